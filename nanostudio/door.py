"""Where a second start of the same library knocks, so that the first window comes
forward. Nothing but that can be asked for here."""

import os
import sys
import tempfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

_MOST = 4096  # bytes of a knock
_CONNECT_MS, _ANSWER_MS = 300, 1500
_HERE = b"here\n"


def address(database: Path) -> str:
    """Of the door of the library with this database: a socket that no other person
    can make, or a pipe's name on Windows."""
    path = os.fsencode(database.absolute())
    # To tell a person's libraries apart, no more; hashlib costs the first frame 4 ms.
    name = f"nanostudio-{zlib.crc32(path):08x}{zlib.adler32(path):08x}"
    if sys.platform == "win32":
        return name
    return str(_folder() / name)


def knock(where: str) -> bool:
    """Whether a window answers, which then comes forward. Blocks for two seconds at
    most, and for no time at all when there is no door."""
    if sys.platform != "win32" and not _is_ours(Path(where)):
        return False
    from PySide6.QtNetwork import QLocalSocket  # late: most starts can do without

    socket = QLocalSocket()
    socket.connectToServer(where)
    if not socket.waitForConnected(_CONNECT_MS):
        return False
    # With the desktop's leave to take the focus from the program one is in.
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    socket.write(token.encode("utf-8", "replace")[: _MOST - 1] + b"\n")
    socket.waitForBytesWritten(_CONNECT_MS)
    return socket.waitForReadyRead(_ANSWER_MS) and socket.readAll().data() == _HERE


class Door(QObject):
    """Opened by whoever has the library; where it cannot be, a second start says that
    the library is in use."""

    knocked = Signal()

    def __init__(self, where: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_server_new_connection)
        # A crash leaves it behind; who has the library is the only one to open it.
        QLocalServer.removeServer(where)
        self._server.listen(where)

    def close(self) -> None:
        """Answer no more."""
        self._server.close()

    def _on_server_new_connection(self) -> None:
        while (guest := self._server.nextPendingConnection()) is not None:
            guest.readyRead.connect(lambda guest=guest: self._hear(guest))
            guest.disconnected.connect(guest.deleteLater)

    def _hear(self, guest: "QLocalSocket") -> None:
        if not guest.canReadLine():
            if guest.bytesAvailable() >= _MOST:
                guest.abort()
            return
        line = bytes(guest.readLine(_MOST).data())
        token = line.decode("utf-8", "replace").strip()
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt takes it from there
        guest.write(_HERE)
        guest.flush()
        guest.disconnectFromServer()
        self.knocked.emit()


def _folder() -> Path:
    """One that belongs to the person alone."""
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if given and Path(given).is_dir():
        return Path(given)
    made = Path(tempfile.gettempdir()) / f"nanostudio-{os.getuid()}"
    made.mkdir(mode=0o700, exist_ok=True)
    return made


def _is_ours(path: Path) -> bool:
    try:
        return path.stat().st_uid == os.getuid()
    except OSError:
        return False
