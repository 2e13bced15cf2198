"""Rows by column name."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nanostudio.store.database import Connection


def select(
    db: "Connection", query: str, values: Mapping[str, Any]
) -> Iterator[dict[str, Any]]:
    """Each row of `query` as {column: value}."""
    cursor = db.execute(query, values)
    names: list[str] = []
    for row in cursor:
        names = names or [column[0] for column in cursor.get_description()]
        yield dict(zip(names, row, strict=True))
