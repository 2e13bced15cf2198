"""Keys judge what is selected; nothing is deleted for ever without a question."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from nanostudio.app.filtering import Show
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.trash_desk import Progress
from nanostudio.core.search import Mark, Query
from nanostudio.store.pictures import Picture
from nanostudio.ui.commands import Commands
from nanostudio.ui.gallery import GalleryView
from nanostudio.ui.judgement import Judgement
from nanostudio.ui.judging_front import JudgingFront
from nanostudio.ui.sorting_popup import SortingPopup
from nanostudio.ui.work_row import WorkRow
from tests.app.tile_samples import done_task, failed_task, running_task
from tests.ui.finding_stand import Stand, press
from tests.ui.gallery_fakes import DrawnThumbnails, Wished, pictures_from

LEFT, SELECT = Qt.MouseButton.LeftButton, QItemSelectionModel.SelectionFlag


class Elsewhere(QObject):
    """The viewer and a comparison, as far as they judge."""

    starred = Signal(object)
    rated = Signal(int, object)
    winner_picked = Signal(str, str)
    winner_undone = Signal(str)


class Desks(QObject):
    """All three desks: notes what each is told."""

    tags_changed = Signal()
    progress_changed = Signal(int, int)
    progressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[object, ...]] = []

    def count_tags(self, numbers: list[int], answer: object) -> None:
        self.told.append(("count_tags", numbers))

    def __getattr__(self, name: str) -> object:
        return lambda *given, **named: self.told.append((name, *given, *named.values()))


class Room:
    """Two pictures, a task under way and one that failed, in this order."""

    def __init__(self, stand: Stand, view: GalleryView) -> None:
        self.stand, self.view, self.desks = stand, view, Desks()
        self.model: GalleryModel = stand.parts.gallery
        self.commands = Commands(parent=stand.window)
        self.judgement = Judgement()
        self.row = WorkRow(stand.host)
        self.front = JudgingFront(
            self.model,
            view,
            self.judgement,
            self.commands,
            boards=stand.parts.boards,
            projects=stand.parts.projects,
            host=stand.host,
            row=self.row,
        )
        self.model.load([done_task(1), done_task(2), running_task(3), failed_task(4)])
        self.numbers = [self.model.number(row) for row in (0, 1)]
        self.model.settle(
            Picture(number, f"task{at}", 0, Mark())
            for at, number in enumerate(self.numbers, 1)
        )

    def attach(self) -> None:
        self.front.attach(self.desks, self.desks)  # type: ignore[arg-type]
        self.front.attach_trash(self.desks)  # type: ignore[arg-type]

    def wish(self, *names: str) -> list[tuple[object, ...]]:
        """What the desks are told of these actions."""
        before = len(self.desks.told)
        for name in names:
            self.commands[f"picture.{name}"].trigger()
        QApplication.processEvents()
        return self.desks.told[before:]


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    stand = Stand(qtbot)
    with pictures_from(DrawnThumbnails(tmp_path)) as pictures:
        wished = Wished(stand.window)
        commands = Commands(parent=stand.window)
        view = GalleryView(stand.parts.gallery, pictures, wished.wishes, commands)
        stand.column.insertWidget(0, view, 10)
        made = Room(stand, view)
        made.attach()
        made.made = wished.made  # type: ignore[attr-defined]
        yield made


def test_all_that_is_selected_is_judged_and_what_is_under_way_is_not(
    room: Room,
) -> None:
    assert room.wish("star", "rate_3", "tags", "export_many", "restore") == []
    room.view.selectAll()
    both = room.numbers
    assert room.wish("star", "rate_0", "rate_5", "restore") == [
        ("star", both),
        ("rate", both, 0),
        ("rate", both, 5),
        ("restore", both),
    ]


def test_the_same_key_trashes_a_picture_and_drops_a_task(room: Room) -> None:
    for tile_id in ("task1", "task3", "task4"):
        room.view.select_tile(tile_id)
        room.wish("trash")
    assert room.desks.told == [("trash", room.numbers[:1])]
    made = room.made  # type: ignore[attr-defined]
    assert made == [("cancel", "task3"), ("dismiss", "task4")]
    room.view.selectAll()
    failed = room.model.index(3)
    room.view.selectionModel().setCurrentIndex(failed, SELECT.NoUpdate)
    assert room.wish("trash") == []  # the task alone, though pictures are selected
    assert made[2:] == [("dismiss", "task4")]


def test_a_star_and_the_inspector_judge_their_own_picture(room: Room) -> None:
    room.view.selectAll()
    room.view.star_clicked.emit(room.numbers[1])
    room.judgement.rated.emit(4, room.numbers[0])
    room.judgement.starred.emit(room.numbers[0])
    assert room.desks.told == [
        ("star", room.numbers[1:]),
        ("rate", room.numbers[:1], 4),
        ("star", room.numbers[:1]),
    ]


def test_what_is_looked_at_and_what_wins_is_judged_too(room: Room) -> None:
    elsewhere = Elsewhere()
    room.front.follow(elsewhere)  # type: ignore[arg-type]
    room.front.follow_comparison(elsewhere)  # type: ignore[arg-type]
    elsewhere.starred.emit(room.numbers[0])
    elsewhere.rated.emit(2, room.numbers[1])
    elsewhere.winner_picked.emit("task1", "task2")
    elsewhere.winner_undone.emit("task1")
    elsewhere.winner_undone.emit("nobody's")
    assert room.desks.told == [
        ("star", room.numbers[:1]),
        ("rate", room.numbers[1:], 2),
        ("set_star", room.numbers[:1], True),
        ("set_star", room.numbers[:1], False),
    ]


def test_tags_and_boards_open_over_the_gallery(room: Room) -> None:
    room.view.selectAll()
    room.view.setFocus()
    assert room.wish("tags") == [("count_tags", room.numbers)]
    room.judgement.tags_requested.emit(room.numbers[0])
    [tags] = room.stand.host.findChildren(SortingPopup)
    assert tags.title.text() == "Tags · 1 picture"
    room.judgement.boards_requested.emit(room.numbers[0])
    room.wish("boards")
    boards = room.stand.host.findChildren(SortingPopup)[1]
    assert boards.title.text() == "Boards · 2 pictures"
    assert not tags.isVisible()  # one at a time
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is room.view


def test_all_that_is_selected_can_be_exported(room: Room) -> None:
    asked: list[list[int]] = []
    room.front.export_requested.connect(asked.append)
    room.view.selectAll()
    room.wish("export_many")
    assert asked == [room.numbers]


def test_long_work_is_shown_with_its_own_way_to_stop(room: Room) -> None:
    for tell in (
        lambda: room.desks.progress_changed.emit(2, 5),
        lambda: room.desks.progressed.emit(Progress("Deleting", 1, 5)),
    ):
        tell()
        room.row.stop.click()
        room.desks.progress_changed.emit(5, 5)
    assert room.row.words.text() == "Deleting: 1 of 5"
    room.desks.progressed.emit(Progress("Restoring", 1, 5))  # the next wish
    assert room.row.words.text() == "Restoring: 1 of 5"
    room.desks.progressed.emit(None)
    assert [told[0] for told in room.desks.told] == ["stop", "cancel"]
    assert room.row.isHidden()


@pytest.mark.parametrize("is_sure", [True, False])
def test_for_ever_is_asked_about_and_only_in_the_trash(
    room: Room, is_sure: bool
) -> None:
    room.view.selectAll()
    room.wish("purge")
    assert room.stand.host.findChildren(QMessageBox) == []
    room.model.expect_history(2)
    room.model.set_filter(Show.ALL, Query(in_trash=True))
    room.model.show_history([77, 78], is_first=True)
    room.view.selectAll()
    room.wish("purge")
    [question] = room.stand.host.findChildren(QMessageBox)
    assert question.text() == "Delete 2 pictures for ever?"
    assert question.defaultButton().text().replace("&", "") == "Cancel"
    text = "Delete" if is_sure else "Cancel"
    buttons = {one.text().replace("&", ""): one for one in question.buttons()}
    QTest.mouseClick(buttons[text], LEFT)
    assert room.desks.told == ([("purge", [78, 77])] if is_sure else [])


def test_before_there_is_a_library_nothing_is_judged(qtbot: QtBot, room: Room) -> None:
    bare = JudgingFront(
        room.model,
        room.view,
        Judgement(room.stand.host),
        Commands(parent=room.stand.window),
        boards=room.stand.parts.boards,
        projects=room.stand.parts.projects,
        host=room.stand.host,
        row=room.row,
    )
    bare.star([1])
    bare.rate(3, [1])
    bare.trash([1])
    assert room.desks.told == []


def test_pictures_move_to_the_project_that_is_chosen(room: Room) -> None:
    room.attach()
    room.view.selectAll()
    room.wish("move")
    [menu] = room.view.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == ["My pictures"]
    menu.actions()[0].trigger()
    assert room.desks.told == [("move", room.numbers, "default", "My pictures")]
