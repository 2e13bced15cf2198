"""What was fetched of pictures of before is kept, up to a bound."""

import pytest

from nanostudio.app.history import History
from nanostudio.core.search import Mark
from tests.app.tile_samples import done_task

MARK = Mark(rating=3)


def test_the_longest_kept_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nanostudio.app.history._MOST", 2)
    history = History()
    for number in range(1, 4):
        history.take(number, done_task(number), 0, MARK)
    assert history.get(1) is None
    assert history.get(3) == (done_task(3), 0, MARK)
    assert [history.number_of(f"task{n}", 0) for n in (1, 2, 3)] == [None, 2, 3]


def test_what_is_gone_can_be_asked_for_again() -> None:
    history, shown = History(), [1, 2, 3]
    history.take(2, done_task(2), 0, MARK)
    assert history.ask(shown, 0) == [1, 3]
    assert history.ask(shown, 2) == []
    history.drop([1, 2])
    assert history.ask(shown, 0) == [1, 2]
    history.forget_asked()
    assert history.ask(shown, 0) == [1, 2, 3]
