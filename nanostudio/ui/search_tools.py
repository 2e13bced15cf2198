"""The buttons beside the gallery's search: filters, the order, searches to keep."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from nanostudio.app import facet_words
from nanostudio.app.facets import Finding
from nanostudio.core.search import Query, Sort
from nanostudio.ui import icons
from nanostudio.ui.commands import Commands
from nanostudio.ui.filter_popup import FilterPopup
from nanostudio.ui.name_form import NameForm
from nanostudio.ui.overlay import Overlay

_NAME_SIZE = QSize(320, 60)


class SearchTools(QWidget):
    """Opens what they stand for over the window."""

    def __init__(self, finding: Finding, commands: Commands) -> None:
        super().__init__()
        self._finding = finding
        self._filters, self._facets = finding.filters, finding.facets
        self._boards, filters = finding.boards, finding.filters
        self._popup: FilterPopup | None = None
        self._naming: _Naming | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.filter = self._button("list-filter", self.tr("Filters"))
        self.filter.setCheckable(True)
        self.filter.clicked.connect(self.open_filters)
        self.sort = self._button("arrow-down-wide-narrow", self.tr("Order"))
        self.sort.clicked.connect(self._open_sort)
        self.saved = self._button("bookmark", self.tr("Saved searches"))
        self.saved.clicked.connect(self._open_saved)
        for button in (self.filter, self.sort, self.saved):
            row.addWidget(button)
        for name, call in (
            ("search.filters", self.open_filters),
            ("search.saved", self._open_saved),
            ("search.save", self._ask_name),
            ("search.clear", filters.clear),
        ):
            commands.bind(name, call, self)
        self._commands = commands
        trash = commands.put("view.trash", self)
        trash.triggered.connect(self._show_trash)
        stacks = commands.put("view.stacks", self)
        stacks.toggled.connect(lambda on: filters.ask(is_stacked=on))
        filters.changed.connect(self._show_state)
        self._show_state()

    def open_filters(self) -> None:
        """Show what can be asked for; once more closes it."""
        popup = self._popup
        if popup is None:
            host = self.window()
            popup = FilterPopup(host, self._finding)
            popup.closed.connect(self._on_popup_closed)
            self._popup = popup
        if popup.isVisible():
            popup.close_now()
            return
        self._facets.follow(True)
        popup.open_under(self.filter, self, self.filter)
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            icons.redress(self)

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        icons.dress(button, icon, checked="accent_text")
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _show_trash(self, is_shown: bool) -> None:
        sort = self._filters.query.sort
        self._filters.take(Query(in_trash=is_shown, sort=sort))

    def _open_sort(self) -> None:
        menu = self._menu()
        group = QActionGroup(menu)
        for sort in Sort:
            action = QAction(facet_words.sort_words(sort), menu, checkable=True)
            action.setChecked(sort is self._filters.query.sort)
            action.triggered.connect(partial(_call, self._filters.sort, sort))
            group.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self._commands["view.days"])
        menu.addAction(self._commands["view.stacks"])
        self._pop(menu, self.sort)

    def _open_saved(self) -> None:
        menu = self._menu()
        for name, query in self._boards.searches.items():
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(partial(_call, self._filters.take, query))
        if self._boards.searches:
            menu.addSeparator()
        menu.addAction(self._commands["search.save"])
        if self._boards.searches:
            gone = menu.addMenu(self.tr("Remove"))
            for name in self._boards.searches:
                action = gone.addAction(name.replace("&", "&&"))
                call = partial(_call, self._boards.drop_search, name)
                action.triggered.connect(call)
        self._pop(menu, self.saved)

    def _ask_name(self) -> None:
        if not self._filters.query.narrows:
            return
        if self._naming is None:
            self._naming = _Naming(self.window())
            self._naming.form.named.connect(self._on_named)
        self._naming.open_under(self.saved, self, self.saved)
        words = self.tr("Name of the search")
        self._naming.form.ask(self._filters.query.text, words, self.tr("Save"))

    def _on_named(self, name: str) -> None:
        self._boards.keep_search(name, self._filters.query)
        if self._naming is not None:
            self._naming.close_now()

    def _on_popup_closed(self) -> None:
        self._facets.follow(False)
        self._show_state()

    def _show_state(self) -> None:
        is_open = self._popup is not None and self._popup.isVisible()
        self.filter.setChecked(is_open or self._filters.is_narrow)
        self._commands["view.trash"].setChecked(self._filters.query.in_trash)
        self._commands["search.save"].setEnabled(self._filters.query.narrows)
        self._commands["search.clear"].setEnabled(self._filters.query.narrows)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _pop(self, menu: QMenu, under: QToolButton) -> None:
        corner = under.rect().bottomLeft()
        if self.isRightToLeft():
            corner.setX(under.width() - menu.sizeHint().width())
        menu.popup(under.mapToGlobal(corner))


class _Naming(Overlay):
    """Asks what a search is to be called."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "", _NAME_SIZE)
        self.setAccessibleName(self.tr("Save search"))
        self.form = NameForm(self)
        self.form.cancelled.connect(self.close_now)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.form)


def _call(call: Callable[..., None], value: object, _checked: bool = False) -> None:
    """What a menu's action does, which tells whether it is checked."""
    call(value)
