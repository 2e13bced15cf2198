"""The queue in a line: how many are under way, wait, or need the person."""

from nanostudio.app.queue import QueueCounts
from nanostudio.app.words import translate


def counts_words(counts: QueueCounts) -> str:
    """("3 running · 1 queued · 1 needs attention"); "" when there is nothing."""
    needs = translate("queue", "%n need attention", "", counts.attention)
    if counts.attention == 1:
        needs = translate("queue", "1 needs attention")
    parts = (
        (counts.running, translate("queue", "%n running", "", counts.running)),
        (counts.waiting, translate("queue", "%n waiting", "", counts.waiting)),
        (counts.queued, translate("queue", "%n queued", "", counts.queued)),
        (counts.attention, needs),
    )
    return " · ".join(words for count, words in parts if count)
