"""How a person exported a sheet the last time, in the database: by its template, as
columns and guides of one do not suit another."""

import json

from nanostudio.core import sheet_export
from nanostudio.core.sheet_export import SheetChoices
from nanostudio.core.sheet_template import Template
from nanostudio.store.choices import load_choices, save_choice
from nanostudio.store.database import Database

_LAST = "sheet export/last"
_TEMPLATE = "sheet export/template/"


async def load_last(database: Database, template: Template) -> tuple[SheetChoices, str]:
    """The choices and the folder, or the usual ones and "". Of a template that was not
    exported before: as another was, but for what belongs to that one."""
    usual = sheet_export.usual(template)
    kept = (await database.run(load_choices, _LAST)).get("", "")
    try:
        told = json.loads(kept)
        last, folder = str(told["choices"]), str(told["folder"])
    except (ValueError, TypeError, KeyError):
        return usual, ""
    own = (await database.run(load_choices, _TEMPLATE)).get(template.id)
    if own is not None:
        return sheet_export.from_json(own, usual), folder
    return sheet_export.taken_over(sheet_export.from_json(last, usual), usual), folder


async def save_last(
    database: Database, template: Template, choices: SheetChoices, folder: str
) -> None:
    """Begin with these the next time."""
    text = sheet_export.to_json(choices)
    await database.run(save_choice, _TEMPLATE + template.id, text)
    kept = json.dumps({"folder": folder, "choices": text})
    await database.run(save_choice, _LAST, kept)
