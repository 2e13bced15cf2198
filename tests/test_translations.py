"""Every sentence can be translated, is, and what the program loads is in step."""

import ast
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from nanostudio.ui.language import LANGUAGES as OFFERED
from tests.bare_words import no_bare_words
from tests.rules import Module

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT / "packaging"))  # dev.py's modules are started as scripts

import translations  # noqa: E402
from translations import LANGUAGES, Sentence, sentences  # noqa: E402

BARE = {
    "an error's hint": "Refused(say('Gone.'), 'Look for it.')",
    "an f-string": "Rejected(f'{label} refused.')",
    "a keyword": "Problem(title='It is gone.')",
    "one of two": "ProviderDown(say('Busy.') if soon else 'It is down.')",
    "halves": "widget.setText(self.tr('Charged') + f' by {label}')",
    "a filled one": "button.setToolTip(filled('Delete %1', name))",
    "one with a place": "button.setAccessibleName('Delete %1'.replace('%1', name))",
    "an action": "QAction(icon, 'Delete', self)",
    "a name for later": "title = 'It is gone.'",
}
SPOKEN = (
    "Refused(say('Gone.'), say('Look for %1.', name))",
    "widget.setText(filled(self.tr('%1 left'), left))",
    "button.setToolTip(translate('tray', 'Delete') if can else '')",
    "QAction(icons.icon('trash'), self.tr('Delete'), self)",
    "label('', 'small', self)",
    "widget.setText(commands['queue.show'].text())",
)


@pytest.mark.parametrize("source", BARE.values(), ids=BARE)
def test_bare_words_are_found(source: str) -> None:
    module = Module.of("nanostudio.app.a", source)
    assert [line for line, _ in no_bare_words(module)] == [1]


@pytest.mark.parametrize("source", SPOKEN)
def test_what_is_said_in_the_person_s_language_is_not(source: str) -> None:
    module = Module.of("nanostudio.app.a", source)
    assert list(no_bare_words(module)) == []


def test_the_command_line_speaks_english() -> None:
    source = BARE["an error's hint"]
    module = Module.of("nanostudio.cli", source)
    assert list(no_bare_words(module)) == []


def test_every_sentence_is_translated_and_keeps_its_places() -> None:
    assert translations.missing() == []  # of any language; to read them takes its time


def test_what_the_program_loads_is_in_step() -> None:
    assert translations.stale() == [], "run: python3 packaging/dev.py fix"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Translations of a small program, in German and Japanese."""
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "LANGUAGES", ("de", "ja"))
    said = [
        Sentence("Tray", "%1 of “%2”"),
        Sentence("Tray", "%n pictures", has_plural=True),
        Sentence("say", "Too large: %1."),
    ]
    monkeypatch.setattr(translations, "sentences", lambda: said)
    assert translations.main([]) == 0
    return tmp_path


FRENCH_QUOTES = "«%2»: %1 <&>"
WHOLE: dict[str, str | list[str]] = {
    "Tray\x04%1 of “%2”": FRENCH_QUOTES,
    "Tray\x04%n pictures": ["ein Bild", "%n Bilder"],
    "say\x04Too large: %1.": "Zu groß: %1.",
    "say\x04Nobody says this.": "Niemand.",
}


def test_translations_are_taken_and_released(folder: Path) -> None:
    assert len(translations.missing()) == 6
    translations.take(WHOLE, "de")
    assert [row[:2] for row in translations.missing()] == ["ja"] * 3
    written = (folder / "nanostudio_de.ts").read_bytes()
    assert b"Zu gro\xc3\x9f: %1." in written
    assert translations.stale() == []
    translations.gather(folder / "nanostudio_de.ts", "de")
    assert (folder / "nanostudio_de.ts").read_bytes() == written


def test_a_lost_place_is_found(folder: Path) -> None:
    translations.take({**WHOLE, "say\x04Too large: %1.": "Zu groß."}, "de")
    (lost,) = [row for row in translations.missing() if row.startswith("de")]
    assert "Too large" in lost


def test_a_form_too_few_is_refused(folder: Path) -> None:
    with pytest.raises(SystemExit, match="2 forms"):
        translations.take({"Tray\x04%n pictures": ["%n Bilder"]}, "de")


def test_a_changed_sentence_is_out_of_step(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = [Sentence("say", "Far too large: %1.")]
    monkeypatch.setattr(translations, "sentences", lambda: said)
    assert len(translations.stale()) == 2


def test_a_translation_that_was_not_released_is_out_of_step(folder: Path) -> None:
    translations.take(WHOLE, "de")
    ts = folder / "nanostudio_de.ts"
    ts.write_text(ts.read_text("utf-8").replace("%n Bilder", "%n Fotos"), "utf-8")
    (fault,) = translations.stale()
    assert "nanostudio_de.qm" in fault


def test_a_sentence_nobody_can_find_is_refused() -> None:
    call = ast.parse("self.tr(f'{name} is gone')", mode="eval").body
    assert isinstance(call, ast.Call)
    with pytest.raises(SystemExit, match="cannot be translated"):
        translations._sentence("Tray", call, Path("tray.py"))


def test_the_files_are_those_of_the_languages_the_window_offers() -> None:
    assert set(OFFERED) == set(LANGUAGES)
    for language in LANGUAGES:
        root = ET.parse(translations.ts_of(language)).getroot()  # noqa: S314 - ours
        assert root.get("language") == language


def test_every_sentence_stands_in_one_piece() -> None:
    """A half one begins or ends where no sentence does."""
    torn = [one for one in sentences() if one.text != one.text.strip() or not one.text]
    assert torn == []
