"""How providers stand, by their last answers."""

import pytest

from nanostudio.app.standing import Stand, Standing, standing_words
from nanostudio.core.errors import (
    InvalidKey,
    MissingKey,
    Offline,
    OutOfCredit,
    Refused,
    StudioError,
)
from nanostudio.core.task import Task, WaitReason
from tests.app.tile_samples import done_task, make_task, running_task, waiting_task


@pytest.mark.parametrize(
    ("task", "stand"),
    [
        (make_task(), Stand.UNKNOWN),
        (running_task(), Stand.CONNECTED),
        (done_task(), Stand.CONNECTED),
        (waiting_task(reason=WaitReason.OFFLINE), Stand.OFFLINE),
        (waiting_task(reason=WaitReason.KEY), Stand.KEY),
        (waiting_task(reason=WaitReason.CREDIT), Stand.CREDIT),
        (waiting_task(reason=WaitReason.RATE_LIMIT), Stand.CONNECTED),
        (waiting_task(reason=WaitReason.DISK), Stand.UNKNOWN),
    ],
)
def test_a_task_s_change_says_how_its_provider_is(task: Task, stand: Stand) -> None:
    standing = Standing()
    standing.note(task)
    assert standing.of("monet") is stand
    assert standing.of("apidot") is Stand.UNKNOWN


@pytest.mark.parametrize(
    ("error", "stand"),
    [
        (MissingKey("No key."), Stand.KEY),
        (InvalidKey("No."), Stand.KEY),
        (OutOfCredit("No."), Stand.CREDIT),
        (Offline("No."), Stand.OFFLINE),
        (Refused("No."), Stand.UNKNOWN),
    ],
)
def test_what_goes_wrong_with_a_wish_says_it_too(
    error: StudioError, stand: Stand
) -> None:
    standing = Standing()
    standing.note_error("monet", error)
    assert standing.of("monet") is stand


def test_it_tells_only_of_changes() -> None:
    standing, told = Standing(), list[str]()
    standing.changed.connect(told.append)
    for task in (running_task(1), running_task(2), done_task(1)):
        standing.note(task)
    assert told == ["monet"]


@pytest.mark.parametrize("stand", list(Stand))
def test_every_standing_has_words(stand: Stand) -> None:
    assert standing_words(stand, "Monet").startswith("Monet")
