"""What the operating system must bring for Python and Qt, and how it gets there.

A library is looked for by loading it, which is what Qt will do. On Debian and its kin
root installs what is missing; anybody else is told the one line to run."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path

MISSING = 3  # exit code: the system lacks something


class Screen(StrEnum):
    """Where the window can be drawn."""

    NONE = "offscreen"
    X11 = "xcb"
    WAYLAND = "wayland"
    NATIVE = "native"  # macOS, Windows


@dataclass(frozen=True, slots=True)
class Need:
    """A shared library and the Debian package that has it."""

    library: str
    package: str


QT = (
    Need("libglib-2.0.so.0", "libglib2.0-0"),
    Need("libGL.so.1", "libgl1"),
    Need("libEGL.so.1", "libegl1"),
    Need("libX11.so.6", "libx11-6"),
    Need("libxkbcommon.so.0", "libxkbcommon0"),
    Need("libfontconfig.so.1", "libfontconfig1"),
    Need("libfreetype.so.6", "libfreetype6"),
    Need("libdbus-1.so.3", "libdbus-1-3"),
    Need("libzstd.so.1", "libzstd1"),
    Need("libgssapi_krb5.so.2", "libgssapi-krb5-2"),  # QtNetwork
)
SCREEN = {
    Screen.X11: (
        Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        Need("libX11-xcb.so.1", "libx11-xcb1"),
        Need("libxcb-cursor.so.0", "libxcb-cursor0"),
        Need("libxcb-icccm.so.4", "libxcb-icccm4"),
        Need("libxcb-image.so.0", "libxcb-image0"),
        Need("libxcb-keysyms.so.1", "libxcb-keysyms1"),
        Need("libxcb-randr.so.0", "libxcb-randr0"),
        Need("libxcb-render-util.so.0", "libxcb-render-util0"),
        Need("libxcb-shape.so.0", "libxcb-shape0"),
        Need("libxcb-shm.so.0", "libxcb-shm0"),
        Need("libxcb-sync.so.1", "libxcb-sync1"),
        Need("libxcb-xfixes.so.0", "libxcb-xfixes0"),
        Need("libxcb-xkb.so.1", "libxcb-xkb1"),
    ),
    Screen.WAYLAND: (
        Need("libwayland-client.so.0", "libwayland-client0"),
        Need("libwayland-cursor.so.0", "libwayland-cursor0"),
        Need("libwayland-egl.so.1", "libwayland-egl1"),
    ),
}
FONT = Need("a font", "fonts-dejavu-core")  # without one Qt draws empty boxes
PIP = Need("pip", f"python3.{sys.version_info.minor}-venv")  # Debian splits it off
WELCOME = ("fonts-inter",)  # the window's own font; comes with the first one
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts")


def wanted_screen() -> Screen:
    """The screen the environment points to; whether it answers is another question."""
    if not sys.platform.startswith("linux"):
        return Screen.NATIVE
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in ("offscreen", "minimal"):
        return Screen.NONE
    if os.environ.get("WAYLAND_DISPLAY") and platform != "xcb":
        return Screen.WAYLAND
    return Screen.X11 if os.environ.get("DISPLAY") else Screen.NONE


def answers(screen: Screen) -> bool:
    """Whether the X server can be opened: Qt aborts the process when it cannot."""
    if screen is not Screen.X11:
        return screen is not Screen.NONE
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = x11.XOpenDisplay(None)
    if display:
        x11.XCloseDisplay(ctypes.c_void_p(display))
    return bool(display)


def prepare(screen: Screen, *, with_pip: bool) -> None:
    """Make sure Qt can start on `screen` and, if asked, that a venv can get pip.

    Installs what is missing or ends the process with the line to run."""
    if not sys.platform.startswith("linux"):
        return
    needs = (*QT, *SCREEN.get(screen, ()))
    if missing := lacking(needs, with_pip=with_pip):
        provide(missing)
        if missing := lacking(needs, with_pip=with_pip):
            names = ", ".join(need.library for need in missing)
            sys.exit(f"Still missing after the installation: {names}")


def lacking(needs: Iterable[Need], *, with_pip: bool) -> list[Need]:
    """Those of `needs` that cannot be loaded; pip and a font when they are missing."""
    missing = [need for need in needs if not _loads(need.library)]
    if with_pip and not find_spec("ensurepip"):
        missing.append(PIP)
    if not _has_font():
        missing.append(FONT)
    return missing


def provide(missing: list[Need]) -> None:
    """Install `missing` as root on Debian, else say the line to run and end."""
    names = ", ".join(need.library for need in missing)
    packages = sorted({need.package for need in missing})
    if not shutil.which("apt-get"):
        print(f"This system lacks: {names}", file=sys.stderr)
        print("Install them with your system's package manager.", file=sys.stderr)
        print("On Debian they are: " + " ".join(packages), file=sys.stderr)
        sys.exit(MISSING)
    if os.geteuid() != 0:
        print(f"This system lacks: {names}", file=sys.stderr)
        print("Run this line, then start again:", file=sys.stderr)
        line = "sudo apt-get install -y --no-install-recommends " + " ".join(packages)
        print(f"  sudo apt-get update && {line}", file=sys.stderr)
        sys.exit(MISSING)
    install(packages)


def install(packages: list[str]) -> None:
    """Install Debian packages as root, without a question; ends the process if not."""
    print("Installing on this system: " + " ".join(packages), file=sys.stderr)
    _apt("update")
    if FONT.package in packages:
        packages += [name for name in WELCOME if _is_known(name)]
    _apt("install", "-y", "--no-install-recommends", *packages)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_font() -> bool:
    if not shutil.which("apt-get"):
        return True  # other systems keep fonts elsewhere, and always have some
    folders = [Path(folder).expanduser() for folder in FONT_FOLDERS]
    return any(
        next(folder.rglob(f"*.{kind}"), None)
        for folder in folders
        for kind in ("ttf", "otf", "ttc")
    )


def _is_known(package: str) -> bool:
    answer = subprocess.run(
        ["apt-cache", "show", package], capture_output=True, check=False
    )
    return answer.returncode == 0


def _apt(*words: str) -> None:
    """One apt-get call, quiet unless it fails; waits for another apt to finish."""
    command = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=120", *words]
    answer = subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if answer.returncode:
        sys.stderr.write(answer.stdout.decode(errors="replace")[-4000:])
        sys.exit(f"This failed (code {answer.returncode}): {' '.join(command)}")
