"""What was before, and what was taken back: for anything whose states are values."""

from typing import Generic, TypeVar

T = TypeVar("T")


class Past(Generic[T]):
    """States in the order they were left. Changes of one `run` are taken back at once:
    ten presses of an arrow key are one move."""

    def __init__(self) -> None:
        self._before: list[T] = []
        self._after: list[T] = []
        self._run = ""

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to make again."""
        return bool(self._after)

    def leave(self, state: T, run: str = "") -> None:
        """`state` is about to change."""
        if not run or run != self._run:
            self._before.append(state)
        self._after.clear()
        self._run = run

    def end_run(self) -> None:
        """What comes next is a change of its own."""
        self._run = ""

    def undo(self, state: T) -> T:
        """What was before `state`; `state` itself when nothing was."""
        self.end_run()
        if not self._before:
            return state
        self._after.append(state)
        return self._before.pop()

    def redo(self, state: T) -> T:
        """What came after `state` before it was taken back; or `state` itself."""
        self.end_run()
        if not self._after:
            return state
        self._before.append(state)
        return self._after.pop()
