"""Who can take part in a face-off, what it costs, and what stands against it."""

from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from nanostudio.app.checkout import Question, Why
from nanostudio.app.draft import Draft
from nanostudio.app.face_off import Entrant, FaceOff
from nanostudio.app.key_book import KeyBook, KeyRow, Place
from nanostudio.app.projects import Projects
from nanostudio.core.errors import Offline
from nanostudio.core.money import Money
from nanostudio.core.project import Budget
from nanostudio.core.spec import ModelSpec, ProviderSpec, Travel
from nanostudio.core.trial import MOST, Trial
from nanostudio.store.projects import Standing
from tests.app.compose_samples import GRAND, MODEST, WIDE, fill
from tests.app.tile_samples import running_task

FREE = replace(MODEST, needs_key=False)
LINKS = ProviderSpec(
    id="links",
    label="Links",
    base_url="https://links.test",
    models=(
        replace(WIDE, id="link", label="Link", references_travel=Travel.PUBLIC_URL),
    ),
)
CREDITS = Money.of(15, "credits")


@dataclass
class Room:
    draft: Draft
    book: KeyBook
    projects: Projects
    face_off: FaceOff
    orders: list[Any] = field(default_factory=list)
    asked: list[Question] = field(default_factory=list)

    def find(self, model: str) -> Entrant:
        return next(e for e in self.face_off.entrants if e.model.id == model)

    def choose(self, *models: str) -> None:
        for model in models:
            self.face_off.choose(self.find(model), is_in=True)


@pytest.fixture
def room(qapp: QApplication) -> Room:
    rows = [FREE, GRAND, LINKS]
    draft, book, projects = Draft(rows), KeyBook(rows), Projects()
    draft.set_model("grand", "wide")
    draft.set_prompt("a fox")
    for name in ("grand", "links"):
        book.show(name, rows=(KeyRow(place=Place.KEYRING),))
    made = Room(draft, book, projects, FaceOff(draft, book, projects))
    made.face_off.order_requested.connect(made.orders.append)
    made.face_off.checkout.question_raised.connect(made.asked.append)
    made.face_off.attach(lambda _provider: False)
    made.face_off.open()
    return made


def test_models_of_providers_with_a_key_take_part_those_without_one_last(
    room: Room,
) -> None:
    assert [e.model.id for e in room.face_off.entrants] == [
        *("wide", "link", "small", "blind")
    ]
    room.book.show("links", rows=())
    assert [e.model.id for e in room.face_off.entrants] == ["wide", "small", "blind"]
    assert [e.model.id for e in room.face_off.chosen] == ["wide"]  # the draft's own


def test_what_does_not_fit_says_why_and_cannot_be_chosen(room: Room) -> None:
    room.draft.set_aspect_ratio("16:9")
    room.draft.set_resolution("2K")
    assert room.find("wide").reason == ""
    assert room.find("small").reason == "cannot draw 16:9"
    room.draft.set_aspect_ratio(None)
    fill(room.draft.tray, "a", "b", "c")
    assert room.find("small").reason == "takes 2 references, not 3"
    assert room.find("blind").reason == "takes no references"
    assert room.find("link").reason == "takes public addresses only"
    room.choose("small", "blind", "link")
    assert [e.model.id for e in room.face_off.chosen] == ["wide"]
    assert not room.face_off.can_choose(room.find("small"))
    room.face_off.attach(lambda provider: provider == "links")
    assert room.find("link").reason == ""


def test_another_resolution_or_format_is_said_beside_the_price(room: Room) -> None:
    room.draft.set_resolution("4K")
    room.draft.set_format("webp")
    wide, small = room.find("wide"), room.find("small")
    assert wide.note == "at 2K: has no 4K"
    assert (wide.request.resolution, wide.price) == ("2K", CREDITS)
    assert small.note == "no choice of resolution  ·  gives no choice of WEBP"
    assert (small.request.resolution, small.request.format) == (None, None)
    assert (wide.price_words, small.price_words) == (
        *("15 credits", "price not published"),
    )
    assert small.spoken == f"Banana, Modest, price not published, {small.note}"


def test_an_order_has_one_picture_of_each_and_goes_once(room: Room) -> None:
    room.draft.set_count(4)
    room.choose("small", "blind")
    assert room.face_off.prices == [Money.of(10, "credits")]
    assert room.face_off.unpriced == 2
    room.face_off.send()
    room.face_off.send()
    [order] = room.orders
    assert [(one.model, one.n, one.prompt) for one in order] == [
        *(("wide", 1, "a fox"), ("small", 1, "a fox"), ("blind", 1, "a fox"))
    ]
    assert not room.face_off.can_send
    room.face_off.refuse(Offline("No connection.", "Try again."))
    assert str(room.face_off.problem) == "No connection. Try again."
    assert room.face_off.can_send
    room.face_off.send()
    room.face_off.accept(Trial(id="t", created_ms=1, tasks=(running_task(1),)))
    assert len(room.orders) == 2
    assert room.face_off.judging.open_tasks == [running_task(1)]


def test_one_alone_is_no_face_off(room: Room) -> None:
    assert not room.face_off.can_send
    room.face_off.send()
    assert room.orders == []


def test_no_more_than_six_even_when_others_fit_again(room: Room) -> None:
    models = tuple(
        ModelSpec(id=f"m{n}", label=f"M{n}", aspect_ratios=("1:1",)) for n in range(9)
    )
    room.draft.set_providers([GRAND, replace(FREE, models=models)])
    room.choose(*(f"m{n}" for n in range(9)))
    assert len(room.face_off.chosen) == MOST
    assert not room.face_off.can_choose(room.find("m8"))
    assert room.face_off.can_choose(room.find("m0"))
    room.draft.set_aspect_ratio("8:1")
    room.face_off.choose(room.find("wide"), is_in=False)
    room.draft.set_aspect_ratio("1:1")
    room.choose("m7")
    assert len(room.face_off.chosen) == MOST
    assert room.face_off.can_send


def test_a_limit_asks_about_the_sum_and_one_yes_sends_it_once(room: Room) -> None:
    room.draft.set_resolution("2K")
    room.face_off.checkout.limits = (Money.of(20, "credits"),)
    room.choose("link")
    room.face_off.send()
    assert [q.why for q in room.asked] == [Why.LIMIT]
    assert room.asked[0].title == "This costs 30 credits. Generate?"
    assert room.orders == []
    room.face_off.checkout.confirm()
    room.face_off.checkout.confirm()
    assert len(room.orders) == 1


@pytest.mark.parametrize("change", ["tick", "prompt", "close"])
def test_a_question_is_void_once_something_else_is_wanted(
    room: Room, change: str
) -> None:
    room.face_off.checkout.limits = (Money.of(1, "credits"),)
    room.choose("link", "small")
    room.face_off.send()
    if change == "tick":
        room.face_off.choose(room.find("small"), is_in=False)
    elif change == "prompt":
        room.draft.set_prompt("a hen")
    else:
        room.face_off.close()
    room.face_off.checkout.confirm()
    assert room.orders == []


def test_a_budget_that_does_not_hold_it_sends_nothing(room: Room) -> None:
    limit = Money.of(19, "credits")
    budget = Budget(limit=limit, spent=limit * 0, reserved=limit * 0)
    room.projects.standing = Standing(budgets=(budget,))
    room.choose("link")
    room.face_off.send()
    assert [q.why for q in room.asked] == [Why.BUDGET]
    room.face_off.checkout.confirm()
    assert room.orders == []


@pytest.mark.parametrize(
    ("prompt", "title"),
    [
        ("", "The prompt is empty."),
        ("a {red|blue} fox", "The prompt makes 2 prompts, and a face-off takes one."),
        ("a {thing}", "“thing” has no value yet."),
    ],
)
def test_what_no_model_could_be_sent_is_said_once(
    room: Room, prompt: str, title: str
) -> None:
    room.choose("small")
    room.draft.set_prompt(prompt)
    assert room.face_off.problem is not None
    assert room.face_off.problem.title == title
    assert [e.reason for e in room.face_off.entrants] == [""] * 4
    room.face_off.send()
    assert room.orders == []


def test_a_reference_on_its_way_is_waited_for(room: Room) -> None:
    room.choose("small")
    room.draft.tray.offer([b"a"])
    assert room.face_off.problem is not None
    assert room.face_off.problem.title == "A reference is not ready yet."


def test_what_is_asked_is_said_in_a_line(room: Room) -> None:
    assert (room.face_off.prompt, room.face_off.asked) == ("a fox", "Auto  ·  1K")
    room.draft.set_model("modest", "small")
    room.draft.set_aspect_ratio("8:1")  # a wish its own model does not meet
    fill(room.draft.tray, "a", "b", "c")
    assert room.face_off.asked == (
        "8:1  ·  2 references  ·  left out, because Banana does not take them: 1"
    )


def test_nothing_is_sent_before_there_is_an_engine(room: Room) -> None:
    early = FaceOff(room.draft, room.book, room.projects)
    early.open()
    early.choose(early.entrants[1], is_in=True)
    assert not early.can_send


def test_nothing_is_reckoned_while_nobody_looks(room: Room) -> None:
    room.face_off.close()
    room.draft.set_resolution("2K")
    assert room.find("wide").request.resolution == "1K"
