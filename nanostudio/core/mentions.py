"""Mentions of references in a prompt: `@1` by number, `@Mira` by name.

A name may hold spaces and be in any script; the longest that fits is meant, in capitals
or not. `me@mail.com`, `f@1.4` and `\\@1` mention nothing. What a mention stands for
depends on the references beside it, given here as their names in order."""

from collections.abc import Callable, Sequence
from typing import Protocol

from nanostudio.core.mention_names import ESCAPED, label
from nanostudio.core.mention_reading import Mention, found


class Named(Protocol):
    """A reference as far as a mention is concerned."""

    @property
    def name(self) -> str: ...


def find(text: str, names: Sequence[str]) -> list[Mention]:
    """Every mention in `text`, in order."""
    return list(found(text, tuple(names)))


def for_model(prompt: str, references: Sequence[Named]) -> str:
    """The text a model is sent: `@1` is "image 1", `@Mira` "Mira (image 2)".

    A mention of nothing stays as it is typed, and without references all does."""
    if not references:
        return prompt
    names = tuple(reference.name for reference in references)

    def words(mention: Mention) -> str | None:
        if mention.index is None:
            return None
        image = f"image {mention.index + 1}"
        return (
            image if mention.is_number else f"{label(names[mention.index])} ({image})"
        )

    return replaced(prompt, names, words, lambda text: ESCAPED.sub(r"\1", text))


def replaced(
    text: str,
    names: tuple[str, ...],
    words: Callable[[Mention], str | None],
    between: Callable[[str], str] = str,
) -> str:
    """`text` with each mention replaced by its `words`, unless these are None."""
    parts, at = [], 0
    for mention in found(text, names):
        instead = words(mention)
        if instead is not None:
            parts += [between(text[at : mention.start]), instead]
            at = mention.end
    return "".join((*parts, between(text[at:])))
