"""What brings pictures to other programs and back, built for the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from nanostudio.app.desk import Desk
from nanostudio.app.edit_desk import EditDesk
from nanostudio.app.hand_out import HandOut
from nanostudio.app.program_desk import ProgramDesk
from nanostudio.app.recall import Recall
from nanostudio.app.recall_desk import RecallDesk
from nanostudio.app.signed_desk import SignedDesk
from nanostudio.app.spawn import Spawn
from nanostudio.backend import Backend
from nanostudio.core.project import Project

if TYPE_CHECKING:
    from nanostudio.ui.front import Front


async def attach_files(
    front: "Front", backend: Backend, desk: Desk, edits: Path, spawn: Spawn
) -> None:
    """Let files leave and come; `edits`: where copies are edited."""

    def find_project(project_id: str) -> Project:
        known = front.projects.standing.projects
        found = (one for one in known if one.id == project_id)
        return next(found, front.projects.current)

    editing = EditDesk(
        backend.library,
        backend.database,
        folder=edits,
        find_project=find_project,
        show=desk.history.show_imported,
        messages=front.messages,
        spawn=spawn,
    )
    editing.show_requested.connect(front.library.goto.go)
    recall = RecallDesk(
        backend.library,
        backend.database,
        tray=front.draft.tray,
        recall=Recall(front.draft, front.messages),
        spawn=spawn,
    )
    front.inspector.signed.attach(SignedDesk(backend.library, spawn).ask)
    front.library.files.attach(
        HandOut(library=backend.library, database=backend.database, spawn=spawn),
        editing,
        ProgramDesk(front.messages, spawn),
        recall,
    )
    await editing.start()
