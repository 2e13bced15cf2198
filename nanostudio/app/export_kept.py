"""How a person exported the last time, and the presets, in the database."""

import json

from nanostudio.core import export
from nanostudio.core.export import ExportOptions
from nanostudio.store.choices import forget_choice, load_choices, save_choice
from nanostudio.store.database import Database

_PRESET, _LAST = "export/preset/", "export/last"


async def load_last(database: Database) -> tuple[ExportOptions, str]:
    """The options and the folder, or the usual ones and ""."""
    kept = await database.run(load_choices, _LAST)
    try:
        told = json.loads(kept.get("", ""))
        options, folder = str(told["options"]), str(told["folder"])
    except (ValueError, TypeError, KeyError):
        return ExportOptions(), ""
    return export.from_json(options), folder


async def save_last(database: Database, options: ExportOptions, folder: str) -> None:
    """Begin with these the next time."""
    kept = json.dumps({"folder": folder, "options": export.to_json(options)})
    await database.run(save_choice, _LAST, kept)


async def load_presets(database: Database) -> dict[str, ExportOptions]:
    """Options by the names they are kept under."""
    kept = await database.run(load_choices, _PRESET)
    return {name: export.from_json(text) for name, text in kept.items()}


async def save_preset(database: Database, name: str, options: ExportOptions) -> None:
    """Keep options under a name, in place of what it had."""
    await database.run(save_choice, f"{_PRESET}{name}", export.to_json(options))


async def delete_preset(database: Database, name: str) -> None:
    """Keep nothing under a name any more."""
    await database.run(forget_choice, f"{_PRESET}{name}")
