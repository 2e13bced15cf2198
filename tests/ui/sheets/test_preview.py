"""What is previewed stands where it will be written, and looks so."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.core.sheet_layout import Box, SheetLayout, fitted
from nanostudio.ui import theme
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.sheets.preview import SheetPreview
from tests.core.sheet_samples import sha
from tests.ui.sheets.sheet_fakes import COLOURS, SIZE, begun, coloured

styles = st.fixed_dictionaries(
    {
        "columns": st.integers(1, 3),
        "gutter": st.integers(0, 30),
        "margin": st.integers(5, 40),
        "side": st.sampled_from([0, 200, 1000]),
        "has_title": st.booleans(),
        "has_labels": st.booleans(),
        "letters": st.integers(50, 200),
        "background": st.sampled_from(["#ffffff", "#203040"]),
        "paper": st.sampled_from(["", "A4", "Letter"]),
        "is_lying": st.booleans(),
    }
)


class Room:
    """A preview in a window of its own."""

    def __init__(self, pictures: Pictures) -> None:
        self.pictures = pictures
        self.form = begun()
        self.preview = SheetPreview(self.form, pictures)
        self.preview.resize(500, 400)
        self.preview.show()

    @property
    def layout(self) -> SheetLayout:
        assert self.form.layout is not None
        return self.form.layout

    def seen(self) -> QImage:
        return self.preview.grab().toImage()


@pytest.fixture(scope="module")
def pictures(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Pictures]:
    with coloured(tmp_path_factory.mktemp("thumbnails")) as made:
        yield made


@pytest.fixture
def room(qtbot: QtBot, pictures: Pictures) -> Room:
    room = Room(pictures)
    qtbot.addWidget(room.preview)
    for cell in COLOURS:
        frame = room.preview._frame(QRectF(0, 0, 9, 9))
        qtbot.waitUntil(
            lambda cell=cell, frame=frame: pictures.pixmap(sha(cell), frame) is not None
        )
    return room


def colour(image: QImage, at: QPointF) -> QColor:
    return image.pixelColor(int(at.x()), int(at.y()))


def near(one: QColor, other: QColor) -> bool:
    pairs = zip(one.getRgb(), other.getRgb(), strict=True)
    return all(abs(int(str(a)) - int(str(b))) < 4 for a, b in pairs)


@pytest.mark.usefixtures("qtbot")
def test_the_boxes_are_those_of_the_file(room: Room) -> None:
    @given(styles)
    @settings(max_examples=25, deadline=None)
    def holds(chosen: dict[str, object]) -> None:
        form, preview = room.form, room.preview
        form.set(**chosen)
        layout, page = room.layout, preview.page
        scale = page.width() / layout.size.width
        assert QRectF(preview.rect()).contains(page)
        assert page.height() == pytest.approx(layout.size.height * scale)
        image = room.seen()
        for box, cell in zip(layout.cells, form.sheet.cells, strict=True):
            place = preview.place(box)
            assert place.left() - page.left() == pytest.approx(box.left * scale)
            assert place.bottom() - page.top() == pytest.approx(box.bottom * scale)
            wanted = COLOURS.get(cell.id, str(chosen["background"]))
            assert near(colour(image, place.center()), QColor(wanted))
            shown = preview.place(fitted(SIZE, box))
            assert near(colour(image, shown.center()), QColor(wanted))
        corner = page.topLeft() + QPointF(1.5, 1.5)
        assert near(colour(image, corner), QColor(str(chosen["background"])))

    holds()


def test_guides_and_words_stand_where_the_file_has_them(room: Room) -> None:
    form = room.form
    bare = room.seen()
    form.set(heads=4, head_top=10, head_bottom=90)
    seen, layout = room.seen(), room.layout
    assert len(layout.guides) == 2 * 5
    front = room.preview.place(layout.cells[1])
    rows = {
        round(room.preview.place(Box(0, one.y, 1, 1)).top())
        for one in layout.guides[:5]
    }
    left = int(front.left()) + 8
    marked = {
        row
        for row in range(int(front.top()) + 2, int(front.bottom()) - 2)
        if not near(seen.pixelColor(left, row), QColor(COLOURS["front"]))
    }
    assert len(marked) >= 5
    assert all(min(abs(row - one) for one in rows) <= 2 for row in marked)
    assert layout.title is not None
    form.set(heads=0)
    assert room.seen() == bare
    form.set_title("Another")
    assert room.seen() != bare


def test_what_is_clear_is_seen_as_such(room: Room) -> None:
    room.form.set(background="")
    image, page = room.seen(), room.preview.page
    across = [image.pixelColor(int(page.left()) + at, int(page.top()) + 3).name()
              for at in range(2, 40)]  # fmt: skip
    assert set(across) == {"#ffffff", "#d9d9d9"}


def test_what_fits_no_page_is_said_in_its_place(room: Room) -> None:
    before = room.seen()
    room.form.set(dpi=7)
    assert room.preview.page.isEmpty()
    assert room.preview.place(Box(0, 0, 30, 20)).isEmpty()
    assert "dots an inch" in room.preview.accessibleDescription()
    assert room.seen() != before
    room.form.set(dpi=300)
    assert "300 dpi" in room.preview.accessibleDescription()
    assert room.seen() == before


def test_pictures_come_in_the_size_they_have_and_only_while_it_is_seen(
    room: Room, qtbot: QtBot
) -> None:
    asked: list[int] = []

    class Asked:
        """Counts what is wanted."""

        def __init__(self, pictures: Pictures) -> None:
            self.picture_changed = pictures.picture_changed
            self.pixmap = pictures.pixmap

        def want(self, asker: str, wanted: list[object]) -> None:
            asked.append(len(wanted))

    room.preview._pictures = Asked(room.pictures)  # type: ignore[assignment]
    room.form.set(columns=1)
    assert asked == []  # till it rests
    qtbot.waitUntil(lambda: asked == [2])
    room.preview.hide()
    assert asked == [2, 0]
    room.form.set(columns=2)
    room.preview._want()
    assert asked == [2, 0]


def test_a_picture_that_is_not_there_yet_has_its_place(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    with coloured(tmp_path) as none_yet:
        form = begun()
        preview = SheetPreview(form, none_yet)
        qtbot.addWidget(preview)
        preview.resize(400, 400)
        assert form.layout is not None
        place = preview.place(form.layout.cells[1])
        shade = colour(preview.grab().toImage(), place.center())
        assert shade not in (QColor("#ffffff"), QColor(COLOURS["front"]))
        theme.apply(qapp, theme.LIGHT)
        light = preview.grab().toImage()
        theme.apply(qapp, theme.DARK)
        assert preview.grab().toImage() != light
