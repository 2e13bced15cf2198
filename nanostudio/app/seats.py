"""Which number the tiles of the tasks in memory have; each keeps its own."""

from nanostudio.core.ordering import picture_number
from nanostudio.core.task import Task


class Seats:
    """Numbers of core.ordering, taken by a task's pictures."""

    def __init__(self) -> None:
        self._owners: dict[int, tuple[str, int]] = {}
        self._numbers: dict[tuple[str, int], int] = {}

    def take(self, task: Task, position: int) -> int:
        """The number of a picture, also of one that is not there yet."""
        owner = (task.id, position)
        number = self._numbers.get(owner)
        if number is None:
            number = picture_number(task.created_ms, task.position, position)
            while number in self._owners:  # another order of that millisecond
                number -= 1
            self._numbers[owner], self._owners[number] = number, owner
        return number

    def settle(self, task_id: str, position: int, number: int) -> None:
        """Have the number the store has given; who took it by guess moves away."""
        owner = (task_id, position)
        old, other = self._numbers.get(owner), self._owners.get(number)
        if old is not None:
            del self._owners[old]
        if other is not None and other != owner:
            del self._numbers[other]
        self._numbers[owner], self._owners[number] = number, owner

    def find(self, task_id: str, position: int) -> int | None:
        """The number a picture has taken."""
        return self._numbers.get((task_id, position))

    def owner(self, number: int) -> tuple[str, int] | None:
        """The task's id and the picture that has a number."""
        return self._owners.get(number)
