"""Picture files are found by name, wherever a person keeps them."""

import os
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import Refused
from nanostudio.library import listing
from nanostudio.library.listing import check, listed, natural


@pytest.fixture
def library(tmp_path: Path) -> Path:
    made = tmp_path / "Library"
    made.mkdir()
    return made


def put(path: Path, body: bytes = b"x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)
    return path


def names(*paths: Path, library: Path) -> list[str]:
    return [found.path.name for found in listed(paths, library)]


def test_pictures_in_folders_as_a_person_sorts_them(
    tmp_path: Path, library: Path
) -> None:
    folder = tmp_path / "in"
    for name in ("img10.png", "img2.JPG", "b/inner.webp", "a.txt", "c.avif"):
        put(folder / name)
    put(folder / ".hidden.png")
    put(folder / ".thumbnails/a.png")
    assert names(folder, library=library) == [
        "inner.webp",
        "c.avif",
        "img2.JPG",
        "img10.png",
    ]


def test_a_named_file_counts_whatever_it_is_called(
    tmp_path: Path, library: Path
) -> None:
    strange = put(tmp_path / "picture", b"12345")
    [found] = listed([strange, tmp_path / "gone.png"], library)
    assert (found.path, found.size_bytes) == (strange, 5)
    assert found.mtime_ns == strange.stat().st_mtime_ns
    assert list(listed([Path("nul\0byte.png")], library)) == []


def test_what_is_in_the_library_is_passed_over(tmp_path: Path, library: Path) -> None:
    put(tmp_path / "a.png")
    put(library / "2026-11/b.png")
    assert names(tmp_path, library=library) == ["a.png"]


def test_folders_in_folders_without_end(
    tmp_path: Path, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "_DEEPEST", 2)
    put(tmp_path / "in/1/2/near.png")
    put(tmp_path / "in/1/2/3/far.png")
    assert names(tmp_path / "in", library=library) == ["near.png"]


def test_links_are_not_followed_into_folders(tmp_path: Path, library: Path) -> None:
    put(tmp_path / "other/a.png")
    (tmp_path / "in").mkdir()
    (tmp_path / "in/link").symlink_to(tmp_path / "other")
    (tmp_path / "in/gone.png").symlink_to(tmp_path / "nowhere.png")
    (tmp_path / "in/b.png").symlink_to(tmp_path / "other/a.png")
    assert names(tmp_path / "in", library=library) == ["b.png"]


def test_what_cannot_be_read_is_passed_over(
    tmp_path: Path, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "in/a.png")

    def refuse(_path: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "scandir", refuse)
    assert names(tmp_path / "in", library=library) == []


def test_a_file_that_goes_while_it_is_listed(tmp_path: Path, library: Path) -> None:
    class Going(os.PathLike[str]):
        name = "a.png"

        def __fspath__(self) -> str:
            return self.name

        def is_dir(self, *, follow_symlinks: bool = True) -> bool:
            raise OSError

    from contextlib import nullcontext

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "scandir", lambda _path: nullcontext([Going()]))
        assert names(tmp_path, library=library) == []


@pytest.mark.parametrize("path", ["//host/share", "\\\\host\\share", "//?/UNC/a/b"])
def test_other_computers_are_refused_before_they_are_asked(
    path: str, library: Path
) -> None:
    with pytest.raises(Refused, match="another computer"):
        check(Path(path), library)


def test_the_library_itself_is_refused(tmp_path: Path, library: Path) -> None:
    for inside in (library, library / "References", tmp_path / "x/../Library"):
        with pytest.raises(Refused, match="in the library already"):
            check(inside, library)
    assert check(tmp_path, library) == tmp_path
    with pytest.raises(Refused, match="no file name"):
        check(Path("a\0b"), library)


def test_names_that_are_no_text_have_a_key_that_is(library: Path) -> None:
    strange = Path(os.fsdecode(b"/nowhere/k\xe9fir.png"))
    listing.FoundFile(strange, 0, 0).key.encode()


@given(st.lists(st.text(max_size=8), max_size=8))
def test_any_names_can_be_sorted(found: list[str]) -> None:
    keys = sorted(map(natural, found))
    assert all(one <= other for one, other in pairwise(keys))
