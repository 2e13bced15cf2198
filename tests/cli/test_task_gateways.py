"""generate at APIDot and nanobananapro.cloud: real processes, a strict gateway."""

import json
import os
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image

from tests.cli.conftest import Run, Shell


def generate(shell: Shell, provider: str, *words: str | Path, prompt: str) -> Run:
    """`generate --provider provider --json` with a key and the gateway's address."""
    shell.environment |= {"APIDOT_API_KEY": "x", "NANOBANANAPRO_API_KEY": "y"}
    asked = ("--provider", provider, "--prompt", prompt, "--json")
    url = f"{provider}={shell.gateway}"
    return shell("--provider-url", url, "generate", *asked, *words)


def ledger(shell: Shell, kind: str) -> list[dict[str, Any]]:
    return list(httpx.get(f"{shell.gateway}/sandbox/ledger").json()[kind])


def charge(shell: Shell, prompt: str) -> dict[str, Any]:
    """The one charge for `prompt`."""
    rows = [row for row in shell.charges() if row["order"]["prompt"] == prompt]
    [row] = rows
    return dict(row)


@pytest.fixture
def drawing(tmp_path: Path) -> Path:
    path = tmp_path / "drawing.png"
    Image.new("RGB", (300, 200), "teal").save(path)
    return path


def test_apidot_draws_from_words(shell: Shell) -> None:
    words = ("--resolution", "0.5K", "--aspect-ratio", "16:9", "--format", "webp")
    run = generate(shell, "apidot", *words, prompt="dot")
    assert run.code == 0, run.err
    [task] = run.tasks
    assert task["cost"] == {"amount": 7, "unit": "credits"}
    [file] = task["files"]
    assert (file["width"], file["height"], file["format"]) == (688, 384, "webp")
    assert charge(shell, "dot")["order"]["model"] == "nano-banana-2"


def test_apidot_takes_no_files_unless_somebody_hosts_them(
    shell: Shell, drawing: Path
) -> None:
    before = shell.charges()
    run = generate(shell, "apidot", "--ref", drawing, prompt="dot 2")
    assert run.code == 2, run.err
    assert "public address only" in run.document["error"]["title"]
    assert "--host-through monet" in run.document["error"]["hint"]
    assert shell("tasks", "list", "--json").tasks == []
    assert shell.charges() == before


def test_monet_hosts_files_for_apidot_once_and_without_their_metadata(
    shell: Shell, photo: Path, drawing: Path
) -> None:
    before = len(ledger(shell, "uploads"))
    refs = ("--ref", drawing, "--ref", photo, "--ref", drawing)
    model = ("--model", "nano-banana-pro", "--resolution", "1K")
    hosted = (*refs, *model, "--host-through", "monet")
    run = generate(shell, "apidot", *hosted, prompt="dot 3")
    assert run.code == 0, run.err
    uploads = ledger(shell, "uploads")[before:]
    names = {(row["width"], row["height"]): row["name"] for row in uploads}
    assert set(names) == {(300, 200), (480, 640)}
    assert [row["metadata"] for row in uploads] == [[], []]
    order = charge(shell, "dot 3")["order"]
    assert order["model"] == "nano-banana-pro-edit"
    drawn, turned = names[300, 200], names[480, 640]
    assert order["references"] == [drawn, turned, drawn]
    settings = shell.folder / "data" / "settings.toml"
    settings.write_text('[providers.apidot]\nhost_through = "monet"\n')
    run = generate(shell, "apidot", *refs, *model, prompt="dot 4")
    assert run.code == 0, run.err
    assert charge(shell, "dot 4")["order"]["references"] == order["references"]
    assert len(ledger(shell, "uploads")) == before + 2


def test_a_host_needs_its_key_and_uploads(shell: Shell, drawing: Path) -> None:
    shell.environment["MONET_API_KEY"] = ""
    words = ("--ref", drawing, "--host-through")
    run = generate(shell, "apidot", *words, "monet", prompt="dot 5")
    assert run.code == 5
    assert "Monet" in run.document["error"]["title"]
    run = generate(shell, "apidot", *words, "nanobananapro", prompt="dot 5")
    assert run.code == 2


def test_nanobananapro_draws_from_words_and_from_files_in_their_order(
    shell: Shell, photo: Path, drawing: Path
) -> None:
    before = len(ledger(shell, "references"))
    refs = ("--ref", photo, "--ref", drawing, "--ref", photo)
    run = generate(shell, "nanobananapro", *refs, "--resolution", "2K", prompt="pro")
    assert run.code == 0, run.err
    [task] = run.tasks
    assert task["cost"] == {"amount": 20, "unit": "credits"}
    assert (task["files"][0]["width"], task["files"][0]["height"]) == (1792, 2400)
    kept = ledger(shell, "references")[before:]
    sizes = [(row["width"], row["height"]) for row in kept]
    assert sizes == [(480, 640), (300, 200), (480, 640)]
    assert [row["metadata"] for row in kept] == [[], [], []]
    order = charge(shell, "pro")["order"]
    assert order["references"] == [row["name"] for row in kept]
    assert order["extras"] == {"isPublic": False}
    run = generate(shell, "nanobananapro", prompt="pro 2")
    assert run.code == 0, run.err
    assert charge(shell, "pro 2")["credits"] == 20


def test_a_file_over_the_limit_is_sent_smaller_and_that_is_said(
    shell: Shell, tmp_path: Path
) -> None:
    large = tmp_path / "large.png"
    Image.frombytes("RGB", (1900, 1900), os.urandom(1900 * 1900 * 3)).save(large)
    before = len(ledger(shell, "references"))
    run = generate(shell, "nanobananapro", "--ref", large, prompt="large")
    assert run.code == 0, run.err
    assert "sent smaller: large.png" in run.err
    [kept] = ledger(shell, "references")[before:]
    assert kept["width"] < 1900


@pytest.mark.parametrize(
    ("provider", "fault", "ends"),
    [
        ("nanobananapro", "[fault:500 on=poll]", ("done", "yes", 0)),
        ("nanobananapro", "[fault:500]", ("uncertain", "unknown", 3)),
        ("nanobananapro", "[fault:refused]", ("failed", "refunded", 1)),
        ("apidot", "[fault:reset]", ("uncertain", "unknown", 3)),
        ("apidot", "[fault:refused]", ("failed", "unknown", 1)),
    ],
)
def test_without_an_idempotency_key_nothing_is_sent_twice(
    shell: Shell, provider: str, fault: str, ends: tuple[str, str, int]
) -> None:
    before = len(shell.charges())
    run = generate(shell, provider, prompt=f"a fox {fault}")
    [task] = run.tasks
    assert (task["state"], task["charged"], run.code) == ends, run.err
    assert len(shell.charges()) - before <= 1


def test_the_rows_of_both_are_shown(shell: Shell) -> None:
    rows = json.loads(shell("providers", "--json").out)["providers"]
    models = {row["id"]: [model["id"] for model in row["models"]] for row in rows}
    assert models["apidot"] == ["nano-banana-2", "nano-banana-pro"]
    assert models["nanobananapro"] == [
        *("nano-banana-pro", "nano-banana", "nano-banana-fast", "nano-banana-2")
    ]
