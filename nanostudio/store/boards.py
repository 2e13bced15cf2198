"""Boards of a project, what lies on them, and searches kept under a name."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from nanostudio.core.search import Board, Query, from_json, to_json

if TYPE_CHECKING:
    from nanostudio.store.database import Connection


def list_boards(db: "Connection", project_id: str) -> list[Board]:
    """The boards of a project, the oldest first."""
    query = "SELECT id, name FROM boards WHERE project_id = ? ORDER BY created_ms, id"
    return [
        Board(str(id_), str(name)) for id_, name in db.execute(query, (project_id,))
    ]


def save_board(db: "Connection", board: Board, project_id: str, now_ms: int) -> None:
    """Keep a board under its id; one that is there is renamed."""
    db.execute(
        """
        INSERT INTO boards (id, project_id, name, created_ms) VALUES (?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name
        """,
        (board.id, project_id, board.name, now_ms),
    )


def drop_board(db: "Connection", board_id: str) -> list[int]:
    """Do without a board; the pictures that lay on it, for Undo, stay as they are."""
    query = "SELECT number FROM board_pictures WHERE board_id = ? ORDER BY number"
    numbers = [int(number) for (number,) in db.execute(query, (board_id,))]
    db.execute("DELETE FROM boards WHERE id = ?", (board_id,))
    return numbers


def put_on_board(db: "Connection", board_id: str, numbers: Sequence[int]) -> list[int]:
    """Lay pictures on a board; those that did not lie there before."""
    added = []
    for number in numbers:
        db.execute(
            "INSERT OR IGNORE INTO board_pictures VALUES (?, ?)", (board_id, number)
        )
        if db.changes():
            added.append(number)
    return added


def take_off_board(db: "Connection", board_id: str, numbers: Sequence[int]) -> None:
    """Take pictures off a board; they stay in the library."""
    db.executemany(
        "DELETE FROM board_pictures WHERE board_id = ? AND number = ?",
        [(board_id, number) for number in numbers],
    )


def count_on_boards(db: "Connection", numbers: Sequence[int]) -> dict[str, int]:
    """How many of these pictures lie on each board, by its id."""
    query = """
        SELECT board_id, count(*) FROM board_pictures
        WHERE number IN (SELECT value FROM json_each(?)) GROUP BY board_id
    """
    rows = db.execute(query, (json.dumps(list(numbers)),))
    return {str(board): int(count) for board, count in rows}


def list_searches(db: "Connection") -> dict[str, Query]:
    """What was kept to be looked for again, by name."""
    rows = db.execute("SELECT name, query FROM saved_searches ORDER BY saved_ms, name")
    return {str(name): from_json(str(query)) for name, query in rows}


def save_search(db: "Connection", name: str, query: Query, now_ms: int) -> None:
    """Keep a query under a name; one of that name is replaced."""
    db.execute(
        """
        INSERT INTO saved_searches (name, query, saved_ms) VALUES (?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET query = excluded.query
        """,
        (name, to_json(query), now_ms),
    )


def drop_search(db: "Connection", name: str) -> None:
    """Do without a kept query; none of that name is no error."""
    db.execute("DELETE FROM saved_searches WHERE name = ?", (name,))
