"""Two providers to compose for: one that can do much, one that can do little."""

from nanostudio.app.references import Pending, Tray, TrayReference
from nanostudio.core.geometry import GEMINI_3
from nanostudio.core.money import Money
from nanostudio.core.spec import ModelSpec, ProviderSpec, Role

WIDE = ModelSpec(
    id="wide",
    label="Banana Wide",
    aspect_ratios=("1:1", "16:9", "8:1"),
    resolutions=("1K", "2K"),
    default_resolution="1K",
    sizes=GEMINI_3,
    formats=("png", "webp"),
    max_references=4,
    role_caps={Role.CHARACTER: 1},
    prices={"1K": Money.of(10, "credits"), "2K": Money.of(15, "credits")},
    usual_time_s=12,
)
SMALL = ModelSpec(id="small", label="Banana", aspect_ratios=("1:1",), max_references=2)
BLIND = ModelSpec(id="blind", label="Blind", aspect_ratios=("1:1",), formats=("png",))
GRAND = ProviderSpec(
    id="grand", label="Grand", base_url="https://grand.test", models=(WIDE,)
)
MODEST = ProviderSpec(
    id="modest", label="Modest", base_url="https://modest.test", models=(SMALL, BLIND)
)


def fill(tray: Tray, *names: str, thumbnail: str = "") -> None:
    """Put whole references into `tray`; their hashes are their names."""
    offered: list[Pending] = []
    tray.files_offered.connect(offered.extend)
    tray.offer([name.encode() for name in names])
    tray.files_offered.disconnect(offered.extend)
    for pending, name in zip(offered, names, strict=True):
        tray.ready(
            pending.token,
            TrayReference(
                sha256=name, name=name, width=640, height=480, thumbnail=thumbnail
            ),
        )
