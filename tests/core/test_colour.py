"""Colours are what a person types, sees under the pointer, or finds in a picture."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core import colour
from nanostudio.core.drift import Shade
from nanostudio.core.geometry import Size
from nanostudio.core.pixels import Pixels


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("#C0392B", "#c0392b"),
        (" c0392b ", "#c0392b"),
        ("#f80", "#ff8800"),
        ("F80", "#ff8800"),
        ("#f8", ""),
        ("red", ""),
        ("##ff8800", ""),
        ("", ""),
    ],
)
def test_a_typed_colour_is_read(text: str, meant: str) -> None:
    assert colour.typed(text) == meant


@pytest.mark.parametrize(
    ("lab", "name"),
    [
        ((1.0, 0.0, 0.0), "#ffffff"),
        ((0.0, 0.0, 0.0), "#000000"),
        # Source: https://bottosson.github.io/posts/oklab, sRGB red, green and blue.
        ((0.62796, 0.22486, 0.12585), "#ff0000"),
        ((0.86644, -0.23389, 0.17950), "#00ff00"),
        ((0.45201, -0.03246, -0.31153), "#0000ff"),
        ((0.5, 0.5, 0.5), "#ff0000"),  # no screen shows it: as near as one comes
    ],
)
def test_a_colour_of_oklab_has_a_name(
    lab: tuple[float, float, float], name: str
) -> None:
    assert colour.named(lab) == name


def test_a_look_offers_what_is_seen_most_and_nothing_twice() -> None:
    white, nearly, red = (1.0, 0.0, 0.0), (0.98, 0.0, 0.0), (0.62796, 0.22486, 0.12585)
    found = colour.of_look(
        [Shade(red, 0.2), Shade(white, 0.5), Shade(nearly, 0.295), Shade((0, 0, 0), 0)]
    )
    assert found == ("#ffffff", "#ff0000")
    assert colour.of_look([Shade(red, 0.2), Shade(white, 0.5)], most=1) == ("#ffffff",)
    assert colour.of_look([]) == ()


def pixels(body: bytes, *, is_opaque: bool) -> Pixels:
    return Pixels(2, 1, 0, Size(2, 1), is_opaque, memoryview(body))


def test_a_pixel_has_the_colour_one_sees_on_white() -> None:
    solid = pixels(bytes((1, 2, 3, 255, 40, 50, 60, 255)), is_opaque=True)
    assert colour.at(solid, 0, 0) == "#030201"
    assert colour.at(solid, 1, 0) == "#3c3228"
    clear = pixels(bytes((0, 0, 0, 0, 0, 0, 128, 128)), is_opaque=False)
    assert colour.at(clear, 0, 0) == "#ffffff"
    assert colour.at(clear, 1, 0) == "#ff7f7f"
    with pytest.raises(IndexError):
        colour.at(solid, 2, 0)


@given(*[st.floats(-2, 2)] * 3)
def test_every_colour_has_a_name_that_is_read_back(
    light: float, red: float, yellow: float
) -> None:
    name = colour.named((light, red, yellow))
    assert colour.typed(name) == name
