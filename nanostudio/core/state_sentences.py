"""Where a task is, as a sentence in a message about it."""

from nanostudio.core.say import mark, say
from nanostudio.core.task import TaskState

_SENTENCES = {
    TaskState.QUEUED: mark("It is queued."),
    TaskState.UPLOADING: mark("Its references are being uploaded."),
    TaskState.SUBMITTING: mark("It is being sent."),
    TaskState.RUNNING: mark("It is running."),
    TaskState.COLLECTING: mark("Its pictures are being fetched."),
    TaskState.DONE: mark("It is done."),
    TaskState.WAITING: mark("It is waiting."),
    TaskState.UNCERTAIN: mark("It may have been charged."),
    TaskState.FAILED: mark("It failed."),
    TaskState.CANCELLED: mark("It was cancelled."),
}


def state_sentence(state: TaskState) -> str:
    """ "It is running." and so on."""
    return say(_SENTENCES[state])
