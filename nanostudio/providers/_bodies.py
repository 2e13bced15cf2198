"""Bodies on their way out: forms, and JSON with files, read while they are sent."""

import asyncio
import base64
import hashlib
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from pathlib import Path

from nanostudio.core.errors import StorageError
from nanostudio.core.say import say
from nanostudio.providers.adapter import Base64File, Call, FilePart

PIECE_BYTES = 192 * 1024  # of a file at a time; a multiple of 3, as base64 wants it


class Body:
    """Literal bytes and files, read from disk in pieces off the loop.

    `length` is known before the first byte leaves; a file that changes meanwhile ends
    the sending with StorageError."""

    def __init__(
        self,
        content_type: str | None,
        pieces: tuple[bytes | Path | Base64File, ...],
    ) -> None:
        self.content_type = content_type
        self._pieces = [
            (piece, 0 if isinstance(piece, bytes) else _size(_path(piece)))
            for piece in pieces
        ]

    @property
    def length(self) -> int:
        """Bytes of the whole body."""
        return sum(_sent_length(piece, size) for piece, size in self._pieces)

    async def pieces(self) -> AsyncGenerator[bytes, None]:
        """The body. Close it (`aclose`) to let go of the open file."""
        for piece, size in self._pieces:
            if isinstance(piece, bytes):
                yield piece
                continue
            encode = base64.b64encode if isinstance(piece, Base64File) else None
            async with aclosing(_file_pieces(_path(piece), size, encode)) as parts:
                async for part in parts:
                    yield part

    async def sha256(self) -> str:
        """Hex digest of the body as it would be sent now. Raises StorageError."""
        digest = hashlib.sha256()
        async with aclosing(self.pieces()) as pieces:
            async for piece in pieces:
                digest.update(piece)
        return digest.hexdigest()


def streamed(call: Call) -> Body | None:
    """The body of a call that has files, fields or pieces; None for any other.

    Raises StorageError when a file cannot be read."""
    if call.pieces:
        return Body(call.content_type, call.pieces)
    if call.files or call.fields:
        return form(call.fields, call.files)
    return None


def form(fields: tuple[tuple[str, str], ...], files: tuple[FilePart, ...]) -> Body:
    """multipart/form-data: the fields, then the files, in their order.

    The boundary is made of what is sent, so that the same form has the same bytes."""
    heads = [_head(part) for part in files]
    texts = [_text(name, value) for name, value in fields]
    seed = repr((texts, heads, [part.path for part in files]))
    digest = hashlib.sha256(seed.encode("utf-8", "replace")).hexdigest()
    boundary = digest[:32].encode()
    pieces: list[bytes | Path] = [
        b"--%s\r\n%s\r\n" % (boundary, text) for text in texts
    ]
    for part, head in zip(files, heads, strict=True):
        pieces += [b"--%s\r\n%s" % (boundary, head), part.path, b"\r\n"]
    pieces.append(b"--%s--\r\n" % boundary)
    content_type = f"multipart/form-data; boundary={digest[:32]}"
    return Body(content_type, tuple(pieces))


def _head(part: FilePart) -> bytes:
    name, filename = _quoted(part.field), _quoted(part.filename)
    lines = (
        f'Content-Disposition: form-data; name="{name}"; filename="{filename}"',
        f"Content-Type: {part.mime}",
        "",
        "",
    )
    return "\r\n".join(lines).encode()


def _text(name: str, value: str) -> bytes:
    head = f'Content-Disposition: form-data; name="{_quoted(name)}"'
    return f"{head}\r\n\r\n{value}".encode()


def _quoted(text: str) -> str:
    """As browsers do it: https://html.spec.whatwg.org/#multipart-form-data."""
    for mark in '"\r\n':
        text = text.replace(mark, f"%{ord(mark):02X}")
    return text


def _path(piece: Path | Base64File) -> Path:
    return piece.path if isinstance(piece, Base64File) else piece


def _sent_length(piece: bytes | Path | Base64File, size: int) -> int:
    if isinstance(piece, bytes):
        return len(piece)
    return -(-size // 3) * 4 if isinstance(piece, Base64File) else size


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as exc:
        raise _unreadable(path) from exc


async def _file_pieces(
    path: Path, size: int, encode: Callable[[bytes], bytes] | None
) -> AsyncGenerator[bytes, None]:
    """Exactly `size` bytes, encoded; more than was declared must never be sent."""
    try:
        with path.open("rb") as file:
            while size:
                piece = await asyncio.to_thread(file.read, min(size, PIECE_BYTES))
                if not piece or len(piece) < min(size, PIECE_BYTES):
                    raise _unreadable(path)
                size -= len(piece)
                yield encode(piece) if encode else piece
    except OSError as exc:
        raise _unreadable(path) from exc


def _unreadable(path: Path) -> StorageError:
    return StorageError(
        say("The reference “%1” could not be read while it was being sent.", path.name),
        say("It was moved, changed or deleted. Add it again."),
    )
