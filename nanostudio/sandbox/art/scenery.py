"""Places: sky, light, land and what stands in it.

Everything is measured in `unit` pixels, the shorter way across the picture, and the
horizon lies at a fixed height above the lower edge, so that a tall picture has more sky
and a wide one more land."""

from collections.abc import Callable
from dataclasses import dataclass
from math import sin
from random import Random

from PIL import Image

from nanostudio.sandbox.art.brush import (
    Brush,
    Colour,
    colour,
    darker,
    glow,
    gradient,
    lighter,
    mix,
)
from nanostudio.sandbox.art.plan import Plan
from nanostudio.sandbox.art.shapes import (
    arc,
    box,
    capsule,
    ellipse,
    rounded,
    stroke,
    under,
)

_SKIES = {
    "studio": ("#f6cf74 #c9a04a", "#3a9fd8 #1f6fa8", "#3fb39f #1f7a6c"),
    "night": ("#141a3c #4a4690", "#0f2444 #37698a", "#241a4a #84508f"),
    "city": ("#2b1b4d #e0607e", "#17213f #4a7fb0", "#2a2352 #f08a6b"),
    "forest": ("#8fd0c0 #eef5cf", "#64b8a8 #d8eebf", "#f6c98c #f9efc6"),
    "beach": ("#3fb4dd #c9eef0", "#ffae80 #ffe6b8", "#2f9fd0 #f3ecc6"),
    "snow": ("#8fc0e4 #eef6fb", "#b1aee0 #fbeaf0", "#78b0da #e2f2f6"),
    "mountain": ("#62b0da #e9f3ea", "#f2a283 #fde5ba", "#7b9fd4 #f4e2ea"),
    "desert": ("#f6a65a #fde2a4", "#e9896a #fbd49a", "#74c1da #fbe9bc"),
    "sunset": ("#5b3a82 #ff9a6b", "#e4572e #ffd07a", "#3b3a78 #f58ea0"),
    "space": ("#0d0b2b #43246f", "#0a1a3a #23547c", "#180f38 #643068"),
    "garden": ("#74c5ec #ebf7e2", "#ffc69e #fff1cc", "#86cfd8 #f5f5d2"),
}
_LANDS = {
    "studio": "#000000 #000000 #000000",  # made from the sky
    "night": "#33427a #28356a #1c2753",
    "city": "#4a3572 #33265a #221a42",
    "forest": "#8cc3a0 #56a07d #2f7d60",
    "beach": "#2fa7c8 #2391b8 #f3d797",
    "snow": "#bcd6ea #dceaf5 #f8fbfe",
    "mountain": "#7a92b8 #6fae86 #4c9368",
    "desert": "#e39a5c #d9834a #c76c3d",
    "sunset": "#a0486f #7b3866 #4f2856",
    "space": "#5a4a9a #463a86 #332a6b",
    "garden": "#9ed08f #74bb72 #519f5e",
}
_DARK = ("night", "space", "city")


@dataclass(frozen=True, slots=True)
class Scene:
    """What the painters of places share. `horizon` is a height in pixels."""

    canvas: Image.Image
    brush: Brush
    unit: float
    dice: Random
    far: Colour
    middle: Colour
    near: Colour
    light: tuple[float, float]  # where sun or moon is, in pixels

    @property
    def width(self) -> int:
        """Of the picture, in pixels."""
        return self.canvas.width

    @property
    def horizon(self) -> float:
        """Where land begins, in pixels from the top."""
        return self.canvas.height - 0.36 * self.unit

    def up(self, height: float) -> float:
        """`height` units above the lower edge, in pixels from the top."""
        return self.canvas.height - height * self.unit

    def along(self, every: float) -> list[float]:
        """Places about `every` units apart from left to right, in pixels."""
        step = every * self.unit
        count = int(self.width / step) + 2
        start = -step * self.dice.random()
        return [
            start + step * (n + self.dice.uniform(-0.25, 0.25)) for n in range(count)
        ]


def draw_scenery(width: int, height: int, plan: Plan) -> tuple[Image.Image, Scene]:
    """A new picture of the place, and the scene for what comes in front of it."""
    top, bottom = map(colour, _SKIES[plan.place][plan.pose.sky].split())
    if plan.sky_colour:
        top, bottom = colour(plan.sky_colour), lighter(colour(plan.sky_colour), 0.5)
    canvas = gradient(width, height, top, bottom)
    far, middle, near = map(colour, _LANDS[plan.place].split())
    if plan.place == "studio":
        far, middle, near = (darker(bottom, share) for share in (0.08, 0.2, 0.3))
    unit = float(min(width, height))
    light = (plan.pose.light * width, max(0.2 * unit, height - 0.8 * unit))
    dice = Random(plan.seed)  # noqa: S311 - pictures are no secret
    brush = Brush(canvas)
    scene = Scene(canvas, brush, unit, dice, far, middle, near, light)
    if plan.place in _DARK:
        _draw_stars(scene)
    PLACES[plan.place](scene)
    return canvas, scene


def draw_weather(scene: Scene, weather: str | None) -> None:
    """What falls in front of everything."""
    area = scene.width * scene.canvas.height / scene.unit**2
    unit, dice = scene.unit, scene.dice
    for _ in range(round({"rain": 90, "snow": 70}.get(weather or "", 0) * area)):
        x, y = dice.uniform(0, scene.width), dice.uniform(0, scene.canvas.height)
        if weather == "rain":
            line = [(x, y), (x - 0.012 * unit, y + dice.uniform(0.03, 0.06) * unit)]
            scene.brush.fill(stroke(line, 0.0035 * unit), (226, 240, 255), alpha=0.5)
        else:
            flake = ellipse(x, y, dice.uniform(0.003, 0.009) * unit)
            scene.brush.fill(flake, (255, 255, 255), alpha=dice.uniform(0.5, 0.95))


def _hill(scene: Scene, height: float, swing: float, paint: Colour) -> None:
    """A band of rolling land whose top is about `height` units above the edge."""
    waves = [
        (scene.dice.uniform(0, 7), scene.dice.uniform(0.7, 1.4) / scene.unit)
        for _ in range(2)
    ]

    def top(x: float) -> float:
        rise = sum(sin(start + x * pace * 3) for start, pace in waves) / 2
        return scene.up(height + swing * rise)

    outline = under(top, -2, scene.width + 2, scene.canvas.height + 2)
    scene.brush.fill(outline, paint)


def _draw_sun(scene: Scene, paint: Colour, radius: float = 0.085) -> None:
    x, y = scene.light
    glow(scene.canvas, (x, y), radius * 4.2 * scene.unit, lighter(paint, 0.5), 0.55)
    scene.brush.fill(ellipse(x, y, radius * scene.unit), paint)


def _draw_moon(scene: Scene) -> None:
    x, y = scene.light
    pale: Colour = (253, 244, 214)
    r = 0.085 * scene.unit
    glow(scene.canvas, (x, y), 4 * r, (190, 190, 255), 0.4)
    scene.brush.fill(ellipse(x, y, r), pale)
    for dx, dy, size in ((-0.35, -0.2, 0.22), (0.3, 0.25, 0.28), (0.1, -0.5, 0.13)):
        crater = ellipse(x + dx * r, y + dy * r, size * r)
        scene.brush.fill(crater, darker(pale, 0.1))


def _draw_stars(scene: Scene) -> None:
    area = scene.width * scene.canvas.height / scene.unit**2
    for _ in range(round(70 * area)):
        x = scene.dice.uniform(0, scene.width)
        y = scene.dice.uniform(0, scene.horizon)
        size = scene.dice.choice((0.0016, 0.002, 0.003, 0.0045)) * scene.unit
        twinkle = scene.dice.uniform(0.35, 1)
        scene.brush.fill(ellipse(x, y, max(0.6, size)), (255, 248, 226), alpha=twinkle)


def _draw_clouds(scene: Scene, paint: Colour = (255, 253, 250)) -> None:
    layers = max(1, round(scene.horizon / scene.unit / 1.3))
    for x in scene.along(0.75 / layers):
        y = scene.dice.uniform(0.06, 0.75) * scene.horizon
        size = scene.unit * scene.dice.uniform(0.6, 1.2)
        cloud = scene.brush.at(x, y, scale=size)
        for dx, dy, r in ((-0.06, 0.004, 0.034), (0, -0.014, 0.05), (0.06, 0, 0.038)):
            cloud.fill(ellipse(dx, dy, r), paint)
        cloud.fill(rounded(-0.115, 0, 0.115, 0.042, 0.02), paint)


def _pine(scene: Scene, x: float, foot: float, size: float, paint: Colour) -> None:
    tree = scene.brush.at(x, foot, scale=size * scene.unit)
    tree.fill(box(-0.04, -0.15, 0.04, 0.05), darker(paint, 0.45))
    for level, (wide, low, top) in enumerate(
        ((0.27, -0.08, -0.5), (0.22, -0.36, -0.74), (0.16, -0.62, -1.0))
    ):
        tier = [(-wide, low), (0.0, top), (wide, low)]
        tree.fill(tier, lighter(paint, 0.05 * level))
        tree.fill([(0.0, low), (0.0, top), (wide, low)], darker(paint), alpha=0.4)


def _round_tree(
    scene: Scene, x: float, foot: float, size: float, paint: Colour
) -> None:
    tree = scene.brush.at(x, foot, scale=size * scene.unit)
    tree.fill(capsule((0, 0.05), (0, -0.45), 0.045, 0.03), (120, 84, 66))
    crown = ellipse(0, -0.66, 0.3, 0.34)
    tree.fill(crown, paint)
    tree.fill(ellipse(-0.08, -0.74, 0.28, 0.3), lighter(paint, 0.14), within=crown)


def _draw_studio(scene: Scene) -> None:
    x, y = scene.width / 2, scene.up(0.5)
    glow(scene.canvas, (x, y), 0.9 * scene.unit, lighter(scene.far, 0.7), 0.5)
    width = max(0.62 * scene.width, 0.75 * scene.unit)
    scene.brush.fill(
        ellipse(x, scene.up(-0.06), width, 0.26 * scene.unit), scene.middle
    )
    scene.brush.fill(
        ellipse(x, scene.up(-0.1), width * 0.78, 0.22 * scene.unit), scene.near
    )


def _draw_night(scene: Scene) -> None:
    _draw_moon(scene)
    _hill(scene, 0.42, 0.06, scene.far)
    _hill(scene, 0.3, 0.05, scene.middle)
    for x in scene.along(0.17):
        _pine(scene, x, scene.up(0.2), scene.dice.uniform(0.12, 0.24), scene.near)
    _hill(scene, 0.2, 0.03, scene.near)


def _draw_city(scene: Scene) -> None:
    _draw_moon(scene)
    for shade, low, high, every in (
        (scene.far, 0.42, 0.66, 0.16),
        (scene.middle, 0.28, 0.5, 0.2),
    ):
        for x in scene.along(every):
            _tower(scene, x, every, scene.dice.uniform(low, high), shade)
    ground = box(-2, scene.up(0.12), scene.width + 2, scene.canvas.height + 2)
    scene.brush.fill(ground, scene.near)
    _draw_lanterns(scene)


def _tower(scene: Scene, x: float, wide: float, high: float, paint: Colour) -> None:
    unit, dice = scene.unit, scene.dice
    right = x + wide * unit * dice.uniform(0.85, 1.1)
    scene.brush.fill(box(x, scene.up(high), right, scene.canvas.height), paint)
    lit = ((255, 214, 120), (255, 170, 130), (160, 225, 240))
    step, size = 0.042 * unit, 0.02 * unit
    y = scene.up(high) + step * 0.7
    while y < scene.up(0.16):
        column = x + step * 0.6
        while column + size < right - step * 0.3:
            if dice.random() < 0.42:
                window = box(column, y, column + size, y + size * 1.25)
                scene.brush.fill(window, dice.choice(lit), alpha=0.85)
            column += step
        y += step


def _draw_lanterns(scene: Scene) -> None:
    paints: tuple[Colour, ...] = ((255, 120, 96), (255, 190, 92), (255, 150, 190))
    for x in scene.along(0.3):
        y = scene.up(scene.dice.uniform(0.6, 0.7))
        paint = scene.dice.choice(paints)
        glow(scene.canvas, (x, y), 0.11 * scene.unit, paint, 0.55)
        scene.brush.fill(ellipse(x, y, 0.026 * scene.unit, 0.03 * scene.unit), paint)
        knob = 0.008 * scene.unit
        scene.brush.fill(
            box(x - knob, y - 4.4 * knob, x + knob, y - 3.4 * knob), scene.near
        )


def _draw_forest(scene: Scene) -> None:
    _draw_sun(scene, (255, 244, 196), 0.07)
    for shade, foot, low, high, every in (
        (scene.far, 0.34, 0.3, 0.5, 0.13),
        (scene.middle, 0.24, 0.3, 0.52, 0.2),
    ):
        for x in scene.along(every):
            _pine(scene, x, scene.up(foot), scene.dice.uniform(low, high), shade)
        _hill(scene, foot, 0.02, shade)
    _hill(scene, 0.16, 0.03, scene.near)


def _draw_beach(scene: Scene) -> None:
    _draw_sun(scene, (255, 236, 150))
    _draw_clouds(scene)
    sea = box(-2, scene.horizon, scene.width + 2, scene.canvas.height + 2)
    scene.brush.fill(sea, scene.far)
    for _ in range(round(26 * scene.width / scene.unit)):
        x = scene.dice.uniform(0, scene.width)
        y = scene.dice.uniform(scene.horizon + 0.012 * scene.unit, scene.up(0.18))
        half = scene.dice.uniform(0.02, 0.06) * scene.unit
        ripple = rounded(x - half, y, x + half, y + 0.006 * scene.unit, 99)
        scene.brush.fill(ripple, lighter(scene.far, 0.45), alpha=0.7)
    _hill(scene, 0.185, 0.02, (255, 250, 240))
    _hill(scene, 0.17, 0.02, scene.near)


def _draw_snow(scene: Scene) -> None:
    _draw_sun(scene, (255, 250, 232), 0.07)
    _draw_peaks(scene, scene.far)
    for x in scene.along(0.2):
        size = scene.dice.uniform(0.18, 0.32)
        _pine(scene, x, scene.up(0.28), size, (110, 158, 168))
    _hill(scene, 0.28, 0.03, scene.middle)
    _hill(scene, 0.17, 0.03, scene.near)
    draw_weather(scene, "snow")


def _draw_peaks(scene: Scene, paint: Colour) -> None:
    for x in scene.along(0.4):
        high = scene.dice.uniform(0.5, 0.72)
        wide = high * scene.dice.uniform(0.6, 0.8)
        peak = scene.brush.at(x, scene.up(0.1), scale=scene.unit)
        outline = [(-wide, 0.0), (0.0, -high), (wide, 0.0)]
        peak.fill(outline, paint)
        peak.fill([(0.0, 0.0), (0.0, -high), (wide, 0.0)], darker(paint), alpha=0.5)
        snow = [(-1.0, -1.0), (1.0, -1.0), (1.0, -high * 0.8)]
        for n in range(9):
            snow.append((0.2 - 0.05 * n, -high * (0.74 if n % 2 else 0.8)))
        peak.fill([*snow, (-1.0, -high * 0.8)], (250, 252, 255), within=outline)


def _draw_mountain(scene: Scene) -> None:
    _draw_sun(scene, (255, 246, 206), 0.065)
    _draw_clouds(scene)
    _draw_peaks(scene, scene.far)
    _hill(scene, 0.27, 0.04, scene.middle)
    for x in scene.along(0.24):
        _pine(scene, x, scene.up(0.2), scene.dice.uniform(0.1, 0.2), darker(scene.near))
    _hill(scene, 0.19, 0.03, scene.near)


def _draw_desert(scene: Scene) -> None:
    _draw_sun(scene, (255, 232, 168), 0.1)
    _hill(scene, 0.4, 0.07, scene.far)
    _hill(scene, 0.3, 0.06, scene.middle)
    for x in scene.along(0.55):
        _cactus(scene, x, scene.dice.uniform(0.2, 0.34))
    _hill(scene, 0.18, 0.04, scene.near)


def _cactus(scene: Scene, x: float, size: float) -> None:
    green = (88, 146, 104)
    cactus = scene.brush.at(x, scene.up(0.15), scale=size * scene.unit)
    for side, low in ((-1, -0.45), (1, -0.6)):
        cactus.fill(capsule((0, low), (side * 0.24, low - 0.02), 0.075), darker(green))
        arm = capsule((side * 0.24, low - 0.02), (side * 0.24, low - 0.26), 0.075)
        cactus.fill(arm, darker(green))
    cactus.fill(capsule((0, 0.1), (0, -0.95), 0.11), green)


def _draw_sunset(scene: Scene) -> None:
    low = (scene.light[0], scene.up(0.42))
    x, y = low
    glow(scene.canvas, (x, y), 0.8 * scene.unit, (255, 224, 150), 0.65)
    scene.brush.fill(ellipse(x, y, 0.17 * scene.unit), (255, 228, 160))
    _draw_clouds(scene, (255, 196, 176))
    _hill(scene, 0.4, 0.05, scene.far)
    _hill(scene, 0.29, 0.05, scene.middle)
    _hill(scene, 0.18, 0.03, scene.near)


def _draw_space(scene: Scene) -> None:
    x, y = scene.light
    planet = scene.brush.at(x, y, scale=scene.unit, angle=-18)
    disc = ellipse(0, 0, 0.13)
    planet.fill(stroke(arc((0, 0), 0.22, 0.055, 180, 360), 0.016), (255, 222, 170))
    planet.fill(disc, (244, 150, 110))
    planet.fill(box(-0.2, -0.03, 0.2, 0.015), (255, 190, 140), within=disc)
    planet.fill(box(-0.2, 0.05, 0.2, 0.075), (222, 112, 96), within=disc)
    planet.fill(stroke(arc((0, 0), 0.22, 0.055, 0, 180), 0.016), (255, 222, 170))
    _hill(scene, 0.3, 0.04, scene.far)
    _hill(scene, 0.18, 0.03, scene.middle)
    for x in scene.along(0.2):
        high = scene.up(scene.dice.uniform(0.02, 0.12))
        crater = ellipse(x, high, 0.05 * scene.unit, 0.014 * scene.unit)
        scene.brush.fill(crater, scene.near)


def _draw_garden(scene: Scene) -> None:
    _draw_sun(scene, (255, 240, 170), 0.075)
    _draw_clouds(scene)
    _hill(scene, 0.36, 0.05, scene.far)
    for x in scene.along(0.42):
        size = scene.dice.uniform(0.26, 0.42)
        _round_tree(scene, x, scene.up(0.28), size, darker(scene.middle, 0.06))
    _hill(scene, 0.26, 0.03, scene.middle)
    _hill(scene, 0.15, 0.02, scene.near)
    for x in scene.along(0.05):
        _flower(scene, x, scene.up(scene.dice.uniform(0.02, 0.13)))


def _flower(scene: Scene, x: float, y: float) -> None:
    petals: tuple[Colour, ...] = ((255, 255, 255), (255, 150, 170), (255, 212, 96))
    paint = scene.dice.choice(petals)
    flower = scene.brush.at(x, y, scale=scene.unit * scene.dice.uniform(0.6, 1.1))
    flower.fill(capsule((0, 0), (0, 0.04), 0.0035), darker(scene.near, 0.25))
    for dx, dy in ((-0.011, 0), (0.011, 0), (0, -0.011), (0, 0.011)):
        flower.fill(ellipse(dx, dy, 0.0095), paint)
    flower.fill(ellipse(0, 0, 0.007), mix(paint, (230, 130, 40), 0.7))


PLACES: dict[str, Callable[[Scene], None]] = {
    "studio": _draw_studio,
    "night": _draw_night,
    "city": _draw_city,
    "forest": _draw_forest,
    "beach": _draw_beach,
    "snow": _draw_snow,
    "mountain": _draw_mountain,
    "desert": _draw_desert,
    "sunset": _draw_sunset,
    "space": _draw_space,
    "garden": _draw_garden,
}
