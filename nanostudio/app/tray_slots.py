"""What is in the tray, and what the chosen model takes of it."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from nanostudio.app.combining import Combining, Inside
from nanostudio.app.slots import TrayReference
from nanostudio.app.tray_plan import Plan, plan
from nanostudio.core.request import Reference
from nanostudio.core.spec import ModelSpec, ProviderSpec


class TraySlots(QObject):
    """References in their order, planned anew with every change."""

    changed = Signal()

    def __init__(
        self, provider: ProviderSpec, model: ModelSpec, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.references: tuple[TrayReference, ...] = ()
        self._provider, self._model = provider, model
        self._plan: Plan | None = None
        self.combining = Combining(lambda: self._set(self.references))

    @property
    def cap(self) -> int:
        """How many references the chosen model takes."""
        return self._model.max_references

    @property
    def plan(self) -> Plan:
        """What the chosen model makes of the references."""
        if self._plan is None:
            self._plan = plan(
                self.references,
                self._provider,
                self._model,
                may_combine=self.combining.is_allowed,
            )
        return self._plan

    def left_out(self) -> dict[int, str]:
        """Index of each reference the model does not take, with the reason."""
        return dict(self.plan.left_out)

    def index(self, token: int) -> int | None:
        """Where slot `token` stands; None when it is gone."""
        tokens = [slot.token for slot in self.references]
        return tokens.index(token) if token in tokens else None

    def set_model(self, provider: ProviderSpec, model: ModelSpec) -> None:
        """Plan the slots anew; none is thrown away."""
        self._provider, self._model = provider, model
        self._set(self.references)

    def to_send(self) -> tuple[Reference, ...]:
        """What goes into a request: whole references the model takes, in order."""
        return tuple(
            self._combined(index)
            if index in self.plan.combined
            else Reference(
                sha256=slot.sha256, name=slot.name, role=slot.role, url=slot.public_url
            )
            for index, slot in enumerate(self.references)
            if slot.sha256 is not None and index not in self.plan.left_out
        )

    def is_loading(self) -> bool:
        """Whether a reference the model takes is still on its way, or being edited."""
        return any(
            (slot.is_pending or slot.is_busy) and index not in self.plan.left_out
            for index, slot in enumerate(self.references)
        ) or not all(inside in self.combining.made for inside in self.to_combine())

    def to_combine(self) -> tuple[Inside, ...]:
        """The contact pictures that are sent; of pictures on their way nothing yet."""
        return tuple(
            tuple(self.references[place].sha256 or "" for place in places)
            for places in self.plan.combined.values()
        )

    def _combined(self, index: int) -> Reference:
        """The contact picture in the place of the first that is in it."""
        slot, places = self.references[index], self.plan.combined[index]
        inside = tuple(self.references[place].sha256 or "" for place in places)
        sha256 = self.combining.made.get(inside, slot.sha256 or "")
        return Reference(sha256=sha256, name=slot.name, role=slot.role)

    def _put(self, index: int, instead_of: int, *slots: TrayReference) -> None:
        order = list(self.references)
        order[index : index + instead_of] = slots
        self._set(order)

    def _set(self, order: Iterable[TrayReference]) -> None:
        self.references, self._plan = tuple(order), None
        self.changed.emit()
