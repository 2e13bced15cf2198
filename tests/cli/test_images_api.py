"""generate at OpenAI and UniAll: real processes, a strict gateway, every route."""

from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.cli.conftest import Run, Shell
from tests.sandbox.talk import seen_references

COLOURS = [(20, 160, 80), (220, 20, 60), (30, 60, 200)]


def generate(shell: Shell, provider: str, *words: str | Path, prompt: str) -> Run:
    """`generate --provider provider --json` with a key and the gateway's address."""
    keys = {"OPENAI_API_KEY": "sk-openai-0123456789", "UNIALL_API_KEY": "sk-uniall"}
    shell.environment |= keys
    root = "/v1" if provider == "openai" else ""
    place = ("--provider-url", f"{provider}={shell.gateway}{root}")
    asked = ("--provider", provider, "--prompt", prompt, "--json")
    return shell(*place, "generate", *asked, *words)


def settings(shell: Shell, text: str) -> None:
    folder = shell.folder / "data"
    folder.mkdir(exist_ok=True)
    (folder / "settings.toml").write_text(text)


def order(shell: Shell, prompt: str) -> dict[str, Any]:
    """The order of the one charge for `prompt`."""
    [row] = [row for row in shell.charges() if row["order"]["prompt"] == prompt]
    return dict(row["order"])


def picture(run: Run) -> dict[str, Any]:
    """The one file of the one task, which was charged."""
    assert run.code == 0, run.err
    [task] = run.tasks
    assert (task["state"], task["charged"]) == ("done", "yes")
    [file] = task["files"]
    return dict(file)


@pytest.fixture
def three(shell: Shell) -> list[str | Path]:
    """--ref for three pictures, each of one colour."""
    words: list[str | Path] = []
    for number, colour in enumerate(COLOURS):
        path = shell.folder / f"{number}.png"
        Image.new("RGB", (320, 240), colour).save(path)
        words += ["--ref", path]
    return words


def test_openai_draws_n_pictures_in_one_request(shell: Shell) -> None:
    shape = ("--aspect-ratio", "16:9", "--resolution", "1K", "--format", "jpeg")
    run = generate(shell, "openai", *shape, "-n", "2", prompt="two foxes")
    assert run.code == 0, run.err
    [task] = run.tasks
    assert task["remote_id"] is None
    kinds = [(file["width"], file["height"], file["format"]) for file in task["files"]]
    assert kinds == [(1536, 864, "jpeg")] * 2
    extras = {"n": 2, "size": "1536x864", "output_format": "jpeg"}
    assert order(shell, "two foxes")["extras"] == extras


def test_openai_streams_and_takes_references_in_their_order(
    shell: Shell, three: list[str | Path]
) -> None:
    settings(shell, "[providers.openai]\nstream = true\n")
    words = ("--model", "gpt-image-2", "--aspect-ratio", "1:1")
    run = generate(shell, "openai", *words, *three, prompt="a stream")
    with Image.open(picture(run)["path"]) as drawn:
        assert seen_references(drawn, 3) == COLOURS
    extras = order(shell, "a stream")["extras"]
    assert (extras["stream"], extras["partial_images"]) == (True, 2)
    assert list((shell.folder / "data" / "cache" / "previews").iterdir())


def test_openai_refuses_a_prompt_and_charges_nothing(shell: Shell) -> None:
    run = generate(shell, "openai", prompt="a fox [fault:refused-400]")
    assert run.code == 1
    [task] = run.tasks
    assert (task["state"], task["charged"]) == ("failed", "no")
    assert "for its content" in task["error"]["title"]


def test_uniall_makes_one_task_for_each_picture(shell: Shell) -> None:
    words = (
        "--model",
        "NanoBanana2-2K",
        "--aspect-ratio",
        "16:9",
        "--resolution",
        "2K",
    )
    before = len(shell.charges())
    run = generate(shell, "uniall", *words, "-n", "2", prompt="an apple")
    assert run.code == 0, run.err
    assert len({task["remote_id"] for task in run.tasks}) == 2
    assert len(shell.charges()) == before + 2
    for task in run.tasks:
        [file] = task["files"]
        assert (file["width"], file["height"]) == (2752, 1536)


@pytest.mark.parametrize(
    ("route", "model", "dialect"),
    [
        ("edits", "NanoBananaPro-1K", "openai"),
        ("gemini", "gemini-3-pro-image-preview-1k", "google"),
    ],
)
def test_uniall_takes_files_by_either_route_in_their_order(
    shell: Shell, three: list[str | Path], route: str, model: str, dialect: str
) -> None:
    settings(shell, f'[providers.uniall]\nreferences = "{route}"\n')
    words = ("--model", "NanoBananaPro-1K", "--aspect-ratio", "4:3")
    run = generate(shell, "uniall", *words, *three, prompt=f"by {route}")
    file = picture(run)
    with Image.open(file["path"]) as drawn:
        assert seen_references(drawn, 3) == COLOURS
        assert drawn.size == (1200, 896)
    made = order(shell, f"by {route}")
    assert (made["model"], made["dialect"]) == (model, dialect)


@pytest.mark.parametrize("shape", ["relative", "data", "id"])
def test_uniall_s_answers_may_have_other_shapes(shell: Shell, shape: str) -> None:
    prompt = f"a fox [fault:shape as={shape}]"
    assert picture(generate(shell, "uniall", prompt=prompt))["width"] == 1024


def test_a_key_is_nowhere_on_the_disk(shell: Shell) -> None:
    picture(generate(shell, "openai", prompt="a secret"))
    kept = [path for path in shell.folder.rglob("*") if path.is_file()]
    assert kept
    assert not any(b"sk-openai-0123456789" in path.read_bytes() for path in kept)
