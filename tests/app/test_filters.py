"""The query is changed part by part, and the gallery follows."""

import pytest

from nanostudio.app.filtering import Show
from nanostudio.app.filters import Filters
from nanostudio.app.gallery import GalleryModel
from nanostudio.core.search import Field, Query, Sort
from tests.app.tile_samples import PROVIDERS

OWN = Query(
    text="fox",
    values={Field.TAG: frozenset({"hero"})},
    least_rating=3,
    sort=Sort.BEST,
)


@pytest.fixture
def gallery(qapp: object) -> GalleryModel:
    return GalleryModel(PROVIDERS)


@pytest.fixture
def filters(gallery: GalleryModel) -> Filters:
    return Filters(gallery)


@pytest.fixture
def changes(filters: Filters) -> list[Query]:
    told: list[Query] = []
    filters.changed.connect(lambda: told.append(filters.query))
    return told


def test_a_value_is_asked_for_and_not_any_more(
    filters: Filters, gallery: GalleryModel
) -> None:
    for value in ("1:1", "16:9"):
        filters.toggle(Field.SHAPE, value)
    assert gallery.query.values == {Field.SHAPE: frozenset({"1:1", "16:9"})}
    filters.toggle(Field.SHAPE, "1:1")
    filters.toggle(Field.TAG, "hero")
    assert filters.is_narrow
    filters.toggle(Field.SHAPE, "16:9")
    filters.set_values(Field.TAG, ())
    assert gallery.query == Query()
    assert not filters.is_narrow


def test_everything_is_shown_again_in_the_order_one_chose(
    filters: Filters, gallery: GalleryModel
) -> None:
    filters.take(OWN)
    filters.ask(is_starred=True, since_ms=5)
    filters.clear()
    assert filters.query == gallery.query == Query(sort=Sort.BEST)
    filters.sort(Sort.OLDEST)
    assert gallery.query == Query(sort=Sort.OLDEST)


def test_words_and_the_trash_make_no_narrow_filter(filters: Filters) -> None:
    filters.set_text("fox", Show.RUNNING)
    filters.ask(in_trash=True)
    assert not filters.is_narrow
    assert (filters.show, filters.query.text) == (Show.RUNNING, "fox")


def test_what_changes_nothing_is_not_told(
    filters: Filters, changes: list[Query]
) -> None:
    filters.take(OWN)
    filters.take(OWN)
    filters.set_text("fox")
    filters.sort(Sort.BEST)
    assert changes == [OWN]


def test_a_kept_search_is_among_everything(
    filters: Filters, changes: list[Query]
) -> None:
    filters.take(OWN)
    filters.set_text("fox", Show.ATTENTION)
    filters.take(OWN)  # asks for the same, of tasks of another kind
    assert filters.show is Show.ALL
    assert changes == [OWN] * 3
