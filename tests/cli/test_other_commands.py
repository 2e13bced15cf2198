"""providers, keys, sandbox, and the words of wrong usage."""

import subprocess
import sys
from pathlib import Path

import httpx

from tests.cli.conftest import Shell


def test_providers_show_their_rows_and_where_the_key_is(shell: Shell) -> None:
    providers = shell("providers", "--json").document["providers"]
    rows = {row["id"]: row for row in providers}
    assert rows["monet"]["base_url"] == shell.gateway
    assert rows["monet"]["key"] == "environment"
    assert rows["sandbox"]["key"] == "none"
    models = {model["id"]: model for model in rows["monet"]["models"]}
    assert models["nano-banana-1"]["max_references"] == 5
    assert models["nano-banana-2"]["resolutions"] == ["1K", "2K", "4K"]
    assert "nano-banana-1-pro" in shell("providers").out


def test_a_key_that_cannot_be_kept_is_said(shell: Shell) -> None:
    shell.environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere"
    done = subprocess.run(
        shell.command("keys", "set", "monet"),
        input="monet_new\n",
        env=shell.environ(),
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.returncode == 2
    assert "MONET_API_KEY" in done.stderr
    assert "monet_new" not in done.stdout + done.stderr


def test_an_empty_key_is_refused(shell: Shell) -> None:
    assert shell("keys", "set", "monet").code == 2


def test_key_status_never_shows_a_key(shell: Shell) -> None:
    run = shell("keys", "status")
    assert run.code == 0
    assert "environment" in run.out
    assert "monet_test" not in run.out + run.err


def test_wrong_usage_is_exit_2(shell: Shell) -> None:
    assert shell("generate", "--provider", "nobody", "--prompt", "x").code == 2
    assert shell("generate", "--provider", "monet").code == 2
    assert shell("--screenshot", "x.png").code == 2
    assert shell("--provider-url", "monet=http://example.com", "providers").code == 2
    assert shell("--provider-url", "nonsense", "providers").code == 2


def test_the_sandbox_serves_other_programs_until_it_is_stopped(shell: Shell) -> None:
    ledger = shell.folder / "ledger.jsonl"
    process = shell.start("sandbox", "serve", "--ledger", ledger, "--delay", "0.1")
    assert process.stdout is not None
    url = process.stdout.readline().strip()
    other = Shell(shell.folder / "other", url)
    assert other.generate().code == 0
    assert len(other.charges()) == 1
    process.terminate()
    process.communicate(timeout=20)
    assert ledger.read_text("utf-8").strip()
    assert httpx.get(f"{shell.gateway}/sandbox/ledger").status_code == 200


def test_the_first_start_on_a_computer_makes_its_folders(own_folders: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "nanostudio", "tasks", "list", "--json"],
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (own_folders / "data/NanoStudio/nanostudio.sqlite3").is_file()
