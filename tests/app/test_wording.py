"""The words of a draft: mentions follow the tray, templates become requests."""

import json
from dataclasses import replace

import pytest

from nanostudio.app.draft import Draft
from nanostudio.app.references import Pending, TrayReference
from nanostudio.core.errors import Refused
from nanostudio.core.mentions import for_model
from nanostudio.core.money import Money
from nanostudio.core.request import MOST_PICTURES, GenerationRequest
from nanostudio.core.spec import Role
from tests.app.compose_samples import GRAND, MODEST, fill


@pytest.fixture
def draft() -> Draft:
    made = Draft((GRAND, MODEST))
    fill(made.tray, "Mira", "fog", "coat")
    return made


def titles(draft: Draft) -> list[str]:
    return [problem.title for problem in draft.problems()]


def sent(draft: Draft) -> str:
    """What the model of the first request is told."""
    request = draft.request()
    return for_model(request.prompt, request.references)


def test_a_number_in_a_request_is_that_of_the_order_sent(draft: Draft) -> None:
    draft.set_prompt("@3 on @Mira")
    assert draft.request().prompt == "@3 on @Mira"
    for index in (0, 1):
        draft.tray.set_role(index, Role.CHARACTER)  # one character is taken
    assert draft.request().prompt == "@2 on @Mira"
    assert sent(draft) == "image 2 on Mira (image 1)"
    assert draft.problems() == ()


def test_a_mention_of_what_is_not_sent_is_said_before(draft: Draft) -> None:
    draft.set_model("modest", "small")
    draft.set_prompt("@1, @3 and @coat")
    assert titles(draft) == ["@3 is not sent.", "@coat is not sent."]
    assert draft.problems()[0].hint == "Banana at Modest takes 2 references."
    assert sent(draft) == "image 1, @3 and @coat"


def test_a_mention_of_nothing_is_said_before(draft: Draft) -> None:
    draft.set_prompt("@7, @0, @Mirra, @nobody")
    problems = draft.problems()
    assert [str(problem) for problem in problems] == [
        "There is no reference 7. Take @7 out, or add the picture.",
        "A reference that the prompt mentions was removed."
        " Take @0 out, or add the picture.",
        "No reference is called “Mirra”. Did you mean @Mira?",
        "No reference is called “nobody”. Write \\@nobody if it is meant as it stands.",
    ]
    draft.set_prompt(r"35 mm @f/1.8 @60fps \@nobody me@mail.com @Mira")
    assert draft.problems() == ()


def test_without_references_a_name_is_anybody_s(draft: Draft) -> None:
    draft.tray.replace_all([])
    draft.set_prompt("by @nobody")
    assert draft.problems() == ()
    draft.set_prompt("@1")
    assert titles(draft) == ["There is no reference 1."]


def test_numbers_follow_the_tray(draft: Draft) -> None:
    draft.set_prompt("@1 @2 @3 @fog")
    draft.tray.move(0, 2)
    assert draft.prompt == "@3 @1 @2 @fog"
    draft.tray.offer([b"new"])
    assert draft.prompt == "@3 @1 @2 @fog"


def test_a_removed_reference_leaves_its_name_and_undo_brings_it_back(
    draft: Draft,
) -> None:
    draft.set_prompt("@1 @2 @3")
    draft.set_values({"who": "@2"})
    draft.tray.remove(1)
    assert draft.prompt == "@1 @fog @2"
    assert draft.values == {"who": "@fog"}
    assert "No reference is called “fog”." in titles(draft)
    draft.tray.undo()
    assert draft.prompt == "@1 @2 @3"
    assert draft.values == {"who": "@2"}


def test_what_was_typed_since_stays_when_a_removal_is_undone(draft: Draft) -> None:
    draft.set_prompt("@1 @2 @3")
    draft.tray.remove(1)
    draft.set_prompt("@1 @fog @2!")
    draft.tray.undo()
    assert draft.prompt == "@1 @fog @3!"


def test_a_renamed_reference_is_followed(draft: Draft) -> None:
    draft.set_prompt("@fog and @2")
    first, second, third = draft.tray.references
    draft.tray.references = (first, replace(second, name="mist"), third)
    draft.tray.changed.emit()
    assert draft.prompt == "@mist and @2"


def test_a_template_makes_a_request_of_each_combination(draft: Draft) -> None:
    draft.set_prompt("a {red|blue} {fox|hen}")
    draft.set_count(3)
    assert [request.prompt for request in draft.requests()] == [
        "a red fox",
        "a red hen",
        "a blue fox",
        "a blue hen",
    ]
    assert {request.n for request in draft.requests()} == {3}
    assert draft.total == 12
    assert draft.estimate() == Money.of(120, "credits")
    assert draft.request() == draft.requests()[0]


def test_a_variable_without_a_value_is_said_before(draft: Draft) -> None:
    draft.set_prompt("{hair} hair on {who}")
    draft.set_values({"hair": " "})
    assert titles(draft) == ["“hair” has no value yet.", "“who” has no value yet."]
    draft.set_values({"hair": "{red|grey}", "who": "@Mira"})
    assert draft.problems() == ()
    assert [request.prompt for request in draft.requests()] == [
        "red hair on @Mira",
        "grey hair on @Mira",
    ]


def test_a_mention_in_an_alternative_or_a_value_is_looked_at_too(draft: Draft) -> None:
    draft.set_prompt("@{1|9} and {who}")
    draft.set_values({"who": "@8"})
    assert titles(draft) == ["There is no reference 8.", "There is no reference 9."]


def test_more_pictures_than_an_order_takes_are_refused_in_words(draft: Draft) -> None:
    refused: list[Refused] = []
    ordered: list[tuple[GenerationRequest, ...]] = []
    draft.generate_refused.connect(refused.append)
    draft.generate_requested.connect(ordered.append)
    draft.set_prompt("{a|b}" * 10)
    draft.set_count(2)
    draft.generate()
    assert "2,048 pictures" in refused[0].title
    assert "up to 100" in refused[0].title
    assert len(draft.requests()) == MOST_PICTURES
    draft.set_prompt("{a|b|c|d|e}{a|b|c|d|e}{1|2}")
    draft.generate()
    assert len(ordered[0]) == 50


def test_an_empty_alternative_alone_is_an_empty_prompt(draft: Draft) -> None:
    draft.set_prompt("{a fox|}")
    assert titles(draft) == ["The prompt is empty."]


def test_values_are_kept_and_restored(draft: Draft) -> None:
    draft.set_prompt("{hair} and {hat}")
    draft.set_values({"hair": "{red|blue}"})
    kept = json.loads(json.dumps(draft.snapshot()))
    again = Draft((GRAND, MODEST))
    again.restore(kept)
    assert again.values == {"hair": "{red|blue}"}
    assert again.total == 2
    again.restore({"values": ["no"], "prompt": None})
    assert again.prompt == ""


def test_signals_say_what_changed(draft: Draft) -> None:
    seen: list[str] = []
    draft.values_changed.connect(lambda: seen.append("values"))
    draft.changed.connect(lambda: seen.append("changed"))
    draft.set_values({"a": "x"})
    draft.set_values({"a": "x"})
    assert seen == ["values", "changed"]


def test_a_snapshot_means_the_same_without_what_is_lost_in_a_crash(
    draft: Draft,
) -> None:
    draft.tray.replace_all([])
    draft.tray.offer([b"pasted"])  # not in the library yet
    fill(draft.tray, "Mira")
    draft.set_prompt("@2 walks")
    draft.set_values({"x": "@2"})
    kept = draft.snapshot()
    assert [one["sha256"] for one in kept["references"]] == ["Mira"]
    assert (kept["prompt"], kept["values"]) == ("@1 walks", {"x": "@1"})
    assert draft.prompt == "@2 walks"


def test_restoring_rewrites_nothing(draft: Draft) -> None:
    draft.set_prompt("@1")
    request = draft.request()
    draft.set_prompt("@3 @2")
    offered: list[Pending] = []
    draft.tray.files_offered.connect(offered.extend)
    draft.reuse(request)
    assert draft.prompt == "@1"
    for pending in offered:
        draft.tray.ready(pending.token, TrayReference(sha256="x" + str(pending.token)))
    assert draft.prompt == "@1"


def test_a_reference_that_cannot_be_restored_is_missed_by_its_name(
    draft: Draft,
) -> None:
    draft.set_prompt("@1 and @2")
    request = draft.request()
    offered: list[Pending] = []
    draft.tray.files_offered.connect(offered.extend)
    draft.reuse(request)
    draft.tray.failed(offered[0].token, "Gone.")
    assert draft.prompt == "@Mira and @1"


def test_reusing_a_prompt_with_braces_orders_the_same_again(draft: Draft) -> None:
    draft.set_prompt(r"a \{red|blue\} fox")
    request = draft.request()
    assert request.prompt == "a {red|blue} fox"
    draft.reuse(request)
    assert draft.total == 1
    assert draft.request().prompt == request.prompt


def test_mentions_tell_when_the_same_words_mean_another(draft: Draft) -> None:
    told: list[str] = []
    draft.mentions.changed.connect(lambda: told.append("changed"))
    draft.set_prompt("@1")
    draft.set_count(2)
    draft.tray.set_role(0, Role.STYLE)
    assert told == []
    draft.tray.move(0, 1)
    draft.set_model("modest", "small")
    assert len(told) == 2
