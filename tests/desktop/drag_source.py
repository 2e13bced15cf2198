"""A window of another Qt program, to drag pictures out of.

python drag_source.py files A.png B.png     several files in one drag
python drag_source.py pixels A.png          nothing but decoded pixels"""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """Begins a drag as soon as the pointer moves with its button held."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        mime = QMimeData()
        if sys.argv[1] == "files":
            mime.setUrls([QUrl.fromLocalFile(name) for name in sys.argv[2:]])
        else:
            mime.setImageData(QImage(sys.argv[2]))
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)


app = QApplication([])
source = Source("drag me")
source.setWindowTitle("another program")
source.resize(260, 160)
source.show()
app.exec()
