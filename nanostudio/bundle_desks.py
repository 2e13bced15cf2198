"""What takes a whole library out and in, and writes receipts, built for the window."""

from typing import TYPE_CHECKING

from nanostudio.app.bundle_desk import BundleDesk
from nanostudio.app.desk import Desk
from nanostudio.app.receipt_desk import ReceiptDesk
from nanostudio.app.spawn import Spawn
from nanostudio.backend import Backend
from nanostudio.engine.tools import clock_ms

if TYPE_CHECKING:
    from nanostudio.ui.front import Front


def attach_bundles(front: "Front", backend: Backend, desk: Desk, spawn: Spawn) -> None:
    """From now on the window can do it."""
    from nanostudio.ui.dossier_pdf import pdf_of

    bundles = BundleDesk(
        bundles=backend.library.bundles,
        show=desk.history.show_imported,
        messages=front.messages,
        spawn=spawn,
    )
    receipts = ReceiptDesk(
        database=backend.database,
        render=pdf_of,
        messages=front.messages,
        now_ms=clock_ms,
        spawn=spawn,
    )
    front.library.bundles.attach(bundles, receipts)
