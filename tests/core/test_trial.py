"""Face-offs as values: what another model is asked, and when there is a verdict."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.geometry import RESOLUTIONS
from nanostudio.core.request import GenerationRequest, Reference, problems
from nanostudio.core.spec import ModelSpec, ProviderSpec
from nanostudio.core.trial import LETTERS, MOST, Trial, entry, nearest, picture
from tests.app.tile_samples import done_task, failed_task, running_task, uncertain_task

PLAIN = ModelSpec(id="plain", label="Plain", aspect_ratios=("1:1",), max_references=1)
GRAND = ModelSpec(
    id="grand",
    label="Grand",
    aspect_ratios=("1:1", "8:1"),
    resolutions=("512", "1K", "2K"),
    default_resolution="1K",
    formats=("png",),
)
HERE = ProviderSpec(
    id="here", label="Here", base_url="https://here.test", models=(PLAIN, GRAND)
)
ASKED = GenerationRequest(
    provider="there",
    model="other",
    prompt="a fox",
    aspect_ratio="8:1",
    resolution="4K",
    format="png",
    references=(Reference(sha256="a" * 64),) * 2,
    n=4,
)


def test_another_model_is_asked_for_one_picture_as_near_as_it_comes() -> None:
    made = entry(ASKED, HERE, GRAND)
    assert (made.provider, made.model, made.n) == ("here", "grand", 1)
    assert (made.resolution, made.format, made.aspect_ratio) == ("2K", "png", "8:1")
    assert made.references == ASKED.references


def test_what_counts_is_kept_so_that_it_is_refused_rather_than_changed() -> None:
    made = entry(ASKED, HERE, PLAIN)
    assert (made.resolution, made.format) == (None, None)
    said = [problem.title for problem in problems(made, HERE, PLAIN)]
    assert said[0] == "Plain at Here cannot draw 8:1."
    assert said[1].startswith("Too many references: 2")


@pytest.mark.parametrize(
    ("asked", "offered", "found"),
    [
        ("2K", ("1K", "2K"), "2K"),
        ("0.5K", ("512", "1K"), "512"),
        ("2K", ("1K", "4K"), "1K"),  # the cheaper one of two as near
        ("4K", ("512", "1K"), "1K"),
        ("0.5K", ("2K", "4K"), "2K"),
        ("2K", (), None),
        ("2K", ("huge",), None),
        ("", ("1K",), None),
    ],
)
def test_the_nearest_resolution(
    asked: str, offered: tuple[str, ...], found: str | None
) -> None:
    assert nearest(asked, offered) == found


@given(st.sampled_from(RESOLUTIONS), st.sets(st.sampled_from(RESOLUTIONS), min_size=1))
def test_a_tier_that_is_offered_is_taken(asked: str, offered: set[str]) -> None:
    found = nearest(asked, tuple(offered))
    assert found in offered
    assert found == asked or asked not in offered


def test_nothing_asked_is_the_models_own() -> None:
    asked = GenerationRequest(provider="there", model="other", prompt="a fox")
    assert entry(asked, HERE, GRAND).resolution == "1K"


def test_a_trial_is_settled_when_nothing_comes_by_itself() -> None:
    tasks = (done_task(1), running_task(2), failed_task(3), uncertain_task(4))
    trial = Trial(id="t", created_ms=1, tasks=tasks)
    assert (trial.is_settled, trial.ready, trial.is_judged) == (False, 1, False)
    trial = trial.with_task(done_task(2))
    assert (trial.is_settled, trial.ready) == (True, 2)
    assert [task.id for task in trial.tasks] == [task.id for task in tasks]
    assert picture(tasks[0]) == tasks[0].outputs[0]
    assert picture(tasks[2]) is None
    assert len(LETTERS) == MOST
