"""Answers viewers from the library: which pixels, of which picture."""

from collections.abc import Callable

from nanostudio.app.spawn import Spawn
from nanostudio.app.viewer import Answer, Cancel, Viewed, Viewer
from nanostudio.core.errors import StudioError
from nanostudio.library.viewing import Viewing


class ViewDesk:
    """Serves any number of viewers; gives memory back when the last one closes."""

    def __init__(self, viewing: Viewing, spawn: Spawn) -> None:
        self._viewing, self._spawn = viewing, spawn
        self._viewers: list[Viewer] = []
        # Told of each picture that cannot be had, and of each that is shown, once.
        self.note_failed: Callable[[Viewed, StudioError], None] = _unnoted
        self.note_shown: Callable[[Viewed], None] = _unnoted
        self._noted: set[Viewed] = set()

    def attach(self, viewer: Viewer) -> None:
        """From now on `viewer` gets pixels."""
        self._viewers.append(viewer)
        viewer.closed.connect(self._on_viewer_closed)
        viewer.destroyed.connect(lambda: self._viewers.remove(viewer))
        viewer.attach(self._fetch)

    def _fetch(self, picture: Viewed, step: int, answer: Answer) -> Cancel:
        return self._spawn(self._look(picture, step, answer), "read a picture")

    async def _look(self, picture: Viewed, step: int, answer: Answer) -> None:
        try:
            pixels = await self._viewing.pixels(picture.path, step)
        except StudioError as exc:
            answer(exc)  # the viewer says so
            self.note_failed(picture, exc)
        else:
            answer(pixels)
            if picture not in self._noted:
                self._noted.add(picture)
                self.note_shown(picture)

    def _on_viewer_closed(self) -> None:
        if all(viewer.current is None for viewer in self._viewers):
            self._noted.clear()
            self._spawn(self._viewing.rest(), "end the viewing")


def _unnoted(*_: object) -> None:
    """Tell nobody."""
