"""Which models are offered, in which order, in which words, and found by what."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QApplication

from nanostudio.app.draft import Draft, Wanted
from nanostudio.app.model_choices import (
    ChoiceRole,
    ModelChoice,
    ModelChoices,
    ProviderHead,
    misfit,
    spoken,
)
from nanostudio.core.spec import ProviderSpec, Role
from nanostudio.providers.table import SPECS, spec
from tests.app.compose_samples import BLIND, GRAND, MODEST, SMALL, WIDE, fill

WITH = {"monet", "sandbox"}


def has_key(provider: ProviderSpec) -> bool:
    return provider.id in WITH


@pytest.fixture
def choices(qapp: QApplication) -> ModelChoices:
    made = ModelChoices()
    made.offer(SPECS, has_key, Wanted())
    return made


def heads(choices: ModelChoices) -> list[ProviderHead]:
    rows = map(choices.row, range(choices.rowCount()))
    return [row for row in rows if isinstance(row, ProviderHead)]


def models(choices: ModelChoices) -> list[ModelChoice]:
    rows = map(choices.row, range(choices.rowCount()))
    return [row for row in rows if isinstance(row, ModelChoice)]


def names(choices: ModelChoices) -> list[str]:
    return [f"{row.provider.id} {row.model.id}" for row in models(choices)]


def test_those_that_can_be_used_come_first_and_the_others_below_one_line(
    choices: ModelChoices,
) -> None:
    found = heads(choices)
    ids = [head.provider.id for head in found]
    assert ids[:2] == ["monet", "sandbox"]
    assert set(ids[2:]) == {row.id for row in SPECS} - WITH
    assert [head.has_key for head in found] == [True, True] + [False] * 5
    assert [head.is_first_without for head in found].index(True) == 2
    assert sum(head.is_first_without for head in found) == 1
    assert len(models(choices)) == sum(len(row.models) for row in SPECS)


def test_the_sandbox_comes_after_those_with_a_key_however_they_are_given(
    choices: ModelChoices,
) -> None:
    choices.offer(SPECS[::-1], has_key, Wanted())
    ids = [head.provider.id for head in heads(choices)]
    assert ids[:3] == ["monet", "sandbox", "openai"]


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("4k 16:9 monet", "monet nano-banana-2"),
        ("MONET  4K", "monet nano-banana-1-pro"),
        ("0.5k", "uniall NanoBanana2-0.5K"),
        ("0.5k goog", "google gemini-3.1-flash-image"),
        ("webp openai sun", "openai gpt-image-2.6-sunburst"),
        ("8:1", "sandbox nano-banana-2"),
    ],
)
def test_every_word_is_searched_for_everywhere(
    choices: ModelChoices, text: str, least: str
) -> None:
    choices.search(text)
    assert least in names(choices)
    words = text.casefold().split()
    for row in models(choices):
        for word in words:
            assert any(word in one for one in row.haystack)


def test_figures_are_not_found_inside_others(choices: ModelChoices) -> None:
    choices.search("1:1 nano-banana-1-pro")
    assert names(choices) == ["monet nano-banana-1-pro", "sandbox nano-banana-1-pro"]
    choices.search("1:8")
    assert "monet nano-banana-1" not in names(choices)
    choices.search("5k")
    assert names(choices) == []


def test_what_is_not_found_leaves_nothing_and_nothing_asked_for_leaves_all(
    choices: ModelChoices,
) -> None:
    everything = names(choices)
    choices.search("monet nonsense")
    assert choices.rowCount() == 0
    assert choices.place_of("monet", "nano-banana-2") == -1
    choices.search("openai")
    assert [head.is_first_without for head in heads(choices)] == [True]
    choices.search(" ")
    assert names(choices) == everything


def test_the_price_is_that_of_the_resolution_that_is_wished(
    choices: ModelChoices,
) -> None:
    def prices(wanted: Wanted) -> dict[str, str]:
        choices.offer(SPECS, has_key, wanted)
        return {f"{r.provider.id} {r.model.id}": r.price for r in models(choices)}

    usual, large = prices(Wanted()), prices(Wanted(resolution="4K"))
    assert usual["sandbox nano-banana-2"] == "10 credits"
    assert large["sandbox nano-banana-2"] == "20 credits"
    assert usual["apidot nano-banana-2"] == "from 7 credits"
    assert large["apidot nano-banana-2"] == "20 credits"
    assert usual["monet nano-banana-2"] == "price not published"
    small = prices(Wanted(resolution="0.5K"))
    assert small["google gemini-3.1-flash-image"] == "$0.045"  # Google calls it 512


def test_a_row_says_what_the_model_can_do(choices: ModelChoices) -> None:
    found = dict(zip(names(choices), models(choices), strict=True))
    monet = found["monet nano-banana-2"]
    assert monet.name == "Nano Banana 2  ·  Monet"
    assert monet.detail.split("  ·  ") == [
        "up to 14 references",
        "1K 2K 4K",
        "14 shapes",
        "about 30 s",
        "can be watched",
    ]
    assert "PNG JPEG WEBP" in found["apidot nano-banana-2"].detail
    assert "1 shape  ·" in found["apidot nano-banana-pro"].detail
    assert "can be watched" not in found["apidot nano-banana-2"].detail


@pytest.mark.parametrize(
    ("model", "wanted", "words"),
    [
        (WIDE, Wanted(), ""),
        (WIDE, Wanted(aspect_ratio="8:1", resolution="2K", format="webp"), ""),
        (SMALL, Wanted(roles=(None,) * 3), "takes 2 references, not 3"),
        (BLIND, Wanted(roles=(None,)), "takes no references"),
        (
            WIDE,
            Wanted(roles=(Role.CHARACTER,) * 2),
            "takes 1 of role character",
        ),
        (SMALL, Wanted(aspect_ratio="16:9"), "cannot draw 16:9"),
        (WIDE, Wanted(resolution="4K"), "has no 4K"),
        (SMALL, Wanted(format="png"), "gives no choice of PNG"),
        (SMALL, Wanted(roles=(None,) * 3, aspect_ratio="8:1"), "takes 2 references"),
    ],
)
def test_what_does_not_fit_is_said_the_dearest_first(
    qapp: QApplication, model: object, wanted: Wanted, words: str
) -> None:
    said = misfit(model, wanted)  # type: ignore[arg-type]
    assert said.startswith(words) if words else said == ""


def test_the_wishes_are_those_of_the_draft_met_or_not(qapp: QApplication) -> None:
    draft = Draft((MODEST, GRAND))
    fill(draft.tray, "a", "b")
    draft.tray.set_role(0, Role.STYLE)
    draft.set_aspect_ratio("16:9")
    draft.set_resolution("2K")
    draft.set_format("webp")
    assert draft.wanted == Wanted(
        aspect_ratio="16:9",
        resolution="2K",
        format="webp",
        roles=(Role.STYLE, None),
    )


def test_steps_go_from_one_row_that_can_be_chosen_to_the_next(
    choices: ModelChoices,
) -> None:
    first = choices.place_of("monet", "nano-banana-2")
    assert first == 1
    assert choices.next_place(first, -1) == first
    assert choices.next_place(first, 1) == 2
    last_usable = choices.place_of("sandbox", "nano-banana-1")
    below = choices.next_place(last_usable, 1)
    assert choices.row(below) == heads(choices)[2]  # to add a key
    end = choices.rowCount() - 1
    assert choices.next_place(first, 1000) == end
    assert choices.next_place(end, -1000) == first
    assert choices.place_of("monet", "gone") == first


def test_heads_of_usable_providers_cannot_be_chosen(choices: ModelChoices) -> None:
    model: QAbstractItemModel = choices
    states = [
        bool(model.flags(model.index(n, 0)) & Qt.ItemFlag.ItemIsSelectable)
        for n in range(model.rowCount())
    ]
    assert not states[0]
    assert all(states[1:4])
    assert model.index(0, 0).data(ChoiceRole) == heads(choices)[0]
    assert model.index(0, 0).data() == "Monet"
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.rowCount(model.index(0, 0)) == 0


def test_a_screen_reader_hears_all_of_a_row(choices: ModelChoices) -> None:
    choices.offer(SPECS, has_key, Wanted(roles=(None,) * 9))
    by_name = dict(zip(names(choices), models(choices), strict=True))
    said = spoken(by_name["monet nano-banana-1"])
    assert "Nano Banana, Monet, price not published" in said
    assert "takes 5 references, not 9" in said
    assert "needs a key" not in said
    assert "needs a key" in spoken(by_name["google gemini-2.5-flash-image"])
    assert spoken(heads(choices)[0]) == "Monet"
    assert "Google Gemini has no key: add one" in map(spoken, heads(choices))


def test_a_models_tier_is_found_under_its_own_name() -> None:
    google = spec("google").models[0]
    assert google.resolution("0.5K") == "512"
    assert google.resolution("8K") == google.default_resolution == "1K"
    assert replace(google, resolutions=()).resolution("2K") == "1K"
    assert google.resolution(None) == "1K"
