"""What the command line prints with --json: plain dicts of the documented shapes."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from nanostudio.core.character import Character
from nanostudio.core.errors import StorageError, StudioError
from nanostudio.core.geometry import Size
from nanostudio.core.grid_cut import Grid
from nanostudio.core.money import Money
from nanostudio.core.sheet import Sheet
from nanostudio.core.spec import ModelSpec, ProviderSpec
from nanostudio.core.task import Task
from nanostudio.library.bundle_writing import Written
from nanostudio.library.export_trip import Exported
from nanostudio.library.import_run import Progress
from nanostudio.library.saying import Said
from nanostudio.library.signing import Signature
from nanostudio.store.characters import UsedIn
from nanostudio.store.charges import MonthCost

Document = dict[str, Any]


def task_document(task: Task, files: list[Path]) -> Document:
    """One task; `files` are where its outputs are for the reader, in order."""
    return {
        "id": task.id,
        "provider": task.request.provider,
        "model": task.request.model,
        "state": str(task.state),
        "remote_id": task.remote_id,
        "idempotency_key": task.idempotency_key,
        "charged": str(task.charged),
        "cost": _money(task.cost),
        "error": _error(task),
        "files": [
            {
                "path": str(path),
                "sha256": output.sha256,
                "width": output.width,
                "height": output.height,
                "format": output.format,
            }
            for path, output in zip(files, task.outputs, strict=True)
        ],
    }


def cost_document(row: MonthCost) -> Document:
    """What one provider took in one month; `reported` is the part it named itself."""
    return {
        "month": row.month,
        "provider": row.provider,
        "charges": row.charges,
        "refunds": row.refunds,
        "cost": _money(row.cost),
        "reported": _money(row.reported),
    }


def import_document(ended: Progress) -> Document:
    """What became of the files of an import, counted."""
    return {
        "files": ended.total,
        "imported": ended.imported,
        "already_here": ended.here,
        "in_trash": ended.trashed,
        "no_pictures": ended.unusable,
    }


def character_document(one: Character, used: UsedIn) -> Document:
    """A character whose pictures' paths are where they are for the reader; `chosen` is
    the place of the version of a view that counts."""
    return {
        "id": one.id,
        "name": one.name,
        "description": one.description,
        "never": list(one.never),
        "palette": list(one.palette),
        "notes": one.notes,
        "canon": one.canon,
        "locked": one.is_locked,
        "views": [
            {
                "slot": str(view.slot),
                "name": view.name,
                "chosen": view.chosen if view.pictures else None,
                "pictures": [
                    {"path": picture.path, "sha256": picture.sha256}
                    for picture in view.pictures
                ],
            }
            for view in one.views
        ],
        "used_in": {"pictures": used.pictures, "sheets": used.sheets},
    }


def sheet_document(
    sheet: Sheet, character_id: str, paths: Sequence[Path | None], file: Path | None
) -> Document:
    """A sheet in `file`; `paths` are where the pictures of its cells are, in order.
    Tasks are those under way, or in doubt."""
    return {
        "id": sheet.id,
        "name": sheet.name,
        "template": sheet.template.id,
        "character": character_id,
        "path": str(file) if file else None,
        "cells": [
            {
                "id": cell.id,
                "title": sheet.template.cell(cell.id).title,
                "path": str(path) if path else None,
                "sha256": cell.picture.sha256 if cell.picture else None,
                "tasks": list(cell.tasks),
            }
            for cell, path in zip(sheet.cells, paths, strict=True)
        ],
    }


def slices_document(
    grid: Grid, paths: Sequence[Path], sizes: Sequence[Size], *, is_found: bool
) -> Document:
    """The cells of a picture row by row; lines are in pixels of the upright picture."""
    return {
        "found": is_found,
        "columns": list(grid.across),
        "rows": list(grid.down),
        "files": [
            {"path": str(path), "width": size.width, "height": size.height}
            for path, size in zip(paths, sizes, strict=True)
        ],
    }


def written_document(folder: Path, written: Written) -> Document:
    """What an exported library holds."""
    return {
        "folder": str(folder),
        "pictures": written.pictures,
        "references": written.references,
        "left_out": list(written.left_out),
    }


def said_document(found: Said, signed: Signature | None) -> Document:
    """What a picture's file says of how it was made; null and "" where it does not."""
    told = found.provenance
    return {
        "file_format": found.format,
        "origin": told.origin or None,
        "prompt": told.prompt,
        "provider": told.provider or None,
        "model": told.model or None,
        "aspect_ratio": told.aspect_ratio,
        "resolution": told.resolution,
        "format": told.format,
        "n": told.n,
        "references": [
            {
                "sha256": one.sha256,
                "name": one.name,
                "role": one.role,
                "thumbnail": one.sha256 in told.thumbnails,
            }
            for one in told.references
        ],
        "settings": dict(told.settings),
        "source_type": told.source_type or None,
        "credentials": {
            "present": found.credentials.present,
            "claim_generator": found.credentials.claim_generator,
            "issuer": signed.issuer if signed else None,
            "state": signed.state if signed else None,
        },
    }


def export_document(
    ended: Exported, files: list[Path], failure: StorageError | None
) -> Document:
    """What became of the pictures of an export, and where their files are."""
    errors = [*ended.problems, *([failure] if failure else [])]
    return {
        "export": {
            "pictures": ended.total,
            "exported": ended.done,
            "already_there": ended.there,
            "files": [str(path) for path in files],
            "errors": [{"title": one.title, "hint": one.hint} for one in errors],
        }
    }


def _money(money: Money | None) -> Document | None:
    if money is None:
        return None
    amount = money.amount
    number = int(amount) if amount == int(amount) else float(amount)
    return {"amount": number, "unit": money.unit}


def _error(task: Task) -> Document | None:
    if task.problem is None:
        return None
    return {"title": task.problem.title, "hint": task.problem.hint}


def error_document(error: StudioError) -> Document:
    """What ended a command before there was a task."""
    return {"tasks": [], "error": {"title": error.title, "hint": error.hint}}


def provider_document(provider: ProviderSpec, base_url: str, key: str) -> Document:
    """One provider; `key` is where its key is: keyring, environment or none."""
    return {
        "id": provider.id,
        "label": provider.label,
        "base_url": base_url,
        "key": key,
        "models": [_model(row) for row in provider.models],
    }


def _model(model: ModelSpec) -> Document:
    return {
        "id": model.id,
        "label": model.label,
        "aspect_ratios": list(model.aspect_ratios),
        "resolutions": list(model.resolutions),
        "formats": list(model.formats),
        "max_references": model.max_references,
        "max_n": model.max_n,
    }
