"""A request once more, with its characters as they are by now.

Their references are planned anew, and their words in the prompt are replaced where
these are still as they were put there; everything else stays as the person left it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from nanostudio.core.cast import Part, Piece, Shows, shown
from nanostudio.core.character import Character, Slot, ViewKey
from nanostudio.core.mention_rewriting import for_request, written
from nanostudio.core.naming import distinct
from nanostudio.core.reference_plan import LeftOut, Sent, plan
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.sheet_prompt import character_words
from nanostudio.core.spec import ModelSpec


@dataclass(frozen=True, slots=True)
class Change:
    """A character as it was when a picture was made, and as it is now."""

    then: Character
    now: Character


@dataclass(frozen=True, slots=True)
class Recast:
    """The request of one picture. `untold`: names of the characters whose words were
    changed by hand, and stay as they are."""

    request: GenerationRequest
    left_out: tuple[LeftOut, ...] = ()
    untold: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Old:
    """A reference of the former request, and what it showed of whom."""

    reference: Reference
    character: str = ""
    key: ViewKey | None = None  # None where it is not known any more


@dataclass(frozen=True, slots=True)
class _New:
    """A reference that goes now. `at`: where it stood, for one that stays."""

    piece: Piece
    shows: Shows | None = None
    at: int | None = None


@dataclass(frozen=True, slots=True)
class _Span:
    """Words of a character in the prompt, and what they become."""

    start: int
    end: int
    words: str


def recast(
    request: GenerationRequest,
    model: ModelSpec,
    changes: Sequence[Change],
    *,
    who: str = "",
) -> Recast:
    """`request` with today's views and words of these characters, for one picture.

    `who` is what the model is called in the reasons."""
    old = [_old(one, changes) for one in request.references]
    wanted = list(_wanted(old, changes))
    # Two pieces may be equal; so each is known by its place.
    pieces = [replace(one.piece, path=str(at)) for at, one in enumerate(wanted)]
    planned = plan(model, pieces, who=who)
    sent = [wanted[int(one.pieces[0].path)] for one in planned.sent]
    references = _references(sent, old)
    prompt, untold = _prompt(request.prompt, old, sent, references, changes)
    return Recast(
        replace(request, prompt=prompt, references=references, n=1),
        tuple(
            LeftOut(wanted[int(one.piece.path)].piece, one.reason)
            for one in planned.left_out
        ),
        untold,
    )


def _old(reference: Reference, changes: Sequence[Change]) -> _Old:
    for change in changes:
        for character in (change.then, change.now):
            for view in character.views:
                if any(one.sha256 == reference.sha256 for one in view.pictures):
                    return _Old(reference, change.then.id, view.key)
    for change in changes:
        if _is_called_like_a_view(reference.name, change.then.name):
            return _Old(reference, change.then.id)
    return _Old(reference)


def _is_called_like_a_view(name: str, character: str) -> bool:
    """Several views in one picture have bytes of their own, but a view's name."""
    slots = "|".join(re.escape(slot) for slot in Slot)
    return bool(re.fullmatch(rf"{re.escape(character)} ({slots})( \d+)?", name))


def _wanted(old: Sequence[_Old], changes: Sequence[Change]) -> Iterator[_New]:
    """All that might go: views of now where a character's first reference stood."""
    parts = {change.then.id: _part(change, old) for change in changes}
    for at, one in enumerate(old):
        if not one.character:
            yield _New(_piece(one.reference), at=at)
        elif part := parts.pop(one.character, None):
            yield from _views(part)
    for part in parts.values():
        yield from _views(part)


def _part(change: Change, old: Sequence[_Old]) -> Part:
    """What it wore and carried it has again, if that is still there."""
    keys = {one.key for one in old if one.character == change.then.id}
    named = [view for view in change.now.views if view.key in keys and view.picture]
    return Part(
        character=change.now,
        outfits=tuple(view.name for view in named if view.slot is Slot.OUTFIT),
        props=tuple(view.name for view in named if view.slot is Slot.PROP),
    )


def _views(part: Part) -> Iterator[_New]:
    return (_New(piece, shows) for piece, shows in shown(part))


def _piece(reference: Reference) -> Piece:
    return Piece(
        sha256=reference.sha256, name=reference.name, role=reference.role, rank=1
    )


def _references(sent: Sequence[_New], old: Sequence[_Old]) -> tuple[Reference, ...]:
    """Those that stay as they were; new ones have names that none of these has."""
    taken = [old[one.at].reference.name for one in sent if one.at is not None]
    found = list[Reference]()
    for one in sent:
        if one.at is not None:
            found.append(old[one.at].reference)
            continue
        name = distinct(one.piece.name, taken)
        taken.append(name)
        found.append(Reference(sha256=one.piece.sha256, name=name, role=one.piece.role))
    return tuple(found)


def _prompt(
    prompt: str,
    old: Sequence[_Old],
    sent: Sequence[_New],
    references: Sequence[Reference],
    changes: Sequence[Change],
) -> tuple[str, tuple[str, ...]]:
    before = tuple(one.reference.name for one in old)
    after = tuple(one.name for one in references)
    place = [_place(at, one, sent) for at, one in enumerate(old)]
    now = [
        _sent(one.piece, one.piece.subject, one.piece.slot, name)
        for one, name in zip(sent, after, strict=True)
    ]
    spans, untold = list[_Span](), list[str]()
    for change in changes:
        span = _span(prompt, change, old, now)
        if span is None:
            untold.append(change.now.name)
        else:
            spans.append(span)
    words, at = "", 0
    for span in sorted(spans, key=lambda one: one.start):
        words += for_request(prompt[at : span.start], before, after, place) + span.words
        at = span.end
    return words + for_request(prompt[at:], before, after, place), tuple(untold)


def _place(at: int, one: _Old, sent: Sequence[_New]) -> int | None:
    """Where a former reference, or the same view of its character, is now."""
    for place, new in enumerate(sent):
        if new.at == at:
            return place
        shows = new.shows
        if shows and (shows.character, shows.key) == (one.character, one.key):
            return place
    return None


def _span(
    prompt: str, change: Change, old: Sequence[_Old], now: Sequence[Sent]
) -> _Span | None:
    """Where the words of a character stand as they were put there: with mentions by
    name, as in an ordinary prompt, or by number, as in that of a sheet."""
    before = tuple(one.reference.name for one in old)
    after = tuple(one.name for one in now)
    then = [_was(one) for one in old]
    for mention in (written, _by_number):
        words = character_words(
            change.then,
            [(mention(at, before), one) for at, one in enumerate(then)],
            before,
        )
        start = prompt.find(words)
        if start >= 0:
            shown_now = [(mention(at, after), one) for at, one in enumerate(now)]
            told = character_words(change.now, shown_now, after)
            return _Span(start, start + len(words), told)
    return None


def _by_number(index: int, _names: Sequence[str]) -> str:
    return f"@{index + 1}"


def _was(one: _Old) -> Sent:
    slot = one.key[0] if one.key else None
    return _sent(_piece(one.reference), one.character, slot, one.reference.name)


def _sent(piece: Piece, subject: str, slot: Slot | None, name: str) -> Sent:
    return Sent((replace(piece, subject=subject, slot=slot, name=name),))
