"""The tree: words for the person, and what a lost create may mean."""

import inspect

import pytest

from nanostudio.core import errors
from nanostudio.core.errors import Blocked, ProviderError, RateLimited, StudioError

KINDS = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, StudioError)
]
# reliability.md 3.1: after these answers the provider surely did not take a create.
SURELY_NOT = {
    "InvalidKey",
    "OutOfCredit",
    "RateLimited",
    "Rejected",
    "UnknownTask",
    "Blocked",
    "ResultGone",
    "Offline",
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_title_and_hint(kind):
    error = kind("It broke.", "Mend it.")
    assert (error.title, error.hint) == ("It broke.", "Mend it.")
    assert str(error) == "It broke. Mend it."
    assert str(kind("It broke.")) == "It broke."


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_stands_in_the_drawn_tree(kind):
    assert kind.__name__ in (errors.__doc__ or "")


@pytest.mark.parametrize("kind", KINDS)
def test_a_lost_answer_may_be_a_charge_unless_it_surely_is_none(kind):
    from_outside = issubclass(kind, ProviderError | errors.NetworkError)
    assert kind.maybe_accepted is (from_outside and kind.__name__ not in SURELY_NOT)


def test_provider_errors_carry_status_and_request_id():
    error = ProviderError("No.", status=500, request_id="r1")
    assert (error.status, error.request_id) == (500, "r1")


def test_rate_limited_carries_the_wish():
    error = RateLimited("Slow down.", retry_after_s=7.5, request_id="r1")
    assert (error.retry_after_s, error.status) == (7.5, 429)


def test_not_sure_carries_what_it_may_be():
    candidate = errors.Candidate(remote_id="t1", created_ms=7, prompt="a fox")
    assert errors.NotSure("One of these.", "", [candidate]).candidates == (candidate,)


def test_blocked_carries_the_reason():
    assert Blocked("No.", reason="SAFETY", status=400).reason == "SAFETY"
