"""Signatures are shown where there is a library that can read them."""

import io
import json
import sys
from types import ModuleType
from typing import Any, Self

import pytest

from nanostudio.library.signing import Signature, signature

GOOD = {
    "active_manifest": "b",
    "manifests": {
        "a": {"signature_info": {"issuer": "somebody before"}},
        "b": {"signature_info": {"issuer": "Fox\nPress"}},
    },
}


class C2paError(Exception):
    """What the library raises for files without credentials."""


class Library(ModuleType):
    """As much of c2pa-python as is used."""

    C2paError = C2paError

    def __init__(self, told: dict[str, Any] | None) -> None:
        super().__init__("c2pa")
        self.told = told
        self.settings: dict[str, Any] = {}
        self.asked: list[str] = []
        self.Settings = self

    def from_dict(self, settings: dict[str, Any]) -> dict[str, Any]:
        return settings

    def Context(self, settings: dict[str, Any]) -> Self:
        self.settings = settings
        return self

    def Reader(self, kind: str, stream: io.BytesIO, *, context: Self) -> Self:
        assert context is self
        if self.told is None:
            raise C2paError("ManifestNotFound")
        self.asked = [kind, stream.read().decode()]
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.asked.append("closed")

    def get_validation_state(self) -> str:
        return "Valid"

    def json(self) -> str:
        return json.dumps(self.told)


def installed(monkeypatch: pytest.MonkeyPatch, told: dict[str, Any] | None) -> Library:
    library = Library(told)
    monkeypatch.setitem(sys.modules, "c2pa", library)
    return library


def test_who_signed_last(monkeypatch: pytest.MonkeyPatch) -> None:
    library = installed(monkeypatch, GOOD)
    assert signature(b"body", "png") == Signature("Fox Press", "Valid")
    assert library.asked == ["image/png", "body", "closed"]


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    library = installed(monkeypatch, GOOD)
    signature(b"body", "png")
    assert set(library.settings["verify"].values()) == {False}


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"active_manifest": "b", "manifests": {}},
        {"active_manifest": "b", "manifests": {"b": {"signature_info": {}}}},
    ],
)
def test_a_signer_without_a_name(
    monkeypatch: pytest.MonkeyPatch, told: dict[str, Any]
) -> None:
    installed(monkeypatch, told)
    assert signature(b"body", "png") == Signature("", "Valid")


def test_a_file_without_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    installed(monkeypatch, None)
    assert signature(b"body", "png") is None


def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "c2pa", None)
    assert signature(b"body", "png") is None
