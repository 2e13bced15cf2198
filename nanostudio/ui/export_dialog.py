"""How pictures leave the library: format, size, what they tell, names, folder."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app import export_words as words
from nanostudio.app.export_form import ExportForm
from nanostudio.core.export import Format, Metadata
from nanostudio.core.naming import plain
from nanostudio.ui import theme
from nanostudio.ui.choice import SegmentRow
from nanostudio.ui.export_parts import NameRows, PresetBar, SizeRow
from nanostudio.ui.fields import Combo, Stepper, label, scrolled
from nanostudio.ui.form import Page, Row, Section
from nanostudio.ui.mirror import set_margins
from nanostudio.ui.toggle import Toggle

_SIZE = (680, 760)  # pixels
_CHOICES = 190


class ExportDialog(QDialog):
    """Shows an ExportForm; it closes when the export begins, which is shown in the
    gallery."""

    def __init__(
        self, form: ExportForm, fields: Sequence[tuple[str, str]], parent: QWidget
    ) -> None:
        """`fields` as in NameRows."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self.resize(*_SIZE)
        self.form = form  # not its child: somebody may still look things up for it
        self._formats = {words.format_words(one): one for one in Format}
        self.formats = SegmentRow(list(self._formats), self.tr("Format"), self)
        self.quality = Stepper(
            self.tr("Quality"), self.tr("Less exact"), self.tr("More exact")
        )
        self.quality.setRange(1, 100)
        self.quality.setSingleStep(5)
        self.srgb = Toggle(self.tr("Colours of screens (sRGB)"))
        self.metadata = Combo(self.tr("What the files tell"))
        self.size_row = SizeRow(form)
        self.names = NameRows(form, fields, self)
        self.by_project = Toggle(self.tr("A folder for each project"))
        self.sheet = Toggle(self.tr("Contact sheet"))
        self.folder = self._button(self.tr("Choose…"), self.tr("Choose a folder"))
        self.presets = PresetBar(form, self)
        self.losses = label("", "warn")
        self.losses.setWordWrap(True)
        self.losses.setContentsMargins(0, 0, 0, 6)
        self.room = label("", "small")
        self.cancel = self._button(self.tr("Cancel"), self.tr("Cancel"))
        self.export = self._button("", "")
        self._lay_out()
        self._bind()
        self.show_form()
        self.show_outlook()

    def show_form(self) -> None:
        """Redraw from the form."""
        form, options = self.form, self.form.options
        self.formats.show_choice(words.format_words(options.format), {})
        self.format_row.say(words.format_hint(options.format))
        for row in (self.size_row, self.srgb_row):
            row.setVisible(options.is_drawn)
        self.quality_row.setVisible(form.has_quality)
        self.metadata_row.say(words.metadata_hint(options))
        self.metadata.setEnabled(options.is_drawn)
        told = options.metadata if options.is_drawn else Metadata.ALL
        self.metadata.setCurrentIndex(self.metadata.findData(told))
        self.quality.setValue(options.quality)
        for toggle, is_on in (
            (self.srgb, options.to_srgb),
            (self.by_project, options.by_project),
            (self.sheet, options.contact_sheet),
        ):
            toggle.setChecked(is_on)
        self.folder_row.say(plain(form.folder, 300))
        self.size_row.show_size()
        self.names.show_template()
        self.presets.show_presets()
        self._tell_export()

    def show_outlook(self) -> None:
        """Show what the choices come to."""
        outlook = self.form.outlook
        self.losses.setText(" ".join(outlook.losses))
        self.losses.setVisible(bool(outlook.losses))
        self.room.setText(words.room_words(outlook.free_bytes))
        self.names.show_outlook()
        self._tell_export()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        chosen = self.formats.segments[words.format_words(self.form.options.format)]
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_export(self) -> None:
        text = words.count_words(len(self.form.numbers))
        self.export.setText(text)
        self.export.setAccessibleName(text)
        self.export.setEnabled(self.form.can_export)

    def _lay_out(self) -> None:
        page = Page()
        self.format_row = Row(self.tr("Format"), "", self.formats)
        self.quality_row = Row(self.tr("Quality"), "", self.quality)
        self.srgb_row = Row(self.srgb.accessibleName(), "", self.srgb)
        self.metadata_row = Row(self.metadata.accessibleName(), "", self.metadata)
        self.metadata.setFixedWidth(_CHOICES)
        for metadata in Metadata:
            self.metadata.addItem(words.metadata_words(metadata), metadata)
        self.folder_row = Row(self.tr("Folder"), "", self.folder)
        contact = self.tr("One picture of all of them, with their names.")
        page.stack(
            Section(
                self.tr("Pictures"),
                self.format_row,
                self.quality_row,
                self.size_row,
                self.srgb_row,
                self.metadata_row,
                self.losses,
            ),
            Section(
                self.tr("Files"),
                self.names,
                self.folder_row,
                Row(self.by_project.accessibleName(), "", self.by_project),
                Row(self.sheet.accessibleName(), contact, self.sheet),
            ),
        )
        area = scrolled(page)
        foot = QHBoxLayout()
        set_margins(foot, 0, 0, 8, 0)
        foot.setSpacing(theme.SPACE)
        foot.addWidget(self.room, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.export)
        head = QHBoxLayout()
        set_margins(head, 0, 0, 8, 0)
        head.addWidget(self.presets)
        column = QVBoxLayout(self)
        set_margins(column, 16, 16, 8, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(area, 1)
        column.addLayout(foot)

    def _bind(self) -> None:
        form = self.form
        form.changed.connect(self.show_form)
        form.presets_changed.connect(self.presets.show_presets)
        form.outlook_changed.connect(self.show_outlook)
        self.formats.picked.connect(self._on_formats_picked)
        self.metadata.activated.connect(self._on_metadata_activated)
        self.quality.valueChanged.connect(self._setter("quality"))
        self.srgb.toggled.connect(self._setter("to_srgb"))
        self.by_project.toggled.connect(self._setter("by_project"))
        self.sheet.toggled.connect(self._setter("contact_sheet"))
        self.folder.clicked.connect(self._on_folder_clicked)
        self.cancel.clicked.connect(self.reject)
        self.export.setProperty("role", "accent")
        self.export.setDefault(True)
        self.export.clicked.connect(self._on_export_clicked)

    def _setter(self, name: str) -> Callable[[object], None]:
        return lambda value: self.form.set(**{name: value})

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        return button

    def _on_formats_picked(self, text: str) -> None:
        self.form.set(format=self._formats[text])

    def _on_metadata_activated(self, index: int) -> None:
        self.form.set(metadata=Metadata(self.metadata.itemData(index)))

    def _on_folder_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Export into a folder"), self.form.folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.form.set_folder)
        dialog.open()

    def _on_export_clicked(self) -> None:
        if self.form.can_export:
            self.accept()
            self.form.export()
