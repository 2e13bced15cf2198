"""Sizes and ratios: every published figure typed a second time, by another hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core import geometry
from nanostudio.core.geometry import Size

sides = st.integers(1, 20_000)
sizes = st.builds(Size, sides, sides)

# protocols.md 5B.3, read column by column (the program's table is read by rows).
_ORDER = "1:1 1:4 1:8 2:3 3:2 3:4 4:1 4:3 4:5 5:4 8:1 9:16 16:9 21:9"
_WIDTHS = {
    "512": "512 256 192 424 632 448 1024 600 464 576 1536 384 688 792",
    "1K": "1024 512 384 848 1264 896 2048 1200 928 1152 3072 768 1376 1584",
    "2K": "2048 1024 768 1696 2528 1792 4096 2400 1856 2304 6144 1536 2752 3168",
    "4K": "4096 2048 1536 3392 5056 3584 8192 4800 3712 4608 12288 3072 5504 6336",
}
_HEIGHTS = {
    "512": "512 1024 1536 632 424 600 256 448 576 464 192 688 384 168",
    "1K": "1024 2048 3072 1264 848 1200 512 896 1152 928 384 1376 768 672",
    "2K": "2048 4096 6144 2528 1696 2400 1024 1792 2304 1856 768 2752 1536 1344",
    "4K": "4096 8192 12288 5056 3392 4800 2048 3584 4608 3712 1536 5504 3072 2688",
}
_ONE_MEGAPIXEL = {
    "1:1": (1024, 1024),
    "16:9": (1344, 768),
    "9:16": (768, 1344),
    "21:9": (1536, 672),
    "4:3": (1184, 864),
    "3:4": (864, 1184),
    "3:2": (1248, 832),
    "2:3": (832, 1248),
    "5:4": (1152, 896),
    "4:5": (896, 1152),
}


def test_gemini_3_sizes_are_those_of_the_documentation():
    second_reading = {
        (ratio, tier): Size(int(width), int(height))
        for tier in ("512", "1K", "2K", "4K")
        for ratio, width, height in zip(
            _ORDER.split(), _WIDTHS[tier].split(), _HEIGHTS[tier].split(), strict=True
        )
    }
    assert second_reading == geometry.GEMINI_3


def test_gemini_2_5_sizes_are_those_of_the_documentation():
    second_reading = {
        (ratio, ""): Size(*size) for ratio, size in _ONE_MEGAPIXEL.items()
    }
    assert second_reading == geometry.GEMINI_2_5


@pytest.mark.parametrize("ratio", geometry.RATIOS)
def test_each_tier_from_1k_doubles_the_one_before(ratio):
    one, two, four = (geometry.GEMINI_3[ratio, tier] for tier in ("1K", "2K", "4K"))
    assert two == Size(2 * one.width, 2 * one.height)
    assert four == Size(2 * two.width, 2 * two.height)


@pytest.mark.parametrize("table", [geometry.GEMINI_3, geometry.GEMINI_2_5])
def test_published_sizes_have_their_ratio_except_the_doubtful(table):
    for (ratio, tier), size in table.items():
        is_sound = (ratio, tier) not in geometry.DOUBTFUL
        assert geometry.has_ratio(size, ratio) is is_sound
        assert (geometry.ratio_of(size) == ratio) is is_sound


def test_the_doubtful_size_is_named_by_its_exact_ratio():
    assert geometry.ratio_of(geometry.GEMINI_3["21:9", "512"]) == "33:7"


def test_every_ratio_of_the_tables_is_known():
    assert set(geometry.RATIOS) == {ratio for ratio, _ in geometry.GEMINI_3}


@pytest.mark.parametrize(("width", "height"), [(0, 1), (1, 0), (-3, 4)])
def test_a_size_without_a_pixel_is_none(width, height):
    with pytest.raises(ValueError, match="not a size"):
        Size(width, height)


def test_a_size_knows_its_area_and_reads_well():
    assert Size(1376, 768).pixels == 1_056_768
    assert str(Size(1376, 768)) == "1376 \N{MULTIPLICATION SIGN} 768"


@pytest.mark.parametrize(("text", "pair"), [("16:9", (16, 9)), ("1:1", (1, 1))])
def test_a_ratio_is_two_numbers(text, pair):
    assert geometry.parts(text) == pair


@pytest.mark.parametrize(
    "text", ["", "16", "16:", ":9", "0:9", "16:0", "-1:2", "a:b", "1.5:1", "²:1", "1:²"]
)
def test_what_is_no_ratio_is_refused(text):
    with pytest.raises(ValueError, match="not an aspect ratio"):
        geometry.parts(text)


@given(st.text())
def test_parts_takes_any_text(text):
    try:
        width, height = geometry.parts(text)
    except ValueError:
        return
    assert width > 0
    assert height > 0


@given(sizes)
def test_ratio_of_names_a_ratio_the_size_has(size):
    assert geometry.has_ratio(size, geometry.ratio_of(size))


def test_has_ratio_tells_tall_from_wide():
    assert not geometry.has_ratio(Size(768, 1344), "16:9")
    assert geometry.has_ratio(Size(1344, 768), "16:9")


@given(sizes, sizes)
def test_fit_never_exceeds_its_limit_nor_enlarges(size, limit):
    fitted = geometry.fit(size, limit)
    assert fitted.width <= min(size.width, limit.width)
    assert fitted.height <= min(size.height, limit.height)


@given(sizes, sizes)
def test_fit_keeps_the_ratio_to_within_a_pixel(size, limit):
    fitted = geometry.fit(size, limit)
    if min(fitted.width, fitted.height) > 1:
        # Cross products: the side that was cut down is less than a pixel too short.
        too_short = abs(fitted.width * size.height - fitted.height * size.width)
        assert too_short < max(size.width, size.height)


@given(sizes, sizes)
def test_fit_touches_the_limit_unless_it_fits_already(size, limit):
    fitted = geometry.fit(size, limit)
    touches = fitted.width == limit.width or fitted.height == limit.height
    assert fitted == size or touches


@given(sizes, st.integers(1, 10**9))
def test_fit_pixels_never_exceeds_its_limit_nor_enlarges(size, most):
    fitted = geometry.fit_pixels(size, most)
    assert fitted.pixels <= most
    assert fitted.width <= size.width
    assert fitted.height <= size.height


@given(sizes, st.integers(1, 10**9))
def test_fit_pixels_leaves_what_fits(size, most):
    fitted = geometry.fit_pixels(size, most)
    assert (fitted == size) is (size.pixels <= most)


def test_fit_pixels_keeps_the_ratio():
    assert geometry.fit_pixels(Size(8000, 4000), 4096 * 4096) == Size(5792, 2896)


@pytest.mark.parametrize("size", [Size(1, 1_000_000), Size(1_000_000, 1)])
def test_fit_pixels_of_a_strip_stays_a_strip(size):
    assert geometry.fit_pixels(size, 1000).pixels == 1000


def test_fit_pixels_needs_room_for_one():
    with pytest.raises(ValueError, match="no room"):
        geometry.fit_pixels(Size(1, 1), 0)


def test_a_tier_with_two_names_has_one() -> None:
    assert geometry.tier("512") == geometry.tier("0.5K") == "0.5K"
    assert {geometry.tier(tier) for _, tier in geometry.GEMINI_3} == {
        *geometry.RESOLUTIONS
    }
