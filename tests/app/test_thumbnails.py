"""Only what is wanted now is fetched, a few at a time."""

from pathlib import Path

import pytest

from nanostudio.app.thumbnails import Answer, Cancel, Thumbnails, Wanted, level


class Fetches:
    """Notes what is asked and answers when told to."""

    def __init__(self, *, at_once: bool = False) -> None:
        self.open: dict[str, Answer] = {}
        self.begun: list[str] = []
        self.cancelled: list[str] = []
        self.at_once = at_once

    def __call__(self, sha256: str, path: str, pixels: int, answer: Answer) -> Cancel:
        self.begun.append(sha256)
        if self.at_once:
            answer(Path(sha256))
        else:
            self.open[sha256] = answer
        return lambda: self.cancelled.append(sha256)

    def answer(self, sha256: str, path: Path | None = Path("thumb")) -> None:
        self.open.pop(sha256)(path)


def wanted(*names: str) -> list[Wanted]:
    return [Wanted(name, f"{name}.png", 256) for name in names]


@pytest.fixture
def fetches() -> Fetches:
    return Fetches()


@pytest.fixture
def thumbnails(fetches: Fetches) -> Thumbnails:
    made = Thumbnails()
    made.attach(fetches)
    return made


@pytest.mark.parametrize(
    ("pixels", "expected"),
    [(10, 256), (256, 256), (275, 256), (300, 512), (513, 512), (600, 1024)],
)
def test_the_smallest_level_that_is_sharp(pixels: float, expected: int) -> None:
    assert level(pixels) == expected
    assert level(5000) == 1024


def test_a_few_at_a_time_in_the_order_wanted(
    thumbnails: Thumbnails, fetches: Fetches
) -> None:
    thumbnails.want("gallery", wanted(*"abcdefg"))
    assert fetches.begun == list("abcd")
    fetches.answer("b")
    assert fetches.begun == list("abcde")


def test_what_scrolled_past_is_cancelled(
    thumbnails: Thumbnails, fetches: Fetches
) -> None:
    thumbnails.want("gallery", wanted(*"abcdef"))
    thumbnails.want("gallery", wanted(*"dxyz"))
    assert fetches.cancelled == list("abc")
    assert fetches.begun == list("abcdxyz")


def test_an_answer_after_cancelling_is_ignored(
    thumbnails: Thumbnails, fetches: Fetches
) -> None:
    ready: list[Wanted] = []
    thumbnails.thumbnail_ready.connect(lambda one, _: ready.append(one))
    thumbnails.want("gallery", wanted("a"))
    thumbnails.want("gallery", ())
    fetches.answer("a")
    assert ready == []


def test_ready_and_missing_are_told(thumbnails: Thumbnails, fetches: Fetches) -> None:
    told: list[object] = []
    thumbnails.thumbnail_ready.connect(lambda one, path: told.append((one, path)))
    thumbnails.thumbnail_missing.connect(told.append)
    thumbnails.want("gallery", wanted(*"ab"))
    fetches.answer("a", Path("a.webp"))
    fetches.answer("b", None)
    first, second = wanted(*"ab")
    assert told == [(first, Path("a.webp")), second]


def test_what_was_answered_is_not_fetched_again_while_wanted(
    thumbnails: Thumbnails, fetches: Fetches
) -> None:
    thumbnails.want("gallery", wanted("a"))
    fetches.answer("a")
    thumbnails.want("gallery", wanted(*"ab"))
    assert fetches.begun == list("ab")
    thumbnails.want("gallery", ())
    thumbnails.want("gallery", wanted("a"))
    assert fetches.begun == list("aba")


def test_what_could_not_be_had_is_asked_for_once_more(
    thumbnails: Thumbnails, fetches: Fetches
) -> None:
    thumbnails.want("gallery", wanted("a", "b"))
    fetches.answer("a", None)
    fetches.answer("b")
    thumbnails.ask_again()
    assert fetches.begun == ["a", "b", "a"]
    fetches.answer("a")
    thumbnails.ask_again()
    assert fetches.begun == ["a", "b", "a"]


def test_one_preview_goes_before_a_wall_of_tiles(
    thumbnails: Thumbnails, fetches: Fetches
) -> None:
    thumbnails.want("gallery", wanted(*"abcdefg"))
    thumbnails.want("inspector", wanted("x"))
    fetches.answer("a")
    assert fetches.begun[-1] == "x"


def test_nothing_begins_before_there_is_a_library() -> None:
    thumbnails, fetches = Thumbnails(), Fetches()
    thumbnails.want("gallery", wanted("a"))
    assert fetches.begun == []
    thumbnails.attach(fetches)
    assert fetches.begun == ["a"]


def test_answers_at_once_do_not_pile_up() -> None:
    thumbnails, fetches = Thumbnails(), Fetches(at_once=True)
    thumbnails.want("gallery", wanted(*(str(n) for n in range(1200))))
    thumbnails.attach(fetches)
    assert len(fetches.begun) == 1200
    assert fetches.cancelled == []
