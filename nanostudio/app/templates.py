"""Templates of sheets: ours, and the person's own in their files."""

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from nanostudio.app.messages import Level, Messages
from nanostudio.app.words import filled
from nanostudio.core.sheet_template import Template

if TYPE_CHECKING:
    from nanostudio.app.spawn import Spawn
    from nanostudio.library.own_templates import OwnTemplates
    from nanostudio.library.sheet_templates import Unreadable

P = ParamSpec("P")
T = TypeVar("T")


class Templates(QObject):
    """The files have the truth, which a person may edit too. Nothing is known before
    `attach`."""

    changed = Signal()  # which there are, one of them, or what could not be read
    kept = Signal(str)  # template id: it was made, changed or taken in

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.every: tuple[Template, ...] = ()  # ours first
        self.own: frozenset[str] = frozenset()  # ids of the person's
        self.unreadable: tuple[Unreadable, ...] = ()
        self._messages = messages
        self._files: OwnTemplates | None = None
        self._spawn: Spawn | None = None

    def attach(self, files: "OwnTemplates", spawn: "Spawn") -> None:
        """Begin: read what there is."""
        self._files, self._spawn = files, spawn
        self.read()

    def read(self) -> None:
        """Read once more what there is."""
        self._do(self._load(), "read the templates")

    def get(self, template_id: str) -> Template | None:
        """The one with this id."""
        return next((one for one in self.every if one.id == template_id), None)

    def keep(self, template: Template) -> None:
        """Keep one of the person's as it is now; one more unless its id is theirs."""
        is_known = template.id in self.own
        work = self._change(template) if is_known else self._add(template)
        self._do(work, "keep a template")

    def take_in(self, file: str) -> None:
        """Keep a copy of the template in a file."""
        self._do(self._take_in(Path(file)), "take in a template")

    def hand_on(self, template_id: str, file: str) -> None:
        """Write a template to a file; one that is there is replaced."""
        if (template := self.get(template_id)) is not None:
            self._do(self._hand_on(template, Path(file)), "write a template")

    def remove(self, template_id: str) -> None:
        """Do without one of the person's. It can be taken back."""
        if template_id in self.own:
            self._do(self._remove(template_id), "remove a template")

    def _do(self, work: Coroutine[Any, Any, None], name: str) -> None:
        if self._spawn is None:
            work.close()
        else:
            self._spawn(work, name)

    @property
    def _own(self) -> "OwnTemplates":
        assert self._files is not None  # noqa: S101 - `attach` gave both
        return self._files

    async def _load(self) -> None:
        found = await _off(self._own.read)
        now = (found.found, found.own, found.unreadable)
        if now != (self.every, self.own, self.unreadable):
            self.every, self.own, self.unreadable = now
            self.changed.emit()

    async def _add(self, template: Template) -> None:
        made = await _off(self._own.add, template)
        await self._show(made, self.tr("Template “%1” saved."))

    async def _take_in(self, file: Path) -> None:
        made = await _off(self._own.take_in, file)
        await self._show(made, self.tr("Template “%1” added."))

    async def _change(self, template: Template) -> None:
        before = self.get(template.id)
        await _off(self._own.change, template)
        await self._load()
        self.kept.emit(template.id)
        if before is not None and before != template:
            words = filled(self.tr("Template “%1” changed."), template.title)
            self._messages.offer_undo(words, lambda: self.keep(before))

    async def _hand_on(self, template: Template, file: Path) -> None:
        await _off(self._own.hand_on, template, file)
        words = filled(self.tr("Template “%1” written."), template.title)
        self._messages.show(Level.GOOD, words, str(file))

    async def _remove(self, template_id: str) -> None:
        template = self.get(template_id)
        away = await _off(self._own.put_away, template_id)
        await self._load()
        if template is None or away is None:
            return

        def undo() -> None:
            self._do(self._bring_back(away), "bring a template back")

        words = filled(self.tr("Template “%1” removed"), template.title)
        hint = self.tr("Sheets made from it stay. Its file lies in %1.")
        self._messages.offer_undo(words, undo, filled(hint, away.parent))

    async def _bring_back(self, away: Path) -> None:
        await _off(self._own.bring_back, away)
        await self._load()

    async def _show(self, made: Template, words: str) -> None:
        await self._load()
        self.kept.emit(made.id)
        self._messages.show(Level.GOOD, filled(words, made.title))


async def _off(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    import asyncio  # late: the window is painted without it

    return await asyncio.to_thread(work, *args, **kwargs)
