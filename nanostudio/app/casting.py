"""Characters in the draft: their views in the tray, and their words in the prompt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from nanostudio.app import cast_slots
from nanostudio.app.cast_slots import Preview, character_of, key_of, pictures
from nanostudio.app.characters import Characters
from nanostudio.app.combining import Inside
from nanostudio.app.draft import Draft
from nanostudio.app.messages import Level, Messages
from nanostudio.app.slots import TrayReference
from nanostudio.app.words import filled
from nanostudio.core import cast_text
from nanostudio.core.cast import Part, Shows
from nanostudio.core.cast_text import Member, look_of
from nanostudio.core.character import Character, Slot


@dataclass(frozen=True, slots=True)
class _Gone:
    """A character that was taken out, and the prompt before and after."""

    member: Member
    before: str
    after: str


class Casting(QObject):
    """Inserts characters, and keeps what the draft has of them as it should be.

    All views come into the tray, which plans anew for each model: what has no place
    stays there, named with its reason, and is not sent."""

    contacts_wanted = Signal(object)  # tuple of Inside: to be made, see Combining

    def __init__(
        self,
        draft: Draft,
        characters: Characters,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.draft, self._tray = draft, draft.tray
        self.characters, self._messages = characters, messages
        self._gone: dict[str, _Gone] = {}
        self._asked: set[Inside] = set()
        self._is_at_work = False
        draft.tray.changed.connect(self._on_tray_changed)
        draft.prompt_changed.connect(self._on_draft_prompt_changed)
        characters.changed.connect(self._on_characters_changed)

    def members(self) -> list[Member]:
        """The characters that the draft has anything of."""
        shown = {character_of(slot) for slot in self._tray.references}
        prompt = self.draft.prompt
        return [
            one
            for one in self.draft.cast
            if one.id in shown or cast_text.is_told(prompt, one.text)
        ]

    def canon_now(self, character_id: str) -> int:
        """The canon version of a character; 0 when it is not in use."""
        character = self.characters.get(character_id)
        return character.canon if character else 0

    def newer_canon(self, member: Member) -> int | None:
        """The canon version its character has by now; None when the draft has it."""
        now = self.canon_now(member.id)
        return now if now not in (0, member.canon) else None

    def part(self, character_id: str) -> Part | None:
        """A character as it is in the draft, or else with nothing worn or carried."""
        character = self.characters.get(character_id)
        if character is None:
            return None
        shows = [one.shows for one in self._of(character_id) if one.shows]
        worn, carried = (
            tuple(one.view for one in shows if one.slot is slot)
            for slot in (Slot.OUTFIT, Slot.PROP)
        )
        return Part(character=character, outfits=worn, props=carried)

    def preview(self, parts: Sequence[Part]) -> Preview:
        """What would become of the views of `parts` beside what is there."""
        draft = self.draft
        return cast_slots.preview(
            self._tray.references,
            parts,
            draft.provider,
            draft.model,
            may_combine=self._tray.combining.is_allowed,
        )

    def insert(self, parts: Sequence[Part]) -> None:
        """Add the views of `parts` to the tray, and what they look like to the prompt;
        what is there already is not added twice."""
        for part in parts:
            self._insert(part)

    def remove(self, character_id: str) -> None:
        """Take a character out; what the person wrote or added stays, and undoing the
        removal brings it back."""
        member = self._member(character_id)
        if member is None:
            return
        before = self.draft.prompt
        with _Work(self):
            places = self._leaving(character_id)
            if places:
                self._tray.remove(*places)
            now = self._member(character_id) or member
            prompt = cast_text.without_text(self.draft.prompt, now.text)
            self._gone[character_id] = _Gone(member, before, prompt)
            self.draft.set_prompt(prompt)
            self.draft.set_cast([o for o in self.draft.cast if o.id != character_id])
        self._on_tray_changed()
        if not places:
            title = filled(self.tr("“%1” was taken out."), member.name)
            bring_back = partial(self._bring_back, character_id)
            self._messages.offer_undo(title, bring_back)

    def update(self, character_id: str) -> None:
        """Have a character as it is now: its views, its words where they are still as
        they were put there, and its canon version."""
        member, part = self._member(character_id), self.part(character_id)
        if member is None or part is None:
            return
        character = part.character
        with _Work(self):
            wanted = {one.shows.key: one for one in pictures(part) if one.shows}
            for slot in self._of(character_id):
                place = self._tray.index(slot.token)
                new = wanted.get(slot.shows.key) if slot.shows else None
                if new and place is not None and new.sha256 != slot.picture:
                    self._tray.swap(place, new)
            self._put(
                replace(
                    self._member(character_id) or member,
                    name=character.name,
                    canon=character.canon,
                    look=look_of(character),
                )
            )
        self._offer(part)

    def recognise(self, canons: Mapping[str, int]) -> None:
        """Mark what settings that were taken over have of characters, made with these
        canon versions; of characters that are not there any more nothing is known."""
        with _Work(self):
            for character_id, canon in canons.items():
                character = self.characters.get(character_id)
                if character is not None and self._member(character_id) is None:
                    self._recognise(character, canon)

    def contact_failed(self, inside: Inside) -> None:
        """A contact picture cannot be made: views without a place stay out."""
        self._asked.discard(inside)
        self._tray.combining.allow(False)

    def _insert(self, part: Part) -> None:
        character = part.character
        member = self._member(character.id)
        is_new = member is None
        if member is None:
            member = Member(
                id=character.id,
                name=character.name,
                canon=character.canon,
                look=look_of(character),
            )
        with _Work(self):
            self._put(replace(member, views=frozenset()))
        self._offer(part)
        with _Work(self):
            now = self._member(character.id) or member
            if not cast_text.is_told(self.draft.prompt, now.text):
                text = self._words(character)
                self._put(replace(now, text=text))
                self.draft.set_prompt(cast_text.with_text(self.draft.prompt, text))
        self._on_tray_changed()
        if is_new:
            title = filled(self.tr("“%1” is in the draft."), character.name)
            self._messages.offer_undo(title, partial(self.remove, character.id))

    def _offer(self, part: Part) -> None:
        """Bring in the views that were never offered, behind all others; a picture
        that is there is told of as what it shows."""
        member = self._member(part.character.id)
        if member is None:
            return
        fresh = [one for one in pictures(part) if key_of(one) not in member.views]
        with _Work(self):
            keys = member.views.union(map(key_of, fresh))
            self._put(replace(member, views=keys))
            for one in fresh:
                self._adopt(one.sha256, one.shows)
            self._tray.offer(cast_slots.absent(fresh, self._tray.references))
        self._on_tray_changed()

    def _adopt(self, sha256: str, shows: Shows | None) -> None:
        """The person has the picture in the tray already; it is still their own."""
        for place, slot in enumerate(self._tray.references):
            if slot.picture == sha256 and shows is not None:
                is_own = slot.shows is None or slot.shows.is_own
                shows = replace(shows, is_own=is_own)
                self._tray.show(place, shows, slot.role)

    def _recognise(self, character: Character, canon: int) -> None:
        """References that are, or were, pictures of its views are these."""
        ranks = {
            key_of(one): one.shows.rank
            for one in pictures(cast_slots.whole(character))
            if one.shows
        }
        for view in character.views:
            known = {one.sha256 for one in view.pictures}
            shows = Shows(character=character.id, slot=view.slot, view=view.name)
            rank = ranks.get("|".join(shows.key), 0)
            for place, slot in enumerate(self._tray.references):
                if slot.shows is None and slot.picture in known:
                    self._tray.show(place, replace(shows, rank=rank), slot.role)
        text = self._words(character)
        self._put(
            Member(
                id=character.id,
                name=character.name,
                canon=canon,
                look=look_of(character) if canon == character.canon else "",
                text=text if text in self.draft.prompt else "",
                views=frozenset(map(key_of, self._of(character.id))),
            )
        )

    def _leaving(self, character_id: str) -> list[int]:
        """Where the views to take out stand; the person's own pictures stay."""
        places = []
        for place, slot in enumerate(self._tray.references):
            if slot.shows and slot.shows.character == character_id:
                if slot.shows.is_own:
                    self._tray.show(place, None, slot.role)
                else:
                    places.append(place)
        return places

    def _of(self, character_id: str) -> list[TrayReference]:
        slots = self._tray.references
        return [slot for slot in slots if character_of(slot) == character_id]

    def _member(self, character_id: str) -> Member | None:
        return next((o for o in self.draft.cast if o.id == character_id), None)

    def _put(self, member: Member) -> None:
        """In the place it had, or as the last one."""
        cast = list(self.draft.cast)
        ids = [one.id for one in cast]
        if member.id in ids:
            cast[ids.index(member.id)] = member
        else:
            cast.append(member)
        self.draft.set_cast(cast)

    def _words(self, character: Character) -> str:
        return cast_slots.words(character, self._tray.references, self._tray.plan)

    def _refresh(self) -> None:
        """Tell of the views that are sent now, where nobody changed the words."""
        for member in self.draft.cast:
            character = self.characters.get(member.id)
            if character is None or member.look != look_of(character):
                continue
            text, prompt = self._words(character), self.draft.prompt
            if member.text and member.text != text and member.text in prompt:
                self._put(replace(member, text=text))
                prompt = cast_text.replaced_text(prompt, member.text, text)
                self.draft.set_prompt(prompt)

    def _bring_back(self, character_id: str) -> None:
        gone = self._gone.pop(character_id, None)
        if gone is None or self._member(character_id):
            return
        prompt = cast_text.with_text(self.draft.prompt, gone.member.text)
        if self.draft.prompt == gone.after:
            prompt = gone.before
        self._put(gone.member)
        self.draft.set_prompt(prompt)
        part = self.part(character_id)
        for one in pictures(part) if part else ():
            self._adopt(one.sha256, one.shows)

    def _on_tray_changed(self) -> None:
        if self._is_at_work:
            return
        with _Work(self):
            for character_id in set(map(character_of, self._tray.references)):
                self._bring_back(character_id)
            self._refresh()
        self._on_draft_prompt_changed()
        made = self._tray.combining.made
        wanted = {one for one in self._tray.to_combine() if all(one)}
        wanted -= self._asked.union(made)
        self._asked |= wanted
        if wanted:
            self.contacts_wanted.emit(tuple(sorted(wanted)))

    def _on_draft_prompt_changed(self, _prompt: str = "") -> None:
        """A draft that was cleared has nobody in it."""
        if self.draft.cast and not (self.draft.prompt or self._tray.references):
            self.draft.set_cast(())

    def _on_characters_changed(self) -> None:
        """The draft follows a character that looks different by now."""
        for member in self.draft.cast:
            character = self.characters.get(member.id)
            if character is None or member.look in ("", look_of(character)):
                continue
            is_told = member.text in self.draft.prompt
            self.update(member.id)
            title = self.tr("“%1” has changed; the draft has it as it is now.")
            hint = "" if is_told else self.tr("What you wrote of it yourself stays.")
            self._messages.show(Level.NOTE, filled(title, character.name), hint)
        self._on_tray_changed()


class _Work:
    """While several things are changed that belong together, nothing follows."""

    def __init__(self, casting: Casting) -> None:
        self._casting = casting
        self._was = False

    def __enter__(self) -> None:
        self._was, self._casting._is_at_work = self._casting._is_at_work, True

    def __exit__(self, *_what: object) -> None:
        self._casting._is_at_work = self._was
