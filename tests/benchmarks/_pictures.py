"""Makes picture files for the benches, as a process of its own."""

import os
import sys
from pathlib import Path

from PIL import Image, ImageChops

# Debian's lomiri-wallpapers-16.04; where it is not installed all are drawn.
_WALLPAPERS = Path("/usr/share/backgrounds")
PHOTOGRAPHS = (
    "sunset_by_Aitzol_Berasategi.jpg",
    "seeding_by_Clements_Engelhardt.jpg",
)
PROMPTS = ("A fox in the rain", "A knight on a hill at night", "A cat in a studio")
MIX = {  # as gateways deliver them
    "png": {},
    "jpeg": {"quality": 92},
    "webp": {"quality": 90},
}


def noise(path: Path, side: int) -> None:
    """A PNG that does not compress: about `side` x `side` x 3 bytes."""
    Image.frombytes("RGB", (side, side), os.urandom(side * side * 3)).save(path)


def flat(path: Path, side: int, shade: int) -> None:
    """A square picture of little weight, unlike its neighbours."""
    colour = (shade * 37 % 256, shade * 91 % 256, shade // 256 * 60 % 256)
    picture = Image.new("RGB", (side, side), colour)
    picture.paste(Image.radial_gradient("L").convert("RGB"), (shade % 200, side // 4))
    picture.save(path)


def photograph(number: int, side: int) -> Image.Image:
    """One with much detail, `side` pixels long: photographed, or drawn with grain."""
    found = [path for path in map(_WALLPAPERS.joinpath, PHOTOGRAPHS) if path.exists()]
    if number < len(found):
        with Image.open(found[number]) as image:
            scale = side / max(image.size)
            size = (round(image.width * scale), round(image.height * scale))
            picture = image.convert("RGB").resize(size, Image.Resampling.LANCZOS)
        picture.info.clear()
        return picture
    from nanostudio.sandbox.art.picture import draw
    from nanostudio.sandbox.art.plan import Subject

    prompt = PROMPTS[number % len(PROMPTS)]
    drawn = draw(Subject(prompt=prompt, variation="", width=side, height=side))
    grain = Image.effect_noise((side, side), 4).convert("RGB")
    return ImageChops.add(drawn, grain, 1.0, -128)


def mix(folder: Path, side: int, number: int) -> None:
    """A photograph as PNG, JPEG and WebP."""
    picture = photograph(number, side)
    for format_, options in MIX.items():
        picture.save(folder / f"{side}_{number}.{format_}", **options)


if __name__ == "__main__":
    kind, folder, count, side = sys.argv[1:]
    for number in range(int(count)):
        target = Path(folder) / f"{kind}_{number:04d}.png"
        if kind == "noise":
            noise(target, int(side))
        elif kind == "mix":
            mix(Path(folder), int(side), number)
        else:
            flat(target, int(side), number)
