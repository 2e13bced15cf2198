"""Looks for files by their bytes in a folder, however large, a moment at a time."""

import os
import stat
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from nanostudio.library import files
from nanostudio.store.troubles import PictureFile


class Search:
    """A file is read whole only when its size is right. Blocks; no link is followed."""

    def __init__(
        self,
        place: Path,
        wanted: Iterable[PictureFile],
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`place`: a folder, with all that are in it, or one file."""
        self.found: dict[int, Path] = {}  # by the pictures' numbers
        self.seen = 0  # files that were looked at
        self._clock = clock
        self._wanted: defaultdict[int, list[PictureFile]] = defaultdict(list)
        for one in wanted:
            self._wanted[one.size_bytes].append(one)
        self._candidates = _files_in(place)

    def go_on(self, seconds: float) -> bool:
        """Look for about as long; whether there is anything left to look for."""
        give_up = self._clock() + seconds
        while self._wanted:
            path = next(self._candidates, None)
            if path is None:
                return False
            self.seen += 1
            self._look(path)
            if self._clock() >= give_up:
                return bool(self._wanted)
        return False

    def _look(self, path: Path) -> None:
        try:
            status = path.lstat()
            if not stat.S_ISREG(status.st_mode) or status.st_size not in self._wanted:
                return
            sha256 = files.sha256_of(path)
        except OSError:
            return  # not ours to read: it is not found here
        rest = []
        for one in self._wanted.pop(status.st_size):
            if one.sha256 == sha256:
                self.found[one.number] = path
            else:
                rest.append(one)
        if rest:
            self._wanted[status.st_size] = rest


def _files_in(place: Path) -> Iterator[Path]:
    if not place.is_dir():
        yield place
    for folder, _, names in os.walk(place):
        yield from (Path(folder, name) for name in names)
