"""The process: what survives it, how it ends."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import httpx
import pytest

from nanostudio.core.errors import StudioError
from nanostudio.sandbox.launch import KEY, Sandbox, python_child
from tests.sandbox.talk import (
    TASKS,
    body,
    charges,
    create,
    finished,
    picture,
    poll,
    result_url,
    upload,
)


def connect(sandbox: Sandbox) -> httpx.Client:
    """A client with a right key."""
    headers = {"Authorization": f"Bearer {KEY}"}
    return httpx.Client(base_url=sandbox.url, headers=headers)


def is_running(pid: int) -> bool:
    """Whether a process is there and not a zombie."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def wait_gone(pid: int) -> None:
    """Return when the process has ended; it is not our child, so it is watched."""
    deadline = time.monotonic() + 10
    while is_running(pid):
        assert time.monotonic() < deadline, "the process goes on"
        time.sleep(0.02)


def test_a_restarted_gateway_knows_its_tasks_and_files(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger"
    asked = body("a fox")
    first = Sandbox(delay_s=0, ledger=ledger)
    first.start_now()
    with connect(first) as client:
        url = upload(client, picture())
        asked["input"]["images"] = [url]
        done = finished(client, create(client, images=[url]))
        image = client.get(result_url(done)).content
        shown = client.post(f"{TASKS}/async", json=asked).json()
        refused = create(client, "[fault:refused]")
        finished(client, refused)
    first.stop_now()
    (tmp_path / "ledger.files/results" / f"{done['id']}-1.png").unlink()
    with ledger.open("ab") as torn:
        torn.write(b'{"entry": "cha')

    second = Sandbox(delay_s=0, ledger=ledger)
    second.start_now()
    with connect(second) as client:
        again = client.post(f"{TASKS}/async", json=asked).json()
        assert again["id"] == shown["id"]
        assert len(charges(client, asked["idempotency_key"])) == 1
        # A lost picture is drawn again, the same to the byte.
        url = result_url(finished(client, done["id"]))
        assert client.get(url).content == image
        assert poll(client, refused)["refunded"] is True
        refunds = client.get("/sandbox/ledger").json()["refunds"]
        assert [refund["task"] for refund in refunds] == [refused]
        # The old address, another port: the file is still ours.
        create(client, images=asked["input"]["images"])
    second.stop_now()


def test_a_gateway_killed_after_accepting_still_knows_the_charge(
    tmp_path: Path,
) -> None:
    ledger = tmp_path / "ledger"
    first = Sandbox(delay_s=0, ledger=ledger)
    first.start_now()
    asked = body()
    with connect(first) as client:
        shown = client.post(f"{TASKS}/async", json=asked).json()
    assert first.pid
    os.kill(first.pid, signal.SIGKILL)
    first.stop_now()
    second = Sandbox(delay_s=0, ledger=ledger)
    second.start_now()
    with connect(second) as client:
        assert finished(client, shown["id"])["status"] == "success"
        assert client.post(f"{TASKS}/async", json=asked).json()["id"] == shown["id"]
        assert len(charges(client, asked["idempotency_key"])) == 1
    second.stop_now()


def test_an_expired_upload_is_gone(tmp_path: Path) -> None:
    gateway = Sandbox(delay_s=0, state=tmp_path, upload_ttl_s=0)
    gateway.start_now()
    with connect(gateway) as client:
        url = upload(client, picture())
        assert client.get(url).status_code == 404
        reply = client.post(f"{TASKS}/async", json=body(images=[url]))
        assert reply.status_code == 400
        assert "expired" in reply.json()["error"]["message"]
        upload(client, picture())
        # Storing one sweeps what expired before it.
        assert not (tmp_path / "uploads" / url.rpartition("/")[2]).exists()
    gateway.stop_now()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly_with_clients_hanging(number: int) -> None:
    command, environment = python_child("nanostudio.sandbox")
    child = subprocess.Popen(
        [*command, "--delay", "60"], env=environment, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout
    url = json.loads(child.stdout.readline())["url"]
    headers = {"Authorization": "Bearer x"}
    with (
        httpx.Client(base_url=url, headers=headers) as client,
        client.stream("POST", f"{TASKS}/sync", json=body()) as reply,
    ):
        lines = reply.iter_lines()
        next(lines)
        child.send_signal(number)
        assert child.wait(5) == 0
        with pytest.raises(httpx.HTTPError):
            list(lines)
    child.stdout.close()


def test_it_ends_when_its_parent_is_killed() -> None:
    script = """
        import sys, time
        from nanostudio.sandbox.launch import Sandbox
        sandbox = Sandbox(delay_s=0)
        print(sandbox.start_now(), sandbox.pid, flush=True)
        time.sleep(60)
    """
    environment = python_child("x")[1]
    parent = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script)],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert parent.stdout
    _, pid = parent.stdout.readline().split()
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    parent.kill()
    parent.wait()
    parent.stdout.close()
    for number in (pid, *children):
        wait_gone(int(number))


def test_a_taken_port_is_said_in_words() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        gateway = Sandbox(port=port)
        with pytest.raises(StudioError, match=f"port {port}"):
            gateway.start_now()
    assert gateway.pid is None


def test_a_ledger_that_cannot_be_written_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="ledger"):
        Sandbox(ledger=tmp_path, state=tmp_path).start_now()


def test_its_own_folder_is_removed(tmp_path: Path) -> None:
    environment = {**python_child("x")[1], "TMPDIR": str(tmp_path)}
    child = subprocess.Popen(
        [sys.executable, "-m", "nanostudio.sandbox", "--stop-with-stdin"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert child.stdout
    assert child.stdin
    child.stdout.readline()
    assert [path.name[:19] for path in tmp_path.iterdir()] == ["nanostudio-sandbox-"]
    child.stdin.close()
    assert child.wait(5) == 0
    child.stdout.close()
    assert list(tmp_path.iterdir()) == []


def test_a_foreign_host_name_is_refused(client: httpx.Client) -> None:
    reply = client.get("/sandbox/ledger", headers={"Host": "evil.example"})
    assert reply.status_code == 400


def test_files_outside_the_folders_are_not_served(client: httpx.Client) -> None:
    for name in ("..%2fledger", "%2e%2e/ledger", "file_0.png", "task_00-1.png"):
        assert client.get(f"/files/{name}").status_code == 404
    shown = finished(client, create(client))
    assert client.get(result_url(shown).replace("-1.png", "-2.png")).status_code == 404


@pytest.mark.anyio
async def test_it_answers_while_4k_pictures_are_drawn(sandbox: Sandbox) -> None:
    headers = {"Authorization": "Bearer x"}
    async with httpx.AsyncClient(base_url=sandbox.url, headers=headers) as client:
        asked = [body(f"fox {n}", resolution="4K") for n in range(3)]
        replies = await asyncio.gather(
            *(client.post(f"{TASKS}/async", json=one) for one in asked)
        )
        ids = [reply.json()["id"] for reply in replies]
        shown = (await client.get(f"{TASKS}/{ids[-1]}")).json()
        assert shown["status"] == "processing"  # the third waits for the first two
        while shown["status"] != "success":
            await asyncio.sleep(0.02)
            shown = (await client.get(f"{TASKS}/{ids[-1]}")).json()
