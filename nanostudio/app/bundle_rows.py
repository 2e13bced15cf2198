"""Rows of the table of actions: a whole library out and in, and receipts."""

from nanostudio.app.actions import Action, Group, Scope, listed
from nanostudio.app.words import translate


def bundle_rows() -> tuple[Action, ...]:
    """What takes a library to another place, and shows what was paid for."""
    out = translate(
        "actions", "Pictures, settings and references, readable without NanoStudio."
    )
    told = translate(
        "actions",
        "What was asked, delivered and charged, for a refund; no key, no account.",
    )
    rows = (
        ("library.export_all", translate("actions", "Export everything…"),
         "folder-output", "", out),
        ("library.export_project", translate("actions", "Export this project…"),
         "folder-output", "", out),
        ("library.import_all", translate("actions", "Import an exported library…"),
         "folder-input", ""),
        ("library.costs", translate("actions", "Save costs as a table…"),
         "file-spreadsheet", ""),
    )  # fmt: skip
    dossier = (
        ("picture.dossier", translate("actions", "Save a dossier for the provider…"),
         "file-text", "", told),
    )  # fmt: skip
    return (
        *listed(rows, Group.PROGRAM),
        *listed(dossier, Group.PICTURE, Scope.GALLERY),
    )
