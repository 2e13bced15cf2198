"""Whose pixels come next."""

from nanostudio.app.compare_turns import Side, Turns
from nanostudio.app.viewer import Answer, Cancel, Viewed
from nanostudio.core.geometry import Size
from nanostudio.core.pixels import Pixels
from tests.app.viewer_samples import Fetches, pixels, viewed


def sides(fetches: Fetches, *names: str) -> list[Side]:
    turns = Turns()
    made = []
    for name in names:
        side = Side(turns)
        side.set_room(Size(1000, 500))
        side.attach(fetches)
        side.open([viewed(name)])
        made.append(side)
    return made


def test_each_is_shown_before_any_is_made_finer(qapp: object) -> None:
    fetches = Fetches()
    kept = sides(fetches, "a", "b")
    for side in kept:
        side._settling.stop()
        side.want(0.25)
    assert fetches.begun == [("a", 2)]  # one at a time
    for _ in range(6):
        (asked,) = fetches.open
        fetches.answer(*asked)
    # What was decoded last goes on: any other would be decoded anew.
    assert fetches.begun == [("a", 2), ("b", 2), *[("b", 1), ("b", 0), ("a", 1)],
                             ("a", 0)]  # fmt: skip
    assert all(side.is_sharp for side in kept)


def test_what_nobody_wants_any_more_makes_room(qapp: object) -> None:
    fetches = Fetches()
    one, two = sides(fetches, "a", "b")
    two.close()
    one.close()
    assert fetches.cancelled == [("a", 2)]
    assert fetches.begun == [("a", 2)]
    fetches.answer("a", 2)  # too late
    one.open([viewed("c")])
    assert fetches.begun[-1][0] == "c"
    assert one.best() is None


def test_answers_may_come_at_once() -> None:
    got: list[tuple[str, int]] = []
    turns = Turns()

    def fetch(picture: Viewed, step: int, answer: Answer) -> Cancel:
        answer(pixels(step))
        return lambda: None

    def ask(name: str, step: int) -> None:
        def answer(found: object) -> None:
            assert isinstance(found, Pixels)
            got.append((name, step))
            if step:
                ask(name, step - 1)

        turns.ask(fetch, viewed(name), step, answer)

    ask("a", 1)
    turns.begin_anew()
    ask("b", 0)
    assert got == [("a", 1), ("a", 0), ("b", 0)]
