"""Smooth progress bars: fractions that glide to where they belong, while seen."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, QRect, QTimer
from PySide6.QtGui import QRegion

_FRAME_MS = 33
_GLIDE_MS = 600
_SWEEP_MS = 1600


@dataclass(slots=True)
class _Glide:
    start: float
    target: float
    since_ms: int


class Motion(QObject):
    """Says what to paint now, and asks for the next frame only where one was painted.

    So nothing moves, and no timer runs, while nothing that moves can be seen."""

    def __init__(
        self, update: Callable[[QRegion], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._update = update
        self._glides: dict[str, _Glide] = {}
        self._moving = QRegion()
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer(self, singleShot=True, interval=_FRAME_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    def fraction(self, name: str, target: float, where: QRect) -> float:
        """What the bar `name` shows now on its way to `target`; both are 0..1."""
        now = self._clock.elapsed()
        glide = self._glides.get(name)
        if glide is None:
            glide = self._glides[name] = _Glide(target, target, now - _GLIDE_MS)
        elif glide.target != target:
            glide.start, glide.target = self._at(glide, now), target
            glide.since_ms = now
        if now - glide.since_ms < _GLIDE_MS:
            self._again(where)
        return self._at(glide, now)

    def phase(self, where: QRect) -> float:
        """Where in its sweep, 0..1, a bar without a known fraction stands now."""
        self._again(where)
        return self._clock.elapsed() % _SWEEP_MS / _SWEEP_MS

    def _at(self, glide: _Glide, now_ms: int) -> float:
        part = min(1.0, (now_ms - glide.since_ms) / _GLIDE_MS)
        eased = 1 - (1 - part) ** 3
        return glide.start + (glide.target - glide.start) * eased

    def _again(self, where: QRect) -> None:
        self._moving += where
        if not self._timer.isActive():
            self._timer.start()

    def _on_timer_timeout(self) -> None:
        moving, self._moving = self._moving, QRegion()
        self._update(moving)
