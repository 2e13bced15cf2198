"""Where things go in a picture and what it shows: pure figures, no pixels."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import NamedTuple

from nanostudio.sandbox.art.words import Wishes, wishes, without_faults

OUTFITS = (
    "#6a4c93", "#ffc629", "#e76f51", "#ff5a5f", "#2a9d8f", "#1982c4", "#8ab17d",
    "#e9c46a", "#27476e", "#f28ab2",
)  # fmt: skip
SKINS = ("#fbdcc4", "#f1c3a0", "#d99f76", "#b5764f", "#99684a", "#6f4630")
HAIRS = ("#3a2a2a", "#5c3a2a", "#8a5a34", "#c98b4b", "#d9643a", "#2b2d42", "#e8d3b0")
FURS = {
    "fox": "#e8793a", "cat": "#f2b36b", "dog": "#c98f5a", "bear": "#8d5b3f",
    "rabbit": "#e9ddd0", "panda": "#f7f4ee", "robot": "#b8c4cc", "frog": "#7cb56a",
}  # fmt: skip
HATS = ("dome", "dome", "dome", "beanie", "brim", "none")
DETAILS = ("belt", "belt", "buttons", "stripes", "scarf", "pocket")
PLACES = (
    "studio", "studio", "night", "city", "forest", "beach", "snow", "mountain",
    "desert", "sunset", "garden",
)  # fmt: skip
LONGEST_LABEL = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a picture is made from. Same subject, same picture."""

    prompt: str
    variation: str
    width: int
    height: int
    references: tuple[Path, ...] = ()


class Box(NamedTuple):
    """Pixels from (left, top) up to, not including, (right, bottom)."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Who is shown: the same for every variation of a prompt. Colours "#rrggbb"."""

    creature: str | None
    hat: str
    detail: str
    hair_length: int  # 0 short, 1 to the chin, 2 to the shoulders
    has_glasses: bool
    skin: str
    hair: str
    outfit: str
    accent: str
    hat_colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """How they stand: another for each variation. Angles in degrees."""

    shift: float  # of the figure, -1..1 of the room beside it
    lean: float
    tilt: float  # of the head
    flip: int  # 1 or -1: mirrored
    waves: bool
    arm: float  # how far the other arm is out, 0..1
    gaze: tuple[float, float]  # -1..1 to the right and down
    mood: int  # 0 smile, 1 laugh, 2 small smile
    sky: int  # which of the place's skies
    light: float  # where sun or moon stands, 0..1 from the left


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A whole picture. `seed` is for the small things strewn about."""

    place: str
    weather: str | None
    sky_colour: str | None
    look: Look
    pose: Pose
    label: str
    seed: int


def plan(subject: Subject) -> Plan:
    """Decide everything about the picture of `subject`."""
    asked = wishes(subject.prompt)
    who = _dice(without_faults(subject.prompt))
    how = _dice(f"{subject.prompt}\0{subject.variation}")
    label = without_faults(subject.prompt)
    if len(label) > LONGEST_LABEL:
        label = label[:LONGEST_LABEL].rsplit(" ", 1)[0] + "…"
    return Plan(
        place=asked.place or who.choice(PLACES),
        weather=asked.weather,
        sky_colour=asked.colours.get("sky"),
        look=_look(asked, who),
        pose=_pose(how),
        label=label,
        seed=how.getrandbits(32),
    )


def _dice(text: str) -> Random:
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
    return Random(digest)  # noqa: S311 - pictures are no secret


def _look(asked: Wishes, dice: Random) -> Look:
    outfit, accent, hat_colour = dice.sample(OUTFITS, 3)
    skin, hair = dice.choice(SKINS), dice.choice(HAIRS)
    hat, detail = dice.choice(HATS), dice.choice(DETAILS)
    if asked.creature:
        skin = asked.colours.get("fur", FURS[asked.creature])
        hat = "none"
    if "scarf" in asked.colours:
        detail = "scarf"
    return Look(
        creature=asked.creature,
        hat=asked.hat or hat,
        detail=detail,
        hair_length=dice.randrange(3),
        has_glasses=asked.has_glasses or dice.random() < 0.12,
        skin=skin,
        hair=asked.colours.get("hair", hair),
        outfit=asked.colours.get("outfit", outfit),
        accent=asked.colours.get("scarf", accent),
        hat_colour=asked.colours.get("hat", hat_colour),
    )


def _pose(dice: Random) -> Pose:
    return Pose(
        shift=dice.uniform(-1, 1),
        lean=dice.uniform(-3, 3),
        tilt=dice.uniform(-7, 7),
        flip=dice.choice((1, -1)),
        waves=dice.random() < 0.4,
        arm=dice.random(),
        gaze=(dice.uniform(-1, 1), dice.uniform(-0.6, 0.6)),
        mood=dice.randrange(3),
        sky=dice.randrange(3),
        light=dice.uniform(0.12, 0.88),
    )


def figure_scale(width: int, height: int) -> float:
    """Height of the figure's unit in pixels; its hat reaches 0.84 of it."""
    return min(height, width * 1.08)


def reference_box(position: int, count: int, width: int, height: int) -> Box:
    """Where reference `position` (from 0) of `count` is shown: a square, its border
    not counted, in a row along the bottom from the left."""
    short, border = min(width, height), border_width(width, height)
    gap = max(1, short // 40)
    room = (width - gap * (count + 1)) // count - 2 * border
    side = max(4, min(short // 6, room))
    left = gap + border + position * (side + 2 * border + gap)
    bottom = height - gap - border
    return Box(left, bottom - side, left + side, bottom)


def border_width(width: int, height: int) -> int:
    """Of a reference's white frame, in pixels."""
    return max(1, min(width, height) // 160)
