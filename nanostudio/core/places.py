"""Which files are on this computer, judged by what their names spell out.

Touching \\\\host\\share makes Windows send the person's credentials to that host, so it
must be known before anything looks whether the file is there."""

import re

_ELSEWHERE = (
    "//",  # //host/share; and //?/UNC/host/share, //./pipe/name: Windows' devices
    "/??/",  # the same devices by their older name
)


def is_here(path: str) -> bool:
    """Whether `path` can only name a file of this computer, on any system.

    A few local names are refused too: nobody drops a file called "\\\\?\\a.png"."""
    flat = path.replace("\\", "/")
    plain = re.sub(r"/(\./)+", "/", flat)  # as pathlib and Windows read it
    return bool(path) and not any(at.startswith(_ELSEWHERE) for at in (flat, plain))
