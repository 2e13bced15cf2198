"""Each reason for no picture is told in its own words."""

import pytest
from google.genai import types

from nanostudio.providers import _gemini_reasons

NONE = {"STOP", "FINISH_REASON_UNSPECIFIED", "BLOCKED_REASON_UNSPECIFIED"}
KNOWN = {
    *types.FinishReason.__members__,
    *types.BlockedReason.__members__,
} - NONE
UNKNOWN = "It stopped for a reason of its own (QUITE_NEW)."


@pytest.mark.parametrize("name", sorted(KNOWN))
def test_what_the_official_client_knows_is_told(name: str) -> None:
    title, _ = _gemini_reasons.told(name, "")
    assert name in title
    assert "a reason of its own" not in title


def test_a_new_reason_is_told_as_it_is() -> None:
    assert _gemini_reasons.told("QUITE_NEW", "")[0] == UNKNOWN
