"""Prompts to go back to."""

import pytest

from nanostudio.store import prompts
from nanostudio.store.database import Database
from nanostudio.store.prompts import (
    SavedPrompt,
    delete_saved_prompt,
    forget_prompt,
    list_prompts,
    list_saved_prompts,
    note_prompt,
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


async def test_a_forgotten_prompt_is_gone(database: Database) -> None:
    await database.run(note_prompt, "a fox", 1)
    for _ in range(2):
        await database.run(forget_prompt, "a fox")
    assert await database.run(list_prompts) == []


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
