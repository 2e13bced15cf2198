"""In the window, from the press to the file."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from nanostudio.app.thumbnails import Answer, Cancel, Thumbnails
from nanostudio.core.sheet_export import SheetFormat
from nanostudio.library.library import Library
from nanostudio.sheet_export_desks import attach_sheet_export
from nanostudio.store.database import Database
from nanostudio.ui.pictures import Frame, Pictures
from nanostudio.ui.sheets.export_dialog import SheetExportDialog
from nanostudio.ui.sheets.export_front import SheetExportFront
from tests.app.library_room import LibraryRoom, library_room
from tests.app.sheet_room import sheet_in

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]


@dataclass
class Below:
    """What of a backend is used."""

    library: Library
    database: Database


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[LibraryRoom]:
    async with library_room(tmp_path) as inside:
        yield inside


@pytest.fixture
def pictures(room: LibraryRoom) -> Iterator[Pictures]:
    """Each is its own thumbnail."""

    def fetch(_sha256: str, path: str, _pixels: int, answer: Answer) -> Cancel:
        answer(room.library.folder / path)
        return lambda: None

    thumbnails = Thumbnails()
    thumbnails.attach(fetch)
    made = Pictures(thumbnails)
    yield made
    made.close()


def is_shown(dialog: SheetExportDialog) -> bool:
    """Whether every cell's picture has come, through Qt's own events."""
    QApplication.processEvents()
    frame = Frame(9, 9)
    shown = filter(None, dialog.form.pictures)
    return all(dialog.preview._pictures.pixmap(one.sha256, frame) for one in shown)


async def test_a_sheet_leaves_by_its_dialog_as_it_was_shown(
    room: LibraryRoom, pictures: Pictures, tmp_path: Path
) -> None:
    window = QWidget()
    window.show()
    front = SheetExportFront(pictures, window)
    backend = Below(room.library, room.database)
    attach_sheet_export(front, room.messages, backend, room.spawn)  # type: ignore[arg-type]
    front.open(await sheet_in(room))
    [dialog] = window.findChildren(SheetExportDialog)
    form, ends = dialog.form, list[int]()
    dialog.finished.connect(ends.append)
    await room.until(lambda: bool(form.folder))
    form.set(background="#f4efe6", columns=3, gutter=20)
    await room.until(lambda: is_shown(dialog))
    seen, layout = dialog.preview.grab().toImage(), form.layout
    assert layout is not None
    form.export(str(tmp_path / "Mira"))
    await room.until(lambda: ends == [1])
    assert [one.title for one in room.said] == ["“Mira.png” is saved."]
    written = QImage(str(tmp_path / "Mira.png"))
    assert written.size() == QSize(layout.size.width, layout.size.height)
    for box in layout.cells:
        place = dialog.preview.place(box).center()
        middle = box.left + box.width // 2, box.top + box.height // 2
        shown = seen.pixelColor(int(place.x()), int(place.y()))
        assert shown == written.pixelColor(*middle)
    front.open(dialog.form.sheet)
    other = window.findChildren(SheetExportDialog)[-1]
    await room.until(lambda: other.form.can_export)
    other.form.set(format=SheetFormat.PDF)
    other.form.export(str(tmp_path / "Mira"))
    await room.until(lambda: len(room.said) == 2)
    assert (tmp_path / "Mira.pdf").read_bytes().startswith(b"%PDF")
    window.close()
    window.deleteLater()
