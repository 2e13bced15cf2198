"""What several tests of desks share."""

from collections.abc import Iterator

import pytest

from nanostudio.sandbox.launch import Sandbox


@pytest.fixture(scope="session")
def gateway() -> Iterator[str]:
    """A quick sandbox for all tests of the process: to start one takes a second."""
    sandbox = Sandbox(delay_s=0.1)
    yield sandbox.start_now()
    sandbox.stop_now()
