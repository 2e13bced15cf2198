"""What the words of a prompt ask for: place, creature, headwear, colours."""

import re
from dataclasses import dataclass, field

COLOURS = {
    "red": "#e5484d", "scarlet": "#e5484d", "crimson": "#c2333c",
    "orange": "#f4915a", "coral": "#f2785c", "peach": "#f9b384",
    "yellow": "#ffc629", "gold": "#f0b429", "golden": "#f0b429", "mustard": "#e0a526",
    "green": "#5fa777", "olive": "#8a9a4b", "mint": "#8fd3b6", "emerald": "#2f9e6e",
    "teal": "#2a9d8f", "turquoise": "#36b8b0", "cyan": "#48bfe3",
    "blue": "#1982c4", "navy": "#27476e", "indigo": "#4c4fa3",
    "purple": "#6a4c93", "violet": "#7d5ba6", "lilac": "#b79ad6", "lavender": "#b9a6dd",
    "pink": "#f28ab2", "magenta": "#d6488f", "rose": "#e87a90",
    "white": "#f4f1ea", "ivory": "#f6ecd6", "cream": "#f6ecd6", "silver": "#b8c4cc",
    "grey": "#8d99a6", "gray": "#8d99a6", "black": "#2b2d42",
    "brown": "#8d5b3f", "chestnut": "#7a4a32", "copper": "#c26d3f", "beige": "#e3cda8",
}  # fmt: skip

_PLACES = {
    "city": "city street market neon skyline downtown cyberpunk tokyo urban cafe shop",
    "forest": "forest woods jungle pine pines tree trees camping",
    "beach": "beach sea ocean island summer surf harbour harbor pirate lighthouse",
    "snow": "snow snowy winter ice frozen ski christmas arctic",
    "mountain": "mountain mountains alps hike hiking cliff valley",
    "desert": "desert dune dunes sand cactus canyon western",
    "sunset": "sunset sunrise dawn dusk evening autumn",
    "space": "space astronaut planet galaxy cosmos rocket alien",
    "garden": "garden flower flowers meadow spring field picnic park",
}
_NIGHT = {"night": "night moon midnight stars starry dark dream campfire"}
_CREATURES = {
    "fox": "fox foxes", "cat": "cat cats kitten", "dog": "dog dogs puppy corgi",
    "bear": "bear bears teddy", "rabbit": "rabbit bunny hare", "panda": "panda",
    "robot": "robot android droid mech", "frog": "frog toad",
}  # fmt: skip
_HATS = {
    "crown": "crown king queen prince princess royal",
    "pointed": "wizard witch magician sorcerer mage",
    "bubble": "astronaut spacesuit",
    "brim": "sunhat straw cowboy gardener explorer fedora detective",
    "beanie": "hat beanie cap winter",
    "hood": "hood hooded raincoat parka hoodie",
}
_WEATHER = {"rain": "rain rainy storm raincoat umbrella", "snow": "snow snowy blizzard"}
_PARTS = {
    "hat": "hat hats beanie cap crown hood helmet headband beret",
    "outfit": "coat jacket dress shirt sweater hoodie raincoat robe suit cape parka "
    "kimono uniform armour armor vest jumper apron",
    "scarf": "scarf shawl bandana collar necklace tie",
    "hair": "hair haired braid braids curls beard",
    "fur": "fox cat dog bear rabbit bunny robot frog panda fur puppy kitten",
    "sky": "sky background backdrop wall light lights sunset",
}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was asked for; None or missing where the prompt leaves it open."""

    place: str | None = None
    creature: str | None = None
    hat: str | None = None
    weather: str | None = None
    has_glasses: bool = False
    colours: dict[str, str] = field(default_factory=dict)  # by part: "#rrggbb"


def wishes(prompt: str) -> Wishes:
    """Read a prompt; the first word that says something about a thing decides it."""
    words = re.findall(r"[a-z]+", without_faults(prompt).lower())
    return Wishes(
        place=_first(words, _PLACES) or _first(words, _NIGHT),
        creature=_first(words, _CREATURES),
        hat=_first(words, _HATS),
        weather=_first(words, _WEATHER),
        has_glasses="glasses" in words or "spectacles" in words,
        colours=_colours(words),
    )


def without_faults(prompt: str) -> str:
    """The prompt as a person meant it, without the gateway's own words."""
    return " ".join(re.sub(r"\[fault:[^\]]*\]", " ", prompt).split())


def _first(words: list[str], table: dict[str, str]) -> str | None:
    meaning = {word: name for name, said in table.items() for word in said.split()}
    return next((meaning[word] for word in words if word in meaning), None)


def _colours(words: list[str]) -> dict[str, str]:
    """A colour belongs to the thing named within the next two words, else to the
    first of outfit, hat and scarf that has none yet."""
    part_of = {word: part for part, said in _PARTS.items() for word in said.split()}
    found: dict[str, str] = {}
    loose: list[str] = []
    for n, word in enumerate(words):
        if word not in COLOURS:
            continue
        parts = [part_of[near] for near in words[n + 1 : n + 3] if near in part_of]
        if parts:
            found.setdefault(parts[0], COLOURS[word])
        else:
            loose.append(COLOURS[word])
    for part, shade in zip(
        [part for part in ("outfit", "hat", "scarf") if part not in found],
        loose,
        strict=False,
    ):
        found[part] = shade
    return found
