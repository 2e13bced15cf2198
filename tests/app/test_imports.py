"""What an import came to, in words; what the window is told of one."""

import pytest

from nanostudio.app.imports import Imports, Step, outcome

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ((412, 31, 0, 2), "412 imported, 31 were here already, 2 are no pictures."),
        ((0, 0, 3, 0), "3 are in the trash."),
        ((0, 0, 0, 0), "No pictures were found."),
    ],
)
def test_the_outcome_in_a_line(counts: tuple[int, int, int, int], words: str) -> None:
    assert outcome(*counts) == words


def test_a_step_in_words() -> None:
    assert Step().words == "Looking for pictures…"
    assert Step(312, 1204).words == "Importing 312 of 1,204"


def test_only_changes_are_told() -> None:
    imports = Imports()
    steps, changes = list[Step | None](), list[int]()
    imports.step_changed.connect(steps.append)
    imports.folders_changed.connect(lambda: changes.append(len(imports.folders)))
    for step in (Step(), Step(), Step(1, 2), None, None):
        imports.set_step(step)
    imports.set_folders(["/a"])
    imports.set_folders(["/a"])
    assert steps == [Step(), Step(1, 2), None]
    assert changes == [1]
