"""Binds what is told of work under way to the places of the window that say it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from nanostudio.app.bulletin import Bulletin, Work
from nanostudio.app.counts import counts_words
from nanostudio.app.draft import Draft
from nanostudio.app.messages import Messages
from nanostudio.app.notices import Notice, Tag
from nanostudio.app.queue import QueueCounts
from nanostudio.app.standing import standing_words
from nanostudio.core.spec import EVERYONE
from nanostudio.ui import taskbar
from nanostudio.ui.commands import Commands
from nanostudio.ui.queue_button import QueueButton
from nanostudio.ui.queue_wishes import QueueWishes
from nanostudio.ui.status import StatusBar
from nanostudio.ui.toast import Toasts
from nanostudio.ui.wishes import Wishes

if TYPE_CHECKING:
    from nanostudio.app.task_desk import TaskDesk
    from nanostudio.ui.queue_panel import QueuePanel


class News(QObject):
    """Status line, queue, title and task bar. Parts are built when first opened."""

    def __init__(
        self,
        window: QWidget,
        *,
        bulletin: Bulletin,
        draft: Draft,
        wishes: Wishes,
        queue: QueueWishes,
        commands: Commands,
        place: QWidget,
        status: StatusBar,
        button: QueueButton,
    ) -> None:
        """`place` is what the queue opens over."""
        super().__init__(window)
        self._window, self._place = window, place
        self._bulletin, self._draft = bulletin, draft
        self._wishes, self.queue = wishes, queue
        self._commands = commands
        self._status, self.button = status, button
        self._work = Work()
        self.panel: QueuePanel | None = None
        self._bind()
        self._show_counts(bulletin.queue.counts)
        self._show_paused()
        self._show_provider()

    def attach(self, tasks: "TaskDesk") -> None:
        """Put the engine behind the wishes."""
        wishes, queue = self._wishes, self.queue
        wishes.cancel_requested.connect(tasks.cancel)
        wishes.go_on_requested.connect(tasks.go_on)
        wishes.retry_requested.connect(tasks.retry)
        wishes.check_requested.connect(tasks.check)
        wishes.adopt_requested.connect(tasks.identify)
        wishes.resend_requested.connect(tasks.resend)
        wishes.dismiss_requested.connect(tasks.dismiss)
        self._bulletin.queue.move_requested.connect(tasks.queue.move)
        queue.pause_requested.connect(tasks.queue.pause)
        queue.resume_requested.connect(tasks.queue.resume)
        queue.cancel_queued_requested.connect(tasks.queue.cancel_queued)
        tasks.finding_made.connect(queue.show_requested)
        self._commands.bind("queue.pause", queue.toggle, self._window)
        self._commands.bind(
            "queue.cancel_queued", queue.cancel_queued_requested.emit, self._window
        )
        self._show_paused()

    def tell_messages(self, messages: Messages, toasts: Toasts) -> None:
        """Let the log be opened, and the newest message be put away by a key."""
        commands = self._commands
        commands.bind("messages.open", lambda: self._open_log(messages), self._window)
        dismiss = commands.bind("messages.dismiss", toasts.dismiss_last, self._window)
        toasts.changed.connect(lambda: dismiss.setEnabled(bool(toasts.shown)))
        dismiss.setEnabled(False)

    def open_queue(self) -> None:
        """Open the queue, or close it when it is open."""
        if self.panel is not None and self.panel.isVisible():
            self.panel.close_now()
            return
        if self.panel is None:
            from nanostudio.ui.queue_panel import QueuePanel

            self.panel = QueuePanel(
                self._bulletin.queue,
                self._wishes,
                self.queue,
                self._commands,
                self._place,
            )
        if self.button.isVisible():  # Generate below it stays in sight
            self.panel.open_at(self.button, self.panel.list, is_at_end=True)
        else:
            self.panel.open_at(self._status.queue, self.panel.list)

    def show_balloons(self) -> None:
        """Notify through the tray: on systems without a bus."""
        from nanostudio.ui.balloon import Balloon

        balloon = Balloon(lambda: taskbar.raise_window(self._window))
        notices = self._bulletin.notices
        notices.notice_wanted.connect(lambda one: balloon.show(one.title, one.body))
        notices.notices_withdrawn.connect(balloon.withdraw)

    def _bind(self) -> None:
        bulletin = self._bulletin
        self._commands.bind("queue.open", self.open_queue, self._window)
        for button in (self.button, self._status.queue):
            button.clicked.connect(self.open_queue)
            button.setToolTip(self._commands["queue.open"].toolTip())
        self._status.paused.clicked.connect(
            lambda: self.queue.resume_requested.emit(EVERYONE)
        )
        bulletin.queue.counts_changed.connect(self._show_counts)
        bulletin.session.changed.connect(
            lambda: self._status.show_session(bulletin.session.words)
        )
        bulletin.standing.changed.connect(self._show_provider)
        self._draft.model_changed.connect(self._show_provider)
        bulletin.headline.changed.connect(self._window.setWindowTitle)
        bulletin.work_changed.connect(self._show_work)
        bulletin.notices.notice_wanted.connect(self._on_notice_wanted)
        self.queue.asides.paused_changed.connect(self._show_paused)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state_changed)

    def _show_counts(self, counts: QueueCounts) -> None:
        self._status.show_queue(counts_words(counts))
        self.button.show_counts(counts)

    def _show_paused(self) -> None:
        labels = self._bulletin.queue.paused_labels()
        is_paused = labels is None or bool(labels)
        name = self.tr("The queue is paused. Go on.")
        if labels:
            name = self.tr("Paused: %1. Go on.").replace("%1", ", ".join(labels))
        self._status.show_paused(is_paused, name)
        self.button.show_paused(is_paused)
        self._commands["queue.pause"].setChecked(labels is None)

    def _show_provider(self) -> None:
        provider = self._draft.provider
        stand = self._bulletin.standing.of(provider.id)
        self._status.show_provider(standing_words(stand, provider.label), stand)

    def _show_work(self, work: Work) -> None:
        before, self._work = self._work, work
        taskbar.show_work(self._window, work, before)

    def _on_notice_wanted(self, notice: Notice) -> None:
        if notice.tag is Tag.TROUBLE:
            taskbar.call_person(self._window)

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        self._bulletin.set_active(state is Qt.ApplicationState.ApplicationActive)

    def _open_log(self, messages: Messages) -> None:
        from nanostudio.ui.message_log import MessageLog

        MessageLog(messages, self._window).show()
