"""generate: prompt and photographs in, verbatim pictures out, money told truly."""

import hashlib
import json
from pathlib import Path

import httpx
import pytest

from tests.cli.conftest import Shell

MEMBERS = {
    "id",
    "provider",
    "model",
    "state",
    "remote_id",
    "idempotency_key",
    "charged",
    "cost",
    "error",
    "files",
}


def test_pictures_are_the_gateway_s_bytes_in_the_order_asked(
    shell: Shell, photo: Path
) -> None:
    out = shell.folder / "out"
    run = shell.generate(
        "--model",
        "nano-banana-2",
        "--ref",
        photo,
        "--aspect-ratio",
        "16:9",
        "--resolution",
        "1K",
        "-n",
        "2",
        "--out",
        out,
    )
    assert run.code == 0, run.err
    assert [set(task) for task in run.tasks] == [MEMBERS] * 2
    for task in run.tasks:
        [file] = task["files"]
        url = httpx.get(
            f"{shell.gateway}/api/v1/tasks/{task['remote_id']}",
            headers={"Authorization": "Bearer monet_test"},
        ).json()["outputs"][0]["url"]
        made = httpx.get(url).content
        kept = Path(file["path"])
        assert kept.parent == out
        assert kept.read_bytes() == made
        assert file["sha256"] == hashlib.sha256(made).hexdigest()
        assert (file["width"], file["height"], file["format"]) == (1376, 768, "png")
        assert task["charged"] == "yes"
        assert task["error"] is None


def test_no_place_leaves_this_computer_and_one_upload_serves_all(
    shell: Shell, photo: Path
) -> None:
    before = httpx.get(f"{shell.gateway}/sandbox/ledger").json()["uploads"]
    assert shell.generate("--ref", photo, "-n", "3").code == 0
    assert shell.generate("--ref", photo, prompt="again").code == 0
    uploads = httpx.get(f"{shell.gateway}/sandbox/ledger").json()["uploads"]
    [sent] = [upload for upload in uploads if upload not in before]
    assert sent["metadata"] == []
    assert (sent["width"], sent["height"]) == (480, 640)


def test_without_json_the_paths_are_the_result(shell: Shell) -> None:
    run = shell("generate", "--provider", "monet", "--prompt", "a fox")
    assert run.code == 0, run.err
    [path] = run.out.splitlines()
    assert Path(path).is_file()
    assert Path(path).is_relative_to(shell.folder / "library")


def test_the_built_in_sandbox_needs_no_key_and_no_address(shell: Shell) -> None:
    shell.environment["MONET_API_KEY"] = ""
    words = ("--provider", "sandbox", "--prompt", "a fox", "--resolution", "1K")
    run = shell("generate", *words, "--json")
    assert run.code == 0, run.err
    assert run.tasks[0]["cost"] == {"amount": 10, "unit": "credits"}


def test_no_key_is_exit_5_and_nothing_is_kept(shell: Shell) -> None:
    shell.environment["MONET_API_KEY"] = ""
    run = shell.generate()
    assert run.code == 5
    assert run.document["tasks"] == []
    assert "nanostudio keys set monet" in run.document["error"]["hint"]
    assert shell("tasks", "list", "--json").tasks == []


def test_a_refused_key_waits_for_a_right_one_and_then_goes_on(shell: Shell) -> None:
    shell.environment["MONET_API_KEY"] = "wrong-key"
    run = shell.generate()
    assert run.code == 1
    [task] = run.tasks
    assert (task["state"], task["charged"]) == ("waiting", "no")
    assert "key" in task["error"]["title"].lower()
    del shell.environment["MONET_API_KEY"]
    run = shell("tasks", "resume", "--json")
    assert (run.code, run.tasks[0]["state"]) == (0, "done")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--model", "nano-banana-9"), "no model"),
        (("--aspect-ratio", "7:5"), "cannot draw 7:5"),
        (("--model", "nano-banana-1", "--resolution", "2K"), "no resolution 2K"),
        (("--format", "gif"), "no format gif"),
        (("--prompt", "  "), "prompt is empty"),
        (("--ref", "https://127.0.0.1/x.png"), ""),
        (("--ref", "file:///etc/passwd"), "not taken"),
        (("--out", "/proc/nowhere"), "cannot be written"),
    ],
)
def test_what_cannot_work_is_refused_before_sending(
    shell: Shell, words: tuple[str, ...], said: str
) -> None:
    before = shell.charges()
    run = shell.generate(*words)
    assert run.code == 2, run.err
    error = run.document["error"]
    assert said in error["title"]
    assert error["hint"]
    assert run.document["tasks"] == []
    assert shell.charges() == before


def test_too_many_references_are_counted_before_any_is_read(shell: Shell) -> None:
    refs = [word for n in range(15) for word in ("--ref", f"/nowhere/{n}.png")]
    run = shell.generate("--model", "nano-banana-2", *refs)
    assert run.code == 2
    assert "Too many references: 15" in run.document["error"]["title"]
    assert "Remove 1" in run.document["error"]["hint"]


def test_an_unwritable_library_is_said_before_sending(shell: Shell) -> None:
    shell.library = Path("/proc/nowhere")
    run = shell.generate()
    assert run.code == 2
    assert "library" in run.document["error"]["title"].lower()


@pytest.mark.parametrize(
    ("fault", "state", "charged", "code"),
    [
        ("[fault:reset]", "done", "yes", 0),
        ("[fault:html]", "done", "yes", 0),
        ("[fault:huge]", "done", "yes", 0),
        ("[fault:429]", "done", "yes", 0),
        ("[fault:402]", "waiting", "no", 1),
        ("[fault:refused]", "failed", "unknown", 1),
        ("[fault:400]", "failed", "no", 1),
    ],
)
def test_each_fault_ends_in_its_own_words_and_is_never_charged_twice(
    shell: Shell, fault: str, state: str, charged: str, code: int
) -> None:
    before = len(shell.charges())
    run = shell.generate(prompt=f"a fox {fault}")
    [task] = run.tasks
    assert (task["state"], task["charged"], run.code) == (state, charged, code), run.err
    assert len(shell.charges()) - before <= 1
    assert (task["error"] is None) == (state == "done")


def test_a_delivered_picture_that_is_not_whole_is_fetched_again(shell: Shell) -> None:
    run = shell.generate(prompt="a fox [fault:truncated]")
    assert run.code == 0, run.err
    assert run.tasks[0]["files"][0]["sha256"]


def test_the_key_is_nowhere_on_the_disk(shell: Shell, photo: Path) -> None:
    shell.environment["MONET_API_KEY"] = "monet_canary_4711"
    assert shell.generate("--ref", photo).code == 0
    files = [path for path in shell.folder.rglob("*") if path.is_file()]
    assert files
    assert [path for path in files if b"canary_4711" in path.read_bytes()] == []


def test_the_document_is_all_there_is_on_standard_output(shell: Shell) -> None:
    run = shell.generate()
    assert json.loads(run.out)
    assert run.out.endswith("}\n")
