"""What projects did cost, as a table."""

import csv
import io

from nanostudio.core.cost_table import HEADINGS, CostRow, as_csv
from nanostudio.core.money import Money


def row(project: str, cost: Money | None) -> CostRow:
    return CostRow(
        month="2026-11",
        project=project,
        provider="monet",
        charges=2,
        refunds=1,
        cost=cost,
        reported=cost,
    )


def test_a_spreadsheet_reads_it() -> None:
    text = as_csv([row('The "zoo", now', Money.of("0.05", "USD")), row("=1+1", None)])
    assert text.endswith("\r\n")
    head, first, second = csv.reader(io.StringIO(text, newline=""))
    assert tuple(head) == HEADINGS
    assert first == ["2026-11", 'The "zoo", now', "monet", "2", "1"] + ["0.05"] * 2 + [
        "USD"
    ]
    assert second[1] == "'=1+1"
    assert second[-3:] == ["", "", ""]
