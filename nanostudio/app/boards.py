"""Boards of the project one works for, and searches kept under a name."""

import secrets
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nanostudio.app.messages import Messages
from nanostudio.app.projects import Projects
from nanostudio.app.stored import Stored
from nanostudio.app.words import filled
from nanostudio.core.search import Board, Query
from nanostudio.store import boards

if TYPE_CHECKING:
    from nanostudio.app.spawn import Spawn
    from nanostudio.store.database import Database

LONGEST_NAME = 60  # characters


class Boards(Stored):
    """Both lists as they are kept. Nothing is known before `attach`."""

    changed = Signal()
    filled_changed = Signal()  # other pictures lie on some board

    def __init__(
        self,
        projects: Projects,
        messages: Messages,
        now_ms: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.boards: tuple[Board, ...] = ()
        self.searches: dict[str, Query] = {}
        self._projects, self._messages = projects, messages
        self._now_ms = now_ms

    def attach(self, database: "Database", spawn: "Spawn") -> None:
        """Begin: read what there is, and again for another project."""
        self._reach(database, spawn)
        self._projects.changed.connect(self.read)
        self.read()

    def read(self) -> None:
        """Read once more what there is."""
        self._do(self._load(), "read the boards")

    def name_of(self, board_id: str) -> str:
        """What a board is called; "" for none of this project."""
        return next((one.name for one in self.boards if one.id == board_id), "")

    def create(self, name: str, numbers: Sequence[int] = ()) -> None:
        """Make a board and lay pictures on it; an empty name makes none."""
        if called := _name(name):
            board = Board(secrets.token_hex(8), called)
            self._do(self._create(board, tuple(numbers)), "make a board")

    def rename(self, board_id: str, name: str) -> None:
        """Call a board otherwise; an empty name changes nothing."""
        if called := _name(name):
            self._do(self._save(Board(board_id, called)), "rename a board")

    def drop(self, board: Board) -> None:
        """Do without a board; its pictures stay. It can be taken back."""
        self._do(self._drop(board), "drop a board")

    def put(self, board_id: str, numbers: Sequence[int]) -> None:
        """Lay pictures on a board. It can be taken back."""
        self._do(self._put(board_id, tuple(numbers)), "lay pictures on a board")

    def take_off(self, board_id: str, numbers: Sequence[int]) -> None:
        """Take pictures off a board. It can be taken back."""
        self._do(self._take_off(board_id, tuple(numbers)), "take off a board")

    def count(
        self, numbers: Sequence[int], answer: Callable[[dict[str, int]], None]
    ) -> None:
        """Tell `answer` how many of these pictures lie on each board, by its id."""
        self._do(self._count(tuple(numbers), answer), "look at the boards")

    def keep_search(self, name: str, query: Query) -> None:
        """Keep a query under a name, in place of one of that name."""
        if called := _name(name):
            self._do(self._keep_search(called, query), "keep a search")

    def drop_search(self, name: str) -> None:
        """Do without a kept query. It can be taken back."""
        self._do(self._drop_search(name), "drop a search")

    async def _load(self) -> None:
        project = self._projects.current.id
        found = tuple(await self._run(boards.list_boards, project))
        searches = await self._run(boards.list_searches)
        if (found, searches) != (self.boards, self.searches):
            self.boards, self.searches = found, searches
            self.changed.emit()

    async def _save(self, board: Board) -> None:
        project = self._projects.current.id
        await self._save_in(project, board)

    async def _save_in(self, project: str, board: Board) -> None:
        await self._run(boards.save_board, board, project, self._now_ms())
        await self._load()

    async def _create(self, board: Board, numbers: Sequence[int]) -> None:
        await self._save(board)
        if numbers:
            await self._put(board.id, numbers)

    async def _drop(self, board: Board) -> None:
        project = self._projects.current.id
        numbers = await self._run(boards.drop_board, board.id)
        await self._load()
        words = filled(self.tr("Board “%1” removed"), board.name)
        hint = self.tr("Its pictures are still in the library.")

        def undo() -> None:
            self._do(self._bring_back(project, board, numbers), "bring a board back")

        self._messages.offer_undo(words, undo, hint)

    async def _bring_back(
        self, project: str, board: Board, numbers: Sequence[int]
    ) -> None:
        await self._save_in(project, board)
        await self._run(boards.put_on_board, board.id, numbers)
        self.filled_changed.emit()

    async def _put(self, board_id: str, numbers: Sequence[int]) -> None:
        added = await self._run(boards.put_on_board, board_id, numbers)
        self.filled_changed.emit()
        if added:
            words = self.tr("%n pictures laid on “%1”", "", len(added))
            if len(added) == 1:
                words = self.tr("Laid on “%1”")
            undo = partial(self.take_off, board_id, added)
            self._messages.offer_undo(filled(words, self.name_of(board_id)), undo)

    async def _take_off(self, board_id: str, numbers: Sequence[int]) -> None:
        await self._run(boards.take_off_board, board_id, numbers)
        self.filled_changed.emit()
        words = self.tr("%n pictures taken off “%1”", "", len(numbers))
        if len(numbers) == 1:
            words = self.tr("Taken off “%1”")
        undo = partial(self.put, board_id, numbers)
        self._messages.offer_undo(filled(words, self.name_of(board_id)), undo)

    async def _count(
        self, numbers: Sequence[int], answer: Callable[[dict[str, int]], None]
    ) -> None:
        answer(await self._run(boards.count_on_boards, numbers))

    async def _keep_search(self, name: str, query: Query) -> None:
        before = self.searches.get(name)
        await self._run(boards.save_search, name, query, self._now_ms())
        await self._load()
        if before is not None and before != query:
            words = filled(self.tr("Search “%1” replaced"), name)
            self._messages.offer_undo(words, partial(self.keep_search, name, before))

    async def _drop_search(self, name: str) -> None:
        query = self.searches.get(name)
        await self._run(boards.drop_search, name)
        await self._load()
        if query is not None:
            words = filled(self.tr("Search “%1” removed"), name)
            self._messages.offer_undo(words, partial(self.keep_search, name, query))


def _name(text: str) -> str:
    return " ".join(text.split())[:LONGEST_NAME]
