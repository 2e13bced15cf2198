"""How a sheet leaves the library: at one side what it will be, at the other choices."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app import sheet_export_words as words
from nanostudio.app.sheet_export_form import SheetExportForm
from nanostudio.app.words import filled
from nanostudio.core.naming import plain
from nanostudio.core.say import joined
from nanostudio.core.sheet_export import SheetFormat
from nanostudio.ui import theme
from nanostudio.ui.choice import SegmentRow
from nanostudio.ui.fields import Stepper, label, scrolled
from nanostudio.ui.form import Page, Row, Section
from nanostudio.ui.mirror import set_margins
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.sheets.export_rows import (
    CellsSection,
    LayoutSection,
    PrintSection,
    WordSection,
)
from nanostudio.ui.sheets.preview import SheetPreview

_SIZE = (1120, 780)  # pixels
_CHOICES = 408  # width of the choices


class SheetExportDialog(QDialog):
    """Shows a SheetExportForm. It stays while the file is written, and closes when it
    is there; what goes wrong is said in it."""

    def __init__(
        self,
        form: SheetExportForm,
        pictures: Pictures,
        fields: list[tuple[str, str]],
        parent: QWidget,
    ) -> None:
        """`fields`: what can stand in the names of cells, and what that is in words."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export sheet"))
        self.resize(*_SIZE)
        self.form = form  # not its child: somebody may still look things up for it
        self.preview = SheetPreview(form, pictures, self)
        self._formats = {words.format_words(one): one for one in SheetFormat}
        self.formats = SegmentRow(list(self._formats), self.tr("Format"), self)
        self.hint = label("", "small")
        self.quality = Stepper(
            self.tr("Quality"), self.tr("Less exact"), self.tr("More exact")
        )
        self.quality.setRange(1, 100)
        self.quality.setSingleStep(5)
        self.layout_section = LayoutSection(form)
        self.word_section = WordSection(form)
        self.print_section = PrintSection(form)
        self.cells_section = CellsSection(form, fields, self)
        self.comes_to = label("", "dim")
        self.problem = label("", "bad")
        self.problem.setWordWrap(True)
        self.bar = QProgressBar(self, textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = self._button(self.tr("Cancel"))
        self.export = self._button(self.tr("Export…"))
        self._lay_out()
        self._bind()
        self.show_form()
        self.show_work()

    def show_form(self) -> None:
        """Redraw from the form."""
        form, choices = self.form, self.form.choices
        self.formats.show_choice(words.format_words(choices.format), {})
        self.hint.setText(words.format_hint(choices.format))
        self.quality_row.setVisible(form.has_quality)
        self.quality.blockSignals(True)
        self.quality.setValue(choices.quality)
        self.quality.blockSignals(False)
        for section in (self.layout_section, self.word_section, self.print_section):
            section.setVisible(not form.is_cells)
            section.show_form()
        self.cells_section.setVisible(form.is_cells)
        self.cells_section.show_form()
        self._tell()

    def show_work(self) -> None:
        """Show how far an export is, or what became of it."""
        work = self.form.work
        if work is not None and self.choices.isEnabled():
            self.cancel.setFocus()  # what had it cannot be used meanwhile
        self.bar.setVisible(work is not None)
        self.choices.setEnabled(work is None)
        if work is not None:
            self.bar.setRange(0, work.total)  # without a total it runs back and forth
            self.bar.setValue(work.done)
        text = self.tr("Cancel") if work is None else self.tr("Stop")
        self.cancel.setText(text)
        self.cancel.setAccessibleName(text)
        self._tell()
        if work is None and self.cancel.hasFocus():
            self.export.setFocus()

    def reject(self) -> None:
        """Esc and the window's cross end what is under way first."""
        if self.form.work is not None:
            self.form.stop()
        else:
            super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        chosen = self.formats.segments[words.format_words(self.form.choices.format)]
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        """What it comes to, and what stands against it."""
        form, layout = self.form, self.form.layout
        text = ""
        if form.is_cells:
            text = words.cells_words(form.sheet.filled)
        elif layout is not None:
            text = words.size_words(layout)
        if (work := form.work) is not None:
            text = self.tr("Drawing…")
            if work.total:
                text = filled(self.tr("%1 of %2 cells"), work.done, work.total)
        self.comes_to.setText(text)
        problem = form.failure or form.problem
        told = joined(problem.title, problem.hint) if problem else ""
        self.problem.setText(plain(told, 600))
        self.problem.setVisible(bool(told))
        self.export.setEnabled(form.can_export)

    def _lay_out(self) -> None:
        self.quality_row = Row(self.tr("Quality"), "", self.quality)
        self.hint.setContentsMargins(0, 6, 0, 4)
        self.formats.setContentsMargins(0, 8, 0, 0)
        page = Page()
        page.stack(
            Section(self.tr("Format"), self.formats, self.hint, self.quality_row),
            self.layout_section,
            self.word_section,
            self.print_section,
            self.cells_section,
        )
        self.choices = scrolled(page)
        self.choices.setFixedWidth(_CHOICES)
        across = QHBoxLayout()
        across.setSpacing(16)
        across.addWidget(self.preview, 1)
        across.addWidget(self.choices)
        told = QVBoxLayout()
        told.setSpacing(6)
        told.addWidget(self.problem)
        told.addWidget(self.comes_to)
        told.addWidget(self.bar)
        foot = QHBoxLayout()
        set_margins(foot, 0, 0, 8, 0)
        foot.setSpacing(theme.SPACE)
        foot.addLayout(told, 1)
        foot.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.export, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        set_margins(column, 16, 16, 8, 16)
        column.setSpacing(12)
        column.addLayout(across, 1)
        column.addLayout(foot)

    def _bind(self) -> None:
        form = self.form
        form.changed.connect(self.show_form)
        form.outlook_changed.connect(self._on_form_outlook_changed)
        form.work_changed.connect(self.show_work)
        form.written.connect(self.accept)
        self.formats.picked.connect(self._on_formats_picked)
        self.quality.valueChanged.connect(lambda value: form.set(quality=value))
        self.cancel.clicked.connect(self.reject)
        self.export.setProperty("role", "accent")
        self.export.setDefault(True)
        self.export.clicked.connect(self._on_export_clicked)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        return button

    def _on_form_outlook_changed(self) -> None:
        self.cells_section.names.show_outlook()
        self._tell()

    def _on_formats_picked(self, text: str) -> None:
        self.form.set(format=self._formats[text])

    def _on_export_clicked(self) -> None:
        form = self.form
        if not form.can_export:
            return
        if form.is_cells:
            dialog = QFileDialog(self, self.tr("Export cells into a folder"))
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
            dialog.setDirectory(form.folder)
        else:
            dialog = self._file_dialog()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(form.export)
        dialog.open()

    def _file_dialog(self) -> QFileDialog:
        form = self.form
        dialog = QFileDialog(self, self.tr("Export sheet"), form.folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # Nothing is written over: a name that is taken gets a number.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        endings = " ".join(f"*.{ending}" for ending in form.endings)
        kind = words.format_words(form.choices.format)
        dialog.setNameFilter(f"{kind} ({endings})")
        dialog.setDefaultSuffix(form.endings[0])
        dialog.selectFile(str(Path(form.folder) / form.file_name))
        return dialog
