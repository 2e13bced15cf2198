"""Every state in words."""

from typing import Any

import pytest

from nanostudio.app import words
from nanostudio.app.words import Choice, Words
from nanostudio.core.money import Money
from nanostudio.core.task import Charged, Problem, Task, TaskState, WaitReason
from tests.app.tile_samples import (
    NOW_MS,
    done_task,
    failed_task,
    make_task,
    running_task,
    uncertain_task,
    waiting_task,
)


def said(
    task: Task, place: int = 0, progress: float | None = None, **known: Any
) -> Words:
    return words.state_words(
        task, "Monet", now_ms=NOW_MS, place=place, progress=progress, **known
    )


def plain_spaces(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (0, "Queued · next"),
        (1, "Queued · 2nd"),
        (2, "Queued · 3rd"),
        (3, "Queued · 4th"),
        (10, "Queued · 11th"),
        (11, "Queued · 12th"),
        (12, "Queued · 13th"),
        (20, "Queued · 21st"),
        (21, "Queued · 22nd"),
    ],
)
def test_a_queued_task_says_its_place(place: int, expected: str) -> None:
    assert said(make_task(), place) == Words("", expected)


def test_a_running_task_says_its_progress_and_how_long_it_runs() -> None:
    expected = Words("Generating…  64\N{NO-BREAK SPACE}%", "Monet · 0:14")
    assert said(running_task(), progress=0.64) == expected


@pytest.mark.parametrize(
    ("usual_s", "expected"),
    [
        (None, "Monet · 0:14"),
        (7.4, "Monet · 0:14 · longer than usual"),
        (11.0, "Monet · 0:14 of about 0:10"),
        (37.2, "Monet · 0:14 of about 0:35"),
        (38.0, "Monet · 0:14 of about 0:40"),
        (95.0, "Monet · 0:14 of about 1:35"),
        (0.0, "Monet · 0:14 · longer than usual"),
    ],
)
def test_a_running_task_says_how_long_it_usually_takes(
    usual_s: float | None, expected: str
) -> None:
    assert plain_spaces(said(running_task(), usual_s=usual_s).detail) == expected


def test_only_what_the_provider_works_on_takes_the_usual_time() -> None:
    uploading = make_task(14, state=TaskState.UPLOADING)
    assert said(uploading, usual_s=40.0).detail == "Monet · 0:14"
    waits = make_task(14, state=TaskState.SUBMITTING)
    told = said(waits, usual_s=40.0, is_inline=True).detail
    assert plain_spaces(told) == "Monet · 0:14 of about 0:40"


def test_a_paused_task_says_so_in_place_of_its_place() -> None:
    assert said(make_task(), place=3, is_paused=True) == Words("", "Paused")


def test_a_running_task_without_progress_says_that_it_runs() -> None:
    assert said(running_task()).title == "Generating…"


@pytest.mark.parametrize(
    ("state", "title"),
    [
        (TaskState.UPLOADING, "Uploading references…"),
        (TaskState.SUBMITTING, "Sending…"),
        (TaskState.COLLECTING, "Fetching the picture…"),
    ],
)
def test_steps_have_their_own_words(state: TaskState, title: str) -> None:
    assert said(make_task(14, state=state)) == Words(title, "Monet · 0:14")


@pytest.mark.parametrize(
    ("milliseconds", "text"),
    [(-5, "0:00"), (14_900, "0:14"), (725_000, "12:05"), (3_723_000, "1:02:03")],
)
def test_a_stopwatch(milliseconds: int, text: str) -> None:
    assert words.clock(milliseconds) == text


def test_an_uncertain_task_says_that_money_may_be_gone_and_nothing_was_resent() -> None:
    assert said(uncertain_task()) == Words(
        "Maybe charged", "Connection lost after the request was sent. Not resent."
    )


@pytest.mark.parametrize(
    ("reason", "title"),
    [
        (WaitReason.RATE_LIMIT, "Monet asks to wait"),
        (WaitReason.OFFLINE, "No connection"),
        (WaitReason.KEY, "Monet needs a key"),
        (WaitReason.CREDIT, "Out of credit"),
        (WaitReason.DISK, "No room on the disk"),
    ],
)
def test_a_waiting_task_says_why_and_when_it_goes_on(
    reason: WaitReason, title: str
) -> None:
    assert said(waiting_task(reason=reason)) == Words(title, "Goes on in 0:12.")


@pytest.mark.parametrize("reason", list(WaitReason))
def test_a_wait_without_an_end_says_what_ends_it(reason: WaitReason) -> None:
    task = waiting_task(reason=reason, wait_until_ms=None)
    assert said(task).detail.startswith("Goes on ")


def test_a_wait_for_the_disk_says_what_is_wrong_with_it() -> None:
    problem = Problem(title="The library folder is not there, 5%1.", hint="Connect it.")
    task = waiting_task(reason=WaitReason.DISK, problem=problem)
    assert said(task) == Words(problem.title, "Goes on in 0:12.")


def test_a_wait_shows_the_hint_it_was_given() -> None:
    problem = Problem(title="Monet refused the key.", hint="Store another one.")
    task = waiting_task(reason=WaitReason.KEY, wait_until_ms=None, problem=problem)
    assert said(task).detail == "Store another one."


def test_a_failed_task_says_the_money_first() -> None:
    assert said(failed_task()) == Words(
        "Monet refused it.", "Refunded. Change the words."
    )


def test_server_text_is_one_plain_capped_line() -> None:
    problem = Problem(title="<b>no</b>\n\x1b[31m" + "x" * 500, hint="y" * 5000)
    shown = said(failed_task(problem=problem))
    assert shown.title.startswith("<b>no</b> [31mxxx")
    assert len(shown.title) <= words.LONGEST_TITLE
    assert len(shown.detail) <= words.LONGEST_HINT + 20


def test_a_failure_without_words_still_has_a_title() -> None:
    assert said(failed_task(problem=None)).title == "This did not work"


def test_a_cancelled_task_says_whether_it_cost_something() -> None:
    task = make_task(state=TaskState.CANCELLED, charged=Charged.YES)
    assert said(task).detail == "Charged."
    task = make_task(state=TaskState.CANCELLED, charged=Charged.UNKNOWN)
    assert said(task).detail == "Stopped waiting; Monet may still charge."


@pytest.mark.parametrize(
    ("charged", "text"),
    [
        (Charged.NO, "Not charged."),
        (Charged.REFUNDED, "Refunded."),
        (Charged.UNKNOWN, "Maybe charged."),
        (Charged.YES, "Charged 20 credits."),
    ],
)
def test_charged_words(charged: Charged, text: str) -> None:
    task = make_task(charged=charged, cost=Money.of(20, "credits"))
    assert words.charged_words(task) == text


def test_a_finished_task_is_done() -> None:
    assert said(done_task()) == Words("Done")


def test_what_a_person_can_do() -> None:
    assert words.choices(done_task()) == ()
    assert words.choices(running_task()) == (Choice.CANCEL,)
    assert words.choices(waiting_task()) == (Choice.GO_ON, Choice.CANCEL)
    assert words.choices(failed_task()) == (Choice.RETRY, Choice.DISMISS)
    assert words.choices(uncertain_task()) == (
        Choice.CHECK,
        Choice.ADOPT,
        Choice.RESEND,
        Choice.DISMISS,
    )


def test_what_the_provider_still_has_can_be_collected() -> None:
    failed = failed_task(remote_id="r", charged=Charged.UNKNOWN)
    assert words.choices(failed)[0] is Choice.CHECK
    gone = make_task(state=TaskState.CANCELLED, remote_id="r", charged=Charged.UNKNOWN)
    assert words.choices(gone) == (Choice.CHECK, Choice.DISMISS)


@pytest.mark.parametrize("choice", list(Choice))
def test_every_choice_has_a_name_and_a_hint(choice: Choice) -> None:
    assert words.choice_words(choice)
    assert words.choice_hint(choice).endswith(".")


def test_values_that_look_like_places_are_not_filled_again() -> None:
    assert words.filled("%2 and %1", "%2", "b") == "b and %2"


def test_where_nothing_can_be_looked_up_nothing_is_offered() -> None:
    assert words.choices(uncertain_task(), has_tasks=False) == (
        Choice.RESEND,
        Choice.DISMISS,
    )


def test_a_create_that_waits_for_its_pictures_is_not_only_being_sent() -> None:
    task = make_task(state=TaskState.SUBMITTING)
    told = words.state_words(task, "Gate", now_ms=NOW_MS, is_inline=True)
    assert told.title == "Generating…"
