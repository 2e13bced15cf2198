"""What is set for each provider, as the window shows it and a person wishes it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from nanostudio.core.balance import Balance
from nanostudio.core.options import USUAL, Options


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderView:
    """`base_url` is "" for the provider's own; `problems` say in words, by the entry's
    name, why a wish was not carried out."""

    base_url: str = ""
    options: Options = USUAL
    balance: Balance | None = None
    problems: Mapping[str, str] = field(default_factory=dict)


class ProviderOptions(QObject):
    """A view for each provider. Whoever can answers the wishes with `show`."""

    changed = Signal(str)  # provider id
    # Provider id, the entry's name in settings.toml, its value (None: as usual).
    change_requested = Signal(str, str, object)
    balance_requested = Signal(str, str)  # provider id, what was typed; "" for none

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views: dict[str, ProviderView] = {}

    def view(self, provider_id: str) -> ProviderView:
        """What is set for a provider."""
        return self._views.get(provider_id, ProviderView())

    def show(self, provider_id: str, **changes: Any) -> None:
        """Something is set otherwise now."""
        before = self.view(provider_id)
        after = replace(before, **changes)
        if after != before:
            self._views[provider_id] = after
            self.changed.emit(provider_id)

    def show_problem(self, provider_id: str, name: str, words: str) -> None:
        """Why the entry was not set; "" when it was."""
        problems = dict(self.view(provider_id).problems)
        problems.pop(name, None)
        if words:
            problems[name] = words
        self.show(provider_id, problems=problems)
