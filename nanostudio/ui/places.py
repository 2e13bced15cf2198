"""Places in a text as Python counts them, and as Qt does: in halves of a character
outside the basic plane, such as an emoji."""

from bisect import bisect_left

_BASIC = 0xFFFF


class Places:
    """Both ways for one text."""

    def __init__(self, text: str) -> None:
        is_basic = text.isascii() or ord(max(text)) <= _BASIC
        self._wide = (
            [] if is_basic else [i for i, c in enumerate(text) if ord(c) > _BASIC]
        )

    @property
    def are_alike(self) -> bool:
        """Whether both count the same in this text."""
        return not self._wide

    def to_qt(self, place: int) -> int:
        """Qt's count of a place that Python counts."""
        return place + bisect_left(self._wide, place)

    def from_qt(self, place: int) -> int:
        """Python's count of a place that Qt counts."""
        if not self._wide:
            return place
        before = sum(1 for n, at in enumerate(self._wide) if at + n < place)
        return place - before
