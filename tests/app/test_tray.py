"""Drops and pastes as real programs make them, read into values."""

import json
import ntpath
from base64 import b64encode
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from nanostudio.app import tray
from nanostudio.app.tile_model import ASSET_MIME
from nanostudio.app.tray import LibraryPicture, NamedBytes
from nanostudio.core.places import is_here

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


@pytest.mark.parametrize(
    "address",
    [
        "file:///%5C%5Cevil.test%5Cshare%5Ca.png",
        "file:///%2F%2Fevil.test/share/a.png",
        "file:%5C%5Cevil.test%5Cshare%5Ca.png",
        "file://///evil.test/share/a.png",
        "file:///%5C%5C%3F%5CUNC%5Cevil.test%5Cshare%5Ca.png",
        "file:///%5C%3F%3F%5CUNC%5Cevil.test%5Cshare%5Ca.png",
        "file://127.0.0.1/share/a.png",
        "FILE://evil.test/a.png",
        "ftp://evil.test/a.png",
        "sftp://evil.test/a.png",
        "dav://evil.test/a.png",
    ],
)
def test_however_it_is_written_another_computer_is_not_touched(address: str) -> None:
    offer = tray.read(_urls(address))
    assert (offer.sources, offer.urls) == ((), ())
    assert len(offer.refused) == 1


hosts = st.from_regex(r"[a-z][a-z0-9.-]{0,20}", fullmatch=True)
slashes = st.lists(st.sampled_from("/\\"), min_size=2, max_size=5).map("".join)
inner = st.sampled_from(["", "?/UNC/", "./UNC/", "?\\UNC\\", "?/GLOBALROOT/"])


@given(slashes, inner, hosts, st.text("aZ9 ./\\%", max_size=12), st.data())
def test_no_spelling_of_a_share_is_a_file(
    lead: str, device: str, host: str, rest: str, data: st.DataObject
) -> None:
    spelled = "".join(
        quote(letter, safe="") if data.draw(st.booleans()) else letter
        for letter in f"{lead}{device}{host}/{rest}".replace("%", "%25")
    )
    for address in (f"file://{spelled}", f"file:{spelled}"):
        for source in tray.read(_urls(address)).sources:
            drive, _ = ntpath.splitdrive(str(source))  # of a share: \\\\host\\share
            assert drive in ("", "C:")
            assert not str(source).startswith(("\\??", "/??"))
    assert not is_here(f"{lead}{device}{host}/{rest}")


@given(st.text("abc ü#?%.", min_size=1, max_size=20))
def test_every_local_name_is_a_file(name: str) -> None:
    url = QUrl.fromLocalFile(f"/pictures/{name}")
    mime = QMimeData()
    mime.setUrls([url])
    assert tray.read(mime).sources == (Path(f"/pictures/{name}"),)


def test_a_file_of_localhost_is_local() -> None:
    offer = tray.read(_urls("file://localhost/home/ada/a.png"))
    assert offer.sources == (Path("/home/ada/a.png"),)


def test_what_can_be_taken_of_a_mixed_drop_is_taken() -> None:
    offer = tray.read(
        _urls("file:///a.png", "smb://nas/b.png", "https://x.test/c.png", "data:,hi")
    )
    assert offer.sources == (Path("/a.png"),)
    assert offer.urls == ("https://x.test/c.png",)
    told = [problem.title for problem in offer.refused]
    assert told[0] == "That file is on another computer: nas."
    assert "“data” address" in told[1]


def test_a_picture_written_out_in_its_address_is_taken() -> None:
    body = b64encode(PNG).decode()
    offer = tray.read(_urls(f"data:image/png;base64,{body}"))
    assert offer.sources == (PNG,)
    assert tray.read(_urls("data:image/png;base64,?")).sources == ()


def test_exact_bytes_count_more_than_an_address_nobody_can_read() -> None:
    mime = _urls("blob:https://site.test/1")
    mime.setData("application/octet-stream", PNG)
    assert tray.read(mime).sources == (PNG,)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (" https://x.test/a/fox.PNG?w=9 ", "https://x.test/a/fox.PNG?w=9"),
        ("http://x.test/ü.webp", "http://x.test/%C3%BC.webp"),
        ("https://x.test/page.html", ""),
        ("see https://x.test/fox.png", ""),
        ("ftp://x.test/fox.png", ""),
        ("https:///fox.png", ""),
        ("fox.png", ""),
        ("", ""),
    ],
)
def test_text_that_is_the_address_of_a_picture(text: str, address: str) -> None:
    mime = QMimeData()
    mime.setText(text)
    assert tray.address_in(text) == address
    assert tray.read(mime).urls == ((address,) if address else ())


def test_a_picture_from_chromium_is_taken_as_its_exact_bytes() -> None:
    mime = _urls("https://site.test/cat.png")
    mime.setData("application/octet-stream", PNG)
    assert tray.read(mime).sources == (NamedBytes(content=PNG, name="cat.png"),)


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
