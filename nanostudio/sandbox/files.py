"""Pictures that were sent: kept for their time, checked, and named in the ledger."""

import asyncio
import hashlib
import secrets
import shutil
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from nanostudio.core.geometry import Size
from nanostudio.sandbox.ledger import Ledger
from nanostudio.sandbox.order import invalid

MOST_BYTES = 64 * 2**20
Entry = Literal["upload", "reference"]  # for itself, or inside a request for pictures
_EXTENSIONS = {"PNG": "png", "JPEG": "jpg", "WEBP": "webp", "AVIF": "avif"}
_MEDIA_TYPES = {"png": "png", "jpg": "jpeg", "webp": "webp", "avif": "avif"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A stored file. `metadata` names what the bytes carry besides the picture."""

    name: str
    filename: str
    width: int
    height: int
    size_bytes: int
    sha256: str
    metadata: tuple[str, ...]
    at_s: float
    expires_s: float

    @property
    def mime(self) -> str:
        """Media type of the bytes as they were found to be."""
        return f"image/{_MEDIA_TYPES[self.name.rpartition('.')[2]]}"

    @property
    def size(self) -> Size:
        """Pixels as a person sees them, orientation applied."""
        return Size(self.width, self.height)


class Files:
    """Uploads in `folder`, for `ttl_s` seconds each."""

    def __init__(
        self,
        folder: Path,
        ledger: Ledger,
        *,
        ttl_s: float,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._folder = folder
        self._ledger = ledger
        self._ttl_s = ttl_s
        self._clock = clock
        folder.mkdir(parents=True, exist_ok=True)
        self._uploads = {
            upload.name: upload
            for entry in ledger.entries()
            if entry.pop("entry") in ("upload", "reference")
            for upload in [Upload(**{**entry, "metadata": tuple(entry["metadata"])})]
        }

    def path(self, name: str) -> Path:
        """Where the bytes of an upload lie."""
        return self._folder / name

    def find(self, name: str) -> Upload | None:
        """The upload of this name; None when it never was or has expired."""
        upload = self._uploads.get(name)
        if upload is None or upload.expires_s <= self._clock():
            return None
        return upload

    def was_here(self, name: str) -> bool:
        """Whether it was stored once, expired or not."""
        return name in self._uploads

    async def add(
        self, source: BinaryIO, filename: str, entry: Entry = "upload"
    ) -> Upload:
        """Store what `source` holds. Raises Refusal when it is no picture."""
        self._sweep()
        upload = await asyncio.to_thread(self._store, source, filename)
        self._ledger.append({"entry": entry, **asdict(upload)})
        self._uploads[upload.name] = upload
        return upload

    def _store(self, source: BinaryIO, filename: str) -> Upload:
        from nanostudio.sandbox.examine import NoPicture, examine

        partial = self._folder / f"{secrets.token_hex(8)}.part"
        try:
            with partial.open("wb") as target:
                shutil.copyfileobj(source, target, 2**20)
            found = examine(partial)
            name = f"file_{secrets.token_hex(8)}.{_EXTENSIONS[found.format]}"
            with partial.open("rb") as stored:
                digest = hashlib.file_digest(stored, "sha256").hexdigest()
            size_bytes = partial.stat().st_size
            partial.replace(self._folder / name)
        except NoPicture as exc:
            raise invalid(f"file: {exc}") from exc
        finally:
            partial.unlink(missing_ok=True)
        now = self._clock()
        return Upload(
            name=name,
            filename=filename,
            width=found.width,
            height=found.height,
            size_bytes=size_bytes,
            sha256=digest,
            metadata=found.metadata,
            at_s=now,
            expires_s=now + self._ttl_s,
        )

    def _sweep(self) -> None:
        now = self._clock()
        for upload in self._uploads.values():
            if upload.expires_s <= now:
                self.path(upload.name).unlink(missing_ok=True)
