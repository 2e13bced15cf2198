"""Judging by keys: what is selected in the gallery, or looked at, is starred, rated,
tagged, laid on boards, put into the trash and copied out."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from nanostudio.app.boards import Boards
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.projects import Projects
from nanostudio.app.sorting import as_tags
from nanostudio.ui.commands import Commands
from nanostudio.ui.gallery import GalleryView
from nanostudio.ui.judgement import Judgement
from nanostudio.ui.work_row import WorkRow

if TYPE_CHECKING:
    from nanostudio.app.export_desk import ExportDesk
    from nanostudio.app.mark_desk import MarkDesk
    from nanostudio.app.trash_desk import Progress, TrashDesk
    from nanostudio.ui.compare_front import CompareFront
    from nanostudio.ui.sorting_popup import SortingPopup
    from nanostudio.ui.viewer_front import ViewerFront

_MOST = 5  # stars


class JudgingFront(QObject):
    """Nothing is done before `attach`."""

    export_requested = Signal(object)  # list of numbers

    def __init__(
        self,
        gallery: GalleryModel,
        view: GalleryView,
        judgement: Judgement,
        commands: Commands,
        *,
        boards: Boards,
        projects: Projects,
        host: QWidget,
        row: WorkRow,
    ) -> None:
        """`judgement` belongs to the inspector; `host` is covered by what opens."""
        super().__init__(host)
        self.row = row
        self._gallery, self._view = gallery, view
        self._boards, self._projects, self._host = boards, projects, host
        self._marks: MarkDesk | None = None
        self._trash: TrashDesk | None = None
        self._moving = ""  # what is done with the trash, as the row names it
        self._tags: SortingPopup | None = None
        self._boards_popup: SortingPopup | None = None
        for name, call in self._calls().items():
            commands.bind(name, partial(self._with_selected, call), view)
        view.star_clicked.connect(self._on_starred)
        judgement.starred.connect(self._on_starred)
        judgement.rated.connect(self._on_rated)
        judgement.tags_requested.connect(lambda one: self._open_tags([one]))
        judgement.boards_requested.connect(lambda one: self._open_boards([one]))

    def attach(self, marks: "MarkDesk", exports: "ExportDesk") -> None:
        """From now on pictures can be judged."""
        self._marks = marks
        judging, exporting = self.tr("Changing pictures"), self.tr("Exporting")
        marks.progress_changed.connect(
            lambda done, of: self.row.show_work(judging, done, of, marks.stop)
        )
        exports.progress_changed.connect(
            lambda done, of: self.row.show_work(exporting, done, of, exports.stop)
        )

    def attach_trash(self, trash: "TrashDesk") -> None:
        """From now on they can be put into the trash."""
        self._trash = trash
        trash.progressed.connect(self._on_trash_progressed)

    def follow(self, viewer: "ViewerFront") -> None:
        """Judge what is looked at, too."""
        viewer.starred.connect(self._on_starred)
        viewer.rated.connect(self._on_rated)

    def follow_comparison(self, compare: "CompareFront") -> None:
        """Star what wins a comparison."""
        compare.winner_picked.connect(lambda tile_id, _: self._set_star(tile_id, True))
        compare.winner_undone.connect(lambda tile_id: self._set_star(tile_id, False))

    def _set_star(self, tile_id: str, is_on: bool) -> None:
        row = self._gallery.row_of(tile_id)
        number = None if row is None else self._gallery.tile(row).number
        if self._marks is not None and number is not None:
            self._marks.set_star([number], is_on=is_on)

    def star(self, numbers: Sequence[int]) -> None:
        """Star pictures, or take their stars away."""
        if self._marks is not None:
            self._marks.star(numbers)

    def rate(self, rating: int, numbers: Sequence[int]) -> None:
        """Rate pictures; 0 for no rating."""
        if self._marks is not None:
            self._marks.rate(numbers, rating)

    def tag(self, numbers: Sequence[int], typed: str) -> None:
        """Give pictures tags, divided by commas."""
        if self._marks is not None:
            self._marks.tag(numbers, as_tags(typed))

    def trash(self, numbers: Sequence[int]) -> None:
        """Put pictures into the trash."""
        if self._trash is not None and numbers:
            self._trash.trash(numbers)

    def _calls(self) -> dict[str, Callable[[list[int]], None]]:
        rates = {
            f"picture.rate_{rating}": partial(self.rate, rating)
            for rating in range(_MOST + 1)
        }
        return {
            "picture.star": self.star,
            **rates,
            "picture.tags": self._open_tags,
            "picture.boards": self._open_boards,
            "picture.move": self._ask_project,
            "picture.export_many": self.export_requested.emit,
            "picture.trash": self._trash_or_drop,
            "picture.restore": self._restore,
            "picture.purge": self._ask_purge,
        }

    def _with_selected(self, call: Callable[[list[int]], None]) -> None:
        numbers = self._view.selected_numbers()
        if numbers or call == self._trash_or_drop:
            call(numbers)

    def _on_trash_progressed(self, step: "Progress | None") -> None:
        if self._trash is not None:
            stop, before = self._trash.cancel, self._moving
            self._moving = step.title if step is not None else ""
            if before and before != self._moving:
                self.row.show_work(before, 1, 1, stop)
            if step is not None:
                self.row.show_work(step.title, step.done, step.of, stop)

    def _on_starred(self, number: int) -> None:
        self.star([number])

    def _on_rated(self, rating: int, number: int) -> None:
        self.rate(rating, [number])

    def _trash_or_drop(self, numbers: Sequence[int]) -> None:
        """A task that has no picture is cancelled or dismissed by the same key."""
        if not self._view.drop_current():
            self.trash(numbers)

    def _restore(self, numbers: Sequence[int]) -> None:
        if self._trash is not None:
            self._trash.restore(numbers)

    def _open_tags(self, numbers: list[int]) -> None:
        from nanostudio.ui.sorting_popup import tag_popup

        if self._marks is not None:
            self._tags = self._tags or tag_popup(self._host, self._marks)
            self._tags.open_for(numbers, self._view)

    def _open_boards(self, numbers: list[int]) -> None:
        from nanostudio.ui.sorting_popup import board_popup

        self._boards_popup = self._boards_popup or board_popup(self._host, self._boards)
        self._boards_popup.open_for(numbers, self._view)

    def _ask_project(self, numbers: list[int]) -> None:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for project in self._projects.standing.projects:
            name = self._projects.name_of(project.id)
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(partial(self._move, numbers, project.id, name))
        at = self._view.visualRect(self._view.currentIndex()).center()
        menu.popup(self._view.viewport().mapToGlobal(at))

    def _move(
        self, numbers: list[int], project_id: str, name: str, _checked: bool = False
    ) -> None:
        if self._marks is not None:
            self._marks.move(numbers, project_id, name)

    def _ask_purge(self, numbers: list[int]) -> None:
        """Only what is in the trash already; it cannot be taken back."""
        if self._trash is None or not self._gallery.query.in_trash:
            return
        question = QMessageBox(self._host)
        one = self.tr("Delete this picture for ever?")
        many = self.tr("Delete %n pictures for ever?", "", len(numbers))
        question.setText(one if len(numbers) == 1 else many)
        question.setInformativeText(
            self.tr("The files are removed from the disk. This cannot be undone.")
        )
        role = QMessageBox.ButtonRole
        delete = question.addButton(self.tr("Delete"), role.DestructiveRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.setDefaultButton(QMessageBox.StandardButton.Cancel)
        trash = self._trash
        delete.clicked.connect(lambda: trash.purge(numbers))
        question.finished.connect(question.deleteLater)
        question.open()
