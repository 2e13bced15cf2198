"""The window's objects, built over the app objects and bound to each other."""

import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from nanostudio.app.census import Counts
from nanostudio.app.draft import Draft
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.messages import Level, Messages
from nanostudio.app.prompts import Prompts
from nanostudio.app.references import Pending
from nanostudio.app.thumbnails import Thumbnails
from nanostudio.app.tiles import Tile
from nanostudio.core.errors import StorageError
from nanostudio.core.spec import ProviderSpec
from nanostudio.ui.clipboard import copy_picture
from nanostudio.ui.commands import Commands
from nanostudio.ui.compose import ComposePanel
from nanostudio.ui.gallery_panel import GalleryPanel
from nanostudio.ui.inspector import Inspector
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.prompt_actions import PromptActions
from nanostudio.ui.shell import Shell
from nanostudio.ui.toast import Toasts
from nanostudio.ui.wishes import Wishes
from nanostudio.ui.workspace import Workspace

if TYPE_CHECKING:
    from nanostudio.app.desk import Desk
    from nanostudio.app.intake import Intake
    from nanostudio.app.orders import Order


class Front:
    """Everything a person sees, and the objects it shows."""

    def __init__(
        self,
        app: QApplication,
        window: Shell,
        remembered: QSettings,
        providers: Sequence[ProviderSpec],
    ) -> None:
        """`providers` in the order they are offered; the first one is chosen."""
        self._app = app
        self.window = window
        self.draft = Draft(providers)
        self._rows = {row.id: row for row in providers}
        self.gallery = GalleryModel(self._rows)
        self.thumbnails = Thumbnails()
        self.messages = Messages()
        self.prompts = Prompts(self.messages, lambda: time.time_ns() // 1_000_000)
        self.pictures = Pictures(self.thumbnails)
        self.commands = Commands(parent=window)
        self.compose = ComposePanel(self.draft)
        self.wishes = Wishes(self.compose)
        self.panel = GalleryPanel(
            self.gallery, self.pictures, self.wishes, self.commands
        )
        self.inspector = Inspector(self.pictures, self.wishes, self.commands)
        self.workspace = Workspace(
            self.compose, self.panel, self.inspector, self.commands, remembered
        )
        self.prompt_actions = PromptActions(
            self.compose.prompt_panel,
            self.draft,
            self.prompts,
            self.commands,
            self.workspace,
        )
        self.toasts = Toasts(self.messages, self.panel)
        self._early = _Early(self.draft)
        self.is_attached = False
        self._bind()
        window.furnish(self.workspace)

    def _bind(self) -> None:
        self.window.closing.connect(self.workspace.remember)
        self.workspace.generate_requested.connect(self.draft.generate)
        self.panel.view.tile_selected.connect(self.inspector.show_tile)
        self.panel.view.tile_opened.connect(self._open)
        self.wishes.reveal_requested.connect(self._reveal)
        self.gallery.counts_changed.connect(self._on_gallery_counts_changed)
        self.draft.tray.refused.connect(self.messages.report)
        self.draft.tray.reference_removed.connect(self._on_tray_reference_removed)

    def attach(self, desk: "Desk", intake: "Intake", go_on: Callable[[], None]) -> None:
        """Put the engine behind the window's wishes, those made before included."""
        self.draft.generate_requested.connect(desk.generate)
        self.draft.tray.files_offered.connect(intake.take)
        self._early.stop()
        for order in self._early.orders:
            desk.generate(order)
        for offered in self._early.files:
            intake.take(offered)
        self.is_attached = True
        wishes = self.wishes
        wishes.use_as_reference_requested.connect(desk.use_as_reference)
        wishes.reuse_requested.connect(desk.reuse)
        wishes.copy_requested.connect(desk.copy)
        wishes.cancel_requested.connect(desk.cancel)
        wishes.go_on_requested.connect(lambda _task_id: go_on())
        wishes.retry_requested.connect(desk.retry)
        wishes.check_requested.connect(desk.check)
        wishes.adopt_requested.connect(desk.identify)
        wishes.resend_requested.connect(desk.resend)
        wishes.dismiss_requested.connect(desk.dismiss)
        desk.picture_copied.connect(copy_picture)
        self.compose.url_dropped.connect(lambda url: self._ask_to_fetch(url, intake))

    def take_rows(self, rows: Mapping[str, ProviderSpec]) -> None:
        """Show the rows in use of the providers it has."""
        self._rows.update((name, rows[name]) for name in self._rows if name in rows)
        self.draft.set_providers(list(self._rows.values()))

    def when_closed(self, call: Callable[[], None]) -> None:
        """Call `call` when the last window is closed."""
        self._app.lastWindowClosed.connect(call)

    def note_pictures(self, note: Callable[[str], None]) -> None:
        """Call `note` with the SHA-256 of each picture that can be painted."""
        self.pictures.picture_changed.connect(note)

    def show_newest(self) -> None:
        """Select the newest tile."""
        self.panel.view.setCurrentIndex(self.gallery.index(0))

    def save_picture(self, path: Path) -> None:
        """Save the window as it looks now. Raises StorageError."""
        if not self.window.grab().save(str(path)):
            raise StorageError(
                f"The picture of the window could not be saved as {path}.",
                "Choose another place; the name ends in .png.",
            )

    def _ask_to_fetch(self, url: str, intake: "Intake") -> None:
        tr = self.window.tr
        host = QUrl(url).host()
        self.messages.show(
            Level.NOTE,
            tr("Fetch the picture from %1?").replace("%1", host),
            url,
            tr("Fetch"),
            lambda: intake.fetch(url),
        )

    def _on_gallery_counts_changed(self, counts: Counts) -> None:
        tr = self.window.tr
        words = [
            tr("%1 running").replace("%1", str(counts.running)),
            tr("Needs attention: %1").replace("%1", str(counts.attention)),
        ]
        kept = [
            word
            for word, n in zip(words, (counts.running, counts.attention), strict=True)
            if n
        ]
        every = tr("%1 in the gallery").replace("%1", f"{counts.every:,}")
        self.workspace.set_status("  ·  ".join(kept), every)

    def _on_tray_reference_removed(self) -> None:
        tr = self.window.tr
        self.messages.show(
            Level.NOTE,
            tr("Reference removed."),
            "",
            tr("Undo"),
            self.draft.tray.undo_remove,
        )

    def _open(self, tile: Tile) -> None:
        path = self.gallery.file_of(tile)
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _reveal(self, tile: Tile) -> None:
        path = self.gallery.file_of(tile)
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


class _Early:
    """Wishes made in the moment between the first paint and the engine's start."""

    def __init__(self, draft: Draft) -> None:
        self.orders: list[Order] = []
        self.files: list[tuple[Pending, ...]] = []
        self._stops = (
            (draft.generate_requested, self.orders.append),
            (draft.tray.files_offered, self.files.append),
        )
        for signal, take in self._stops:
            signal.connect(take)

    def stop(self) -> None:
        """Take no more: the engine is there."""
        for signal, take in self._stops:
            signal.disconnect(take)
