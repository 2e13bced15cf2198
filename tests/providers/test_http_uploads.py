"""Uploads: streamed from disk, whole, and small in memory however large they are."""

import asyncio
import base64
import hashlib
import json
import tracemalloc
from pathlib import Path

import pytest

from nanostudio.core.errors import NetworkError, StorageError
from nanostudio.providers._bodies import PIECE_BYTES, Body, form, streamed
from nanostudio.providers.adapter import Base64File, Call, FilePart
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
    sent = form((), (part(path, 'a"\r\nX-Evil: é.png'),))
    body = b"".join([piece async for piece in sent.pieces()])
    assert 'filename="a%22%0D%0AX-Evil: é.png"\r\n'.encode() in body
    assert len(body) == sent.length


async def test_pieces_are_small(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(bytes(3 * PIECE_BYTES + 1))
    sizes = [len(piece) async for piece in form((), (part(path),)).pieces()]
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
    assert received == form((), tuple(parts)).length
    assert peak < 6 * 2**20


async def test_a_file_that_shrinks_on_the_way_is_named(
    wire: Wire, tmp_path: Path
) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(bytes(1000))
    sent = form((), (part(path),))
    path.write_bytes(bytes(10))
    with pytest.raises(StorageError, match=r"cat\.png"):
        async for _ in sent.pieces():
            pass


async def test_a_file_that_grows_is_sent_as_long_as_was_said(tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(b"12345")
    sent = form((), (part(path),))
    path.write_bytes(b"123456789")
    body = b"".join([piece async for piece in sent.pieces()])
    assert len(body) == sent.length
    assert b"12345\r\n" in body


async def test_a_file_that_vanishes_while_sending_is_named(tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(b"12345")
    sent = form((), (part(path),))
    path.unlink()
    with pytest.raises(StorageError, match=r"cat\.png"):
        async for _ in sent.pieces():
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


def whole_form(path: Path) -> Call:
    """A create with fields and two files."""
    return Call(
        method="POST",
        path="/edits",
        fields=(("prompt", "Ein „Fuchs“\r\n"), ("model", 'a"b')),
        files=(part(path), part(path, "dog.png")),
        is_create=True,
    )


async def body_of(call: Call) -> bytes:
    body = streamed(call)
    assert body is not None
    return b"".join([piece async for piece in body.pieces()])


async def test_fields_come_before_files_with_nothing_but_their_text(
    wire: Wire, tmp_path: Path
) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(b"picture")
    async with serving(answer()) as to:
        await wire.call(to.endpoint, whole_form(path))
    (seen,) = to.seen
    boundary = seen.headers["content-type"].partition("boundary=")[2].encode()
    assert int(seen.headers["content-length"]) == len(seen.body)
    _, prompt, model, one, two, end = seen.body.split(b"--" + boundary)
    head = 'Content-Disposition: form-data; name="{}"'
    assert prompt == f"\r\n{head.format('prompt')}\r\n\r\nEin „Fuchs“\r\n\r\n".encode()
    assert model == f'\r\n{head.format("model")}\r\n\r\na"b\r\n'.encode()
    assert b"cat.png" in one
    assert b"dog.png" in two
    assert end == b"--\r\n"


async def test_a_form_of_fields_alone_is_a_form() -> None:
    call = Call(method="POST", path="/x", fields=(("a", "b"),))
    assert call.is_streamed
    boundary = (await body_of(call))[2:34]
    assert await body_of(call) == (
        b'--%s\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--%s--\r\n'
        % (boundary, boundary)
    )


async def test_the_same_form_has_the_same_bytes(tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(bytes(1000))
    call = whole_form(path)
    assert await body_of(call) == await body_of(whole_form(path))
    other = Call(method="POST", path="/edits", fields=(("prompt", "x"),))
    assert (await body_of(call))[:34] != (await body_of(other))[:34]


@pytest.mark.parametrize("size", [0, 1, 2, 3, PIECE_BYTES - 1, PIECE_BYTES + 1])
async def test_a_file_in_json_is_its_base64(
    wire: Wire, tmp_path: Path, size: int
) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(bytes(range(256)) * (size // 256) + bytes(size % 256))
    pieces = (b'{"data":"', Base64File(path=path), b'"}')
    call = Call(
        method="POST", path="/x", pieces=pieces, content_type="application/json"
    )
    async with serving(answer()) as to:
        await wire.call(to.endpoint, call)
    (seen,) = to.seen
    assert seen.headers["content-type"] == "application/json"
    assert base64.b64decode(json.loads(seen.body)["data"]) == path.read_bytes()
    assert Body(None, pieces).length == len(seen.body)


async def test_the_digest_is_of_the_bytes_that_are_sent(
    wire: Wire, tmp_path: Path
) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(bytes(range(256)))
    inside = (b"[", Base64File(path=path), b"]")
    for call in (
        whole_form(path),
        Call(method="POST", path="/x", pieces=inside),
        Call(method="POST", path="/x", body=b"{}"),
        Call(method="POST", path="/x"),
    ):
        async with serving(answer()) as to:
            await wire.call(to.endpoint, call)
        sent = hashlib.sha256(to.seen[0].body).hexdigest()
        assert await wire.body_sha256(call) == sent


def test_a_call_without_files_is_not_streamed() -> None:
    call = Call(method="POST", path="/x", body=b"{}")
    assert not call.is_streamed
    assert streamed(call) is None


async def test_a_missing_file_is_named_before_anything_is_sent(
    wire: Wire, tmp_path: Path
) -> None:
    async with serving(answer()) as to:
        for ask in (wire.body_sha256, lambda call: wire.call(to.endpoint, call)):
            with pytest.raises(StorageError, match="gone"):
                await ask(whole_form(tmp_path / "gone"))
    assert to.seen == []
