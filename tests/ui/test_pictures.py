"""Thumbnails become pixmaps of the size they are painted in."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from nanostudio.app.thumbnails import Thumbnails
from nanostudio.ui.pictures import Frame, Pictures, read
from tests.app.tile_samples import make_output
from tests.ui.gallery_fakes import DrawnThumbnails, pictures_from

SQUARE = Frame(100, 100)


@pytest.fixture
def fetch(tmp_path: Path) -> DrawnThumbnails:
    return DrawnThumbnails(tmp_path)


def test_a_picture_comes_in_the_size_of_its_frame(
    qtbot: QtBot, fetch: DrawnThumbnails
) -> None:
    output = make_output()
    with pictures_from(fetch) as pictures:
        frame = Frame(200, 200, ratio=2.0)
        with qtbot.waitSignal(pictures.picture_changed):
            pictures.want("gallery", [(output, frame)])
        pixmap = pictures.pixmap(output.sha256, frame)
    assert pixmap is not None
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (200, 2.0)


def test_the_level_is_sharp_for_a_cropped_picture(
    qtbot: QtBot, fetch: DrawnThumbnails
) -> None:
    output = make_output()  # 16:9 that fills a square of 200 is 358 wide
    with (
        pictures_from(fetch) as pictures,
        qtbot.waitSignal(pictures.picture_changed),
    ):
        pictures.want("gallery", [(output, Frame(200, 200))])
    assert fetch.asked == [(output.sha256, 512)]


def test_another_size_of_a_known_thumbnail_is_not_fetched_again(
    qtbot: QtBot, fetch: DrawnThumbnails
) -> None:
    output = make_output()
    with pictures_from(fetch) as pictures:
        for frame in (SQUARE, Frame(90, 90)):
            with qtbot.waitSignal(pictures.picture_changed):
                pictures.want("gallery", [(output, frame)])
        assert pictures.pixmap(output.sha256, Frame(90, 90)) is not None
    assert len(fetch.asked) == 1


def test_until_it_is_made_another_size_stands_in(
    qtbot: QtBot, fetch: DrawnThumbnails
) -> None:
    output = make_output()
    with pictures_from(fetch) as pictures:
        assert pictures.pixmap(output.sha256, SQUARE) is None
        with qtbot.waitSignal(pictures.picture_changed):
            pictures.want("gallery", [(output, SQUARE)])
        stand_in = pictures.pixmap(output.sha256, Frame(50, 50))
    assert stand_in is not None
    assert stand_in.width() == 100


def test_a_missing_picture_is_told(qtbot: QtBot, fetch: DrawnThumbnails) -> None:
    output = make_output()
    fetch.gone.add(output.sha256)
    with pictures_from(fetch) as pictures:
        with qtbot.waitSignal(pictures.picture_changed):
            pictures.want("gallery", [(output, SQUARE)])
        assert pictures.is_missing(output.sha256)


def test_an_unreadable_thumbnail_is_missing_and_asked_for_again(
    qtbot: QtBot, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"no picture")
    output, asked = make_output(), list[str]()
    thumbnails = Thumbnails()
    pictures = Pictures(thumbnails)

    def fetch(sha256: str, path: str, pixels: int, answer: object) -> object:
        asked.append(sha256)
        answer(bad)  # type: ignore[operator]
        return lambda: None

    thumbnails.attach(fetch)  # type: ignore[arg-type]
    for _ in range(2):
        with qtbot.waitSignal(pictures.picture_changed):
            pictures.want("gallery", [(output, SQUARE)])
        pictures.want("gallery", [])
    pictures.close()
    assert pictures.is_missing(output.sha256)
    assert len(asked) == 2


def test_the_cache_is_bounded_by_bytes(qtbot: QtBot, fetch: DrawnThumbnails) -> None:
    thumbnails = Thumbnails()
    thumbnails.attach(fetch)
    pictures = Pictures(thumbnails, most_bytes=100 * 100 * 4 * 2)
    outputs = [make_output(sha256=str(n)) for n in range(4)]
    for output in outputs:
        with qtbot.waitSignal(pictures.picture_changed):
            pictures.want("gallery", [(output, SQUARE)])
    pictures.close()
    kept = [pictures.pixmap(output.sha256, SQUARE) is not None for output in outputs]
    assert kept == [False, False, True, True]


def test_a_filling_picture_has_round_corners_and_no_edges(
    fetch: DrawnThumbnails,
) -> None:
    file = fetch.draw("wide.png", 256, 144)
    image = read(file, Frame(100, 100, radius=8))
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(50, 0) == QColor("red")
    assert image.pixelColor(0, 50) == QColor("red")


def test_a_whole_picture_stands_in_its_margin(fetch: DrawnThumbnails) -> None:
    file = fetch.draw("strip.png", 256, 32)
    image = read(file, Frame(100, 100, is_whole=True, margin=10))
    assert image.pixelColor(50, 49) == QColor("red")
    assert image.pixelColor(5, 50).alpha() == 0
    assert image.pixelColor(50, 30).alpha() == 0


def test_a_line_of_a_picture_still_shows(fetch: DrawnThumbnails) -> None:
    file = fetch.draw("hair.png", 256, 1)
    image = read(file, Frame(100, 100, is_whole=True))
    assert image.pixelColor(50, 49) == QColor("red")


def test_an_unfinished_picture_is_made_once(
    qtbot: QtBot, fetch: DrawnThumbnails
) -> None:
    path = fetch.draw("preview.png", 64, 64)
    with pictures_from(fetch) as pictures:
        with qtbot.waitSignal(pictures.picture_changed) as told:
            assert pictures.preview("task#1", path, SQUARE) is None
            assert pictures.preview("task#1", path, SQUARE) is None
        assert told.args == ["task#1"]
        assert pictures.preview("task#1", path, SQUARE) is not None
    assert fetch.asked == []


def test_an_unfinished_picture_that_cannot_be_read_is_not_asked_for_again(
    qtbot: QtBot, fetch: DrawnThumbnails, tmp_path: Path
) -> None:
    with pictures_from(fetch) as pictures:
        with qtbot.waitSignal(pictures.picture_changed):
            pictures.preview("task#1", tmp_path / "gone", SQUARE)
        with qtbot.assertNotEmitted(pictures.picture_changed, wait=0):
            assert pictures.preview("task#1", tmp_path / "gone", SQUARE) is None
