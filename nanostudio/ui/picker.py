"""The model picker: every model of every provider, with its price and its reach."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from nanostudio.core.spec import ModelSpec, ProviderSpec
from nanostudio.ui import icons
from nanostudio.ui.fields import Combo

DETAIL = Qt.ItemDataRole.UserRole + 1  # the second line of a row


class ModelPicker(Combo):
    """A combo box named Model; "Nano Banana Pro · Monet"."""

    picked = Signal(str, str)  # provider id, model id

    def __init__(
        self, providers: Sequence[ProviderSpec], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Model"))
        self.setMaxVisibleItems(8)
        self.activated.connect(self._on_activated)
        self.show_providers(providers)

    def show_providers(self, providers: Sequence[ProviderSpec]) -> None:
        """Offer the models of these, in place of those offered before."""
        self.clear()
        for provider in providers:
            for model in provider.models:
                self._add(provider, model)
        self.redress()

    def showPopup(self) -> None:
        # Late, because the enums of a style cost 4 ms that a start can do without.
        from nanostudio.ui.picker_rows import TwoLines

        if not isinstance(self.itemDelegate(), TwoLines):
            self.setItemDelegate(TwoLines(DETAIL, self))
        super().showPopup()

    def show_model(self, provider_id: str, model_id: str) -> None:
        """Mark the chosen model."""
        self.setCurrentIndex(self.findData([provider_id, model_id]))

    def redress(self) -> None:
        """Draw the icon in the colours of now."""
        drawn = icons.icon("banana", "accent_ink")
        for index in range(self.count()):
            self.setItemIcon(index, drawn)

    def _add(self, provider: ProviderSpec, model: ModelSpec) -> None:
        self.addItem(f"{model.label}  ·  {provider.label}", [provider.id, model.id])
        row = self.count() - 1
        self.setItemData(row, self._detail(model), DETAIL)

    def _detail(self, model: ModelSpec) -> str:
        price = model.price(model.default_resolution)
        references = self.tr("up to %1 references")
        parts = [
            str(price) if price else self.tr("price not published"),
            references.replace("%1", str(model.max_references)),
            " ".join(model.resolutions),
        ]
        return "  ·  ".join(part for part in parts if part)

    def _on_activated(self, index: int) -> None:
        provider_id, model_id = self.itemData(index)
        self.picked.emit(provider_id, model_id)
