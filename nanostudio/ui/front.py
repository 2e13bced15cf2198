"""The window's objects, built over the app objects and bound to each other."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from nanostudio.app.checkout import Checkout, Order
from nanostudio.app.draft import Draft
from nanostudio.app.first_run import FirstRun
from nanostudio.app.kept import Kept
from nanostudio.app.key_words import left_words
from nanostudio.app.references import Pending
from nanostudio.app.shown import Shown
from nanostudio.app.tiles import Tile
from nanostudio.core.errors import Refused, StorageError, StudioError
from nanostudio.core.say import say
from nanostudio.core.spec import ProviderSpec
from nanostudio.ui import taskbar
from nanostudio.ui.commands import Commands
from nanostudio.ui.compose import ComposePanel
from nanostudio.ui.focus import put_before
from nanostudio.ui.gallery_panel import USUAL, GalleryPanel
from nanostudio.ui.inspector import Inspector
from nanostudio.ui.library_front import LibraryFront
from nanostudio.ui.look import Look
from nanostudio.ui.news import News
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.program import Program, open_path
from nanostudio.ui.project_front import ProjectFront
from nanostudio.ui.prompt_actions import PromptActions
from nanostudio.ui.queue_button import QueueButton
from nanostudio.ui.queue_wishes import QueueWishes
from nanostudio.ui.rooms import STUDIO
from nanostudio.ui.sheets_front import SheetsFront
from nanostudio.ui.shell import Shell
from nanostudio.ui.toast import Toasts
from nanostudio.ui.tray_front import TrayFront
from nanostudio.ui.wishes import Wishes
from nanostudio.ui.workspace import Workspace

if TYPE_CHECKING:
    from nanostudio.app.desk import Desk
    from nanostudio.app.intake import Intake
    from nanostudio.app.task_desk import TaskDesk
    from nanostudio.ui.trouble import Trouble

_TILE, _DAYS = "gallery/tile", "gallery/days"
_STACKS = "gallery/stacks"


class Front(Shown):
    """Everything a person sees, and the objects it shows."""

    def __init__(
        self,
        app: QApplication,
        window: Shell,
        kept: Kept,
        providers: Sequence[ProviderSpec],
        look: Look,
    ) -> None:
        """`providers` in the order they are offered; the first one is chosen."""
        super().__init__(providers, window)
        self._app = app
        self.window, self.kept, self.look = window, kept, look
        self.pictures = Pictures(self.thumbnails)
        self.commands = Commands(parent=window)
        self.compose = ComposePanel(self.draft, self.checkout, self.projects, self.keys)
        self.wishes = Wishes(self.compose)
        self.panel = GalleryPanel(
            self.gallery,
            self.pictures,
            self.wishes,
            self.commands,
            finding=self.finding,
        )
        self.inspector = Inspector(
            self.pictures, self.wishes, self.commands, self.relatives
        )
        self.workspace = Workspace(
            self.compose,
            self.panel,
            self.inspector,
            self.commands,
            kept,
            width=window.width(),
        )
        self._make_program(window, look)
        self.toasts = Toasts(self.messages, self.panel)
        self._early = _Early(self.draft, self.checkout)
        self._trouble: Trouble | None = None
        self.first_run = FirstRun(
            draft=self.draft,
            gallery=self.gallery,
            book=self.keys,
            messages=self.messages,
            open_keys=self.open_keys,
        )
        self.tray = TrayFront(
            compose=self.compose,
            draft=self.draft,
            commands=self.commands,
            messages=self.messages,
            selection=self.panel.view.selectionModel(),
            window=window,
        )
        self.library = LibraryFront(
            self,
            panel=self.panel,
            inspector=self.inspector,
            pictures=self.pictures,
            commands=self.commands,
            wishes=self.wishes,
            window=window,
            host=self.workspace,
        )
        self.sheet_rooms = SheetsFront(
            self,
            panel=self.panel,
            pictures=self.pictures,
            commands=self.commands,
            wishes=self.wishes,
            toasts=self.toasts,
            workspace=self.workspace,
            kept=kept,
            window=window,
        )
        self._intake: Intake | None = None
        self.news = self._news()
        self.is_attached = False
        self.panel.set_tile_size(whole(kept.value(_TILE), USUAL))
        self._bind()
        window.furnish(self.workspace)

    def _make_program(self, window: Shell, look: Look) -> None:
        """What is not about pictures."""
        self.program = Program(
            window,
            self.workspace.activity,
            commands=self.commands,
            preferences=self.preferences,
            look=look,
            messages=self.messages,
            kept=self.kept,
            tiles=self.panel.slider,
        )
        self.prompt_actions = PromptActions(
            self.compose.prompt_panel,
            self.draft,
            self.prompts,
            self.commands,
            self.workspace,
        )
        self.project = ProjectFront(
            self.projects,
            self.project_defaults,
            button=self.compose.order.project,
            commands=self.commands,
            window=self.workspace,
        )

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
        self.panel.tile_size_changed.connect(partial(self.kept.setValue, _TILE))
        for name, key in (("view.days", _DAYS), ("view.stacks", _STACKS)):
            switch = self.commands[name]
            switch.setChecked(str(self.kept.value(key)).lower() == "true")
            switch.toggled.connect(partial(self.kept.setValue, key))
        self.preferences.mistake_changed.connect(self._on_preferences_mistake_changed)
        self.window.closing.connect(self.workspace.remember)
        self.window.closing.connect(self.library.close)
        self.library.iterating.key_requested.connect(self.open_keys)
        self.iterate.prompt_requested.connect(self.prompt_actions.focus)
        self.workspace.generate_requested.connect(self.draft.generate)
        lineage, rooms = self.inspector.lineage, self.sheet_rooms
        lineage.character_requested.connect(rooms.open_character)
        lineage.sheet_requested.connect(rooms.open_sheet)
        self.library.goto.going.connect(partial(self.workspace.rooms.enter, STUDIO))
        self.draft.generate_requested.connect(self.checkout.take)
        self.preferences.changed.connect(self._on_preferences_changed)
        self.commands.keys_changed.connect(self._on_commands_keys_changed)
        self._on_commands_keys_changed()
        self.panel.view.tile_selected.connect(self.inspector.show_tile)
        self.wishes.reveal_requested.connect(self._reveal)
        self.first_run.changed.connect(self._on_first_run_changed)
        self.compose.key_requested.connect(self.open_keys)
        self.provider_options.changed.connect(self._show_balance)
        self.draft.model_changed.connect(self._show_balance)
        self._bind_actions()
        self._order_focus()

    def _order_focus(self) -> None:
        """Tab goes from part to part as they stand; some were made in another order."""
        status, order = self.workspace.status, self.compose.order
        put_before(self.workspace.activity.first, status.queue, status.paused)
        put_before(order.project, self.news.button)

    def _bind_actions(self) -> None:
        commands, workspace = self.commands, self.workspace
        commands.bind("generate.front", self._generate_at_front, workspace)
        workspace.activity.add_deed(commands, "picture.compare")
        commands.bind("model.choose", self.compose.model.open, workspace)
        if self.keys.providers:
            commands.bind("sandbox.try", self.first_run.try_sandbox, workspace)
            commands.bind("keys.open", self.open_keys, workspace)
            workspace.activity.add_switch(commands, "keys.open")
        workspace.activity.add_switch(commands, "view.trash")

    def _generate_at_front(self) -> None:
        if self.workspace.shows_studio:  # nobody pays for what cannot be seen
            self.draft.generate(at_front=True)

    def open_keys(self, provider_id: str = "") -> None:
        """Show the keys, those of a provider or of the one that is chosen."""
        from nanostudio.ui.keys_dialog import KeysDialog

        hosts = [row for row in self.keys.providers if row.upload_ttl_s > 0]
        dialog = KeysDialog(self.keys, self.provider_options, hosts, self.window)
        chosen = self.draft.provider
        usual = chosen if chosen.needs_key else self.keys.providers[0]
        dialog.choose(provider_id or usual.id)
        dialog.open()

    def attach(self, desk: "Desk", intake: "Intake", tasks: "TaskDesk") -> None:
        """Put the engine behind the window's wishes, those made before included."""
        self.checkout.order_confirmed.connect(desk.generate)
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
        self.news.attach(tasks)
        desk.order_refused.connect(self._on_desk_order_refused)
        desk.key_requested.connect(self.open_keys)
        self._intake = intake  # Qt's connections alone would not keep it
        self.tray.attach(intake.edits, desk.hosts)
        self.keys.changed.connect(desk.hosts.refresh)

    def show_trouble(self, error: StudioError, try_again: Callable[[], None]) -> None:
        """Say in the middle why nothing can be made yet, and what can be done."""
        from nanostudio.ui.trouble import Trouble

        is_settings = error is self.preferences.mistake
        self._trouble = Trouble(error, self.panel, has_file=is_settings)
        self._trouble.open_requested.connect(self.preferences.open_file)
        self._trouble.again_requested.connect(try_again)

    def end_trouble(self) -> None:
        """Take the words in the middle away."""
        if self._trouble is not None:
            self._trouble.close_now()
            self._trouble = None

    def take_rows(self, rows: Mapping[str, ProviderSpec]) -> None:
        """Show the rows in use of the providers it has."""
        self.rows.update((name, rows[name]) for name in self.rows if name in rows)
        self.draft.set_providers(list(self.rows.values()))

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
                say("The picture of the window could not be saved as %1.", path),
                say("Choose another place; the name ends in .png."),
            )

    def raise_window(self) -> None:
        """Bring the window back: a notification was clicked."""
        taskbar.raise_window(self.window)

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
        self.workspace.rooms.enter(STUDIO)
        self.panel.view.select_tile(task_id)
        self.commands["view.inspector"].setChecked(True)
        self.panel.view.setFocus()

    def _on_first_run_changed(self, is_offered: bool) -> None:
        if not is_offered:
            self.panel.greet(None)
            return
        from nanostudio.ui.welcome import Welcome

        welcome = Welcome(self.first_run.names)
        welcome.sandbox_requested.connect(self.first_run.try_sandbox)
        welcome.key_requested.connect(self.open_keys)
        self.panel.greet(welcome)

    def _show_balance(self) -> None:
        balance = self.provider_options.view(self.draft.provider.id).balance
        self.compose.order.show_balance(left_words(balance) if balance else "")

    def _on_preferences_changed(self) -> None:
        self.checkout.limits = self.preferences.settings.confirm

    def _on_commands_keys_changed(self) -> None:
        self.compose.order.show_keys(self.commands["generate"].shortcut())

    def _on_preferences_mistake_changed(self, mistake: Refused | None) -> None:
        # Before the engine is there, the trouble in the middle says so.
        if mistake is not None and self.is_attached:
            self.program.say_mistake(mistake)

    def _reveal(self, tile: Tile) -> None:
        path = self.gallery.file_of(tile)
        if path is not None:
            open_path(path.parent)


def whole(kept: object, otherwise: int) -> int:
    """A kept number, which may come back as text; `otherwise` when it is none."""
    text = str(kept)
    return int(text) if text.isascii() and text.isdigit() else otherwise


class _Early:
    """Wishes made in the moment between the first paint and the engine's start."""

    def __init__(self, draft: Draft, checkout: Checkout) -> None:
        self.orders: list[Order] = []
        self.files: list[tuple[Pending, ...]] = []
        self._stops = (
            (checkout.order_confirmed, self.orders.append),
            (draft.tray.files_offered, self.files.append),
        )
        for signal, take in self._stops:
            signal.connect(take)

    def stop(self) -> None:
        """Take no more: the engine is there."""
        for signal, take in self._stops:
            signal.disconnect(take)
