"""What has characters in ordinary pictures, built for the window."""

from typing import TYPE_CHECKING

from nanostudio.app.cast_desk import CastDesk
from nanostudio.app.desk import Desk
from nanostudio.app.recast_desk import RecastDesk
from nanostudio.app.spawn import Spawn
from nanostudio.backend import Backend

if TYPE_CHECKING:
    from nanostudio.ui.front import Front


def attach_cast(front: "Front", backend: Backend, desk: Desk, spawn: Spawn) -> None:
    """From now on characters come into drafts, and pictures follow their canon."""
    front.cast.attach(
        CastDesk(
            front.casting,
            library=backend.library,
            database=backend.database,
            spawn=spawn,
        )
    )
    front.recast.attach(
        RecastDesk(
            front.recast.state,
            rows=lambda: front.rows,
            library=backend.library,
            database=backend.database,
            orders=desk.orders,
            spawn=spawn,
        )
    )
