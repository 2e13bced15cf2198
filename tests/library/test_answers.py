"""Pictures that come inside an answer: decoded, kept until they are safe, previewed."""

import os
from base64 import b64encode
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import BadPicture, LibraryMissing
from nanostudio.library import folders
from nanostudio.library.library import Library
from tests.library.pictures import drawing, encoded, opened

pytestmark = pytest.mark.anyio
BODY = b'{"data": [{"b64_json": "..."}]}'


def as_text(body: bytes) -> str:
    return b64encode(body).decode()


@pytest.mark.parametrize("size", [0, 1, 2, 3, 3 * 2**18 - 1, 3 * 2**18, 2**20 + 7])
async def test_base64_is_decoded_whole(library: Library, size: int) -> None:
    body = bytes(range(256)) * (size // 256 + 1)
    incoming = library.incoming()
    assert await library.decode_into(incoming, as_text(body[:size])) == size
    assert incoming.read_bytes() == body[:size]


@pytest.mark.parametrize("text", ["?", "AAA", "AAAA\n", "ÄÄÄÄ", "AA==AAAA", "A" * 7])
async def test_what_is_no_base64_is_no_picture(library: Library, text: str) -> None:
    with pytest.raises(BadPicture, match="damaged"):
        await library.decode_into(library.incoming(), text)


@given(st.text(max_size=40))
def test_any_text_is_decoded_or_refused(text: str) -> None:
    target = Path(os.devnull)
    try:
        written = folders.decode_into(target, text)
    except BadPicture:
        return
    assert len(as_text(b"x" * written)) == len(text)


async def test_an_answer_is_kept_until_it_is_dropped(
    library: Library, tmp_path: Path
) -> None:
    assert not await library.answers.has("task-1")
    assert await library.answers.get("task-1") is None
    await library.answers.keep("task-1", b"an older one")
    await library.answers.keep("task-1", BODY)
    assert await library.answers.has("task-1")
    assert await library.answers.get("task-1") == BODY
    assert await library.answers.get("task-2") is None
    kept = tmp_path / "Pictures" / ".answers"
    assert kept.stat().st_mode & 0o777 == 0o700
    assert not list((tmp_path / "Pictures" / ".incoming").iterdir())
    for _ in range(2):
        await library.answers.drop("task-1")
        assert not await library.answers.has("task-1")
    assert list(kept.iterdir()) == []


async def test_an_answer_survives_a_new_start(library: Library) -> None:
    await library.answers.keep("task-1", BODY)
    await library.prepare()
    assert await library.answers.get("task-1") == BODY


async def test_an_answer_that_cannot_be_kept_is_worded(
    library: Library, tmp_path: Path
) -> None:
    (tmp_path / "Pictures").rename(tmp_path / "elsewhere")
    with pytest.raises(LibraryMissing):
        await library.answers.keep("task-1", BODY)


async def test_a_preview_is_small_and_replaced(
    library: Library, tmp_path: Path
) -> None:
    paths = [
        await library.preview("task-1", as_text(encoded(drawing(size), "png")))
        for size in ((1600, 800), (300, 600))
    ]
    assert paths[0] == paths[1]
    assert max(opened(paths[1].read_bytes()).size) <= 512
    width, height = opened(paths[1].read_bytes()).size
    assert width < height
    left = [path for path in (tmp_path / "cache").rglob("*") if path.is_file()]
    assert left == [paths[1]]


@pytest.mark.parametrize("text", ["?", as_text(b"no picture")])
async def test_a_preview_that_is_none_leaves_nothing(
    library: Library, tmp_path: Path, text: str
) -> None:
    with pytest.raises(BadPicture):
        await library.preview("task-1", text)
    for folder in (tmp_path / "cache", tmp_path / "Pictures" / ".incoming"):
        assert [path for path in folder.rglob("*") if path.is_file()] == []
