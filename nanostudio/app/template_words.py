"""What is said of templates of sheets."""

from nanostudio.app.words import filled, translate
from nanostudio.core.character import Slot
from nanostudio.core.sheet_template import Template


def view_words(slot: Slot | None) -> str:
    """What of a character a cell shows; None: no view of it."""
    return {
        None: translate("template_words", "No view"),
        Slot.FRONT: translate("template_words", "Front"),
        Slot.THREE_QUARTER: translate("template_words", "Three-quarter"),
        Slot.PROFILE: translate("template_words", "Profile"),
        Slot.BACK: translate("template_words", "Back"),
        Slot.FACE: translate("template_words", "Face"),
        Slot.HANDS: translate("template_words", "Hands"),
        Slot.OUTFIT: translate("template_words", "Outfit"),
        Slot.PROP: translate("template_words", "Prop"),
    }[slot]


def cells_words(count: int) -> str:
    """(9) -> "9 cells"."""
    if count == 1:
        return translate("template_words", "1 cell")
    return filled(translate("template_words", "%1 cells"), count)


def grid_words(template: Template) -> str:
    """How its cells stand: "9 cells in 3 columns, each 1:1"."""
    if template.columns == 1:
        words = translate("template_words", "%1 in one column, each %2")
        return filled(words, cells_words(len(template.cells)), template.aspect_ratio)
    words = translate("template_words", "%1 in %2 columns, each %3")
    cells = cells_words(len(template.cells))
    return filled(words, cells, template.columns, template.aspect_ratio)


def sheet_name(template: Template, title: str, who: str) -> str:
    """What a new sheet may be called: "Mira, expressions"; `title` is the template's
    as the person reads it, `who` its characters, "" for none."""
    if not who:
        return title
    named = {
        "turnaround-4": translate("template_words", "%1, turnaround"),
        "turnaround-8": translate("template_words", "%1, turnaround"),
        "expressions-9": translate("template_words", "%1, expressions"),
        "expressions-16": translate("template_words", "%1, expressions"),
        "poses-8": translate("template_words", "%1, poses"),
        "outfits": translate("template_words", "%1, outfits"),
        "hands": translate("template_words", "%1, hands"),
        "props": translate("template_words", "%1, props"),
        "head-heights": translate("template_words", "%1, head heights"),
        "storyboard-row": translate("template_words", "%1, storyboard"),
    }
    words = named.get(template.id, translate("template_words", "%1, %2"))
    return filled(words, who, title)
