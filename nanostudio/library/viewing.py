"""Pictures of the library at any size, for somebody who looks at them."""

from pathlib import Path

from nanostudio.core.pixels import Pixels
from nanostudio.library import folders, pixels
from nanostudio.library.child import AT_ONCE
from nanostudio.library.decoder import Decoder
from nanostudio.library.shelf import Off


class Viewing:
    """Has a child of its own: nobody who looks at a picture waits for thumbnails, and
    no paid picture for somebody who looks."""

    def __init__(
        self, *, folder: Path, cache: Path, off: Off, decoder: Decoder | None = None
    ) -> None:
        self._folder, self._cache, self._off = folder, cache, off
        self._decoder = decoder or Decoder(command=AT_ONCE)

    async def pixels(self, path: str, step: int) -> Pixels:
        """The picture at `path` for the screen, its sides halved `step` times.

        Upright, in sRGB. Other steps of the same picture cost no more decoding when
        they are asked for next. Cancelled, it stops decoding. Raises BadPicture when
        it cannot be read, StorageError when it is not there."""
        original = folders.inside(self._folder, path)
        await self._off(pixels.require_readable, original, self._folder)
        made = await self._off(folders.room, self._cache, self._cache)
        try:
            level = await self._decoder.level(original, made, step, name=original.name)
            return await self._off(pixels.mapped, made, level)
        finally:
            await self._off(pixels.let_go, made)

    async def rest(self) -> None:
        """Give back what the child holds until `pixels` is asked again."""
        await self._decoder.rest()

    async def close(self) -> None:
        """End the child; what is still asked of it fails."""
        await self._decoder.close()
