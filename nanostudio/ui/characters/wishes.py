"""What the room of characters wishes of the window: dialogs, files, other rooms."""

from PySide6.QtCore import QObject, Signal


class CharacterWishes(QObject):
    """Signals alone, so that every wish is bound once."""

    files_requested = Signal(object)  # ViewShown: choose pictures for it
    paste_requested = Signal(object)  # ViewShown, here and below
    note_requested = Signal(object)
    rename_requested = Signal(object)
    pictures_added = Signal(object, object)  # ViewShown, tuple[Source, ...]
    address_dropped = Signal(object, str)  # ViewShown or None for a new character
    refused = Signal(object)  # StudioError
    colours_requested = Signal(object)  # ViewPicture to begin with, or None
    create_requested = Signal()
    created_of_pictures = Signal(object)  # tuple[Source, ...]
    create_from_files_requested = Signal()
    import_requested = Signal()
    export_requested = Signal(str)  # id of a character
