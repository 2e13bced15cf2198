"""What a person says they bought, and what the ledger leaves of it."""

from dataclasses import replace

import pytest

from nanostudio.core.balance import Balance
from nanostudio.core.money import Basis, Money
from nanostudio.core.task import Charged
from nanostudio.store.balances import list_balances, set_balance
from nanostudio.store.database import Connection
from tests.store.test_charges import NOVEMBER, charged, keep

BOUGHT = Money.of(2000, "credits")


@pytest.fixture(autouse=True)
def balance(db: Connection) -> None:
    set_balance(db, "monet", BOUGHT, NOVEMBER - 1)


def left(db: Connection) -> Money:
    return list_balances(db)["monet"].left


def test_nothing_spent_leaves_all(db: Connection) -> None:
    assert list_balances(db) == {
        "monet": Balance(
            bought=BOUGHT, since_ms=NOVEMBER - 1, spent=Money.of(0, "credits")
        )
    }


def test_charges_since_then_are_counted_and_refunds_given_back(db: Connection) -> None:
    keep(db, charged(1), charged(2), charged(3, sent_ms=NOVEMBER - 2))
    assert left(db) == Money.of(1980, "credits")
    keep(db, charged(4, charged=Charged.REFUNDED, finished_ms=NOVEMBER + 1))
    assert left(db) == Money.of(1980, "credits")


def test_another_unit_and_another_provider_are_paid_otherwise(db: Connection) -> None:
    dollars = charged(1, cost=Money.of("0.5", "USD"))
    elsewhere = charged(2)
    elsewhere = replace(
        elsewhere, request=replace(elsewhere.request, provider="apidot")
    )
    keep(db, dollars, elsewhere)
    assert left(db) == BOUGHT
    assert list_balances(db)["monet"].unpriced == 0


def test_charges_of_no_known_amount_are_told(db: Connection) -> None:
    keep(db, charged(1, cost=None, cost_basis=Basis.UNKNOWN))
    assert left(db) == BOUGHT
    assert list_balances(db)["monet"].unpriced == 1


def test_more_may_be_spent_than_was_said(db: Connection) -> None:
    set_balance(db, "monet", Money.of(5, "credits"), NOVEMBER - 1)
    keep(db, charged(1))
    assert left(db) == Money.of(-5, "credits")


def test_counting_can_be_begun_anew_and_stopped(db: Connection) -> None:
    keep(db, charged(1))
    set_balance(db, "monet", BOUGHT, NOVEMBER + 1)
    assert left(db) == BOUGHT
    set_balance(db, "monet", None, NOVEMBER + 2)
    assert list_balances(db) == {}
