"""The language of the window: our texts, Qt's own, numbers, reading direction."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from nanostudio.app.figures import shown
from nanostudio.core.say import speak

# As they call themselves, in the order they are offered.
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
_PACKAGE = Path(__file__).resolve().parents[1]
_CONTEXT = "say"  # of the sentences of the layers below
# Under another name: what translate() is called with is gathered for translation.
_translated = QCoreApplication.translate


def wanted(chosen: str) -> str:
    """The language to speak: the person's choice, else the first of the system's that
    there is, else English."""
    if chosen in LANGUAGES:
        return chosen
    for name in QLocale.system().uiLanguages():
        locale = QLocale(name.replace("-", "_"))
        for code in (locale.name(), locale.name().partition("_")[0]):
            if code in LANGUAGES:
                return code
        if locale.script() is QLocale.Script.SimplifiedHanScript:
            return "zh_CN"
    return "en"


def install(app: QCoreApplication, language: str) -> None:
    """Speak `language` from here on: before any widget is built."""
    if language != QLocale.system().name().partition("_")[0]:
        QLocale.setDefault(QLocale(language))
    QGuiApplication.setLayoutDirection(QLocale(language).textDirection())
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, name in ((Path(qt), "qtbase"), (_folder(), "nanostudio")):
        translator = QTranslator(app)
        if translator.load(f"{name}_{language}", str(folder)):
            app.installTranslator(translator)
    speak(None if language == "en" else _say, shown)


def _say(text: str) -> str:
    return _translated(_CONTEXT, text) if text else ""


def _folder() -> Path:
    """Installed it is inside the package, in a checkout beside it."""
    inside = _PACKAGE / "resources"
    found = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return found / "translations"
