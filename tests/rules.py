"""House rules that a parser can check: a rule yields (line, what is wrong).

Each comes with a planted violation, so that test_layers.py can see it fail."""

import ast
import gc
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

Found = Iterator[tuple[int, str]]
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Module:
    """A parsed source file; `name` is dotted, as it would be imported."""

    name: str
    source: str = field(repr=False)
    tree: ast.Module = field(repr=False)
    nodes: tuple[ast.AST, ...] = field(repr=False)  # all of the tree: walking is slow

    @classmethod
    def of(cls, name: str, source: str) -> "Module":
        """Parse `source`."""
        tree = ast.parse(source)
        return cls(name, source, tree, tuple(ast.walk(tree)))


@dataclass(frozen=True, slots=True)
class Rule:
    """A check, where it holds (a prefix of module names), and a violation of it."""

    check: Callable[[Module], Found]
    scope: str
    planted_in: str  # path of the file the violation is planted in
    planted: str


def modules(root: Path, package: str) -> tuple[Module, ...]:
    """Every source file of the folder `package` in `root`, parsed: not to be kept, as
    all this would be looked through by each garbage collection."""
    found, collects = [], gc.isenabled()
    gc.disable()  # nothing made here is garbage, and there is much of it
    try:
        for path in sorted((root / package).rglob("*.py")):
            found.append(Module.of(dotted(path, root), path.read_text("utf-8")))
    finally:
        if collects:
            gc.enable()
    return tuple(found)


def dotted(path: Path, root: Path) -> str:
    """The module's name of a file below `root`."""
    name = ".".join(path.relative_to(root).with_suffix("").parts)
    return name.removesuffix(".__init__")


def violations(rule: Rule, found: Iterable[Module]) -> list[str]:
    """One line for each place where `rule` is broken."""
    return [
        f"{module.name}:{line}: {words}"
        for module in found
        if f"{module.name}.".startswith(rule.scope)
        for line, words in rule.check(module)
    ]


_NESTED_LOOPS = {
    "QMessageBox": {"question", "information", "warning", "critical", "about"},
    "QFileDialog": {
        "getOpenFileName", "getOpenFileNames", "getSaveFileName",
        "getExistingDirectory", "getOpenFileUrl", "getSaveFileUrl",
    },
    "QInputDialog": {"getText", "getInt", "getDouble", "getItem", "getMultiLineText"},
    "QColorDialog": {"getColor"},
    "QFontDialog": {"getFont"},
}  # fmt: skip


def no_nested_loop(module: Module) -> Found:
    """In a coroutine a nested Qt loop loses the other tasks for good."""
    for function in _functions(module):
        if not isinstance(function, ast.AsyncFunctionDef):
            continue
        for call in _own_calls(function):
            if _starts_a_loop(call):
                yield call.lineno, f"{ast.unparse(call.func)}() in a coroutine"


def _starts_a_loop(call: ast.Call) -> bool:
    if not isinstance(call.func, ast.Attribute):
        return False
    owner = _dotted(call.func.value).rpartition(".")[2]
    name = call.func.attr
    return (
        name in ("exec", "exec_")
        or (owner == "qtbot" and name.startswith("wait"))
        or name in _NESTED_LOOPS.get(owner, ())
    )


# Where a bug is reported instead of ending the program, or handed on whole.
CATCHERS = {
    ("nanostudio.engine.lives", "_watched"): "a task's bug ends it, not the rest",
    ("nanostudio.store.worker", "_try"): "hands everything to the waiting caller",
    ("nanostudio.keys", "_answer"): "keyring backends raise whatever D-Bus gave them",
}


def no_broad_except(module: Module) -> Found:
    """Everything may be caught only to clean up and raise on, or in CATCHERS."""
    for function, handler in broad_handlers(module):
        last = handler.body[-1]
        is_raised_on = isinstance(last, ast.Raise) and last.exc is None
        if not is_raised_on and (module.name, function) not in CATCHERS:
            yield handler.lineno, "catches everything and does not raise it on"


def broad_handlers(module: Module) -> Iterator[tuple[str, ast.ExceptHandler]]:
    """Each except clause that catches everything, with its function's name."""
    for function, handler in _handlers(module):
        caught = ast.unparse(handler.type) if handler.type else ""
        if caught in ("", "Exception", "BaseException"):
            yield function, handler


def no_swallowing(module: Module) -> Found:
    """An error that may be ignored is named with contextlib.suppress."""
    for _, handler in _handlers(module):
        if all(isinstance(line, ast.Pass) for line in handler.body):
            yield handler.lineno, "swallows an error with a bare pass"


def no_async_widget(module: Module) -> Found:
    """Widgets never await: they announce, and the app's objects act."""
    for function in _functions(module):
        if isinstance(function, ast.AsyncFunctionDef):
            yield function.lineno, f"async def {function.name} in a widget's module"


def no_print(module: Module) -> Found:
    """Words go through Messages, the log, or the command line's own console."""
    for node in module.nodes:
        if isinstance(node, ast.Call) and _dotted(node.func) == "print":
            yield node.lineno, "print()"


_NO_HOME = re.compile(
    r"(^|_)(manager|helper|helpers|util|utils|handler|processor|service)$"
    r"|^(data|info|item|do|process)$"
)


def no_homeless_name(module: Module) -> Found:
    """A thing that needs such a name has no home yet."""
    if _NO_HOME.search(module.name.rpartition(".")[2].lower()):
        yield 1, f"module name {module.name}"
    for node in module.nodes:
        if isinstance(node, ast.ClassDef | Function):
            words = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", node.name).lower()
            # QAbstractItemModel.data is Qt's name, not ours.
            if _NO_HOME.search(words) and node.name != "data":
                yield node.lineno, f"the name {node.name}"


def no_quit(module: Module) -> Found:
    """QApplication.quit stops qasync's loop under a running coroutine."""
    for node in module.nodes:
        if isinstance(node, ast.Call) and _dotted(node.func).endswith(
            ("app.quit", "QApplication.quit", "QCoreApplication.quit")
        ):
            yield node.lineno, f"{ast.unparse(node.func)}()"


def no_async_slot(module: Module) -> Found:
    """asyncSlot drops signal arguments and loses exceptions."""
    for node in module.nodes:
        if isinstance(node, ast.ImportFrom) and node.module == "qasync":
            for alias in node.names:
                if alias.name.startswith("async"):
                    yield node.lineno, alias.name


def no_blanket_ignore(module: Module) -> Found:
    """A type error is silenced by its code, so that another one still shows."""
    for number, line in enumerate(module.source.splitlines(), start=1):
        if re.search(r"#\s*type:\s*ignore(?!\[)|#\s*noqa(?!:)", line):
            yield number, "an ignore without a code"


def no_mock(module: Module) -> Found:
    """Fakes come in through constructors."""
    for node in module.nodes:
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [getattr(node, "module", ""), *(a.name for a in node.names)]
            if any("mock" in (name or "").split(".") for name in names):
                yield node.lineno, "unittest.mock"


def no_skip(module: Module) -> Found:
    """A test that is skipped says nothing; it is written so that it can run."""
    for node in module.nodes:
        if isinstance(node, ast.Attribute):
            name = _dotted(node)
            if re.fullmatch(r"pytest\.(mark\.skip(if)?|skip|importorskip)", name):
                yield node.lineno, name


RULES = {
    "no nested loop in a coroutine": Rule(
        no_nested_loop, "", "nanostudio/app/a.py",
        "async def ask(dialog):\n    def slot():\n        dialog.exec()\n"
        "    return dialog.exec()\n",
    ),
    "no static dialog in a coroutine": Rule(
        no_nested_loop, "", "nanostudio/app/a.py",
        "async def ask(window):\n    return QFileDialog.getOpenFileName(window)\n",
    ),
    "no qtbot.wait in a coroutine": Rule(
        no_nested_loop, "", "nanostudio/app/a.py",
        "async def test_it(qtbot):\n    qtbot.waitUntil(lambda: True)\n",
    ),
    "no broad except": Rule(
        no_broad_except, "nanostudio.", "nanostudio/core/a.py",
        "try:\n    x = 1\nexcept Exception:\n    x = 2\n",
    ),
    "no swallowed error": Rule(
        no_swallowing, "nanostudio.", "nanostudio/core/a.py",
        "try:\n    x = 1\nexcept ValueError:\n    pass\n",
    ),
    "no async widget": Rule(
        no_async_widget, "nanostudio.ui.", "nanostudio/ui/a.py",
        "async def load():\n    return 1\n",
    ),
    "no print": Rule(no_print, "nanostudio.", "nanostudio/core/a.py", "print(1)\n"),
    "no module without a home": Rule(
        no_homeless_name, "nanostudio.", "nanostudio/core/utils.py", "x = 1\n"
    ),
    "no class without a home": Rule(
        no_homeless_name, "nanostudio.", "nanostudio/core/a.py",
        "class TaskManager:\n    pass\n",
    ),
    "no function without a home": Rule(
        no_homeless_name, "nanostudio.", "nanostudio/core/a.py",
        "def process():\n    return 1\n",
    ),
    "no app.quit": Rule(
        no_quit, "nanostudio.", "nanostudio/ui/a.py", "def stop(app):\n    app.quit()\n"
    ),
    "no asyncSlot": Rule(
        no_async_slot, "", "nanostudio/app/a.py", "from qasync import asyncSlot\n"
    ),
    "no blanket ignore": Rule(
        no_blanket_ignore, "", "nanostudio/core/a.py", "x = 1  # type" ": ignore\n"
    ),
    "no mock": Rule(no_mock, "tests.", "tests/a.py", "from unittest import mock\n"),
    "no skip": Rule(
        no_skip, "tests.", "tests/a.py", "import pytest\npytest.skip('later')\n"
    ),
}  # fmt: skip


def _functions(module: Module) -> Iterator[Function]:
    return (node for node in module.nodes if isinstance(node, Function))


def _dotted(node: ast.AST) -> str:
    """The names of "a.b.c", whatever a call among them is given; "" for others."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}"
    return _dotted(node.func) if isinstance(node, ast.Call) else ""


def _own_calls(function: Function) -> Iterator[ast.Call]:
    """Calls in the body itself: a plain function inside it is a slot, run later."""
    pending: list[ast.AST] = list(function.body)
    while pending:
        node = pending.pop()
        if isinstance(node, Function | ast.Lambda):
            continue
        if isinstance(node, ast.Call):
            yield node
        pending.extend(ast.iter_child_nodes(node))


def _handlers(module: Module) -> Iterator[tuple[str, ast.ExceptHandler]]:
    """Each except clause with the name of the innermost function it stands in."""
    if "except" not in module.source:
        return
    pending: list[tuple[str, ast.AST]] = [("", module.tree)]
    while pending:
        function, node = pending.pop()
        if isinstance(node, ast.ExceptHandler):
            yield function, node
        inside = node.name if isinstance(node, Function) else function
        pending.extend((inside, child) for child in ast.iter_child_nodes(node))
