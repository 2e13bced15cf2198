"""The words for what a failure means."""

from nanostudio.core.task import TaskState
from nanostudio.engine.verdict import gave_up, lost
from nanostudio.providers.adapter import Failed
from tests.engine.bench import a_row


def test_what_to_do_next_is_the_adapter_s_to_say_where_it_knows() -> None:
    advice = "Write the prompt in another language."
    told = gave_up(Failed(reason="no such language.", advice=advice), "Gate")
    assert told.title == "Gate could not make this picture."
    assert told.hint == (
        f"Gate says: “no such language.” Gate does not say whether it charged. {advice}"
    )
    usual = gave_up(Failed(reason="", is_refunded=True), "Gate")
    assert usual.hint == "It was refunded. Change the prompt or try again."


def test_nobody_is_sent_to_look_where_nothing_can_be_seen() -> None:
    task = a_row(TaskState.SUBMITTING)
    told = lost(task, "Gate", has_tasks=False).problem
    assert told is not None
    assert "task id" not in told.hint
    assert "Gate keeps no task" in told.hint
    usual = lost(task, "Gate").problem
    assert usual is not None
    assert "enter the task id" in usual.hint
