"""What the window shows, as objects that know no widget."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject

from nanostudio.app.asides import Asides
from nanostudio.app.bulletin import Bulletin
from nanostudio.app.checkout import Checkout
from nanostudio.app.draft import Draft
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.key_book import KeyBook
from nanostudio.app.messages import Messages
from nanostudio.app.preferences import Preferences
from nanostudio.app.projects import Projects
from nanostudio.app.prompts import Prompts
from nanostudio.app.provider_options import ProviderOptions
from nanostudio.app.thumbnails import Thumbnails
from nanostudio.core.spec import ProviderSpec


class Shown:
    """Every state of the window, built before anything is painted; what is
    asynchronous is attached later (see running.py)."""

    def __init__(self, providers: Sequence[ProviderSpec], window: QObject) -> None:
        """`providers` in the order they are offered; the first one is chosen."""
        self.draft = Draft(providers)
        self.rows = {row.id: row for row in providers}
        self.asides = Asides()
        self.bulletin = Bulletin(self.rows, self.asides)
        self.gallery = GalleryModel(self.rows, asides=self.asides)
        self.thumbnails = Thumbnails()
        self.messages = Messages()
        self.preferences = Preferences(window)
        self.prompts = Prompts(self.messages, lambda: time.time_ns() // 1_000_000)
        self.projects = Projects()
        self.checkout = Checkout(self.draft.model_row, self.projects)
        self.keys = KeyBook(providers)
        self.provider_options = ProviderOptions()
