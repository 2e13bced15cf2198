"""Templates: prompts with alternatives, `{red|blue}`, and variables, `{hair}`.

Alternatives may be nested or empty. `\\{`, `\\}` and `\\|` are the characters
themselves. Whatever makes no sense is text, so that reading never fails. A group that
holds a double quote, a colon before a quote, or a line break is text as it stands:
prompts are written in JSON too."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType

from nanostudio.core.template_counting import counted
from nanostudio.core.template_parts import Choice, Parts, Stretch, Variable
from nanostudio.core.template_reading import Reader

_NO_VALUES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Template:
    """A prompt as it is typed; `parse` makes one."""

    source: str
    variables: tuple[str, ...]  # each once, in the order they are met
    stretches: tuple[Stretch, ...]  # of alternatives and variables, in any order
    parts: Parts = field(repr=False)

    @property
    def is_plain(self) -> bool:
        """Whether it is one prompt with nothing to fill in."""
        return not self.stretches

    @property
    def count(self) -> int:
        """How many prompts it makes when each variable has one value."""
        return self.counted(_NO_VALUES)

    def counted(self, values: Mapping[str, str]) -> int:
        """How many prompts `expand` makes of it, without making them.

        MANY stands for that and more; past a hundred it may be too high."""
        typed = {name: values.get(name, "").strip() for name in self.variables}
        parts = {name: parse(value).parts for name, value in typed.items()}
        return counted(self.parts, parts)

    def expand(self, values: Mapping[str, str] = _NO_VALUES) -> Iterator[str]:
        """Each prompt; the first alternative changes last.

        A value may hold alternatives; a variable is the same all over one prompt. One
        without a value stays as it is typed."""
        decided: list[int] = []
        while True:
            path = _Path(decided, values)
            yield path.text(self.parts)
            taken = path.taken
            while taken and taken[-1][0] + 1 == taken[-1][1]:
                taken.pop()
            if not taken:
                return
            decided = [chosen for chosen, _ in taken]
            decided[-1] += 1


@lru_cache(maxsize=64)
def parse(source: str) -> Template:
    """The template that `source` is; any text is one."""
    if "{" not in source and "}" not in source:
        return Template(source, (), (), (source,))
    reader = Reader(source)
    parts = reader.read()
    variables = tuple(dict.fromkeys(reader.variables))
    return Template(source, variables, tuple(reader.stretches), parts)


def escaped(text: str) -> str:
    """A template whose one prompt is `text`: `text` itself where that is one."""
    template = parse(text)
    if template.is_plain and next(template.expand()) == text:
        return text
    return re.sub(r"(\\*)([{}])", r"\1\1\\\2", text)


class _Path:
    """One way through a template, by what was decided at each alternative met; the
    first one where nothing was. `taken`: (chosen, of how many) at each."""

    def __init__(self, decided: list[int], values: Mapping[str, str]) -> None:
        self.taken: list[tuple[int, int]] = []
        self._decided = decided
        self._values = values
        self._bound: dict[str, str] = {}

    def text(self, parts: Parts, *, is_value: bool = False) -> str:
        """The prompt, or a value in it: what is a variable there is text."""
        words = []
        for part in parts:
            if isinstance(part, Choice):
                chosen = part.options[self._decide(len(part.options))]
                words.append(self.text(chosen, is_value=is_value))
            elif isinstance(part, Variable):
                words.append(part.typed if is_value else self._value(part))
            else:
                words.append(part)
        return "".join(words)

    def _decide(self, options: int) -> int:
        place = len(self.taken)
        chosen = self._decided[place] if place < len(self._decided) else 0
        self.taken.append((chosen, options))
        return chosen

    def _value(self, variable: Variable) -> str:
        if variable.name not in self._bound:
            value = self._values.get(variable.name, "").strip()
            text = self.text(parse(value).parts, is_value=True)
            self._bound[variable.name] = text if value else variable.typed
        return self._bound[variable.name]
