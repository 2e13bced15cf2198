"""Heads: faces, hair, ears and what is worn on them.

Units as the figure's; (0, 0) is the neck and the head's middle is at (0, -0.16)."""

from nanostudio.sandbox.art.brush import Brush, Colour, colour, darker, lighter, mix
from nanostudio.sandbox.art.plan import Look, Pose
from nanostudio.sandbox.art.shapes import (
    Point,
    arc,
    box,
    capsule,
    ellipse,
    rounded,
    stroke,
)

_INK: Colour = (43, 33, 51)
_MIDDLE = -0.165
_HEAD = ellipse(0, _MIDDLE, 0.158, 0.166)
_WHITE: Colour = (255, 252, 245)


def draw_back(brush: Brush, look: Look) -> None:
    """What lies behind the shoulders: long hair, ears."""
    if look.creature:
        _draw_ears(brush, look)
    elif look.hair_length and look.hat != "hood":
        bottom = 0.02 if look.hair_length == 1 else 0.13
        hair = darker(colour(look.hair), 0.1)
        brush.fill(rounded(-0.182, _MIDDLE - 0.16, 0.182, bottom, 0.15), hair)
    if look.hat == "hood":
        hood = darker(colour(look.hat_colour), 0.12)
        brush.fill(ellipse(0, _MIDDLE + 0.01, 0.215, 0.225), hood)


def draw_head(brush: Brush, look: Look, pose: Pose) -> None:
    """The head itself, its face, and what is worn."""
    skin = colour(look.skin)
    if look.creature == "robot":
        brush.fill(rounded(-0.165, _MIDDLE - 0.15, 0.165, _MIDDLE + 0.155, 0.06), skin)
    else:
        if not look.creature:
            for side in (-1, 1):
                brush.fill(
                    ellipse(side * 0.158, _MIDDLE + 0.02, 0.03, 0.036), darker(skin)
                )
        brush.fill(_HEAD, skin)
        shade = ellipse(-0.07, _MIDDLE - 0.03, 0.2, 0.21)
        brush.fill(_HEAD, darker(skin, 0.1))
        brush.fill(shade, skin, within=_HEAD)
    if look.creature:
        _draw_muzzle(brush, look)
    else:
        _draw_hair(brush, look)
    _draw_face(brush, look, pose)
    HATS[look.hat](brush, colour(look.hat_colour), colour(look.accent))


def _draw_face(brush: Brush, look: Look, pose: Pose) -> None:
    skin = colour(look.skin)
    x, y = pose.gaze[0] * 0.016, _MIDDLE + 0.012 + pose.gaze[1] * 0.01
    eye = 0.02 if look.creature != "frog" else 0.022
    for side in (-1, 1):
        centre = side * 0.068 + x
        if look.creature == "panda":
            brush.fill(ellipse(centre, y + 0.004, 0.042, 0.05), _INK)
            brush.fill(ellipse(centre, y, 0.026), _WHITE)
        if pose.mood == 1:
            lid = stroke(arc((centre, y + 0.008), 0.026, 0.026, 200, 340), 0.011)
            brush.fill(lid, _INK)
        else:
            brush.fill(ellipse(centre, y, eye, eye * 1.15), _INK)
            brush.fill(ellipse(centre + 0.007, y - 0.008, 0.0065), _WHITE)
        if not look.creature:
            brow = arc((centre, y - 0.03), 0.034, 0.022, 215, 325)
            brush.fill(stroke(brow, 0.009), mix(colour(look.hair), _INK, 0.35))
        blush = (242, 112, 108)
        brush.fill(ellipse(side * 0.106 + x, y + 0.052, 0.03, 0.021), blush, alpha=0.38)
    if not look.creature:
        nose = stroke(arc((x * 1.5, y + 0.03), 0.016, 0.014, 20, 150), 0.009)
        brush.fill(nose, darker(skin, 0.35))
    _draw_mouth(brush, pose, x * 1.3, y + (0.064 if not look.creature else 0.078))
    if look.has_glasses:
        _draw_glasses(brush, x, y)


def _draw_mouth(brush: Brush, pose: Pose, x: float, y: float) -> None:
    if pose.mood == 1:
        mouth = [*arc((x, y - 0.006), 0.05, 0.056, 0, 180)]
        brush.fill(mouth, (122, 38, 52))
        tongue = ellipse(x, y + 0.046, 0.034, 0.024)
        brush.fill(tongue, (240, 110, 110), within=mouth)
        brush.fill(box(x - 0.05, y - 0.02, x + 0.05, y + 0.006), _WHITE, within=mouth)
        return
    wide = 0.05 if pose.mood == 0 else 0.03
    skew = 0.01 if pose.mood == 0 else 0.0
    line = arc((x + skew, y - 0.012), wide, wide * 0.72, 12, 160)
    brush.fill(stroke(line, 0.0125), (122, 38, 52))
    for tip in (line[0], line[-1]):
        brush.fill(ellipse(*tip, 0.0062), (122, 38, 52))


def _draw_glasses(brush: Brush, x: float, y: float) -> None:
    for side in (-1, 1):
        rim = arc((side * 0.07 + x, y), 0.05, 0.05, 0, 360)
        brush.fill(rim, _WHITE, alpha=0.18)
        brush.fill(stroke(rim, 0.01), _INK)
    brush.fill(stroke([(x - 0.021, y), (x + 0.021, y)], 0.01), _INK)


def _draw_hair(brush: Brush, look: Look) -> None:
    hair = colour(look.hair)
    top = arc((0, _MIDDLE), 0.166, 0.176, 180, 360)
    fringe: list[Point] = [
        (0.166, _MIDDLE),
        (0.12, -0.225),
        (0.02, -0.25),
        (-0.11, -0.21),
    ]
    brush.fill([*top, *fringe], hair)
    if look.hat == "none":
        brush.fill(ellipse(0.03, -0.345, 0.06, 0.05), hair)
        brush.fill(ellipse(-0.05, -0.325, 0.07, 0.04), hair)
    shine = stroke(arc((0, _MIDDLE), 0.135, 0.145, 215, 262), 0.014)
    brush.fill(shine, lighter(hair, 0.25))


def _draw_ears(brush: Brush, look: Look) -> None:
    fur, inner = colour(look.skin), (247, 178, 160)
    tips = {"fox": 0.2, "cat": 0.17, "rabbit": 0.3}
    for side in (-1, 1):
        if look.creature in ("fox", "cat"):
            tip = (side * 0.15, _MIDDLE - tips[look.creature])
            base: list[Point] = [(side * 0.165, _MIDDLE - 0.02), (side * 0.03, -0.3)]
            brush.fill([base[0], tip, base[1]], darker(fur, 0.06))
            centre = (side * 0.115, -0.26)
            small = [_towards(point, centre, 0.42) for point in (base[0], tip, base[1])]
            brush.fill(small, inner)
        elif look.creature == "rabbit":
            brush.fill(
                capsule((side * 0.07, -0.3), (side * 0.1, -0.52), 0.042, 0.035), fur
            )
            line = capsule((side * 0.073, -0.33), (side * 0.098, -0.5), 0.02, 0.015)
            brush.fill(line, inner)
        elif look.creature == "dog":
            ear = capsule((side * 0.15, -0.25), (side * 0.195, -0.09), 0.045, 0.06)
            brush.fill(ear, darker(fur, 0.3))
        elif look.creature == "robot":
            brush.fill(rounded(-0.2, -0.21, 0.2, -0.12, 0.02), darker(fur, 0.25))
            brush.fill(box(-0.008, -0.42, 0.008, -0.3), darker(fur, 0.3))
            brush.fill(ellipse(0, -0.425, 0.024), colour(look.accent))
        elif look.creature == "frog":
            brush.fill(ellipse(side * 0.085, -0.315, 0.055), fur)
        else:
            ear_colour = _INK if look.creature == "panda" else darker(fur, 0.1)
            brush.fill(ellipse(side * 0.125, -0.295, 0.055), ear_colour)
            if look.creature != "panda":
                brush.fill(ellipse(side * 0.125, -0.293, 0.03), inner)


def _towards(point: Point, centre: Point, share: float) -> Point:
    return (
        point[0] + (centre[0] - point[0]) * share,
        point[1] + (centre[1] - point[1]) * share,
    )


def _draw_muzzle(brush: Brush, look: Look) -> None:
    fur, y = colour(look.skin), _MIDDLE + 0.075
    if look.creature == "robot":
        face = rounded(-0.13, _MIDDLE - 0.055, 0.13, _MIDDLE + 0.125, 0.05)
        brush.fill(face, mix(fur, (214, 243, 250), 0.75))
        return
    if look.creature == "frog":
        brush.fill(ellipse(0, y + 0.03, 0.12, 0.06), lighter(fur, 0.45), within=_HEAD)
        return
    if look.creature == "fox":
        for side in (-1, 1):
            cheek = ellipse(side * 0.1, y + 0.025, 0.095, 0.075)
            brush.fill(cheek, _WHITE, within=_HEAD)
    brush.fill(ellipse(0, y + 0.02, 0.075, 0.06), lighter(fur, 0.6), within=_HEAD)
    brush.fill(rounded(-0.025, y - 0.022, 0.025, y + 0.012, 0.017), _INK)


def _no_hat(_brush: Brush, _hat: Colour, _accent: Colour) -> None:
    return


def _dome(brush: Brush, hat: Colour, _accent: Colour) -> None:
    dome = [*arc((0, -0.215), 0.192, 0.185, 180, 360)]
    brush.fill(dome, hat)
    brush.fill(ellipse(-0.07, -0.25, 0.2, 0.2), lighter(hat, 0.14), within=dome)
    brush.fill(rounded(-0.196, -0.232, 0.196, -0.205, 0.013), darker(hat, 0.16))


def _beanie(brush: Brush, hat: Colour, accent: Colour) -> None:
    dome = [*arc((0, -0.23), 0.178, 0.168, 180, 360)]
    brush.fill(ellipse(0, -0.405, 0.05), lighter(accent, 0.25))
    brush.fill(dome, hat)
    for x in (-0.12, -0.06, 0, 0.06, 0.12):
        line = stroke([(x * 1.3, -0.23), (x * 0.5, -0.4)], 0.008)
        brush.fill(line, darker(hat), within=dome)
    brush.fill(rounded(-0.19, -0.262, 0.19, -0.198, 0.03), lighter(hat, 0.16))


def _brim(brush: Brush, hat: Colour, accent: Colour) -> None:
    brush.fill(ellipse(0, -0.236, 0.29, 0.05), darker(hat, 0.1))
    crown = [*arc((0, -0.25), 0.145, 0.16, 180, 360), (0.15, -0.23), (-0.15, -0.23)]
    brush.fill(crown, hat)
    brush.fill(box(-0.3, -0.287, 0.3, -0.247), accent, within=crown)
    brush.fill(ellipse(0, -0.226, 0.29, 0.028), lighter(hat, 0.1))


def _crown(brush: Brush, hat: Colour, accent: Colour) -> None:
    gold = mix(hat, (255, 200, 60), 0.75)
    points: list[Point] = [(-0.14, -0.27)]
    for x, y in (
        (-0.16, -0.43),
        (-0.075, -0.35),
        (0, -0.46),
        (0.075, -0.35),
        (0.16, -0.43),
    ):
        points.append((x, y))
    brush.fill([*points, (0.14, -0.27)], gold)
    brush.fill(rounded(-0.145, -0.3, 0.145, -0.258, 0.012), darker(gold, 0.12))
    for x, y in ((-0.16, -0.435), (0, -0.465), (0.16, -0.435)):
        brush.fill(ellipse(x, y, 0.02), lighter(gold, 0.4))
    brush.fill(ellipse(0, -0.34, 0.022), accent)


def _pointed(brush: Brush, hat: Colour, accent: Colour) -> None:
    cone: list[Point] = [(-0.15, -0.24), (-0.05, -0.4), (0.07, -0.53), (0.05, -0.39)]
    cone.append((0.15, -0.24))
    brush.fill(cone, hat)
    brush.fill([(0.02, -0.2), (0.07, -0.53), (0.3, -0.2)], darker(hat), within=cone)
    brush.fill(box(-0.3, -0.29, 0.3, -0.25), accent, within=cone)
    brush.fill(ellipse(0, -0.236, 0.27, 0.042), darker(hat, 0.06))


def _bubble(brush: Brush, _hat: Colour, _accent: Colour) -> None:
    glass = ellipse(0, _MIDDLE - 0.005, 0.225, 0.228)
    brush.fill(glass, (215, 238, 255), alpha=0.16)
    brush.fill(stroke(arc((0, _MIDDLE - 0.005), 0.225, 0.228, 0, 360), 0.014), _WHITE)
    shine = stroke(arc((0, _MIDDLE - 0.005), 0.19, 0.193, 198, 248), 0.022)
    brush.fill(shine, _WHITE, alpha=0.8)
    brush.fill(rounded(-0.15, 0.025, 0.15, 0.075, 0.025), (226, 231, 238))


def _hood(brush: Brush, hat: Colour, _accent: Colour) -> None:
    rim = arc((0, _MIDDLE + 0.012), 0.183, 0.19, 140, 400)
    brush.fill(stroke(rim, 0.058), hat)
    brush.fill(
        stroke(arc((0, _MIDDLE + 0.012), 0.2, 0.207, 185, 300), 0.01), lighter(hat)
    )


HATS = {
    "none": _no_hat,
    "dome": _dome,
    "beanie": _beanie,
    "brim": _brim,
    "crown": _crown,
    "pointed": _pointed,
    "bubble": _bubble,
    "hood": _hood,
}
