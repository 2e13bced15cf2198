"""Whether the database is whole."""

from typing import TYPE_CHECKING

from nanostudio.core.errors import DatabaseDamaged
from nanostudio.core.naming import plain
from nanostudio.core.say import say

if TYPE_CHECKING:
    from nanostudio.store.database import Connection


def require_whole(db: "Connection", *, most_bytes: int) -> None:
    """Look at every page, not at every index entry; not when it has over `most_bytes`.

    Raises DatabaseDamaged."""
    size_bytes = int(db.pragma("page_count")) * int(db.pragma("page_size"))
    if size_bytes > most_bytes:
        return
    ((first,),) = db.execute("PRAGMA quick_check(1)")
    if first != "ok":
        raise damaged(str(first))


def require_shape(db: "Connection", model: "Connection") -> None:
    """Whether `db` has every table, column and index that `model` has.

    A bit that flips inside a name leaves a database whole, but not ours; so does a
    restored file that someone made by hand. Raises DatabaseDamaged."""
    missing = _shape(model) - _shape(db)
    if missing:
        raise damaged(f"no {' '.join(word or '' for word in min(missing, key=str))}")


def _shape(db: "Connection") -> set[tuple[str | None, ...]]:
    return set(
        db.execute(
            """
            SELECT part.type, part.tbl_name, part.name, piece.name
            FROM sqlite_schema AS part LEFT JOIN pragma_table_info(part.name) AS piece
            WHERE part.name NOT LIKE 'sqlite_%'
            """
        )
    )


def problems(db: "Connection", most: int = 100) -> list[str]:
    """What is wrong with the database, as SQLite words it; empty when it is whole.

    Looks at everything: 50,000 tasks take a tenth of a second."""
    found = [str(row[0]) for row in db.execute(f"PRAGMA integrity_check({most:d})")]
    found = [] if found == ["ok"] else found
    for table, rowid, parent, _ in db.execute("PRAGMA foreign_key_check"):
        found.append(f"{table} {rowid} belongs to no row of {parent}")
    return found[:most]


def damaged(reason: str) -> DatabaseDamaged:
    """The words for a file that is not, or no longer, a whole database."""
    return DatabaseDamaged(
        say("The library's database is damaged."),
        say(
            "It was left as it is. Restore a backup: nanostudio library restore FILE."
            " (SQLite: %1)",
            plain(reason),
        ),
    )
