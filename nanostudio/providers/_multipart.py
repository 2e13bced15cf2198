"""A form of files on its way out, read from disk while it is sent."""

import asyncio
import secrets
from collections.abc import AsyncGenerator
from contextlib import aclosing
from pathlib import Path

from nanostudio.core.errors import StorageError
from nanostudio.providers.adapter import FilePart

PIECE_BYTES = 256 * 1024


class Multipart:
    """A form of files, read from disk in pieces off the loop while it is sent.

    `length` is known before the first byte leaves; a file that changes meanwhile ends
    the sending with StorageError."""

    def __init__(self, parts: tuple[FilePart, ...]) -> None:
        self._boundary = secrets.token_hex(16).encode()
        self._parts = [
            (self._head(part), part.path, _size(part.path)) for part in parts
        ]
        self._tail = b"--%s--\r\n" % self._boundary

    @property
    def content_type(self) -> str:
        """The header's value."""
        return f"multipart/form-data; boundary={self._boundary.decode()}"

    @property
    def length(self) -> int:
        """Bytes of the whole body."""
        files = sum(len(head) + size + 2 for head, _, size in self._parts)
        return files + len(self._tail)

    async def pieces(self) -> AsyncGenerator[bytes, None]:
        """The body. Close it (`aclose`) to let go of the open file."""
        for head, path, size in self._parts:
            yield head
            async with aclosing(_file_pieces(path, size)) as pieces:
                async for piece in pieces:
                    yield piece
            yield b"\r\n"
        yield self._tail

    def _head(self, part: FilePart) -> bytes:
        name, filename = _quoted(part.field), _quoted(part.filename)
        lines = (
            f"--{self._boundary.decode()}",
            f'Content-Disposition: form-data; name="{name}"; filename="{filename}"',
            f"Content-Type: {part.mime}",
            "",
            "",
        )
        return "\r\n".join(lines).encode()


def _quoted(text: str) -> str:
    """As browsers do it: https://html.spec.whatwg.org/#multipart-form-data."""
    for mark in '"\r\n':
        text = text.replace(mark, f"%{ord(mark):02X}")
    return text


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as exc:
        raise _unreadable(path) from exc


async def _file_pieces(path: Path, size: int) -> AsyncGenerator[bytes, None]:
    """Exactly `size` bytes; more than the declared length must never be sent."""
    try:
        with path.open("rb") as file:
            while size:
                piece = await asyncio.to_thread(file.read, min(size, PIECE_BYTES))
                if not piece:
                    raise _unreadable(path)
                size -= len(piece)
                yield piece
    except OSError as exc:
        raise _unreadable(path) from exc


def _unreadable(path: Path) -> StorageError:
    return StorageError(
        f"The reference “{path.name}” could not be read while it was being sent.",
        "It was moved, changed or deleted. Add it again.",
    )
