"""All that is done with pictures one has: looked at, judged, compared, gone on from."""

from PySide6.QtWidgets import QWidget

from nanostudio.app.face_off import FaceOff
from nanostudio.app.shown import Shown
from nanostudio.ui.bundle_front import BundleFront
from nanostudio.ui.commands import Commands
from nanostudio.ui.compare_front import CompareFront
from nanostudio.ui.export_front import ExportFront
from nanostudio.ui.face_off.front import FaceOffFront
from nanostudio.ui.files_front import FilesFront
from nanostudio.ui.gallery_panel import GalleryPanel
from nanostudio.ui.goto import GoTo
from nanostudio.ui.import_front import ImportFront
from nanostudio.ui.inspector import Inspector
from nanostudio.ui.iterate_front import IterateFront
from nanostudio.ui.judging_front import JudgingFront
from nanostudio.ui.library_banner import LibraryBanner
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.upkeep_front import UpkeepFront
from nanostudio.ui.viewer_front import ViewerFront
from nanostudio.ui.wishes import Wishes


class LibraryFront:
    """The parts, each bound to the gallery and to one another."""

    def __init__(
        self,
        shown: Shown,
        *,
        panel: GalleryPanel,
        inspector: Inspector,
        pictures: Pictures,
        commands: Commands,
        wishes: Wishes,
        window: QWidget,
        host: QWidget,
    ) -> None:
        """`host` is covered by what opens in the `window`."""
        view, gallery = panel.view, shown.gallery
        self.goto = GoTo(gallery, view)
        self.goto.clear_requested.connect(shown.filters.clear)
        self.judging = JudgingFront(
            gallery,
            view,
            inspector.judgement,
            commands,
            boards=shown.boards,
            projects=shown.projects,
            host=host,
            row=panel.work,
        )
        self.upkeep = UpkeepFront(gallery, wishes, commands, host)
        panel.column.insertWidget(0, LibraryBanner(shown.library_watch))
        self.viewer = ViewerFront(
            gallery, view, commands=commands, pictures=pictures, host=host
        )
        self.judging.follow(self.viewer)
        self.compare = CompareFront(
            gallery,
            view,
            commands=commands,
            pictures=pictures,
            messages=shown.messages,
            host=host,
        )
        self.judging.follow_comparison(self.compare)
        self.iterating = IterateFront(
            shown.iterate,
            wishes,
            gallery=gallery,
            checkout=shown.checkout,
            book=shown.keys,
            commands=commands,
            places=(inspector.iterate, view),
        )
        self.face_off = FaceOffFront(
            FaceOff(shown.draft, shown.keys, shown.projects, window),
            shown.draft,
            preferences=shown.preferences,
            commands=commands,
            pictures=pictures,
            window=window,
            host=host,
        )
        self.importing = ImportFront(
            panel, commands=commands, messages=shown.messages, place=host
        )
        self.exporting = ExportFront(wishes, window)
        self.judging.export_requested.connect(self.exporting.open)
        self.files = FilesFront(
            gallery, view, wishes, commands=commands, window=window, place=host
        )
        self.bundles = BundleFront(
            view,
            shown.projects,
            shown.boards,
            row=panel.work,
            commands=commands,
            window=window,
            place=host,
        )
        inspector.lineage.show_requested.connect(self.goto.go)
        self.importing.imports.show_requested.connect(self.goto.go)

    def close(self) -> None:
        """Close what is open over the window: it is being closed."""
        self.viewer.close()
        self.compare.close()
