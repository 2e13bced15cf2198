"""The commands of dev.py: each a few lines over the environment and the system."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from shutil import which

import environment
import system
from environment import ROOT
from system import Screen

USAGE = 2  # exit code: no such command
SPELLED = ("nanostudio", "packaging", "tests", "docs", "resources", ".ci")
TRANSLATIONS = str(ROOT / "packaging" / "translations.py")
WHOLE = ("core", "providers", "engine", "store", "library")  # 100 % covered
PROMPT = "A red fox in the rain, soft neon light, shallow depth of field"


def run(words: list[str]) -> int:
    """run [ARGS]          set up and start NanoStudio; ARGS go to it

    With no key stored the window opens on the built-in sandbox; with no screen four
    pictures are made there and the window is drawn to a file."""
    needs_window = not words or words[0].startswith("-")
    screen = system.wanted_screen() if needs_window else Screen.NONE
    python = _ready(screen)
    if needs_window and not system.answers(screen):
        if screen is not Screen.NONE:
            _say(f"No X server answers at DISPLAY={os.environ['DISPLAY']}.")
        os.environ["QT_QPA_PLATFORM"] = Screen.NONE
        if words in ([], ["--demo"]):
            return _show_without_screen(python)
    if not words and not _has_key(python):
        _say("No key is stored: opening with the built-in sandbox.")
        words = ["--demo"]
    return _become([str(python), "-m", "nanostudio", *words])


def test(words: list[str]) -> int:
    """test [ARGS]         set up and run the tests; ARGS go to pytest

    All of them run side by side: they wait more than they work. Those of a file that
    is named run one after another, as a debugger wants it."""
    python = _ready(Screen.NONE)
    os.chdir(ROOT)
    return _become([str(python), "-m", "pytest", *_side_by_side(words), *words])


def _side_by_side(words: list[str]) -> list[str]:
    has_choice = any(word.startswith(("tests", "-n", "--pdb")) for word in words)
    if has_choice:
        return []
    return ["-n", str((os.cpu_count() or 1) + 1), "--dist", "worksteal"]


def check(words: list[str]) -> int:
    """check [STEP...]     what CI checks, or some of it: format, lint, types ..."""
    documents = [path.name for path in ROOT.glob("*.md")]
    covered = ",".join(f"nanostudio/{layer}/*" for layer in WHOLE)
    steps = {
        "format": ["ruff", "format", "--check", "."],
        "lint": ["ruff", "check", "."],
        "spelling": ["codespell_lib", *SPELLED, *documents],
        "types": ["mypy"],
        "translations": [TRANSLATIONS, "--check"],
        "tests": ["pytest", "-q", *_side_by_side([]), "--cov", "--cov-report="],
        "coverage": [
            "coverage", "report", "--skip-covered", "--show-missing",
            f"--include={covered}", "--fail-under=100",
        ],
    }  # fmt: skip
    if unknown := set(words) - set(steps):
        _say(f"No such step: {', '.join(unknown)}. The steps are: {', '.join(steps)}.")
        return USAGE
    python = str(_ready(Screen.NONE))
    failed = [
        name
        for name, step in steps.items()
        if name in (words or steps) and not _passes(name, python, step)
    ]
    _say("Failed: " + ", ".join(failed) if failed else "All checks passed.")
    return 1 if failed else 0


def fix(words: list[str]) -> int:
    """fix                 format, mend what lint can mend, renew what is generated

    Generated: the README's table of models, and the files of the translations."""
    _none_of(words)
    python = str(_ready(Screen.NONE))
    steps = (
        ["-m", "ruff", "check", "--fix", "--quiet", "."],
        ["-m", "ruff", "format", "."],
        [str(ROOT / "packaging" / "readme_table.py"), "--write"],
        [TRANSLATIONS],
    )
    return max(subprocess.call([python, *step], cwd=ROOT) for step in steps)


def bench(words: list[str]) -> int:
    """bench NAME [--json] measure; the figures are printed and never fail"""
    folder = ROOT / "tests" / "benchmarks"
    names = sorted(path.stem for path in folder.glob("[!_]*.py"))
    if not words or words[0] not in names:
        _say("Usage: bench NAME [--json], where NAME is one of: " + ", ".join(names))
        return USAGE
    name, *rest = words
    python = str(_ready(system.wanted_screen()))
    os.chdir(ROOT)
    return _become([python, "-m", f"tests.benchmarks.{name}", *rest])


def lock(words: list[str]) -> int:
    """lock [--upgrade]    renew requirements.lock from pyproject.toml, with hashes"""
    with tempfile.TemporaryDirectory() as folder:
        uv = which("uv") or _fetch_uv(Path(folder))
        command = [uv, "pip", "compile", "pyproject.toml"]
        command += ["--extra", "fast", "--extra", "test"]
        command += ["--universal", "--python-version", "3.11", "--generate-hashes"]
        # A release is taken when it is a week old: a poisoned one is found by then.
        command += ["--exclude-newer", "7 days", "--no-emit-index-url", "--quiet"]
        # pip in hash mode takes a requirement with an extra only when it is pinned so.
        command += ["--no-strip-extras"]
        command += ["--custom-compile-command", "python3 packaging/dev.py lock"]
        command += ["--output-file", environment.LOCK.name, *words]
        return subprocess.call(command, cwd=ROOT, stdout=subprocess.DEVNULL)


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "fix": fix,
    "bench": bench,
    "lock": lock,
}


def main(words: list[str]) -> int:
    """Run the command named first; the rest is its own."""
    name, *rest = words or ["help"]
    if name not in COMMANDS:
        print("python3 packaging/dev.py COMMAND\n")
        for command in COMMANDS.values():
            print("  " + (command.__doc__ or "").partition("\n")[0])
        return 0 if name in ("help", "-h", "--help") else USAGE
    try:
        return COMMANDS[name](rest)
    except KeyboardInterrupt:
        return 130


def _ready(screen: Screen) -> Path:
    """The environment's interpreter, once system and environment are complete."""
    is_bare = not environment.is_ready() and not which("uv")
    system.prepare(screen, with_pip=is_bare)
    return environment.python()


def _show_without_screen(python: Path) -> int:
    """The same job with no screen: four pictures, and a picture of the window."""
    _say("There is no screen: making four pictures and a picture of the window.")
    out = ROOT / "out" / "demo"
    program = [str(python), "-m", "nanostudio"]
    program += ["--data-dir", str(out / "data"), "--library-dir", str(out / "library")]
    made = subprocess.run(
        [*program, "generate", "--provider", "sandbox", "--model", "nano-banana-2",
         "--prompt", PROMPT, "--aspect-ratio", "16:9", "--resolution", "2K",
         "-n", "4", "--out", str(out / "pictures"), "--json"],
        cwd=ROOT, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, check=False,
    )  # fmt: skip
    if made.returncode:
        return made.returncode
    window = out / "window.png"
    shot = [*program, "--demo", "--screenshot", str(window)]
    os.environ["QT_LOGGING_RULES"] = "default.warning=false"  # what offscreen cannot do
    if code := subprocess.call(shot, cwd=ROOT, stdout=sys.stderr):
        return code
    for task in json.loads(made.stdout)["tasks"]:
        for file in task["files"]:
            print(f"picture: {file['path']}")
    print(f"window:  {window}")
    return 0


def _has_key(python: Path) -> bool:
    """Whether any provider has a key, in the keyring or the environment."""
    command = [str(python), "-m", "nanostudio", "providers", "--json"]
    try:
        answer = subprocess.run(
            command, capture_output=True, timeout=30, check=True, cwd=ROOT
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        return False  # the sandbox needs no key; the window will say what is wrong
    providers = json.loads(answer.stdout)["providers"]
    return any(one["key"] != "none" for one in providers if one["id"] != "sandbox")


def _passes(name: str, python: str, step: list[str]) -> bool:
    _say(f"== {name}: {' '.join(step)}")
    is_script = step[0].endswith(".py")
    command = [python, *([] if is_script else ["-m"]), *step]
    return subprocess.call(command, cwd=ROOT) == 0


def _fetch_uv(folder: Path) -> str:
    interpreter = environment.temporary(folder / "uv", "uv")
    return str(interpreter.with_name("uv"))


def _become(command: list[str]) -> int:
    """Hand the process over, so that signals and the exit code are the program's."""
    if sys.platform == "win32":  # execv returns to the shell at once there
        return subprocess.call(command)
    sys.stdout.flush()
    return os.execv(command[0], command)  # noqa: S606


def _none_of(words: list[str]) -> None:
    if words:
        sys.exit(f"This command takes no arguments: {' '.join(words)}")


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)
