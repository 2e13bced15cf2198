"""The whole window as the program builds it, with no engine behind it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from nanostudio.app.kept import Kept
from nanostudio.app.places import Places
from nanostudio.providers.table import SPECS
from nanostudio.ui import theme
from nanostudio.ui.front import Front
from nanostudio.ui.look import Look
from nanostudio.ui.shell import Shell

_alive: list[Front] = []  # Python's side of a window must live as long as Qt's


@contextmanager
def opened(qapp: QApplication, folder: Path, wish: str = "dark") -> Iterator[Front]:
    """The window with its files in `folder`; closed and undressed afterwards."""
    qapp.setQuitOnLastWindowClosed(False)
    kept = Kept(folder / "window.ini")
    look = Look(qapp, kept, wish)
    shell = Shell(kept)
    shell.show()
    rows = sorted(SPECS, key=lambda row: row.id != "sandbox")
    front = Front(qapp, shell, kept, rows, look)
    front.program.take_places(places())
    _alive.append(front)
    shell.activateWindow()
    qapp.processEvents()
    try:
        yield front
    finally:
        for dialog in [w for w in qapp.topLevelWidgets() if w.parent() is shell]:
            dialog.close()
        shell.close()
        shell.deleteLater()
        settle(qapp)
        theme.apply(qapp, theme.DARK)


def places() -> Places:
    """Where a person's things would be."""
    home = Path("/home/mira")
    return Places(
        settings=home / "settings.toml", log=home / "logs", library=home / "library"
    )


def settle(qapp: QApplication) -> None:
    """Let everything happen that is due."""
    for _ in range(3):
        qapp.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
