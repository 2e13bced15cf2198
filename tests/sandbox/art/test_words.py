"""What a prompt's words steer."""

from nanostudio.sandbox.art.words import COLOURS, wishes, without_faults


def test_a_colour_belongs_to_the_thing_it_stands_before() -> None:
    asked = wishes("Mira in a red wool coat and a blue hat, green scarf, silver hair")
    assert asked.colours == {
        "outfit": COLOURS["red"],
        "hat": COLOURS["blue"],
        "scarf": COLOURS["green"],
        "hair": COLOURS["silver"],
    }


def test_a_loose_colour_dresses_the_figure() -> None:
    assert wishes("something in teal").colours == {"outfit": COLOURS["teal"]}
    assert wishes("yellow").colours == {"outfit": COLOURS["yellow"]}


def test_places_creatures_hats_and_weather_are_found() -> None:
    asked = wishes("A wizard fox with glasses in a night market in the rain")
    assert asked.place == "city"
    assert asked.creature == "fox"
    assert asked.hat == "pointed"
    assert asked.weather == "rain"
    assert asked.has_glasses
    assert wishes("a quiet night").place == "night"


def test_other_words_ask_for_nothing() -> None:
    asked = wishes("Ένα πορτρέτο, 肖像")
    assert (asked.place, asked.creature, asked.colours) == (None, None, {})


def test_faults_are_no_words() -> None:
    assert without_faults("a [fault:slow seconds=2]  fox[fault:x]") == "a fox"
