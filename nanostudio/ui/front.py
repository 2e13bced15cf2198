"""The window's objects, built over the app objects and bound to each other."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from nanostudio.app.asides import Asides
from nanostudio.app.bulletin import Bulletin
from nanostudio.app.draft import Draft
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.messages import Level, Messages
from nanostudio.app.references import Pending
from nanostudio.app.thumbnails import Thumbnails
from nanostudio.app.tiles import Tile
from nanostudio.core.errors import StorageError, StudioError
from nanostudio.core.spec import ProviderSpec
from nanostudio.ui import taskbar
from nanostudio.ui.clipboard import copy_picture
from nanostudio.ui.commands import Commands
from nanostudio.ui.compose import ComposePanel
from nanostudio.ui.gallery_panel import GalleryPanel
from nanostudio.ui.inspector import Inspector
from nanostudio.ui.news import News
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.queue_button import QueueButton
from nanostudio.ui.queue_wishes import QueueWishes
from nanostudio.ui.shell import Shell
from nanostudio.ui.toast import Toasts
from nanostudio.ui.wishes import Wishes
from nanostudio.ui.workspace import Workspace

if TYPE_CHECKING:
    from nanostudio.app.desk import Desk
    from nanostudio.app.intake import Intake
    from nanostudio.app.orders import Order
    from nanostudio.app.task_desk import TaskDesk


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
        self.asides = Asides()
        self.bulletin = Bulletin(self._rows, self.asides)
        self.gallery = GalleryModel(self._rows, asides=self.asides)
        self.thumbnails = Thumbnails()
        self.messages = Messages()
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
        self.toasts = Toasts(self.messages, self.panel)
        self.news = self._news()
        self._early = _Early(self.draft)
        self.is_attached = False
        self._bind()
        window.furnish(self.workspace)

    def _news(self) -> News:
        button = QueueButton(self.compose.order)
        self.compose.order.beside.addWidget(button)
        news = News(
            self.window,
            bulletin=self.bulletin,
            draft=self.draft,
            wishes=self.wishes,
            queue=QueueWishes(self.asides, self.window),
            commands=self.commands,
            place=self.workspace,
            status=self.workspace.status,
            button=button,
        )
        news.tell_messages(self.messages, self.toasts)
        news.queue.show_requested.connect(self._show_task)
        return news

    def _bind(self) -> None:
        self.window.closing.connect(self.workspace.remember)
        self.workspace.generate_requested.connect(self.draft.generate)
        self.commands.bind(
            "generate.front",
            lambda: self.draft.generate(at_front=True),
            self.workspace,
        )
        self.panel.view.tile_selected.connect(self.inspector.show_tile)
        self.panel.view.tile_opened.connect(self._open)
        self.wishes.reveal_requested.connect(self._reveal)
        self.draft.tray.refused.connect(self.messages.report)
        self.draft.tray.reference_removed.connect(self._on_tray_reference_removed)

    def attach(self, desk: "Desk", intake: "Intake", tasks: "TaskDesk") -> None:
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
        self.news.attach(tasks)
        desk.order_refused.connect(self._on_desk_order_refused)
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

    def raise_window(self) -> None:
        """Bring the window back: a notification was clicked."""
        taskbar.raise_window(self.window)

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

    def _on_desk_order_refused(self, provider: str, error: StudioError) -> None:
        """Under Generate, where it belongs, if that can be seen."""
        self.bulletin.standing.note_error(provider, error)
        if self.compose.isVisible():
            self.compose.order.show_problem(error)
            self.messages.keep(error)
        else:
            self.messages.report(error)

    def _show_task(self, task_id: str) -> None:
        """Go to a task's tile; what can be chosen about it stands in the inspector."""
        self.panel.view.select_tile(task_id)
        self.commands["view.inspector"].setChecked(True)
        self.panel.view.setFocus()

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
