"""The project's own virtual environment: made once from the lock, then only looked at.

It is `.venv`, or `.venv-3.13` when `.venv` belongs to another Python."""

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"
STAMP = "nanostudio-ready"  # written last: its content says what was installed


def is_ready() -> bool:
    """Whether the environment is there and was made from today's lock."""
    stamp = _folder() / STAMP
    is_made = stamp.is_file() and _interpreter(_folder()).exists()
    return is_made and stamp.read_text() == _wish()


def python() -> Path:
    """The interpreter of the environment, which is set up first when it is not."""
    folder = _folder()
    interpreter = _interpreter(folder)
    stamp = folder / STAMP
    if not is_ready():
        stamp.unlink(missing_ok=True)
        _create(folder, interpreter)
        _install(interpreter)
        _link_project(folder, interpreter)
        stamp.write_text(_wish())
    return interpreter


def temporary(folder: Path, *packages: str) -> Path:
    """An environment beside the project's, for a tool that is not in the lock."""
    interpreter = _interpreter(folder)
    _must([sys.executable, "-m", "venv", str(folder)])
    _must([*_pip(interpreter), "install", "-q", *packages])
    return interpreter


def _folder() -> Path:
    plain = ROOT / ".venv"
    config = plain / "pyvenv.cfg"
    if config.is_file() and not _is_for_this_python(config.read_text()):
        return ROOT / f".venv-{VERSION}"
    return plain


def _is_for_this_python(config: str) -> bool:
    """Whether pyvenv.cfg names our version: `version`, for uv `version_info`."""
    for line in config.splitlines():
        key, _, value = line.partition("=")
        if key.strip() in ("version", "version_info"):
            return value.strip().startswith(f"{VERSION}.")
    return False


def _interpreter(folder: Path) -> Path:
    if sys.platform == "win32":
        return folder / "Scripts" / "python.exe"
    return folder / "bin" / "python"


def _wish() -> str:
    """What a ready environment was made from."""
    lock = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    return f"{lock}\n{sys.version}\n{sys.base_prefix}\n{ROOT}\n"


def _create(folder: Path, interpreter: Path) -> None:
    if interpreter.exists() and _works(interpreter):
        return
    print(f"Setting up {folder.name} (once, about 450 MB) ...", file=sys.stderr)
    _must([sys.executable, "-m", "venv", "--clear", "--without-pip", str(folder)])


def _works(interpreter: Path) -> bool:
    return _call([str(interpreter), "-c", ""], is_silent=True) == 0


def _install(interpreter: Path) -> None:
    """Install the lock: with uv where there is one, else with pip.

    uv knows nothing of pip's settings (index, certificates), so pip has the last word.
    """
    if uv := shutil.which("uv"):
        # As pip compiles: what a package's source is warned of would fail tests.
        command = [uv, "pip", "install", "--quiet", "--compile-bytecode"]
        command += ["--require-hashes"]
        if _call([*command, "--python", str(interpreter), "-r", str(LOCK)]) == 0:
            return
        print("uv could not install it; trying pip.", file=sys.stderr)
    if _call([str(interpreter), "-c", "import pip"], is_silent=True):
        _must([str(interpreter), "-m", "ensurepip", "--default-pip"], is_silent=True)
    _must([*_pip(interpreter), "install", "-q", "--require-hashes", "-r", str(LOCK)])


def _pip(interpreter: Path) -> list[str]:
    return [
        str(interpreter),
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--no-input",
    ]


def _link_project(folder: Path, interpreter: Path) -> None:
    """Let the environment import the checkout itself, and start it by its name.

    A path file and a script of our own, not an editable install: that would need the
    build backend and leave a stale copy of resources/ behind."""
    places = {"base": str(folder), "platbase": str(folder)}
    packages = Path(sysconfig.get_path("purelib", "venv", places))
    (packages / "nanostudio.pth").write_text(f"{ROOT}\n")
    if sys.platform == "win32":
        script = interpreter.with_name("nanostudio.cmd")
        script.write_text(f'@"{interpreter}" -m nanostudio %*\n')
        return
    script = interpreter.with_name("nanostudio")
    script.write_text(f'#!/bin/sh\nexec "{interpreter}" -m nanostudio "$@"\n')
    script.chmod(0o755)


def _must(command: list[str], *, is_silent: bool = False) -> None:
    """Run a set-up step, which may not fail."""
    if code := _call(command, is_silent=is_silent):
        sys.exit(f"The set-up failed (code {code}): {' '.join(command)}")


def _call(command: list[str], *, is_silent: bool = False) -> int:
    """Run it with its output on stderr: stdout belongs to the command asked for."""
    output = subprocess.DEVNULL if is_silent else sys.stderr
    errors = subprocess.DEVNULL if is_silent else None
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONHOME"}
    return subprocess.call(
        command,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=errors,
        env=environment,
    )
