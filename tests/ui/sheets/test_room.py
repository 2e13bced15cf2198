"""The room of living sheets: its head, its foot, its menu, and where its wishes go."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu

from nanostudio.app.messages import Message
from nanostudio.app.words import Choice
from nanostudio.core.errors import Refused
from nanostudio.core.money import Money
from nanostudio.core.request import Reference
from nanostudio.core.sheet import new_sheet
from nanostudio.core.sheet_edits import lock, put, renamed
from nanostudio.core.task import Problem, TaskState
from nanostudio.ui.in_place import InPlaceField
from nanostudio.ui.sheets.cell_dialog import CellDialog
from nanostudio.ui.sheets.cell_menu import CellMenu
from nanostudio.ui.sheets.furnishing import Furnishing
from nanostudio.ui.sheets.new_sheet_dialog import NewSheetDialog
from nanostudio.ui.sheets.room import SheetRoom
from nanostudio.ui.sheets.template_dialog import TemplateDialog
from tests.app.cell_room import few, full, know, template
from tests.app.tile_samples import make_task
from tests.core.sheet_samples import made, mira, sha
from tests.ui.sheets.sheet_stand import Stand, standing
from tests.ui.whole_window import opened, settle

HALF = full(few("", "", "", "", needs=("c1",)), "c1", "c2")
FAILED = make_task(1, state=TaskState.FAILED, problem=Problem(title="Blocked"))


class Desk(QObject):
    """Notes what it is asked for."""

    show_requested = Signal(object)
    compared = Signal(object)
    referenced = Signal(str, object)
    key_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[Any, ...]] = []
        for name in ("put", "reference", "show", "compare"):
            setattr(self, name, partial(self._note, name))

    def _note(self, *asked: Any) -> None:
        self.asked.append(asked)


@pytest.fixture
def stand(qapp: QApplication) -> Iterator[Stand]:
    with standing(qapp) as made:
        made.show(HALF)
        yield made


@pytest.fixture
def desk(stand: Stand) -> Desk:
    made = Desk()
    stand.front.attach(made, made)  # type: ignore[arg-type]
    return made


def files_asked(monkeypatch: pytest.MonkeyPatch) -> list[QFileDialog]:
    """The dialogs for files, which are not shown."""
    dialogs: list[QFileDialog] = []

    def note(dialog: QFileDialog) -> None:
        dialogs.append(dialog)

    monkeypatch.setattr(QFileDialog, "open", note)
    return dialogs


def menu_of(stand: Stand, cell_id: str) -> CellMenu:
    stand.grid.choose(cell_id)
    stand.front.open_menu(cell_id, QPoint(5, 5))
    menus = [one for one in stand.grid.findChildren(CellMenu) if one.isVisible()]
    return menus[-1]


def entries(menu: QMenu) -> dict[str, bool]:
    """What can be picked, by its words."""
    return {one.text(): one.isEnabled() for one in menu.actions() if one.text()}


def pick(menu: QMenu, words: str) -> None:
    [action] = [one for one in menu.actions() if one.text() == words]
    action.trigger()
    menu.close()


def test_without_a_sheet_it_says_what_sheets_are_for(stand: Stand) -> None:
    wished: list[str] = []
    stand.front.new_requested.connect(lambda: wished.append("new"))
    stand.front.slice_requested.connect(lambda: wished.append("slice"))
    stand.room.new_requested.connect(lambda: wished.append("room"))
    stand.show(None)
    empty = stand.room.empty
    assert empty.isVisible()
    assert stand.room.parts() == (empty,)
    empty.new.click()
    empty.slice.click()
    assert sorted(wished) == ["new", "room", "slice"]
    stand.room.generate()
    stand.front.export_requested.connect(lambda: wished.append("export"))
    stand.commands["sheet.export"].trigger()
    assert stand.ordered == []
    assert "export" not in wished
    stand.show(HALF)
    assert stand.grid.isVisible()
    stand.room.head.export.click()
    stand.commands["sheet.export"].trigger()
    assert wished[3:] == ["export", "export"]


def test_the_foot_tells_price_and_standing_and_its_button_orders(stand: Stand) -> None:
    foot = stand.room.foot
    assert foot.fill.text() == "Fill 1 empty cell"
    assert foot.price.text() == "≈ 10 credits"
    assert foot.standing.text() == "2 of 4 filled"
    assert foot.held.text() == "1 follows when “Cell 1” is locked"
    assert not foot.stop.isVisible()
    foot.resolution.activated.emit(foot.resolution.findText("2K"))
    assert foot.price.text() == "≈ 15 credits"
    foot.fill.click()
    foot.fill.click()
    stand.room.generate()
    assert [order.cell_ids for order in stand.ordered] == [("c3",)]
    assert not foot.fill.isEnabled()
    stand.orders.end(Refused("The provider is away.", "Try later."))
    assert foot.problem.isVisible()
    assert "away" in foot.problem.text()
    assert foot.fill.isEnabled()


def test_a_question_stands_above_the_button(stand: Stand) -> None:
    foot = stand.room.foot
    stand.orders.checkout.limits = (Money.of(5, "credits"),)
    foot.fill.click()
    assert foot.question.isVisible()
    assert stand.ordered == []
    foot.question.no.click()
    assert not foot.question.isVisible()
    foot.fill.click()
    foot.question.yes.click()
    assert len(stand.ordered) == 1


def test_the_chosen_cells_are_made_anew_at_the_price_that_is_shown(
    stand: Stand,
) -> None:
    foot = stand.room.foot
    assert not foot.reroll.isVisible()
    stand.click("c1")
    stand.click("c2", Qt.KeyboardModifier.ControlModifier)
    assert foot.reroll.text() == "Re-roll 2 cells  ·  ≈ 20 credits"
    foot.reroll.click()
    stand.orders.end()
    stand.press(Qt.Key.Key_R)
    asked = [order.cell_ids for order in stand.ordered]
    assert asked == [("c1", "c2"), ("c1", "c2")]
    assert all(order.is_again for order in stand.ordered)
    stand.orders.end()
    stand.show(lock(HALF, "c1"))
    stand.grid.choose("c1")
    assert not foot.reroll.isVisible()
    stand.press(Qt.Key.Key_R)
    assert len(stand.ordered) == 2


def test_all_that_runs_can_be_stopped(stand: Stand) -> None:
    stopped: list[object] = []
    running = make_task(2, state=TaskState.RUNNING)
    stand.orders.stop_requested.connect(stopped.append)
    stand.show(HALF, c3=running)
    foot = stand.room.foot
    assert foot.standing.text() == "2 of 4 filled  ·  1 running"
    foot.stop.click()
    assert stopped == [(running,)]
    lost = make_task(2, state=TaskState.UNCERTAIN)
    stand.show(HALF, c3=lost)
    assert foot.standing.text() == "2 of 4 filled  ·  1 uncertain"
    assert not foot.stop.isVisible()


def test_the_model_is_the_sheet_s_own(stand: Stand) -> None:
    foot, draft = stand.room.foot, stand.shown.draft
    other = draft.provider.models[1]
    foot.model.picked.emit(draft.provider.id, other.id)
    assert foot.model.text().startswith(other.label)
    assert draft.model != other
    keys: list[str] = []
    stand.front.key_requested.connect(keys.append)
    foot.model.key_requested.emit("monet")
    assert keys == ["monet"]


def test_the_name_opens_the_list_of_sheets(stand: Stand) -> None:
    head, done = stand.room.head, list[tuple[Any, ...]]()
    for signal in (head.sheet_picked, head.renamed, head.remove_requested):
        signal.disconnect()
    head.sheet_picked.connect(lambda *told: done.append(("open", *told)))
    head.renamed.connect(lambda *told: done.append(("rename", *told)))
    head.remove_requested.connect(lambda *told: done.append(("remove", *told)))
    other = new_sheet("s2", "A & B", template("", ""), [])
    stand.sheets.every = (HALF, other)
    stand.sheets.changed.emit()
    assert head.name.text() == "Mira"
    assert head.template.text() == "Few"
    head.open_menu()
    [menu] = [one for one in head.findChildren(QMenu) if one.isVisible()]
    assert list(entries(menu)) == [
        *("Mira", "A && B", "New sheet…", "Rename…", "Remove")
    ]
    pick(menu, "A && B")
    head.open_menu()
    menu = head.findChildren(QMenu)[-1]
    pick(menu, "Remove")
    head.rename()
    [field] = head.findChildren(InPlaceField)
    field.setText("Mira at night")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert done == [("open", "s2"), ("remove", "s1"), ("rename", "s1", "Mira at night")]


def test_short_of_room_signs_do_and_a_long_name_is_cut(stand: Stand) -> None:
    head, long = stand.room.head, "Mira and Bruno at the night market"
    stand.show(renamed(HALF, long))
    stand.window.resize(1180, 760)
    settle(stand.qapp)
    assert (head.name.text(), head.new.text()) == (long, "New sheet…")
    stand.room.set_side(QLabel("card"))
    head.setFixedWidth(330)
    settle(stand.qapp)
    assert head.name.text().endswith("…")
    assert (head.name.toolTip(), head.new.text()) == (long, "")
    assert head.new.toolTip() == "New sheet…"
    stand.grid.choose("c1")
    stand.grid.setFixedWidth(190)
    settle(stand.qapp)
    only_icon = Qt.ToolButtonStyle.ToolButtonIconOnly
    assert stand.grid.bar.reroll.toolButtonStyle() is only_icon
    assert stand.grid.bar.reroll.toolTip().startswith("Re-roll: ≈ ")


def test_a_new_sheet_can_be_begun_from_anywhere(stand: Stand) -> None:
    wished: list[str] = []
    stand.front.new_requested.connect(lambda: wished.append("new"))
    stand.front.slice_requested.connect(lambda: wished.append("slice"))
    stand.commands["sheet.new"].trigger()
    stand.commands["sheet.slice"].trigger()
    assert wished == ["new", "slice"]


def test_the_menu_of_a_cell_offers_what_it_can_do(stand: Stand) -> None:
    offered = entries(menu_of(stand, "c1"))
    assert offered["Re-roll"]
    assert offered["Take the picture out"]
    assert not offered["Compare cells"]  # there is one version
    assert not offered["Older version"]
    empty = entries(menu_of(stand, "c3"))
    assert not empty["Lock"]
    assert empty["Put a file in…"]
    waits = entries(menu_of(stand, "c4"))
    assert waits["Re-roll"]  # what it is made from can be seen
    stand.show(lock(put(HALF, "c1", made("more")), "c1"))
    locked = entries(menu_of(stand, "c1"))
    assert not locked["Re-roll"]
    assert not locked["Prompt and references…"]
    assert locked["Unlock"]
    assert not locked["Older version (2 of 2)"]
    assert "Swap with" not in locked
    stand.show(put(HALF, "c1", made("more")))
    menu = menu_of(stand, "c1")
    pick(menu, "Older version (2 of 2)")
    assert stand.sheets.current is not None
    assert stand.sheets.current.cell("c1").chosen == 0


def test_the_menu_swaps_cells(stand: Stand) -> None:
    menu = menu_of(stand, "c1")
    [swaps] = [one.menu() for one in menu.actions() if one.text() == "Swap with"]
    assert isinstance(swaps, QMenu)
    pick(swaps, "Cell 3")
    menu.close()
    assert stand.sheets.current is not None
    shown = [cell.chosen is not None for cell in stand.sheets.current.cells]
    assert shown == [False, True, True, False]


def test_what_is_under_way_is_decided_as_in_the_gallery(stand: Stand) -> None:
    dismissed, resent = list[str](), list[str]()
    stand.wishes.dismiss_requested.connect(dismissed.append)
    stand.wishes.check_requested.connect(resent.append)
    stand.show(HALF, c3=FAILED)
    menu = menu_of(stand, "c3")
    assert list(entries(menu))[:2] == ["Retry", "Dismiss"]
    pick(menu, "Dismiss")
    assert dismissed == [FAILED.id]
    lost = make_task(3, state=TaskState.UNCERTAIN)
    stand.show(HALF, c3=lost)
    stand.grid.choice_picked.emit("c3", Choice.CHECK)
    stand.grid.choice_picked.emit("c1", Choice.CHECK)  # nothing is under way there
    assert resent == [lost.id]


def test_progress_and_findings_are_shown_at_the_cell(stand: Stand) -> None:
    running = make_task(2, state=TaskState.RUNNING)
    stand.show(HALF, c3=running)
    stand.sheets.note_task(running, 0.41)
    face = stand.grid.face("c3")
    assert face is not None
    assert face.task is not None
    assert face.task.title == "Generating…  41\u00a0%"
    assert face.is_busy
    stand.shown.asides.set_usual(running.id, 40)
    face = stand.grid.face("c3")
    assert face is not None
    assert face.task is not None
    assert "about" in face.task.detail
    stand.room._on_tick_timeout()
    stand.shown.asides.set_paused(["monet"])
    assert stand.grid.face("c3") == stand.front.faces.one("c3")


def test_keys_change_cells(stand: Stand) -> None:
    stand.press(Qt.Key.Key_Home)
    for key in (Qt.Key.Key_L, Qt.Key.Key_L, Qt.Key.Key_Delete):
        stand.press(key)
    assert stand.sheets.current is not None
    assert stand.sheets.current.cell("c1").chosen is None
    stand.press(Qt.Key.Key_BracketLeft)
    assert stand.sheets.current.cell("c1").chosen == 0
    assert len(stand.changes) == 4


def test_pictures_go_where_they_are_wished(stand: Stand, desk: Desk) -> None:
    viewed: list[tuple[Any, int]] = []
    offered: list[Any] = []
    said: list[Message] = []
    stand.front.view_requested.connect(lambda *told: viewed.append(told))
    stand.shown.draft.tray.files_offered.connect(offered.append)
    stand.shown.messages.message_shown.connect(said.append)
    stand.show(put(HALF, "c2", made("more")))
    stand.press(Qt.Key.Key_Home)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_G):
        stand.press(key)
    [(pictures, at), _] = viewed
    assert ([one.title for one in pictures], at) == (["Cell 1", "Cell 2"], 0)
    expected: list[Any] = []
    stand.front.drag_expected.connect(expected.append)
    stand.grid.choose("c3")
    stand.grid.choose("c1")
    [[tile]] = expected
    assert tile.output.sha256 == sha("c1")
    stand.commands["cell.use_as_reference"].trigger()
    [[pending]] = offered
    assert pending.source.sha256 == sha("c1")
    assert said[-1].title == "“Cell 1” is a reference now"
    stand.press(Qt.Key.Key_C)
    stand.click("c2", Qt.KeyboardModifier.ControlModifier)
    stand.press(Qt.Key.Key_C)
    stand.grid.choose("c2")
    stand.press(Qt.Key.Key_C)
    assert desk.asked == [
        ("show", sha("c1")),
        ("compare", {sha("c1"): "Cell 1, 1"}),
        ("compare", {sha("c1"): "Cell 1", sha("more"): "Cell 2"}),
        ("compare", {sha("more"): "Cell 2, 2", sha("c2"): "Cell 2, 1"}),
    ]


def test_pictures_from_files_pixels_and_the_web_come_into_cells(
    stand: Stand, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[Message] = []
    stand.shown.messages.message_shown.connect(said.append)
    intake, web = stand.front.intake, QMimeData()
    web.setUrls([QUrl("https://example.org/hat.png")])
    assert intake.take("c3", web)
    assert desk.asked == []  # nothing is fetched unasked
    assert said[0].title == "Fetch the picture from example.org?"
    assert said[0].action is not None
    said[0].action()
    bitmap = QMimeData()
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    bitmap.setImageData(image)
    assert intake.take("c3", bitmap)
    elsewhere = QMimeData()
    elsewhere.setUrls([QUrl("file://other/x.png")])
    assert intake.take("c3", elsewhere)
    assert "another computer" in said[1].title
    while len(desk.asked) < 2:
        stand.qapp.processEvents()
    dialogs = files_asked(monkeypatch)
    intake.browse("", stand.room)
    stand.grid.choose("c3")
    stand.commands["cell.files"].trigger()
    [dialog] = dialogs
    dialog.filesSelected.emit(["/home/mira/a.png"])
    kinds = [type(sources[0]).__name__ for _, _, sources in desk.asked]
    assert kinds == ["WebPicture", "bytes", type(Path()).__name__]


def test_sides_stand_where_they_are_put(stand: Stand) -> None:
    card, drawer = QLabel("card"), QLabel("drawer")
    assert not stand.room.head.drawer.isVisible()
    stand.room.set_side(card)
    stand.room.set_drawer(QLabel("before"))
    stand.room.set_drawer(drawer)
    settle(stand.qapp)
    assert card.isVisible()
    assert not drawer.isVisible()
    stand.commands["sheet.drawer"].setChecked(True)
    assert drawer.isVisible()
    stand.show(None)
    assert not card.isVisible()
    assert not drawer.isVisible()


def test_a_cell_s_prompt_is_edited_and_its_references(
    stand: Stand, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    know(stand.shown.characters, mira())
    stand.grid.choose("c3")
    stand.press(Qt.Key.Key_E)
    [dialog] = stand.window.findChildren(CellDialog)
    assert dialog.prompt.toPlainText().startswith("Picture 3.")
    assert not dialog.template.isEnabled()
    dialog.prompt.setPlainText("")
    assert dialog.problem.isVisible()
    assert not dialog.keep.isEnabled()
    dialog.prompt.setPlainText("Only a hat.")
    hat = Reference(sha256=sha("hat"), name="Hat")
    desk.referenced.emit("c3", (hat,))
    assert [one.name for one in dialog.form.references] == [
        *("Mira front", "Mira back", "Hat")
    ]
    dialog._on_remove(1)
    dialogs = files_asked(monkeypatch)
    dialog.browse.click()
    dialogs[0].filesSelected.emit(["/home/mira/a.png"])
    assert desk.asked == [("reference", "c3", (Path("/home/mira/a.png"),))]
    dialog.merge.click()
    assert not stand.orders.choice.may_merge
    dialog.keep.click()
    assert stand.sheets.current is not None
    cell = stand.sheets.current.cell("c3")
    assert cell.prompt == "Only a hat."
    assert [one.name for one in cell.references or ()] == ["Mira back", "Hat"]
    settle(stand.qapp)
    stand.commands["cell.edit"].trigger()
    [dialog] = stand.window.findChildren(CellDialog)
    dialog.template.click()
    dialog.planned.click()
    dialog.keep.click()
    cell = stand.sheets.current.cell("c3")
    assert (cell.prompt, cell.references) == (None, None)
    settle(stand.qapp)
    stand.show(lock(HALF, "c1"))
    stand.grid.choose("c1")
    stand.commands["cell.edit"].trigger()
    assert stand.window.findChildren(CellDialog) == []


def test_in_the_window_it_is_the_room_of_sheets(
    qapp: QApplication, tmp_path: Path
) -> None:
    with opened(qapp, tmp_path) as front:
        sheets = front.sheet_rooms.sheet
        assert sheets.room is None
        front.workspace.rooms.enter("sheets")
        room = front.workspace.rooms.page("sheets")
        assert isinstance(room, SheetRoom)
        assert room is sheets.room
        front.sheets.current = HALF
        front.sheets.changed.emit()
        settle(qapp)
        know(front.characters, mira())
        front.characters.changed.emit()
        furnished = room.findChildren(Furnishing)[0]
        assert furnished.card.character_id == "mira"
        assert furnished.card.isVisible()
        front.commands["sheet.drawer"].setChecked(True)
        assert furnished.drawer.isVisible()
        furnished.drawer.close_requested.emit()
        assert not furnished.drawer.isVisible()
        furnished.hints.cell_requested.emit("c2")
        assert room.grid.selection.ordered == ("c2",)
        desk = Desk()
        sheets.attach(desk, desk)  # type: ignore[arg-type]
        furnished.drawer.picked.emit("picture")
        assert desk.asked == [("put", "c2", ("picture",))]
        ordered: list[object] = []
        sheets.orders.attach()
        sheets.orders.order_requested.connect(ordered.append)
        front.commands["generate"].trigger()
        assert len(ordered) == 1
        assert front.window.focusWidget() is not None
        front.workspace.focus_part(1)


def test_the_room_leads_to_a_new_sheet_and_the_export(
    qapp: QApplication, tmp_path: Path
) -> None:
    with opened(qapp, tmp_path) as front:
        exported: list[object] = []
        front.sheet_rooms.doors._export = exported.append
        front.workspace.rooms.enter("sheets")
        sheets = front.sheet_rooms.sheet
        sheets.export_requested.emit()
        assert exported == []
        front.sheets.current = HALF
        sheets.export_requested.emit()
        assert exported == [HALF]
        front.sheets.open = front.sheets.opened.emit  # type: ignore[method-assign]
        front.sheets.changed.emit()
        front.workspace.rooms.enter("studio")
        front.sheet_rooms.open_sheet("s1", "c3")
        assert front.workspace.rooms.current == "sheets"
        assert sheets.room is not None
        assert sheets.room.grid.selection.current == "c3"
        sheets.new_requested.emit()
        [dialog] = front.window.findChildren(NewSheetDialog)
        dialog.close()


def test_a_template_a_face_and_first_views_are_a_command_away(
    qapp: QApplication, tmp_path: Path
) -> None:
    with opened(qapp, tmp_path) as front:
        rooms, faces, begun = front.sheet_rooms, list[str](), list[tuple[str, ...]]()
        rooms.hints.mark_face = faces.append  # type: ignore[method-assign]
        front.sheets.current = HALF
        front.workspace.rooms.enter("sheets")
        assert rooms.sheet.room is not None
        rooms.sheet.room.grid.choose("c2")
        front.commands["sheet.face"].trigger()
        assert faces == ["c2"]
        front.commands["sheet.save_template"].trigger()
        [dialog] = front.window.findChildren(TemplateDialog)
        assert dialog.form.template.cells[0].title == HALF.template.cells[0].title
        dialog.close()
        rooms.new_sheet.open = lambda *asked: begun.append(asked)  # type: ignore[method-assign]
        front.characters.first_views_requested.emit("mira")
        assert begun == [("mira", "turnaround-4")]
