"""Which files are on this computer, judged by what their names spell out.

Touching \\\\host\\share makes Windows send the person's credentials to that host, so it
must be known before anything looks whether the file is there."""

_ELSEWHERE = (
    "//",  # //host/share; and //?/UNC/host/share, //./pipe/name: Windows' devices
    "/??/",  # the same devices by their older name
)


def is_here(path: str) -> bool:
    """Whether `path` can only name a file of this computer, on any system.

    A few local names are refused too: nobody drops a file called "\\\\?\\a.png"."""
    return bool(path) and not path.replace("\\", "/").startswith(_ELSEWHERE)
