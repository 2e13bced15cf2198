"""Starts the command line as a process that has imported it already.

    python -m tests.cli.nest SOCKET

Each request on the socket, a line of JSON, is a command: its words, environment, and
where its output goes. A process of its own carries it out; the answer is its exit code.
That differs from a start by hand in the half second the imports take."""

import json
import os
import signal
import socket
import sys
import traceback
from pathlib import Path
from typing import Any

from nanostudio import cli, commands


def serve(path: str) -> None:
    """Answer until nobody is left to ask."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # answers end by themselves
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener:
        listener.bind(path)
        listener.listen()
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        while True:
            caller, _ = listener.accept()
            if os.fork() == 0:
                listener.close()
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                _answer(caller)
                os._exit(0)
            caller.close()


def _answer(caller: socket.socket) -> None:
    with caller, caller.makefile("rw") as stream:
        request = json.loads(stream.readline())
        child = os.fork()
        if child == 0:
            caller.close()
            _become(request)
        _, status = os.waitpid(child, 0)
        stream.write(f"{os.waitstatus_to_exitcode(status)}\n")


def _become(request: dict[str, Any]) -> None:
    os.environ.clear()
    os.environ.update(request["environment"])
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    for descriptor, name in ((1, "out"), (2, "err")):
        os.dup2(os.open(str(request[name]), flags, 0o600), descriptor)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    sys.argv = ["nanostudio", *request["words"]]
    code = 1
    try:
        cli.cli(prog_name="nanostudio")
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def ask(path: Path, words: list[str], environment: dict[str, str], out: Path) -> int:
    """Have a command carried out; its exit code. Output goes to `out`.out and .err."""
    request = {
        "words": words,
        "environment": environment,
        "out": f"{out}.out",
        "err": f"{out}.err",
    }
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
        caller.settimeout(50)
        caller.connect(str(path))
        with caller.makefile("rw") as stream:
            stream.write(json.dumps(request) + "\n")
            stream.flush()
            return int(stream.readline())


if __name__ == "__main__":
    assert commands  # imported late by the command line
    serve(sys.argv[1])
