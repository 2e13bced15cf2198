"""What the gallery shows for a task."""

import pytest

from nanostudio.app.tiles import Badge, Tile, is_shown, make_tile, needs_attention
from nanostudio.core.task import Charged, Task, TaskState, WaitReason
from tests.app.tile_samples import (
    NOW_MS,
    PROVIDERS,
    done_task,
    failed_task,
    make_output,
    make_request,
    make_task,
    running_task,
    uncertain_task,
    waiting_task,
)


def tile_of(task: Task, position: int = 0, progress: float | None = None) -> Tile:
    return make_tile(task, position, PROVIDERS, now_ms=NOW_MS, progress=progress)


def test_labels_are_for_people() -> None:
    tile = tile_of(make_task())
    assert (tile.provider, tile.model) == ("Monet", "Nano Banana 2")


def test_an_unknown_provider_is_shown_by_its_id() -> None:
    tile = tile_of(make_task(request=make_request(provider="gone", model="old")))
    assert (tile.provider, tile.model) == ("gone", "old")


def test_further_pictures_have_ids_of_their_own() -> None:
    task = done_task(pictures=2)
    assert [tile_of(task, n).id for n in (0, 1)] == [task.id, f"{task.id}/1"]
    assert tile_of(task, 1).task_id == task.id


def test_a_picture_as_asked_shows_its_tier() -> None:
    tile = tile_of(done_task())
    assert tile.badges == (Badge("2K"),)
    assert tile.is_as_asked
    assert not tile.is_extreme


@pytest.mark.parametrize(
    ("ratio", "width", "height"), [("8:1", 3072, 384), ("1:8", 384, 3072)]
)
def test_an_extreme_picture_is_shown_whole_and_named(
    ratio: str, width: int, height: int
) -> None:
    request = make_request(aspect_ratio=ratio, resolution="1K")
    outputs = (make_output(width=width, height=height),)
    tile = tile_of(done_task(request=request, outputs=outputs))
    assert tile.is_extreme
    assert tile.badges == (Badge(ratio),)


@pytest.mark.parametrize(
    ("width", "height", "text"), [(1024, 1024, "not 16:9"), (1376, 768, "not 2K")]
)
def test_a_picture_unlike_asked_says_what_it_is_not(
    width: int, height: int, text: str
) -> None:
    tile = tile_of(done_task(outputs=(make_output(width=width, height=height),)))
    assert tile.badges == (Badge(text, is_warning=True),)
    assert "Delivered unlike asked" in tile.spoken


def test_a_screen_reader_hears_state_and_prompt() -> None:
    assert tile_of(running_task(), progress=0.5).spoken == (
        "Generating…  50\N{NO-BREAK SPACE}%. Monet · 0:14. A fox in snow"
    )
    assert tile_of(done_task()).spoken == "2752 × 1536. A fox in snow"  # noqa: RUF001


def test_busy_is_what_a_bar_can_show() -> None:
    assert tile_of(running_task()).is_busy
    assert not tile_of(make_task()).is_busy
    assert not tile_of(done_task()).is_busy


def test_a_cancelled_task_is_shown_only_for_its_money() -> None:
    def gone(**changes: object) -> Task:
        return make_task(state=TaskState.CANCELLED, **changes)

    assert not is_shown(gone())
    assert not is_shown(gone(charged=Charged.UNKNOWN))
    assert is_shown(gone(charged=Charged.UNKNOWN, remote_id="r"))
    assert is_shown(gone(charged=Charged.YES))


def test_what_needs_the_person() -> None:
    assert needs_attention(uncertain_task())
    assert needs_attention(failed_task())
    assert needs_attention(waiting_task(reason=WaitReason.KEY, wait_until_ms=None))
    assert not needs_attention(waiting_task())
    assert not needs_attention(
        waiting_task(reason=WaitReason.OFFLINE, wait_until_ms=None)
    )
    assert not needs_attention(running_task())
