"""Compares what the gateway charged with what the library believes and holds."""

import hashlib
import json
import urllib.request
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw

from tests.faults.client import Client


@dataclass(kw_only=True)
class Verdict:
    """What became of one order. `problems` is empty when all is well."""

    charged: int = 0
    done: int = 0
    problems: list[str] = field(default_factory=list)


def judge(client: Client, prompt: str) -> Verdict:
    """Every charge is a done task with its picture; nothing else lies about."""
    charged, truth = charges(client.url, prompt), _pictures(client.url, prompt)
    rows, outputs, problems = _database(client.database)
    verdict = Verdict(charged=charged.total(), problems=problems)
    for key, count in charged.items():
        if count > 1:
            problems.append(f"key {key} was charged {count} times")
        if key not in rows:
            problems.append(f"key {key} was charged and no task has it")
    for key, row in rows.items():
        if row["state"] != "done":
            problems.append(f"task {row['id']} is {row['state']}")
            continue
        verdict.done += 1
        kept = sorted(one["sha256"] for one in outputs if one["task_id"] == row["id"])
        if kept != sorted(truth.get(key, [])):
            problems.append(f"task {row['id']} is done without its picture")
    problems += _files(client.library, outputs)
    return verdict


def slow_down(url: str, seconds: float) -> None:
    """Let every create be charged `seconds` before its answer, as on a real network."""
    late = {"kind": "late", "on": ["create"], "times": 0, "seconds": seconds}
    request = urllib.request.Request(  # noqa: S310 - loopback
        f"{url}/sandbox/faults", json.dumps(late).encode(), method="POST"
    )
    with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
        assert answer.status == 201


def charges(url: str, prompt: str) -> Counter[str]:
    """How often the gateway took money for a prompt, by key."""
    ledger = _get(f"{url}/sandbox/ledger")["charges"]
    return Counter(one["key"] for one in ledger if one["order"]["prompt"] == prompt)


def _pictures(url: str, prompt: str) -> dict[str, list[str]]:
    """SHA-256 of what the gateway drew for a prompt, by key."""
    return {
        task["key"]: [picture["sha256"] for picture in task["pictures"]]
        for task in _get(f"{url}/sandbox/tasks")["tasks"]
        if task["order"]["prompt"] == prompt
    }


def _get(url: str) -> dict[str, Any]:
    with urllib.request.urlopen(url, timeout=30) as answer:  # noqa: S310 - loopback
        document: dict[str, Any] = json.load(answer)
    return document


def _database(
    path: Path,
) -> tuple[dict[str, dict[str, Any]], list[dict[str, Any]], list[str]]:
    """Tasks by key, outputs, and what is wrong with the file itself."""
    if not path.exists():
        return {}, [], []
    db = apsw.Connection(str(path))
    try:
        ((health,),) = db.execute("PRAGMA integrity_check")
        problems = [] if health == "ok" else [f"the database is damaged: {health}"]
        tasks = _rows(db, "SELECT * FROM tasks")
        outputs = _rows(db, "SELECT * FROM outputs")
    finally:
        db.close()
    return {task["idempotency_key"]: task for task in tasks}, outputs, problems


def _rows(db: apsw.Connection, query: str) -> list[dict[str, Any]]:
    cursor = db.execute(query)
    found = []
    for row in cursor:
        names = [column[0] for column in cursor.getdescription()]
        found.append(dict(zip(names, row, strict=True)))
    return found


def _files(library: Path, outputs: list[dict[str, Any]]) -> list[str]:
    """What lies in the library that should not, and what is not as it should be."""
    problems = []
    expected = {library / one["path"]: one["sha256"] for one in outputs}
    if len(expected) < len(outputs):
        problems.append("two tasks share a file")
    for path in (one for one in library.rglob("*") if one.is_file()):
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        if path.relative_to(library).parts[0] == "References":
            if path.stem != sha256:
                problems.append(f"stray or damaged reference {path.name}")
        elif expected.pop(path, None) != sha256:
            problems.append(f"stray or damaged file {path.relative_to(library)}")
    problems += [f"missing file {path.name}" for path in expected]
    return problems
