"""The queue in a line: how many are under way, wait, or need the person."""

from nanostudio.app.queue import QueueCounts
from nanostudio.app.words import filled, translate


def counts_words(counts: QueueCounts) -> str:
    """("3 running · 1 queued · 1 needs attention"); "" when there is nothing."""
    needs = translate("queue", "%1 need attention")
    if counts.attention == 1:
        needs = translate("queue", "%1 needs attention")
    parts = (
        (counts.running, translate("queue", "%1 running")),
        (counts.waiting, translate("queue", "%1 waiting")),
        (counts.queued, translate("queue", "%1 queued")),
        (counts.attention, needs),
    )
    return " · ".join(filled(words, count) for count, words in parts if count)
