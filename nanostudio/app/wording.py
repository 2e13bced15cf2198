"""The words of a draft: the prompt, a template or not, the values of its variables, and
the references it mentions."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from nanostudio.app.following import Following, Texts
from nanostudio.app.mentions import Mentions
from nanostudio.app.references import Tray
from nanostudio.app.words import filled
from nanostudio.core import cast_text, template
from nanostudio.core.cast_text import Member
from nanostudio.core.errors import Refused


class Wording(QObject):
    """What is typed, and the prompts it makes. Its mentions follow the tray: a number
    goes on meaning the same picture when slots are moved or go."""

    changed = Signal()  # anything at all
    prompt_changed = Signal(str)
    values_changed = Signal()  # of the prompt's variables
    cast_changed = Signal()  # which characters are in it

    def __init__(self, tray: Tray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tray = tray
        self.prompt = ""
        self.template = template.parse("")  # the prompt as one
        self.values: dict[str, str] = {}  # of variables, those of former prompts too
        self.cast: tuple[Member, ...] = ()  # the characters that were inserted
        self.combinations = 1  # prompts that template and values make
        self.mentions = Mentions(tray, self)
        self._following = Following(tray, self._texts, self._set_texts)

    def set_prompt(self, prompt: str) -> None:
        """Replace the prompt."""
        if prompt != self.prompt:
            self.prompt, self.template = prompt, template.parse(prompt)
            self.combinations = self.template.counted(self.values)
            self.prompt_changed.emit(prompt)
            self.changed.emit()

    def set_values(self, values: Mapping[str, str]) -> None:
        """Fill in variables; one that is not named keeps its value."""
        merged = self.values | dict(values)
        if merged != self.values:
            self.values = merged
            self.combinations = self.template.counted(merged)
            self.values_changed.emit()
            self.changed.emit()

    def set_cast(self, cast: Sequence[Member]) -> None:
        """Have other characters in it."""
        if tuple(cast) != self.cast:
            self.cast = tuple(cast)
            self.cast_changed.emit()
            self.changed.emit()

    def canons(self) -> dict[str, int]:
        """The canon version of each character, by id, that an order would be made with:
        of those that are shown or told of."""
        plan = self.tray.plan
        out = set(plan.left_out).difference(*plan.combined.values())
        slots = enumerate(self.tray.references)
        is_shown = {
            one.shows.character for at, one in slots if one.shows and at not in out
        }
        return {
            one.id: one.canon
            for one in self.cast
            if one.id in is_shown or cast_text.is_told(self.prompt, one.text)
        }

    def prompts(self) -> Iterator[str]:
        """Each prompt as a request has it, beside the references that are sent."""
        return map(self.mentions.for_request, self.template.expand(self.values))

    def empty_variables(self) -> list[str]:
        """Variables of the prompt that have no value yet."""
        return [
            name
            for name in self.template.variables
            if not self.values.get(name, "").strip()
        ]

    def wording_problems(self) -> Iterator[Refused]:
        """What stands against the words themselves: variables, then mentions."""
        for name in self.empty_variables():
            title = self.tr("“%1” has no value yet.")
            hint = self.tr("Fill it in below the prompt.")
            yield Refused(filled(title, name), hint)
        for prompt in self.template.expand(self.values):
            for seen in self.mentions.look(prompt):
                if seen.title:
                    yield Refused(seen.title, seen.hint)

    def kept_words(self) -> dict[str, object]:
        """The words as a snapshot has them, beside the references that it has."""
        keep = self.mentions.for_keeping
        values = {name: keep(value) for name, value in self.values.items()}
        cast = [replace(one, text=keep(one.text)) for one in self.cast]
        return {
            "prompt": keep(self.prompt),
            "values": values,
            "cast": [cast_text.to_plain(one) for one in cast],
        }

    def restore_words(self, kept: Mapping[str, object]) -> None:
        """Take up words that fit the references which are taken up with them."""
        prompt, values = kept.get("prompt"), kept.get("values")
        pairs = values.items() if isinstance(values, Mapping) else ()
        self.set_prompt(prompt if isinstance(prompt, str) else "")
        self.set_values({name: text for name, text in pairs if isinstance(text, str)})
        self.set_cast(cast_text.from_plain(kept.get("cast")))

    def _texts(self) -> Texts:
        texts = tuple(one.text for one in self.cast)
        return Texts(self.prompt, self.values, texts)

    def _set_texts(self, texts: Texts) -> None:
        self.set_values(texts.values)
        self.set_prompt(texts.prompt)
        if len(texts.others) == len(self.cast):
            told = zip(self.cast, texts.others, strict=True)
            self.set_cast([replace(one, text=text) for one, text in told])
