"""Thumbnails as pixmaps of exactly the size they are painted in, made off the thread.

Reads our own thumbnail files only, never an original."""

from collections import OrderedDict, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QMargins,
    QObject,
    QRect,
    QRectF,
    QRunnable,
    QSize,
    Qt,
    QThread,
    QThreadPool,
    Signal,
)
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter, QPixmap

from nanostudio.app.thumbnails import Thumbnails, Wanted, level
from nanostudio.core.task import Output

MOST_BYTES = 64 * 2**20
_MOST_FILES = 4096  # paths of thumbnails that need not be asked for again
_FACES = 0.2  # a tall picture is cropped more below than above: faces are near the top


@dataclass(frozen=True, slots=True)
class Frame:
    """A box in device pixels that a picture fills, or stands in whole."""

    width: int
    height: int
    ratio: float = 1.0  # device pixels per logical pixel
    radius: float = 0.0  # of its corners, device pixels
    is_whole: bool = False
    margin: int = 0  # around a whole picture, device pixels

    def longest(self, width: int, height: int) -> float:
        """The longest side a thumbnail of a `width` x `height` picture needs."""
        room = 2 * self.margin
        across, down = (self.width - room) / width, (self.height - room) / height
        scale = min(across, down) if self.is_whole else max(across, down)
        return max(width, height) * scale


class Pictures(QObject):
    """Pixmaps by picture and frame; the least recently painted are dropped first."""

    picture_changed = Signal(str)  # sha256: it can be painted, or is missing

    def __init__(
        self,
        thumbnails: Thumbnails,
        *,
        most_bytes: int = MOST_BYTES,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._most_bytes, self._bytes = most_bytes, 0
        self._kept: OrderedDict[tuple[str, Frame], QPixmap] = OrderedDict()
        self._latest: dict[str, Frame] = {}
        self._frames: dict[str, dict[Wanted, list[Frame]]] = {}
        self._files: dict[Wanted, Path] = {}
        self._making: set[tuple[str, Frame]] = set()
        self._missing: set[str] = set()
        self._pool: QThreadPool | None = None
        self._maker = _Maker(self)
        self._maker.made.connect(self._on_maker_made)
        thumbnails.thumbnail_ready.connect(self._on_thumbnails_ready)
        thumbnails.thumbnail_missing.connect(self._on_thumbnails_missing)

    def want(self, asker: str, wanted: Iterable[tuple[Output, Frame]]) -> None:
        """Replace what `asker` shows, most urgent first."""
        frames: dict[Wanted, list[Frame]] = defaultdict(list)
        for output, frame in wanted:
            if (output.sha256, frame) not in self._kept:
                pixels = level(frame.longest(output.width, output.height))
                frames[Wanted(output.sha256, output.path, pixels)].append(frame)
        self._frames[asker] = frames
        for known in [one for one in frames if one in self._files]:
            for frame in frames[known]:
                self._make(known, frame)
        self._thumbnails.want(asker, [one for one in frames if one not in self._files])

    def pixmap(self, sha256: str, frame: Frame) -> QPixmap | None:
        """The picture for `frame`; till it is there, the one made last for another."""
        found = self._kept.get((sha256, frame))
        if found is not None:
            self._kept.move_to_end((sha256, frame))
            return found
        other = self._latest.get(sha256)
        return None if other is None else self._kept.get((sha256, other))

    def preview(self, name: str, path: Path, frame: Frame) -> QPixmap | None:
        """An unfinished picture for `frame`; asked for where it is not there yet.

        `picture_changed` tells its name."""
        found = self.pixmap(name, frame)
        if (name, frame) not in self._kept and name not in self._missing:
            wanted = Wanted(name, "", 0)
            self._files[wanted] = path
            self._make(wanted, frame)
        return found

    def is_missing(self, sha256: str) -> bool:
        """Whether the picture could not be read when it was last asked for."""
        return sha256 in self._missing

    def close(self) -> None:
        """Wait for the picture that is being made, and make no more."""
        self._thumbnails.thumbnail_ready.disconnect(self._on_thumbnails_ready)
        if self._pool is not None:
            self._pool.clear()
            self._pool.waitForDone()

    def _on_thumbnails_ready(self, wanted: Wanted, path: Path) -> None:
        if len(self._files) >= _MOST_FILES:
            self._files.clear()
        self._files[wanted] = path
        for frames in list(self._frames.values()):
            for frame in frames.get(wanted, ()):
                self._make(wanted, frame)

    def _make(self, wanted: Wanted, frame: Frame) -> None:
        if (wanted.sha256, frame) in self._making:
            return
        if self._pool is None:
            self._pool = QThreadPool(self)
            self._pool.setMaxThreadCount(2 if QThread.idealThreadCount() > 2 else 1)
        self._making.add((wanted.sha256, frame))
        making = _Making(self._maker, wanted, self._files[wanted], frame)
        self._pool.start(making)

    def _on_thumbnails_missing(self, wanted: Wanted) -> None:
        self._missing.add(wanted.sha256)
        self.picture_changed.emit(wanted.sha256)

    def _on_maker_made(self, wanted: Wanted, frame: Frame, image: QImage) -> None:
        sha256 = wanted.sha256
        self._making.discard((sha256, frame))
        if image.isNull():
            self._missing.add(sha256)
            self._files.pop(wanted, None)
        else:
            self._missing.discard(sha256)
            self._keep(sha256, frame, QPixmap.fromImage(image))
        self.picture_changed.emit(sha256)

    def _keep(self, sha256: str, frame: Frame, pixmap: QPixmap) -> None:
        pixmap.setDevicePixelRatio(frame.ratio)
        if self._kept.pop((sha256, frame), None) is None:
            self._bytes += _bytes(frame)
        self._kept[sha256, frame] = pixmap
        self._latest[sha256] = frame
        while self._bytes > self._most_bytes and len(self._kept) > 1:
            (name, gone), _ = self._kept.popitem(last=False)
            self._bytes -= _bytes(gone)
            if self._latest.get(name) == gone:
                del self._latest[name]


class _Maker(QObject):
    """Carries a finished image from the pool's thread to the window's."""

    made = Signal(object, object, QImage)  # Wanted, Frame


class _Making(QRunnable):
    def __init__(self, maker: _Maker, wanted: Wanted, path: Path, frame: Frame) -> None:
        super().__init__()
        self._maker, self._wanted, self._path, self._frame = maker, wanted, path, frame

    def run(self) -> None:
        image = read(self._path, self._frame)
        self._maker.made.emit(self._wanted, self._frame, image)


def read(path: Path, frame: Frame) -> QImage:
    """The thumbnail file drawn for `frame`, premultiplied; null when it is unreadable.

    Safe on any thread."""
    reader = QImageReader(str(path))
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        return QImage()
    scaled, seen = _placed(size, frame)
    reader.setScaledSize(scaled)
    reader.setScaledClipRect(seen)
    image = reader.read()
    return image if image.isNull() else _framed(image, frame)


def _placed(size: QSize, frame: Frame) -> tuple[QSize, QRect]:
    """The size to scale to, and the part of that to show."""
    box = QSize(frame.width, frame.height)
    if frame.is_whole:
        box = box.shrunkBy(_all_round(frame.margin))
        scaled = size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio)
        scaled = scaled.expandedTo(QSize(1, 1))
        return scaled, QRect(0, 0, scaled.width(), scaled.height())
    scaled = size.scaled(box, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    left = (scaled.width() - box.width()) // 2
    top = round((scaled.height() - box.height()) * _FACES)
    return scaled, QRect(left, top, box.width(), box.height())


def _framed(image: QImage, frame: Frame) -> QImage:
    made = QImage(frame.width, frame.height, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    left, top = (frame.width - image.width()) // 2, (frame.height - image.height()) // 2
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(image))
        painter.setBrushOrigin(left, top)
        box = QRectF(left, top, image.width(), image.height())
        painter.drawRoundedRect(box, frame.radius, frame.radius)
    return made


def _all_round(margin: int) -> QMargins:
    return QMargins(margin, margin, margin, margin)


def _bytes(frame: Frame) -> int:
    return frame.width * frame.height * 4
