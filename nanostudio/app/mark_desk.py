"""Stars, ratings and tags of pictures: one or thousands at a time, and back again."""

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from nanostudio.app.history_model import HistoryModel
from nanostudio.app.messages import Messages
from nanostudio.app.spawn import Spawn
from nanostudio.app.words import filled
from nanostudio.core.search import Mark
from nanostudio.store.database import Database
from nanostudio.store.pictures import (
    count_tags,
    move_pictures,
    read_marks,
    write_marks,
)

_TOGETHER = 400  # pictures changed in one transaction: nobody else waits longer
_Change = Callable[[Mark], Mark]
_Counted = Callable[[dict[str, int], dict[str, int]], None]
_Told = Callable[[int], str]  # what was done to so many pictures


class MarkDesk(QObject):
    """The asynchronous side of judging: every slot here only starts work."""

    progress_changed = Signal(int, int)  # how many are done, of how many
    tags_changed = Signal()

    def __init__(
        self,
        *,
        database: Database,
        gallery: HistoryModel,
        messages: Messages,
        spawn: Spawn,
    ) -> None:
        super().__init__()
        self._database = database
        self._gallery = gallery
        self._messages = messages
        self._spawn = spawn
        self._turn = asyncio.Lock()
        self._stops = 0  # how often one said stop

    def star(self, numbers: Sequence[int]) -> None:
        """Star pictures; where all of them have one, take the stars away."""
        self._spawn(self._star(tuple(numbers)), "star pictures")

    def set_star(self, numbers: Sequence[int], *, is_on: bool) -> None:
        """Give pictures stars, or take them away."""

        def change(mark: Mark) -> Mark:
            return replace(mark, is_starred=is_on)

        self._begin(numbers, change, partial(self._starred_words, is_on))

    def rate(self, numbers: Sequence[int], rating: int) -> None:
        """Rate pictures, from 1 to 5; 0 for no rating."""

        def change(mark: Mark) -> Mark:
            return replace(mark, rating=rating)

        def told(count: int) -> str:
            if not rating:
                return self.tr("Ratings taken off %n pictures", "", count)
            return filled(self.tr("%n pictures rated %1", "", count), rating)

        self._begin(numbers, change, told)

    def tag(
        self, numbers: Sequence[int], added: Sequence[str], dropped: Sequence[str] = ()
    ) -> None:
        """Give pictures tags, and take others away."""

        def change(mark: Mark) -> Mark:
            kept = {tag for tag in mark.tags if tag not in dropped}
            return replace(mark, tags=tuple(sorted(kept.union(added))))

        def told(count: int) -> str:
            return self.tr("Tags of %n pictures changed", "", count)

        self._begin(numbers, change, told, has_tags=True)

    def move(self, numbers: Sequence[int], project_id: str, name: str) -> None:
        """Have pictures belong to a project, called `name`."""
        projects = dict.fromkeys(numbers, project_id)
        self._spawn(self._move(projects, name), "move pictures to a project")

    async def _move(self, projects: Mapping[int, str], name: str) -> None:
        """To a project with a name; back to several by Undo, which need no word."""
        before: dict[int, str] = {}
        async with self._turn:
            for piece in _pieces(list(projects)):
                some = {number: projects[number] for number in piece}
                before |= await self._database.run(move_pictures, some)
        moved = {key: one for key, one in before.items() if one != projects[key]}
        if moved and name:
            words = self.tr("%n pictures moved to “%1”", "", len(moved))
            if len(moved) == 1:
                words = self.tr("Moved to “%1”")
            undo = partial(self._move_back, moved)
            self._messages.offer_undo(filled(words, name), undo)

    def _move_back(self, projects: Mapping[int, str]) -> None:
        self._spawn(self._move(projects, ""), "move pictures back")

    def stop(self) -> None:
        """Change no more; what is changed stays so, and can be taken back."""
        self._stops += 1

    def count_tags(self, numbers: Sequence[int], answer: _Counted) -> None:
        """Tell `answer` how many pictures have each tag: of all, and of these."""
        self._spawn(self._count_tags(tuple(numbers), answer), "count tags")

    async def _count_tags(self, numbers: Sequence[int], answer: _Counted) -> None:
        every = await self._database.run(count_tags)
        answer(every, await self._database.run(count_tags, numbers))

    def _begin(
        self,
        numbers: Sequence[int],
        change: _Change,
        told: _Told,
        *,
        has_tags: bool = False,
    ) -> None:
        work = self._change(tuple(numbers), change, told, has_tags=has_tags)
        self._spawn(work, "judge pictures")

    async def _star(self, numbers: Sequence[int]) -> None:
        async with self._turn:  # a second key press counts on what the first has done
            is_on = not await self._are_starred(numbers)
            before = await self._carry_out(
                numbers, lambda mark: replace(mark, is_starred=is_on)
            )
        self._offer_undo(before, partial(self._starred_words, is_on))

    def _starred_words(self, is_on: bool, count: int) -> str:
        if is_on:
            return self.tr("%n pictures starred", "", count)
        return self.tr("Stars taken off %n pictures", "", count)

    async def _are_starred(self, numbers: Sequence[int]) -> bool:
        for piece in _pieces(numbers):
            marks = await self._database.run(read_marks, piece)
            if not all(mark.is_starred for mark in marks.values()):
                return False
        return True

    async def _change(
        self,
        numbers: Sequence[int],
        change: _Change,
        told: _Told,
        *,
        has_tags: bool = False,
    ) -> None:
        async with self._turn:
            before = await self._carry_out(numbers, change)
        if has_tags:
            self.tags_changed.emit()
        self._offer_undo(before, told)

    async def _carry_out(
        self, numbers: Sequence[int], change: _Change
    ) -> dict[int, Mark]:
        """What was thought before of those that are thought of otherwise now."""
        before: dict[int, Mark] = {}
        done, stops = 0, self._stops
        try:
            for piece in _pieces(numbers):
                if self._stops != stops:
                    break
                old = await self._database.run(read_marks, piece)
                new = {number: change(mark) for number, mark in old.items()}
                await self._write(new)
                before |= {key: mark for key, mark in old.items() if mark != new[key]}
                done += len(piece)
                self.progress_changed.emit(done, len(numbers))
        finally:
            if done < len(numbers):  # nothing more is coming
                self.progress_changed.emit(len(numbers), len(numbers))
        return before

    def _offer_undo(self, before: Mapping[int, Mark], told: _Told) -> None:
        if before:
            undo = partial(self._restore, before)
            # What has become of one is seen; of many some cannot be seen.
            is_quiet = len(before) == 1
            self._messages.offer_undo(told(len(before)), undo, is_quiet=is_quiet)

    def _restore(self, before: Mapping[int, Mark]) -> None:
        self._spawn(self._put_back(before), "take a judgement back")

    async def _put_back(self, before: Mapping[int, Mark]) -> None:
        done = 0
        async with self._turn:
            for piece in _pieces(list(before)):
                now = await self._database.run(read_marks, piece)
                # Whether it is in the trash is not a judgement, and stays.
                await self._write(
                    {
                        number: replace(before[number], trashed_ms=mark.trashed_ms)
                        for number, mark in now.items()
                    }
                )
                done += len(piece)
                self.progress_changed.emit(done, len(before))
        self.tags_changed.emit()

    async def _write(self, marks: Mapping[int, Mark]) -> None:
        await self._database.run(write_marks, marks)
        self._gallery.take_marks(marks)


def _pieces(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(numbers), _TOGETHER):
        yield numbers[start : start + _TOGETHER]
