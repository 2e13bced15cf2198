"""Keys: kept by the keyring or for this run only, and never lost in silence."""

import asyncio
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from nanostudio.core.errors import KeyringTrouble, Refused
from nanostudio.core.spec import ProviderSpec
from nanostudio.keys import SERVICE, Key, Keys

pytestmark = pytest.mark.anyio
ROOT = Path(__file__).parents[1]
CANARY = "sk-canary-0123456789"
MONET = ProviderSpec(
    id="monet", label="Monet", base_url="", models=(), key_env="MONET_API_KEY"
)
LOCAL = ProviderSpec(id="sandbox", label="Sandbox", base_url="", models=())


class FakeKeyring(KeyringBackend):
    """A keyring in memory that can be told to misbehave."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.error: BaseException | None = None
        self.forgets = False
        self.clings = False
        self.gate: threading.Event | None = None
        self.threads: set[int] = set()

    def _called(self) -> None:
        self.threads.add(threading.get_ident())
        if self.gate:
            self.gate.wait()
        if self.error:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        self._called()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._called()
        if not self.forgets:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._called()
        if self.clings:
            return
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("No such password!")


@pytest.fixture
def ring() -> FakeKeyring:
    return FakeKeyring()


async def test_a_stored_key_comes_back(ring: FakeKeyring) -> None:
    keys = Keys(ring, {})
    assert await keys.get(MONET) is None
    assert await keys.status(MONET) == "none"
    assert await keys.set("monet", f" {CANARY}\n") == "keyring"
    assert ring.kept == {(SERVICE, "monet"): CANARY}
    assert await keys.get(MONET) == Key(CANARY, "keyring")
    assert await keys.status(MONET) == "keyring"
    assert keys.trouble is None


async def test_the_keyring_is_never_asked_on_the_loops_thread(
    ring: FakeKeyring,
) -> None:
    keys = Keys(ring, {})
    await keys.set("monet", CANARY)
    await keys.get(MONET)
    assert threading.get_ident() not in ring.threads


async def test_the_environment_is_read_when_no_key_is_stored(
    ring: FakeKeyring,
) -> None:
    keys = Keys(ring, {"MONET_API_KEY": f"{CANARY}\n"})
    assert await keys.get(MONET) == Key(CANARY, "environment")
    assert await keys.status(MONET) == "environment"
    await keys.set("monet", "other")
    assert await keys.get(MONET) == Key("other", "keyring")


async def test_a_provider_without_a_variable_has_no_key_there(
    ring: FakeKeyring,
) -> None:
    assert await Keys(ring, {"MONET_API_KEY": CANARY}).get(LOCAL) is None


async def test_an_empty_variable_is_no_key(ring: FakeKeyring) -> None:
    assert await Keys(ring, {"MONET_API_KEY": "  "}).status(MONET) == "none"


async def test_printing_a_key_shows_no_key(ring: FakeKeyring) -> None:
    assert CANARY not in repr(Key(CANARY, "session"))


@pytest.mark.parametrize(
    "value", ["", "  \n", "two words", "zwei\nzeilen", "schlüssel"]
)
async def test_what_can_be_no_key_is_refused_unseen(
    ring: FakeKeyring, value: str
) -> None:
    with pytest.raises(Refused) as caught:
        await Keys(ring, {}).set("monet", value)
    assert not value.strip() or value not in str(caught.value)
    assert ring.kept == {}


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (KeyringLocked("Failed to unlock the collection!"), "is locked"),
        (RuntimeError(f"libqca-ossl is missing for {CANARY}"), "failed"),
    ],
)
async def test_a_failing_keyring_leaves_the_key_to_this_run_and_says_so(
    ring: FakeKeyring, error: Exception, title: str
) -> None:
    keys, ring.error = Keys(ring, {}), error
    with pytest.raises(KeyringTrouble, match=title):
        await keys.get(MONET)
    with pytest.raises(KeyringTrouble, match=title):
        await keys.status(MONET)
    assert await keys.set("monet", CANARY) == "session"
    assert keys.trouble is not None
    assert title in keys.trouble.title
    assert CANARY not in str(keys.trouble)
    assert await keys.get(MONET) == Key(CANARY, "session")
    assert await keys.status(MONET) == "session"


async def test_a_keyring_that_works_again_takes_the_key_from_this_run(
    ring: FakeKeyring,
) -> None:
    keys, ring.error = Keys(ring, {}), KeyringLocked()
    await keys.set("monet", CANARY)
    ring.error = None
    assert await keys.set("monet", "other") == "keyring"
    assert await keys.get(MONET) == Key("other", "keyring")
    assert keys.trouble is None


async def test_the_environment_still_helps_when_the_keyring_fails(
    ring: FakeKeyring,
) -> None:
    ring.error = KeyringLocked()
    keys = Keys(ring, {"MONET_API_KEY": CANARY})
    assert await keys.get(MONET) == Key(CANARY, "environment")


async def test_a_keyring_that_keeps_nothing_is_found_out(ring: FakeKeyring) -> None:
    keys, ring.forgets = Keys(ring, {}), True
    assert await keys.set("monet", CANARY) == "session"
    assert keys.trouble is not None
    assert "did not keep" in keys.trouble.title


async def test_a_deleted_key_is_gone(ring: FakeKeyring) -> None:
    keys = Keys(ring, {})
    assert await keys.delete("monet") is False
    await keys.set("monet", CANARY)
    assert await keys.delete("monet") is True
    assert await keys.get(MONET) is None


async def test_a_key_of_this_run_is_deleted_too(ring: FakeKeyring) -> None:
    keys, ring.error = Keys(ring, {}), KeyringLocked()
    await keys.set("monet", CANARY)
    ring.error = None
    assert await keys.delete("monet") is True
    assert await keys.status(MONET) == "none"


async def test_a_key_that_stays_after_deleting_is_said(ring: FakeKeyring) -> None:
    keys = Keys(ring, {})
    await keys.set("monet", CANARY)
    ring.clings = True
    with pytest.raises(KeyringTrouble, match="still holds"):
        await keys.delete("monet")


async def test_a_hanging_keyring_is_given_up_and_forgiven(ring: FakeKeyring) -> None:
    keys = Keys(ring, {}, timeout_s=0.05)
    ring.gate = threading.Event()
    with pytest.raises(KeyringTrouble, match="not answered"):
        await keys.get(MONET)
    # The next does not wait behind it, nor open a second window.
    assert await keys.set("monet", CANARY) == "session"
    assert len(ring.threads) == 1
    ring.gate.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            await asyncio.to_thread(thread.join)
    assert await keys.set("monet", CANARY) == "keyring"


async def test_of_questions_asked_together_one_at_a_time_is_put(
    ring: FakeKeyring,
) -> None:
    keys, ring.gate = Keys(ring, {}, timeout_s=0.05), threading.Event()
    answers = await asyncio.gather(
        *(keys.get(MONET) for _ in range(3)), return_exceptions=True
    )
    assert [type(answer) for answer in answers] == [KeyringTrouble] * 3
    assert len(ring.threads) == 1
    ring.gate.set()


async def test_a_cancelled_question_leaves_no_error_behind(ring: FakeKeyring) -> None:
    keys = Keys(ring, {})
    ring.gate, ring.error = threading.Event(), KeyringLocked()
    asking = asyncio.create_task(keys.get(MONET))
    await asyncio.sleep(0)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    ring.gate.set()
    with pytest.raises(KeyringTrouble):
        await keys.get(MONET)


def test_importing_keys_imports_no_keyring() -> None:
    script = "import sys, nanostudio.keys; print('keyring' in sys.modules)"
    assert run_python(script, {}) == "False"


# With real keyrings: a bus of the test's own, and GNOME Keyring on it.


def run_python(script: str, environment: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, **environment},
        timeout=40,
    )
    return done.stdout.strip()


SCRIPT = """
import asyncio, json, sys
from nanostudio.core.errors import StudioError
from nanostudio.keys import Keys
from tests.test_keys import MONET, CANARY
async def main():
    keys = Keys(environment={}, timeout_s=5)
    found = {"set": await keys.set("monet", CANARY)}
    found["trouble"] = str(keys.trouble)
    found["status"] = await keys.status(MONET)
    found["modules"] = [m for m in sys.modules if "canary" in m or "null" in m]
    print(json.dumps(found))
asyncio.run(main())
"""


def test_without_a_bus_the_key_is_for_this_run_only(tmp_path: Path) -> None:
    found = json.loads(run_python(SCRIPT, {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/x"}))
    assert found["set"] == found["status"] == "session"
    assert "no keyring that keeps keys safely" in found["trouble"]
    assert "this run only" in found["trouble"]


@pytest.mark.parametrize(
    "backend",
    ["keyring.backends.null.Keyring", "canary_ring.Keyring", "keyring.backends.fail"],
)
def test_a_backend_forced_from_outside_is_neither_used_nor_run(
    own_folders: Path, tmp_path: Path, backend: str
) -> None:
    (tmp_path / "canary_ring.py").write_text("raise SystemExit('this ran')")
    config = own_folders / "config" / "python_keyring"
    config.mkdir(parents=True)
    (config / "keyringrc.cfg").write_text(
        f"[backend]\ndefault-keyring={backend}\nkeyring-path={tmp_path}\n"
    )
    environment = {
        "PYTHON_KEYRING_BACKEND": backend,
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/x",
    }
    found = json.loads(run_python(SCRIPT, environment))
    assert found["set"] == "session"
    assert found["modules"] == []


async def test_without_a_keyring_there_is_no_key_and_no_complaint(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/x")
    keys = Keys(environment={})
    assert await keys.get(MONET) is None
    assert await keys.delete("monet") is False
    assert await keys.set("monet", CANARY) == "session"
    assert await keys.delete("monet") is True


needs_keyring = pytest.mark.tools(
    "dbus-run-session", "dbus-send", "gnome-keyring-daemon", "secret-tool"
)


def on_a_bus(steps: str, own_folders: Path) -> dict[str, Any]:
    """Run the coroutine body `steps` beside a gnome-keyring of its own; what it put
    into `found`. It may await `keyring_daemon(password)` to start and unlock one."""
    runtime = own_folders / "runtime"
    runtime.mkdir(mode=0o700)
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-m", "tests.keyring_session"],
        input=steps,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={
            **{k: v for k, v in os.environ.items() if k != "DISPLAY"},
            "XDG_RUNTIME_DIR": str(runtime),
        },
        timeout=50,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


@needs_keyring
def test_gnome_keyring_keeps_a_key_where_other_programs_find_it(
    own_folders: Path,
) -> None:
    found = on_a_bus(
        """
        start_daemon("secret")
        keys = Keys(environment={})
        found["before"] = await keys.status(MONET)
        found["set"] = await keys.set("monet", CANARY)
        found["backend"] = type(keys._backend).__module__
        found["get"] = (await Keys(environment={}).get(MONET)).value
        found["secret-tool"] = lookup("monet")
        found["delete"] = await keys.delete("monet")
        found["delete again"] = await keys.delete("monet")
        found["after"] = await keys.status(MONET)
        """,
        own_folders,
    )
    assert found == {
        "before": "none",
        "set": "keyring",
        "backend": "keyring.backends.SecretService",
        "get": CANARY,
        "secret-tool": CANARY,
        "delete": True,
        "delete again": False,
        "after": "none",
    }


@needs_keyring
def test_a_locked_gnome_keyring_is_named(own_folders: Path) -> None:
    found = on_a_bus(
        """
        start_daemon("secret")
        await Keys(environment={}).set("monet", CANARY)
        lock()
        keys = Keys(environment={})
        found["where"] = await keys.status(MONET)
        found["get"] = await trouble(keys.get(MONET))
        found["set"] = await keys.set("monet", "other")
        found["why"] = keys.trouble.title
        found["status"] = await keys.status(MONET)
        found["environment"] = (await Keys(
            environment={"MONET_API_KEY": "x"}).get(MONET)).source
        """,
        own_folders,
    )
    assert found == {
        "where": "keyring",
        "get": "The system's keyring is locked.",
        "set": "session",
        "why": "The system's keyring is locked.",
        "status": "session",
        "environment": "environment",
    }


@needs_keyring
def test_a_stopped_gnome_keyring_holds_nothing_up(own_folders: Path) -> None:
    found = on_a_bus(
        """
        daemon = start_daemon("secret")
        keys = Keys(environment={}, timeout_s=1)
        await keys.set("monet", CANARY)
        os.kill(daemon, signal.SIGSTOP)
        beats = asyncio.create_task(count_beats(found))
        found["get"] = await trouble(keys.get(MONET))
        beats.cancel()
        os.kill(daemon, signal.SIGCONT)
        found["later"] = await get_when_it_answers(keys)
        """,
        own_folders,
    )
    assert found["get"] == "The system's keyring has not answered for 1 seconds."
    assert found["beats"] >= 5  # the loop went on
    assert found["later"] == CANARY


@needs_keyring
def test_a_killed_gnome_keyring_is_named(own_folders: Path) -> None:
    found = on_a_bus(
        """
        daemon = start_daemon("secret")
        keys = Keys(environment={}, timeout_s=5)
        await keys.set("monet", CANARY)
        os.kill(daemon, signal.SIGKILL)
        found["get"] = await trouble(keys.get(MONET))
        found["set"] = await keys.set("monet", CANARY)
        """,
        own_folders,
    )
    assert found["get"].startswith("The system's keyring")
    assert found["set"] == "session"


@needs_keyring
def test_no_copy_of_a_key_is_left_in_plain_text(own_folders: Path) -> None:
    on_a_bus(
        """
        start_daemon("secret")
        found["set"] = await Keys(environment={}).set("monet", CANARY)
        """,
        own_folders,
    )
    files = [one for one in own_folders.rglob("*") if one.is_file()]
    assert any(one.suffix == ".keyring" for one in files)
    assert not [one for one in files if CANARY.encode() in one.read_bytes()]
