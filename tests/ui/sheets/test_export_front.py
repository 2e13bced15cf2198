"""One dialog at a time, once there is somebody to write."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.sheet_export_form import SheetExportForm
from nanostudio.ui.sheets import export_front
from nanostudio.ui.sheets.export_dialog import SheetExportDialog
from nanostudio.ui.sheets.export_front import SheetExportFront
from tests.app.sheet_room import shown_sheet
from tests.ui.sheets.sheet_fakes import coloured


class Desk(QObject):
    """Notes the forms it is to serve."""

    folder_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.served: list[SheetExportForm] = []

    def serve(self, form: SheetExportForm) -> None:
        self.served.append(form)


def test_one_dialog_at_a_time(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        export_front, "open_path", lambda path: opened.append(path.name)
    )
    window, desk = QWidget(), Desk()
    qtbot.addWidget(window)
    window.show()
    with coloured(tmp_path) as pictures:
        front, sheet = SheetExportFront(pictures, window), shown_sheet()
        front.open(sheet)  # there is no library yet
        assert desk.served == []
        front.attach(desk)  # type: ignore[arg-type]
        front.open(sheet)
        front.open(sheet)
        [form] = desk.served
        assert form.sheet == sheet
        [dialog] = window.findChildren(SheetExportDialog)
        dialog.reject()
        QApplication.processEvents()
        front.open(sheet)
        assert len(desk.served) == 2
        desk.folder_requested.emit("/a/out")
        assert opened == ["out"]
        for dialog in window.findChildren(SheetExportDialog):
            dialog.close()
