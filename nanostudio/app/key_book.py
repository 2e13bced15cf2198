"""What the window knows of the keys, never a key; and what a person wishes of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Signal

from nanostudio.core.finding import Finding
from nanostudio.core.spec import ProviderSpec


class Place(StrEnum):
    """Where a key is."""

    KEYRING = "keyring"
    ENVIRONMENT = "environment"
    SESSION = "session"  # in this run alone
    NONE = "none"
    UNKNOWN = "unknown"  # the keyring does not say


class Work(StrEnum):
    """What is being done with a provider's keys."""

    STORING = "storing"
    DELETING = "deleting"
    TESTING = "testing"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRow:
    """One key of a provider; `label` is "" for the one without a name."""

    label: str = ""
    place: Place = Place.NONE
    is_in_use: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """All that is known of a provider's keys.

    `label` names the key that `work` is about; `deleted` one that can be brought back.
    `trouble` is in words, until something is done next. `ring` as in Keys.ring."""

    rows: tuple[KeyRow, ...] = ()
    work: Work | None = None
    label: str = ""
    trouble: str = ""
    findings: Mapping[str, Finding] = field(default_factory=dict)  # by label
    deleted: str | None = None
    ring: str = ""

    @property
    def has_key(self) -> bool:
        """Whether a task could be sent now, as far as is known."""
        return any(row.place is not Place.NONE for row in self.rows)


class KeyBook(QObject):
    """A shelf for each provider. Whoever can answers the wishes with `show`."""

    changed = Signal(str)  # provider id
    loaded = Signal()  # once it is known which keys there are
    store_requested = Signal(str, str, str)  # provider id, label, key
    use_requested = Signal(str, str)  # provider id, label; here and below
    test_requested = Signal(str, str)
    delete_requested = Signal(str, str)
    restore_requested = Signal(str)  # provider id: bring back what was deleted last
    cancel_requested = Signal(str)
    forget_requested = Signal()  # nobody looks any more: let go what was deleted

    def __init__(
        self, providers: Sequence[ProviderSpec], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.providers = tuple(row for row in providers if row.needs_key)
        self.is_loaded = False
        self._shelves: dict[str, Shelf] = {}

    def shelf(self, provider_id: str) -> Shelf:
        """What is known of a provider's keys; nothing yet is an empty one."""
        return self._shelves.get(provider_id, Shelf())

    def has_key(self, provider: ProviderSpec) -> bool:
        """Whether a task for `provider` could be sent now."""
        return not provider.needs_key or self.shelf(provider.id).has_key

    @property
    def has_any(self) -> bool:
        """Whether there is a key for any provider."""
        return any(map(self.has_key, self.providers))

    def show(self, provider_id: str, **changes: Any) -> None:
        """Put something else on a provider's shelf."""
        before = self.shelf(provider_id)
        after = replace(before, **changes)
        if after != before:
            self._shelves[provider_id] = after
            self.changed.emit(provider_id)

    def complete(self) -> None:
        """All that can be known at the start is known."""
        self.is_loaded = True
        self.loaded.emit()
