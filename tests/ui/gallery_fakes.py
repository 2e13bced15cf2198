"""Stands in for the library: thumbnails drawn on the spot, wishes written down."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from nanostudio.app.thumbnails import Answer, Cancel, Thumbnails
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.wishes import Wishes


class DrawnThumbnails:
    """Answers at once with a red file; None for what is in `gone`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.gone: set[str] = set()
        self.asked: list[tuple[str, int]] = []

    def __call__(self, sha256: str, path: str, pixels: int, answer: Answer) -> Cancel:
        self.asked.append((sha256, pixels))
        if sha256 in self.gone:
            answer(None)
        else:
            answer(self.draw(f"{sha256}_{pixels}.png", pixels, pixels * 9 // 16))
        return lambda: None

    def draw(self, name: str, width: int, height: int) -> Path:
        """A picture file, red all over."""
        file = self.folder / name
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.red)
        image.save(str(file))
        return file


@contextmanager
def pictures_from(fetch: DrawnThumbnails) -> Iterator[Pictures]:
    """Pictures on `fetch`, closed afterwards."""
    thumbnails = Thumbnails()
    thumbnails.attach(fetch)
    pictures = Pictures(thumbnails)
    yield pictures
    pictures.close()


class Wished:
    """Writes down what is wished, as ("cancel", "task1")."""

    def __init__(self, window: QWidget) -> None:
        self.wishes = Wishes(window)
        self.made: list[tuple[str, ...]] = []
        for name in ("use_as_reference", "reuse", "reveal", "copy"):
            signal = getattr(self.wishes, f"{name}_requested")
            signal.connect(lambda tile, name=name: self.made.append((name, tile.id)))
        for name in (
            "cancel", "go_on", "retry", "check", "adopt", "resend", "dismiss",
        ):  # fmt: skip
            signal = getattr(self.wishes, f"{name}_requested")
            signal.connect(lambda *ids, name=name: self.made.append((name, *ids)))
