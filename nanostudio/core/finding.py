"""What the test of a key came to."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What an answer shows of a key."""

    WORKS = "works"
    REFUSED = "refused"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Finding:
    """`words` say why it is not certain, or what the provider said."""

    verdict: Verdict
    words: str = ""
