"""Shape, resolution, how many and format: the choices a model gives or lacks."""

from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.draft import Draft
from nanostudio.core import geometry
from nanostudio.core.request import MOST_PICTURES
from nanostudio.ui.choice import SegmentRow
from nanostudio.ui.fields import Combo, Stepper, heading, label
from nanostudio.ui.shape import ShapeGrid

_SQUARE = "1:1"  # what Auto draws when there is no reference to follow


class OptionsForm(QWidget):
    """Redrawn from the draft; what the model lacks is greyed with the reason."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.pixels = label("", "small", self)
        self.shapes = ShapeGrid(self)
        self.resolutions = SegmentRow(_tiers(draft), self.tr("Resolution"), self)
        self.variations = Stepper(
            self.tr("Variations"), self.tr("Fewer"), self.tr("More"), self
        )
        self.variations.setRange(1, MOST_PICTURES)
        self.format = Combo(self.tr("Format"), self)
        self._build()
        self.shapes.picked.connect(draft.set_aspect_ratio)
        self.resolutions.picked.connect(draft.set_resolution)
        self.variations.valueChanged.connect(draft.set_count)
        self.format.activated.connect(self._on_format_activated)
        draft.options_changed.connect(self.show_options)
        draft.model_changed.connect(self._fill_formats)
        draft.tray.changed.connect(self._show_pixels)
        self._fill_formats()
        self.show_options()

    def show_options(self) -> None:
        """Redraw from the draft."""
        draft, model = self._draft, self._draft.model
        lacks = self.tr("%1 at %2 cannot draw %3.").replace("%3", "%1")
        self.shapes.show_shapes(
            model.aspect_ratios, draft.aspect_ratio, self._named(lacks)
        )
        self._show_pixels()
        reason = self._named(self.tr("%1 at %2 does not offer this resolution."))
        if not model.resolutions:
            reason = self._named(self.tr("%1 at %2 has one resolution only."))
        without = set(self.resolutions.segments)
        without -= {*map(geometry.tier, model.resolutions)}
        chosen = geometry.tier(draft.resolution) if draft.resolution else None
        self.resolutions.show_choice(chosen, dict.fromkeys(without, reason))
        if self.variations.value() != draft.count:
            self.variations.setValue(draft.count)
        self.format.setCurrentIndex(max(0, self.format.findData(draft.format)))

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        title = QHBoxLayout()
        title.addWidget(heading(self.tr("Shape"), self))
        title.addStretch(1)
        title.addWidget(self.pixels)
        rows.addLayout(title)
        rows.addWidget(self.shapes)
        rows.addSpacing(4)
        rows.addWidget(self.resolutions)
        rows.addSpacing(4)
        last = QHBoxLayout()
        last.setSpacing(8)
        variations = label(self.tr("Variations"), "dim", self)
        variations.setBuddy(self.variations)
        last.addWidget(variations)
        last.addWidget(self.variations)
        # Long words may take it.
        last.addItem(QSpacerItem(8, 0, QSizePolicy.Policy.Maximum))
        format_ = label(self.tr("Format"), "dim", self)
        format_.setBuddy(self.format)  # on Linux a combo box is named by its label
        last.addWidget(format_)
        last.addWidget(self.format, 1)
        rows.addLayout(last)

    def _fill_formats(self) -> None:
        offered = self._draft.model.formats
        self.format.clear()
        if len(offered) != 1:
            self.format.addItem(self.tr("Default"), None)
        for name in offered:
            self.format.addItem(name.upper(), name)
        self.format.setEnabled(len(offered) > 1)
        reason = ""
        if not offered:
            reason = self._named(self.tr("%1 at %2 offers no choice of format."))
        elif len(offered) == 1:
            reason = self._named(self.tr("%1 at %2 makes this format only."))
        self.format.setToolTip(reason)
        self.format.setAccessibleDescription(reason)

    def _on_format_activated(self, index: int) -> None:
        self._draft.set_format(self.format.itemData(index))

    def _show_pixels(self) -> None:
        self.pixels.setText(self._pixels_text())

    def _pixels_text(self) -> str:
        draft = self._draft
        if draft.aspect_ratio is None and draft.tray.to_send():
            return self.tr("as reference 1")
        ratio = draft.aspect_ratio or _SQUARE
        words = ratio.replace(":", " : ")
        size = draft.model.size(ratio, draft.resolution)
        return f"{words}  ·  {size}" if size else words

    def _named(self, text: str) -> str:
        provider, model = self._draft.provider.label, self._draft.model.label
        return text.replace("%1", model, 1).replace("%2", provider)


def _tiers(draft: Draft) -> list[str]:
    """Every tier that any model here has, so that switching models moves nothing."""
    models = [model for provider in draft.providers for model in provider.models]
    offered = {geometry.tier(name) for model in models for name in model.resolutions}
    return [tier for tier in geometry.RESOLUTIONS if tier in offered]
