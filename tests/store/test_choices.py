"""What was learned is found again by its name."""

from nanostudio.store.choices import forget_choice, load_choices, save_choice
from nanostudio.store.database import Connection


def test_the_last_value_of_a_name_is_kept(db: Connection) -> None:
    save_choice(db, "models uniall", "[1]")
    save_choice(db, "models uniall", "[2]")
    save_choice(db, "models openai", "[]")
    save_choice(db, "theme", "dark")
    assert load_choices(db, "models ") == {"openai": "[]", "uniall": "[2]"}
    assert load_choices(db, "theme") == {"": "dark"}
    assert load_choices(db, "mod%") == {}


def test_what_is_forgotten_is_gone_and_nothing_else(db: Connection) -> None:
    save_choice(db, "export/preset/Web", "{}")
    save_choice(db, "export/preset/Web 2", "{}")
    forget_choice(db, "export/preset/Web")
    forget_choice(db, "nobody's")
    assert load_choices(db, "export/preset/") == {"Web 2": "{}"}
