"""What can be sent of a bug: the way it came, and nothing of the person's."""

import pytest

from nanostudio import __version__
from nanostudio.app.messages import Messages
from nanostudio.app.trace import details

SECRETS = (
    "sk-0123456789abcdef0123456789",
    "/home/ann/Pictures/mother.png",
    "C:\\Users\\ann\\a.png",
    "https://gateway.test/v1?key=abc",
    "'a fox in a yellow raincoat'",
    "“a fox in a yellow raincoat”",
)


def told_of(work: object) -> str:
    with pytest.raises(Exception) as caught:  # noqa: PT011 - any bug will do
        work()  # type: ignore[operator]
    return details(caught.value)


def test_it_says_where_and_on_what() -> None:
    def fail() -> None:
        Messages().show(None, 3)  # type: ignore[arg-type]

    lines = told_of(fail).splitlines()
    assert lines[0].startswith(f"NanoStudio {__version__}, Python 3.")
    assert any("nanostudio/app/messages.py:" in line for line in lines)
    assert lines[-1].startswith("TypeError: ")


@pytest.mark.parametrize("secret", SECRETS)
def test_nothing_of_the_person_s_is_in_it(secret: str) -> None:
    def fail() -> None:
        raise ValueError(f"could not use {secret} here")

    text = told_of(fail)
    assert secret not in text
    assert "ann" not in text.replace("cannot", "")
    assert "could not use" in text


def test_the_cause_comes_first() -> None:
    def fail() -> None:
        try:
            {}["a"]
        except KeyError as exc:
            raise RuntimeError("because") from exc

    text = told_of(fail)
    assert text.index("KeyError") < text.index("RuntimeError")


def test_folders_of_the_person_are_left_out() -> None:
    def fail() -> None:
        raise RuntimeError("x")

    place = next(line for line in told_of(fail).splitlines() if "fail" in line)
    assert place.strip().startswith("test_trace.py:")
