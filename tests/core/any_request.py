"""Requests of every kind for property tests: any characters, any settings."""

from hypothesis import strategies as st

from nanostudio.core.request import MOST_PICTURES, GenerationRequest, Reference
from nanostudio.core.spec import Role

# Any text a prompt can be: halves of characters are refused, no database keeps a zero.
prompts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
# A line has no control characters.
lines = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60)
models = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._:/@-]{0,127}", fullmatch=True)
choices = st.none() | lines.filter(bool)
references = st.builds(
    Reference,
    sha256=st.text("0123456789abcdef", min_size=64, max_size=64),
    name=lines,
    role=st.none() | st.sampled_from(Role),
)
requests = st.builds(
    GenerationRequest,
    provider=lines,
    model=models,
    prompt=prompts,
    references=st.lists(references, max_size=3).map(tuple),
    aspect_ratio=choices,
    resolution=choices,
    format=choices,
    n=st.integers(1, MOST_PICTURES),
)
