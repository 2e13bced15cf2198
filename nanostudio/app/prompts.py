"""The prompts that were sent and those that were saved, to be used again."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from nanostudio.app.messages import Level, Messages
from nanostudio.app.walk import Walk
from nanostudio.app.words import filled
from nanostudio.store import prompts as store
from nanostudio.store.prompts import SavedPrompt, UsedPrompt

if TYPE_CHECKING:
    from nanostudio.app.spawn import Spawn  # it loads asyncio, which can wait
    from nanostudio.store.database import Connection, Database

P = ParamSpec("P")
Work = Callable[["Database"], Coroutine[Any, Any, None]]


class Prompts(QObject):
    """Both lists, fetched when they are first needed. A change is kept in the database
    at once; the message that tells of it can undo it."""

    history_changed = Signal()
    saved_changed = Signal()
    recalled = Signal(str)  # to be shown in place of the present prompt

    def __init__(
        self,
        messages: Messages,
        now_ms: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.history: tuple[str, ...] = ()  # the newest first
        self.saved: tuple[SavedPrompt, ...] = ()  # by name
        self.is_loaded = False
        self._messages = messages
        self._now_ms = now_ms
        self._walk = Walk()
        self._start: Callable[[Work, str], None] | None = None
        self._waiting: list[tuple[Work, str]] = []  # for a database
        self._is_loading = self._is_stale = False
        self._steps: list[Callable[[], str | None]] = []  # to take once they are there

    def attach(self, database: "Database", spawn: "Spawn") -> None:
        """Carry out what was wished so far, and from now on at once."""

        def start(work: Work, name: str) -> None:
            spawn(work(database), name)

        self._start = start
        for work, name in self._waiting:
            start(work, name)
        self._waiting.clear()

    def load(self) -> None:
        """Fetch the lists, once; the signals tell when they are there."""
        if not (self.is_loaded or self._is_loading):
            self._is_loading = True
            self._run(self._fetch, "load the prompts")

    def note(self, text: str) -> None:
        """`text` is sent now: it becomes the newest."""
        self._walk.end()
        if text.strip():
            self._show_history((text, *(kept for kept in self.history if kept != text)))
            self._write(store.note_prompt, text, self._now_ms())

    def earlier(self, present: str) -> None:
        """Recall the prompt before the `present` one."""
        self._take(lambda: self._walk.earlier(present, self.history))

    def later(self, present: str) -> None:
        """Recall the prompt after the `present` one, or what was being typed."""
        self._take(lambda: self._walk.later(present, self.history))

    def forget(self, text: str) -> None:
        """Take a prompt out of the history."""
        place = self.history.index(text)
        self._show_history((*self.history[:place], *self.history[place + 1 :]))
        gone: list[UsedPrompt] = []  # used on the database's thread alone, in order

        def forget(db: "Connection") -> None:
            used = store.forget_prompt(db, text)
            gone.extend([used] if used else [])

        def put_back(db: "Connection") -> None:
            for used in gone:
                store.restore_prompt(db, used)

        def undo() -> None:
            if text not in self.history:
                rest = self.history
                self._show_history((*rest[:place], text, *rest[place:]))
            self._write(put_back)

        self._write(forget)
        self._tell(self.tr("Prompt forgotten."), undo)

    def text_of(self, name: str) -> str | None:
        """The saved prompt of this name; None when there is none."""
        texts = {prompt.name: prompt.text for prompt in self.saved}
        return texts.get(name)

    def save(self, name: str, text: str) -> None:
        """Keep a prompt or template under a name, in place of what had it."""
        before = self.text_of(name)
        self._save(name, text)
        if before is None:
            title, undo = self.tr("Saved as “%1”."), lambda: self._drop(name)
        else:
            title, undo = self.tr("“%1” replaced."), lambda: self._save(name, before)
        self._tell(filled(title, name), undo)

    def rename(self, name: str, new: str) -> bool:
        """Call a saved prompt `new`; False when another one is called so."""
        text = self.text_of(name)
        if text is None or self.text_of(new) is not None:
            return False
        self._show_saved(name, SavedPrompt(name=new, text=text))
        self._write(store.rename_saved_prompt, name, new)
        return True

    def delete(self, name: str) -> None:
        """Drop a saved prompt."""
        text = self.text_of(name)
        if text is not None:
            self._drop(name)
            title = filled(self.tr("“%1” deleted."), name)
            self._tell(title, lambda: self._save(name, text))

    def _save(self, name: str, text: str) -> None:
        prompt = SavedPrompt(name=name, text=text)
        self._show_saved(name, prompt)
        self._write(store.save_prompt, prompt, self._now_ms())

    def _drop(self, name: str) -> None:
        self._show_saved(name)
        self._write(store.delete_saved_prompt, name)

    def _show_history(self, history: tuple[str, ...]) -> None:
        self.history, self._is_stale = history, True
        self.history_changed.emit()

    def _show_saved(self, gone: str, *more: SavedPrompt) -> None:
        others = (prompt for prompt in self.saved if prompt.name != gone)
        by_name = sorted((*others, *more), key=lambda prompt: prompt.name.casefold())
        self.saved, self._is_stale = tuple(by_name), True
        self.saved_changed.emit()

    def _tell(self, title: str, undo: Callable[[], None]) -> None:
        self._messages.show(Level.NOTE, title, "", self.tr("Undo"), undo)

    def _take(self, step: Callable[[], str | None]) -> None:
        self._steps.append(step)
        if self.is_loaded:
            self._take_steps()
        else:
            self.load()

    def _take_steps(self) -> None:
        for step in self._steps:
            recalled = step()
            if recalled is not None:
                self.recalled.emit(recalled)
        self._steps.clear()

    def _write(
        self,
        query: "Callable[Concatenate[Connection, P], object]",
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        async def write(database: "Database") -> None:
            await database.run(query, *args, **kwargs)

        self._run(write, query.__name__)

    def _run(self, work: Work, name: str) -> None:
        if self._start is None:
            self._waiting.append((work, name))
        else:
            self._start(work, name)

    async def _fetch(self, database: "Database") -> None:
        """Again when something was changed meanwhile: that is not in what was read."""
        try:
            self._is_stale = True
            while self._is_stale:
                self._is_stale = False
                history = await database.run(store.list_prompts)
                saved = await database.run(store.list_saved_prompts)
        finally:
            self._is_loading = False
        self.history, self.saved = tuple(history), tuple(saved)
        self.is_loaded = True
        self.history_changed.emit()
        self.saved_changed.emit()
        self._take_steps()
