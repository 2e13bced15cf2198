"""Who hosts references for a provider that takes public addresses only.

Known before an order, so that it can be said and chosen beside the references."""

from PySide6.QtCore import QObject, Signal

from nanostudio.app.draft import Draft
from nanostudio.app.spawn import Spawn
from nanostudio.app.words import filled
from nanostudio.core.spec import ProviderSpec, Travel
from nanostudio.hosting import Hosting


class Hosts(QObject):
    """The draft's provider decides whether anybody is needed at all."""

    changed = Signal()

    def __init__(self, hosting: Hosting, draft: Draft, spawn: Spawn) -> None:
        super().__init__()
        self._hosting = hosting
        self._draft = draft
        self._spawn = spawn
        self.offers: tuple[ProviderSpec, ...] = ()
        draft.model_changed.connect(self.refresh)

    @property
    def chosen(self) -> ProviderSpec | None:
        """Who hosts for the draft's provider; None while nobody was chosen."""
        return self._hosting.chosen(self._draft.provider.id)

    def refresh(self) -> None:
        """Look who could host now; nothing where nobody is needed."""
        if self._draft.model.references_travel is Travel.PUBLIC_URL:
            self._spawn(self._refresh(), "see who can host")
        self.changed.emit()

    def choose(self, host_id: str) -> None:
        """Let a provider host; no order asks any more."""
        provider_id = self._draft.provider.id
        self._spawn(self._choose(provider_id, host_id), "choose a host")

    def slot_words(self) -> str:
        """What a slot says whose picture needs an address."""
        if self.chosen is not None:
            text = self.tr("It needs a public address: %1 will host it.")
            return filled(text, self.chosen.label)
        if self.offers:
            return self.tr("It needs a public address: choose who hosts it.")
        return self.tr("It needs a public address, and nobody can host it.")

    def tray_words(self) -> str:
        """The same for all of them, in a line below."""
        who = self._draft.provider.label
        if self.chosen is not None:
            text = self.tr("%1 takes public addresses only: %2 hosts your pictures.")
            return filled(text, who, self.chosen.label)
        if self.offers:
            return filled(self.tr("%1 takes public addresses only."), who)
        text = self.tr(
            "%1 takes public addresses only. Pictures from the web have one; others"
            " can be hosted once you have a key for a provider with uploads."
        )
        return filled(text, who)

    async def _refresh(self) -> None:
        self.offers = tuple(await self._hosting.offers())
        self.changed.emit()

    async def _choose(self, provider_id: str, host_id: str) -> None:
        await self._hosting.allow(provider_id, host_id)
        self.changed.emit()
