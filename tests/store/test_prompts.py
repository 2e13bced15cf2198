"""Prompts to go back to."""

import pytest

from nanostudio.store import prompts
from nanostudio.store.database import Database
from nanostudio.store.prompts import (
    SavedPrompt,
    UsedPrompt,
    delete_saved_prompt,
    forget_prompt,
    list_prompts,
    list_saved_prompts,
    note_prompt,
    rename_saved_prompt,
    restore_prompt,
    save_prompt,
)

pytestmark = pytest.mark.anyio


async def test_the_last_comes_first_and_the_same_words_once(
    database: Database,
) -> None:
    for at, text in enumerate(("a fox", "a hen", "a fox")):
        await database.run(note_prompt, text, at)
    assert await database.run(list_prompts) == ["a fox", "a hen"]
    assert await database.run(list_prompts, limit=1) == ["a fox"]


async def test_a_forgotten_prompt_is_gone_and_can_be_put_back_in_its_place(
    database: Database,
) -> None:
    for at, text in enumerate(("a fox", "a hen", "a fox", "a cow")):
        await database.run(note_prompt, text, at)
    gone = await database.run(forget_prompt, "a fox")
    assert gone == UsedPrompt(text="a fox", used_ms=2, uses=2)
    assert await database.run(forget_prompt, "a fox") is None
    assert await database.run(list_prompts) == ["a cow", "a hen"]
    await database.run(restore_prompt, gone)
    assert await database.run(list_prompts) == ["a cow", "a fox", "a hen"]


async def test_what_was_sent_again_is_not_put_back_in_its_old_place(
    database: Database,
) -> None:
    await database.run(note_prompt, "a fox", 1)
    gone = await database.run(forget_prompt, "a fox")
    assert gone is not None
    for at, text in enumerate(("a hen", "a fox"), 2):
        await database.run(note_prompt, text, at)
    await database.run(restore_prompt, gone)
    assert await database.run(list_prompts) == ["a fox", "a hen"]


async def test_the_oldest_go_when_there_are_too_many(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prompts, "MOST_PROMPTS", 2)
    for at, text in enumerate("abc"):
        await database.run(note_prompt, text, at)
    assert await database.run(list_prompts) == ["c", "b"]


async def test_saved_prompts_are_sorted_and_replaced_by_name(
    database: Database,
) -> None:
    for name, text in (("rain", "1"), ("Fog", "2"), ("rain", "3")):
        await database.run(save_prompt, SavedPrompt(name=name, text=text), 1)
    assert await database.run(list_saved_prompts) == [
        SavedPrompt(name="Fog", text="2"),
        SavedPrompt(name="rain", text="3"),
    ]
    for _ in range(2):
        await database.run(delete_saved_prompt, "rain")
    assert [one.name for one in await database.run(list_saved_prompts)] == ["Fog"]


async def test_a_saved_prompt_can_be_called_otherwise(database: Database) -> None:
    await database.run(save_prompt, SavedPrompt(name="rain", text="1"), 1)
    await database.run(rename_saved_prompt, "rain", "Fog")
    await database.run(rename_saved_prompt, "none", "Sun")
    assert await database.run(list_saved_prompts) == [SavedPrompt(name="Fog", text="1")]
