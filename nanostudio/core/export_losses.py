"""What a way of writing pictures leaves out of them, in sentences."""

from nanostudio.core.export import ExportOptions, Format, Metadata
from nanostudio.core.say import say


def losses(options: ExportOptions, *, has_credentials: bool) -> tuple[str, ...]:
    """What a written picture lacks that its original has; empty for originals.

    `has_credentials`: some of the pictures carry their provider's signed content
    credentials, which hold for the untouched bytes alone."""
    if options.format is Format.ORIGINAL:
        return ()
    sentences = []
    if has_credentials:
        sentences.append(
            say(
                "The provider's content credentials are lost: they hold for the"
                " original alone."
            )
        )
    if options.metadata is Metadata.SOURCE:
        sentences.append(
            say(
                "The files say that a model made them, but not how: settings cannot be"
                " read back."
            )
        )
    if options.metadata is Metadata.NONE:
        sentences.append(
            say("Nothing in the files says that a model made them, or how.")
        )
    return tuple(sentences)
