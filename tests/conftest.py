"""Every test: no network but loopback, folders of its own, no screen needed."""

import faulthandler
import gc
import os
import re
import shutil
import signal
import socket
import ssl
import sys
import time
from collections.abc import Generator, Iterator
from functools import cache
from importlib import import_module
from itertools import count
from pathlib import Path

import hypothesis
import pytest
from coverage import Coverage

import nanostudio
from nanostudio.core.say import speak

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("NANOSTUDIO_SANDBOX_ROUGH", "1")  # but on a desktop: see there
# Programs started in the background are deaf to Ctrl+C, and so are those they start.
signal.signal(signal.SIGINT, signal.default_int_handler)
# To read the authorities' certificates takes 30 ms, and two thousand tests would, each
# for a client that talks to loopback.
ssl.create_default_context = cache(ssl.create_default_context)
# Each property sees a hundred examples; where all has ten minutes, fewer.
_ci = hypothesis.settings.get_profile("ci")  # taken where the environment has CI
hypothesis.settings.register_profile("ci", _ci, max_examples=25)
gc.disable()  # see pytest_runtest_teardown
_folders = count()
_rounds = count()
_MUCH = 50_000  # objects
_WHOLE = {"core", "providers", "engine", "store", "library"}
_MEASURED = "COVERAGE_PROCESS_CONFIG"  # tells a child of ours to measure itself
_PATIENCE_S, _REARMED_S = 300, 20  # with a watch on hangs; how often it is set anew
_watched_s = [0.0]
EVERY_TOOL = "NANOSTUDIO_EVERY_TOOL"  # CI sets it: there a missing program is a failure


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What a module does when it is imported is measured first: then pytest looks for
    tests, which coverage makes half as long again."""
    measuring = Coverage.current()
    if measuring is None:
        return (yield)
    source = Path(nanostudio.__file__).parent
    for layer in sorted(_WHOLE):
        for path in sorted((source / layer).rglob("*.py")):
            parts = path.relative_to(source.parent).with_suffix("").parts
            import_module(".".join(parts).removesuffix(".__init__"))
    measuring.stop()
    result = yield
    measuring.start()
    return result


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Leave out tests marked `tools` whose programs this system lacks, and say so."""
    if EVERY_TOOL in os.environ:
        return
    lacking = {item: _lacking(item) for item in items}
    left_out = [item for item in items if lacking[item]]
    items[:] = [item for item in items if not lacking[item]]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        names = ", ".join(sorted(set().union(*lacking.values())))
        reporter = config.pluginmanager.get_plugin("terminalreporter")
        if reporter is not None:
            reporter.write_line(f"not run, for lack of {names}: {len(left_out)} tests")


def _lacking(item: pytest.Item) -> set[str]:
    wanted = {tool for mark in item.iter_markers("tools") for tool in mark.args}
    return {tool for tool in wanted if not shutil.which(tool)}


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Coverage is measured where the tests of the layers it is asked of run, and in the
    programs they start only for the library's decoding child: it takes half as long
    again."""
    _watch()
    measuring = None if _WHOLE.intersection(item.path.parts) else Coverage.current()
    kept = None if "library" in item.path.parts else os.environ.pop(_MEASURED, None)
    if measuring is not None:
        measuring.stop()
    result = yield
    if measuring is not None:
        measuring.start()
    if kept is not None:
        os.environ[_MEASURED] = kept
    return result


def _watch() -> None:
    """A test that hangs past its own time-out ends the run, with a traceback of every
    thread. pytest's own setting starts a thread for each test."""
    if time.monotonic() - _watched_s[0] > _REARMED_S:
        _watched_s[0] = time.monotonic()
        where = sys.__stderr__
        faulthandler.dump_traceback_later(_PATIENCE_S, exit=True, file=where)


def pytest_unconfigure() -> None:
    """What takes long from here on is no hang."""
    faulthandler.cancel_dump_traceback_later()


def pytest_collection_finish() -> None:
    """What the modules have made stays, and is not looked through again."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Garbage is collected between tests, by their thread: a timer of Qt's that the
    database's thread takes apart ends the process. In the window app/collector.py sees
    to that. Seldom all of it: that takes as long as some tests."""
    if gc.get_count()[0] > _MUCH:
        gc.collect(2 if next(_rounds) % 10 == 0 else 1)


@pytest.fixture
def anyio_backend() -> str:
    """Coroutine tests run on asyncio, as the program does."""
    return "asyncio"


@pytest.fixture(autouse=True)
def gathered_sentences() -> Iterator[None]:
    """What the layers below the window say is known to the translators: a sentence that
    is said by a variable, and stands in no `mark`, is found when it is said."""
    _sentences()  # here and on no other thread: Python 3.11 parses on one at a time
    speak(_known)
    yield
    speak(None)


def _known(text: str) -> str:
    assert not text or text in _sentences(), f"say({text!r}) is gathered nowhere"
    return text


@cache
def _sentences() -> frozenset[str]:
    sys.path.append(str(Path(__file__).resolve().parents[1] / "packaging"))
    from translations import sentences

    measuring = Coverage.current()
    if measuring is not None:
        measuring.stop()  # it takes twice as long else
    found = frozenset(one.text for one in sentences() if one.context == "say")
    if measuring is not None:
        measuring.start()
    return found


def _new_folder(factory: pytest.TempPathFactory, name: str) -> Path:
    """A folder of its own. pytest looks through all there are for a free name: of eight
    thousand tests that is a third of the time."""
    base = factory.getbasetemp() / "own"
    base.mkdir(exist_ok=True)
    folder = base / f"{next(_folders)}-{name}"
    folder.mkdir(0o700)
    return folder


@pytest.fixture
def tmp_path(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """As pytest's own, but quick however many there are."""
    name = re.sub(r"\W", "_", request.node.name)[:24]
    return _new_folder(tmp_path_factory, name)


@pytest.fixture(autouse=True)
def own_folders(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A home of the test's own; no key of the person who runs the tests is seen."""
    home = _new_folder(tmp_path_factory, "home")
    for name in [n for n in os.environ if n.endswith("_API_KEY")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(home))
    for kind in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
    return home


@pytest.fixture(autouse=True)
def loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection to any other machine is an error of the test."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            host = str(address[0])  # type: ignore[index]
            if host not in ("127.0.0.1", "::1", "localhost"):
                raise AssertionError(f"a test tried to reach {host}")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)
