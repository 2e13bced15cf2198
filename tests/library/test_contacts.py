"""Views of a character that share a place as a reference."""

from pathlib import Path

import pytest
from PIL import Image

from nanostudio.core.errors import BadPicture
from nanostudio.library.library import Library
from nanostudio.store.references import StoredReference

pytestmark = pytest.mark.anyio
COLOURS = ("#b03030", "#30a040", "#3050c0", "#c0a020")


def left_over(library: Library) -> list[Path]:
    return list((library.folder / ".incoming").iterdir())


async def views(library: Library, folder: Path, count: int) -> list[StoredReference]:
    found = []
    for colour in COLOURS[:count]:
        path = folder / f"{colour[1:]}.png"
        Image.new("RGB", (40, 60), colour).save(path)
        found.append(await library.add_reference(path))
    return found


@pytest.mark.parametrize(
    ("count", "size"),
    [
        (2, (2 * 40 + 24 + 2 * 24, 60 + 2 * 24)),
        (4, (3 * 40 + 2 * 24 + 2 * 24, 2 * 60 + 24 + 2 * 24)),
    ],
)
async def test_views_stand_side_by_side(
    library: Library, tmp_path: Path, count: int, size: tuple[int, int]
) -> None:
    pictures = await views(library, tmp_path, count)
    made = await library.contacts.make(pictures, name="Mira front")
    assert (made.name, made.width, made.height) == ("Mira front", *size)
    with Image.open(library.absolute(made.path)) as drawn:
        body = drawn.convert("RGB").tobytes()
    shades = {f"#{body[at : at + 3].hex()}" for at in range(0, len(body), 3)}
    assert shades == {*COLOURS[:count], "#ffffff"}
    assert await library.contacts.make(pictures, name="Mira front") == made
    assert left_over(library) == []


async def test_a_view_that_cannot_be_read_is_said(
    library: Library, tmp_path: Path
) -> None:
    pictures = await views(library, tmp_path, 2)
    library.absolute(pictures[1].path).write_bytes(b"no picture")
    with pytest.raises(BadPicture, match="30a040"):
        await library.contacts.make(pictures, name="Mira front")
    assert left_over(library) == []
