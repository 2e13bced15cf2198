"""Who signed a picture's content credentials, and whether that holds: known where
c2pa-python is installed.

Its library reads foreign bytes in this very process, so it is for a command of its own
and not for the window. Nothing is fetched. Source, checked 2026-11-27:
https://pypi.org/project/c2pa-python/, version 0.38."""

import importlib
import io
import json
from dataclasses import dataclass
from typing import Any

from nanostudio.core.naming import plain

_LOCAL = {"verify": {"remote_manifest_fetch": False, "ocsp_fetch": False}}
_LONGEST_NAME = 100  # characters


@dataclass(frozen=True, slots=True)
class Signature:
    """`issuer` as the certificate names itself; `state` is "Valid", "Trusted" or
    "Invalid", "Valid" without a look at whom to trust."""

    issuer: str
    state: str


def signature(body: bytes, format_: str) -> Signature | None:
    """Of a whole file; None where there is none, or nobody here who could read it."""
    try:
        c2pa = importlib.import_module("c2pa")
    except ImportError:
        return None
    try:
        settings = c2pa.Settings.from_dict(_LOCAL)
        context = c2pa.Context(settings)
        with c2pa.Reader(
            f"image/{format_}", io.BytesIO(body), context=context
        ) as reader:
            state, told = reader.get_validation_state(), json.loads(reader.json())
    except c2pa.C2paError:
        return None
    return Signature(_issuer(told), plain(str(state), _LONGEST_NAME))


def _issuer(told: dict[str, Any]) -> str:
    newest = told.get("manifests", {}).get(told.get("active_manifest"), {})
    issuer = newest.get("signature_info", {}).get("issuer")
    return plain(issuer, _LONGEST_NAME) if isinstance(issuer, str) else ""
