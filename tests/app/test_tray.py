"""Drops and pastes as real programs make them, read into values."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from nanostudio.app import tray
from nanostudio.app.gallery import ASSET_MIME
from nanostudio.app.tray import LibraryPicture

PNG = b"\x89PNG\r\n\x1a\nrest"


def _urls(*addresses: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(address) for address in addresses])
    return mime


def test_several_local_files_keep_their_order() -> None:
    offer = tray.read(_urls("file:///tmp/b%20ü.png", "file:///tmp/a.png"))
    assert offer.sources == (Path("/tmp/b ü.png"), Path("/tmp/a.png"))  # noqa: S108


@pytest.mark.parametrize(
    "address",
    ["file://evil.test/share/a.png", "file:////evil.test/share/a.png", "smb://e/a.png"],
)
def test_a_file_on_another_computer_is_refused_in_words(address: str) -> None:
    offer = tray.read(_urls(address))
    assert offer.sources == ()
    assert "another computer" in offer.refused[0].title


def test_a_picture_from_chromium_is_taken_as_its_exact_bytes() -> None:
    mime = _urls("https://site.test/cat.png")
    mime.setData("application/octet-stream", PNG)
    assert tray.read(mime).sources == (PNG,)


def test_octets_that_are_no_picture_leave_the_address_to_be_asked_for() -> None:
    mime = _urls("https://site.test/cat.png", "https://site.test/cat.png")
    mime.setData("application/octet-stream", b"MZ...")
    assert tray.read(mime).urls == ("https://site.test/cat.png",)
    assert tray.read(mime).sources == ()


def test_a_clipboard_picture_is_taken_as_its_bytes() -> None:
    mime = QMimeData()
    mime.setData("image/png", PNG)
    assert tray.read(mime).sources == (PNG,)


def test_pixels_without_a_file_are_said_to_be_a_bitmap() -> None:
    mime = QMimeData()
    mime.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    assert tray.read(mime).has_bitmap


def test_a_gallery_tile_comes_as_the_picture_the_library_has() -> None:
    mime = _urls("file:///library/a.png")
    rows = [{"sha256": "aa", "path": "2026-11/a.png"}]
    mime.setData(ASSET_MIME, json.dumps(rows).encode())
    expected = LibraryPicture(sha256="aa", path="2026-11/a.png")
    assert tray.read(mime).sources == (expected,)


@pytest.mark.parametrize("content", [b"not json", b"[1]", b'[{"sha256": "a"}]', b"3"])
def test_a_broken_tile_is_as_if_it_were_not_there(content: bytes) -> None:
    mime = _urls("file:///library/a.png")
    mime.setData(ASSET_MIME, content)
    assert tray.read(mime).sources == (Path("/library/a.png"),)


def test_text_is_nothing_for_the_tray() -> None:
    mime = QMimeData()
    mime.setText("a fox in snow")
    assert not tray.read(mime)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (PNG, True),
        (b"\xff\xd8\xff\xe0", True),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", True),
        (b"\x00\x00\x00\x20ftypavif", True),
        (b"GIF89a", False),
        (b"", False),
    ],
)
def test_the_four_formats_are_known_by_their_beginning(
    content: bytes, expected: bool
) -> None:
    assert tray.is_picture(content) is expected


def test_a_folder_gives_its_pictures_as_a_person_sorts_them(tmp_path: Path) -> None:
    for name in ("img10.png", "img2.JPG", "Img1.webp", "notes.txt"):
        (tmp_path / name).touch()
    names = [path.name for path in tray.pictures_in(tmp_path)]
    assert names == ["Img1.webp", "img2.JPG", "img10.png"]
    assert len(tray.pictures_in(tmp_path, most=2)) == 2
