"""The button that shows and hides a drawer of pictures."""

from PySide6.QtWidgets import QToolButton, QWidget

from nanostudio.ui import icons

_SIDE = 32  # pixels


class DrawerSwitch(QToolButton):
    """Stands where the drawer opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tool")
        self.setCheckable(True)
        self.setFixedSize(_SIDE, _SIDE)
        self.setAccessibleName(self.tr("Pictures to drag from"))
        self.setToolTip(self.accessibleName())
        icons.dress(self, "images", checked="accent_text")
