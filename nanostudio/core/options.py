"""What a person set for a provider; part of no request, and the same for all."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """An adapter looks at those its provider knows, and at no other."""

    is_public: bool = False  # whether the provider may show the pictures to others
    callback_url: str | None = None  # called by the provider when a task has ended
    reference_route: str = "edits"  # for local references: "edits" or "gemini"
    is_streamed: bool = False  # ask for progress as a stream while it is made
    host_through: str | None = None  # the provider whose uploads give public addresses


USUAL = Options()
