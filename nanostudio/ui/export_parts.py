"""Parts of the export dialog: size, names, presets."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.export_form import ExportForm, Named
from nanostudio.app.export_words import fitting_hint, fitting_words
from nanostudio.core.export import MOST_PERCENT, MOST_SIDE, Fitting
from nanostudio.core.naming import plain
from nanostudio.ui import icons, theme
from nanostudio.ui.fields import Combo, Stepper, label
from nanostudio.ui.form import Row
from nanostudio.ui.labels import ElidedLabel
from nanostudio.ui.name_form import NameForm

_SHOWN_NAMES = 3
_LONGEST_TEMPLATE = 200  # characters
_WITH_TWO = (Fitting.FIT, Fitting.FILL)
_CHOICES, _FIGURE = 150, 108  # pixels


class SizeRow(Row):
    """How large the pictures become: a way, and its one or two figures."""

    def __init__(self, form: ExportForm) -> None:
        translate = QCoreApplication.translate
        title, less = translate("export", "Size"), translate("export", "Smaller")
        more = translate("export", "Larger")
        self.fitting = Combo(title)
        self.width_field = Stepper(translate("export", "Width"), less, more)
        self.times = label("×", "dim")  # noqa: RUF001
        self.height_field = Stepper(translate("export", "Height"), less, more)
        super().__init__(
            title, "", self.fitting, self.width_field, self.times, self.height_field
        )
        self._form = form
        self.title.setBuddy(self.fitting)
        self.fitting.setFixedWidth(_CHOICES)
        for fitting in Fitting:
            self.fitting.addItem(fitting_words(fitting), fitting)
        self.fitting.activated.connect(self._on_fitting_activated)
        for field in (self.width_field, self.height_field):
            field.setFixedWidth(_FIGURE)
            field.setKeyboardTracking(False)
            field.valueChanged.connect(self._on_sides_changed)
        self.show_size()

    def show_size(self) -> None:
        """Redraw from the form."""
        size = self._form.options.size
        self.fitting.setCurrentIndex(self.fitting.findData(size.fitting))
        is_percent = size.fitting is Fitting.SCALE
        figures = (self.width_field, size.width), (self.height_field, size.height)
        for field, value in figures:
            field.blockSignals(True)
            field.setSingleStep(10 if is_percent else 64)
            field.setRange(1, MOST_PERCENT if is_percent else MOST_SIDE)
            field.setValue(value)
            field.blockSignals(False)
        self.width_field.setVisible(size.fitting is not Fitting.WHOLE)
        for part in (self.times, self.height_field):
            part.setVisible(size.fitting in _WITH_TWO)
        self.say(fitting_hint(size.fitting))

    def _on_fitting_activated(self, index: int) -> None:
        self._form.set_fitting(Fitting(self.fitting.itemData(index)))

    def _on_sides_changed(self) -> None:
        size = self._form.options.size
        height = self.height_field.value() if size.fitting in _WITH_TWO else 0
        self._form.set_sides(self.width_field.value(), height)


class Naming(Protocol):
    """State of a form whose files have names after a template."""

    @property
    def template(self) -> str:
        """The one that is chosen."""

    @property
    def count(self) -> int:
        """How many files there will be."""

    @property
    def named(self) -> Named:
        """What it makes of the first of them."""

    def set_template(self, template: str) -> None:
        """Choose another."""


class NameRows(QWidget):
    """The template of the names, a menu of its fields, and what it makes of the first
    pictures."""

    def __init__(
        self, form: Naming, fields: Sequence[tuple[str, str]], parent: QWidget
    ) -> None:
        """`fields`: what can stand in a template, and what that is in words."""
        super().__init__(parent)
        self._form, self._fields = form, fields
        self.template = QLineEdit(self)
        self.template.setMaxLength(_LONGEST_TEMPLATE)
        self.template.setAccessibleName(self.tr("Names of the files"))
        self.insert = QPushButton(self.tr("Insert"), self)
        self.insert.setAutoDefault(False)
        self.insert.setAccessibleName(self.tr("Insert a field into the names"))
        icons.dress(self.insert, "braces", size=16)
        self.insert.clicked.connect(self._on_insert_clicked)
        self.names = [ElidedLabel(is_dim=True, parent=self) for _ in range(3)]
        self.problem = label("", "bad", self)
        self.problem.setWordWrap(True)
        self._lay_out()
        self.template.textEdited.connect(self._on_template_edited)
        self.show_template()
        self.show_outlook()

    def show_template(self) -> None:
        """Redraw from the form; who types is not disturbed."""
        if self.template.text() != self._form.template:
            self.template.setText(self._form.template)

    def show_outlook(self) -> None:
        """Show the first names, or what is wrong."""
        outlook = self._form.named
        problem = outlook.problem
        words = f"{problem.title} {problem.hint}".strip() if problem else ""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        left = self._form.count - _SHOWN_NAMES
        for at, shown in enumerate(self.names):
            name = outlook.names[at] if at < len(outlook.names) else ""
            if at == _SHOWN_NAMES - 1 and left > 0 and name:
                name = f"{plain(name, 200)} …"
            shown.show_text(plain(name, 240))
            shown.setVisible(bool(name) and not words)

    def fields_menu(self) -> QMenu:
        """All fields; the chosen one is put where the cursor stands."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for field, words in self._fields:
            action = menu.addAction(f"{{{field}}}\t{words}")
            action.triggered.connect(
                lambda _=False, field=field: self._insert(f"{{{field}}}")
            )
        return menu

    def _insert(self, text: str) -> None:
        self.template.insert(text)
        self.template.setFocus()
        self._on_template_edited(self.template.text())

    def _on_insert_clicked(self) -> None:
        corner = QPoint(0, self.insert.height() + 4)
        self.fields_menu().popup(self.insert.mapToGlobal(corner))

    def _on_template_edited(self, text: str) -> None:
        self._form.set_template(text)

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(theme.SPACE)
        across.addWidget(self.template, 1)
        across.addWidget(self.insert)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 8, 0, 8)
        rows.setSpacing(2)
        rows.addLayout(across)
        rows.addSpacing(4)
        for shown in self.names:
            rows.addWidget(shown)
        rows.addWidget(self.problem)


class PresetBar(QWidget):
    """Options kept under names: chosen, saved, deleted."""

    def __init__(self, form: ExportForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self.choice = Combo(self.tr("Preset"), self)
        self.save = self._button(self.tr("Save…"), self.tr("Save as a preset"))
        self.delete = self._button(self.tr("Delete"), self.tr("Delete this preset"))
        self.naming = NameForm(self)
        self.naming.hide()
        self._lay_out()
        self.choice.activated.connect(self._on_choice_activated)
        self.save.clicked.connect(self._on_save_clicked)
        self.delete.clicked.connect(self._on_delete_clicked)
        self.naming.named.connect(self._on_named)
        self.naming.cancelled.connect(self._end_naming)
        self.show_presets()

    def show_presets(self) -> None:
        """Redraw from the form: the preset whose options are those of now is chosen."""
        form = self._form
        self.choice.clear()
        self.choice.addItem(self.tr("My own choice"), "")
        for name in sorted(form.presets, key=str.casefold):
            self.choice.addItem(name, name)
        self.choice.setCurrentIndex(max(0, self.choice.findData(form.preset)))
        self.choice.setEnabled(bool(form.presets))
        self.delete.setEnabled(bool(form.preset))

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        title = label(self.tr("Preset"), "dim", self)
        title.setBuddy(self.choice)
        across = QHBoxLayout()
        across.setSpacing(theme.SPACE)
        across.addWidget(title)
        across.addWidget(self.choice, 1)
        across.addWidget(self.save)
        across.addWidget(self.delete)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.SPACE)
        rows.addLayout(across)
        rows.addWidget(self.naming)

    def _on_choice_activated(self, index: int) -> None:
        self._form.use_preset(str(self.choice.itemData(index)))

    def _on_save_clicked(self) -> None:
        words = self.tr("Name of the preset")
        self.naming.ask(self._form.preset, words, self.tr("Save"))

    def _on_delete_clicked(self) -> None:
        self._form.delete_preset(self._form.preset)
        self.choice.setFocus()

    def _on_named(self, name: str) -> None:
        self._form.save_preset(name)
        self._end_naming()

    def _end_naming(self) -> None:
        self.naming.hide()
        self.save.setFocus()
