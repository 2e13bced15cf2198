"""The running window as a screen reader and a keyboard meet it: every control has a
name and a kind, and Tab comes to them as they stand."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from nanostudio.ui.focus import takes_tab, walk
from nanostudio.ui.front import Front
from tests.app.compose_samples import fill
from tests.app.tile_samples import done_task, running_task, uncertain_task
from tests.ui.compose_fakes import draw
from tests.ui.whole_window import opened, settle

Role, Text = QAccessible.Role, QAccessible.Text
ORDER = (  # as they stand, from the upper left on
    "Menu", "Studio", "Compose panel", "Inspector", "Light or dark",
    "Keys and providers", "Settings",
    "Model", "What is sent", "Prompt history", "Saved prompts", "Prompt",
    "Reference 1", "Reference 2", "Add reference",
    "Aspect ratio Auto", "Aspect ratio 16:9", "Resolution 1K", "Resolution 2K",
    "Variations", "Generate", "Queue: 2", "Project My pictures",
    "Search", "All 3", "Tile size", "Gallery",
    "Use as reference", "Reuse settings", "Show in folder", "Copy picture", "Export…",
    "Copy prompt",
)  # fmt: skip
KINDS = {
    "Model": Role.Button,
    "Prompt": Role.EditableText,
    "Reference 1": Role.Button,
    "Add reference": Role.Button,
    "Aspect ratio 16:9": Role.RadioButton,
    "Resolution 2K": Role.RadioButton,
    "Variations": Role.SpinBox,
    "Generate": Role.Button,
    "Search": Role.EditableText,
    "All 3": Role.RadioButton,
    "Tile size": Role.Slider,
    "Gallery": Role.List,
    "Use as reference": Role.Button,
    "Compose panel": Role.CheckBox,
}
OPENED = (
    "palette.open", "shortcuts.list", "preferences.open", "shortcuts.open",
    "about.open", "keys.open", "model.choose", "prompt.history", "prompt.saved",
    "prompt.sent", "queue.open", "messages.open",
)  # fmt: skip


def told(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def name(widget: QWidget) -> str:
    """What a screen reader calls it. A combo box is, on Linux, named by its label."""
    if isinstance(widget, QComboBox):
        labels = [other for other, _ in told(widget).relations()]
        return " ".join(label.text(Text.Name) for label in labels)
    return told(widget).text(Text.Name)


@pytest.fixture
def front(qapp: QApplication, tmp_path: Path) -> Iterator[Front]:
    with opened(qapp, tmp_path) as made:
        picture = draw(tmp_path / "reference.png", "teal")
        fill(made.draft.tray, "Mira", "coat", thumbnail=picture)
        made.gallery.load([done_task(1), running_task(2), uncertain_task(3)])
        made.bulletin.load([running_task(2), uncertain_task(3)])
        made.panel.view.select_tile("task1")
        settle(qapp)
        yield made


def test_every_control_has_a_name_and_a_kind(front: Front) -> None:
    for widget in walk(front.window):
        kind = told(widget).role()
        assert name(widget), f"{type(widget).__name__} has no name"
        assert kind not in (Role.NoRole, Role.Client), f"{name(widget)} is nothing"


def test_tab_comes_to_them_as_they_stand(front: Front) -> None:
    found = [name(widget) for widget in walk(front.window)]
    first = found.index("Menu")
    found = found[first:] + found[:first]
    places = [found.index(one) for one in ORDER]
    assert places == sorted(places)


def test_names_are_those_that_were_promised_and_kinds_are_right(front: Front) -> None:
    kinds = {name(widget): told(widget).role() for widget in walk(front.window)}
    assert {one: kinds[one] for one in KINDS} == KINDS
    assert told(front.inspector).text(Text.Name) == "Inspector"


def test_tab_can_be_walked_all_around(front: Front, qapp: QApplication) -> None:
    reached = set()
    front.compose.prompt.setFocus()
    for _ in range(200):
        focused = QApplication.focusWidget()
        reached.add(focused)
        front.window.focusNextPrevChild(True)
    missed = set(walk(front.window)) - reached
    # Of a group of choices Tab comes to the one that is chosen; arrows to the others.
    kinds = {told(widget).role() for widget in missed}
    assert kinds <= {Role.RadioButton}


@pytest.mark.parametrize("action", OPENED)
def test_what_is_opened_has_names_too(
    front: Front, qapp: QApplication, action: str
) -> None:
    before = {one for one in qapp.allWidgets() if one.isVisible()}
    front.commands[action].trigger()
    settle(qapp)
    new = [one for one in qapp.allWidgets() if one.isVisible() and one not in before]
    controls = [one for one in new if takes_tab(one)]
    assert controls
    for widget in controls:
        assert name(widget), f"{type(widget).__name__} of {action} has no name"
        kind = told(widget).role()
        assert kind not in (Role.NoRole, Role.Client), f"{name(widget)} is nothing"


def test_the_tiles_say_their_state_and_their_prompt(front: Front) -> None:
    gallery = told(front.panel.view)
    said = [gallery.child(row).text(Text.Name) for row in range(gallery.childCount())]
    assert any("Maybe charged" in one for one in said)
    assert any("Generating" in one for one in said)
    assert all(front.gallery.tile(0).prompt[:20] in one for one in said)


def test_what_a_model_lacks_says_why(front: Front) -> None:
    draft = front.draft
    draft.set_model("google", "gemini-2.5-flash-image")
    shape = front.compose.options.shapes.buttons["8:1"]
    assert not shape.isEnabled()
    assert "cannot draw 8:1" in told(shape).text(Text.Description)
