"""The words of a draft: the prompt, a template or not, the values of its variables, and
the references it mentions."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject, Signal

from nanostudio.app.following import Following, Texts
from nanostudio.app.mentions import Mentions
from nanostudio.app.references import Tray
from nanostudio.app.words import filled
from nanostudio.core import template
from nanostudio.core.errors import Refused


class Wording(QObject):
    """What is typed, and the prompts it makes. Its mentions follow the tray: a number
    goes on meaning the same picture when slots are moved or go."""

    changed = Signal()  # anything at all
    prompt_changed = Signal(str)
    values_changed = Signal()  # of the prompt's variables

    def __init__(self, tray: Tray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tray = tray
        self.prompt = ""
        self.template = template.parse("")  # the prompt as one
        self.values: dict[str, str] = {}  # of variables, those of former prompts too
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
        return {"prompt": keep(self.prompt), "values": values}

    def restore_words(self, kept: Mapping[str, object]) -> None:
        """Take up words that fit the references which are taken up with them."""
        prompt, values = kept.get("prompt"), kept.get("values")
        pairs = values.items() if isinstance(values, Mapping) else ()
        self.set_prompt(prompt if isinstance(prompt, str) else "")
        self.set_values({name: text for name, text in pairs if isinstance(text, str)})

    def _texts(self) -> Texts:
        return Texts(self.prompt, self.values)

    def _set_texts(self, texts: Texts) -> None:
        self.set_values(texts.values)
        self.set_prompt(texts.prompt)
