"""Translations: what a person reads, gathered from the source and made loadable.

Sentences stand in self.tr(), in translate() with its context, and, below the window, in
say() and mark(), whose context is "say"; titles stand in our templates of sheets. They
are handed to Qt's lupdate in one module of its liking: by itself it finds no plural in
translate(), nothing in say() and nothing in data."""

import ast
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QTranslator

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCE = ROOT / "nanostudio"
TEMPLATES = ROOT / "resources" / "sheets"
TITLES = "templates"  # their context: see app/sheet_titles.py
# English is the source; its file holds the plural forms alone.
LANGUAGES = ("en", "de", "es", "ja", "zh_CN")
_SAYING = ("tr", "translate", "say", "mark")
COMMAND_LINE = ("cli.py", "commands.py", "terminal.py", "documents.py", "webhook.py")


def main(words: list[str]) -> int:
    """`--check`: name what is missing, or out of step. `--take FILE LANGUAGE`: put the
    translations of a JSON file in. Else bring all up to date."""
    if words == ["--check"]:
        faults = [*stale(), *missing()]
        sys.stdout.write("".join(f"{fault}\n" for fault in faults))
        return bool(faults)
    if words and words[0] == "--take":
        _, file, language = words
        take(json.loads(Path(file).read_text("utf-8")), language)
        return 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        gather(ts_of(language), language)
        release(ts_of(language))
    return 0


def ts_of(language: str) -> Path:
    """The file a language's translations are kept in."""
    return FOLDER / f"nanostudio_{language}.ts"


def gather(ts: Path, language: str) -> None:
    """Bring `ts` in step with the source; translations that still apply stay."""
    with tempfile.TemporaryDirectory() as folder:
        spoken = Path(folder) / "spoken.py"
        spoken.write_text(_as_classes(sentences()), "utf-8")
        plural = ["-pluralonly"] if language == "en" else []
        _run(
            "lupdate", *plural, "-no-obsolete", "-locations", "none", "-silent",
            "-source-language", "en", "-target-language", language,
            str(spoken), "-ts", str(ts),
        )  # fmt: skip


def release(ts: Path) -> None:
    """Make the file Qt loads from `ts`, beside it."""
    _run("lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))


def take(translations: dict[str, str | list[str]], language: str) -> None:
    """Put `translations` in, as finished, and bring the language up to date.

    Keys are a context, U+0004 and the English text; values the text, or its plural
    forms. Those of no sentence are left out."""
    tree = ET.parse(ts_of(language))  # noqa: S314 - our own file
    for context, message in _messages(tree):
        key = f"{context}\x04{message.findtext('source')}"
        translation = message.find("translation")
        if key not in translations or translation is None:
            continue
        made = translations[key]
        texts = [made] if isinstance(made, str) else made
        places = translation.findall("numerusform") or [translation]
        if len(texts) != len(places):
            sys.exit(f"{key!r} takes {len(places)} forms: {texts}")
        for place, text in zip(places, texts, strict=True):
            place.text = text
        translation.attrib.pop("type", None)
    tree.write(ts_of(language), "utf-8", xml_declaration=True)
    gather(ts_of(language), language)  # which writes it as Qt's tools do
    release(ts_of(language))


@dataclass(frozen=True, order=True)
class Sentence:
    """A text with its context; `has_plural` when its forms follow a number."""

    context: str
    text: str
    has_plural: bool = False


def sentences() -> list[Sentence]:
    """Every sentence of the source once, sorted. Raises SystemExit for one that cannot
    be found by its words: no literal, or no class to take the context from."""
    found: set[Sentence] = set()
    for path in SOURCE.rglob("*.py"):
        if path.relative_to(SOURCE).parts[0] in ("sandbox", *COMMAND_LINE):
            continue
        text = path.read_text("utf-8")
        if not any(f"{word}(" in text for word in _SAYING):
            continue  # before it is parsed: that takes its time
        for context, call in _calls(ast.parse(text), ""):
            if sentence := _sentence(context, call, path):
                found.add(sentence)
    return sorted(found.union(titles()))


def titles() -> set[Sentence]:
    """What our templates of sheets and their cells are called."""
    found = set[Sentence]()
    for path in TEMPLATES.glob("*.json"):
        template = json.loads(path.read_text("utf-8"))
        for one in (template, *template["cells"]):
            found.add(Sentence(TITLES, one["title"]))
    return found


def _calls(node: ast.AST, context: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call, with the name of the innermost class it stands in."""
    waiting = [(node, context)]
    while waiting:
        node, context = waiting.pop()
        if isinstance(node, ast.ClassDef):
            context = node.name
        elif isinstance(node, ast.Call):
            yield context, node
        waiting.extend((child, context) for child in ast.iter_child_nodes(node))


def _sentence(context: str, call: ast.Call, path: Path) -> Sentence | None:
    last = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if last not in _SAYING:
        return None
    name = ast.unparse(call.func)
    if last == "tr":
        place = 0
    elif name in ("translate", "QCoreApplication.translate") and len(call.args) > 1:
        context, place = _literal(call, 0) or "", 1
    elif name in ("say", "mark"):
        context, place = "say", 0
    else:
        return None
    text = _literal(call, place)
    if text is None and name == "say" and call.args:
        return None  # said by its variable: it stands in mark() elsewhere
    is_odd = last == "tr" and name != "self.tr"
    if text is None or not context or is_odd:
        sys.exit(f"{path}:{call.lineno}: {ast.unparse(call)} cannot be translated")
    return Sentence(context, text, has_plural="%n" in text)


def _literal(call: ast.Call, place: int) -> str | None:
    argument = call.args[place] if len(call.args) > place else None
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    return None


def missing() -> list[str]:
    """One line for each sentence a language lacks, or whose places are not the same."""
    return [
        f"{language}: {context}: {message.findtext('source')!r}"
        for language in LANGUAGES
        for context, message in _messages(ET.parse(ts_of(language)))  # noqa: S314
        if not _is_whole(message)
    ]


def _is_whole(message: ET.Element) -> bool:
    source, translation = message.findtext("source") or "", message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return False
    return all(text and _places(text) == _places(source) for text in _texts(message))


def _texts(message: ET.Element) -> list[str]:
    """A translation, or its plural forms."""
    forms = message.findall("translation/numerusform")
    return [form.text or "" for form in forms or message.findall("translation")]


def _places(text: str) -> set[str]:
    """The %1 ... %9 of a text; %n may be left out of a form for one."""
    return {f"%{digit}" for digit in "123456789" if f"%{digit}" in text}


def _messages(tree: "ET.ElementTree[ET.Element]") -> list[tuple[str, ET.Element]]:
    return [
        (context.findtext("name") or "", message)
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


def stale() -> list[str]:
    """One line for each file that is out of step with the source, or with its .ts."""
    said = {(one.context, one.text, one.has_plural) for one in sentences()}
    faults = []
    for language in LANGUAGES:
        ts = ts_of(language)
        messages = _messages(ET.parse(ts))  # noqa: S314 - our own file
        kept = {
            (context, one.findtext("source") or "", one.get("numerus") == "yes")
            for context, one in messages
        }
        wanted = {one for one in said if one[2]} if language == "en" else said
        if kept != wanted:
            faults.append(f"{ts.name} is out of step: python3 packaging/dev.py fix")
        if not _is_released(ts, messages):
            faults.append(f"{ts.stem}.qm is out of step: python3 packaging/dev.py fix")
    return faults


def _is_released(ts: Path, messages: list[tuple[str, ET.Element]]) -> bool:
    """Whether the .qm says what `messages` do; bytes differ from one Qt to another."""
    translator = QTranslator()
    is_empty = not any("".join(_texts(one)) for _, one in messages)
    if not translator.load(str(ts.with_suffix(".qm"))):
        return is_empty and ts.with_suffix(".qm").exists()
    for context, message in messages:
        source, texts = message.findtext("source") or "", _texts(message)
        if message.get("numerus") != "yes":
            said = [translator.translate(context, source)]
        else:
            said = [
                translator.translate(context, source, "", number)
                for number in (1, 2)[-len(texts) :]
            ]
        if [text or "" for text in said] != texts:
            return False
    return True


def _as_classes(found: list[Sentence]) -> str:
    lines = ["from PySide6.QtCore import QObject"]
    for context, group in groupby(found, key=lambda sentence: sentence.context):
        lines += [f"class {context}(QObject):", "    def said(self, n):"]
        for sentence in group:
            number = ', "", n' if sentence.has_plural else ""
            lines.append(f"        self.tr({json.dumps(sentence.text)}{number})")
    return "\n".join([*lines, ""])


def _run(tool: str, *words: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *words], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
