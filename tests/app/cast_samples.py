"""A draft with characters to insert, and somebody who brings the pictures in."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from nanostudio.app.casting import Casting
from nanostudio.app.draft import Draft
from nanostudio.app.messages import Message, Messages
from nanostudio.app.references import Pending, TrayReference
from nanostudio.app.tray import LibraryPicture
from nanostudio.core.character import Character, Slot
from nanostudio.core.spec import ModelSpec, ProviderSpec, Role
from tests.core.sheet_samples import mira, view

ROOMY = ModelSpec(id="roomy", label="Roomy", aspect_ratios=("1:1",), max_references=14)
TIGHT = ModelSpec(
    id="tight",
    label="Tight",
    aspect_ratios=("1:1",),
    max_references=4,
    role_caps={Role.CHARACTER: 2},
)
BLIND = ModelSpec(id="blind", label="Blind", aspect_ratios=("1:1",))
SHOP = ProviderSpec(
    id="shop", label="Shop", base_url="https://shop.test", models=(ROOMY, TIGHT, BLIND)
)
SIDES = (
    view(Slot.FRONT, "front"),
    view(Slot.PROFILE, "side"),
    view(Slot.BACK, "back"),
    view(Slot.OUTFIT, "coat", name="Coat"),
)


class Kept(QObject):
    """Stands for the characters of a database."""

    changed = Signal()

    def __init__(self, *every: Character) -> None:
        super().__init__()
        self.every = every

    def get(self, character_id: str) -> Character | None:
        return next((one for one in self.every if one.id == character_id), None)


class Stage:
    """A draft, its characters, and all that was said."""

    def __init__(self, *every: Character) -> None:
        self.draft = Draft([SHOP])
        self.characters = Kept(*(every or (mira(views=SIDES),)))
        self.messages = Messages()
        self.said: list[Message] = []
        self.messages.message_shown.connect(self.said.append)
        kept: Any = self.characters
        self.casting = Casting(self.draft, kept, self.messages)
        self.draft.tray.files_offered.connect(self._take)
        self.draft.tray.undo_offered.connect(self._note_step)
        self.steps: list[int] = []

    @property
    def names(self) -> list[str]:
        """What the references in the tray are called."""
        return [slot.name for slot in self.draft.tray.references]

    @property
    def sent(self) -> list[str]:
        """What the references are called that an order would have."""
        return [one.name for one in self.draft.tray.to_send()]

    def insert(self, character_id: str = "mira", **wearing: Any) -> None:
        """Insert a character with all it is said to wear."""
        part = self.casting.part(character_id)
        assert part is not None
        self.casting.insert([replace(part, **wearing)])

    def change(self, *every: Character) -> None:
        """Other characters are kept now."""
        self.characters.every = every
        self.characters.changed.emit()

    def _take(self, offered: tuple[Pending, ...]) -> None:
        for one in offered:
            assert isinstance(one.source, LibraryPicture)
            slot = TrayReference(sha256=one.source.sha256, name=one.source.name)
            self.draft.tray.ready(one.token, slot)

    def _note_step(self, _words: str, step: int) -> None:
        self.steps.append(step)
