"""New pictures are looked over once, and words find them from then on."""

from nanostudio.core.request import GenerationRequest
from nanostudio.core.search import Query
from nanostudio.core.spec import ModelSpec, ProviderSpec
from nanostudio.core.task import Task
from nanostudio.store.database import Connection
from nanostudio.store.looks import look_over_some
from nanostudio.store.search import find
from nanostudio.store.tasks import add_tasks
from tests.store.samples import make_output, make_task

MODEL = ModelSpec(id="m1", label="Brush One", aspect_ratios=("1:1", "16:9"))
PROVIDERS = {
    "easel": ProviderSpec(id="easel", label="The Easel", base_url="", models=(MODEL,))
}


def drawn(number: int, **request: str) -> Task:
    """A task with one picture, which is square."""
    words = {"provider": "easel", "model": "m1", "prompt": f"a fox, {number}"}
    output = make_output(path=f"{number}.png")
    asked = GenerationRequest(**words | request)
    return make_task(number, request=asked, outputs=(output,))


def found(db: Connection, query: Query) -> list[str]:
    pictures = find(db, query).numbers
    return [str(number) for number in pictures]


def test_words_find_what_was_looked_over_and_the_names_of_model_and_provider(
    db: Connection,
) -> None:
    add_tasks(db, [drawn(1), drawn(2, provider="gone"), drawn(3, model="m9")])
    assert found(db, Query(text="fox")) == []
    assert len(look_over_some(db, PROVIDERS)) == 3
    assert look_over_some(db, PROVIDERS) == []
    assert len(found(db, Query(text="fox"))) == 3
    assert len(found(db, Query(text="brush one"))) == 1
    assert len(found(db, Query(text="the easel"))) == 1


def test_what_was_delivered_unlike_asked_is_noted(db: Connection) -> None:
    add_tasks(db, [drawn(1, aspect_ratio="1:1"), drawn(2, aspect_ratio="16:9")])
    newest, _ = look_over_some(db, PROVIDERS)
    assert found(db, Query(is_unlike=True)) == [str(newest.number)]


def test_a_great_many_are_looked_over_in_pieces(db: Connection) -> None:
    add_tasks(db, [drawn(number) for number in range(1, 60)])
    pieces = [len(look_over_some(db, PROVIDERS)) for _ in range(3)]
    assert 0 < pieces[0] < 59
    assert sum(pieces) == 59
