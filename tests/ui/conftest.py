"""Widgets are shown offscreen, where Qt says of each window what it cannot do."""

from pathlib import Path

import pytest

_HERE = Path(__file__).parent
_OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test here, because the words may come with the next one's events."""
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(_OFFSCREEN)
