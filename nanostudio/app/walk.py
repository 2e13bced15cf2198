"""Stepping through the prompts of before, as through the lines of a shell."""

from collections.abc import Sequence


class Walk:
    """A place in a history, the newest first. What was being typed is its newest entry;
    typing anything else begins anew from there."""

    def __init__(self) -> None:
        self._typed = ""
        self._place = -1  # of what is shown; -1 is what was typed
        self._shown: str | None = None

    def earlier(self, present: str, history: Sequence[str]) -> str | None:
        """The entry before the `present` one; None when there is none."""
        if present != self._shown:
            self._typed, self._place = present, -1
        for place in range(self._place + 1, len(history)):
            if history[place] != present:
                self._place, self._shown = place, history[place]
                return self._shown
        return None

    def later(self, present: str, history: Sequence[str]) -> str | None:
        """The entry after the `present` one; None when that is what is typed now."""
        if present != self._shown or self._place < 0:
            return None
        places = range(min(self._place, len(history)) - 1, -1, -1)
        newer = [place for place in places if history[place] != present]
        self._place = newer[0] if newer else -1
        self._shown = history[self._place] if newer else self._typed
        return self._shown if self._shown != present else None

    def end(self) -> None:
        """Begin anew with the next step."""
        self._shown = None
