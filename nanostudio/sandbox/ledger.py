"""The append-only record of charges, refunds and files: one JSON object a line.

A line is on the disk before the answer it belongs to leaves, so a gateway that was
killed still knows whom it charged."""

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any


class Ledger:
    """The file at `path`, made when missing; a line torn by a crash is cut off."""

    def __init__(self, path: Path) -> None:
        self._path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = path.open("ab")
        self._cut_torn_line()

    def _cut_torn_line(self) -> None:
        whole = self._path.read_bytes().rfind(b"\n") + 1
        self._file.truncate(whole)

    def append(self, entry: Mapping[str, Any]) -> None:
        """Durable when it returns. Raises OSError when the disk does not take it."""
        self._file.write(json.dumps(entry).encode() + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def entries(self) -> Iterator[dict[str, Any]]:
        """Every entry from the first, read from the file."""
        with self._path.open("rb") as lines:
            for line in lines:
                yield json.loads(line)

    def close(self) -> None:
        """Give the file back."""
        self._file.close()


def summary(ledger: Ledger) -> dict[str, Any]:
    """Charges, refunds, uploads and references that came inside requests as lists,
    and the credits kept in the end."""
    kinds = ("charge", "refund", "upload", "reference")
    lists: dict[str, list[dict[str, Any]]] = {kind: [] for kind in kinds}
    for entry in ledger.entries():
        lists[entry.pop("entry")].append(entry)
    kept = sum(charge["credits"] for charge in lists["charge"])
    kept -= sum(refund["credits"] for refund in lists["refund"])
    return {
        "charges": lists["charge"],
        "refunds": lists["refund"],
        "uploads": lists["upload"],
        "references": lists["reference"],
        "credits": kept,
    }
