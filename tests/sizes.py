"""How long files, functions and classes are, and what is too long."""

import ast
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

FILE_MEDIAN, FILE_MOST = 120, 500
FUNCTION_MEDIAN, FUNCTION_P90, FUNCTION_MOST = 8, 30, 80
LONG_FUNCTION, LONG_SHARE = 40, 0.03
CLASS_LINES, CLASS_METHODS = 300, 25


@dataclass(slots=True)
class Sizes:
    """Lengths in lines, each with the place it was found at."""

    files: list[tuple[int, str]] = field(default_factory=list)
    functions: list[tuple[int, str]] = field(default_factory=list)
    classes: list[tuple[int, str]] = field(default_factory=list)
    methods: list[tuple[int, str]] = field(default_factory=list)  # count in a class

    def over_budget(self) -> list[str]:
        """One sentence for each limit that is passed, naming the worst places."""
        lengths = sorted(length for length, _ in self.functions)
        long = [one for one in self.functions if one[0] > LONG_FUNCTION]
        share = len(long) / len(lengths)
        file_median = median(length for length, _ in self.files)
        p90 = lengths[round(0.9 * (len(lengths) - 1))]
        found = [
            _sentence("lines in the median file", file_median, FILE_MEDIAN),
            _sentence("lines in the median function", median(lengths), FUNCTION_MEDIAN),
            _sentence("lines, passed by one function in ten", p90, FUNCTION_P90),
            _sentence(f"of the functions are long: {long}", share, LONG_SHARE),
            *_longer("file", self.files, FILE_MOST),
            *_longer("function", self.functions, FUNCTION_MOST),
            *_longer("class", self.classes, CLASS_LINES),
            *_longer("methods of class", self.methods, CLASS_METHODS),
        ]
        return [sentence for sentence in found if sentence]


def measure(package: Path) -> Sizes:
    """Sizes of every source file under `package` that is not empty."""
    sizes = Sizes()
    for path in sorted(package.rglob("*.py")):
        source = path.read_text("utf-8")
        if not source:
            continue
        name = str(path.relative_to(package))
        sizes.files.append((len(source.splitlines()), name))
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                sizes.functions.append((_lines(node), f"{name}:{node.name}"))
            elif isinstance(node, ast.ClassDef):
                sizes.classes.append((_lines(node), f"{name}:{node.name}"))
                sizes.methods.append((_methods(node), f"{name}:{node.name}"))
    return sizes


def _lines(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _methods(node: ast.ClassDef) -> int:
    return sum(
        isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef) for part in node.body
    )


def _sentence(words: str, figure: float, most: float) -> str:
    return f"{figure:g} {words}; at most {most:g}" if figure > most else ""


def _longer(what: str, sizes: list[tuple[int, str]], most: int) -> list[str]:
    return [f"{what} {place}: {size} > {most}" for size, place in sizes if size > most]
