"""The words for what can be chosen of an export."""

from nanostudio.app.words import filled, translate
from nanostudio.core.export import ExportOptions, Fitting, Format, Metadata


def format_words(chosen: Format) -> str:
    """A format as one chooses it."""
    return {
        Format.ORIGINAL: translate("export", "Original"),
        Format.PNG: "PNG",
        Format.JPEG: "JPEG",
        Format.WEBP: "WebP",
        Format.AVIF: "AVIF",
    }[chosen]


def format_hint(chosen: Format) -> str:
    """What a format is for."""
    return {
        Format.ORIGINAL: translate("export", "The provider's own file, byte for byte."),
        Format.PNG: translate("export", "Exact, and large."),
        Format.JPEG: translate("export", "Small; every program opens it."),
        Format.WEBP: translate("export", "Smaller than JPEG; for the web."),
        Format.AVIF: translate("export", "The smallest; older programs lack it."),
    }[chosen]


def fitting_words(fitting: Fitting) -> str:
    """A way to a new size as one chooses it."""
    return {
        Fitting.WHOLE: translate("export", "As it is"),
        Fitting.LONGEST: translate("export", "Longest side"),
        Fitting.SCALE: translate("export", "Percent"),
        Fitting.FIT: translate("export", "Fit inside"),
        Fitting.FILL: translate("export", "Fill exactly"),
    }[fitting]


def fitting_hint(fitting: Fitting) -> str:
    """What a way to a new size does to a picture."""
    return {
        Fitting.WHOLE: "",
        Fitting.LONGEST: translate("export", "Pixels; none is enlarged."),
        Fitting.SCALE: translate("export", "Of its width and height."),
        Fitting.FIT: translate("export", "Whole, within these pixels."),
        Fitting.FILL: translate("export", "What stands over is cut."),
    }[fitting]


def metadata_words(metadata: Metadata) -> str:
    """What a file tells, as one chooses it."""
    return {
        Metadata.ALL: translate("export", "Everything"),
        Metadata.SOURCE: translate("export", "Made by AI, no more"),
        Metadata.NONE: translate("export", "Nothing"),
    }[metadata]


def metadata_hint(options: ExportOptions) -> str:
    """What others can read in the files then."""
    if options.format is Format.ORIGINAL:
        return translate("export", "An original keeps what it has.")
    if options.metadata is not Metadata.ALL:
        return ""  # what is lost then is said in whole sentences
    return translate(
        "export", "Prompt, model, settings and references; never a key or a path."
    )


def field_words(name: str) -> str:
    """What stands for a field of a name's template."""
    known = {
        "date": translate("export", "day it was made"),
        "time": translate("export", "time it was made"),
        "project": translate("export", "project"),
        "character": translate("export", "first character"),
        "view": translate("export", "view of the character"),
        "model": translate("export", "model"),
        "provider": translate("export", "provider"),
        "ratio": translate("export", "shape"),
        "resolution": translate("export", "resolution"),
        "counter": translate("export", "number in this export"),
        "slug": translate("export", "first words of the prompt"),
        "seed": translate("export", "seed, where it is known"),
        "rating": translate("export", "rating"),
    }
    return known.get(name, name)


def count_words(count: int) -> str:
    """What the button says."""
    if count == 1:
        return translate("export", "Export picture")
    return translate("export", "Export %n pictures", "", count)


def room_words(free_bytes: int | None) -> str:
    """How much room there is; "" where that is not known."""
    if free_bytes is None:
        return ""
    megabytes = free_bytes // 10**6
    if megabytes < 10_000:
        return filled(translate("export", "%1 MB free"), megabytes)
    return filled(translate("export", "%1 GB free"), megabytes // 1000)
