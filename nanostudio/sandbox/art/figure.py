"""The character: a bust whose shoulders come up from the lower edge.

Units: the figure stands on (0, 0); y = -1 is one figure scale above."""

from nanostudio.sandbox.art import heads
from nanostudio.sandbox.art.brush import Brush, Colour, colour, darker, lighter, mix
from nanostudio.sandbox.art.plan import Look, Pose
from nanostudio.sandbox.art.shapes import Point, box, capsule, ellipse, rounded

_BODY = rounded(-0.215, -0.385, 0.215, 0.3, 0.13)


def draw_figure(brush: Brush, look: Look, pose: Pose) -> None:
    """Body, arms and head, from back to front."""
    body = brush.at(0, 0, angle=pose.lean, flip=pose.flip)
    head = body.at(0, -0.42, angle=pose.tilt)
    heads.draw_back(head, look)
    outfit = colour(look.outfit)
    _draw_arm(body, look, (-0.165, -0.3), _down(-1, pose.arm))
    if pose.waves:
        _draw_arm(body, look, (0.17, -0.3), ((0.3, -0.2), (0.335, -0.43)))
    else:
        _draw_arm(body, look, (0.165, -0.3), _down(1, 1 - pose.arm))
    body.fill(capsule((0, -0.44), (0, -0.35), 0.062), darker(colour(look.skin)))
    body.fill(_BODY, outfit)
    body.fill(box(0.06, -0.5, 0.4, 0.4), darker(outfit), alpha=0.5, within=_BODY)
    _draw_detail(body, look)
    heads.draw_head(head, look, pose)


def _down(side: int, out: float) -> tuple[Point, Point]:
    """Elbow and hand of an arm that hangs, `out` 0..1 away from the body."""
    x = side * (0.205 + 0.045 * out)
    return (x, -0.14), (x + side * 0.012, 0.06)


def _draw_arm(
    brush: Brush, look: Look, shoulder: Point, bend: tuple[Point, Point]
) -> None:
    sleeve, (elbow, hand) = darker(colour(look.outfit), 0.1), bend
    if hand[1] < elbow[1]:
        _draw_hand(brush, colour(look.skin), hand)
    brush.fill(capsule(shoulder, elbow, 0.07, 0.06), sleeve)
    brush.fill(capsule(elbow, hand, 0.06, 0.052), sleeve)
    cuff = mix(colour(look.accent), (255, 255, 255), 0.1)
    if hand[1] < elbow[1]:
        band = brush.at(*hand, angle=8)
        band.fill(rounded(-0.06, -0.03, 0.06, 0.012, 0.018), cuff)


def _draw_hand(brush: Brush, skin: Colour, wrist: Point) -> None:
    x, y = wrist
    brush.fill(ellipse(x + 0.004, y - 0.065, 0.048, 0.052), skin)
    brush.fill(capsule((x - 0.03, y - 0.06), (x - 0.06, y - 0.085), 0.018), skin)
    for finger, reach in ((-0.024, 0.118), (0.006, 0.128), (0.034, 0.115)):
        tip = (x + finger * 1.2, y - reach)
        brush.fill(capsule((x + finger, y - 0.08), tip, 0.0165), skin)


def _draw_detail(brush: Brush, look: Look) -> None:
    """What makes the outfit this one's: in the accent colour."""
    accent, outfit = colour(look.accent), colour(look.outfit)
    if look.detail == "belt":
        brush.fill(box(-0.3, -0.17, 0.3, -0.125), accent, within=_BODY)
    elif look.detail == "stripes":
        for top in (-0.27, -0.19, -0.11, -0.03):
            brush.fill(box(-0.3, top, 0.3, top + 0.032), accent, within=_BODY)
    elif look.detail == "buttons":
        brush.fill(box(-0.012, -0.4, 0.012, 0.3), darker(outfit, 0.22), within=_BODY)
        for y in (-0.26, -0.17, -0.08):
            brush.fill(ellipse(0.045, y, 0.018), lighter(accent))
    elif look.detail == "pocket":
        brush.fill(rounded(-0.13, -0.2, -0.025, -0.09, 0.02), accent)
        brush.fill(box(-0.13, -0.2, -0.025, -0.178), darker(accent))
    if look.detail == "scarf":
        _draw_scarf(brush, accent)
    elif not look.creature:
        brush.fill(ellipse(0, -0.375, 0.085, 0.04), lighter(outfit, 0.25))
        brush.fill(ellipse(0, -0.383, 0.062, 0.032), darker(colour(look.skin)))


def _draw_scarf(brush: Brush, accent: Colour) -> None:
    tail = capsule((0.07, -0.34), (0.1, -0.14), 0.034, 0.042)
    brush.fill(tail, darker(accent))
    for y in (-0.2, -0.16):
        brush.fill(box(0, y, 0.2, y + 0.014), lighter(accent, 0.5), within=tail)
    brush.fill(rounded(-0.135, -0.415, 0.135, -0.325, 0.045), accent)
    brush.fill(rounded(-0.02, -0.4, 0.12, -0.335, 0.03), lighter(accent, 0.12))
