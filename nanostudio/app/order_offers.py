"""What an order that could not be sent offers the person: a host, or to add a key."""

from collections.abc import Callable

from nanostudio.app.messages import Level, Messages
from nanostudio.app.words import translate
from nanostudio.core.errors import MissingKey, NotHosted
from nanostudio.core.spec import ProviderSpec


def offer_host(
    messages: Messages,
    error: NotHosted,
    host: ProviderSpec,
    allow: Callable[[], None],
) -> None:
    """Ask whether `host` may have the files; a yes calls `allow`."""
    hint = translate(
        "Orders",
        "%1 can host your files. Whoever knows their addresses can see them there"
        " for a while. This is asked once.",
    )
    messages.show(
        Level.NOTE,
        error.title,
        hint.replace("%1", host.label),
        translate("Orders", "Host and generate"),
        allow,
    )


def offer_key(messages: Messages, error: MissingKey, add: Callable[[], None]) -> None:
    """Say that a key is missing; `add` leads to where one is added."""
    words = translate("Orders", "Add a key")
    messages.show(Level.PROBLEM, error.title, error.hint, words, add)
