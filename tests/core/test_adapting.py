"""A request for one model becomes one for another, changed as little as it must."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.adapting import Adapted, adapt
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.spec import ModelSpec, Role

SHAPES = ("1:1", "3:2", "16:9")


def model(**changes: Any) -> ModelSpec:
    values: dict[str, Any] = {
        "id": "other", "label": "Other", "aspect_ratios": SHAPES,
        "resolutions": ("1K", "2K"), "formats": ("png",), "max_references": 2,
    }  # fmt: skip
    return ModelSpec(**values | changes)


def request(**changes: Any) -> GenerationRequest:
    values: dict[str, Any] = {"provider": "monet", "model": "m", "prompt": "a fox"}
    return GenerationRequest(**values | changes)


def test_what_fits_stays() -> None:
    asked = request(aspect_ratio="16:9", resolution="2K", format="png", n=3)
    made = adapt(asked, "apidot", model())
    assert made == Adapted(made.request)
    assert (made.request.provider, made.request.model) == ("apidot", "other")
    assert (made.request.resolution, made.request.n) == ("2K", 3)
    assert adapt(request(), "apidot", model()).request.resolution is None


@pytest.mark.parametrize(
    ("asked", "offered", "instead"),
    [
        ("4K", ("1K", "2K"), "2K"),
        ("0.5K", ("1K", "2K"), "1K"),
        ("512", ("0.5K", "1K"), "0.5K"),
        ("2K", ("1K", "4K"), "1K"),  # of two that are as near, the cheaper
        ("2K", (), ""),
        ("2K", ("large",), ""),
        ("large", ("1K",), ""),
    ],
)
def test_the_nearest_resolution(
    asked: str, offered: tuple[str, ...], instead: str
) -> None:
    made = adapt(request(resolution=asked), "p", model(resolutions=offered))
    assert (made.request.resolution or "") == instead
    is_same = asked == "512"
    assert made.resolution == (None if is_same else (asked, instead))


@pytest.mark.parametrize(
    ("asked", "offered", "instead"),
    [
        ("4:3", SHAPES, "3:2"),
        ("21:9", SHAPES, "16:9"),
        ("9:16", ("1:1",), "1:1"),
        ("4:3", (), ""),
        ("1024x768", SHAPES, ""),
    ],
)
def test_the_nearest_shape(asked: str, offered: tuple[str, ...], instead: str) -> None:
    made = adapt(request(aspect_ratio=asked), "p", model(aspect_ratios=offered))
    assert made.shape == (asked, instead)
    assert (made.request.aspect_ratio or "") == instead


def test_a_format_that_is_not_offered_is_left_to_the_provider() -> None:
    made = adapt(request(format="webp"), "p", model())
    assert (made.request.format, made.format) == (None, ("webp", ""))


def test_references_that_do_not_fit_are_left_out_and_mention_nothing() -> None:
    references = tuple(
        Reference(sha256=name, name=name, role=role)
        for name, role in (
            ("Mira", Role.CHARACTER), ("Ada", Role.CHARACTER), ("coat", None),
            ("hat", None),
        )
    )  # fmt: skip
    asked = request(prompt="@Mira and @2 in @3, @hat", references=references)
    made = adapt(asked, "p", model(role_caps={Role.CHARACTER: 1}))
    assert [one.name for one in made.request.references] == ["Mira", "coat"]
    assert made.left_out == 2
    assert made.request.prompt == "@Mira and \\@2 in @2, \\@hat"


shapes = st.sampled_from(("1:1", "16:9", "9:16", "21:9", "1:8", "nonsense", "0:1"))
tiers = st.sampled_from(("512", "0.5K", "1K", "2K", "4K", "huge", "K", ".K", "0K"))


@given(
    st.none() | shapes,
    st.none() | tiers,
    st.lists(st.sampled_from(("1:1", "16:9", "1:8")), unique=True),
    st.lists(tiers, unique=True),
    st.integers(0, 5),
)
def test_only_what_is_offered_comes_out(
    shape: str | None, tier: str | None, ratios: list[str], offered: list[str], n: int
) -> None:
    references = tuple(Reference(sha256=str(at)) for at in range(n))
    asked = request(aspect_ratio=shape, resolution=tier, references=references)
    to = model(aspect_ratios=tuple(ratios), resolutions=tuple(offered))
    made = adapt(asked, "p", to).request
    assert made.aspect_ratio in (None, *ratios)
    assert made.resolution in (None, *offered)
    assert len(made.references) == min(n, to.max_references)
