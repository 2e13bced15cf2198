"""Killed at any moment, nothing paid for is lost and nothing is paid twice.

The long form is run by hand: python -m tests.faults.kill --points 240."""

import pytest

from tests.faults.client import Moment
from tests.faults.kill import Point, bench, run

pytestmark = [pytest.mark.faults, pytest.mark.tools("strace"), pytest.mark.timeout(180)]


def problems(points: list[Point]) -> list[str]:
    """What went wrong, with the moment it was caused by."""
    return [f"{p.moment}: {found}" for p in points for found in p.verdict.problems]


def test_killed_at_twelve_moments_every_charge_is_a_picture():
    points = run(12)
    assert problems(points) == []
    assert any(point.was_killed for point in points)
    assert sum(point.verdict.charged for point in points) > 0


@pytest.mark.parametrize("plant", ["commit after send", "new key on resend"])
def test_a_seeded_bug_is_caught(plant: str):
    """The harness has teeth."""
    with bench(plant=plant) as made:
        made.moments = [Moment(at_charge=True)]
        point = made.point(0)
    assert point.was_killed
    assert "was charged and no task has it" in str(point.verdict.problems)


@pytest.mark.parametrize(("plant", "are_caught"), [("", False), ("keep twice", True)])
def test_killed_between_a_files_name_and_its_row(plant: str, are_caught: bool):
    """Recovery finds the file in place; the seeded bug fetches it a second time."""
    with bench(plant=plant) as made:
        made.moments = [Moment(after_call="nanostudio.library.files:place")] * 3
        points = [made.point(number) for number in range(3)]
    assert all(point.was_killed for point in points)
    assert ("stray or damaged file" in str(problems(points))) is are_caught
