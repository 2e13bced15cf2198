"""What can be set for one provider: its address, its own options, what was bought."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from nanostudio.app.key_words import balance_words
from nanostudio.app.provider_options import ProviderView
from nanostudio.core.options import Options
from nanostudio.core.spec import ProviderSpec
from nanostudio.ui.check_box import CheckBox
from nanostudio.ui.fields import Combo, heading, label
from nanostudio.ui.labels import WrappedLabel

_BALANCE = "balance"
_Show = Callable[[Options], None]


class ProviderForm(QWidget):
    """Built for one provider, from the options its row names."""

    changed = Signal(str, object)  # the entry's name in settings.toml, its value
    balance_entered = Signal(str)

    def __init__(
        self,
        provider: ProviderSpec,
        hosts: Sequence[ProviderSpec],
        parent: QWidget | None = None,
    ) -> None:
        """`hosts`: whose uploads can serve a provider that takes addresses only."""
        super().__init__(parent)
        self._provider = provider
        self._hosts = hosts
        self.fields: dict[str, QWidget] = {}
        self._problems: dict[str, WrappedLabel] = {}
        self._shows: dict[str, _Show] = {}
        self._view = ProviderView()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._add_address()
        makers: Mapping[str, Callable[[], None]] = {
            "stream": self._add_stream,
            "public": self._add_public,
            "references": self._add_route,
            "host_through": self._add_host,
            "callback_url": self._add_callback,
        }
        wanted = [name for name in makers if name in provider.options]
        if wanted:
            self._head(self.tr("Options"))
        for name in wanted:
            makers[name]()
        self._add_balance()

    def show_view(self, view: ProviderView) -> None:
        """Show what is set; a field that is being typed in is left alone."""
        self._view = view
        address = self.fields["base_url"]
        if isinstance(address, QLineEdit) and not address.hasFocus():
            address.setText(view.base_url)
        for show in self._shows.values():
            show(view.options)
        for name, problem in self._problems.items():
            words = view.problems.get(name, "")
            problem.show_text(words)
            problem.setVisible(bool(words))
        words = balance_words(view.balance) if view.balance else ""
        self.balance.show_text(words)
        self.balance.setVisible(bool(words))

    def _add_address(self) -> None:
        self._head(self.tr("Address"))
        field = self._line("base_url", self.tr("Address"), self._provider.base_url)
        field.editingFinished.connect(
            lambda: self._on_line_finished("base_url", field, self._view.base_url)
        )
        self._hint(self.tr("Another address counts for new tasks only."))

    def _add_stream(self) -> None:
        box = self._check(
            "stream",
            self.tr("Watch pictures while they are made"),
            lambda options: options.is_streamed,
        )
        box.setToolTip(
            self.tr("Progress comes in one long answer, where the model can do that.")
        )

    def _add_public(self) -> None:
        words = self.tr("Let %1 show my pictures to others")
        self._check(
            "public",
            words.replace("%1", self._provider.label),
            lambda options: options.is_public,
        )

    def _add_route(self) -> None:
        choices = (
            ("edits", self.tr("Files by the route “edits”")),
            ("gemini", self.tr("Files by the route “gemini”")),
        )
        self._combo(
            "references",
            self.tr("How references travel"),
            choices,
            lambda options: options.reference_route,
        )

    def _add_host(self) -> None:
        choices = [("", self.tr("Nobody: I am asked"))]
        choices += [(host.id, host.label) for host in self._hosts]
        self._combo(
            "host_through",
            self.tr("Who gives my references a public address"),
            choices,
            lambda options: options.host_through or "",
        )
        self._hint(
            self.tr(
                "%1 takes references by address only. Whoever knows the address of a"
                " hosted file can see it for a while."
            ).replace("%1", self._provider.label)
        )

    def _add_callback(self) -> None:
        name = self.tr("Address to call when a picture is ready")
        self._rows.addWidget(label(name, "dim", self))
        field = self._line("callback_url", name, "https://")
        field.editingFinished.connect(
            lambda: self._on_line_finished(
                "callback_url", field, self._view.options.callback_url or ""
            )
        )

        def show(options: Options) -> None:
            if not field.hasFocus():
                field.setText(options.callback_url or "")

        self._shows["callback_url"] = show
        self._hint(self.tr("For those with a tunnel: nanostudio webhook serve."))

    def _add_balance(self) -> None:
        self._head(self.tr("Balance"))
        name = self.tr("What you have bought")
        field = self._line(_BALANCE, name, self.tr("What you have, such as 2000"))
        field.returnPressed.connect(lambda: self._on_balance_entered(field))
        field.editingFinished.connect(lambda: self._on_balance_entered(field))
        self.balance = WrappedLabel(role="small", parent=self)
        self._rows.addWidget(self.balance)
        self._hint(
            self.tr(
                "%1 does not tell what is left. Type what you have now, and it is"
                " counted down from there; 0 stops that."
            ).replace("%1", self._provider.label)
        )

    def _on_line_finished(self, name: str, field: QLineEdit, before: str) -> None:
        """Fields say that they are finished whenever the focus leaves them."""
        typed = field.text().strip()
        if typed != before or name in self._view.problems:
            self.changed.emit(name, typed)

    def _on_balance_entered(self, field: QLineEdit) -> None:
        typed = field.text().strip()
        if typed:
            field.clear()
            self.balance_entered.emit("" if typed == "0" else typed)

    def _head(self, text: str) -> None:
        if self._rows.count():
            self._rows.addSpacing(16)
        self._rows.addWidget(heading(text, self))

    def _hint(self, text: str) -> None:
        self._rows.addWidget(WrappedLabel(role="small", text=text, parent=self))

    def _line(self, name: str, words: str, placeholder: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(words)
        field.setPlaceholderText(placeholder)
        self._add(name, field)
        return field

    def _check(
        self, name: str, words: str, is_set: Callable[[Options], bool]
    ) -> CheckBox:
        box = CheckBox(words, self)
        box.clicked.connect(lambda on: self.changed.emit(name, on))
        self._shows[name] = lambda options: box.setChecked(is_set(options))
        self._add(name, box)
        return box

    def _combo(
        self,
        name: str,
        words: str,
        choices: Sequence[tuple[str, str]],
        chosen: Callable[[Options], str],
    ) -> None:
        self._rows.addWidget(label(words, "dim", self))
        combo = Combo(words, self)
        for value, text in choices:
            combo.addItem(text, value)
        combo.activated.connect(
            lambda at: self.changed.emit(name, combo.itemData(at) or None)
        )
        self._shows[name] = lambda options: combo.setCurrentIndex(
            combo.findData(chosen(options))
        )
        self._add(name, combo)

    def _add(self, name: str, field: QWidget) -> None:
        self.fields[name] = field
        problem = WrappedLabel(role="bad", parent=self)
        problem.hide()
        self._problems[name] = problem
        self._rows.addWidget(field)
        self._rows.addWidget(problem)
