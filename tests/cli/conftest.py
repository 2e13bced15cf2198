"""The command line as a person runs it: real processes, a real gateway."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image

from nanostudio.sandbox.launch import Sandbox
from tests.cli import nest

DELAY_S = 0.2
_numbers = count()


@dataclass
class Run:
    """What a command left: exit code, its one document, its words."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """Standard output as the one JSON document it must be."""
        document = json.loads(self.out)
        assert isinstance(document, dict)
        return document

    @property
    def tasks(self) -> list[dict[str, Any]]:
        """The document's tasks."""
        return list(self.document["tasks"])


@dataclass
class Shell:
    """Runs `nanostudio` over one library, with monet at the gateway's address."""

    folder: Path
    gateway: str
    environment: dict[str, str] = field(default_factory=dict)
    library: Path | None = None
    nest: Path | None = None  # where processes come from; None: from the system

    def command(self, *words: str | Path) -> list[str]:
        """The whole command."""
        return [
            sys.executable,
            "-m",
            "nanostudio",
            "--data-dir",
            str(self.folder / "data"),
            "--library-dir",
            str(self.library or self.folder / "library"),
            "--provider-url",
            f"monet={self.gateway}",
            *map(str, words),
        ]

    def environ(self) -> dict[str, str]:
        """The environment, with a key for monet unless another is set."""
        return {**os.environ, "MONET_API_KEY": "monet_test", **self.environment}

    def start(self, *words: str | Path) -> "subprocess.Popen[str]":
        """The command as a process under way."""
        return subprocess.Popen(
            self.command(*words),
            env=self.environ(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def __call__(self, *words: str | Path) -> Run:
        """Run the command to its end."""
        if self.nest is None:
            process = self.start(*words)
            out, err = process.communicate(timeout=50)
            return Run(process.returncode, out, err)
        said = self.folder / f"said-{next(_numbers)}"
        code = nest.ask(self.nest, self.command(*words)[3:], self.environ(), said)
        out, err = (
            said.with_suffix(end).read_text("utf-8") for end in (".out", ".err")
        )
        return Run(code, out, err)

    def generate(self, *words: str | Path, prompt: str = "a fox in snow") -> Run:
        """`generate --provider monet --json` with `words`."""
        return self(
            "generate", "--provider", "monet", "--prompt", prompt, "--json", *words
        )

    def charges(self) -> list[dict[str, Any]]:
        """What the gateway has charged, from its ledger."""
        ledger = httpx.get(f"{self.gateway}/sandbox/ledger").json()
        return list(ledger["charges"])


@pytest.fixture(scope="session")
def hatched() -> Iterator[Path]:
    """Where a nest answers: see nest.py."""
    with tempfile.TemporaryDirectory() as folder:  # pytest's names are too long
        path = Path(folder) / "nest"
        command = [sys.executable, "-m", "tests.cli.nest", str(path)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield path
        process.kill()
        process.communicate()


@pytest.fixture(scope="session")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A sandbox gateway for all tests of the process: to start one takes a second."""
    sandbox = Sandbox(delay_s=DELAY_S, state=tmp_path_factory.mktemp("gateway"))
    yield sandbox.start_now()
    sandbox.stop_now()


@pytest.fixture
def shell(tmp_path: Path, gateway: str, hatched: Path) -> Shell:
    """A library of its own for each test, with everybody's gateway."""
    httpx.delete(f"{gateway}/sandbox/faults")
    return Shell(tmp_path, gateway, nest=hatched)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A JPEG as a camera makes it: lying on its side, with the place in it."""
    path = tmp_path / "photo.jpg"
    picture = Image.linear_gradient("L").convert("RGB").resize((640, 480))
    exif = Image.Exif()
    exif[0x0112] = 6  # orientation: a quarter turn
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (48.0, 8.0, 14.0)
    picture.save(path, exif=exif)
    return path
