"""Rows answer questions about themselves."""

from dataclasses import replace

import pytest

from nanostudio.core.geometry import Size
from nanostudio.core.money import Money
from tests.core.examples import MODEL, PLAIN, PROVIDER


def test_a_provider_knows_its_models_by_wire_id():
    assert PROVIDER.model("banana-1") is PLAIN
    assert PROVIDER.model("cherry") is None


def test_the_price_falls_back_to_the_one_for_all_resolutions():
    flat = replace(MODEL, prices={"": Money(7, "USD"), "4K": Money(9, "USD")})
    assert flat.price("1K") == flat.price(None) == Money(7, "USD")
    assert flat.price("4K") == Money(9, "USD")


def test_the_size_is_that_of_the_default_resolution_unless_asked():
    assert MODEL.size("16:9", "2K") == Size(2752, 1536)
    assert MODEL.size("16:9", None) == Size(1376, 768)
    assert MODEL.size(None, None) is None
    assert PLAIN.size("1:1", None) is None


@pytest.mark.parametrize(
    ("wish", "asked"),
    [("0.5K", "512"), ("512", "512"), ("4K", "4K"), ("8K", "1K"), (None, "1K")],
)
def test_a_tier_is_asked_for_under_the_model_s_own_name(wish, asked):
    model = replace(MODEL, resolutions=("512", "1K", "4K"), default_resolution="1K")
    assert model.resolution(wish) == asked


def test_a_model_without_a_row_is_what_the_provider_usually_has():
    open_ = replace(PROVIDER, any_model=PLAIN)
    assert open_.model("banana-1") is PLAIN
    new = open_.model("vendor/cherry-2.1:free@v1")
    assert new == replace(
        PLAIN, id="vendor/cherry-2.1:free@v1", label="vendor/cherry-2.1:free@v1"
    )


@pytest.mark.parametrize("typed", ["", " ", "-x", "a b", "x" * 129, "a\n", "?", "ä"])
def test_what_cannot_be_a_model_id_is_none(typed):
    assert replace(PROVIDER, any_model=PLAIN).model(typed) is None
