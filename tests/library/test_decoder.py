"""The parent's side: words, deadlines, order, and memory of the real child."""

import asyncio
import os
import signal
import struct
import zlib
from pathlib import Path

import psutil
import pytest
from PIL import Image

from nanostudio.core.errors import BadPicture, StorageError, StudioError
from nanostudio.library.decoder import Decoder
from nanostudio.library.pipe import Picture
from tests.library.pictures import (
    encoded,
    noise,
    picture,
    png_bomb,
    png_chunk,
    png_header,
    png_with,
)
from tests.library.test_child import ENDS, HANGS

pytestmark = pytest.mark.anyio


@pytest.fixture
def png(tmp_path: Path) -> Path:
    path = tmp_path / "a.png"
    path.write_bytes(picture())
    return path


async def test_a_picture_is_inspected(decoder: Decoder, png: Path) -> None:
    assert await decoder.inspect(png) == Picture("png", 96, 64, False, 1)


async def test_a_thumbnail_is_written(
    decoder: Decoder, png: Path, tmp_path: Path
) -> None:
    assert await decoder.thumbnail(png, tmp_path / "small", 32) == "jpeg"
    assert (await decoder.inspect(tmp_path / "small")).width == 32


async def test_a_copy_is_stripped(decoder: Decoder, png: Path, tmp_path: Path) -> None:
    fit = await decoder.strip(png, tmp_path / "x", max_bytes=2**20, max_pixels=100)
    assert (fit.was_scaled, (tmp_path / "x").stat().st_size) == (True, fit.size_bytes)


REFUSED = {
    "text": (b"just words", "“a.png” is not a picture."),
    "gif": (b"GIF89a" + bytes(50), "“a.png” is a GIF file."),
    "film": (b"\0\0\0\x18ftypmp42\0\0\0\0", "“a.png” is a film."),
    "html": (b"<!doctype html>", "“a.png” is a web page."),
    "empty": (b"", "“a.png” is empty."),
    "cut": (picture()[:-1], "“a.png” is incomplete."),
    "pixels": (png_header(96, 64), "“a.png” is damaged."),
    "flood": (
        png_header(30_000, 30_000),
        "“a.png” has too many pixels: 30000 × 30000.",  # noqa: RUF001
    ),
    "text bomb": (
        png_with(png_chunk(b"tEXt", b"a\0b") * 200_000),
        "“a.png” could not be read.",
    ),
}


@pytest.mark.parametrize(("body", "title"), REFUSED.values(), ids=REFUSED.keys())
async def test_refusals_are_in_words(
    decoder: Decoder, png: Path, body: bytes, title: str
) -> None:
    png.write_bytes(body)
    with pytest.raises(BadPicture) as caught:
        await decoder.inspect(png, name="a.png")
    assert caught.value.title == title
    assert caught.value.hint
    pid = decoder.pid
    png.write_bytes(picture())
    assert await decoder.inspect(png)
    assert decoder.pid == pid


async def test_without_a_name_it_is_the_picture(decoder: Decoder, png: Path) -> None:
    png.write_bytes(picture()[:-1])
    with pytest.raises(BadPicture, match="The picture is incomplete"):
        await decoder.inspect(png)


async def test_a_folder_that_cannot_be_written_is_worded(
    decoder: Decoder, png: Path, tmp_path: Path
) -> None:
    with pytest.raises(StorageError, match="not there or may not be written"):
        await decoder.thumbnail(png, tmp_path / "no" / "small", 32)


async def test_a_child_that_takes_too_long_is_worded(png: Path) -> None:
    decoder = Decoder(command=HANGS, deadline_s=0.05)
    with pytest.raises(BadPicture) as caught:
        await decoder.inspect(png, name="a.png")
    assert caught.value.title == "“a.png” could not be read."
    assert "too long" in caught.value.hint
    await decoder.close()


async def test_a_picture_that_kills_every_child_is_worded(png: Path) -> None:
    decoder = Decoder(command=ENDS)
    with pytest.raises(BadPicture, match="could not be read") as caught:
        await decoder.inspect(png)
    assert "harm" in caught.value.hint
    await decoder.close()


async def test_a_child_that_cannot_be_started_is_worded(png: Path) -> None:
    decoder = Decoder(command=("/no/such/program",))
    with pytest.raises(StorageError, match="cannot be read right now"):
        await decoder.inspect(png)
    await decoder.close()


async def test_a_child_killed_between_requests_is_not_noticed(
    decoder: Decoder, png: Path
) -> None:
    await decoder.inspect(png)
    os.kill(decoder.pid or 0, signal.SIGKILL)
    assert await decoder.inspect(png)


async def test_a_stopped_child_is_replaced(png: Path) -> None:
    decoder = Decoder(deadline_s=1.0)
    await decoder.inspect(png)
    os.kill(decoder.pid or 0, signal.SIGSTOP)
    with pytest.raises(BadPicture):
        await decoder.inspect(png)
    decoder = Decoder()
    assert await decoder.inspect(png)
    await decoder.close()


async def test_thumbnails_wait_for_everything_else(
    decoder: Decoder, png: Path, tmp_path: Path
) -> None:
    order: list[str] = []

    async def small(number: int) -> None:
        await decoder.thumbnail(png, tmp_path / str(number), 32)
        order.append("thumbnail")

    async def paid() -> None:
        await decoder.inspect(png)
        order.append("paid")

    thumbnails = [asyncio.create_task(small(number)) for number in range(9)]
    await asyncio.sleep(0)
    await asyncio.gather(*thumbnails, paid())
    assert order.index("paid") <= 1


async def test_thumbnails_nobody_wants_any_more_are_not_made(
    decoder: Decoder, png: Path, tmp_path: Path
) -> None:
    first = asyncio.create_task(decoder.thumbnail(png, tmp_path / "1", 32))
    second = asyncio.create_task(decoder.thumbnail(png, tmp_path / "2", 32))
    await asyncio.sleep(0)
    second.cancel()
    await first
    await decoder.inspect(png)
    assert not (tmp_path / "2").exists()


async def test_closing_ends_the_child_and_what_is_asked(png: Path) -> None:
    decoder = Decoder(command=HANGS)
    asked = [asyncio.create_task(decoder.inspect(png)) for _ in range(3)]
    while decoder.pid is None:
        await asyncio.sleep(0)
    running = psutil.Process(decoder.pid)
    await decoder.close()
    assert not running.is_running()
    for one in asked:
        with pytest.raises(StudioError, match="closing"):
            await one
    with pytest.raises(StudioError, match="closing"):
        await decoder.inspect(png)


async def test_closing_unused_starts_nothing() -> None:
    decoder = Decoder()
    await decoder.close()
    assert decoder.pid is None


def most_memory(decoder: Decoder) -> int:
    """Megabytes of RAM the child has had at most."""
    status = Path(f"/proc/{decoder.pid}/status").read_text()
    (line,) = (line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) // 1024


def png_of(width: int, height: int, colours: int) -> bytes:
    """Noise in a PNG with 3 or 4 channels, made without an encoder of pictures."""
    kind = 2 if colours == 3 else 6
    head = struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)
    packer, row = zlib.compressobj(1), bytes(1 + colours * width)
    noisy = b"\0" + os.urandom(colours * width)
    rows = (noisy if y % 32 == 0 else row for y in range(height))
    pixels = b"".join(map(packer.compress, rows)) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        png_chunk(kind, body)
        for kind, body in ((b"IHDR", head), (b"IDAT", pixels), (b"IEND", b""))
    )


def large(name: str) -> bytes:
    """The pictures that need the most memory of each format."""
    if name == "png 64 MP":
        return png_of(8192, 8192, 4)
    if name == "jpeg progressive":
        whole = noise((125, 125)).resize((8000, 8000), Image.Resampling.NEAREST)
        return encoded(whole, "jpeg", progressive=True, subsampling=0)
    whole = noise((98, 98)).resize((4900, 4900), Image.Resampling.NEAREST)
    return encoded(whole, name, **FAST[name])


def strokes(tmp_path: Path) -> tuple[Path, list[tuple[int, int, int]]]:
    """Four bands that cover a picture 4000 pixels wide and high."""
    red = Image.new("RGBA", (4000, 1000), (255, 0, 0, 128))
    band = encoded(red, compress_level=1)
    path = tmp_path / "strokes"
    path.write_bytes(4 * band)
    return path, [(0, top, len(band)) for top in range(0, 4000, 1000)]


FAST = {"webp": {"method": 1, "quality": 60}, "avif": {"speed": 10}}


INNER = (1_000, 1_000, 99_000, 99_000)


@pytest.mark.parametrize(
    ("name", "crop"),
    [
        ("png 64 MP", INNER),
        ("jpeg progressive", None),
        ("webp", INNER),
        ("avif", None),
    ],
)
async def test_the_largest_pictures_fit_512_megabytes(
    decoder: Decoder, tmp_path: Path, name: str, crop: tuple[int, int, int, int] | None
) -> None:
    path = tmp_path / "large"
    path.write_bytes(large(name))
    assert (await decoder.inspect(path)).width >= 4096
    pid = decoder.pid
    await decoder.thumbnail(path, tmp_path / "small", 512)
    limits = {"max_bytes": 20 * 2**20, "max_pixels": 4000 * 4000}
    assert (await decoder.strip(path, tmp_path / "copy", **limits)).was_scaled
    overlay, bands = strokes(tmp_path)
    made = tmp_path / "edited"
    edited = await decoder.compose(path, made, crop=crop, overlay=overlay, bands=bands)
    assert 4000 <= edited.width <= 4096
    assert decoder.pid == pid
    assert most_memory(decoder) <= 512


async def test_bombs_take_no_memory(decoder: Decoder, tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(png_bomb(13_000, 13_000))
    with pytest.raises(BadPicture):
        await decoder.inspect(path)
    assert most_memory(decoder) <= 64
