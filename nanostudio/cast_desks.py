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
    cast = front.sheet_rooms.cast
    library, database = backend.library, backend.database
    cast.attach(
        CastDesk(cast.casting, library=library, database=database, spawn=spawn),
        RecastDesk(
            cast.recast.state,
            rows=lambda: front.rows,
            library=library,
            database=database,
            orders=desk.orders,
            spawn=spawn,
        ),
    )
