"""A sheet's cells are filled in order, chosen from, locked, and lose nothing."""

import json
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nanostudio.core import sheet_edits as edits
from nanostudio.core.cast import Piece
from nanostudio.core.character import Slot
from nanostudio.core.errors import Refused
from nanostudio.core.money import Money
from nanostudio.core.reading import Fields
from nanostudio.core.request import LONGEST_PROMPT, Reference
from nanostudio.core.sheet import Sheet, new_sheet
from nanostudio.core.sheet_filling import Filling, Held, fill, sources
from nanostudio.core.sheet_json import (
    cell_from_json,
    cell_to_json,
    from_json,
    to_json,
)
from nanostudio.core.sheet_template import (
    Template,
    TemplateCell,
    check,
    template_of,
)
from nanostudio.core.sheet_template import from_json as template_from_json
from nanostudio.core.sheet_template import to_json as template_to_json
from nanostudio.core.spec import ModelSpec, Role
from tests.core.sheet_samples import anything, made, sha, sheet, template

CELLS = ("back", "front", "side")


def accepted(found: Sheet, *cell_ids: str) -> Sheet:
    for cell_id in cell_ids:
        found = edits.lock(edits.put(found, cell_id, made(cell_id)), cell_id)
    return found


# Templates.


def test_a_template_comes_back_and_a_person_can_read_it() -> None:
    text = template_to_json(template())
    assert template_from_json(text) == template()
    assert text.count("\n") > 20
    assert template().order == ("front", "side", "back")
    assert template().cell("side").title == "Side"
    with pytest.raises(KeyError):
        template().cell("top")


def cell(id_: str, *needs: str, title: str = "A cell") -> TemplateCell:
    return TemplateCell(id=id_, title=title, instruction="", needs=needs)


BROKEN: dict[str, dict[str, Any]] = {
    "“Turn” cannot be an id": {"id": "Turn"},
    "“../a” cannot be an id": {"cells": (cell("../a"),)},
    "has no title": {"title": " "},
    "one of its cells has no title": {"cells": (cell("a", title=""),)},
    "“wide” is no shape": {"aspect_ratio": "wide"},
    "0 cells does not fit": {"cells": ()},
    "3 cells does not fit": {"rows": 1},
    "Two cells have the id “a”": {"cells": (cell("a"), cell("a"))},
    "“a” needs “b”, which there is not": {"cells": (cell("a", "b"),)},
    "wait for each other: a, a": {"cells": (cell("a", "a"),)},
    "wait for each other": {"cells": (cell("a", "b"), cell("b", "a"))},
}


@pytest.mark.parametrize("words", BROKEN)
def test_a_template_that_cannot_be_used_says_why(words: str) -> None:
    with pytest.raises(Refused, match=words) as refusal:
        check(template(**BROKEN[words]))
    assert refusal.value.hint
    with pytest.raises(Refused, match=words):
        new_sheet("s", "S", template(**BROKEN[words]))


@given(anything)
def test_anything_is_a_template_or_refused(value: object) -> None:
    values = json.loads(template_to_json(template()))
    for candidate in (value, values | {"cells": value}, values | {"title": value}):
        try:
            template_from_json(json.dumps(candidate))
        except Refused:
            continue


def test_a_template_names_the_field_that_is_wrong() -> None:
    values = json.loads(template_to_json(template()))
    values["cells"][2]["title"] = 3
    with pytest.raises(Refused, match="“cells 3, title”"):
        template_of(Fields(values))


# Filling.


def test_what_others_are_made_from_comes_first_and_the_rest_waits() -> None:
    assert fill(sheet()) == Filling(
        ("front",), (Held("side", ("front",)), Held("back", ("front", "side")))
    )
    there = edits.put(sheet(), "front", made("front"))
    assert fill(there).ready == ()
    assert fill(there, is_trusting=True).ready == ("side",)
    assert fill(accepted(sheet(), "front")) == Filling(
        ("side",), (Held("back", ("side",)),)
    )
    assert fill(accepted(sheet(), "front", "side")).ready == ("back",)
    assert fill(accepted(sheet(), *CELLS)) == Filling()


def test_wished_cells_are_made_again_but_never_locked_or_running_ones() -> None:
    there = accepted(sheet(), "front")
    there = edits.put(there, "side", made("side"))
    assert fill(there, ["side", "front"]).ready == ("side",)
    assert fill(edits.ordered(there, "side", "t1"), ["side"]).count == 0
    assert fill(there, []).count == 0


def test_what_is_to_be_paid_counts_what_waits_too() -> None:
    row = ModelSpec(
        id="m",
        label="M",
        aspect_ratios=(),
        resolutions=("1K", "2K"),
        default_resolution="1K",
        prices={"1K": Money.of(20, "credits"), "2K": Money.of(30, "credits")},
    )
    assert fill(sheet()).price(row) == Money.of(60, "credits")
    assert fill(sheet()).price(row, "2K") == Money.of(90, "credits")
    assert fill(sheet()).price(replace(row, prices={})) is None


def test_a_cell_is_made_from_what_the_cells_it_needs_show() -> None:
    there = accepted(sheet(), "front")
    [found] = sources(there, "back")
    assert found == Piece(
        sha256=sha("front"),
        path="front.png",
        name="Front",
        role=Role.CHARACTER,
        is_pinned=True,
        subject="mira",
        slot=Slot.FRONT,
    )
    assert sources(there, "front") == ()
    nobody = new_sheet("s", "S", template())
    assert sources(accepted(nobody, "front"), "side")[0].subject == ""


# Operations.


def test_a_cell_is_rolled_again_and_one_steps_back_and_forth() -> None:
    now = edits.ordered(sheet(), "front", "t1")
    assert edits.ordered(now, "front", "t1") == now
    assert now.running == 1
    now = edits.delivered(now, "front", made("a", "t1"), made("b", "t1", 1))
    assert (now.running, now.filled) == (0, 1)
    assert now.cell("front").picture == made("a", "t1")
    now = edits.delivered(now, "front", made("c", "t2"))
    assert now.cell("front").chosen == 2
    back = edits.step(now, "front", -1)
    assert back.cell("front").picture == made("b", "t1", 1)
    assert edits.step(back, "front", 1) == now
    assert edits.step(now, "front", 1) == now
    assert edits.choose(now, "front", 0).cell("front").chosen == 0
    with pytest.raises(LookupError, match="no version 3"):
        edits.choose(now, "front", 3)
    assert edits.step(sheet(), "front", -1) == sheet()


def test_the_same_delivery_twice_is_one() -> None:
    now = edits.delivered(sheet(), "front", made("a", "t1"))
    again = edits.delivered(edits.take_out(now, "front"), "front", made("a", "t1"))
    assert again.cell("front").versions == (made("a", "t1"),)
    assert again.cell("front").picture is None


def test_a_task_that_brings_nothing_is_waited_for_no_more() -> None:
    now = edits.ended(edits.ordered(sheet(), "front", "t1"), "front", "t1")
    assert now == sheet()


def test_a_gallery_picture_is_put_in_and_taken_out() -> None:
    now = edits.put(sheet(), "front", made("a"))
    now = edits.put(now, "front", made("b"))
    out = edits.take_out(now, "front")
    assert out.cell("front").picture is None
    assert out.cell("front").versions == (made("a"), made("b"))
    assert edits.put(out, "front", made("a")).cell("front").chosen == 0
    assert edits.step(out, "front", -1).cell("front").chosen == 1


def test_two_cells_are_swapped_with_all_their_versions() -> None:
    now = edits.put(sheet(), "front", made("a"))
    now = edits.with_prompt(edits.ordered(now, "front", "t1"), "front", "Mine.")
    other = edits.swap(now, "front", "side")
    assert other.cell("side").picture == made("a")
    assert other.cell("front").picture is None
    assert other.cell("front").tasks == ("t1",)
    assert other.cell("front").prompt == "Mine."
    assert edits.swap(other, "side", "front") == now
    assert edits.swap(now, "side", "side") == now


def test_a_locked_cell_says_so() -> None:
    held = accepted(sheet(), "front")
    assert held.locked == 1
    for change in (
        lambda: edits.put(held, "front", made("b")),
        lambda: edits.take_out(held, "front"),
        lambda: edits.choose(held, "front", 0),
        lambda: edits.step(held, "front", 1),
        lambda: edits.swap(held, "front", "side"),
        lambda: edits.swap(held, "side", "front"),
        lambda: edits.ordered(held, "front", "t"),
        lambda: edits.with_prompt(held, "front", None),
        lambda: edits.with_references(held, "front", None),
    ):
        with pytest.raises(Refused, match="“Front” is locked"):
            change()
    assert edits.take_out(edits.lock(held, "front", False), "front").filled == 0
    with pytest.raises(Refused, match="“Side” is empty"):
        edits.lock(sheet(), "side")


def test_what_comes_for_a_locked_cell_is_there_to_choose_from() -> None:
    now = edits.ordered(edits.put(sheet(), "front", made("a")), "front", "t1")
    now = edits.delivered(edits.lock(now, "front"), "front", made("b", "t1"))
    assert now.cell("front").picture == made("a")
    assert now.cell("front").versions == (made("a"), made("b", "t1"))
    assert now.running == 0


def test_own_words_and_references_are_checked() -> None:
    fox = Reference(sha256=sha("fox"), name="fox", role=Role.STYLE, url="https://x/y")
    now = edits.with_references(sheet(), "front", (fox,))
    assert now.cell("front").references == (fox,)
    assert edits.with_references(now, "front", None) == sheet()
    with pytest.raises(Refused, match="too many references"):
        edits.with_references(now, "front", (fox,) * 101)
    with pytest.raises(Refused, match="prompt is empty"):
        edits.with_prompt(now, "front", " ")
    with pytest.raises(Refused, match="too long"):
        edits.with_prompt(now, "front", "a" * (LONGEST_PROMPT + 1))
    assert edits.renamed(now, "Other").name == "Other"
    for name in (" ", "n" * 61):
        with pytest.raises(Refused, match="needs a name"):
            edits.renamed(now, name)


_cells = st.sampled_from(CELLS)
_numbers = st.integers(0, 5)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("put"), _cells, _numbers),
        st.tuples(st.just("take_out"), _cells, st.just(0)),
        st.tuples(st.just("ordered"), _cells, _numbers),
        st.tuples(st.just("delivered"), _cells, _numbers),
        st.tuples(st.just("ended"), _cells, _numbers),
        st.tuples(st.just("choose"), _cells, _numbers),
        st.tuples(st.just("step"), _cells, st.integers(-3, 3)),
        st.tuples(st.just("lock"), _cells, st.integers(0, 1)),
        st.tuples(st.just("swap"), _cells, st.integers(0, 2)),
        st.tuples(st.just("prompt"), _cells, _numbers),
    ),
    max_size=25,
)


def change(now: Sheet, what: str, cell_id: str, number: int) -> Sheet:
    """One step; what may not be leaves all as it was."""
    name = f"t{number}"
    ways = {
        "put": lambda: edits.put(now, cell_id, made(str(number))),
        "take_out": lambda: edits.take_out(now, cell_id),
        "ordered": lambda: edits.ordered(now, cell_id, name),
        "delivered": lambda: edits.delivered(now, cell_id, made(name, name)),
        "ended": lambda: edits.ended(now, cell_id, name),
        "choose": lambda: edits.choose(now, cell_id, number),
        "step": lambda: edits.step(now, cell_id, number),
        "lock": lambda: edits.lock(now, cell_id, bool(number)),
        "swap": lambda: edits.swap(now, cell_id, CELLS[number]),
        "prompt": lambda: edits.with_prompt(now, cell_id, "x" * number),
    }
    try:
        return ways[what]()
    except (Refused, LookupError):
        return now


def held(now: Sheet) -> dict[str, object]:
    """What the locked cells show, and what they would be made with."""
    return {
        one.id: (one.picture, one.prompt, one.references)
        for one in now.cells
        if one.is_locked
    }


def versions(now: Sheet) -> Counter[object]:
    return Counter(version for one in now.cells for version in one.versions)


@settings(max_examples=60)
@given(steps)
def test_a_locked_cell_never_changes_and_no_version_is_ever_lost(
    done: list[tuple[str, str, int]],
) -> None:
    now = sheet()
    for what, cell_id, number in done:
        before, now = now, change(now, what, cell_id, number)
        assert versions(before) <= versions(now)
        still = {one.id for one in before.cells if one.is_locked} - (
            {cell_id} if what == "lock" else set()
        )
        assert all(held(now)[one] == held(before)[one] for one in still)
        assert [one.id for one in now.cells] == list(CELLS)
        for one in now.cells:
            assert one.chosen is None or 0 <= one.chosen < len(one.versions)
            assert one.picture is not None or not one.is_locked
        filling = fill(now)
        both = [*filling.ready, *(one.cell_id for one in filling.held)]
        assert len(set(both)) == filling.count == len(both)
        assert not any(now.cell(one).is_locked or now.cell(one).tasks for one in both)
    idle = replace(now, cells=tuple(replace(one, tasks=()) for one in now.cells))
    kept = {one.id: cell_to_json(one) for one in now.cells}
    assert from_json(to_json(now), kept) == idle


def test_json_keeps_a_sheet_and_what_is_not_kept_is_empty() -> None:
    fox = Reference(sha256=sha("fox"), name="fox", role=Role.STYLE, url="https://x/y")
    now = edits.with_references(accepted(sheet(), "side"), "front", (fox,))
    kept = {one.id: cell_to_json(one) for one in now.cells if one.id != "back"}
    assert from_json(to_json(now), kept) == now


def test_a_path_that_leads_outside_is_left_out() -> None:
    text = cell_to_json(edits.put(sheet(), "front", made("../a")).cell("front"))
    [version] = cell_from_json(text).versions
    assert version == replace(made("../a"), path="")


@given(anything, st.sampled_from(["versions", "chosen", "tasks", "references"]))
def test_anything_is_a_cell_or_refused(value: object, key: str) -> None:
    values = json.loads(cell_to_json(accepted(sheet(), "front").cell("front")))
    for candidate in (value, values | {key: value}):
        try:
            cell_from_json(json.dumps(candidate))
        except Refused:
            continue


def test_cells_are_found_by_id() -> None:
    assert sheet().cell("side").id == "side"
    with pytest.raises(KeyError):
        sheet().cell("top")
    assert isinstance(sheet().template, Template)
