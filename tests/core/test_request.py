"""What cannot be sent is said before sending, each fault in its own words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import Refused
from nanostudio.core.geometry import Size
from nanostudio.core.money import Money
from nanostudio.core.request import (
    LONGEST_PROMPT,
    MOST_PICTURES,
    GenerationRequest,
    as_asked,
    check,
    estimate,
    problems,
)
from nanostudio.core.spec import Role
from tests.core.examples import MODEL, PLAIN, PROVIDER, REQUEST, asking, references

FAULTY = {
    "empty prompt": (asking(prompt=" \n"), "prompt is empty", "Say what"),
    "long prompt": (asking(prompt="x" * 32_001), "too long: 32,001", "32,000"),
    "no text": (asking(prompt="a \ud800"), "no text", "again"),
    "ratio": (asking(aspect_ratio="3:2"), "cannot draw 3:2", "1:1, 16:9, 21:9"),
    "resolution": (asking(resolution="8K"), "no resolution 8K", "512, 1K, 2K"),
    "format": (asking(format="tiff"), "no format tiff", "png"),
    "references": (asking(references=references(4)), "4, and", "Remove 1"),
    "characters": (
        asking(references=references(3, Role.CHARACTER)),
        "character references: 3",
        "Remove 2",
    ),
    "none": (asking(n=0), "0 pictures", "1 to 100"),
    "too many": (asking(n=MOST_PICTURES + 1), "101 pictures", "1 to 100"),
}


@pytest.mark.parametrize(("request_", "title", "hint"), FAULTY.values(), ids=FAULTY)
def test_each_fault_has_its_own_title_and_hint(request_, title, hint):
    (problem,) = problems(request_, PROVIDER, MODEL)
    assert title in problem.title
    assert hint in problem.hint


def test_no_two_faults_share_their_words():
    titles = [
        problems(faulty, PROVIDER, MODEL)[0].title for faulty, *_ in FAULTY.values()
    ]
    assert len(set(titles)) == len(titles)


def test_all_faults_of_a_request_are_told_the_worst_first():
    faulty = asking(prompt="", aspect_ratio="9:9", n=0)
    titles = [problem.title for problem in problems(faulty, PROVIDER, MODEL)]
    assert [title.split()[0] for title in titles] == ["The", "Banana", "0"]


def test_a_choice_the_model_does_not_offer_is_to_be_left_out():
    faulty = asking(model="banana-1", resolution="1K", format="png")
    resolution, format_ = problems(faulty, PROVIDER, PLAIN)
    assert "no choice of resolution" in resolution.hint
    assert "no choice of format" in format_.hint


def test_a_model_without_references_says_so():
    faulty = asking(model="banana-1", references=references(1))
    (problem,) = problems(faulty, PROVIDER, PLAIN)
    assert problem.title.endswith("takes none.")


def test_a_request_at_every_limit_fits():
    request = asking(
        prompt="x" * LONGEST_PROMPT,
        aspect_ratio="21:9",
        resolution="2K",
        format="png",
        references=(*references(1, Role.CHARACTER), *references(2, Role.STYLE)),
        n=MOST_PICTURES,
    )
    assert problems(request, PROVIDER, MODEL) == ()
    assert check(request, PROVIDER) is MODEL


def test_check_raises_the_first_problem():
    with pytest.raises(Refused, match="prompt is empty"):
        check(asking(prompt="", n=0), PROVIDER)


def test_check_names_the_models_there_are():
    with pytest.raises(Refused, match=r"no model “cherry”.*banana-2, banana-1"):
        check(asking(model="cherry"), PROVIDER)


@given(
    st.builds(
        GenerationRequest,
        provider=st.just("grove"),
        model=st.just("banana-2"),
        prompt=st.text(),
        aspect_ratio=st.none() | st.text(),
        resolution=st.none() | st.text(),
        format=st.none() | st.text(),
        n=st.integers(),
    )
)
def test_any_request_is_judged_in_words(request_):
    for problem in problems(request_, PROVIDER, MODEL):
        assert problem.title.endswith(".")
        assert problem.hint.endswith(".")


def test_the_price_is_that_of_the_resolution_for_all_pictures():
    assert estimate(asking(resolution="2K", n=4), MODEL) == Money.of(60, "credits")
    assert estimate(asking(n=2), MODEL) == Money.of(20, "credits")


def test_no_published_price_is_no_estimate():
    assert estimate(REQUEST, PLAIN) is None
    assert estimate(asking(resolution="512"), MODEL) is None


@pytest.mark.parametrize(
    ("ratio", "resolution", "size", "is_as_asked"),
    [
        (None, "2K", Size(64, 64), True),  # the model was to choose
        ("16:9", "1K", Size(1376, 768), True),
        ("16:9", "1K", Size(1344, 752), True),  # rounded by the gateway
        ("16:9", "1K", Size(1024, 1024), False),
        ("16:9", "2K", Size(1376, 768), False),
        ("16:9", None, Size(64, 36), True),
        ("21:9", "512", Size(792, 168), True),  # as the source prints it
        ("16:9", "8K", Size(160, 90), True),  # no published size to compare
    ],
)
def test_delivered_is_compared_with_asked(ratio, resolution, size, is_as_asked):
    request = asking(aspect_ratio=ratio, resolution=resolution)
    assert as_asked(request, MODEL, size) is is_as_asked
