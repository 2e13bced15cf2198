"""The record on disk."""

from pathlib import Path

import pytest

from nanostudio.sandbox.ledger import Ledger, summary


def test_entries_come_back_in_order(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "ledger"
    ledger = Ledger(path)
    ledger.append({"entry": "charge", "credits": 10, "prompt": "\ud800 π"})
    ledger.append({"entry": "refund", "credits": 4})
    ledger.close()
    again = Ledger(path)
    assert [entry["entry"] for entry in again.entries()] == ["charge", "refund"]
    assert summary(again)["credits"] == 6
    again.close()


@pytest.mark.parametrize("torn", [b"{", b'{"entry": "charge"}', b"\x00" * 9])
def test_a_torn_last_line_is_cut_off(tmp_path: Path, torn: bytes) -> None:
    path = tmp_path / "ledger"
    path.write_bytes(b'{"entry": "a"}\n' + torn)
    ledger = Ledger(path)
    ledger.append({"entry": "b"})
    assert [entry["entry"] for entry in ledger.entries()] == ["a", "b"]
    ledger.close()
