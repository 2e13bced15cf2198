"""README's table of providers and models, made from the rows the program itself uses.

Prints it; with --write puts it between its two markers in README.md."""

import sys
from pathlib import Path

from nanostudio.core.spec import ModelSpec, ProviderSpec
from nanostudio.providers.table import SPECS

README = Path(__file__).resolve().parents[1] / "README.md"
BEGIN = "<!-- models: made by packaging/readme_table.py -->"
END = "<!-- end of models -->"
COLUMNS = (
    "Provider", "Model", "Id", "Resolutions", "Aspect ratios", "References", "Price",
)  # fmt: skip


def table() -> str:
    """The rows of every provider, as a Markdown table."""
    rows = [_row(provider, model) for provider in SPECS for model in provider.models]
    lines = [COLUMNS, ("---",) * len(COLUMNS), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def renewed(readme: str) -> str:
    """`readme` with the table of today between its markers, which must be there."""
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    if not after:
        raise ValueError(f"README.md lacks the lines {BEGIN!r} and {END!r}")
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


def _row(provider: ProviderSpec, model: ModelSpec) -> tuple[str, ...]:
    label = f"[{model.label}]({model.docs_url})" if model.docs_url else model.label
    return (
        provider.label,
        label,
        f"`{model.id}`",
        ", ".join(model.resolutions) or "one",
        " ".join(model.aspect_ratios) or "the model's choice",
        f"up to {model.max_references}" if model.max_references else "none",
        _price(model),
    )


def _price(model: ModelSpec) -> str:
    """Each price with its resolution; one price alone stands without."""
    if not model.prices:
        return "not published"
    if set(model.prices) == {""}:
        return str(model.prices[""])
    return ", ".join(f"{tier}: {price}" for tier, price in model.prices.items())


if __name__ == "__main__":
    if "--write" in sys.argv:
        README.write_text(renewed(README.read_text("utf-8")), "utf-8")
    else:
        print(table())
