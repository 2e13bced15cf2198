"""How a bench speaks: figures beside their bars, for a person or as one JSON document.

A bench is a module here with a function that returns a Report. Figures are printed,
never asserted: a slow machine is no failure."""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass

Bar = tuple[str, float]  # ("<=", most)


@dataclass(frozen=True, slots=True)
class Report:
    """Figures of one bench by name, and the bars some of them should keep."""

    name: str
    figures: dict[str, float]
    bars: dict[str, Bar]


def tell(measure: Callable[[], Report]) -> None:
    """Run the bench and print its report; --json prints one document on stdout."""
    report = measure()
    figures = {name: round(figure, 4) for name, figure in report.figures.items()}
    if "--json" in sys.argv:
        bars = {name: list(bar) for name, bar in report.bars.items()}
        print(json.dumps({"name": report.name, "figures": figures, "bars": bars}))
        return
    print(report.name)
    for name, figure in figures.items():
        sign, most = report.bars.get(name, ("", 0.0))
        verdict = f"(bar {sign} {most:g})" if sign else ""
        print(f"  {name:28} {figure:10.4f} {verdict}".rstrip())
