"""That every place, figure and headwear can be drawn, whatever the shape."""

from pathlib import Path

import pytest
from PIL import Image

from nanostudio.sandbox.art import heads, scenery
from nanostudio.sandbox.art.__main__ import paint
from nanostudio.sandbox.art.picture import draw
from nanostudio.sandbox.art.plan import FURS, Subject, reference_box
from nanostudio.sandbox.art.words import wishes


def subject(
    prompt: str, size: tuple[int, int] = (160, 160), *references: Path, by: str = ""
) -> Subject:
    """A small picture."""
    width, height = size
    return Subject(
        prompt=prompt,
        variation=by,
        width=width,
        height=height,
        references=references,
    )


PLACES = (
    "night", "street", "forest", "beach", "snow", "mountain", "desert", "sunset",
    "space", "garden", "portrait",
)  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("size", [(160, 160), (480, 60), (60, 480)])
def test_every_place_in_every_shape(place: str, size: tuple[int, int]) -> None:
    assert draw(subject(f"someone, {place}, rain", size)).size == size


def test_every_place_is_among_them() -> None:
    named = {wishes(place).place or "studio" for place in PLACES}
    assert named == set(scenery.PLACES)


@pytest.mark.parametrize("creature", FURS)
def test_every_creature(creature: str) -> None:
    drawn = [draw(subject(f"a {creature}", by=str(n))) for n in range(4)]
    assert len({image.tobytes() for image in drawn}) == 4


@pytest.mark.parametrize(
    "hat", ["king", "wizard", "astronaut", "sunhat", "beanie", "hood"]
)
def test_every_headwear(hat: str) -> None:
    assert wishes(hat).hat in heads.HATS
    for n in range(4):
        draw(subject(f"{hat} with glasses {n}", by=str(n)))


def test_the_same_subject_is_the_same_picture() -> None:
    one, other = (draw(subject("a fox in the forest", by="k")) for _ in range(2))
    assert one.tobytes() == other.tobytes()


def test_a_reference_that_cannot_be_read_keeps_its_place(tmp_path: Path) -> None:
    red, broken = tmp_path / "red.png", tmp_path / "broken.png"
    Image.new("RGB", (50, 80), (200, 30, 40)).save(red)
    broken.write_bytes(b"no picture")
    image = draw(subject("x", (400, 400), broken, tmp_path / "missing.png", red))
    box = reference_box(2, 3, 400, 400)
    middle = (box.left + box.right) // 2, (box.top + box.bottom) // 2
    assert image.getpixel(middle) == (200, 30, 40)


def test_a_reference_is_shown_upright(tmp_path: Path) -> None:
    path = tmp_path / "sideways.jpg"
    image = Image.new("RGB", (400, 400), "blue")
    image.paste("red", (0, 0, 200, 400))
    exif = Image.Exif()
    exif[0x0112] = 6  # shown a quarter turn clockwise: red is on top
    image.save(path, exif=exif, quality=95)
    drawn = draw(subject("x", (400, 400), path))
    box = reference_box(0, 1, 400, 400)
    red, _, blue = drawn.getpixel(((box.left + box.right) // 2, box.top + 8))  # type: ignore[misc]
    assert red > 200 > blue


def test_the_label_is_left_out_where_it_cannot_be_written(tmp_path: Path) -> None:
    latin, other = draw(subject("abc abc", by="1")), draw(subject("αβγ", by="1"))
    assert latin.size == other.size
    long = "a long prompt that has no room " * 4
    draw(subject(long, (60, 200), *[tmp_path / "none.png"] * 14))


def test_a_job_says_what_went_wrong(tmp_path: Path) -> None:
    job = {
        "prompt": "x",
        "variation": "",
        "width": 64,
        "height": 64,
        "references": [],
        "target": str(tmp_path / "no folder" / "a.png"),
    }
    assert paint(job) == "No such file or directory"
    job["target"] = str(tmp_path / "a.png")
    assert paint(job) == ""
    with Image.open(tmp_path / "a.png") as image:
        assert image.size == (64, 64)
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
