"""What the commands about characters do; see commands."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from nanostudio import terminal
from nanostudio.backend import Backend
from nanostudio.commands import Exit, Scope
from nanostudio.core.character import Character, Slot, ViewPicture, check, with_picture
from nanostudio.core.naming import plain
from nanostudio.documents import Document, character_document
from nanostudio.engine.tools import clock_ms
from nanostudio.store.character_names import (
    add_character,
    find_character,
    take_in_character,
)
from nanostudio.store.characters import UsedIn, list_characters, used_in


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture for a view, as it is given: where its file is."""

    slot: Slot
    name: str
    path: Path


async def show_all(scope: Scope, *, as_json: bool) -> Exit:
    """The characters in use, a row for each."""
    async with scope.backend() as backend:
        every = await backend.database.run(list_characters)
        used = [await backend.database.run(used_in, one.id) for one in every]
        if as_json:
            shown = [
                _document(backend, *pair) for pair in zip(every, used, strict=True)
            ]
            terminal.print_document({"characters": shown})
        elif every:
            _print_all(every, used)
        else:
            terminal.say("There are no characters yet.")
    return Exit.DELIVERED


async def show_one(scope: Scope, name: str, *, as_json: bool) -> Exit:
    """One character with its views."""
    async with scope.backend() as backend:
        found = await backend.database.run(find_character, name)
        return await _hand_over(backend, found, as_json=as_json)


async def add(
    scope: Scope,
    name: str,
    description: str,
    never: Sequence[str],
    shots: Sequence[Shot],
    *,
    as_json: bool,
) -> Exit:
    """Make a character of files. It is there with all its pictures, or not at all."""
    made = Character(
        id=_new_id(),
        name=" ".join(name.split()),
        description=description.strip(),
        never=tuple(sentence.strip() for sentence in never),
    )
    check(made)
    async with scope.backend() as backend:
        for shot in shots:
            stored = await backend.library.add_reference(shot.path)
            picture = ViewPicture(
                sha256=stored.sha256, path=stored.path, added_ms=clock_ms()
            )
            made = with_picture(made, shot.slot, picture, shot.name)
        kept = await backend.database.run(add_character, made, clock_ms())
        terminal.say(f"“{kept.name}” is kept.")
        return await _hand_over(backend, kept, as_json=as_json)


async def export(scope: Scope, name: str, file: Path, *, as_json: bool) -> Exit:
    """Write a character to a file."""
    target = file.absolute()
    async with scope.backend() as backend:
        found = await backend.database.run(find_character, name)
        await backend.library.characters.pack(found, target)
        if as_json:
            used = await backend.database.run(used_in, found.id)
            shown = _document(backend, found, used)
            terminal.print_document({"characters": [shown], "file": str(target)})
        else:
            terminal.print_paths([target])
        terminal.say(f"“{found.name}” is exported.")
    return Exit.DELIVERED


async def take_in(scope: Scope, file: Path, *, as_json: bool) -> Exit:
    """Keep the character of a file."""
    async with scope.backend() as backend:
        came = await backend.library.characters.unpack(file.absolute())
        kept = await backend.database.run(
            take_in_character, came, _new_id(), clock_ms()
        )
        is_renamed = kept.name != came.name
        words = f"Another is called “{came.name}”: it is kept as" if is_renamed else ""
        terminal.say(f"{words or 'Here is'} “{kept.name}”.")
        return await _hand_over(backend, kept, as_json=as_json)


def _new_id() -> str:
    return secrets.token_hex(8)


async def _hand_over(backend: Backend, one: Character, *, as_json: bool) -> Exit:
    used = await backend.database.run(used_in, one.id)
    if as_json:
        terminal.print_document({"characters": [_document(backend, one, used)]})
    else:
        _print_one(backend, one, used)
    return Exit.DELIVERED


def _document(backend: Backend, one: Character, used: UsedIn) -> Document:
    return character_document(_placed(backend, one), used)


def _placed(backend: Backend, one: Character) -> Character:
    """With the places its pictures have on this computer."""
    views = tuple(
        replace(
            view,
            pictures=tuple(
                replace(picture, path=_place(backend, picture))
                for picture in view.pictures
            ),
        )
        for view in one.views
    )
    return replace(one, views=views)


def _place(backend: Backend, picture: ViewPicture) -> str:
    return str(backend.library.absolute(picture.path)) if picture.path else ""


def _print_all(every: Sequence[Character], used: Sequence[UsedIn]) -> None:
    terminal.print_table(
        ("Character", "Views", "Canon", "Pictures", "Sheets", "Description"),
        (
            (
                plain(one.name, 60),
                str(sum(view.picture is not None for view in one.views)),
                _canon(one),
                str(of_one.pictures),
                str(of_one.sheets),
                plain(one.description, 60),
            )
            for one, of_one in zip(every, used, strict=True)
        ),
    )


def _print_one(backend: Backend, one: Character, used: UsedIn) -> None:
    rows = [
        ("Character", plain(one.name, 60)),
        ("Id", one.id),
        ("Canon", _canon(one)),
        ("Description", plain(one.description, 4_000)),
        *(("Never change", plain(sentence, 300)) for sentence in one.never),
        ("Palette", " ".join(one.palette)),
        ("Used in", f"{used.pictures} pictures, {used.sheets} sheets"),
    ]
    for view in one.views:
        if view.picture:
            called = f"{view.slot} {view.name}".strip()
            rows.append((plain(called, 80), _place(backend, view.picture)))
    terminal.print_table(("", ""), (row for row in rows if row[1]))


def _canon(one: Character) -> str:
    return f"{one.canon}, locked" if one.is_locked else str(one.canon)
