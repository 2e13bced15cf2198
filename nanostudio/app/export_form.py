"""How pictures are to leave the library, as a person has chosen so far."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from nanostudio.core.errors import StudioError
from nanostudio.core.export import WITH_QUALITY, ExportOptions, Fitting, Size

# What a fitting begins with: pixels, or percent.
_FIRST = {
    Fitting.WHOLE: (0, 0),
    Fitting.LONGEST: (2048, 0),
    Fitting.SCALE: (50, 0),
    Fitting.FIT: (1920, 1080),
    Fitting.FILL: (1920, 1080),
}


@dataclass(frozen=True, slots=True)
class Named:
    """What a template makes of the first files, or why it makes nothing."""

    names: tuple[str, ...] = ()
    problem: StudioError | None = None


@dataclass(frozen=True, slots=True)
class Outlook:
    """What the choices come to, as far as it was looked up."""

    names: tuple[str, ...] = ()  # of the first pictures, below the folder
    problem: StudioError | None = None  # why nothing can be written so
    losses: tuple[str, ...] = ()  # what will be lost, in sentences
    free_bytes: int | None = None  # where the folder is; None: not known


class ExportForm(QObject):
    """State of one export dialog. Whoever looks things up answers `changed` with
    `show_outlook`, and keeps what is saved."""

    changed = Signal()  # options or folder
    outlook_changed = Signal()
    presets_changed = Signal()
    preset_saved = Signal(str, object)  # name, ExportOptions
    preset_deleted = Signal(str)
    export_requested = Signal(object, str, object)  # numbers, folder, ExportOptions

    def __init__(self, numbers: Sequence[int], parent: QObject | None = None) -> None:
        """`numbers` of the pictures, in their order."""
        super().__init__(parent)
        self.numbers = tuple(numbers)
        self.options = ExportOptions()
        self.folder = ""
        self.outlook = Outlook()
        self.presets: dict[str, ExportOptions] = {}

    @property
    def has_quality(self) -> bool:
        """Whether the format can be more or less exact."""
        return self.options.format in WITH_QUALITY

    @property
    def can_export(self) -> bool:
        """Whether nothing stands against it."""
        return bool(self.folder) and self.outlook.problem is None

    @property
    def preset(self) -> str:
        """The name under which the present options are kept; "" for none."""
        names = (name for name, kept in self.presets.items() if kept == self.options)
        return next(names, "")

    @property
    def template(self) -> str:
        """Of the names of the files."""
        return self.options.template

    @property
    def count(self) -> int:
        """How many pictures there are."""
        return len(self.numbers)

    @property
    def named(self) -> Named:
        """What the template makes of the first pictures."""
        return Named(self.outlook.names, self.outlook.problem)

    def begin(
        self, options: ExportOptions, folder: str, presets: Mapping[str, ExportOptions]
    ) -> None:
        """Take up what was chosen the last time."""
        self.presets = dict(presets)
        self.options, self.folder = options, folder
        self.presets_changed.emit()
        self.changed.emit()

    def set(self, **options: Any) -> None:
        """Choose some of the fields of ExportOptions."""
        self._take(replace(self.options, **options))

    def set_template(self, template: str) -> None:
        """Choose how the files are named."""
        self.set(template=template)

    def set_fitting(self, fitting: Fitting) -> None:
        """Choose how pictures come to their size, with figures to begin with."""
        if fitting is not self.options.size.fitting:
            self.set(size=Size(fitting, *_FIRST[fitting]))

    def set_sides(self, width: int, height: int) -> None:
        """Choose the figures of the size; see Size."""
        self.set(size=replace(self.options.size, width=width, height=height))

    def set_folder(self, folder: str) -> None:
        """Choose where pictures go."""
        if folder and folder != self.folder:
            self.folder = folder
            self.changed.emit()

    def use_preset(self, name: str) -> None:
        """Take the options that are kept under a name; the folder stays."""
        if name in self.presets:
            self._take(self.presets[name])

    def save_preset(self, name: str) -> None:
        """Keep the options of now under a name, in place of what it had."""
        self.presets[name] = self.options
        self.presets_changed.emit()
        self.preset_saved.emit(name, self.options)

    def delete_preset(self, name: str) -> None:
        """Keep options no longer."""
        if self.presets.pop(name, None) is not None:
            self.presets_changed.emit()
            self.preset_deleted.emit(name)

    def show_outlook(self, outlook: Outlook) -> None:
        """What the present choices come to."""
        if outlook != self.outlook:
            self.outlook = outlook
            self.outlook_changed.emit()

    def export(self) -> None:
        """Ask for the pictures to be written, unless something stands against it."""
        if self.can_export:
            self.export_requested.emit(self.numbers, self.folder, self.options)

    def _take(self, options: ExportOptions) -> None:
        if options != self.options:
            self.options = options
            self.changed.emit()
