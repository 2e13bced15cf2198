"""Going on from a picture: what is ordered, and what the draft takes up."""

from dataclasses import replace

import pytest

from nanostudio.app.draft import Draft
from nanostudio.app.iterate import Iterate
from nanostudio.app.messages import Message, Messages
from nanostudio.app.model_choices import ModelChoice, ProviderHead
from nanostudio.app.references import Pending
from nanostudio.app.tiles import Tile, make_tile
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.spec import ProviderSpec
from tests.app.compose_samples import GRAND, MODEST
from tests.app.tile_samples import NOW_MS, done_task, running_task

ROWS = {row.id: row for row in (GRAND, MODEST)}
REQUEST = GenerationRequest(
    provider="grand",
    model="wide",
    prompt="a {red} fox in @1",
    references=(Reference(sha256="aa", name="coat"),),
    aspect_ratio="16:9",
    resolution="2K",
)


def tile_of(request: GenerationRequest = REQUEST, number: int = 1) -> Tile:
    task = done_task(number, request=request)
    return make_tile(task, 0, ROWS, now_ms=NOW_MS)


class Studio:
    """An Iterate with a draft, and what was ordered and said."""

    def __init__(self) -> None:
        self.draft = Draft((GRAND, MODEST))
        self.offered: list[Pending] = []
        self.draft.tray.files_offered.connect(self.offered.extend)
        self.messages = Messages()
        self.said: list[Message] = []
        self.messages.message_shown.connect(self.said.append)
        self.now_s = 0.0
        self.iterate = Iterate(
            self.draft, ROWS, self.messages, now_s=lambda: self.now_s
        )
        self.ordered: list[tuple[GenerationRequest, str]] = []
        self.words_wanted = 0
        self.iterate.prompt_requested.connect(self._count)

    def _count(self) -> None:
        self.words_wanted += 1

    def attach(self) -> None:
        self.iterate.attach(lambda *order: self.ordered.append(order))


@pytest.fixture
def studio() -> Studio:
    made = Studio()
    made.attach()
    return made


def test_same_again_is_the_same_request_of_that_task(studio: Studio) -> None:
    studio.iterate.same_again(tile_of())
    assert studio.ordered == [(REQUEST, "task1")]


def test_a_double_press_orders_once(studio: Studio) -> None:
    for moment in (0.0, 0.2, 0.4, 0.9):
        studio.now_s = moment
        studio.iterate.same_again(tile_of())
    assert len(studio.ordered) == 2  # the last one was meant
    studio.iterate.same_again(tile_of(replace(REQUEST, prompt="a hen"), 2))
    assert len(studio.ordered) == 3


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"model": "gone"}, "has no model “gone”"),
        ({"provider": "gone"}, "no provider “gone”"),
        ({"resolution": "9K"}, "no resolution 9K"),
    ],
)
def test_what_is_no_longer_offered_is_refused_in_words(
    studio: Studio, change: dict[str, str], words: str
) -> None:
    studio.iterate.same_again(tile_of(replace(REQUEST, **change)))
    assert studio.ordered == []
    assert words in studio.said[0].title


def test_before_the_engine_is_there_nothing_is_ordered() -> None:
    studio = Studio()
    studio.iterate.same_again(tile_of())
    studio.attach()
    studio.iterate.same_again(tile_of())
    assert len(studio.ordered) == 1


def test_a_remix_has_the_picture_before_the_references(studio: Studio) -> None:
    studio.iterate.remix(tile_of())
    draft = studio.draft
    assert [slot.expected for slot in draft.tray.references] == [f"{100:064x}", "aa"]
    # The picture came in front, so what was the first reference is the second.
    assert draft.prompt.endswith("fox in @2")
    assert (draft.aspect_ratio, draft.resolution) == ("16:9", "2K")
    assert draft.origin_id == "task1"
    assert studio.words_wanted == 1


def test_a_branch_has_the_picture_alone_and_no_words(studio: Studio) -> None:
    studio.draft.set_prompt("something else")
    studio.iterate.branch(tile_of())
    draft = studio.draft
    assert [slot.expected for slot in draft.tray.references] == [f"{100:064x}"]
    assert (draft.prompt, draft.resolution) == ("", "2K")
    assert draft.origin_id == "task1"
    assert studio.words_wanted == 1


def test_nothing_goes_on_from_what_has_no_picture(studio: Studio) -> None:
    studio.draft.set_prompt("kept")
    tile = make_tile(running_task(1), 0, ROWS, now_ms=NOW_MS)
    studio.iterate.remix(tile)
    studio.iterate.branch(tile)
    assert studio.draft.prompt == "kept"
    assert studio.words_wanted == 0


def test_another_model_gets_what_comes_nearest(studio: Studio) -> None:
    to = MODEST.models[0]
    studio.iterate.send_to(tile_of(replace(REQUEST, format="webp")), "modest", to.id)
    [(request, origin)] = studio.ordered
    assert origin == "task1"
    assert (request.provider, request.model) == ("modest", to.id)
    assert request.resolution in (None, *to.resolutions)
    studio.iterate.send_to(tile_of(), "gone", "m")
    studio.iterate.send_to(tile_of(), "modest", "gone")
    assert len(studio.ordered) == 1


def test_every_other_model_is_offered_with_what_would_change(studio: Studio) -> None:
    def has_key(provider: ProviderSpec) -> bool:
        return provider.id == "modest"

    many = tuple(Reference(sha256=str(at)) for at in range(20))
    asked = replace(REQUEST, provider="modest", model="small", references=many, n=2)
    rows = studio.iterate.offers(tile_of(asked), has_key)
    heads = [row for row in rows if isinstance(row, ProviderHead)]
    assert [head.provider.id for head in heads] == ["modest", "grand"]
    assert [head.is_first_without for head in heads] == [False, True]
    choices = {row.model.id: row for row in rows if isinstance(row, ModelChoice)}
    assert set(choices) == {"blind", "wide"}
    assert choices["blind"].misfit == (
        "leaves out 20 references · no choice of 2K · 1:1 in place of 16:9"
    )
    assert choices["wide"].misfit == "leaves out 16 references"
    assert choices["wide"].price == "30 credits"


def test_one_reference_is_spoken_of_as_one(studio: Studio) -> None:
    rows = studio.iterate.offers(tile_of(), lambda _: True)
    misfits = [row.misfit for row in rows if isinstance(row, ModelChoice)]
    assert "leaves out a reference" in misfits[1]


def test_what_no_model_takes_is_said_of_each(studio: Studio) -> None:
    rows = studio.iterate.offers(tile_of(replace(REQUEST, prompt=" ")), lambda _: True)
    misfits = {row.misfit for row in rows if isinstance(row, ModelChoice)}
    assert misfits == {"The prompt is empty."}
