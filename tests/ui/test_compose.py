"""The compose panel: it shows the draft, and every control changes it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.draft import Draft
from nanostudio.app.references import Pending
from nanostudio.core.errors import Refused
from nanostudio.core.money import Money
from nanostudio.core.request import GenerationRequest
from nanostudio.ui import theme
from nanostudio.ui.compose import ComposePanel
from tests.app.compose_samples import GRAND, MODEST, fill
from tests.ui.compose_fakes import compose_panel, drop, enter, leave

LEFT = Qt.MouseButton.LeftButton
PNG = b"\x89PNG\r\n\x1a\nrest"


@pytest.fixture
def draft() -> Draft:
    return Draft((GRAND, MODEST))


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication, draft: Draft) -> Iterator[ComposePanel]:
    theme.apply(qapp, theme.DARK)
    panel = compose_panel(draft)
    qtbot.addWidget(panel)
    panel.resize(352, 800)
    panel.show()
    yield panel
    QGuiApplication.clipboard().clear()


@pytest.fixture
def offered(draft: Draft) -> list[Pending]:
    seen: list[Pending] = []
    draft.tray.files_offered.connect(seen.extend)
    return seen


def press(button: QAbstractButton) -> None:
    QTest.mouseClick(button, LEFT)


def test_every_control_that_takes_focus_has_a_name(
    panel: ComposePanel, draft: Draft
) -> None:
    fill(draft.tray, "a")
    reachable = [
        widget
        for widget in panel.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(panel)
        and widget.focusProxy() is None
    ]
    names = {widget.accessibleName() for widget in reachable}
    assert "" not in names
    assert {"Model", "Prompt", "Add reference", "Reference 1"} <= names
    assert {"Resolution 1K", "Variations", "Format", "Generate"} <= names
    shapes = panel.options.shapes.buttons
    assert shapes["16:9"].accessibleName() == "Aspect ratio 16:9"
    assert shapes[None].accessibleName() == "Aspect ratio Auto"


def test_tab_leaves_the_prompt(panel: ComposePanel) -> None:
    panel.prompt.setFocus()
    QTest.keyClick(panel.prompt, Qt.Key.Key_Tab)
    assert panel.focusWidget() is panel.tray.add_button


def test_typing_goes_into_the_draft(panel: ComposePanel, draft: Draft) -> None:
    QTest.keyClicks(panel.prompt, "a fox")
    assert draft.prompt == "a fox"


def test_a_restored_prompt_is_shown_and_can_be_undone(
    panel: ComposePanel, draft: Draft
) -> None:
    QTest.keyClicks(panel.prompt, "mine")
    draft.set_prompt("restored")
    assert panel.prompt.toPlainText() == "restored"
    panel.prompt.undo()
    assert draft.prompt == "mine"


def test_picking_a_model_replans_the_panel(panel: ComposePanel, draft: Draft) -> None:
    draft.set_aspect_ratio("16:9")
    assert panel.model.text() == "Banana Wide  ·  Grand"
    panel.model.picked.emit("modest", "small")
    assert draft.model.id == "small"
    assert panel.model.text() == "Banana  ·  Modest"
    wide = panel.options.shapes.buttons["16:9"]
    assert not wide.isEnabled()
    assert wide.toolTip() == "Banana at Modest cannot draw 16:9."
    assert panel.options.shapes.buttons[None].isChecked()
    tier = panel.options.resolutions.segments["2K"]
    assert tier.toolTip() == "Banana at Modest has one resolution only."
    assert not tier.isChecked()
    assert "no choice of format" in panel.options.format.toolTip()
    assert panel.order.generate.text() == "Generate 1"
    assert "publishes no price" in panel.order.price.text()


def test_a_model_with_one_format_shows_it(panel: ComposePanel, draft: Draft) -> None:
    draft.set_model("modest", "blind")
    assert panel.options.format.currentText() == "PNG"
    assert not panel.options.format.isEnabled()
    assert "this format only" in panel.options.format.toolTip()


def test_shape_resolution_count_and_format_change_the_order(
    panel: ComposePanel, draft: Draft
) -> None:
    options = panel.options
    press(options.shapes.buttons["16:9"])
    press(options.resolutions.segments["2K"])
    options.variations.setValue(4)
    options.format.setCurrentIndex(2)
    options.format.activated.emit(2)
    request = draft.request()
    assert request.aspect_ratio == "16:9"
    assert (request.resolution, request.n, request.format) == ("2K", 4, "webp")
    assert options.pixels.text() == "16 : 9  ·  2752 × 1536"  # noqa: RUF001
    assert panel.order.generate.text() == "Generate 4  ·  60 credits"
    assert panel.order.price.text() == "15 credits each  ·  about 12 s"


def test_auto_says_what_it_follows(panel: ComposePanel, draft: Draft) -> None:
    assert panel.options.pixels.text().startswith("1 : 1")
    fill(draft.tray, "a")
    assert panel.options.pixels.text() == "as reference 1"


def test_arrows_move_the_choice_of_shape(panel: ComposePanel, draft: Draft) -> None:
    draft.set_model("grand", "wide")
    shapes = panel.options.shapes.buttons
    shapes[None].setFocus()
    QTest.keyClick(shapes[None], Qt.Key.Key_Right)
    assert draft.aspect_ratio == "1:1"


def test_the_stepper_counts_by_its_buttons(panel: ComposePanel, draft: Draft) -> None:
    for button in panel.options.variations.findChildren(QAbstractButton):
        if button.accessibleName() == "More":
            button.click()
            button.click()
    assert draft.count == 3


def test_the_wheel_changes_no_field(panel: ComposePanel, draft: Draft) -> None:
    for field in (panel.model, panel.options.variations):
        wheel = QWheelEvent(
            QPointF(5, 5),
            QPointF(5, 5),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field, wheel)
    assert draft.model.id == "wide"
    assert draft.count == 1


def test_generate_says_in_place_what_is_missing(
    panel: ComposePanel, draft: Draft
) -> None:
    press(panel.order.generate)
    assert "The prompt is empty." in panel.order.problem.text()
    assert panel.order.problem.isVisible()
    QTest.keyClicks(panel.prompt, "a")
    assert not panel.order.problem.isVisible()


def test_generate_orders(panel: ComposePanel, draft: Draft) -> None:
    ordered: list[GenerationRequest] = []
    draft.generate_requested.connect(ordered.append)
    QTest.keyClicks(panel.prompt, "a fox")
    press(panel.order.generate)
    assert ordered[0][0].prompt == "a fox"


def test_the_counter_and_the_limit_name_what_is_not_sent(
    panel: ComposePanel, draft: Draft
) -> None:
    fill(draft.tray, "a", "b", "c")
    assert panel.counter.text() == "3 of 4"
    assert not panel.notes.limit.isVisible()
    draft.set_model("modest", "small")
    assert panel.counter.text() == "3 of 2"
    assert panel.notes.limit.text() == (
        "Banana at Modest takes 2 references. Kept, not sent: 3 c."
    )
    assert panel.notes.limit.isVisible()


def test_dragged_files_light_up_the_tray_and_land_in_it(
    panel: ComposePanel, offered: list[Pending]
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/a.png"), QUrl.fromLocalFile("/b.png")])
    before = panel.tray.grab().toImage()
    assert enter(panel, mime)
    assert panel.tray.grab().toImage() != before
    leave(panel)
    assert panel.tray.grab().toImage() == before
    assert drop(panel, mime)
    assert [pending.source for pending in offered] == [Path("/a.png"), Path("/b.png")]


def test_a_drag_of_text_is_not_for_the_tray(panel: ComposePanel) -> None:
    mime = QMimeData()
    mime.setText("words")
    assert not enter(panel, mime)
    assert not drop(panel, mime)


def test_a_remote_file_is_refused_without_touching_it(
    panel: ComposePanel, draft: Draft, offered: list[Pending]
) -> None:
    refused: list[Refused] = []
    draft.tray.refused.connect(refused.append)
    mime = QMimeData()
    mime.setUrls([QUrl("file://evil.test/share/a.png")])
    drop(panel, mime)
    assert "another computer" in refused[0].title
    assert offered == []


def test_a_web_address_is_asked_about(
    panel: ComposePanel, offered: list[Pending]
) -> None:
    asked: list[str] = []
    panel.drops.address_dropped.connect(lambda url, _: asked.append(url))
    mime = QMimeData()
    mime.setUrls([QUrl("https://site.test/a.png")])
    drop(panel, mime)
    assert asked == ["https://site.test/a.png"]
    assert offered == []


def test_pixels_alone_become_a_png_off_the_windows_thread(
    qtbot: QtBot, panel: ComposePanel, offered: list[Pending]
) -> None:
    mime = QMimeData()
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    mime.setImageData(image)
    assert panel.take(mime)
    qtbot.waitUntil(lambda: len(offered) == 1)
    source = offered[0].source
    assert isinstance(source, bytes)
    assert QImage.fromData(source).pixelColor(3, 3) == Qt.GlobalColor.red


def test_a_picture_pasted_anywhere_goes_to_the_tray(
    panel: ComposePanel, offered: list[Pending]
) -> None:
    mime = QMimeData()
    mime.setData("image/png", PNG)
    QGuiApplication.clipboard().setMimeData(mime)
    panel.paste()
    panel.prompt.paste()
    assert [pending.source for pending in offered] == [PNG, PNG]
    assert panel.prompt.toPlainText() == ""


def test_pasted_words_go_into_the_prompt_wherever_the_focus_is(
    panel: ComposePanel, draft: Draft
) -> None:
    QGuiApplication.clipboard().setText("a fox")
    panel.order.generate.setFocus()
    panel.paste()
    assert draft.prompt == "a fox"


def test_words_that_come_with_a_picture_of_them_stay_words(
    panel: ComposePanel, draft: Draft, offered: list[Pending]
) -> None:
    mime = QMimeData()
    mime.setText("a cell")
    mime.setData("image/png", PNG)
    panel.prompt.insertFromMimeData(mime)
    assert draft.prompt == "a cell"
    assert offered == []


def test_pictures_dragged_over_the_prompt_light_up_the_tray(
    panel: ComposePanel,
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/a.png")])
    before = panel.tray.grab().toImage()
    assert enter(panel.prompt.viewport(), mime)
    assert panel.tray.grab().toImage() != before
    leave(panel.prompt.viewport())
    words = QMimeData()
    words.setText("words")
    assert enter(panel.prompt.viewport(), words)
    assert panel.tray.grab().toImage() == before
    leave(panel.prompt.viewport())


@pytest.mark.parametrize("height", [560, 1200])
def test_the_panel_shows_everything_at_any_height(
    panel: ComposePanel, draft: Draft, height: int
) -> None:
    fill(draft.tray, *"abcdefgh")
    panel.resize(panel.minimumWidth(), height)
    QApplication.processEvents()
    right = panel.width() - theme.PANEL_MARGIN
    for control in (panel.model, panel.options, panel.order, panel.tray):
        edge = control.mapTo(panel, QPoint(control.width(), 0)).x()
        assert edge <= right
    assert panel.order.generate.isVisible()


def test_newer_rows_are_offered_and_their_prices_shown(
    panel: ComposePanel, draft: Draft
) -> None:
    new = replace(GRAND.models[0], id="new", label="Newest")
    dear = replace(GRAND.models[0], prices={"": Money.of(99, "credits")})
    draft.set_providers((replace(GRAND, models=(dear, new)), MODEST))
    assert "99 credits" in panel.order.generate.text()
    panel.model.open()
    choices = panel.model.popup.view.model()
    said = [str(choices.index(n, 0).data()) for n in range(choices.rowCount())]
    assert "Newest  ·  Grand" in said
    panel.model.popup.close()
