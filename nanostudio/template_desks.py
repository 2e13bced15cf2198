"""What keeps templates of sheets and compares cells, built for the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from nanostudio.app.drift_desk import DriftDesk
from nanostudio.app.spawn import Spawn
from nanostudio.backend import Backend
from nanostudio.library.own_templates import OwnTemplates

if TYPE_CHECKING:
    from nanostudio.ui.front import Front


def attach_templates(
    front: "Front", backend: Backend, folder: Path, spawn: Spawn
) -> None:
    """From now on both are at work; `folder` has the person's own templates."""
    front.templates.attach(OwnTemplates(folder), spawn)
    desk = DriftDesk(
        front.drift, library=backend.library, database=backend.database, spawn=spawn
    )
    front.sheet_rooms.hints.attach(desk)
