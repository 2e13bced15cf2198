"""The settings file: defaults, what it says, and words when it is broken."""

from pathlib import Path

import pytest

from nanostudio.core.errors import Refused
from nanostudio.settings import Settings, load


def written(folder: Path, text: str) -> Path:
    path = folder / "settings.toml"
    path.write_text(text, "utf-8")
    return path


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "none.toml") == Settings()


def test_every_entry_is_read(tmp_path: Path) -> None:
    settings = load(
        written(
            tmp_path,
            '[library]\nfolder = "/pictures"\n'
            '[providers.monet]\nbase_url = "https://other.example"\nstream = true\n'
            "[providers.sandbox]\nstream = false\n",
        )
    )
    assert settings.library == Path("/pictures")
    assert settings.base_urls == {"monet": "https://other.example"}
    assert settings.streaming == {"monet"}


def test_a_home_folder_is_expanded(tmp_path: Path) -> None:
    settings = load(written(tmp_path, '[library]\nfolder = "~/art"\n'))
    assert settings.library == Path.home() / "art"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[library\n", "line 1"),
        ("library = 3\n", "[library]"),
        ("[library]\nfolder = 3\n", "“folder” should be text in quotes"),
        ('[providers.monet]\nstream = "yes"\n', "“stream” should be true or false"),
        ("[providers]\nmonet = 1\n", "[monet]"),
    ],
)
def test_a_mistake_is_named_and_nothing_is_changed(
    tmp_path: Path, text: str, words: str
) -> None:
    path = written(tmp_path, text)
    with pytest.raises(Refused) as caught:
        load(path)
    assert words in caught.value.hint
    assert str(path) in caught.value.hint
    assert path.read_text("utf-8") == text


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Refused, match="cannot be read"):
        load(path)
