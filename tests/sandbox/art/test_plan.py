"""Sizes and positions, for every picture a model can draw."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.geometry import GEMINI_2_5, GEMINI_3, Size
from nanostudio.sandbox.art.plan import (
    LONGEST_LABEL,
    Subject,
    border_width,
    figure_scale,
    plan,
    reference_box,
)

SIZES = sorted({*GEMINI_2_5.values(), *GEMINI_3.values()})


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("count", [1, 2, 5, 14])
def test_references_stand_in_a_row_inside_the_picture(size: Size, count: int) -> None:
    border = border_width(size.width, size.height)
    boxes = [reference_box(n, count, size.width, size.height) for n in range(count)]
    for box in boxes:
        assert box.right - box.left == box.bottom - box.top >= 4
        assert box.left >= border
        assert box.right + border <= size.width
        assert box.bottom + border <= size.height
        assert box.top >= size.height // 2
    for one, next_one in pairwise(boxes):
        assert one.right + border <= next_one.left - border


@given(
    prompt=st.text(max_size=300),
    variation=st.text(max_size=20),
    size=st.sampled_from(SIZES),
)
def test_a_plan_is_the_same_again_and_stays_in_its_bounds(
    prompt: str, variation: str, size: Size
) -> None:
    subject = Subject(
        prompt=prompt, variation=variation, width=size.width, height=size.height
    )
    planned = plan(subject)
    assert planned == plan(subject)
    assert len(planned.label) <= LONGEST_LABEL + 1
    assert -1 <= planned.pose.shift <= 1
    assert 0 < planned.pose.light < 1
    assert 0 < figure_scale(size.width, size.height) <= size.height


@given(prompt=st.text(max_size=100))
def test_variations_share_the_figure_and_differ_in_the_rest(prompt: str) -> None:
    one, other = (
        plan(Subject(prompt=prompt, variation=variation, width=512, height=512))
        for variation in ("a", "b")
    )
    assert one.look == other.look
    assert one.place == other.place
    assert one.pose != other.pose


def test_words_for_the_gateway_are_not_part_of_the_picture() -> None:
    one, other = (
        plan(Subject(prompt=prompt, variation="", width=512, height=512))
        for prompt in ("a red fox", "a red [fault:429 times=2] fox")
    )
    assert one.look == other.look
    assert one.label == other.label == "a red fox"
