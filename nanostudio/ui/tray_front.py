"""The tray in the window: its questions, its Undo, and the editor of a reference."""

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, QTimer, QUrl
from PySide6.QtWidgets import QMenu, QWidget

from nanostudio.app.actions import Scope
from nanostudio.app.draft import Draft
from nanostudio.app.messages import Level, Messages
from nanostudio.app.tile_model import TileRole
from nanostudio.app.tray import LibraryPicture, on_web
from nanostudio.app.words import filled
from nanostudio.ui.commands import Commands
from nanostudio.ui.compose import ComposePanel
from nanostudio.ui.tray_commands import TrayCommands

if TYPE_CHECKING:
    from nanostudio.app.edits import Edits
    from nanostudio.app.hosts import Hosts
    from nanostudio.app.sketch import Edit, Pen, Sketch
    from nanostudio.core.recipe import Recipe


_EDITOR = (  # each takes a part of a frame to import
    "nanostudio.app.sketch",
    "nanostudio.core.cropping",
    "nanostudio.ui.sketch.strokes",
    "nanostudio.ui.sketch.gestures",
    "nanostudio.ui.sketch.pointing",
    "nanostudio.ui.sketch.layer",
    "nanostudio.ui.sketch.canvas",
    "nanostudio.ui.sketch.toolbar",
    "nanostudio.ui.sketch.editor",
)


class TrayFront(QObject):
    """Binds the tray to messages at once, to edits and hosts when they are there."""

    def __init__(
        self,
        *,
        compose: ComposePanel,
        draft: Draft,
        commands: Commands,
        messages: Messages,
        selection: QItemSelectionModel,
        window: QWidget,
    ) -> None:
        """`selection` is the gallery's."""
        super().__init__(window)
        self._window = window
        self._compose, self._tray = compose, draft.tray
        self._commands, self._messages = commands, messages
        self._selection = selection
        self._draft = draft
        self._edits: Edits | None = None
        self._hosts: Hosts | None = None
        self._pen: Pen | None = None
        self.commands = TrayCommands(compose, draft, commands, self._selected, window)
        self.commands.edit_requested.connect(self.edit)
        self.commands.address_given.connect(partial(self._fetch, before=None))
        compose.drops.address_dropped.connect(self._on_drops_address_dropped)
        self._tray.refused.connect(messages.report)
        self._tray.undo_offered.connect(self._on_tray_undo_offered)
        compose.tray.current_changed.connect(self._warm_up)
        self._cold = list(_EDITOR)
        for row in commands.rows.values():
            if row.scope is Scope.SKETCH:  # listed and changed here, used in the editor
                commands.put(row.id).setEnabled(False)

    def attach(self, edits: "Edits", hosts: "Hosts") -> None:
        """From now on references can be edited and hosted."""
        from nanostudio.ui.sketch.overlay import OverlayPainter

        self._edits, self._hosts = edits, hosts
        painter = OverlayPainter(self)
        edits.overlay_requested.connect(painter.paint)
        painter.painted.connect(edits.save)
        edits.edit_lost.connect(self._on_edits_edit_lost)
        self.commands.crop_requested.connect(edits.crop)
        self.commands.original_requested.connect(edits.restore)
        self._commands.bind("tray.host", self._choose_host, self._compose)
        self._compose.notes.host_requested.connect(self._on_host_requested)
        hosts.changed.connect(self._show_hosts)
        hosts.refresh()

    def edit(self, token: int, wanted: "Recipe | None" = None) -> None:
        """Open the editor for slot `token`, with what was drawn there before."""
        index = self._tray.index(token)
        if self._edits is None or index is None:
            return
        if (
            self._tray.references[index].is_pending
            or self._tray.references[index].is_busy
        ):
            return
        from nanostudio.app.sketch import Sketch
        from nanostudio.ui.sketch.editor import SketchEditor

        sketch = Sketch(token, self._pen, wanted=wanted, parent=self)
        slot = self._tray.references[index]
        editor = SketchEditor(sketch, slot, self._commands, self._window)
        editor.offer_ratios(self._draft.aspect_ratio, self._draft.model.aspect_ratios)
        editor.applied.connect(partial(self._on_editor_applied, sketch))
        editor.rejected.connect(partial(self._on_editor_rejected, sketch))
        editor.finished.connect(partial(self._on_editor_finished, sketch))
        self._edits.load(sketch)
        editor.open()

    def _warm_up(self) -> None:
        """Import the editor bit by bit once somebody is at a reference, so that opening
        it takes no longer than a tenth of a second."""
        if self._compose.tray.current is not None and self._cold:
            import_module(self._cold.pop(0))
            QTimer.singleShot(0, self, self._warm_up)

    def _selected(self) -> list[LibraryPicture]:
        tiles = [index.data(TileRole) for index in self._selection.selectedIndexes()]
        return [
            LibraryPicture(sha256=one.sha256, path=one.path, name=one.path)
            for one in (tile.output for tile in tiles if tile is not None)
            if one is not None
        ]

    def _on_tray_undo_offered(self, words: str, step: int) -> None:
        self._messages.offer_undo(words, partial(self._tray.undo, step))

    def _on_drops_address_dropped(self, url: str, before: int | None) -> None:
        text = self.tr("Fetch the picture from %1?")
        fetch = partial(self._fetch, url, before)
        title = filled(text, QUrl(url).host())
        self._messages.show(Level.NOTE, title, url, self.tr("Fetch"), fetch)

    def _fetch(self, url: str, before: int | None) -> None:
        self._tray.offer([on_web(url)], before)

    def _on_editor_applied(self, sketch: "Sketch") -> None:
        if self._edits is not None and sketch.is_changed:
            self._edits.apply(sketch.edit)

    def _on_editor_rejected(self, sketch: "Sketch") -> None:
        if sketch.is_changed:
            again = partial(self.edit, sketch.token, sketch.recipe)
            title = self.tr("The reference was not changed.")
            hint = self.tr("What you drew is kept for a moment.")
            self._messages.show(
                Level.NOTE, title, hint, self.tr("Go on drawing"), again
            )

    def _on_editor_finished(self, sketch: "Sketch", _result: int) -> None:
        self._pen = sketch.pen
        sketch.deleteLater()

    def _on_edits_edit_lost(self, edit: "Edit") -> None:
        again = partial(self.edit, edit.token, edit.recipe)
        title = self.tr("What you drew is not lost.")
        self._messages.show(Level.NOTE, title, "", self.tr("Open again"), again)

    def _show_hosts(self) -> None:
        hosts = self._hosts
        if hosts is not None:
            choice = self.tr("Choose a host") if hosts.offers else ""
            if hosts.chosen is not None:
                choice = self.tr("Change") if len(hosts.offers) > 1 else ""
            is_known = hosts.chosen is not None
            self._compose.tray.show_host(hosts.slot_words(), is_known=is_known)
            self._compose.notes.show_host(hosts.tray_words(), choice)

    def _choose_host(self) -> None:
        notes = self._compose.notes
        self._on_host_requested(notes.mapToGlobal(QPoint(0, notes.height())))

    def _on_host_requested(self, where: QPoint) -> None:
        if self._hosts is None or not self._hosts.offers:
            return
        menu = QMenu(self._compose)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addSection(
            self.tr("Whoever knows their addresses can see them for a while.")
        )
        for host in self._hosts.offers:
            action = menu.addAction(filled(self.tr("Host through %1"), host.label))
            action.setCheckable(True)
            action.setChecked(host == self._hosts.chosen)
            action.triggered.connect(partial(self._hosts.choose, host.id))
        menu.popup(where)
