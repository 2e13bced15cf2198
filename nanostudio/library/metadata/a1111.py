"""The "parameters" text of AUTOMATIC1111's web UI, Forge and many that followed them.

The prompt, "Negative prompt: ...", and a last line of "Steps: 20, Sampler: Euler a".
Source: AUTOMATIC1111/stable-diffusion-webui, modules/infotext_utils.py, 2026-11-26."""

import json
import re
from collections.abc import Iterable

from nanostudio.core.provenance import Provenance, made

KEY = "parameters"
_NEGATIVE = "Negative prompt:"
_FEWEST = 3  # settings in a line of settings
_LONGEST_LINE = 20_000  # characters of it that are looked at
# Possessive and bounded: a text made to slow it down is gone through quickly, too.
_SETTING = re.compile(r'(\w[\w \-/]{0,60}+):\s*+("(?:\\.|[^\\"])*+"|[^,]*+)(?:,|$)')


def read(text: str, *, is_sure: bool = True) -> Provenance | None:
    """What the text says; None when it is not of this kind.

    `is_sure`: it stood where only such texts stand, and need not have settings."""
    *lines, last = text.strip().split("\n")
    settings = _SETTING.findall(last[:_LONGEST_LINE])
    is_ours = "Version: NanoStudio" in last  # which knows no steps
    is_settings = len(settings) >= _FEWEST and ("Steps:" in last or is_ours)
    if not is_settings:
        if not is_sure or text.lstrip().startswith("{"):
            return None
        lines, settings = [*lines, last], []
    prompt, _, negative = "\n".join(lines).partition(_NEGATIVE)
    values = {name.strip(): _unquoted(value.strip()) for name, value in settings}
    model = values.pop("Model", "")
    further = [(_NEGATIVE.rstrip(":"), negative), *values.items()]
    return made("a1111", prompt=prompt, model=model, settings=further)


def write(prompt: str, settings: Iterable[tuple[str, str]]) -> str:
    """The text other programs read; a reader wants at least three settings."""
    last = ", ".join(f"{name}: {_quoted(value)}" for name, value in settings)
    return f"{prompt}\n{last}"


def _quoted(value: str) -> str:
    is_plain = not any(c in value for c in ',:"\n')
    return value if is_plain else json.dumps(value, ensure_ascii=False)


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] == '"':
        return re.sub(r"\\(.)", r"\1", value[1:-1])
    return value
