"""A gateway that lost its uploads: they are sent again, and nothing is paid twice."""

from pathlib import Path
from typing import Any

import httpx

from nanostudio.sandbox.launch import Sandbox
from tests.cli.conftest import Shell


def test_references_the_gateway_has_no_more_are_uploaded_again(
    tmp_path: Path, photo: Path
) -> None:
    first = Sandbox(delay_s=0, state=tmp_path / "first")
    shell = Shell(tmp_path, first.start_now())
    before = generated(shell, first, photo)
    port = httpx.URL(shell.gateway).port or 0
    second = Sandbox(delay_s=0, state=tmp_path / "second", port=port)
    second.start_now()
    after = generated(shell, second, photo)
    for ledger in (before, after):
        assert len(ledger["uploads"]) == 1
        assert len(ledger["charges"]) == 1
    assert before["uploads"][0]["sha256"] == after["uploads"][0]["sha256"]


def generated(shell: Shell, sandbox: Sandbox, photo: Path) -> dict[str, Any]:
    """The ledger after one picture; the gateway is gone then."""
    try:
        run = shell.generate("--ref", photo)
        ledger: dict[str, Any] = httpx.get(f"{sandbox.url}/sandbox/ledger").json()
    finally:
        sandbox.stop_now()
    assert run.code == 0, run.out
    return ledger
