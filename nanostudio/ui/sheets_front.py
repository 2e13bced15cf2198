"""Characters and living sheets in the window: their rooms, bound to all the others."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from nanostudio.app.kept import Kept
from nanostudio.app.shown import Shown
from nanostudio.ui.cast_front import CastFront
from nanostudio.ui.characters.front import CharactersFront
from nanostudio.ui.commands import Commands
from nanostudio.ui.gallery_panel import GalleryPanel
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.rooms import CHARACTERS, SHEETS, STUDIO
from nanostudio.ui.sheets.doors import Doors
from nanostudio.ui.sheets.export_front import SheetExportFront
from nanostudio.ui.sheets.front import SheetFront
from nanostudio.ui.sheets.hint_front import HintFront
from nanostudio.ui.sheets.new_sheet_front import NewSheetFront
from nanostudio.ui.sheets.slice_front import SliceFront
from nanostudio.ui.toast import Toasts
from nanostudio.ui.wishes import Wishes
from nanostudio.ui.workspace import Workspace

_FIRST_VIEWS = "turnaround-4"  # the template


class SheetsFront(QObject):
    """Each room is built when it is first entered."""

    def __init__(
        self,
        shown: Shown,
        *,
        panel: GalleryPanel,
        pictures: Pictures,
        commands: Commands,
        wishes: Wishes,
        toasts: Toasts,
        workspace: Workspace,
        kept: Kept,
        window: QWidget,
    ) -> None:
        """Dialogs stand over the `window`."""
        super().__init__(window)
        self._shown, self._panel, self._pictures = shown, panel, pictures
        self._commands, self._wishes, self._toasts = commands, wishes, toasts
        self._workspace, self._window = workspace, window
        self._wanted = "", ""  # a sheet, and the cell to go to once it is open
        self.cast = CastFront(
            shown,
            panel=panel,
            pictures=pictures,
            commands=commands,
            kept=kept,
            workspace=workspace,
            window=window,
        )
        self.people = CharactersFront(
            shown,
            view=panel.view,
            pictures=pictures,
            commands=commands,
            workspace=workspace,
            window=window,
        )
        self.slicing = SliceFront(wishes, window)
        self.exporting = SheetExportFront(pictures, window)
        self.sheet = SheetFront(
            shown,
            pictures=pictures,
            commands=commands,
            wishes=wishes,
            window=window,
        )
        workspace.add_room(CHARACTERS, "room.characters", self._make_characters)
        workspace.add_room(SHEETS, "room.sheets", self._make_sheets)
        workspace.rooms.entered.connect(self._on_rooms_entered)
        shown.sheets.opened.connect(self._on_sheets_opened)
        shown.characters.regenerate_requested.connect(self.cast.recast.open)
        shown.characters.first_views_requested.connect(self._begin_views)
        self.hints = HintFront(shown.drift, shown.sheets, pictures, window)
        self.new_sheet = NewSheetFront(
            shown.characters,
            shown.templates,
            shown.sheets,
            shown.draft,
            pictures=pictures,
            window=window,
        )
        self.doors = Doors(
            self.sheet,
            shown,
            begin=self._begin,
            export=self.exporting.open,
            choose=self._choose_picture,
        )

    def open_character(self, character_id: str) -> None:
        """Go where a character is shown."""
        self.people.open(character_id)

    def open_sheet(self, sheet_id: str, cell_id: str = "") -> None:
        """Go to a sheet, and to a cell of it."""
        self._wanted = sheet_id, cell_id
        self._shown.sheets.open(sheet_id)

    def _begin(self) -> None:
        """Offer a new sheet of whom one is at: on the open sheet, else in the room of
        the characters; else of the only one there is."""
        shown, room = self._shown, self.people.room
        sheet, every = shown.sheets.current, shown.characters.every
        here = [*sheet.characters[:1]] if sheet else []
        here += [room.character_id] if room and room.character_id else []
        here += [every[0].id] if len(every) == 1 else []
        self.new_sheet.open(next(filter(shown.characters.get, here), ""))

    def _begin_views(self, character_id: str) -> None:
        """Offer a sheet of a character's first views, made from its description."""
        self.new_sheet.open(character_id, _FIRST_VIEWS)

    def _choose_picture(self) -> None:
        """Ask for the picture of a sheet, and then where it is to be cut."""
        from nanostudio.ui.sheets.picture_choice import PictureChoice

        drawer = self.people.make_drawer("slice drawer")
        dialog = PictureChoice(self._shown.gallery, drawer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.slicing.open)
        dialog.open()

    def _make_characters(self) -> QWidget:
        return self.people.make_room()

    def _make_sheets(self) -> QWidget:
        from nanostudio.ui.sheets.furnishing import Furnishing

        room = self.sheet.make_room()
        furnishing = Furnishing(
            self.sheet,
            room,
            self._shown,
            pictures=self._pictures,
            commands=self._commands,
            drawer=self.people.make_drawer("sheet drawer"),
            hints=self.hints.make_bar(),
        )
        self.people.bind_card(furnishing.card)
        files, grid = self.new_sheet.files, room.grid
        self._commands.bind("sheet.save_template", files.save_sheet, room)
        self._commands.bind(
            "sheet.face", lambda: self.hints.mark_face(grid.selection.current), room
        )
        return room

    def _on_rooms_entered(self, room: str) -> None:
        """Messages stand where the person is."""
        page = self._workspace.rooms.page(room)
        self._toasts.stand_over(self._panel if room == STUDIO else page)

    def _on_sheets_opened(self, sheet_id: str) -> None:
        self._workspace.rooms.enter(SHEETS)
        (wanted, cell_id), self._wanted = self._wanted, ("", "")
        if self.sheet.room is not None:
            self.sheet.room.grid.setFocus()
            if wanted == sheet_id:
                self.sheet.room.show_cell(cell_id)
