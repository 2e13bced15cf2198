"""Widgets are shown offscreen, where Qt says of each window what it cannot do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

_HERE = Path(__file__).parent
_OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test here, because the words may come with the next one's events."""
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(_OFFSCREEN)


@pytest.fixture(autouse=True)
def none_left() -> Iterator[None]:
    """Widgets that were closed go with their test: a style sheet goes over all."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
