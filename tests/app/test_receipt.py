"""The receipt's lines."""

import pytest

from nanostudio.app.receipt import Line, Tone, asked_words, receipt
from nanostudio.app.tiles import make_tile
from nanostudio.core.money import Basis
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.task import Charged, Task
from tests.app.tile_samples import (
    NOW_MS,
    PROVIDERS,
    done_task,
    make_output,
    make_request,
    make_task,
    uncertain_task,
)


def lines(task: Task) -> dict[str, Line]:
    tile = make_tile(task, 0, PROVIDERS, now_ms=NOW_MS)
    return {line.name: line for line in receipt(tile)}


def test_a_finished_task_has_a_whole_receipt() -> None:
    found = {name: line.value for name, line in lines(done_task()).items()}
    assert found == {
        "Model": "Nano Banana 2 · Monet",
        "Asked": "16:9 · 2K · PNG",
        "Delivered": "2752\u00a0×\u00a01536 · PNG · 6.1\u00a0MB",  # noqa: RUF001
        "Time": "41 s",
        "Cost": "20 credits",
        "Charged": "Yes",
        "Task id": "task_7f3c",
    }


@pytest.mark.parametrize(
    ("basis", "words"),
    [
        (Basis.REPORTED, "20 credits · said by Monet"),
        (Basis.TOKENS, "20 credits · tokens × price"),  # noqa: RUF001
        (Basis.LISTED, "20 credits · listed price"),
        (Basis.UNKNOWN, "20 credits"),
    ],
)
def test_the_cost_says_how_it_is_known(basis: Basis, words: str) -> None:
    assert lines(done_task(cost_basis=basis))["Cost"].value == words
    assert "Cost" not in lines(done_task(cost_basis=basis, cost=None))


def test_delivered_as_asked_is_good_and_unlike_asked_a_warning() -> None:
    assert lines(done_task())["Delivered"].tone is Tone.GOOD
    task = done_task(outputs=(make_output(width=1024, height=1024),))
    line = lines(task)["Delivered"]
    assert line.tone is Tone.WARN
    assert line.value.endswith("unlike asked")


def test_short_and_long_times() -> None:
    quick = done_task(sent_ms=NOW_MS, finished_ms=NOW_MS + 1500)
    slow = done_task(sent_ms=NOW_MS, finished_ms=NOW_MS + 125_000)
    assert lines(quick)["Time"].value == "1.5 s"
    assert lines(slow)["Time"].value == "2:05"


def test_a_lost_answer_may_have_been_charged() -> None:
    found = lines(uncertain_task())
    assert found["Charged"] == Line("Charged", "Not known", Tone.WARN)
    assert "Delivered" not in found
    assert "Task id" not in found


def test_what_was_left_to_the_model_is_auto() -> None:
    request = make_request(aspect_ratio=None, resolution=None, format=None)
    assert asked_words(make_task(request=request)) == "Auto"


@pytest.mark.parametrize(("count", "text"), [(1, "1 reference"), (2, "2 references")])
def test_references_are_counted(count: int, text: str) -> None:
    references = tuple(Reference(sha256=str(n)) for n in range(count))
    task = make_task(request=make_request(references=references))
    assert asked_words(task) == f"16:9 · 2K · PNG · {text}"


def test_every_kind_of_charge_has_a_word() -> None:
    for charged in Charged:
        assert lines(make_task(charged=charged))["Charged"].value


def test_an_adopted_task_without_a_model_names_its_provider() -> None:
    task = make_task(request=make_request(model="", prompt=""))
    assert lines(task)["Model"].value == "Monet"


def test_of_an_imported_picture_nobody_knows_what_it_cost() -> None:
    request = GenerationRequest(provider="import", model="dream_8", prompt="a fox")
    found = lines(done_task(request=request))
    assert list(found) == ["Model", "Source", "Picture", "Date"]
    assert (found["Model"].value, found["Source"].value) == ("dream_8", "Imported")
