"""Garbage is collected on the window's thread, and not at all by itself."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from nanostudio.app.collector import Collector


class Cycle:
    """Refers to itself."""

    gone = 0

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        Cycle.gone += 1


@pytest.fixture
def collector(qapp: QObject) -> Iterator[Collector]:
    was_on, threshold = gc.isenabled(), gc.get_threshold()
    gc.collect()
    yield Collector()
    gc.unfreeze()
    gc.set_threshold(*threshold)
    if was_on:
        gc.enable()


def test_nothing_is_collected_till_it_looks(collector: Collector) -> None:
    assert not gc.isenabled()
    gc.set_threshold(10, 100, 100)
    Cycle.gone = 0
    for _ in range(50):
        Cycle()
    assert Cycle.gone == 0
    collector.look()
    assert Cycle.gone == 50


def test_what_lived_on_is_looked_at_in_its_turn(collector: Collector) -> None:
    gc.set_threshold(10, 0, 0)
    Cycle.gone = 0
    kept = [Cycle() for _ in range(50)]
    gc.collect(1)  # they are old now
    kept.clear()
    collector.look()
    assert Cycle.gone == 0
    gc.set_threshold(10, 0, 0)
    garbage = [Cycle() for _ in range(50)]
    garbage.clear()
    while Cycle.gone < 100:
        garbage.extend(Cycle() for _ in range(20))
        collector.look()
    assert gc.get_count()[0] <= 50


def test_nothing_is_due(collector: Collector) -> None:
    gc.set_threshold(1_000_000, 10, 10)
    Cycle.gone = 0
    Cycle()
    collector.look()
    assert Cycle.gone == 0
