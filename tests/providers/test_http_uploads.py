"""Uploads: streamed from disk, whole, and small in memory however large they are."""

import asyncio
import tracemalloc
from pathlib import Path

import pytest

from nanostudio.core.errors import NetworkError, StorageError
from nanostudio.providers._multipart import PIECE_BYTES, Multipart
from nanostudio.providers.adapter import Call, FilePart
from nanostudio.providers.http import Wire
from tests.providers.gateway import KEY, Gateway, answer, listening, serving

pytestmark = pytest.mark.anyio


def part(path: Path, filename: str = "cat.png") -> FilePart:
    return FilePart(field="file", path=path, filename=filename, mime="image/png")


def upload(*parts: FilePart) -> Call:
    return Call(method="POST", path="/api/v1/files", files=parts)


async def test_files_arrive_byte_for_byte_in_their_order(
    wire: Wire, tmp_path: Path
) -> None:
    first, second = tmp_path / "1", tmp_path / "2"
    first.write_bytes(bytes(range(256)) * 3000)
    second.write_bytes(b"")
    async with serving(answer()) as to:
        await wire.call(to.endpoint, upload(part(first), part(second, "dog.png")))
    (seen,) = to.seen
    kind, _, boundary = seen.headers["content-type"].partition("; boundary=")
    assert kind == "multipart/form-data"
    assert seen.headers["authorization"] == f"Bearer {KEY}"
    assert "transfer-encoding" not in seen.headers
    empty, one, two, end = seen.body.split(f"--{boundary}".encode())
    assert (empty, end) == (b"", b"--\r\n")
    head = 'Content-Disposition: form-data; name="file"; filename="{}"'
    kind = "Content-Type: image/png"
    assert one == (
        f"\r\n{head.format('cat.png')}\r\n{kind}\r\n\r\n".encode()
        + first.read_bytes()
        + b"\r\n"
    )
    assert two == f"\r\n{head.format('dog.png')}\r\n{kind}\r\n\r\n\r\n".encode()


async def test_a_hostile_file_name_cannot_add_a_header(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"x")
    form = Multipart((part(path, 'a"\r\nX-Evil: é.png'),))
    body = b"".join([piece async for piece in form.pieces()])
    assert 'filename="a%22%0D%0AX-Evil: é.png"\r\n'.encode() in body
    assert len(body) == form.length


async def test_pieces_are_small(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(bytes(3 * PIECE_BYTES + 1))
    sizes = [len(piece) async for piece in Multipart((part(path),)).pieces()]
    assert max(sizes) == PIECE_BYTES


@pytest.mark.parametrize("files", [(50,), (10,) * 14])
async def test_large_uploads_take_little_memory(
    wire: Wire, tmp_path: Path, files: tuple[int, ...]
) -> None:
    parts = []
    for number, megabytes in enumerate(files):
        path = tmp_path / str(number)
        with path.open("wb") as file:
            file.truncate(megabytes * 2**20)  # sparse: quick to make
        parts.append(part(path))
    received = 0

    async def swallow(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        nonlocal received
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length: ")[2].split(b"\r")[0])
        while received < length:
            received += len(await reader.read(2**18))
        writer.write(answer())
        await writer.drain()

    async with listening(swallow, Gateway()) as to:
        tracemalloc.start()
        try:
            await wire.call(to.endpoint, upload(*parts))
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert received == Multipart(tuple(parts)).length
    assert peak < 6 * 2**20


async def test_a_file_that_shrinks_on_the_way_is_named(
    wire: Wire, tmp_path: Path
) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(bytes(1000))
    form = Multipart((part(path),))
    path.write_bytes(bytes(10))
    with pytest.raises(StorageError, match=r"cat\.png"):
        async for _ in form.pieces():
            pass


async def test_a_file_that_grows_is_sent_as_long_as_was_said(tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(b"12345")
    form = Multipart((part(path),))
    path.write_bytes(b"123456789")
    body = b"".join([piece async for piece in form.pieces()])
    assert len(body) == form.length
    assert b"12345\r\n" in body


async def test_a_file_that_vanishes_while_sending_is_named(tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(b"12345")
    form = Multipart((part(path),))
    path.unlink()
    with pytest.raises(StorageError, match=r"cat\.png"):
        async for _ in form.pieces():
            pass


async def test_a_server_that_hangs_up_early_ends_the_upload(
    wire: Wire, tmp_path: Path
) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(bytes(20 * 2**20))

    async def rude(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.transport.abort()

    async with listening(rude, Gateway()) as to:
        with pytest.raises(NetworkError):
            await wire.call(to.endpoint, upload(part(path)))


async def test_an_early_refusal_is_heard_though_the_upload_is_not_done(
    wire: Wire, tmp_path: Path
) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(bytes(5 * 2**20))

    async def refuse(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer(b'{"error":"too large"}', "413 Too Large"))
        await writer.drain()
        while await reader.read(2**18):
            pass

    async with listening(refuse, Gateway()) as to:
        reply = await wire.call(to.endpoint, upload(part(path)))
        await wire.close()
    assert reply.status == 413


async def test_cancelling_an_upload_closes_connection_and_file(
    wire: Wire, tmp_path: Path
) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(bytes(50 * 2**20))
    begun = asyncio.Event()

    async def stall(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        begun.set()
        await asyncio.Event().wait()

    async with listening(stall, Gateway()) as to:
        task = asyncio.ensure_future(wire.call(to.endpoint, upload(part(path))))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
