"""A queue with everything in it, and the wishes made of it written down."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from nanostudio.app.asides import Asides
from nanostudio.app.queue import QueueModel
from nanostudio.core.task import Task, WaitReason
from nanostudio.ui.commands import Commands
from nanostudio.ui.queue_wishes import QueueWishes
from tests.app.tile_samples import (
    NOW_MS,
    PROVIDERS,
    failed_task,
    make_task,
    running_task,
    uncertain_task,
    waiting_task,
)
from tests.ui.gallery_fakes import Wished


class Filled:
    """One running, one waiting, three queued, two that need the person."""

    def __init__(self, window: QWidget) -> None:
        self.asides = Asides()
        self.model = QueueModel(PROVIDERS, self.asides, now_ms=lambda: NOW_MS)
        self.wished = Wished(window)
        self.queue_wishes = QueueWishes(self.asides, window)
        self.commands = Commands(parent=window)
        self.made: list[tuple[str, ...]] = self.wished.made
        for name in ("pause", "resume", "cancel_queued", "show"):
            signal = getattr(self.queue_wishes, f"{name}_requested")
            signal.connect(lambda *what, name=name: self.made.append((name, *what)))
        self.model.move_requested.connect(
            lambda *what: self.made.append(("move", *what))
        )

    def fill(self) -> None:
        """Tell the model of the tasks."""
        self.model.update_task(running_task(1), 0.64)
        self.tell(waiting_task(2, WaitReason.RATE_LIMIT))
        for at, number in enumerate((3, 4, 5)):
            self.tell(make_task(number, created_ms=NOW_MS + at))
        self.tell(uncertain_task(6), failed_task(7))

    def tell(self, *tasks: Task) -> None:
        """Changes as the engine tells them."""
        for task in tasks:
            self.model.update_task(task)

    def moves(self, task_id: str, rank: int) -> None:
        """The engine has moved a task."""
        row = self.model.row_of(task_id)
        assert row is not None
        self.tell(replace(self.model.entry(row).task, rank=rank))
