"""The draft: what is wished, what the model makes of it, and what survives."""

import json
from dataclasses import replace
from typing import Any

import pytest

from nanostudio.app.draft import Draft
from nanostudio.app.references import Pending, TrayReference
from nanostudio.app.tray import LibraryPicture
from nanostudio.core.errors import Refused
from nanostudio.core.money import Money
from nanostudio.core.request import MOST_PICTURES, GenerationRequest, Reference
from nanostudio.core.spec import Role
from nanostudio.providers import table
from tests.app.compose_samples import BLIND, GRAND, MODEST, SMALL, fill


@pytest.fixture
def draft() -> Draft:
    return Draft((GRAND, MODEST))


def _compose(draft: Draft) -> None:
    draft.set_prompt("a fox")
    draft.set_aspect_ratio("16:9")
    draft.set_resolution("2K")
    draft.set_format("webp")
    draft.set_count(4)


def test_a_new_draft_takes_the_first_model_and_its_defaults(draft: Draft) -> None:
    request = draft.request()
    assert (request.provider, request.model) == ("grand", "wide")
    assert request.resolution == "1K"
    assert request.aspect_ratio is None
    assert request.format is None
    assert request.n == 1


def test_a_request_is_complete(draft: Draft) -> None:
    _compose(draft)
    fill(draft.tray, "aa")
    draft.tray.set_role(0, Role.STYLE)
    assert draft.request() == GenerationRequest(
        provider="grand",
        model="wide",
        prompt="a fox",
        references=(Reference(sha256="aa", name="aa", role=Role.STYLE),),
        aspect_ratio="16:9",
        resolution="2K",
        format="webp",
        n=4,
    )
    assert draft.estimate() == Money.of(60, "credits")


def test_what_a_model_lacks_is_kept_and_counts_again_later(draft: Draft) -> None:
    _compose(draft)
    before = draft.request()
    draft.set_model("modest", "small")
    there = draft.request()
    assert there.aspect_ratio is None
    assert there.resolution is None
    assert there.format is None
    assert draft.problems() == ()
    assert draft.estimate() is None
    draft.set_model("grand", "wide")
    assert draft.request() == before


def test_an_unknown_model_is_a_bug_of_the_caller(draft: Draft) -> None:
    with pytest.raises(ValueError, match="no model 'wide' at 'modest'"):
        draft.set_model("modest", "wide")


def test_signals_say_what_changed_and_only_when_it_did(draft: Draft) -> None:
    seen: list[str] = []
    draft.model_changed.connect(lambda: seen.append("model"))
    draft.prompt_changed.connect(lambda text: seen.append(f"prompt {text}"))
    draft.options_changed.connect(lambda: seen.append("options"))
    draft.changed.connect(lambda: seen.append("changed"))
    draft.set_prompt("a")
    draft.set_prompt("a")
    assert seen == ["prompt a", "changed"]
    seen.clear()
    draft.set_model("grand", "wide")
    assert seen == []
    draft.set_count(2)
    assert seen == ["options", "changed"]
    seen.clear()
    draft.tray.offer([b"x"])
    assert seen == ["changed"]


def test_the_count_stays_within_what_can_be_ordered(draft: Draft) -> None:
    draft.set_count(0)
    assert draft.count == 1
    draft.set_count(10_000)
    assert draft.count == MOST_PICTURES


def test_generating_an_empty_prompt_says_what_is_missing(draft: Draft) -> None:
    refused: list[Refused] = []
    ordered: list[tuple[GenerationRequest, ...]] = []
    draft.generate_refused.connect(refused.append)
    draft.generate_requested.connect(ordered.append)
    draft.generate()
    assert refused[0].title == "The prompt is empty."
    draft.set_prompt("a fox")
    draft.generate()
    assert ordered == [draft.requests()]


def test_a_reference_on_its_way_holds_up_the_order(draft: Draft) -> None:
    draft.set_prompt("a fox")
    draft.tray.offer([b"x"])
    assert "not ready yet" in draft.problems()[0].title


def test_a_snapshot_survives_json_and_restores_all_of_it(draft: Draft) -> None:
    _compose(draft)
    fill(draft.tray, "aa", "bb")
    draft.tray.set_role(1, Role.OBJECT)
    kept = json.loads(json.dumps(draft.snapshot()))
    again = Draft((MODEST, GRAND))
    offered: list[Pending] = []
    again.tray.files_offered.connect(offered.extend)
    again.restore(kept)
    assert again.snapshot() == draft.snapshot()  # also while pictures are on their way
    for pending, sha256 in zip(offered, ("aa", "bb"), strict=True):
        again.tray.ready(pending.token, TrayReference(sha256=sha256))
    assert again.request() == draft.request()
    assert again.snapshot() == draft.snapshot()


def test_the_address_of_a_reference_goes_with_it(draft: Draft) -> None:
    url = "https://example.com/fox.png"
    offered: list[Pending] = []
    draft.tray.files_offered.connect(offered.extend)
    draft.tray.offer([LibraryPicture(sha256="aa", name="fox", url=url)])
    draft.tray.ready(offered[0].token, TrayReference(sha256="aa"))
    (reference,) = draft.request().references
    assert reference.url == url
    again = Draft((MODEST, GRAND))
    again.tray.files_offered.connect(offered.extend)
    again.restore(draft.snapshot())
    assert offered[1].source == LibraryPicture(sha256="aa", name="fox", url=url)
    again.reuse(draft.request())
    assert offered[2].source == LibraryPicture(sha256="aa", name="fox", url=url)


def test_a_pasted_picture_is_in_no_snapshot_before_the_library_has_it(
    draft: Draft,
) -> None:
    draft.tray.offer([b"x"])
    assert draft.snapshot()["references"] == []


@pytest.mark.parametrize(
    "kept",
    [
        {},
        {"provider": "gone", "model": "gone", "count": "many", "references": "none"},
        {"prompt": 3, "aspect_ratio": 4, "references": [1, {"sha256": None}, {}]},
    ],
)
def test_a_broken_snapshot_restores_what_it_can(
    draft: Draft, kept: dict[str, Any]
) -> None:
    draft.restore(kept)
    assert draft.provider is GRAND
    assert draft.count == 1
    assert draft.tray.references == ()


def test_reusing_a_request_brings_its_references_back(draft: Draft) -> None:
    _compose(draft)
    fill(draft.tray, "aa")
    request = draft.request()
    other = Draft((MODEST, GRAND))
    offered: list[Pending] = []
    other.tray.files_offered.connect(offered.extend)
    other.reuse(request)
    other.tray.ready(offered[0].token, TrayReference(sha256="aa"))
    assert other.request() == request


def test_a_wish_for_a_tier_survives_its_other_name() -> None:
    google, apidot = table.spec("google"), table.spec("apidot")
    draft = Draft((google, apidot))
    draft.set_resolution("0.5K")
    assert draft.request().resolution == "512"
    draft.set_model("apidot", "nano-banana-2")
    assert draft.request().resolution == "0.5K"


def test_newer_rows_replace_the_old_and_the_choice_stays() -> None:
    draft = Draft((GRAND, MODEST))
    draft.set_model("modest", "blind")
    told: list[str] = []
    draft.providers_changed.connect(lambda: told.append("providers"))
    draft.model_changed.connect(lambda: told.append(draft.model.id))
    draft.set_providers((GRAND, MODEST))
    assert told == []
    dearer = replace(BLIND, prices={"": Money.of(9, "credits")})
    draft.set_providers((GRAND, replace(MODEST, models=(SMALL, dearer))))
    assert told == ["providers", "blind"]
    assert draft.estimate() == Money.of(9, "credits")


def test_a_model_that_is_gone_gives_way_to_the_first() -> None:
    draft = Draft((GRAND, MODEST))
    draft.set_model("modest", "blind")
    draft.set_providers((GRAND, replace(MODEST, models=(SMALL,))))
    assert (draft.provider.id, draft.model.id) == ("grand", "wide")


def test_settings_that_were_taken_over_say_from_where_till_the_draft_is_cleared(
    draft: Draft,
) -> None:
    draft.reuse(replace(draft.request(), prompt="a fox"), "older")
    draft.set_prompt("a hen")
    assert draft.origin_id == "older"
    again = Draft((GRAND, MODEST))
    again.restore(json.loads(json.dumps(draft.snapshot())))
    assert again.origin_id == "older"
    draft.set_prompt("")
    assert draft.origin_id is None
    draft.reuse(replace(draft.request(), prompt="a fox"), "older")
    draft.reuse(replace(draft.request(), prompt="a cat"), "newer")
    assert draft.origin_id == "newer"
