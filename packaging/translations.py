"""Translations: what a person reads, gathered from the source and made loadable.

Sentences stand in self.tr(), in translate() with its context, and, below the window, in
say() and mark(), whose context is "say". They are handed to Qt's lupdate in one module
of its liking: by itself it finds no plural in translate() and nothing in say()."""

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

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCE = ROOT / "nanostudio"
# English is the source; its file holds the plural forms alone.
LANGUAGES = ("en", "de", "es", "ja", "zh_CN")
COMMAND_LINE = ("cli.py", "commands.py", "terminal.py", "documents.py", "webhook.py")


def main(words: list[str]) -> int:
    """`--check`: name what is missing, or out of step; else bring all up to date."""
    if words == ["--check"]:
        faults = [*missing(), *_stale()]
        sys.stdout.write("".join(f"{fault}\n" for fault in faults))
        return bool(faults)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        gather(FOLDER / f"nanostudio_{language}.ts", language)
        release(FOLDER / f"nanostudio_{language}.ts")
    for fault in missing():
        sys.stdout.write(f"{fault}\n")
    return 0


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
        tree = ast.parse(path.read_text("utf-8"))
        for context, call in _calls(tree, ""):
            if sentence := _sentence(context, call, path):
                found.add(sentence)
    return sorted(found)


def _calls(node: ast.AST, context: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call, with the name of the innermost class it stands in."""
    if isinstance(node, ast.ClassDef):
        context = node.name
    if isinstance(node, ast.Call):
        yield context, node
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, context)


def _sentence(context: str, call: ast.Call, path: Path) -> Sentence | None:
    name = ast.unparse(call.func)
    if name.rpartition(".")[2] == "tr":
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
    is_odd = name.rpartition(".")[2] == "tr" and name != "self.tr"
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
    faults = []
    for language in LANGUAGES:
        ts = FOLDER / f"nanostudio_{language}.ts"
        for context, message in _messages(ts):
            source = message.findtext("source") or ""
            if not _is_whole(message, source):
                faults.append(f"{language}: {context}: {source!r}")
    return faults


def _is_whole(message: ET.Element, source: str) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return False
    forms = translation.findall("numerusform")
    texts = [form.text or "" for form in forms] or [translation.text or ""]
    return all(text and _places(text) == _places(source) for text in texts)


def _places(text: str) -> set[str]:
    """The %1 ... %9 of a text; %n may be left out of a form for one."""
    return {f"%{digit}" for digit in "123456789" if f"%{digit}" in text}


def _messages(ts: Path) -> list[tuple[str, ET.Element]]:
    tree = ET.parse(ts)  # noqa: S314 - our own file
    return [
        (context.findtext("name") or "", message)
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


def _stale() -> list[str]:
    """Files that gathering or releasing would change."""
    faults = []
    for language in LANGUAGES:
        ts = FOLDER / f"nanostudio_{language}.ts"
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / ts.name
            copy.write_bytes(ts.read_bytes())
            gather(copy, language)
            if copy.read_bytes() != ts.read_bytes():
                faults.append(f"{ts.name} is out of step: python3 packaging/dev.py fix")
            release(copy)
            made = copy.with_suffix(".qm").read_bytes()
            if made != ts.with_suffix(".qm").read_bytes():
                faults.append(f"{ts.stem}.qm is out of step with its .ts")
    return faults


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
