"""The tray's references: their order, names, roles, and what can be taken back."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nanostudio.app.slots import Pending, TrayReference, free_name, slot_of
from nanostudio.app.tray import LibraryPicture, Source, elsewhere
from nanostudio.app.tray_slots import TraySlots
from nanostudio.app.tray_undo import UndoList
from nanostudio.core.cast import Shows
from nanostudio.core.errors import Refused
from nanostudio.core.naming import distinct, short_name
from nanostudio.core.places import is_here
from nanostudio.core.spec import ModelSpec, ProviderSpec, Role

__all__ = ["MOST_SLOTS", "Pending", "Tray", "TrayReference"]

MOST_SLOTS = 50  # more than any model takes; a dropped folder may hold thousands


class Tray(TraySlots):
    """References of the draft in their order. Whoever copies pictures answers
    `files_offered` with `ready`, `failed` or (for a folder) `expanded`."""

    files_offered = Signal(object)  # tuple[Pending, ...]
    undo_offered = Signal(str, int)  # what was done, and the step `undo` takes back
    refused = Signal(object)  # Refused: why a picture did not come in

    def __init__(
        self, provider: ProviderSpec, model: ModelSpec, parent: QObject | None = None
    ) -> None:
        super().__init__(provider, model, parent)
        self._tokens = count(1)
        self._undo = UndoList()
        self.missing: tuple[str, ...] = ()  # names of what the library should have had

    def offer(self, sources: Iterable[Source], before: int | None = None) -> None:
        """Add a slot for each of `sources`, in front of the slot with the token
        `before` or else at the end, and ask for them to be copied."""
        place = None if before is None else self.index(before)
        self._offer_at(len(self.references) if place is None else place, list(sources))

    def ready(self, token: int, reference: TrayReference) -> None:
        """The picture of slot `token` is in the library; its name and role stay."""
        index = self.index(token)
        if index is None or self._is_double(reference, token):
            return  # removed meanwhile, or there already
        slot = self.references[index]
        kept = replace(
            reference,
            token=token,
            name=slot.name
            or free_name(reference.name, self.references, self.tr("Picture")),
            role=slot.role or reference.role,
            url=slot.url or reference.url,
            shows=slot.shows,
        )
        self._put(index, 1, kept)

    def failed(self, token: int, title: str, hint: str = "") -> None:
        """The picture of slot `token` cannot be had; the slot goes, with the reason."""
        index = self.index(token)
        if index is not None:
            if self.references[index].expected:
                self.missing += (self.references[index].name,)
            self._put(index, 1)
            self.refused.emit(Refused(title, hint))

    def expanded(self, token: int, sources: Iterable[Source]) -> None:
        """Slot `token` was a folder: its pictures take its place."""
        index = self.index(token)
        if index is not None:
            self._put(index, 1)
            self._offer_at(index, list(sources))

    def remove(self, *indexes: int) -> None:
        """Take references out; `undo` puts them back where they were."""
        gone = [self.references[index] for index in indexes]
        before, whole = self.references, [slot for slot in gone if not slot.is_pending]
        self._set(slot for slot in before if slot not in gone)
        if not whole:
            return  # what never arrived has nothing to bring back
        step = self._undo.note(before, [slot.token for slot in whole])
        words = self.tr("“%1” was removed.").replace("%1", whole[0].name)
        if len(whole) > 1:
            words = self.tr("%n references were removed.", "", len(whole))
        self.undo_offered.emit(words, step)

    def undo(self, step: int | None = None) -> None:
        """Take back a step, or the latest; one that is taken back already is none."""
        self._set(self._undo.undone(self.references, step))

    def move(self, index: int, to: int) -> None:
        """Put the reference at `index` before the others from `to` on."""
        order = list(self.references)
        to = max(0, min(to, len(order) - 1))
        if to != index:
            order.insert(to, order.pop(index))
            self._set(order)

    def set_role(self, index: int, role: Role | None) -> None:
        """Say what a reference is for."""
        self._put(index, 1, replace(self.references[index], role=role))

    def show(self, index: int, shows: Shows | None, role: Role | None) -> None:
        """Say what a reference shows of a character, and give it a role."""
        self._put(index, 1, replace(self.references[index], shows=shows, role=role))

    def swap(self, index: int, source: LibraryPicture) -> None:
        """Have another picture in the place of a reference; that cannot be undone."""
        with_it = [one for one in self.references if one is not self.references[index]]
        pending = Pending(token=next(self._tokens), source=source)
        self._put(index, 1, slot_of(pending, with_it, self.tr("Picture")))
        self.files_offered.emit((pending,))

    def rename(self, index: int, name: str) -> None:
        """Call a reference otherwise; no two have one name, so that "@Mira" is one."""
        slot = self.references[index]
        if name.strip():
            others = (o.name for o in self.references if o.token != slot.token)
            called = distinct(short_name(name, self.tr("Picture")), others)
            self._put(index, 1, replace(slot, name=called))

    def set_busy(self, token: int, *, is_busy: bool) -> None:
        """Whether an edit of slot `token` is being made; then nothing is sent."""
        index = self.index(token)
        if index is not None:
            slot = self.references[index]
            self._put(index, 1, replace(slot, is_busy=is_busy))

    def edited(self, token: int, copy: TrayReference) -> None:
        """`copy`, an edited one or the original, is what slot `token` has now."""
        index = self.index(token)
        if index is None or self._is_double(copy, token):
            return
        slot = self.references[index]
        step = self._undo.note(self.references, [token])
        kept = replace(
            copy,
            token=token,
            name=slot.name,
            role=slot.role,
            url=slot.url,
            is_small=slot.is_small,
            shows=slot.shows,
        )
        self._put(index, 1, kept)
        words = self.tr("“%1” was edited.")
        if not copy.is_edited:
            words = self.tr("“%1” is the original again.")
        self.undo_offered.emit(words.replace("%1", slot.name), step)

    def replace_all(self, sources: Iterable[Source]) -> None:
        """Begin anew with `sources`."""
        self._undo.clear()
        self.missing = ()
        self._set(())
        self.offer(sources)

    def _offer_at(self, index: int, sources: list[Source]) -> None:
        sources = [source for source in sources if self._may_be_read(source)]
        room = MOST_SLOTS - len(self.references)
        if len(sources) > room:
            title = self.tr("Only the first %1 pictures were taken.")
            hint = self.tr("The tray holds %2 in all.").replace("%2", str(MOST_SLOTS))
            self.refused.emit(Refused(title.replace("%1", str(room)), hint))
        pending, slots = [], list(self.references)
        for source in sources[:room]:
            pending.append(Pending(token=next(self._tokens), source=source))
            slots.insert(index, slot_of(pending[-1], slots, self.tr("Picture")))
            index += 1
        if pending:
            self._set(slots)
            self.files_offered.emit(tuple(pending))

    def _may_be_read(self, source: Source) -> bool:
        """Whether it is no file of another computer; then the person is told."""
        if not isinstance(source, Path) or is_here(str(source)):
            return True
        self.refused.emit(elsewhere(source.name))
        return False

    def _is_double(self, picture: TrayReference, token: int) -> bool:
        """Whether another slot has the picture; then a slot still waiting for it goes,
        and the person is told."""
        for index, slot in enumerate(self.references):
            if slot.sha256 == picture.sha256 and slot.token != token:
                place = self.index(token)
                if place is not None and self.references[place].is_pending:
                    self._put(place, 1)
                title = self.tr("%1 is already reference %2.")
                title = title.replace("%1", slot.name).replace("%2", str(index + 1))
                self.refused.emit(Refused(title))
                return True
        return False
