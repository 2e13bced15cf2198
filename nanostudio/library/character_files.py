"""Characters handed on and taken in as files: what the library does around them."""

from collections.abc import Awaitable
from pathlib import Path
from typing import Protocol

from nanostudio.core.character import Character
from nanostudio.library import folders
from nanostudio.library.character_file import pack, unpack, with_paths
from nanostudio.library.shelf import Off
from nanostudio.store.references import StoredReference


class Add(Protocol):
    """Copies a picture into the library: see Library.add_reference."""

    def __call__(self, source: Path, *, name: str) -> Awaitable[StoredReference]:
        """Raises BadPicture when it is none."""


class CharacterFiles:
    """Characters as files, one for each; see character_file for what is in them."""

    def __init__(self, *, folder: Path, off: Off, add: Add) -> None:
        self._folder, self._off, self._add = folder, off, add

    async def pack(self, character: Character, target: Path) -> None:
        """Write a character with all its pictures, durable, over a file that is there.

        Raises Refused when it has more pictures than a file can hold, StorageError when
        one is gone or has changed, or the file cannot be written."""
        await self._off(pack, character, self._folder, target)

    async def unpack(self, path: Path) -> Character:
        """The character of a file, its pictures now references of the library; it is
        not kept yet, and its id may be one that is there.

        Raises Refused when the file is not as it must be, BadPicture when something in
        it is no picture, StorageError. What was taken in before that stays."""
        unpacked = await self._off(unpack, path, self._folder)
        paths: dict[str, str] = {}
        try:
            for sha256, copy in unpacked.incoming.items():
                stored = await self._add(copy, name=unpacked.character.name)
                paths[sha256] = stored.path
        finally:
            for copy in unpacked.incoming.values():
                await self._off(folders.discard, copy)
        return with_paths(unpacked.character, paths)
