"""The house rule about words: what a person reads goes through tr, translate or say.

A bare sentence, or one glued together from halves, is one no translator ever sees."""

import ast
import re
from collections.abc import Iterator

from nanostudio.core import errors
from tests.rules import Found, Module, Rule

# Where words are English on purpose: the command line, and the sandbox's answers.
ENGLISH = (
    *("cli", "commands", "terminal", "documents", "webhook", "key_commands", "hints"),
    *("library_commands", "bundle_commands", "receipt_commands"),
    *("character_commands", "sheet_commands", "sheet_files", "slice_commands"),
    *("sandbox", "studio"),
)
# Methods and functions, with the first arguments that are words.
_SPOKEN = {
    **dict.fromkeys(
        (
            *("setText", "setToolTip", "setAccessibleName", "setAccessibleDescription"),
            *("setWindowTitle", "setPlaceholderText", "setStatusTip", "setWhatsThis"),
            *("setTitle", "setInformativeText", "setPlainText", "addMenu", "addTab"),
            *("addItem", "setItemText", "setTabText", "setHeaderLabels"),
            *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QToolButton"),
            *("QGroupBox", "QMenu", "QListWidgetItem", "QStandardItem", "label"),
            *("Row", "Section", "announce"),
        ),
        1,
    ),
    **dict.fromkeys(("QAction", "addAction", "Words", "Line", "Combo"), 2),
    **dict.fromkeys(("Message", "Question", "show_problem", "show"), 4),
}
_SAID = {"Failed", "Problem", "MissingKey"}
_ERRORS = {
    name
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, errors.StudioError)
}
_TRANSLATED = {"tr", "translate", "say", "mark", "joined"}
_NAMED = ("title", "hint", "text", "tip", "detail", "explained", "advice", "words")
_NAMES = {"NanoStudio", "Python", "Qt", "PySide", "https", "br", "qt", "picture"}
_WORD = re.compile(r"(?<!#)\b[^\W\d_]{2,}")


def no_bare_words(module: Module) -> Found:
    """A title, hint, text, tip or name that is words, and in one language only."""
    if module.name.split(".")[1:2] and module.name.split(".")[1] in ENGLISH:
        return
    for node in module.nodes:
        if isinstance(node, ast.Call):
            for spoken in _spoken(node):
                for text in _bare(spoken):
                    yield node.lineno, f"{ast.unparse(node.func)}: {text!r} is bare"
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            if name in _NAMED:
                for text in _bare(node.value):
                    yield node.lineno, f"{name}: {text!r} is bare"


def _spoken(call: ast.Call) -> Iterator[ast.expr]:
    """The arguments of a call that a person will read."""
    name = ast.unparse(call.func).rpartition(".")[2]
    if name in _ERRORS or name in _SAID:
        yield from call.args[:2]
    elif name in _SPOKEN:
        yield from call.args[: _SPOKEN[name]]
    elif not name[:1].isupper():
        return
    for keyword in call.keywords:
        if keyword.arg in _NAMED:
            yield keyword.value


def _bare(spoken: ast.expr) -> Iterator[str]:
    """The words in an expression that come from no translation."""
    if isinstance(spoken, ast.Constant) and isinstance(spoken.value, str):
        if set(_WORD.findall(spoken.value)) - _NAMES:
            yield spoken.value
        return
    if isinstance(spoken, ast.Call):
        name = ast.unparse(spoken.func).rpartition(".")[2]
        if name == "filled":
            yield from _bare(spoken.args[0])
        elif name not in _TRANSLATED and isinstance(spoken.func, ast.Attribute):
            yield from _bare(spoken.func.value)  # "Delete %1".replace(...)
        return
    if isinstance(spoken, ast.Subscript | ast.Compare):
        return  # a key, or a condition
    if isinstance(spoken, ast.IfExp):
        yield from _bare(spoken.body)
        yield from _bare(spoken.orelse)
        return
    for child in ast.iter_child_nodes(spoken):
        if isinstance(child, ast.expr):
            yield from _bare(child)


RULE = Rule(
    no_bare_words, "nanostudio.", "nanostudio/app/a.py",
    "raise Refused(say('It is gone.'), f'Look in {place}.')\n",
)  # fmt: skip
