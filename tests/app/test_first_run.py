"""Two doors while there is no key and no picture, and a word after the first one."""

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication

from nanostudio.app.draft import Draft
from nanostudio.app.first_run import FirstRun
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.key_book import KeyBook, KeyRow, Place
from nanostudio.app.messages import Message, Messages
from nanostudio.app.orders import Order
from nanostudio.providers.table import SPECS
from tests.app.tile_samples import done_task, running_task

FREE = [row for row in SPECS if not row.needs_key]


@dataclass
class Room:
    draft: Draft
    gallery: GalleryModel
    book: KeyBook
    first_run: FirstRun
    offered: list[bool]
    orders: list[Order]
    said: list[Message]
    opened: list[None]


def room(rows: tuple[object, ...] = SPECS) -> Room:
    draft = Draft(rows)  # type: ignore[arg-type]
    gallery = GalleryModel({row.id: row for row in SPECS})
    book, messages = KeyBook(rows), Messages()  # type: ignore[arg-type]
    opened = list[None]()
    first_run = FirstRun(
        draft=draft,
        gallery=gallery,
        book=book,
        messages=messages,
        open_keys=lambda: opened.append(None),
    )
    made = Room(draft, gallery, book, first_run, [], [], [], opened)
    first_run.changed.connect(made.offered.append)
    draft.generate_requested.connect(made.orders.append)
    messages.message_shown.connect(made.said.append)
    return made


@pytest.fixture
def here(qapp: QApplication) -> Room:
    return room()


def test_the_doors_are_offered_once_it_is_known_that_there_is_nothing(
    here: Room,
) -> None:
    assert here.offered == []
    here.book.complete()
    assert here.offered == [True]
    assert here.first_run.names[:2] == ["Monet", "APIDot"]
    assert len(here.first_run.names) == 6


@pytest.mark.parametrize("has_key", [True, False])
def test_a_key_or_a_picture_takes_them_away(here: Room, has_key: bool) -> None:
    here.book.complete()
    if has_key:
        here.book.show("monet", rows=(KeyRow(place=Place.KEYRING),))
    else:
        here.gallery.load([done_task(1)])
    assert here.offered == [True, False]


def test_who_has_either_already_never_sees_them(here: Room) -> None:
    here.book.show("google", rows=(KeyRow(place=Place.ENVIRONMENT),))
    here.book.complete()
    assert here.offered == []


def test_the_demo_has_no_doors(qapp: QApplication) -> None:
    demo = room(tuple(FREE))
    demo.book.complete()
    assert demo.offered == []


def test_the_sandbox_makes_a_picture_at_once(here: Room) -> None:
    here.draft.set_model("monet", "nano-banana-2")
    here.first_run.try_sandbox()
    [(request,)] = here.orders
    assert (request.provider, request.n) == ("sandbox", 1)
    assert request.prompt == here.draft.prompt != ""


def test_ones_own_words_are_kept(here: Room) -> None:
    here.draft.set_prompt("my own words")
    here.first_run.try_sandbox()
    [(request,)] = here.orders
    assert request.prompt == "my own words"


def test_without_a_sandbox_nothing_is_ordered(qapp: QApplication) -> None:
    paid = room(tuple(row for row in SPECS if row.needs_key))
    paid.first_run.try_sandbox()
    assert paid.orders == []


def test_after_the_first_picture_it_is_said_what_comes_next_once(here: Room) -> None:
    here.first_run.try_sandbox()
    here.gallery.update_task(running_task(1), 0.2)
    here.gallery.update_task(running_task(1), 0.5)
    assert here.said == []
    here.gallery.update_task(done_task(1), None)
    assert [message.action_text for message in here.said] == ["Add a key"]
    here.gallery.update_task(done_task(1), None)
    assert len(here.said) == 1
    action = here.said[0].action
    assert action is not None
    action()
    assert here.opened == [None]


def test_pictures_made_otherwise_are_passed_over(here: Room) -> None:
    here.gallery.update_task(running_task(1), 0.2)
    here.gallery.update_task(done_task(1), None)
    assert here.said == []
