"""The menu of a view: what a drop, a key and a double click do, and the rest."""

from functools import partial

from PySide6.QtWidgets import QMenu

from nanostudio.app.character_deeds import CharacterDeeds
from nanostudio.app.character_words import (
    ViewShown,
    view_words,
    views_shown,
)
from nanostudio.app.words import filled, translate
from nanostudio.core.character import NAMED, Character
from nanostudio.ui import icons
from nanostudio.ui.characters.wishes import CharacterWishes


def fill(
    menu: QMenu,
    character: Character,
    shown: ViewShown,
    deeds: CharacterDeeds,
    wishes: CharacterWishes,
) -> None:
    """Add what applies to the view; nothing that changes it while it is locked."""
    if shown.picture is not None:
        words = translate("characters", "Take colours from it…")
        action = menu.addAction(icons.icon("pipette"), words)
        action.setEnabled(not character.is_locked)
        action.triggered.connect(lambda: wishes.colours_requested.emit(shown.picture))
    if character.is_locked:
        return
    choose = translate("characters", "Choose pictures…")
    action = menu.addAction(icons.icon("folder-open"), choose)
    action.triggered.connect(lambda: wishes.files_requested.emit(shown))
    paste = menu.addAction(
        icons.icon("clipboard"), translate("characters", "Paste a picture")
    )
    paste.triggered.connect(lambda: wishes.paste_requested.emit(shown))
    if shown.picture is not None:
        _add_versions(menu, character, shown, deeds)
        note = menu.addAction(
            icons.icon("pencil"), translate("characters", "Note on this picture…")
        )
        note.triggered.connect(lambda: wishes.note_requested.emit(shown))
        _add_moves(menu, character, shown, deeds)
    menu.addSeparator()
    if shown.slot in NAMED:
        words = translate("characters", "Rename…")
        menu.addAction(words).triggered.connect(
            lambda: wishes.rename_requested.emit(shown)
        )
    _add_removals(menu, shown, deeds)


def _add_versions(
    menu: QMenu, character: Character, shown: ViewShown, deeds: CharacterDeeds
) -> None:
    view = character.view(shown.slot, shown.name)
    if view is None or shown.of < 2:
        return
    versions = menu.addMenu(translate("characters", "Versions"))
    for place, picture in enumerate(view.pictures):
        words = filled(translate("characters", "Version %1"), place + 1)
        if picture.note:
            words = f"{words}: {picture.note[:60]}"
        action = versions.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(place == shown.at)
        action.triggered.connect(partial(_chosen, deeds, shown, place))


def _add_moves(
    menu: QMenu, character: Character, shown: ViewShown, deeds: CharacterDeeds
) -> None:
    others = menu.addMenu(translate("characters", "Show as"))
    for other in views_shown(character, ()):
        if other.key != shown.key:
            action = others.addAction(
                view_words(other.slot, other.name).replace("&", "&&")
            )
            action.triggered.connect(partial(_moved, deeds, shown, other))


def _add_removals(menu: QMenu, shown: ViewShown, deeds: CharacterDeeds) -> None:
    if shown.picture is not None:
        one = menu.addAction(
            icons.icon("trash-2"), translate("characters", "Take this picture out")
        )
        one.triggered.connect(lambda: deeds.remove_version(shown))
    if shown.slot in NAMED or shown.of > 1:
        words = filled(translate("characters", "Remove the view “%1”"), shown.title)
        whole = menu.addAction(words.replace("&", "&&"))
        whole.triggered.connect(lambda: deeds.remove(shown))


def _chosen(
    deeds: CharacterDeeds, shown: ViewShown, place: int, _on: bool = False
) -> None:
    deeds.choose(shown, place)


def _moved(
    deeds: CharacterDeeds, shown: ViewShown, other: ViewShown, _on: bool = False
) -> None:
    deeds.move(shown, other.slot, other.name)
