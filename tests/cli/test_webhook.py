"""webhook serve: a gateway's call makes another process look at its task at once."""

import re
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.cli.conftest import Run, Shell

_ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/[A-Za-z0-9_-]{43}")
_DELAY_S = 4  # without a callback it is looked at after 2 and 9.5 seconds


@pytest.fixture
def receiver(shell: Shell) -> Iterator["subprocess.Popen[str]"]:
    """`webhook serve` under way, over the library of `shell`."""
    process = shell.start("webhook", "serve", "--port", "0")
    yield process
    process.kill()
    process.communicate()


def address(process: "subprocess.Popen[str]") -> str:
    """What it prints first."""
    assert process.stdout is not None
    url = process.stdout.readline().strip()
    assert _ADDRESS.fullmatch(url), url
    return url


def generate(shell: Shell, url: str, delay_s: float = 0) -> Run:
    """One picture of apidot, with `url` to be called back."""
    data = shell.folder / "data"
    data.mkdir(exist_ok=True)
    words = f'[providers.apidot]\ncallback_url = "{url}"\n'
    (data / "settings.toml").write_text(words)
    shell.environment["APIDOT_API_KEY"] = "apidot_test"
    prompt = f"a fox in snow [fault:delay seconds={delay_s}]"
    return shell(
        *("--provider-url", f"apidot={shell.gateway}", "generate", "--json"),
        *("--provider", "apidot", "--model", "nano-banana-2", "--prompt", prompt),
    )


def test_a_callback_is_known_at_once(
    shell: Shell, receiver: "subprocess.Popen[str]"
) -> None:
    run = generate(shell, address(receiver), _DELAY_S)
    late_s = time.time() - shell.charges()[-1]["due_s"]
    assert run.code == 0, run.err
    assert late_s < 5  # the rhythm alone: 5.5 at best, and the program's end
    assert list((shell.folder / "data" / "hints").iterdir()) == []


def test_forged_calls_change_nothing_and_are_not_kept(
    shell: Shell, receiver: "subprocess.Popen[str]"
) -> None:
    url = address(receiver)
    run = generate(shell, "https://nobody.example")
    before = shell("tasks", "list", "--json").out
    forged = {"status": "failed", "files": [{"file_url": "http://127.0.0.1/x.png"}]}
    remote_id = run.tasks[0]["remote_id"]
    charges = shell.charges()
    with httpx.Client() as client:
        for number in range(400):
            told_id = f"forged-{number}" if number % 4 else remote_id
            told = {**forged, "task_id": told_id}
            answer = client.post(url, json={"data": told} if number % 2 else told)
            assert answer.status_code == 200
    assert httpx.post(url, content=b"\xff" * 70_000).status_code == 400
    assert httpx.post(url + "x", json=forged).status_code == 404
    assert httpx.get(url).status_code == 405
    hints = list((shell.folder / "data" / "hints").iterdir())
    assert len(hints) == 256
    assert all(hint.stat().st_size == 0 for hint in hints)
    assert shell("tasks", "list", "--json").out == before
    assert shell.charges() == charges


def test_the_address_stays_and_the_end_is_clean(
    shell: Shell, receiver: "subprocess.Popen[str]"
) -> None:
    url = address(receiver)
    assert httpx.post(url, json={"task_id": "a"}).status_code == 200
    receiver.send_signal(signal.SIGTERM)
    _, said = receiver.communicate(timeout=20)
    assert (receiver.returncode, said) == (0, "")
    again = shell.start("webhook", "serve", "--port", str(httpx.URL(url).port))
    assert address(again) == url
    again.send_signal(signal.SIGINT)
    _, said = again.communicate(timeout=20)
    assert (again.returncode, said) == (0, "")


def test_a_taken_port_is_refused(
    shell: Shell, receiver: "subprocess.Popen[str]"
) -> None:
    port = str(httpx.URL(address(receiver)).port)
    run = shell("webhook", "serve", "--port", port)
    assert (run.code, run.out) == (2, "")
    assert port in run.err


def test_no_secret_in_the_log(shell: Shell, receiver: "subprocess.Popen[str]") -> None:
    url = address(receiver)
    generate(shell, url)
    secret = url.rpartition("/")[2]
    kept = (shell.folder / "data" / "webhook-secret").read_text()
    assert kept == secret
    logs: list[Path] = list((shell.folder / "data" / "logs").rglob("*"))
    assert logs
    assert not any(secret in log.read_text() for log in logs if log.is_file())
