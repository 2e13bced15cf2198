"""A list of pictures, and pixels that come when told to."""

from nanostudio.app.viewer import Answer, Cancel, Viewed
from nanostudio.core.errors import StudioError
from nanostudio.core.geometry import Size
from nanostudio.core.pixels import Pixels

Asked = tuple[str, int]


def viewed(name: str, width: int = 4096, height: int = 2048) -> Viewed:
    """A picture called `name`."""
    return Viewed(name, f"{name}.png", width, height, "png", f"Picture {name}")


def pixels(
    step: int,
    width: int = 4096,
    height: int = 2048,
    colour: bytes = b"\x20\x40\x80\xff",
) -> Pixels:
    """The pixels of a picture in one colour: blue, green, red, alpha."""
    wide, high = max(1, -(-width // 2**step)), max(1, -(-height // 2**step))
    body = memoryview(colour * (wide * high))
    return Pixels(wide, high, step, Size(width, height), colour[3] == 255, body)


class Fetches:
    """Notes what is asked, and answers when told to."""

    def __init__(self, *, at_once: bool = False) -> None:
        self.open: dict[Asked, Answer] = {}
        self.begun: list[Asked] = []
        self.cancelled: list[Asked] = []
        self.at_once = at_once

    def __call__(self, picture: Viewed, step: int, answer: Answer) -> Cancel:
        asked = picture.sha256, step
        self.begun.append(asked)
        if self.at_once:
            answer(pixels(step, picture.width, picture.height))
        else:
            self.open[asked] = answer
        return lambda: self.cancelled.append(asked)

    def answer(
        self, name: str, step: int, found: Pixels | StudioError | None = None
    ) -> None:
        """Answer what was asked."""
        self.open.pop((name, step))(found or pixels(step))
