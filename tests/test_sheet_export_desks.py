"""In the window, from the press to the file."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from nanostudio.app.thumbnails import Thumbnails
from nanostudio.core.sheet_export import SheetFormat
from nanostudio.library.library import Library
from nanostudio.sheet_export_desks import attach_sheet_export
from nanostudio.store.database import Database
from nanostudio.ui.pictures import Pictures
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


async def test_a_sheet_leaves_by_its_dialog(room: LibraryRoom, tmp_path: Path) -> None:
    window, pictures = QWidget(), Pictures(Thumbnails())
    window.show()
    front = SheetExportFront(pictures, window)
    backend = Below(room.library, room.database)
    attach_sheet_export(front, room.messages, backend, room.spawn)  # type: ignore[arg-type]
    front.open(await sheet_in(room))
    [dialog] = window.findChildren(SheetExportDialog)
    form, ends = dialog.form, list[int]()
    dialog.finished.connect(ends.append)
    await room.until(lambda: bool(form.folder))
    form.set(format=SheetFormat.PDF)
    form.export(str(tmp_path / "Mira"))
    await room.until(lambda: ends == [1])
    assert (tmp_path / "Mira.pdf").read_bytes().startswith(b"%PDF")
    assert [one.title for one in room.said] == ["“Mira.pdf” is saved."]
    pictures.close()
    window.close()
    window.deleteLater()
