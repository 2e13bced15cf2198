"""Rows of the queue: a task under way, waiting, or in need of the person, in words."""

from dataclasses import dataclass
from enum import IntEnum

from nanostudio.app.tiles import Tile, is_shown, needs_attention
from nanostudio.app.words import Choice, filled, translate
from nanostudio.core.naming import plain
from nanostudio.core.task import Task, TaskState

_LONGEST = 200  # characters of a prompt in a row


class Section(IntEnum):
    """The parts of the queue, in the order they are shown."""

    UNDER_WAY = 0
    QUEUED = 1
    NEEDS_YOU = 2


def section_of(task: Task) -> Section | None:
    """Where `task` is listed; None when the queue is done with it."""
    if is_shown(task) and needs_attention(task):
        return Section.NEEDS_YOU
    if not task.is_open:
        return None
    return Section.QUEUED if task.state is TaskState.QUEUED else Section.UNDER_WAY


def section_words(section: Section, count: int = 0) -> str:
    """A part's heading ("Queued · 12"); without a count the name alone."""
    name = {
        Section.UNDER_WAY: translate("queue", "Under way"),
        Section.QUEUED: translate("queue", "Queued"),
        Section.NEEDS_YOU: translate("queue", "Needs you"),
    }[section]
    return f"{name} · {count}" if count else name


Key = tuple[int, int, int, int, str]


def key_of(task: Task, section: Section) -> Key:
    """What rows are ordered by: those that need the person, the newest first."""
    if section is Section.QUEUED:
        return (section, *task.turn)
    age = -task.created_ms if section is Section.NEEDS_YOU else task.created_ms
    return (section, 0, age, task.position, task.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A row. `tile` has the words and choices the gallery shows for the same task."""

    tile: Tile
    section: Section
    heading: str = ""  # of its section, on the first row of it
    part: str = ""  # ("3 of 4"), of a batch

    @property
    def task(self) -> Task:
        """The task as it is."""
        return self.tile.task

    @property
    def prompt(self) -> str:
        """What was asked for, in a line."""
        return plain(self.tile.prompt, _LONGEST) or self.tile.model

    @property
    def state(self) -> str:
        """The state in a few words: the first of the second line."""
        return self.tile.title or self.tile.detail

    @property
    def detail(self) -> str:
        """The rest of the second line."""
        if self.section is Section.QUEUED or not self.tile.title:
            parts = [self.tile.provider, self.part]
        else:
            words = self.tile.detail
            parts = [words.removesuffix(".") if self.part else words, self.part]
        return " · ".join(filter(None, parts))

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What the person can do about it in words; the cross cancels."""
        return tuple(one for one in self.tile.choices if one is not Choice.CANCEL)

    @property
    def can_cancel(self) -> bool:
        """Whether there is something to stop."""
        return Choice.CANCEL in self.tile.choices

    @property
    def can_move(self) -> bool:
        """Whether it stands in the line."""
        return self.section is Section.QUEUED

    @property
    def spoken(self) -> str:
        """All of it for a screen reader."""
        words = (section_words(self.section), self.state, self.detail, self.prompt)
        return ". ".join(filter(None, words))


def part_words(task: Task, every: int) -> str:
    """Which of the `every` pictures of its batch `task` makes: "3 of 4", "5–8 of 10";
    "" when it makes them all."""  # noqa: RUF002
    own = task.request.n
    if every <= own:
        return ""
    first = task.position + 1
    which = str(first) if own == 1 else f"{first}–{first + own - 1}"  # noqa: RUF001
    return filled(translate("queue", "%1 of %2"), which, every)
