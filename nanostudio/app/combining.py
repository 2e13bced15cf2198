"""Contact pictures in the tray: several views of a character that go as one."""

from collections.abc import Callable, Mapping, Sequence

Inside = tuple[str, ...]  # SHA-256 of what is in a contact picture, in order


class Combining:
    """Whether views may be combined, and the contact pictures there are by now."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self.is_allowed = False
        self.made: Mapping[Inside, str] = {}  # their SHA-256

    def allow(self, is_allowed: bool) -> None:
        """From now on views without a place share one, or stay out."""
        if is_allowed != self.is_allowed:
            self.is_allowed = is_allowed
            self._changed()

    def note(self, inside: Sequence[str], sha256: str) -> None:
        """A contact picture is in the library."""
        self.made = {**self.made, tuple(inside): sha256}
        self._changed()
