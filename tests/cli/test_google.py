"""The Gemini API from the command line: pictures come in the answer, or words do."""

from pathlib import Path

import pytest
from PIL import Image

from tests.cli.conftest import Run, Shell
from tests.sandbox.talk import seen_references

KEY = "AIza-canary-0123456789abcdef"


@pytest.fixture
def google(shell: Shell) -> Shell:
    shell.environment["GEMINI_API_KEY"] = KEY
    return shell


def generate(shell: Shell, prompt: str, *words: str | Path) -> Run:
    place = ("--provider-url", f"google={shell.gateway}")
    asked = ("--provider", "google", "--prompt", prompt, "--json")
    return shell(*place, "generate", *asked, *words)


def charged(shell: Shell, prompt: str) -> list[dict[str, object]]:
    orders = [row["order"] for row in shell.charges()]
    return [order for order in orders if order["prompt"] == prompt]


def test_words_become_a_picture_that_costs_its_tokens(google: Shell) -> None:
    ran = generate(google, "a fox at dawn", "--aspect-ratio", "8:1")
    assert ran.code == 0, ran.err
    (task,) = ran.tasks
    assert task["state"] == "done"
    assert task["remote_id"] is None
    assert task["cost"]["amount"] == 0.0672
    (file,) = task["files"]
    assert (file["width"], file["height"]) == (3072, 384)
    assert len(charged(google, "a fox at dawn")) == 1
    kept = [path for path in google.folder.rglob("*") if path.is_file()]
    assert not any(KEY.encode() in path.read_bytes() for path in kept)


def test_pictures_go_along_in_their_order(google: Shell) -> None:
    colours = [(20, 160, 80), (220, 20, 60), (30, 60, 200)]
    references: list[str | Path] = []
    for number, colour in enumerate(colours):
        path = google.folder / f"{number}.png"
        Image.new("RGB", (300, 200), colour).save(path)
        references += ["--ref", path]
    model = ("--model", "gemini-3-pro-image", "--aspect-ratio", "1:1")
    ran = generate(google, "join these", *model, *references)
    assert ran.code == 0, ran.err
    (order,) = charged(google, "join these")
    assert order["model"] == "gemini-3-pro-image"
    with Image.open(ran.tasks[0]["files"][0]["path"]) as picture:
        assert seen_references(picture, 3) == colours


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("block reason=SAFETY", "against its safety rules (SAFETY)"),
        ("text reason=Not_today.", "It sent words, and no picture: “Not today.”"),
    ],
)
def test_a_refusal_is_told_and_not_resent(google: Shell, fault: str, said: str) -> None:
    ran = generate(google, f"a fox [fault:{fault}]")
    assert ran.code != 0
    (task,) = ran.tasks
    assert task["state"] == "failed"
    assert task["charged"] == "unknown"
    assert said in task["error"]["hint"]


def test_a_pause_is_as_long_as_google_asks_for(google: Shell) -> None:
    prompt = "a fox in haste [fault:429 retry_after=0.5]"
    ran = generate(google, prompt)
    assert ran.code == 0, ran.err
    assert ran.tasks[0]["state"] == "done"
    assert len(charged(google, prompt)) == 1


def test_a_quota_of_the_day_waits(google: Shell) -> None:
    fault = "[fault:429 code=GenerateRequestsPerDayPerProjectPerModel-FreeTier]"
    ran = generate(google, f"a fox {fault}", "--timeout", "1")
    (task,) = ran.tasks
    assert task["state"] == "waiting"
    assert task["charged"] == "no"
    assert "Today's quota" in task["error"]["title"]


def test_there_is_nothing_to_adopt(google: Shell) -> None:
    ran = google("tasks", "adopt", "--provider", "google", "r1")
    assert ran.code != 0
    assert "keeps no tasks" in ran.err
