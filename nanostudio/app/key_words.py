"""The words for keys: where each is, what is being done, and what was found out."""

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QLocale

from nanostudio.app.key_book import KeyRow, Place, Shelf, Work
from nanostudio.app.words import filled, translate
from nanostudio.core.balance import Balance
from nanostudio.core.finding import Finding, Verdict
from nanostudio.core.money import Money
from nanostudio.core.say import joined
from nanostudio.core.spec import ProviderSpec

# Names of their own, the same in every language; by the backend's module.
_RINGS = {
    "SecretService": "GNOME Keyring / Secret Service",
    "libsecret": "GNOME Keyring / Secret Service",
    "kwallet": "KWallet",
    "macOS": "Keychain",
    "Windows": "Credential Manager",
}


def name_words(label: str) -> str:
    """A key's name, or what stands for the one without."""
    return label or translate("keys", "Key without a name")


def place_words(row: KeyRow, provider: ProviderSpec, ring: str) -> str:
    """Where a key is, in one line; `ring` as in Keys.ring."""
    words: dict[Place, Callable[[], str]] = {
        Place.KEYRING: lambda: _kept(_RINGS.get(ring, "")),
        Place.ENVIRONMENT: lambda: filled(
            translate("keys", "From the environment variable %1"), provider.key_env
        ),
        Place.SESSION: lambda: _not_kept(ring),
        Place.UNKNOWN: lambda: translate(
            "keys", "The keyring does not say whether it is there"
        ),
        Place.NONE: lambda: translate("keys", "Not stored any more: enter it again"),
    }
    return words[row.place]()


def _kept(name: str) -> str:
    if not name:
        return translate("keys", "Kept in the system's keyring")
    return filled(translate("keys", "Kept in the system's keyring (%1)"), name)


def _not_kept(ring: str) -> str:
    if ring:
        return translate("keys", "For this run only: the keyring did not take it")
    return translate(
        "keys", "For this run only: this system has no keyring to keep it in"
    )


def shelf_words(shelf: Shelf) -> str:
    """A provider's keys in two or three words."""
    places = [row.place for row in shelf.rows if row.place is not Place.NONE]
    if not places:
        return translate("keys", "No key")
    if len(places) > 1:
        return translate("keys", "%n keys", "", len(places))
    return {
        Place.ENVIRONMENT: translate("keys", "From the environment"),
        Place.SESSION: translate("keys", "For this run only"),
        Place.UNKNOWN: translate("keys", "Not certain"),
    }.get(places[0], translate("keys", "Key stored"))


def work_words(work: Work, provider: ProviderSpec) -> str:
    """What is being waited for."""
    if work is Work.TESTING:
        return filled(translate("keys", "Asking %1…"), provider.label)
    return translate("keys", "Waiting for the keyring…")


def stopped_words(work: Work | None) -> str:
    """What giving up left behind."""
    if work is Work.STORING:
        return translate("keys", "Stopped. Nothing was stored.")
    if work is Work.DELETING:
        return translate("keys", "Stopped. The key may still be there.")
    return translate("keys", "Stopped.")


def finding_words(finding: Finding) -> str:
    """What the test of a key came to, and no more."""
    if finding.verdict is Verdict.WORKS:
        return translate("keys", "The key works.")
    if finding.verdict is Verdict.REFUSED:
        return finding.words
    return filled(translate("keys", "Not certain: %1"), finding.words)


def left_words(balance: Balance) -> str:
    """What should be left, in few words."""
    left = Money(max(0, balance.left.micro), balance.left.unit)
    return filled(translate("keys", "about %1 left"), left)


def balance_words(balance: Balance) -> str:
    """What should be left, and what the figure knows nothing of."""
    day = QDateTime.fromMSecsSinceEpoch(balance.since_ms)
    words = translate(
        "keys",
        "About %1 left of %2, by what was charged here since %3. What you spend"
        " elsewhere is not counted.",
    )
    left = Money(max(0, balance.left.micro), balance.left.unit)
    text = filled(words, left, balance.bought, QLocale().toString(day.date()))
    if balance.unpriced > 0:
        more = translate(
            "keys",
            "Not counted either: %n charges nobody said the amount of.",
            "",
            balance.unpriced,
        )
        text = joined(text, more)
    return text
