"""What a person does to characters: each change is made of what the database has."""

import secrets
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from nanostudio.app.messages import Messages
from nanostudio.app.stored import Stored
from nanostudio.app.words import filled, translate
from nanostudio.core.character import Character, ViewPicture, edited, locked
from nanostudio.core.errors import StudioError
from nanostudio.core.view_edits import spread
from nanostudio.store import characters
from nanostudio.store.character_changes import (
    Change,
    add_unnamed,
    change_character,
    duplicate_character,
)

if TYPE_CHECKING:
    from nanostudio.app.spawn import Spawn
    from nanostudio.store.database import Database

_PAUSE_MS = 400  # after the first key that is not kept yet


def new_id() -> str:
    """Of a new character."""
    return secrets.token_hex(8)


class CharacterEdits(Stored):
    """What is typed is kept a moment later, and before anything else is done."""

    changed = Signal()
    opened = Signal(str)  # id of one the person wants to see
    made = Signal(str)  # id of a new one, whose name is still ours
    problem_changed = Signal(str, str, object)  # id, field, StudioError or None

    def __init__(
        self,
        now_ms: Callable[[], int],
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now_ms, self._messages = now_ms, messages
        self._typed: dict[tuple[str, str], Any] = {}  # by id and field: not kept yet
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.flush)

    def attach(self, database: "Database", spawn: "Spawn") -> None:
        """Begin."""
        self._reach(database, spawn)

    def create(self, name: str = "", pictures: Sequence[ViewPicture] = ()) -> None:
        """Make one, and show it."""
        self._do(self.make(name, pictures), "make a character")

    async def make(self, name: str, pictures: Sequence[ViewPicture]) -> Character:
        """Keep a new one with pictures, each in a view of its own, and show it."""
        called = name or translate("characters", "New character")
        made = spread(Character(id=new_id(), name=called), pictures)
        kept: Character = await self._run(add_unnamed, made, self._now_ms())
        self.show_made(kept.id, is_named=bool(name))
        return kept

    def show_made(self, character_id: str, *, is_named: bool) -> None:
        """Tell of a new one; where it `is_named`, its name is the person's."""
        self.changed.emit()
        self.opened.emit(character_id)
        if not is_named:
            self.made.emit(character_id)

    def write(self, character_id: str, name: str, value: object) -> None:
        """A field as it is typed: kept in a moment, whatever else is typed then."""
        self._typed[character_id, name] = value
        if not self._pause.isActive():
            self._pause.start()

    def is_typed(self, character_id: str, name: str) -> bool:
        """Whether a field has something that is not kept yet."""
        return (character_id, name) in self._typed

    def flush(self) -> None:
        """Keep now what was typed."""
        if self._typed:
            self._do(self.save(), "keep what was typed of a character")

    async def save(self) -> None:
        """Keep what was typed; what cannot be kept is told at its field."""
        self._pause.stop()
        if self._database is None:
            return
        typed, self._typed = self._typed, {}
        for (character_id, name), value in typed.items():
            await self._save(character_id, name, value)
        if typed:
            self.changed.emit()

    def change(
        self, character_id: str, change: Change, done: Callable[[], None] | None = None
    ) -> None:
        """Change one, as it is when its turn comes; then call `done`."""
        self._do(self._change(character_id, change, done), "change a character")

    def change_with_undo(
        self, character_id: str, change: Change, back: Change, words: str
    ) -> None:
        """Change one, and offer to do `back`; `words` say what was done."""
        undo = partial(self.change, character_id, back)
        self.change(
            character_id, change, partial(self._messages.offer_undo, words, undo)
        )

    def lock(self, character_id: str, is_locked: bool) -> None:
        """Hold its canon as it is, or let it change."""
        self.change(character_id, partial(locked, is_locked=is_locked))

    def duplicate(self, character_id: str) -> None:
        """Make another one like it, and show it."""
        self._do(self._duplicate(character_id), "copy a character")

    def put_away(self, character_id: str) -> None:
        """Do without one. It can be taken back."""
        self._do(self._put_away(character_id), "put a character away")

    def bring_back(self, character_id: str) -> None:
        """Undo putting it away."""
        self._do(self._bring_back(character_id), "bring a character back")

    async def _save(self, character_id: str, name: str, value: object) -> None:
        change = partial(_with, name=name, value=value)
        problem: StudioError | None = None
        try:
            await self._run(change_character, character_id, change, self._now_ms())
        except StudioError as error:
            problem = error
        self.problem_changed.emit(character_id, name, problem)

    async def _change(
        self, character_id: str, change: Change, done: Callable[[], None] | None
    ) -> None:
        await self.save()
        await self._run(change_character, character_id, change, self._now_ms())
        self.changed.emit()
        if done is not None:
            done()

    async def _duplicate(self, character_id: str) -> None:
        await self.save()
        copy = await self._run(
            duplicate_character, character_id, new_id(), self._now_ms()
        )
        self.show_made(copy.id, is_named=False)

    async def _put_away(self, character_id: str) -> None:
        await self.save()
        found = await self._run(characters.get_character, character_id)
        await self._run(characters.put_away_character, character_id, self._now_ms())
        self.changed.emit()
        words = filled(self.tr("Character “%1” removed"), found.name)
        hint = self.tr("Its pictures are still in the library.")
        undo = partial(self.bring_back, character_id)
        self._messages.offer_undo(words, undo, hint)

    async def _bring_back(self, character_id: str) -> None:
        await self._run(characters.bring_back_character, character_id)
        self.changed.emit()
        self.opened.emit(character_id)


def _with(character: Character, name: str, value: object) -> Character:
    return edited(character, **{name: value})
