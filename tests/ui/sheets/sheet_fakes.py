"""Pictures of one colour each, and a form that shows them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from nanostudio.app.sheet_export_form import SheetExportForm
from nanostudio.app.thumbnails import Answer, Cancel, Thumbnails
from nanostudio.core.geometry import Size
from nanostudio.core.sheet_export import SheetChoices
from nanostudio.ui.pictures import Pictures
from tests.app.sheet_room import shown_pictures, shown_sheet
from tests.core.sheet_samples import sha

COLOURS = {"front": "#b03030", "side": "#30a040"}
SIZE = Size(300, 200)


@contextmanager
def coloured(folder: Path) -> Iterator[Pictures]:
    """A thumbnail of the cell's own colour for each of COLOURS."""
    by_hash = {sha(cell): colour for cell, colour in COLOURS.items()}

    def fetch(sha256: str, path: str, pixels: int, answer: Answer) -> Cancel:
        image = QImage(pixels, pixels * 2 // 3, QImage.Format.Format_RGB32)
        image.fill(QColor(by_hash[sha256]))
        file = folder / f"{sha256}_{pixels}.png"
        image.save(str(file))
        answer(file)
        return lambda: None

    thumbnails = Thumbnails()
    thumbnails.attach(fetch)
    pictures = Pictures(thumbnails)
    yield pictures
    pictures.close()


def begun(**choices: object) -> SheetExportForm:
    """A form of a sheet with three cells, the first of them empty."""
    sheet = shown_sheet()
    form = SheetExportForm(sheet)
    form.begin(SheetChoices(), "/out", shown_pictures(sheet, SIZE))
    form.set(**choices)
    return form
