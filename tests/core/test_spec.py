"""Rows answer questions about themselves."""

from dataclasses import replace

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
