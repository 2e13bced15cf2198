"""A character leaves one library and arrives in another."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from nanostudio.core.character import Slot, ViewPicture, with_picture
from nanostudio.core.errors import BadPicture
from nanostudio.library.library import Library
from tests.core.sheet_samples import mira
from tests.library.pictures import picture

pytestmark = pytest.mark.anyio


def left_over(library: Library) -> list[Path]:
    return list((library.folder / ".incoming").iterdir())


async def test_a_character_is_packed_and_unpacked_with_its_pictures(
    library: Library, tmp_path: Path
) -> None:
    fox = mira(views=())
    for slot, body in ((Slot.FRONT, picture("png")), (Slot.FACE, picture("jpeg"))):
        stored = await library.add_reference(body, name="fox")
        shot = ViewPicture(sha256=stored.sha256, path=stored.path)
        fox = with_picture(fox, slot, shot)
    target = tmp_path / "Mira"
    await library.characters.pack(fox, target)
    for view in fox.views:
        assert view.picture
        library.absolute(view.picture.path).unlink()
    assert await library.characters.unpack(target) == fox
    for view in fox.views:
        assert view.picture
        assert library.absolute(view.picture.path).is_file()
    assert left_over(library) == []


async def test_what_is_no_picture_is_not_taken_in(
    library: Library, tmp_path: Path
) -> None:
    stored = await library.add_reference(picture("png"))
    fake = tmp_path / "Pictures" / "fake"
    fake.write_bytes(b"no picture at all")
    digest = hashlib.sha256(fake.read_bytes()).hexdigest()
    shots = ViewPicture(sha256=stored.sha256, path=stored.path)
    fox = with_picture(mira(views=()), Slot.FRONT, shots)
    fox = with_picture(fox, Slot.BACK, replace(shots, sha256=digest, path="fake"))
    await library.characters.pack(fox, tmp_path / "Mira")
    with pytest.raises(BadPicture):
        await library.characters.unpack(tmp_path / "Mira")
    assert left_over(library) == []
