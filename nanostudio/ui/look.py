"""Which theme the program wears: the person's choice, or what the desktop says."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from nanostudio.ui import theme
from nanostudio.ui.shell import Remembered

SYSTEM, LIGHT, DARK = WISHES = ("system", "light", "dark")
_DESKTOP = "window/desktop"  # what the desktop said last: the next start begins so


class Look(QObject):
    """Dresses the program, and again whenever choice or desktop change.

    A desktop that says nothing gets the dark theme."""

    theme_changed = Signal(object)  # theme.Theme

    def __init__(
        self,
        app: QApplication,
        remembered: Remembered | None = None,
        wish: str = SYSTEM,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app, self._remembered = app, remembered
        self.wish = wish if wish in WISHES else SYSTEM
        kept = str(remembered.value(_DESKTOP) or "") if remembered else ""
        self._is_dark: bool | None = "light" not in kept if kept else None
        self._has_contrast = "contrast" in kept
        self._dress()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_hints_changed)
        if hasattr(hints, "accessibility"):  # from Qt 6.10 on
            changed = hints.accessibility().contrastPreferenceChanged
            changed.connect(self._on_hints_changed)

    def set_wish(self, wish: str) -> None:
        """One of WISHES."""
        if wish in WISHES and wish != self.wish:
            self.wish = wish
            self._dress()

    def set_desktop(self, is_dark: bool | None, has_contrast: bool = False) -> None:
        """What the desktop says; None: nothing that we can hear."""
        self._is_dark, self._has_contrast = is_dark, has_contrast
        if self._remembered is not None:
            words = {None: "", True: "dark", False: "light"}[is_dark]
            contrast = " contrast" if has_contrast else ""
            self._remembered.setValue(_DESKTOP, f"{words}{contrast}".strip())
        self._dress()

    def theme(self) -> theme.Theme:
        """What is worn for the wish and the desktop of now."""
        is_dark = self.wish != LIGHT
        if self.wish == SYSTEM:
            is_dark = self._desktop_is_dark()
        if self._has_contrast or self._hints_want_contrast():
            return theme.DARK_CONTRAST if is_dark else theme.LIGHT_CONTRAST
        return theme.DARK if is_dark else theme.LIGHT

    def _desktop_is_dark(self) -> bool:
        if self._is_dark is not None:
            return self._is_dark
        return self._app.styleHints().colorScheme() is not Qt.ColorScheme.Light

    def _hints_want_contrast(self) -> bool:
        hints = self._app.styleHints()
        if not hasattr(hints, "accessibility"):
            return False
        wanted = hints.accessibility().contrastPreference()
        return wanted is Qt.ContrastPreference.HighContrast

    def _dress(self) -> None:
        wanted = self.theme()
        if self._app.styleSheet() and theme.current() is wanted:
            return
        is_first = not self._app.styleSheet()
        self._tell_frame()
        theme.apply(self._app, wanted)
        if not is_first:
            from nanostudio.ui import icons  # late: the first frame has none

            for window in self._app.topLevelWidgets():
                icons.redress(window)
        self.theme_changed.emit(wanted)

    def _tell_frame(self) -> None:
        """Where the system draws title bars, they go with the choice."""
        if self._app.platformName() not in ("windows", "cocoa"):
            return  # elsewhere the call changes palettes, or nothing at all
        hints = self._app.styleHints()
        if self.wish == SYSTEM:
            hints.unsetColorScheme()
        else:
            scheme = Qt.ColorScheme.Light if self.wish == LIGHT else Qt.ColorScheme.Dark
            hints.setColorScheme(scheme)

    def _on_hints_changed(self) -> None:
        self._dress()
