"""Which language is spoken, and what speaking it brings with it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, Qt
from PySide6.QtWidgets import QApplication

from nanostudio.app.figures import shown
from nanostudio.core.say import say
from nanostudio.ui import language
from tests.ui import spoken


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The languages the system prefers, to be filled."""
    names: list[str] = []

    class System:
        """Of QLocale, what is asked of the system's."""

        @staticmethod
        def uiLanguages() -> list[str]:
            return names

        @staticmethod
        def name() -> str:
            return names[0].replace("-", "_")

    class Locale(QLocale):
        """A QLocale on a system of our own."""

        @staticmethod
        def system() -> System:  # type: ignore[override]
            return System()

    monkeypatch.setattr(language, "QLocale", Locale)
    return names


@pytest.mark.parametrize(
    ("names", "code"),
    [
        ("en-US en", "en"),
        ("de-AT de", "de"),
        ("es-419 es", "es"),
        ("ja-JP", "ja"),
        ("zh-CN", "zh_CN"),
        ("zh-Hans-CN", "zh_CN"),
        ("zh-SG", "zh_CN"),
        ("zh-Hans", "zh_CN"),
        ("zh-TW zh-Hant-TW", "en"),
        ("zh-TW ja-JP", "ja"),
        ("zh-HK", "en"),
        ("fr-FR de-DE en-US", "de"),
        ("pt-BR", "en"),
        ("C", "en"),
        ("", "en"),
    ],
)
def test_the_first_of_the_system_s_that_there_is(
    system: list[str], names: str, code: str
) -> None:
    system.extend(names.split())
    assert language.wanted("") == code


def test_a_person_s_choice_goes_before_and_a_slip_does_not_count(
    system: list[str],
) -> None:
    system.append("de-DE")
    assert language.wanted("ja") == "ja"
    assert language.wanted("klingon") == "de"


def test_numbers_follow_the_language(qapp: QApplication) -> None:
    with spoken.language(qapp, lambda: language.install(qapp, "de")):
        assert QLocale().language() is QLocale.Language.German
        assert shown(1234) == "1.234"
        assert say("%1", 1234) == "1.234"
    assert say("%1", 1234) == "1,234"


def test_a_system_of_that_language_keeps_its_own_formats(
    qapp: QApplication, system: list[str]
) -> None:
    system.append("de-CH")
    before = QLocale()
    QLocale.setDefault(QLocale("de_CH"))
    try:
        with spoken.language(qapp, lambda: language.install(qapp, "de")):
            assert QLocale().name() == "de_CH"
    finally:
        QLocale.setDefault(before)


def test_qt_speaks_it_too(qapp: QApplication) -> None:
    words = ("QPlatformTheme", "Cancel")
    assert qapp.translate(*words) == "Cancel"
    with spoken.language(qapp, lambda: language.install(qapp, "de")):
        assert qapp.translate(*words) == "Abbrechen"
    assert qapp.translate(*words) == "Cancel"


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_qt_has_words_for_each_language(code: str) -> None:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert QLocale(code).language() is not QLocale.Language.C
    assert (Path(folder) / f"qtbase_{code}.qm").exists()


def test_english_has_its_plurals(qapp: QApplication) -> None:
    with spoken.language(qapp, lambda: language.install(qapp, "en")):
        one = qapp.translate("receipt", "%n references", "", 1)
        many = qapp.translate("receipt", "%n references", "", 2)
    assert (one, many) == ("1 reference", "2 references")


@pytest.mark.parametrize(
    ("code", "way"),
    [
        ("ja", Qt.LayoutDirection.LeftToRight),
        ("ar", Qt.LayoutDirection.RightToLeft),
        ("he", Qt.LayoutDirection.RightToLeft),
    ],
)
def test_it_is_read_its_own_way(
    qapp: QApplication, code: str, way: Qt.LayoutDirection
) -> None:
    with spoken.language(qapp, lambda: language.install(qapp, code)):
        assert qapp.layoutDirection() is way
