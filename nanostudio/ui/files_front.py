"""Pictures in other programs, and back: dragged, copied, opened, edited, and files that
say how they were made."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from nanostudio.app.gallery import GalleryModel
from nanostudio.app.tiles import Tile
from nanostudio.ui.clipboard import copy_pictures, enrich
from nanostudio.ui.commands import Commands
from nanostudio.ui.gallery import GalleryView, selected_rows
from nanostudio.ui.program import open_path
from nanostudio.ui.wishes import Wishes

if TYPE_CHECKING:
    from nanostudio.app.edit_desk import EditDesk
    from nanostudio.app.hand_out import HandOut
    from nanostudio.app.program_desk import ProgramDesk
    from nanostudio.app.programs import Program
    from nanostudio.app.recall_desk import RecallDesk

_MOST = 200  # pictures that go at once under names of their own
_Choose = Callable[["Program | None"], None]


class FilesFront(QObject):
    """Nothing is done before `attach`."""

    def __init__(
        self,
        gallery: GalleryModel,
        view: GalleryView,
        wishes: Wishes,
        *,
        commands: Commands,
        window: QWidget,
        place: QWidget,
    ) -> None:
        """`window`: of the questions; `place`: where the action's keys count."""
        super().__init__(window)
        self._gallery, self._view, self._window = gallery, view, window
        self._hands: HandOut | None = None
        self._edits: EditDesk | None = None
        self._programs: ProgramDesk | None = None
        self._recall: RecallDesk | None = None
        commands.bind("picture.read_file", self.ask_file, place)
        wishes.copy_requested.connect(self._copy)
        wishes.open_with_requested.connect(self._open_with)
        wishes.edit_in_requested.connect(self._edit_in)
        view.pressed_on.connect(self._on_view_pressed_on)

    def attach(
        self,
        hands: "HandOut",
        edits: "EditDesk",
        programs: "ProgramDesk",
        recall: "RecallDesk",
    ) -> None:
        """From now on files can leave and come."""
        self._hands, self._edits = hands, edits
        self._programs, self._recall = programs, recall
        self._gallery.hand_out = hands.find
        hands.copied.connect(copy_pictures)
        hands.enriched.connect(enrich)
        edits.copy_ready.connect(self._start)

    def prepare(self, tiles: list[Tile]) -> None:
        """Pictures that are not selected in the gallery may be dragged, too."""
        if self._hands is not None:
            self._hands.prepare(tiles)

    def ask_file(self) -> None:
        """Let the person choose a picture whose settings are to be taken over."""
        if self._recall is None:
            return
        dialog = QFileDialog(self._window, self.tr("Open a picture's settings"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.avif)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.fileSelected.connect(self._recall.open)
        dialog.open()

    def _on_view_pressed_on(self) -> None:
        if self._hands is not None:
            self._hands.prepare(self._selected())

    def _selected(self) -> list[Tile]:
        """The first pictures that are selected, as far as they have been fetched."""
        rows = islice(selected_rows(self._view), _MOST)
        tiles = map(self._gallery.tile, rows)
        return [tile for tile in tiles if tile.output is not None]

    def _copy(self, tile: Tile) -> None:
        """All that is selected, where the tile is among it: that one first."""
        if self._hands is None:
            return
        selected = self._selected()
        others = [one for one in selected if one.id != tile.id]
        is_among = len(others) < len(selected)
        self._hands.copy([tile, *(others if is_among else ())])

    def _open_with(self, tile: Tile) -> None:
        path = self._gallery.file_of(tile)
        if path is not None:
            self._ask_program(tile, partial(self._start, path=str(path)))

    def _edit_in(self, tile: Tile) -> None:
        if self._edits is not None:
            self._ask_program(tile, partial(self._edits.edit, tile))

    def _start(self, program: "Program | None", path: str) -> None:
        if program is None:
            open_path(Path(path))
        elif self._programs is not None:
            self._programs.start(program, path)

    def _ask_program(self, tile: Tile, choose: _Choose) -> None:
        if self._programs is not None and tile.output is not None:
            show = partial(self._show_programs, choose)
            self._programs.ask(tile.output.format, show)

    def _show_programs(self, choose: _Choose, programs: Sequence["Program"]) -> None:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        usual = menu.addAction(self.tr("The system's usual program"))
        usual.triggered.connect(lambda: choose(None))
        menu.addSeparator()
        for program in programs:
            action = menu.addAction(program.name.replace("&", "&&"))
            action.triggered.connect(partial(_chosen, choose, program))
        menu.addSeparator()
        other = menu.addAction(self.tr("Choose a program…"))
        other.triggered.connect(partial(_asked, self._ask_executable, choose))
        at = self._view.visualRect(self._view.currentIndex()).center()
        menu.popup(self._view.viewport().mapToGlobal(at))
        menu.setActiveAction(usual)

    def _ask_executable(self, choose: _Choose) -> None:
        from nanostudio.app.programs import Program

        dialog = QFileDialog(self._window, self.tr("Choose a program"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(
            lambda path: choose(Program(Path(cast(str, path)).stem, (path,)))
        )
        dialog.open()


def _chosen(choose: _Choose, program: "Program", _checked: bool = False) -> None:
    choose(program)


def _asked(
    ask: Callable[[_Choose], None], choose: _Choose, _checked: bool = False
) -> None:
    ask(choose)
