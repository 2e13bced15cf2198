"""Values of a field as people call them, and a query's parts as words on chips."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QDate, QDateTime, QLocale

from nanostudio.app.words import filled, translate
from nanostudio.core.naming import plain
from nanostudio.core.provenance import IMPORTED
from nanostudio.core.search import OLD, Field, Query, Sort
from nanostudio.core.spec import ProviderSpec
from nanostudio.core.task import Charged

_LONGEST = 40  # characters of a value


@dataclass(frozen=True, slots=True)
class Names:
    """What values stand for that are ids."""

    providers: Mapping[str, ProviderSpec]
    project: Callable[[str], str]
    board: Callable[[str], str]
    character: Callable[[str], str] = str
    canon: Callable[[str], int] = lambda _: 0  # of a character now; 0: not known


@dataclass(frozen=True, slots=True)
class Part:
    """A condition of a query in words, and the query without it."""

    words: str
    without: Query


def field_words(field: Field) -> str:
    """What a field is called."""
    return {
        Field.PROVIDER: translate("facets", "Provider"),
        Field.MODEL: translate("facets", "Model"),
        Field.SHAPE: translate("facets", "Shape"),
        Field.RESOLUTION: translate("facets", "Resolution"),
        Field.FORMAT: translate("facets", "Format"),
        Field.CHARGED: translate("facets", "Charged"),
        Field.KEY: translate("facets", "Key"),
        Field.PROJECT: translate("facets", "Project"),
        Field.TAG: translate("facets", "Tag"),
        Field.BOARD: translate("facets", "Board"),
        Field.CHARACTER: translate("facets", "Character"),
    }[field]


def value_words(field: Field, value: str, names: Names) -> str:
    """What a value of a field is called."""
    return plain(_value(field, value, names), _LONGEST) or value


def by_character(counts: Mapping[str, int], names: Names) -> dict[str, int]:
    """Of counts by canon version: those of whole characters too, and of what is not
    made with the canon of now."""
    found = dict(counts)
    for value, count in counts.items():
        character_id, _, canon = value.partition("@")
        found[character_id] = found.get(character_id, 0) + count
        now = names.canon(character_id)
        if now and canon != str(now):
            old = f"{character_id}@{OLD}"
            found[old] = found.get(old, 0) + count
    return found


def sort_words(sort: Sort) -> str:
    """What an order is called."""
    return {
        Sort.NEWEST: translate("facets", "Newest first"),
        Sort.OLDEST: translate("facets", "Oldest first"),
        Sort.BEST: translate("facets", "Best rated first"),
        Sort.LARGEST: translate("facets", "Largest first"),
    }[sort]


def rating_words(least: int) -> str:
    """("★ 3 or more")."""
    if least == 5:
        return translate("facets", "★ 5")
    return filled(translate("facets", "★ %1 or more"), least)


def parts(query: Query, names: Names) -> Iterator[Part]:
    """All that a query asks for besides words."""

    def part(words: str, **less: Any) -> Part:
        return Part(words, replace(query, **less))

    if query.in_trash:
        yield part(translate("facets", "Trash"), in_trash=False)
    if query.stack is not None:
        yield part(translate("facets", "Stack"), stack=None)
    if query.is_starred:
        yield part(translate("facets", "Starred"), is_starred=False)
    if query.least_rating:
        yield part(rating_words(query.least_rating), least_rating=0)
    if query.is_unlike:
        yield part(translate("facets", "Unlike asked"), is_unlike=False)
    if query.since_ms is not None or query.until_ms is not None:
        yield part(_span(query), since_ms=None, until_ms=None)
    for field in Field:
        for value in sorted(query.values.get(field, ())):
            left = query.values[field] - {value}
            kept = {name: some for name, some in query.values.items() if name != field}
            words = f"{field_words(field)}: {value_words(field, value, names)}"
            yield part(words, values={**kept, field: left} if left else kept)


def _span(query: Query) -> str:
    since, until = (
        ""
        if ms is None
        else QLocale().toString(day_of(ms), QLocale.FormatType.ShortFormat)
        for ms in (
            query.since_ms,
            None if query.until_ms is None else query.until_ms - 1,
        )
    )
    if not until:
        return filled(translate("facets", "Since %1"), since)
    if not since:
        return filled(translate("facets", "Until %1"), until)
    return since if since == until else f"{since} - {until}"


def day_of(moment_ms: int) -> QDate:
    """The day of a moment, here."""
    return QDateTime.fromMSecsSinceEpoch(moment_ms).date()


def _value(field: Field, value: str, names: Names) -> str:
    words: dict[Field, Callable[[], str]] = {
        Field.PROVIDER: lambda: _provider(value, names),
        Field.MODEL: lambda: _model(value, names),
        Field.PROJECT: lambda: names.project(value),
        Field.BOARD: lambda: (
            names.board(value) or translate("facets", "Another project's board")
        ),
        Field.CHARACTER: lambda: _character(value, names),
        Field.FORMAT: value.upper,
        Field.CHARGED: lambda: _charged(value),
        Field.KEY: lambda: value or translate("facets", "Without a name"),
        Field.SHAPE: lambda: value or translate("facets", "Left to the model"),
        Field.RESOLUTION: lambda: value or translate("facets", "Left to the model"),
    }
    return words[field]() if field in words else value


def _provider(value: str, names: Names) -> str:
    if value == IMPORTED:
        return translate("facets", "Imported")
    provider = names.providers.get(value)
    return provider.label if provider else value


def _model(value: str, names: Names) -> str:
    found = (one.model(value) for one in names.providers.values())
    named = next((model.label for model in found if model), value)
    return named or translate("facets", "Not known")


def _character(value: str, names: Names) -> str:
    character_id, _, canon = value.partition("@")
    name = names.character(character_id) or character_id
    if not canon:
        return name
    if canon == OLD:
        return filled(translate("facets", "%1, earlier canon"), name)
    return filled(translate("facets", "%1, canon v%2"), name, canon)


def _charged(value: str) -> str:
    words: dict[str, str] = {
        Charged.YES: translate("facets", "Yes"),
        Charged.NO: translate("facets", "No"),
        Charged.REFUNDED: translate("facets", "Refunded"),
        Charged.UNKNOWN: translate("facets", "Not known"),
    }
    return words.get(value, value)  # a kept search may ask for anything
