"""Several keys for one gateway, in a real keyring: a task keeps to its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Shell

ROOT = Path(__file__).parents[2]
_SESSION = """
import json, os, signal, subprocess, sys
from tests.keyring_session import start_daemon
daemon = start_daemon("secret")
ran = []
for words, typed in json.load(sys.stdin):
    done = subprocess.run(words, input=typed, capture_output=True, text=True)
    ran.append([done.returncode, done.stdout, done.stderr])
os.kill(daemon, signal.SIGKILL)
print(json.dumps(ran))
"""

pytestmark = pytest.mark.tools(
    "dbus-run-session", "dbus-send", "gnome-keyring-daemon", "secret-tool"
)


def with_a_keyring(
    shell: Shell, own_folders: Path, *steps: tuple[tuple[str, ...], str]
) -> list[tuple[int, str, str]]:
    """Run commands one after another beside an unlocked gnome-keyring."""
    runtime = own_folders / "runtime"
    runtime.mkdir(mode=0o700)
    orders = [[shell.command(*words), typed] for words, typed in steps]
    environment = {k: v for k, v in shell.environ().items() if k != "DISPLAY"}
    del environment["MONET_API_KEY"]
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", _SESSION],
        input=json.dumps(orders),
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={
            **environment,
            "XDG_RUNTIME_DIR": str(runtime),
            "PATH": os.environ["PATH"],
        },
        timeout=55,
    )
    assert done.returncode == 0, done.stderr
    ran: list[Any] = json.loads(done.stdout.splitlines()[-1])
    return [tuple(one) for one in ran]


def test_a_task_is_collected_with_the_key_it_was_sent_with(
    shell: Shell, own_folders: Path
) -> None:
    asked = ("generate", "--provider", "monet", "--prompt", "two keys", "--json")
    ran = with_a_keyring(
        shell,
        own_folders,
        (("keys", "set", "monet", "--label", "Work"), "right-key-1\n"),
        (("keys", "set", "monet", "--label", "Home"), "wrong-key-2\n"),
        (("keys", "test", "monet"), ""),
        (("keys", "test", "monet", "--label", "Home"), ""),
        ((*asked, "--key", "Work", "--no-wait"), ""),
        (("keys", "use", "monet", "Home"), ""),
        (("keys", "status"), ""),
        (("tasks", "resume", "--json"), ""),
        (asked, ""),
        (("keys", "use", "monet", "Nobody"), ""),
        (("keys", "delete", "monet", "--label", "Home"), ""),
        ((*asked, "--key", "Home"), ""),
    )
    codes = [code for code, _, _ in ran]
    assert codes == [0, 0, 0, 1, 0, 0, 0, 0, 1, 2, 0, 5], ran
    assert "works" in ran[2][2]
    assert "refused the key" in ran[3][2]
    status = ran[6][1]
    assert "monet “Work”" in status
    assert "keyring, in use" in status
    (collected,) = json.loads(ran[7][1])["tasks"]
    assert (collected["state"], collected["error"]) == ("done", None)
    (refused,) = json.loads(ran[8][1])["tasks"]
    assert (refused["state"], refused["charged"]) == ("waiting", "no")
    assert "Work" in ran[9][2]  # which names there are
    assert "“Home”" in ran[11][2]
    assert not any("-key-" in out + err for _, out, err in ran)
    prompts = [row["order"]["prompt"] for row in shell.charges()]
    assert prompts.count("two keys") == 1
