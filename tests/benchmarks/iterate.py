"""A second picture with the same fourteen references: what is sent again.

Two `generate` commands, processes of their own, over one library and the real sandbox
in Monet's dialect. Between them a relay counts every byte that leaves for the gateway,
heads and bodies; the gateway's ledger says how many files were uploaded."""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.benchmarks._report import Report, tell

REFERENCES = 14
SIDE = 768  # pixels; noise, so that no format makes it small


class Relay:
    """Passes connections on to the gateway and counts what is sent there."""

    def __init__(self, host: str, port: int) -> None:
        self._to = (host, port)
        self.sent_bytes = 0

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[str]:
        """Its address, inside the block."""
        server = await asyncio.start_server(self._pass_on, "127.0.0.1", 0)
        async with server:
            port = server.sockets[0].getsockname()[1]
            yield f"http://127.0.0.1:{port}"

    async def _pass_on(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        there, back = await asyncio.open_connection(*self._to)
        await asyncio.gather(
            self._pump(reader, back, counts=True), self._pump(there, writer)
        )

    async def _pump(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        *,
        counts: bool = False,
    ) -> None:
        # When one end is gone, so is the rest.
        with closing(writer), suppress(ConnectionError):
            while piece := await reader.read(2**16):
                self.sent_bytes += len(piece) if counts else 0
                writer.write(piece)
                await writer.drain()


def measure() -> Report:
    """Bytes sent by each command, and files uploaded by the second."""
    with tempfile.TemporaryDirectory() as name:
        return asyncio.run(_measured(Path(name)))


async def _measured(folder: Path) -> Report:
    from nanostudio.sandbox.launch import Sandbox

    photos = [_photo(folder / f"reference {n}.png") for n in range(REFERENCES)]
    sandbox = Sandbox(delay_s=0.5, state=folder / "gateway")
    parts = urlsplit(await sandbox.start())
    relay = Relay(parts.hostname or "", parts.port or 0)
    sent, uploads = [0], [0]
    try:
        async with relay.serving() as url:
            for prompt in ("A red fox", "A red fox in snow"):
                await asyncio.to_thread(_generate, folder, url, prompt, photos)
                sent.append(relay.sent_bytes)
                uploads.append(len(await asyncio.to_thread(_uploads, sandbox.url)))
    finally:
        await sandbox.stop()
    figures = {
        "references_bytes": sum(photo.stat().st_size for photo in photos),
        "bytes_first": sent[1],
        "bytes_second": sent[2] - sent[1],
        "uploads_first": uploads[1],
        "uploads_second": uploads[2] - uploads[1],
    }
    return Report("iterate", figures, {"uploads_second": ("<=", 0)})


def _photo(path: Path) -> Path:
    from PIL import Image

    Image.frombytes("RGB", (SIDE, SIDE), os.urandom(SIDE * SIDE * 3)).save(path)
    return path


def _generate(folder: Path, url: str, prompt: str, photos: list[Path]) -> None:
    command = [sys.executable, "-m", "nanostudio", "--data-dir", str(folder / "data")]
    command += ["--library-dir", str(folder / "library")]
    command += ["--provider-url", f"monet={url}", "generate", "--provider", "monet"]
    command += ["--model", "nano-banana-2", "--prompt", prompt, "--json"]
    for photo in photos:
        command += ["--ref", str(photo)]
    environment = {**os.environ, "MONET_API_KEY": "monet_bench"}
    subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, check=True, timeout=120
    )


def _uploads(url: str) -> list[Any]:
    with urllib.request.urlopen(f"{url}/sandbox/ledger") as answer:  # noqa: S310 - ours
        return list(json.load(answer)["uploads"])


if __name__ == "__main__":
    tell(measure)
