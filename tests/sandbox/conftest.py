"""A real gateway in a process of its own; starting it costs more than most tests."""

from collections.abc import Iterator

import httpx
import pytest

from nanostudio.sandbox.launch import KEY, Sandbox


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    """Running; its tasks take no time but the drawing."""
    gateway = Sandbox(delay_s=0)
    gateway.start_now()
    yield gateway
    gateway.stop_now()


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """Talks to the gateway with a right key; leaves no fault behind."""
    headers = {"Authorization": f"Bearer {KEY}"}
    with httpx.Client(base_url=sandbox.url, headers=headers, timeout=20) as client:
        yield client
        client.delete("/sandbox/faults")
