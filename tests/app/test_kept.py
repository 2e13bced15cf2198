"""What the window keeps between runs: written behind it, whatever the file holds."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QSettings, QTimer

from nanostudio.app.kept import Kept
from nanostudio.core.errors import StorageError

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]


class Work:
    """A Spawn that keeps what it starts."""

    def __init__(self) -> None:
        self.started: list[asyncio.Task[None]] = []

    def __call__(
        self, work: Coroutine[Any, Any, None], name: str
    ) -> Callable[[], None]:
        self.started.append(asyncio.ensure_future(work))
        return lambda: None


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "made" / "window.ini"


def pause(kept: Kept) -> QTimer:
    found = kept.findChild(QTimer)
    assert found is not None
    return found


async def test_what_is_kept_is_there_next_time(path: Path) -> None:
    kept = Kept(path)
    assert kept.value("window/geometry") is None
    kept.setValue("window/geometry", QByteArray(b"\x00\xffplace"))
    kept.setValue("gallery/tile", 240)
    assert kept.value("gallery/tile") == 240
    await kept.save()
    again = Kept(path)
    assert again.value("window/geometry") == QByteArray(b"\x00\xffplace")
    assert str(again.value("gallery/tile")) == "240"


async def test_a_change_is_written_a_moment_later_not_at_the_end(path: Path) -> None:
    kept, work = Kept(path), Work()
    kept.setValue("a/b", "1")
    pause(kept).timeout.emit()  # nothing to write with yet
    kept.attach(work)
    assert pause(kept).isActive()
    pause(kept).timeout.emit()
    await asyncio.gather(*work.started)
    assert Kept(path).value("a/b") == "1"


async def test_what_is_as_it_was_is_not_written(path: Path) -> None:
    kept = Kept(path)
    kept.setValue("a/b", "1")
    await kept.save()
    kept.setValue("a/b", "1")
    assert not pause(kept).isActive()


async def test_two_windows_do_not_wipe_each_other_out(path: Path) -> None:
    one, other = Kept(path), Kept(path)
    one.setValue("a/b", "1")
    other.setValue("a/c", "2")
    await one.save()
    await other.save()
    again = Kept(path)
    assert (again.value("a/b"), again.value("a/c")) == ("1", "2")


@pytest.mark.parametrize(
    "rubbish",
    [b"", b"\x00\xff\xfe", b"[window\ngeometry", b"=\n[]\n%%", b"[a]\nb=@Byte(" * 99],
)
async def test_a_broken_file_does_not_matter(path: Path, rubbish: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(rubbish)
    kept = Kept(path)
    assert kept.value("window/geometry") is None
    kept.setValue("window/geometry", QByteArray(b"place"))
    await kept.save()
    assert Kept(path).value("window/geometry") == QByteArray(b"place")


async def test_a_file_that_cannot_be_written_is_said_once(path: Path) -> None:
    path.mkdir(parents=True)
    kept, work = Kept(path), Work()
    kept.attach(work)
    kept.setValue("a/b", "1")
    with pytest.raises(StorageError, match="cannot be kept"):
        await kept.save()
    kept.setValue("a/b", "2")
    pause(kept).timeout.emit()
    assert work.started == []
    assert kept.value("a/b") == "2"


async def test_a_file_of_qt_s_own_is_read(path: Path) -> None:
    written = QSettings(str(path), QSettings.Format.IniFormat)
    written.setValue("window/hidden", "view.inspector")
    written.sync()
    assert Kept(path).value("window/hidden") == "view.inspector"
