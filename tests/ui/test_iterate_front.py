"""In the whole window: what is made from a picture next, and where it leads."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from nanostudio.app.model_choices import ChoiceRole, ModelChoice
from nanostudio.app.tiles import Tile
from nanostudio.core.money import Money
from nanostudio.core.ordering import picture_number
from nanostudio.core.project import Defaults, Project
from nanostudio.core.request import GenerationRequest
from nanostudio.store.projects import Standing
from nanostudio.ui import iterate_front
from nanostudio.ui.front import Front
from nanostudio.ui.project_popup import ProjectPopup
from nanostudio.ui.tile_menu import ITERATE, fill
from tests.app.tile_samples import NOW_MS, done_task, failed_task, make_request
from tests.ui.whole_window import opened

REQUEST = make_request(provider="sandbox", aspect_ratio="1:1", resolution="1K")
ESC = Qt.Key.Key_Escape


@pytest.fixture
def front(qapp: QApplication, tmp_path: Path) -> Iterator[Front]:
    with opened(qapp, tmp_path) as made:
        made.gallery.attach(lambda path: tmp_path / path)
        made.gallery.load([done_task(1, request=REQUEST), failed_task(2)])
        made.panel.view.select_tile("task1")
        yield made


@pytest.fixture
def ordered(front: Front) -> list[tuple[GenerationRequest, str]]:
    seen: list[tuple[GenerationRequest, str]] = []
    front.iterate.attach(lambda *order: seen.append(order))
    return seen


def tile(front: Front) -> Tile:
    found = front.panel.view.current_tile
    assert found is not None
    return found


def test_same_again_by_key_orders_one(
    front: Front, ordered: list[tuple[GenerationRequest, str]]
) -> None:
    for _ in range(2):
        front.commands["picture.same_again"].trigger()
    assert ordered == [(REQUEST, "task1")]


def test_the_inspector_has_the_rest_in_a_menu(
    front: Front, ordered: list[tuple[GenerationRequest, str]]
) -> None:
    menu = front.inspector.iterate.menu()  # type: ignore[attr-defined]
    for _ in range(2):
        menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions()]
    assert texts == [front.commands.rows[name].text for name in ITERATE]
    menu.actions()[0].trigger()
    assert len(ordered) == 1


def test_a_remix_waits_for_words(front: Front) -> None:
    front.commands["view.compose"].setChecked(False)
    front.commands["picture.remix"].trigger()
    assert front.draft.origin_id == "task1"
    assert front.compose.isVisible()
    assert front.compose.prompt.hasFocus()
    front.commands["picture.branch"].trigger()
    assert front.draft.prompt == ""


@pytest.mark.parametrize("is_inspector_shown", [True, False])
def test_a_model_to_send_to_is_chosen_from_a_list(
    front: Front,
    ordered: list[tuple[GenerationRequest, str]],
    is_inspector_shown: bool,
) -> None:
    front.commands["view.inspector"].setChecked(is_inspector_shown)
    front.commands["picture.send_to"].trigger()
    popup = front.library.iterating.popup
    assert popup.isVisible()
    screen = front.window.screen().availableGeometry()
    assert screen.contains(popup.geometry())
    row = popup.view.currentIndex().data(ChoiceRole)
    assert isinstance(row, ModelChoice)
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert not popup.isVisible()
    [(request, origin)] = ordered
    assert (request.provider, request.model) == (row.provider.id, row.model.id)
    assert (request.prompt, origin) == (REQUEST.prompt, "task1")


def test_a_list_that_is_closed_sends_nothing(
    front: Front, ordered: list[tuple[GenerationRequest, str]]
) -> None:
    front.library.iterating.ask_where(tile(front))
    QTest.keyClick(front.library.iterating.popup.search, ESC)
    assert not front.library.iterating.popup.isVisible()
    assert ordered == []


def test_a_picture_opens_in_the_systems_viewer(
    front: Front, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Path] = []
    monkeypatch.setattr(iterate_front, "open_path", seen.append)
    front.wishes.open_requested.emit(tile(front))
    output = tile(front).output
    assert output is not None
    assert seen == [tmp_path / output.path]
    front.panel.view.select_tile("task2")
    front.wishes.open_requested.emit(tile(front))
    assert len(seen) == 1


def test_the_prompt_is_copied(front: Front) -> None:
    front.commands["picture.copy_prompt"].trigger()
    assert QGuiApplication.clipboard().text() == REQUEST.prompt


def test_a_question_of_an_order_is_seen_when_its_panel_was_shut(front: Front) -> None:
    front.commands["view.compose"].setChecked(False)
    front.checkout.limits = (Money.of(1, "credits"),)
    front.checkout.take((REQUEST,), lambda _: None)
    assert front.compose.order.question.isVisible()


def test_what_failed_can_be_sent_elsewhere(front: Front, qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    front.panel.view.select_tile("task2")
    fill(menu, tile(front), front.wishes, front.commands)
    texts = [action.text() for action in menu.actions()]
    assert "Send to another provider…" in texts
    assert "Same again" not in texts  # it has Retry


def test_a_relative_is_gone_to(front: Front, qtbot: QtBot) -> None:
    task = done_task(3, request=REQUEST)
    number = picture_number(task.created_ms, task.position, 0)
    asked: list[bool] = []
    front.library.goto.clear_requested.connect(lambda: asked.append(True))
    front.inspector.lineage.show_requested.emit(number)
    assert asked == [True]
    assert tile(front).id == "task1"
    front.gallery.load([task])  # it comes a moment later
    assert tile(front).id == "task3"
    front.library.goto.go(picture_number(NOW_MS - 1000, 0, 0))
    assert tile(front).id == "task1"
    assert asked == [True]


def test_what_hides_a_relative_goes(front: Front) -> None:
    front.filters.set_text("no picture has these words")
    assert front.gallery.rowCount() == 0
    front.library.goto.go(picture_number(NOW_MS - 1000, 0, 0))
    assert tile(front).id == "task1"
    assert front.panel.search.text() == ""


def test_who_goes_elsewhere_is_not_called_back(front: Front) -> None:
    task = done_task(3, request=REQUEST)
    front.library.goto.go(picture_number(task.created_ms, task.position, 0))
    front.window.activateWindow()
    front.panel.view.setFocus()
    front.panel.view.select_tile("task2")
    front.gallery.load([task])
    assert tile(front).id == "task2"


class TestProjects:
    @pytest.fixture
    def popup(self, front: Front, qapp: QApplication) -> Iterator[ProjectPopup]:
        zoo = Project(
            id="zoo",
            name="Zoo",
            folder="zoo",
            defaults=Defaults(provider="sandbox", model="nano-banana-2", count=3),
        )
        front.projects.standing = Standing((Project(), zoo), zoo)
        front.projects.changed.emit()
        self.chosen: list[str] = []
        self.folders: list[str] = []
        front.projects.choose = self.chosen.append  # type: ignore[method-assign]
        front.projects.set_folder = self.folders.append  # type: ignore[method-assign]
        front.commands["project.choose"].trigger()
        found = qapp.activePopupWidget()
        assert isinstance(found, ProjectPopup)
        yield found
        if qapp.activePopupWidget() is found:  # else it is gone already
            found.close()

    def test_a_figure_chooses(self, popup: ProjectPopup, qapp: QApplication) -> None:
        QTest.keyClick(popup, Qt.Key.Key_9)
        assert qapp.activePopupWidget() is popup
        QTest.keyClick(popup, Qt.Key.Key_1)
        assert self.chosen == ["default"]
        assert qapp.activePopupWidget() is None

    def test_arrows_go_through_the_list(self, popup: ProjectPopup) -> None:
        first, second = popup.buttons
        second.setFocus()
        QTest.keyClick(popup, Qt.Key.Key_Down)
        assert first.hasFocus()
        QTest.keyClick(popup, Qt.Key.Key_Up)
        assert second.hasFocus()
        popup.name.setFocus()
        QTest.keyClick(popup, Qt.Key.Key_Down)
        assert first.hasFocus()

    def test_the_next_project_is_one_key_away(
        self, popup: ProjectPopup, front: Front
    ) -> None:
        front.commands["project.next"].trigger()
        assert self.chosen == ["default"]

    def test_a_folder_is_named(self, popup: ProjectPopup) -> None:
        assert popup.folder.text() == "zoo"
        popup.folder.editingFinished.emit()
        assert self.folders == []
        popup.folder.setText("lions")
        popup.folder.editingFinished.emit()
        assert self.folders == ["lions"]

    def test_settings_are_kept_and_used(
        self, popup: ProjectPopup, front: Front
    ) -> None:
        assert popup.kept.text() == "Nano Banana 2  ·  Sandbox, 3 pictures"
        popup.use.click()
        assert front.draft.count == 3
        kept: list[Defaults | None] = []
        front.projects.set_defaults = kept.append  # type: ignore[method-assign]
        popup.keep.click()
        assert kept[0] is not None
        assert (kept[0].provider, kept[0].count) == ("sandbox", 3)

    def test_a_switch_is_told(self, popup: ProjectPopup, front: Front) -> None:
        front.projects.switched.emit(front.projects.current)
        assert front.draft.count == 3
        front.projects.standing = Standing()
        front.projects.changed.emit()
        assert popup.kept.text() == "Whatever was set last."
        assert not popup.use.isVisible()
