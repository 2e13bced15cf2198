"""Pictures in one line, as they are asked for on the command line.

Words as in the search field, and `starred`, `rating>=3`, `project:x`, `board:x`,
`tag:x`, `model:x`, `provider:x` and other fields; "more in quotes" belongs together."""

import re
from collections.abc import Mapping

from nanostudio.core.errors import Refused
from nanostudio.core.naming import plain
from nanostudio.core.say import say
from nanostudio.core.search import Field, Query

# By field, what there is: what stands in a query, and what people call it.
Known = Mapping[Field, Mapping[str, str]]
FIELDS = (
    *(Field.PROJECT, Field.BOARD, Field.TAG, Field.MODEL, Field.PROVIDER),
    *(Field.SHAPE, Field.RESOLUTION, Field.FORMAT),
)
_PIECE = re.compile(r'(?:[^\s"]|"[^"]*"?)+')
_RATING = re.compile(r"rating>=([0-9]+)")
_MOST_NAMED = 20


def parse(line: str, known: Known) -> Query:
    """The query a line says. Of several values of one field any will do.

    Raises Refused, naming what there is, when nothing is called so."""
    words: list[str] = []
    values: dict[Field, frozenset[str]] = {}
    least, is_starred = 0, False
    for piece in _PIECE.findall(line):
        name, colon, called = piece.partition(":")
        if colon and name in FIELDS:
            field = Field(name)
            meant = _meant(field, called.replace('"', ""), known.get(field, {}))
            values[field] = values.get(field, frozenset()) | meant
        elif piece == "starred":
            is_starred = True
        elif rating := _RATING.fullmatch(piece):
            least = _rating(rating[1])
        else:
            words.append(piece)
    return Query(
        text=" ".join(words), values=values, least_rating=least, is_starred=is_starred
    )


def _rating(digits: str) -> int:
    if len(digits) > 1 or int(digits) > 5:
        raise Refused(
            say("There is no rating %1.", plain(digits, 20)), say("Ratings are 0 to 5.")
        )
    return int(digits)


def _meant(field: Field, called: str, known: Mapping[str, str]) -> frozenset[str]:
    """Those called exactly so; capitals do not count."""
    wanted = called.casefold()
    found = frozenset(
        value
        for value, name in known.items()
        if wanted in (value.casefold(), name.casefold())
    )
    if not found:
        names = sorted({name or value for value, name in known.items()} - {""})
        some = ", ".join(plain(name, 40) for name in names[:_MOST_NAMED])
        raise Refused(
            say("No picture has the %1 “%2”.", str(field), plain(called, 60)),
            say("There are: %1.", some) if some else say("There are none at all."),
        )
    return found
