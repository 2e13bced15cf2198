"""Characters over a database that answers at once, for the tests of their widgets."""

import contextlib
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from nanostudio.app.characters import Characters
from nanostudio.app.messages import Message, Messages
from nanostudio.core.character import Character
from nanostudio.core.errors import StudioError
from nanostudio.store.characters import get_character, save_character
from nanostudio.store.database import Database
from nanostudio.ui.pictures import Pictures
from tests.store.newest import in_memory
from tests.ui.gallery_fakes import DrawnThumbnails, pictures_from

NOW_MS = 1_790_000_000_000


class _Now:
    """As a Database, but that nobody waits for it."""

    def __init__(self) -> None:
        self.db = in_memory()

    async def run(self, query: Callable[..., Any], /, *args: Any) -> Any:
        return query(self.db, *args)


class CharactersStand:
    """What is wished is done before the next line of the test."""

    def __init__(self, pictures: Pictures, folder: Path) -> None:
        self.pictures, self.folder = pictures, folder
        self.said: list[Message] = []
        self.errors: list[StudioError] = []
        self.messages = Messages()
        self.messages.message_shown.connect(self.said.append)
        self._now, self._is_closed = _Now(), False
        self.characters = Characters(lambda: NOW_MS, self.messages)
        self.characters.file_of = lambda path: folder / path
        self.characters.attach(cast(Database, self._now), self.spawn)

    def spawn(self, work: Coroutine[Any, Any, Any], _name: str) -> Callable[[], None]:
        if self._is_closed:  # a field that loses the keys at the end
            work.close()
            return lambda: None
        with contextlib.suppress(StopIteration):
            try:
                work.send(None)
            except StudioError as error:
                self.errors.append(error)
            else:
                raise AssertionError("it waits for something")
        return lambda: None

    def has(self, *characters: Character) -> None:
        """Keep these, and know them."""
        for one in characters:
            save_character(self._now.db, one, NOW_MS)
        self.characters.read()

    def run(self, query: Callable[..., Any], *args: Any) -> Any:
        """Ask the database."""
        return query(self._now.db, *args)

    def stands(self, character_id: str = "mira") -> Character:
        """One as the database has it."""
        found = get_character(self._now.db, character_id)
        assert found is not None
        return found

    def close(self) -> None:
        self._is_closed = True
        self._now.db.close()


@contextmanager
def characters_stand(folder: Path) -> Iterator[CharactersStand]:
    """With thumbnails that are drawn on the spot."""
    with pictures_from(DrawnThumbnails(folder)) as pictures:
        stand = CharactersStand(pictures, folder)
        try:
            yield stand
        finally:
            stand.close()


def drop(target: QWidget, *paths: Path, mime: QMimeData | None = None) -> bool:
    """Drag files over a widget and drop them there; whether they are taken."""
    given = mime or QMimeData()
    if paths:
        given.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, given, left, none)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        QApplication.sendEvent(target, QDragLeaveEvent())
        return False
    event = QDropEvent(QPointF(5, 5), copy, given, left, none)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def menu_of(widget: QWidget) -> QMenu:
    """The menu that is open over a widget, once it is."""
    found = [one for one in widget.findChildren(QMenu) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def choose(menu: QMenu, *words: str) -> None:
    """Take what is called so, the menus it is in first; then it closes."""
    top = menu
    for word in words:
        [action] = [one for one in menu.actions() if one.text() == word]
        inner = cast(QMenu | None, action.menu())
        if inner is None:
            action.trigger()
        else:
            menu = inner
    top.close()
