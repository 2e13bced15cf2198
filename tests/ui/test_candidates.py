"""The tasks that may be the lost one, in the inspector."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.asides import Asides, Finding
from nanostudio.app.tiles import Tile, make_tile
from nanostudio.core.errors import Candidate
from nanostudio.ui.candidates import CandidateList
from nanostudio.ui.commands import Commands
from nanostudio.ui.inspector import Inspector
from tests.app.tile_samples import NOW_MS, PROVIDERS, uncertain_task
from tests.ui.gallery_fakes import DrawnThumbnails, Wished, pictures_from

TWO = (
    Candidate(remote_id="task_1", created_ms=NOW_MS, prompt="A fox " * 90),
    Candidate(remote_id="<b>task_2</b>"),
)


@pytest.fixture
def choices(qtbot: QtBot) -> CandidateList:
    made = CandidateList()
    qtbot.addWidget(made)
    return made


def words(widget: QWidget) -> list[str]:
    labels = widget.findChildren(QLabel)
    return [label.text().replace("\u200b", "") for label in labels if label.isVisible()]


def buttons(widget: QWidget) -> list[QPushButton]:
    return [one for one in widget.findChildren(QPushButton) if one.isVisible()]


def test_with_nothing_to_choose_from_it_is_not_there(choices: CandidateList) -> None:
    choices.show_candidates(())
    assert not choices.isVisible()


def test_each_is_told_as_far_as_its_list_tells(choices: CandidateList) -> None:
    choices.show_candidates(TWO)
    said = words(choices)
    assert said[0] == "Is it one of these?"
    assert said[2] == "task_1"
    assert len(said[4]) <= 120
    assert said[5:] == ["<b>task_2</b>"]
    names = [one.accessibleName() for one in buttons(choices)]
    assert names == [
        "It is this one: task_1",
        "It is this one: <b>task_2</b>",
    ]


def test_the_one_it_is_is_picked(choices: CandidateList, qtbot: QtBot) -> None:
    choices.show_candidates(TWO)
    with qtbot.waitSignal(choices.picked) as picked:
        buttons(choices)[0].click()
    assert picked.args == ["task_1"]
    choices.show_candidates(TWO[1:])
    assert len(buttons(choices)) == 1


def found(finding: Finding) -> Tile:
    asides, task = Asides(), uncertain_task(1)
    asides.set_finding(task, finding)
    return make_tile(task, 0, PROVIDERS, now_ms=NOW_MS, asides=asides)


def test_in_the_inspector_a_click_collects_it(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    wished = Wished(window)
    with pictures_from(DrawnThumbnails(tmp_path)) as pictures:
        inspector = Inspector(pictures, wished.wishes, Commands(parent=window))
        qtbot.addWidget(inspector)
        inspector.show()
        inspector.show_tile(found(Finding(title="Monet lists two.", candidates=TWO)))
        assert "Monet lists two." in words(inspector)
        pick = [one for one in buttons(inspector) if one.text() == "It is this one"]
        pick[0].click()
        assert wished.made == [("adopt", "task1", "task_1")]
        inspector.show_tile(found(Finding(title="Not there.", hint="Look later.")))
        assert "Look later." in words(inspector)
        assert "Is it one of these?" not in words(inspector)
