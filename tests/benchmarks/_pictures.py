"""Makes picture files for the benches, as a process of its own."""

import os
import sys
from pathlib import Path

from PIL import Image


def noise(path: Path, side: int) -> None:
    """A PNG that does not compress: about `side` x `side` x 3 bytes."""
    Image.frombytes("RGB", (side, side), os.urandom(side * side * 3)).save(path)


def flat(path: Path, side: int, shade: int) -> None:
    """A square picture of little weight, unlike its neighbours."""
    colour = (shade * 37 % 256, shade * 91 % 256, shade // 256 * 60 % 256)
    picture = Image.new("RGB", (side, side), colour)
    picture.paste(Image.radial_gradient("L").convert("RGB"), (shade % 200, side // 4))
    picture.save(path)


if __name__ == "__main__":
    kind, folder, count, side = sys.argv[1:]
    for number in range(int(count)):
        target = Path(folder) / f"{kind}_{number:04d}.png"
        if kind == "noise":
            noise(target, int(side))
        else:
            flat(target, int(side), number)
