"""Who hosts references, as it is said beside them."""

from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

import pytest

from nanostudio.app.draft import Draft
from nanostudio.app.hosts import Hosts
from nanostudio.core.spec import ProviderSpec, Travel
from tests.app.compose_samples import GRAND, MODEST, WIDE

ADDRESSED = replace(WIDE, references_travel=Travel.PUBLIC_URL)
FAR = replace(GRAND, id="far", label="Far", models=(ADDRESSED,))


class Hosting:
    """Stands for the one that asks the keyring and the database."""

    def __init__(self, *offered: ProviderSpec) -> None:
        self.offered = list(offered)
        self.allowed: dict[str, str] = {}
        self.asked = 0

    def chosen(self, provider_id: str) -> ProviderSpec | None:
        host = self.allowed.get(provider_id)
        return next((row for row in (GRAND, MODEST) if row.id == host), None)

    async def offers(self) -> list[ProviderSpec]:
        self.asked += 1
        return self.offered

    async def allow(self, provider_id: str, host: str) -> None:
        self.allowed[provider_id] = host


def at_once(work: Coroutine[Any, Any, None], _name: str) -> Any:
    """Runs what never waits."""
    with pytest.raises(StopIteration):
        work.send(None)


def hosts_of(draft: Draft, *offered: ProviderSpec) -> tuple[Hosts, Hosting]:
    hosting = Hosting(*offered)
    return Hosts(hosting, draft, at_once), hosting  # type: ignore[arg-type]


def test_nobody_is_asked_where_nobody_is_needed() -> None:
    draft = Draft((GRAND, FAR))
    hosts, hosting = hosts_of(draft, MODEST)
    hosts.refresh()
    assert hosting.asked == 0
    told: list[bool] = []
    hosts.changed.connect(lambda: told.append(True))
    draft.set_model("far", "wide")
    assert hosting.asked == 1
    assert hosts.offers == (MODEST,)
    assert told


def test_a_host_is_offered_chosen_and_named() -> None:
    draft = Draft((FAR,))
    hosts, hosting = hosts_of(draft, MODEST)
    hosts.refresh()
    assert "choose who hosts it" in hosts.slot_words()
    assert hosts.tray_words() == "Far takes public addresses only."
    hosts.choose("modest")
    assert hosting.allowed == {"far": "modest"}
    assert hosts.slot_words() == "It needs a public address: Modest will host it."
    assert "Modest hosts your pictures" in hosts.tray_words()


def test_without_anybody_it_says_what_helps() -> None:
    hosts, _ = hosts_of(Draft((FAR,)))
    hosts.refresh()
    assert "nobody can host it" in hosts.slot_words()
    assert "once you have a key" in hosts.tray_words()
