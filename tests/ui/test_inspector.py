"""The inspector as a person reads and uses it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QProgressBar,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nanostudio.app.tiles import Tile, make_tile
from nanostudio.core.task import Problem, Task
from nanostudio.ui.commands import Commands
from nanostudio.ui.inspector import Inspector
from nanostudio.ui.labels import ElidedLabel
from nanostudio.ui.preview import Preview
from tests.app.tile_samples import (
    NOW_MS,
    PROVIDERS,
    done_task,
    failed_task,
    make_output,
    make_request,
    make_task,
    running_task,
    uncertain_task,
)
from tests.ui.gallery_fakes import DrawnThumbnails, Wished, pictures_from

# A window with a least size is more than the offscreen platform can do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def fetch(tmp_path: Path) -> DrawnThumbnails:
    return DrawnThumbnails(tmp_path)


@pytest.fixture
def wished(qtbot: QtBot) -> Wished:
    window = QWidget()
    qtbot.addWidget(window)
    return Wished(window)


@pytest.fixture
def inspector(
    qtbot: QtBot, fetch: DrawnThumbnails, wished: Wished
) -> Iterator[Inspector]:
    with pictures_from(fetch) as pictures:
        made = Inspector(pictures, wished.wishes, Commands())
        qtbot.addWidget(made)
        made.resize(320, 800)
        made.show()
        yield made


def tile_of(task: Task, progress: float | None = None) -> Tile:
    return make_tile(task, 0, PROVIDERS, now_ms=NOW_MS, progress=progress)


def words(inspector: Inspector) -> list[str]:
    labels = inspector.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.text()]


def button(inspector: Inspector, name: str) -> QAbstractButton:
    return next(
        one
        for one in inspector.findChildren(QAbstractButton)
        if one.accessibleName() == name and one.isVisible()
    )


def test_nothing_selected(inspector: Inspector) -> None:
    inspector.show_tile(None)
    assert words(inspector) == ["Select a picture to see its receipt."]
    assert inspector.accessibleName() == "Inspector"


def test_a_picture_has_its_prompt_and_receipt(inspector: Inspector) -> None:
    inspector.show_tile(tile_of(done_task()))
    shown = words(inspector)
    for text in (
        "A fox in snow",
        "Nano Banana 2 · Monet",
        "16:9 · 2K · PNG",
        "2752\u00a0×\u00a01536 · PNG · 6.1\u00a0MB",  # noqa: RUF001
        "41 s",
        "20 credits",
    ):
        assert text in shown
    elided = {one.accessibleName() for one in inspector.findChildren(ElidedLabel)}
    assert elided == {"fox_0.png", "Task id: task_7f3c"}


@pytest.mark.parametrize(("width", "role"), [(2752, "good"), (1376, "warn")])
def test_delivered_is_coloured_by_whether_it_is_as_asked(
    inspector: Inspector, width: int, role: str
) -> None:
    output = make_output(width=width, height=width * 1536 // 2752)
    inspector.show_tile(tile_of(done_task(outputs=(output,))))
    delivered = next(
        label
        for label in inspector.findChildren(QLabel)
        if label.accessibleName().startswith("Delivered")
    )
    assert delivered.property("role") == role


@pytest.mark.parametrize(
    ("name", "wish"),
    [
        ("Use as reference", "use_as_reference"),
        ("Reuse settings", "reuse"),
        ("Show in folder", "reveal"),
        ("Copy picture", "copy"),
    ],
)
def test_actions(inspector: Inspector, wished: Wished, name: str, wish: str) -> None:
    inspector.show_tile(tile_of(done_task(1)))
    QTest.mouseClick(button(inspector, name), LEFT)
    assert wished.made == [(wish, "task1")]


def test_actions_stand_in_one_column_where_two_do_not_fit(
    inspector: Inspector, qtbot: QtBot
) -> None:
    inspector.show_tile(tile_of(done_task(1)))

    def tops() -> set[int]:
        names = ("Use as reference", "Reuse settings", "Iterate")
        return {button(inspector, name).y() for name in names}

    inspector.resize(500, 800)
    qtbot.waitUntil(lambda: len(tops()) == 2)
    first = button(inspector, "Use as reference")
    assert first.width() > 2 * button(inspector, "Export…").width()
    inspector.resize(inspector.minimumWidth(), 800)
    qtbot.waitUntil(lambda: len(tops()) == 3)


def test_ids_and_prompts_are_copied_whole(inspector: Inspector) -> None:
    prompt = "word " * 1000
    task = done_task(remote_id="x" * 90, request=make_request(prompt=prompt))
    inspector.show_tile(tile_of(task))
    QTest.mouseClick(button(inspector, "Copy Task id"), LEFT)
    assert QGuiApplication.clipboard().text() == "x" * 90
    QTest.mouseClick(button(inspector, "Copy prompt"), LEFT)
    assert QGuiApplication.clipboard().text() == prompt
    assert all(len(text) < 1600 for text in words(inspector))


def test_a_running_task_shows_its_bar(inspector: Inspector) -> None:
    inspector.show_tile(tile_of(running_task(), progress=0.64))
    bar = inspector.findChild(QProgressBar)
    assert bar is not None
    assert bar.isVisible()
    assert bar.value() == 640
    inspector.show_tile(tile_of(running_task()))
    assert bar.maximum() == 0
    inspector.show_tile(tile_of(make_task()))
    assert not bar.isVisible()
    assert "Queued · next" in words(inspector)


def test_an_uncertain_task_has_its_four_choices(
    inspector: Inspector, wished: Wished
) -> None:
    inspector.show_tile(tile_of(uncertain_task(1)))
    assert "Maybe charged" in words(inspector)
    for name in ("Check", "Enter task ID", "Resend", "Dismiss"):
        assert button(inspector, name).toolTip()
    QTest.mouseClick(button(inspector, "Check"), LEFT)
    assert wished.made == [("check", "task1")]


def test_other_choices_replace_the_old_ones(inspector: Inspector, qtbot: QtBot) -> None:
    def names() -> set[str]:
        buttons = inspector.findChildren(QAbstractButton)
        return {one.accessibleName() for one in buttons if one.isVisible()}

    inspector.show_tile(tile_of(uncertain_task(1)))
    inspector.show_tile(tile_of(failed_task(2)))
    qtbot.waitUntil(lambda: names() == {"Retry", "Dismiss", "Copy prompt"})


def test_server_text_is_plain_and_does_not_widen_the_panel(
    inspector: Inspector, qtbot: QtBot
) -> None:
    problem = Problem(title="<a href='x'>click</a>", hint="y" * 300)
    inspector.show_tile(tile_of(failed_task(problem=problem)))
    assert "<a href='x'>click</a>" in words(inspector)
    for label in inspector.findChildren(QLabel):
        if label.text() and label.isVisible():
            assert label.textFormat() is Qt.TextFormat.PlainText
            assert label.mapTo(inspector, label.rect().topRight()).x() <= 320


@pytest.mark.parametrize("task", [done_task(remote_id="x" * 90), failed_task()])
def test_nothing_is_cut_off_at_the_least_width(
    inspector: Inspector, qtbot: QtBot, task: Task
) -> None:
    inspector.resize(inspector.minimumWidth(), 800)
    inspector.show_tile(tile_of(task))
    scroll = inspector.findChild(QScrollArea)
    assert scroll is not None
    qtbot.waitUntil(lambda: scroll.widget().width() == scroll.viewport().width())


def test_the_picture_is_shown_whole_and_sharp(
    inspector: Inspector, fetch: DrawnThumbnails, qtbot: QtBot
) -> None:
    inspector.show_tile(tile_of(done_task(1)))
    preview = inspector.findChild(Preview)
    assert preview is not None

    def is_red() -> None:
        shot = preview.grab().toImage()
        for x, y in ((20, 4), (shot.width() - 20, shot.height() - 4)):
            assert shot.pixelColor(x, y) == QColor("red")

    qtbot.waitUntil(is_red)
    assert fetch.asked[-1][1] == 512


def test_a_long_picture_stands_in_a_box(inspector: Inspector, qtbot: QtBot) -> None:
    output = make_output(width=384, height=3072)
    inspector.show_tile(tile_of(done_task(outputs=(output,))))
    preview = inspector.findChild(Preview)
    assert preview is not None
    qtbot.waitUntil(lambda: 300 < preview.height() < 400)
    flat = make_output(width=3072, height=384, sha256="f" * 64)
    inspector.show_tile(tile_of(done_task(outputs=(flat,))))
    qtbot.waitUntil(lambda: preview.height() == 96)


def test_a_missing_picture_says_so(
    inspector: Inspector, fetch: DrawnThumbnails, qtbot: QtBot
) -> None:
    fetch.gone.add(make_output().sha256)
    inspector.show_tile(tile_of(done_task(outputs=(make_output(),))))
    preview = inspector.findChild(Preview)
    assert preview is not None
    preview.grab()
    assert fetch.asked


def test_everything_that_takes_focus_has_a_name(inspector: Inspector) -> None:
    for task in (done_task(1), failed_task(2), uncertain_task(3)):
        inspector.show_tile(tile_of(task))
        for widget in inspector.findChildren(QWidget):
            if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                assert widget.accessibleName(), widget
