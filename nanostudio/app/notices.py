"""When the desktop is told: of pictures and of trouble, to who is not in the window.

Only decisions, on a clock from outside; showing them is somebody else's."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from nanostudio.app.gallery import clock_ms
from nanostudio.app.tiles import needs_attention
from nanostudio.app.words import state_words
from nanostudio.core.naming import plain
from nanostudio.core.spec import ProviderSpec
from nanostudio.core.task import Task, TaskState, WaitReason

_LEAST_MS = 10_000  # of work; what is quicker one waits for in the window
_TOGETHER_MS = 400  # what happens so close together is one notice
_LONGEST = 120  # characters of a prompt or of a server's words


class Tag(StrEnum):
    """A new notice takes the place of the last one with its tag."""

    DONE = "done"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Notice:
    """Plain text for the desktop."""

    tag: Tag
    title: str
    body: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person's settings ask for."""

    done: bool = True
    failed: bool = True


class Notices(QObject):
    """Follows the engine's changes."""

    notice_wanted = Signal(object)  # Notice
    notices_withdrawn = Signal()  # the person is back and sees for themselves

    def __init__(
        self,
        providers: Mapping[str, ProviderSpec],
        wanted: Callable[[], Wanted] = Wanted,
        *,
        now_ms: Callable[[], int] = clock_ms,
    ) -> None:
        super().__init__()
        self._providers = providers
        self.wanted = wanted
        self._now_ms = now_ms
        self._is_active = True
        self._batches: defaultdict[str, dict[str, Task]] = defaultdict(dict)
        self._ready: list[Task] = []
        self._trouble: list[Task] = []
        self._shown: set[Tag] = set()
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._on_soon_timeout)

    def load(self, task: Task) -> None:
        """Take up a task that goes on from last time."""
        self._batches[task.batch_id][task.id] = task

    def note(self, task: Task, _progress: float | None = None) -> None:
        """Take a task as it is now."""
        old = self._batches[task.batch_id].get(task.id)
        if old is None and not task.is_open:
            return  # it ended before, and was told of then
        self._batches[task.batch_id][task.id] = task
        if old is None or old.state is not task.state:
            self._note_trouble(task)
            self._note_end(self._batches[task.batch_id])

    def set_active(self, is_active: bool) -> None:
        """Whether the window is the one the person works in."""
        self._is_active = is_active
        if is_active:
            self._ready.clear()
            self._trouble.clear()
            if self._shown:
                self._shown.clear()
                self.notices_withdrawn.emit()

    def _note_trouble(self, task: Task) -> None:
        is_trouble = needs_attention(task) and task.state is not TaskState.CANCELLED
        is_told = any(_kind(one) == _kind(task) for one in self._trouble)
        if not is_trouble or is_told or self._is_active or not self.wanted().failed:
            return
        self._trouble = [one for one in self._trouble if one.id != task.id]
        self._trouble.append(task)
        self._tell_soon(_LEAST_MS - self._age_ms(task))

    def _note_end(self, batch: dict[str, Task]) -> None:
        """A batch is told of once, when nothing of it is under way any more."""
        tasks = list(batch.values())
        if any(one.is_open for one in tasks):
            return
        del self._batches[tasks[0].batch_id]
        made = [one for one in tasks if one.outputs]
        is_long = any(self._age_ms(one) > _LEAST_MS for one in made)
        if is_long and self.wanted().done and not self._is_active:
            self._ready += made
            self._tell_soon(0)

    def _age_ms(self, task: Task) -> int:
        return self._now_ms() - task.created_ms

    def _tell_soon(self, wait_ms: int) -> None:
        wait_ms = min(max(wait_ms, _TOGETHER_MS), _LEAST_MS)
        if not self._soon.isActive() or self._soon.remainingTime() > wait_ms:
            self._soon.start(wait_ms)

    def _on_soon_timeout(self) -> None:
        if self._is_active:
            return
        if self._ready:
            self._show(self._done_notice())
        trouble = [one for one in self._trouble if self._is_old(one)]
        if trouble:
            self._show(self._trouble_notice(trouble))
        elif self._trouble:
            self._tell_soon(_LEAST_MS)

    def _is_old(self, task: Task) -> bool:
        return self._age_ms(task) >= _LEAST_MS

    def _show(self, notice: Notice) -> None:
        self._shown.add(notice.tag)
        self.notice_wanted.emit(notice)

    def _done_notice(self) -> Notice:
        count = sum(len(task.outputs) for task in self._ready)
        title = self.tr("%n pictures are ready", "", count)
        if count == 1:
            title = self.tr("A picture is ready")
        return Notice(Tag.DONE, title, plain(self._ready[-1].request.prompt, _LONGEST))

    def _trouble_notice(self, trouble: list[Task]) -> Notice:
        task = trouble[-1]
        label = self._label(task)
        words = state_words(task, label, now_ms=self._now_ms())
        what = plain(words.title, _LONGEST)
        if label not in what:
            what = f"{label}: {what}"
        if len(trouble) == 1:
            return Notice(Tag.TROUBLE, what, plain(words.detail, _LONGEST))
        return Notice(
            Tag.TROUBLE, self.tr("%n pictures need you", "", len(trouble)), what
        )

    def _label(self, task: Task) -> str:
        provider = self._providers.get(task.request.provider)
        return provider.label if provider else task.request.provider


def _kind(task: Task) -> tuple[str, TaskState, WaitReason | None]:
    return (task.id, task.state, task.wait_reason)
