"""One provider: its keys, a place to enter one, and what is set for it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nanostudio.app.key_book import KeyBook, Shelf
from nanostudio.app.key_words import name_words, work_words
from nanostudio.app.provider_options import ProviderOptions
from nanostudio.core.spec import ProviderSpec
from nanostudio.ui import icons
from nanostudio.ui.fields import heading, label
from nanostudio.ui.key_form import KeyForm
from nanostudio.ui.key_row import KeyRowView
from nanostudio.ui.labels import WrappedLabel
from nanostudio.ui.mirror import set_margins
from nanostudio.ui.provider_form import ProviderForm
from nanostudio.ui.spinner import Spinner


class ProviderPage(QWidget):
    """Redrawn from a KeyBook and ProviderOptions; hands wishes on to them."""

    site_requested = Signal(str)  # an address where a key can be had

    def __init__(
        self,
        provider: ProviderSpec,
        book: KeyBook,
        options: ProviderOptions,
        hosts: Sequence[ProviderSpec],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "body")
        self._provider, self._book, self._options = provider, book, options
        self.rows: dict[str, KeyRowView] = {}
        self._came_from: QWidget | None = None
        self.form = KeyForm(self)
        self.settings = ProviderForm(provider, hosts, self)
        self._build()
        self._bind()
        self._show_keys(provider.id)
        self._show_options(provider.id)

    def forget(self) -> None:
        """Let go of what was typed and not stored."""
        self.form.add()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addSpacing(4)
        column.addWidget(heading(self.tr("Keys"), self))
        self.none = WrappedLabel(role="dim", parent=self)
        column.addWidget(self.none)
        self._keys = QVBoxLayout()
        self._keys.setSpacing(8)
        column.addLayout(self._keys)
        column.addWidget(self._undo_strip())
        column.addWidget(self._work_strip())
        self.trouble = WrappedLabel(role="warn", parent=self)
        column.addWidget(self.trouble)
        column.addSpacing(12)
        column.addWidget(self.form)
        column.addSpacing(16)
        column.addWidget(self.settings)
        column.addStretch(1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(self._provider.label, "headline", self))
        row.addStretch(1)
        self.site = QPushButton(self.tr("Get a key"), self)
        self.site.setAutoDefault(False)
        icons.dress(self.site, "external-link")
        words = self.tr("Open %1 in the browser")
        self.site.setToolTip(words.replace("%1", self._provider.key_url))
        self.site.setAccessibleName(self.tr("Get a key"))
        row.addWidget(self.site)
        return row

    def _undo_strip(self) -> QWidget:
        self.undo_strip = QWidget(self)
        row = QHBoxLayout(self.undo_strip)
        set_margins(row, 12, 0, 8, 0)
        self.deleted = label("", "dim", self.undo_strip)
        self.undo = QPushButton(self.tr("Undo"), self.undo_strip)
        self.undo.setProperty("role", "link")
        self.undo.setAutoDefault(False)
        row.addWidget(self.deleted)
        row.addWidget(self.undo)
        row.addStretch(1)
        return self.undo_strip

    def _work_strip(self) -> QWidget:
        self.work_strip = QWidget(self)
        row = QHBoxLayout(self.work_strip)
        set_margins(row, 12, 0, 8, 0)
        row.setSpacing(8)
        self.work = label("", "dim", self.work_strip)
        self.stop = QPushButton(self.tr("Stop"), self.work_strip)
        self.stop.setProperty("role", "link")
        self.stop.setAutoDefault(False)
        self.stop.setAccessibleName(self.tr("Stop waiting"))
        row.addWidget(Spinner(self.work_strip))
        row.addWidget(self.work)
        row.addWidget(self.stop)
        row.addStretch(1)
        return self.work_strip

    def _bind(self) -> None:
        book, name = self._book, self._provider.id
        book.changed.connect(self._show_keys)
        book.loaded.connect(partial(self._show_keys, name))
        self._options.changed.connect(self._show_options)
        self.form.entered.connect(partial(book.store_requested.emit, name))
        self.stop.clicked.connect(lambda: book.cancel_requested.emit(name))
        self.undo.clicked.connect(lambda: book.restore_requested.emit(name))
        self.site.clicked.connect(
            lambda: self.site_requested.emit(self._provider.key_url)
        )
        self.settings.changed.connect(
            partial(self._options.change_requested.emit, name)
        )
        self.settings.balance_entered.connect(
            partial(self._options.balance_requested.emit, name)
        )

    def _show_options(self, provider_id: str) -> None:
        if provider_id == self._provider.id:
            self.settings.show_view(self._options.view(provider_id))

    def _show_keys(self, provider_id: str) -> None:
        if provider_id != self._provider.id:
            return
        shelf = self._book.shelf(provider_id)
        is_ready = self._book.is_loaded
        self.none.setVisible(not shelf.rows)
        if not is_ready:
            self.none.show_text(self.tr("One moment: looking for keys…"))
        else:
            self.none.show_text(self.tr("There is no key yet."))
        if shelf.work is not None:
            self.work.setText(work_words(shelf.work, self._provider))
            self._hold_focus()
        self._show_rows(shelf)
        self.form.set_busy(shelf.work is not None or not is_ready)
        if shelf.work is None:
            self._give_focus_back()
        self.undo_strip.setVisible(shelf.deleted is not None)
        gone = self.tr("%1 was deleted.")
        self.deleted.setText(gone.replace("%1", name_words(shelf.deleted or "")))
        self.trouble.setVisible(bool(shelf.trouble))
        self.trouble.show_text(shelf.trouble)

    def _hold_focus(self) -> None:
        """What is switched off would pass its focus to anyone: to Stop, then."""
        focused = self.window().focusWidget()
        self.work_strip.show()
        if focused is not None and self.isAncestorOf(focused):
            if focused is not self.stop:
                self._came_from = focused
            self.stop.setFocus()

    def _give_focus_back(self) -> None:
        """To where it came from, if that is still there."""
        came_from, self._came_from = self._came_from, None
        if self.window().focusWidget() is self.stop:
            is_there = came_from is not None and came_from.isVisibleTo(self)
            (came_from if came_from and is_there else self.form.key).setFocus()
        self.work_strip.hide()

    def _show_rows(self, shelf: Shelf) -> None:
        """Rows that stay are changed in place, so that none loses the focus."""
        names = [row.label for row in shelf.rows]
        for name in set(self.rows) - set(names):
            gone = self.rows.pop(name)
            if self._came_from is not None and gone.isAncestorOf(self._came_from):
                self._came_from = None
            if gone.isAncestorOf(self.window().focusWidget()):
                self.form.key.setFocus()
            gone.hide()
            gone.deleteLater()
        for at, row in enumerate(shelf.rows):
            view = self.rows.get(row.label) or self._add_row(row.label, at)
            view.show_key(
                row,
                self._provider,
                shelf.ring,
                shelf.findings.get(row.label),
                is_busy=shelf.work is not None,
            )

    def _add_row(self, name: str, at: int) -> KeyRowView:
        view = KeyRowView(name, self)
        book, provider = self._book, self._provider.id
        view.use_requested.connect(partial(book.use_requested.emit, provider, name))
        view.test_requested.connect(partial(book.test_requested.emit, provider, name))
        view.delete_requested.connect(
            partial(book.delete_requested.emit, provider, name)
        )
        view.replace_requested.connect(partial(self.form.replace, name))
        self._keys.insertWidget(at, view)
        view.show()  # at once: a layout would do it an event later, and flicker
        self.rows[name] = view
        return view
