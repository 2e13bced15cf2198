"""The life of a task on plain asyncio: submit, poll, collect, recover. No Qt."""
