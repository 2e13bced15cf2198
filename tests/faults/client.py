"""Runs the program against a gateway, and kills it at a chosen moment."""

import os
import random
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
TIMEOUT_S = 60.0
# What the program does to the world: bytes to disk and network, names in folders.
SYSCALLS = (
    *("pwrite64", "write", "fdatasync", "fsync", "ftruncate", "fallocate"),
    *("rename", "link", "unlink", "mkdir", "close"),
    *("connect", "sendto", "recvfrom", "shutdown"),
)


@dataclass(frozen=True, slots=True)
class Moment:
    """When to kill: at the `nth` call of `syscall` of any thread, after a time, as
    soon as the gateway has charged and before its answer has come, or when a function
    of ours ("module:function") has returned."""

    syscall: str = ""
    nth: int = 0
    after_s: float = 0.0
    at_charge: bool = False
    after_call: str = ""

    @property
    def kind(self) -> str:
        """As the table has it."""
        return (
            "charge" if self.at_charge else self.syscall or self.after_call or "clock"
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.nth or self.after_s or ''}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """One library, its program and the gateway it talks to."""

    folder: Path
    url: str
    reference: Path
    plant: str = ""

    @property
    def database(self) -> Path:
        """The library's database."""
        return self.folder / "data" / "nanostudio.sqlite3"

    @property
    def library(self) -> Path:
        """The folder of the pictures."""
        return self.folder / "library"

    def generate(self, prompt: str, n: int) -> list[str]:
        """Arguments that order `n` pictures with a reference."""
        arguments = ["generate", "--provider", "monet", "--model", "nano-banana-1"]
        arguments += ["--prompt", prompt, "-n", str(n), "--ref", str(self.reference)]
        return [*arguments, "--timeout", "40", "--json"]

    def run(
        self,
        arguments: Sequence[str],
        moment: Moment | None = None,
        *,
        is_charged: Callable[[], bool] = lambda: False,
    ) -> int:
        """The exit code; -9 when it was killed in time."""
        moment = moment or Moment()
        child = self._start(arguments, moment)
        while moment.at_charge and child.poll() is None:
            if is_charged():
                return _killed(child)
        with suppress(subprocess.TimeoutExpired):
            return child.wait(moment.after_s or TIMEOUT_S)
        if not moment.after_s:
            _killed(child)
            raise AssertionError(f"{arguments[0]} hung: see {self.folder}")
        return _killed(child)

    def census(self, arguments: Sequence[str]) -> Counter[str]:
        """How often the busiest thread makes each of SYSCALLS in a whole run."""
        with tempfile.NamedTemporaryFile("r", suffix=".strace") as trace:
            wanted = ",".join(f"?{name}" for name in SYSCALLS)
            strace = ["strace", "-f", "-qqq", "-o", trace.name, "-e", f"trace={wanted}"]
            child = self._start(arguments, prefix=strace)
            assert child.wait(TIMEOUT_S) == 0
            by_thread = Counter(
                (words[0], words[1].partition("(")[0])
                for words in (line.split(maxsplit=2) for line in trace)
                if words[1][0].isalpha()  # no signals, ends or resumed calls
            )
        census: Counter[str] = Counter()
        for (_, syscall), count in by_thread.items():
            census[syscall] = max(census[syscall], count)
        return census

    def _start(
        self,
        arguments: Sequence[str],
        moment: Moment = Moment(),
        *,
        prefix: Sequence[str] = (),
    ) -> subprocess.Popen[bytes]:
        if moment.syscall:
            inject = f"inject=?{moment.syscall}:signal=KILL:when={moment.nth}"
            prefix = ["strace", "-f", "-qqq", "-o", os.devnull]
            prefix += ["-e", f"trace=?{moment.syscall}", "-e", inject]
        self.folder.mkdir(parents=True, exist_ok=True)
        program = [sys.executable, "-m", "tests.faults.entry"]
        program += ["--data-dir", str(self.folder / "data")]
        program += ["--library-dir", str(self.library)]
        program += ["--provider-url", f"monet={self.url}"]
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "MONET_API_KEY": "monet_kill_harness",
        }
        if moment.after_call:
            environment["NANOSTUDIO_DIE_AFTER"] = moment.after_call
        if self.plant:
            environment["NANOSTUDIO_PLANT"] = self.plant
        with (self.folder / "output.txt").open("ab") as output:
            return subprocess.Popen(
                [*prefix, *program, *arguments],
                cwd=ROOT,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )


def _killed(child: "subprocess.Popen[bytes]") -> int:
    """The program itself, by its id: its decoding child must end on its own."""
    child.send_signal(signal.SIGKILL)
    return child.wait()


def moments(
    census: Counter[str], *, points: int, whole_s: float, seed: int
) -> list[Moment]:
    """`points` moments over a run: two of three by syscall, the rest by the clock or
    by the gateway's ledger.

    Every syscall gets its share; a common one does not crowd out a rare one. The
    start of the program, where nothing is at stake yet, is mostly left out."""
    choice = random.Random(seed)  # noqa: S311 - the same moments every time
    found = []
    for position in range(points):
        if position % 9 == 8:
            found.append(Moment(at_charge=True))
            continue
        if position % 3 == 2:
            found.append(Moment(after_s=choice.uniform(0.3 * whole_s, whole_s)))
            continue
        syscall = sorted(census)[position % len(census)]
        last = census[syscall]
        found.append(Moment(syscall, choice.randint(last // 4 + 1, last)))
    return found
