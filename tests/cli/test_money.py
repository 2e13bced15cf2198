"""Prices a person sets, what things cost, and models a provider tells of."""

from pathlib import Path
from typing import Any

from tests.cli.conftest import Run, Shell

PRICES = """
[prices.monet."nano-banana-2"]
2K = "15 credits"
any = "$0.05"
"""


def settle(shell: Shell, text: str) -> None:
    """Write the settings file."""
    folder = shell.folder / "data"
    folder.mkdir(exist_ok=True)
    (folder / "settings.toml").write_text(text, "utf-8")


def receipt(shell: Shell, run: Run) -> str:
    return shell("tasks", "show", run.tasks[0]["id"]).out


def test_a_price_set_by_the_person_is_estimated_kept_and_summed(shell: Shell) -> None:
    settle(shell, PRICES)
    run = shell.generate("--resolution", "2K")
    assert run.code == 0, run.err
    assert "Estimated cost: 15 credits (set by you)." in run.err
    assert run.tasks[0]["cost"] == {"amount": 15, "unit": "credits"}
    assert "15 credits (the listed price; the provider did not say)" in receipt(
        shell, run
    )
    shell.generate("--resolution", "1K", "-n", "2")
    rows = shell("costs", "--json").document["costs"]
    assert [(row["charges"], row["refunds"], row["cost"]) for row in rows] == [
        (2, 0, {"amount": 0.1, "unit": "USD"}),
        (1, 0, {"amount": 15, "unit": "credits"}),
    ]
    for row in rows:
        assert set(row) == {
            *("month", "provider", "charges", "refunds", "cost", "reported")
        }
        assert row["provider"] == "monet"
        assert row["reported"]["amount"] == 0
    table = shell("costs").out
    assert "$0.10" in table
    assert "listed prices" in table
    assert "$0.05, 15 credits (set by you)" in shell("providers").out.replace(
        "\n", ""
    ) or ("15 credits, $0.05 (set by you)" in shell("providers").out)


def test_without_a_price_the_amount_is_not_known(shell: Shell) -> None:
    run = shell.generate()
    assert "Estimated" not in run.err
    assert "not said" in receipt(shell, run)
    [row] = shell("costs", "--json").document["costs"]
    assert (row["charges"], row["cost"], row["reported"]) == (1, None, None)
    assert "not known" in shell("costs").out


def test_a_mistake_in_the_settings_is_named(shell: Shell) -> None:
    settle(shell, '[prices.monet."nano-banana-2"]\n2K = "a lot"\n')
    for words in (("providers", "--json"), ("costs", "--json")):
        run = shell(*words)
        assert run.code == 2
        hint = run.document["error"]["hint"]
        assert "[prices.monet.nano-banana-2] “2K” should be an amount" in hint


def models(run: Run, provider: str) -> list[str]:
    rows: list[dict[str, Any]] = run.document["providers"]
    [found] = [row for row in rows if row["id"] == provider]
    return [model["id"] for model in found["models"]]


def at_uniall(shell: Shell, *words: str) -> Run:
    shell.environment["UNIALL_API_KEY"] = "sk-x"
    return shell("--provider-url", f"uniall={shell.gateway}", *words)


def test_models_are_learned_from_a_provider(shell: Shell) -> None:
    before = models(shell("providers", "--json"), "uniall")
    run = at_uniall(shell, "providers", "--refresh", "uniall", "--json")
    assert run.code == 0, run.err
    assert "UniAll lists" in run.err
    after = models(run, "uniall")
    assert after[: len(before)] == before
    assert models(shell("providers", "--json"), "uniall") == after


def test_a_provider_without_a_list_of_models_is_refused(shell: Shell) -> None:
    run = shell("providers", "--refresh", "monet", "--json")
    assert run.code == 2
    assert "no list of its models" in run.document["error"]["title"]


def test_without_a_key_no_list_is_asked(shell: Shell) -> None:
    run = shell("providers", "--refresh", "uniall", "--json")
    assert run.code == 5


def test_providers_show_without_a_library_and_with_a_damaged_one(
    shell: Shell, tmp_path: Path
) -> None:
    assert shell("providers").code == 0
    assert not (shell.folder / "data" / "nanostudio.sqlite3").exists()
    (shell.folder / "data").mkdir(exist_ok=True)
    (shell.folder / "data" / "nanostudio.sqlite3").write_bytes(b"nonsense" * 1000)
    run = shell("providers", "--json")
    assert run.code == 0
    assert "not shown" in run.err
    assert models(run, "monet")
