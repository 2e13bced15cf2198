"""Pictures that may be made again with their characters as they are now."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nanostudio.core.character import Character
from nanostudio.core.recast import Change
from nanostudio.core.task import Task
from nanostudio.store.characters import get_character, get_version, made_with
from nanostudio.store.pictures import picture_path
from nanostudio.store.references import get_reference
from nanostudio.store.search import page

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

_Version = Callable[[str, int], Character | None]  # canon 0: as it is now


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A picture, the task that made it, and its characters then and now. `lost`: one
    of them is not known any more."""

    number: int
    task: Task
    changes: tuple[Change, ...] = ()
    lost: bool = False

    @property
    def canons(self) -> dict[str, int]:
        """The canon versions that it would be made with."""
        return {one.now.id: one.now.canon for one in self.changes}

    @property
    def is_outdated(self) -> bool:
        """Whether one of its characters has another canon by now."""
        return any(one.then.canon != one.now.canon for one in self.changes)


def read_subjects(db: "Connection", numbers: Sequence[int]) -> list[Subject]:
    """Those of `numbers` that there are, in their order."""
    known: dict[tuple[str, int], Character | None] = {}

    def version(character_id: str, canon: int) -> Character | None:
        key = (character_id, canon)
        if key not in known:
            known[key] = (
                get_version(db, *key) if canon else get_character(db, character_id)
            )
        return known[key]

    return [
        _subject(picture.number, task, made_with(db, task.id), version)
        for picture, task in page(db, numbers)
    ]


def _subject(
    number: int, task: Task, canons: Mapping[str, int], version: _Version
) -> Subject:
    changes = list[Change]()
    for character_id, canon in canons.items():
        then, now = version(character_id, canon), version(character_id, 0)
        if then is None or now is None:
            return Subject(number=number, task=task, lost=True)
        changes.append(Change(then, now))
    return Subject(number=number, task=task, changes=tuple(changes))


def lying(db: "Connection", sha256s: Sequence[str]) -> dict[str, str]:
    """Where pictures with these bytes lie, as references or in the gallery; those that
    lie nowhere are left out."""
    found: dict[str, str] = {}
    for sha256 in sha256s:
        kept = get_reference(db, sha256)
        if path := kept.path if kept else picture_path(db, sha256):
            found[sha256] = path
    return found
