"""How pictures leave: options kept as text, and what is wrong with them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import Refused
from nanostudio.core.export import (
    ExportOptions,
    Fitting,
    Format,
    Metadata,
    Size,
    check,
    from_json,
    problems,
    to_json,
)

sides = st.integers(-5, 20_000)
options = st.builds(
    ExportOptions,
    format=st.sampled_from(Format),
    quality=st.integers(-5, 105),
    size=st.builds(Size, st.sampled_from(Fitting), sides, sides),
    to_srgb=st.booleans(),
    metadata=st.sampled_from(Metadata),
    template=st.text(max_size=20),
    by_project=st.booleans(),
    contact_sheet=st.booleans(),
)


@given(options)
def test_options_come_back_as_they_were_kept(kept: ExportOptions) -> None:
    assert from_json(to_json(kept)) == kept


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "[]",
        "[" * 100_000,
        '{"format": "gif", "quality": true, "size": [], "template": 7, "x": 1}',
        '{"format": ["png"], "size": {"fitting": "round", "width": "3"}}',
    ],
)
def test_what_cannot_be_read_is_as_usual(kept: str) -> None:
    assert from_json(kept) == ExportOptions()


def drawn(**changes: object) -> ExportOptions:
    """Options of a JPEG."""
    return ExportOptions(format=Format.JPEG, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "fine",
    [
        ExportOptions(),
        # An original has neither.
        ExportOptions(quality=0, size=Size(Fitting.FIT)),
        ExportOptions(format=Format.PNG, quality=0),
        drawn(size=Size(Fitting.WHOLE, -1)),
        drawn(size=Size(Fitting.LONGEST, 16_383)),
        drawn(size=Size(Fitting.SCALE, 400)),
        drawn(size=Size(Fitting.FILL, 1, 1)),
    ],
)
def test_these_can_be_written(fine: ExportOptions) -> None:
    assert problems(fine) == ()
    check(fine)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (drawn(quality=0), "There is no quality 0. Choose 1 to 100"),
        (drawn(quality=101), "There is no quality 101."),
        (drawn(size=Size(Fitting.LONGEST)), "A side cannot be 0 pixels long."),
        (drawn(size=Size(Fitting.FIT, 5, 16_384)), "A side cannot be 16,384 pixels"),
        (drawn(size=Size(Fitting.SCALE, 401)), "cannot be scaled to 401 percent"),
        (ExportOptions(template="{x}"), "There is no field {x}."),
    ],
)
def test_these_cannot(wrong: ExportOptions, said: str) -> None:
    with pytest.raises(Refused) as caught:
        check(wrong)
    assert said in str(caught.value)


def test_every_problem_is_told() -> None:
    wrong = drawn(quality=0, size=Size(Fitting.FIT), template="")
    assert len(problems(wrong)) == 4
