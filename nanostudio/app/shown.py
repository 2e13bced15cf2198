"""What the window shows, as objects that know no widget."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject

from nanostudio.app.asides import Asides
from nanostudio.app.boards import Boards
from nanostudio.app.bulletin import Bulletin
from nanostudio.app.casting import Casting
from nanostudio.app.characters import Characters
from nanostudio.app.checkout import Checkout
from nanostudio.app.draft import Draft
from nanostudio.app.drift import Drift
from nanostudio.app.facet_words import Names
from nanostudio.app.facets import Facets, Finding
from nanostudio.app.filters import Filters
from nanostudio.app.gallery import GalleryModel, clock_ms
from nanostudio.app.iterate import Iterate
from nanostudio.app.key_book import KeyBook
from nanostudio.app.library_watch import LibraryWatch
from nanostudio.app.lineage import Relatives
from nanostudio.app.messages import Messages
from nanostudio.app.preferences import Preferences
from nanostudio.app.project_defaults import ProjectDefaults
from nanostudio.app.projects import Projects
from nanostudio.app.prompts import Prompts
from nanostudio.app.provider_options import ProviderOptions
from nanostudio.app.sheets import Sheets
from nanostudio.app.templates import Templates
from nanostudio.app.thumbnails import Thumbnails
from nanostudio.app.tray_plan import small_copies
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
        self.library_watch = LibraryWatch()
        self.filters = Filters(self.gallery)
        self.messages = Messages()
        self.preferences = Preferences(window)
        self.prompts = Prompts(self.messages, lambda: time.time_ns() // 1_000_000)
        self.projects = Projects()
        self.boards = Boards(self.projects, self.messages, clock_ms)
        self.characters = Characters(clock_ms, self.messages)
        self.sheets = Sheets(self.projects, self.messages, clock_ms)
        self.casting = Casting(self.draft, self.characters, self.messages)
        self.templates = Templates(self.messages)
        self.drift = Drift(self.sheets)
        names = Names(
            self.rows,
            self.projects.name_of,
            self.boards.name_of,
            character=self.characters.name_of,
            canon=self.casting.canon_now,
        )
        facets = Facets(self.filters)
        self.finding = Finding(self.filters, facets, self.boards, names)
        self.checkout = Checkout(self.draft.model_row, self.projects)
        self.checkout.missing = lambda: self.draft.tray.missing
        self.checkout.small = lambda: small_copies(
            self.draft.tray.references, self.draft.tray.left_out()
        )
        self.relatives = Relatives()
        self.iterate = Iterate(self.draft, self.rows, self.messages)
        self.project_defaults = ProjectDefaults(self.projects, self.draft)
        self.keys = KeyBook(providers)
        self.provider_options = ProviderOptions()
