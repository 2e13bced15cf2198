"""What the mentions of a prompt mean as the tray stands, and why one is not sent."""

from dataclasses import dataclass
from itertools import count
from typing import Any

from PySide6.QtCore import QObject, Signal

from nanostudio.app.references import Tray
from nanostudio.app.words import filled
from nanostudio.core.mention_names import label
from nanostudio.core.mention_reading import Mention
from nanostudio.core.mention_rewriting import for_request, renumbered
from nanostudio.core.mentions import find
from nanostudio.core.say import joined

_ALIKE = 0.75  # from here on a word was probably meant to be a name


@dataclass(frozen=True, slots=True)
class Seen:
    """A mention, and in words why it is not sent; `title` is "" when nothing stands
    against it."""

    mention: Mention
    title: str = ""
    hint: str = ""


class Mentions(QObject):
    """Reads mentions against a tray."""

    changed = Signal()  # a name, an order or a reason: the same words may mean others

    def __init__(self, tray: Tray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray = tray
        self.names: tuple[str, ...] = ()
        self.left_out: dict[int, str] = {}  # why, by place in the tray
        tray.changed.connect(self._on_tray_changed)
        self._on_tray_changed()

    def look(self, text: str) -> list[Seen]:
        """Every mention in `text`."""
        return [self._seen(text, mention) for mention in find(text, self.names)]

    def said(self, seen: Seen) -> str:
        """What a mention means, or why it is not sent."""
        index = seen.mention.index
        if seen.title or index is None:
            return joined(seen.title, seen.hint)
        name = label(self.names[index])
        words = self.tr("Reference %1: %2") if name else self.tr("Reference %1")
        return filled(words, index + 1, name)

    def for_request(self, prompt: str) -> str:
        """`prompt` as it means the same beside what Tray.to_send gives."""
        slots = enumerate(self._tray.references)
        is_sent = [slot.sha256 and index not in self.left_out for index, slot in slots]
        return for_request(prompt, self.names, *self._among(is_sent))

    def for_keeping(self, text: str) -> str:
        """`text` as it means the same once pictures still on their way are lost."""
        is_kept = [slot.sha256 or slot.expected for slot in self._tray.references]
        return renumbered(text, self.names, *self._among(is_kept))

    def _among(self, is_there: list[Any]) -> tuple[list[str], list[int | None]]:
        """The names of those that are there, and the place of each among them."""
        names = [n for n, there in zip(self.names, is_there, strict=True) if there]
        numbers = count()
        return names, [next(numbers) if there else None for there in is_there]

    def _seen(self, text: str, mention: Mention) -> Seen:
        typed = text[mention.start : mention.end]
        if mention.index is None:
            if mention.is_number:
                return Seen(mention, *self._no_number(typed))
            return Seen(mention, *self._no_name(typed[1:]))
        reason = self.left_out.get(mention.index)
        if reason is None:
            return Seen(mention)
        return Seen(mention, filled(self.tr("%1 is not sent."), typed), reason)

    def _no_number(self, typed: str) -> tuple[str, str]:
        number = typed[1:]
        if not number.strip("0"):
            title = self.tr("A reference that the prompt mentions was removed.")
        else:
            title = filled(self.tr("There is no reference %1."), number)
        return title, filled(self.tr("Take %1 out, or add the picture."), typed)

    def _no_name(self, name: str) -> tuple[str, str]:
        """A word with digits in it is none: @60fps. Nor is any where nothing can be
        mentioned, in an empty tray."""
        if len(name) < 2 or not self.names or any(map(str.isdigit, name)):
            return "", ""
        from difflib import get_close_matches  # rarely needed, and a start is measured

        title = filled(self.tr("No reference is called “%1”."), name)
        known = {label(one).lower(): label(one) for one in self.names}
        if alike := get_close_matches(name.lower(), known, 1, _ALIKE):
            return title, filled(self.tr("Did you mean @%1?"), known[alike[0]])
        hint = self.tr("Write \\@%1 if it is meant as it stands.")
        return title, filled(hint, name)

    def _on_tray_changed(self) -> None:
        names = tuple(slot.name for slot in self._tray.references)
        left_out = self._tray.left_out()
        if (names, left_out) != (self.names, self.left_out):
            self.names, self.left_out = names, left_out
            self.changed.emit()
