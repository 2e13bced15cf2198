"""Design tokens, and the palette and style sheet made from them; no widgets."""

from dataclasses import dataclass, replace
from string import Template
from typing import cast

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from nanostudio.ui.sheet import SHEET

RADIUS = 8  # pixels: fields, buttons, tiles, slots
PANEL_RADIUS = 10
SPACE = 8  # pixels between neighbours; everything stands on a grid of 4
PANEL_MARGIN = 12
CONTROL_HEIGHT = 36
ROW_HEIGHT = 32
FOCUS_WIDTH = 2  # pixels of the focus ring
SMALL = 0.85  # headings and captions, times the base font
LARGE = 1.08  # the one primary button
HEADLINE = 1.3  # what a page or a card is about
LEAST_POINTS = 9.75  # 13 px at 96 dpi; systems that say 9 look cramped in a studio


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Named colours, "#rrggbb" (shadow "#aarrggbb")."""

    name: str
    is_dark: bool
    window: str
    panel: str
    panel_raised: str  # buttons and chips on a panel
    hover: str  # the same under the pointer
    field: str  # where one types
    line: str
    line_strong: str
    text: str
    text_dim: str
    text_disabled: str
    accent: str
    accent_hover: str
    accent_text: str  # on accent
    accent_ink: str  # accent as text on panel, field and window
    accent_line: str  # accent as edge and focus ring, with a contrast of 3
    good: str
    warn: str
    bad: str
    tile: str  # a tile without a picture
    shadow: str
    role_character: str
    role_object: str
    role_style: str


DARK = Theme(
    name="dark",
    is_dark=True,
    window="#131417",
    panel="#1b1c20",
    panel_raised="#26282d",
    hover="#303238",
    field="#222328",
    line="#2d2f35",
    line_strong="#4a4d55",
    text="#f1f1ef",
    text_dim="#b2b4ba",
    text_disabled="#8f9198",
    accent="#f5c518",
    accent_hover="#ffd63f",
    accent_text="#1d1803",
    accent_ink="#f5c518",
    accent_line="#f5c518",
    good="#63d392",
    warn="#f2a75c",
    bad="#ff8d83",
    tile="#1b1c20",
    shadow="#90000000",
    role_character="#5aa5f7",
    role_object="#c287fa",
    role_style="#62d3a4",
)
LIGHT = Theme(
    name="light",
    is_dark=False,
    window="#f1f1ee",
    panel="#ffffff",
    panel_raised="#f3f3f0",
    hover="#e9e9e5",
    field="#f6f6f4",
    line="#e0e0dc",
    line_strong="#b9b9b4",
    text="#1a1b1e",
    text_dim="#54565c",
    text_disabled="#6a6c72",
    accent="#f5c518",
    accent_hover="#ffd02b",
    accent_text="#1d1803",
    accent_ink="#7d5c00",
    accent_line="#b08000",
    good="#1b7038",
    warn="#8f5300",
    bad="#b3261e",
    tile="#ffffff",
    shadow="#30000000",
    role_character="#2f7fdb",
    role_object="#9a4fe0",
    role_style="#1f9a68",
)

# For those who ask their desktop for more contrast: pure grounds, edges one can see.
DARK_CONTRAST = replace(
    DARK,
    name="dark contrast",
    window="#000000",
    panel="#08080a",
    panel_raised="#17181b",
    hover="#33353c",
    field="#000000",
    line="#8d9099",
    line_strong="#d3d5da",
    text="#ffffff",
    text_dim="#e6e7ea",
    text_disabled="#b9bbc1",
    accent="#ffd93b",
    accent_hover="#ffe680",
    accent_text="#000000",
    accent_ink="#ffd93b",
    accent_line="#ffd93b",
    good="#86efac",
    warn="#fdba74",
    bad="#ffaaa3",
    tile="#08080a",
)
LIGHT_CONTRAST = replace(
    LIGHT,
    name="light contrast",
    window="#ffffff",
    panel="#fefefe",
    panel_raised="#f6f6f4",
    hover="#dededa",
    field="#ffffff",
    line="#75777d",
    line_strong="#33353a",
    text="#000000",
    text_dim="#26282c",
    text_disabled="#505258",
    accent_text="#000000",
    accent_ink="#5c4300",
    accent_line="#6b4e00",
    good="#0b5424",
    warn="#6b3d00",
    bad="#8f140e",
    tile="#fefefe",
)
EVERY = (DARK, LIGHT, DARK_CONTRAST, LIGHT_CONTRAST)
_BY_GROUND = {QColor(one.window).rgb(): one for one in EVERY}

_INKS = (
    "text", "text_dim", "text_disabled", "accent_ink", "good", "warn", "bad",
)  # fmt: skip
_GROUNDS = ("window", "panel", "panel_raised", "field", "tile")
# Which text stands on which ground; each pair keeps a contrast of 4.5 (WCAG AA).
TEXT_ON = (
    *((text, ground) for text in _INKS for ground in _GROUNDS),
    *((text, "hover") for text in ("text", "text_dim", "accent_ink", "warn")),
    ("accent_text", "accent"),
    ("accent_text", "accent_hover"),
    *((text, "hover") for text in ("text", "text_dim", "accent_ink", "bad")),
)


def palette(theme: Theme) -> QPalette:
    """Every role Fusion draws with, also for what the style sheet leaves out."""
    made = QPalette()
    role = QPalette.ColorRole
    for colour_role, name in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.field),
        (role.AlternateBase, theme.panel),
        (role.Text, theme.text),
        (role.PlaceholderText, theme.text_disabled),
        (role.Button, theme.panel_raised),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.bad),
        (role.ToolTipBase, theme.panel_raised),
        (role.ToolTipText, theme.text),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.accent_text),
        (role.Accent, theme.accent),
        (role.Link, theme.accent_ink),
        (role.LinkVisited, theme.accent_ink),
        (role.Light, theme.hover),
        (role.Midlight, theme.panel_raised),
        (role.Mid, theme.line),
        (role.Dark, theme.line_strong),
        (role.Shadow, theme.window),
    ):
        made.setColor(colour_role, QColor(name))
    for colour_role in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(
            QPalette.ColorGroup.Disabled, colour_role, QColor(theme.text_disabled)
        )
    return made


def stylesheet(theme: Theme, points: float = LEAST_POINTS) -> str:
    """The style sheet for a base font of `points`; other sizes are relative to it."""
    names = {name: getattr(theme, name) for name in Theme.__dataclass_fields__}
    sizes = {
        "small": f"{points * SMALL:.2f}pt",
        "large": f"{points * LARGE:.2f}pt",
        "headline": f"{points * HEADLINE:.2f}pt",
        "radius": f"{RADIUS}px",
        "panel_radius": f"{PANEL_RADIUS}px",
    }
    return Template(SHEET).substitute(names | sizes)


def current() -> Theme:
    """The theme of the running program, told by its palette."""
    app = cast(QApplication, QApplication.instance())
    ground = app.palette().window().color()
    return _BY_GROUND.get(ground.rgb()) or (DARK if ground.lightness() < 128 else LIGHT)


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the whole program; may be called again to switch while it runs."""
    if not app.styleSheet():  # each of these goes over every widget
        app.setStyle("Fusion")
        app.setFont(font(app.font()))
    app.setPalette(palette(theme))
    app.setStyleSheet(stylesheet(theme, app.font().pointSizeF()))


def font(base: QFont) -> QFont:
    """Inter where it is installed, else the system's own; never under 13 px."""
    made = QFont(base)
    if "Inter" not in made.families():
        made.setFamilies(["Inter", *made.families()])
    made.setPointSizeF(max(made.pointSizeF(), LEAST_POINTS))
    return made


def contrast(text: str, ground: str) -> float:
    """Contrast ratio of two opaque colours, 1 to 21.

    Source: https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio."""
    lighter, darker = sorted((_luminance(text), _luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(name: str) -> float:
    channels = (int(name[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
