"""A child process that draws: one job a line on standard input, one answer a line.

A job is {"prompt", "variation", "width", "height", "references", "target"}; an answer
is {"error": ""} or {"error": "what went wrong"}. The picture appears whole at `target`,
in the format its extension says, or not at all."""

import json
import os
import signal
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from PIL import Image

from nanostudio.sandbox.art.picture import draw
from nanostudio.sandbox.art.plan import Subject

ROUGH = "NANOSTUDIO_SANDBOX_ROUGH"  # set by tests that want any picture of a size
_COARSE = 4
_LEAST = 128  # pixels a side that is drawn; a smaller one costs little

# Flat colours pack well at any level; the lowest takes half the time.
_SAVING: dict[str, tuple[str, dict[str, Any]]] = {
    ".png": ("png", {"compress_level": 1}),
    ".jpg": ("jpeg", {"quality": 90}),
    ".webp": ("webp", {"quality": 90, "method": 0}),
}


def paint(job: dict[str, Any]) -> str:
    """Draw one job; "" or why it could not be done."""
    target = Path(job["target"])
    # Of this process: one that outlived its gateway may be drawing the same picture.
    partial = target.with_suffix(f".{os.getpid()}.part")
    kind, how = _SAVING[target.suffix]
    subject = Subject(
        prompt=job["prompt"],
        variation=job["variation"],
        width=job["width"],
        height=job["height"],
        references=tuple(Path(path) for path in job["references"]),
    )
    try:
        _drawn(subject).save(partial, kind, **how)
        partial.replace(target)
    except OSError as exc:
        partial.unlink(missing_ok=True)
        return exc.strerror or str(exc)
    return ""


def _drawn(subject: Subject) -> Image.Image:
    """The picture; where nobody looks at it (see ROUGH) in coarse pixels of the same
    number, which takes a tenth of the time."""
    size = subject.width, subject.height
    if ROUGH not in os.environ or min(size) < _COARSE * _LEAST:
        return draw(subject)
    small = replace(
        subject, width=subject.width // _COARSE, height=subject.height // _COARSE
    )
    return draw(small).resize(size, Image.Resampling.NEAREST)


def _step_back() -> None:
    """The window that waits for the picture comes first."""
    with suppress(AttributeError, OSError):
        os.nice(10)
        # Linux weighs whole sessions against each other, niceness within them only:
        # in the window's own one we would use up its share.
        os.setsid()
        Path("/proc/self/autogroup").write_text("10")


def main() -> None:
    """Work until standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the gateway ends us by the pipe
    _step_back()
    for line in sys.stdin:
        answer = {"error": paint(json.loads(line))}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
