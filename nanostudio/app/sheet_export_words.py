"""The words for what can be chosen of a sheet's export, and for what it comes to."""

from decimal import Decimal

from nanostudio.app import export_words
from nanostudio.app.words import filled, percent, translate
from nanostudio.core.export import Format
from nanostudio.core.sheet_export import SheetFormat, printed_mm
from nanostudio.core.sheet_layout import SheetLayout

GROUNDS = ("#ffffff", "#f4efe6", "#e4e4e2", "#1c1c1e", "")
DPIS = (72, 150, 300, 600)
_WHOLE = 0.999  # of its size: nothing was made smaller


def format_words(chosen: SheetFormat) -> str:
    """A format as one chooses it."""
    return {
        SheetFormat.PNG: "PNG",
        SheetFormat.JPEG: "JPEG",
        SheetFormat.PDF: "PDF",
        SheetFormat.ORA: "OpenRaster",
        SheetFormat.CELLS: translate("sheet_export", "Cells"),
    }[chosen]


def format_hint(chosen: SheetFormat) -> str:
    """What a format is for."""
    return {
        SheetFormat.PNG: translate("sheet_export", "Exact, and large."),
        SheetFormat.JPEG: translate("sheet_export", "Small; every program opens it."),
        SheetFormat.PDF: translate(
            "sheet_export", "For printing; its words stay words."
        ),
        SheetFormat.ORA: translate(
            "sheet_export", "A layer for each cell, for Krita or GIMP."
        ),
        SheetFormat.CELLS: translate(
            "sheet_export", "Each picture as a file of its own."
        ),
    }[chosen]


def cells_as_words(chosen: Format) -> str:
    """The format of single cells as one chooses it."""
    return {
        Format.ORIGINAL: translate("sheet_export", "As they are"),
        Format.PNG: "PNG",
        Format.JPEG: "JPEG",
        Format.WEBP: "WebP",
        Format.AVIF: "AVIF",
    }[chosen]


def ground_words(background: str) -> str:
    """A background as a screen reader names it."""
    known = {
        "#ffffff": translate("sheet_export", "White"),
        "#f4efe6": translate("sheet_export", "Cream"),
        "#e4e4e2": translate("sheet_export", "Light grey"),
        "#1c1c1e": translate("sheet_export", "Dark grey"),
        "": translate("sheet_export", "Clear"),
    }
    return known.get(background, background)


def ground_hint(background: str, chosen: SheetFormat) -> str:
    """What becomes of a background in a format; "" where there is nothing to say."""
    if not background and chosen is SheetFormat.JPEG:
        return translate("sheet_export", "A JPEG is never clear: it becomes white.")
    return ground_words(background)


def paper_words(name: str) -> str:
    """A page as one chooses it; "" is none."""
    return name or translate("sheet_export", "As large as the sheet")


def size_words(layout: SheetLayout) -> str:
    """The page in pixels, and as it is printed."""
    width, height = map(_cm, printed_mm(layout))
    size = layout.size
    words = translate("sheet_export", "%1 × %2 px · %3 × %4 cm at %5 dpi")  # noqa: RUF001
    if not _WHOLE < layout.scale < 1 / _WHOLE:
        words = translate(
            "sheet_export",
            "%1 × %2 px · %3 × %4 cm at %5 dpi · cells at %6",  # noqa: RUF001
        )
    values = (size.width, size.height, width, height, layout.dpi)
    return filled(words, *values, percent(layout.scale))


def field_words(name: str) -> str:
    """What stands for a field of a cell's name."""
    known = {
        "view": translate("sheet_export", "title of the cell"),
        "counter": translate("sheet_export", "place in the sheet"),
    }
    return known.get(name) or export_words.field_words(name)


def cells_words(count: int) -> str:
    """What is written when cells are."""
    if count == 1:
        return translate("sheet_export", "1 file")
    return translate("sheet_export", "%n files", "", count)


def pixel_words(*sides: int) -> str:
    """A length, or a width and a height."""
    if len(sides) == 1:
        return filled(translate("sheet_export", "%1 px"), *sides)
    return filled(translate("sheet_export", "%1 × %2 px"), *sides)  # noqa: RUF001


def _cm(millimetres: float) -> Decimal:
    """Whole centimetres, or tenths of small ones."""
    cm = Decimal(str(round(millimetres / 10, 1)))
    return cm if cm < 20 else Decimal(round(millimetres / 10))
