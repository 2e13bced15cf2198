"""What InvokeAI writes: "invokeai_metadata" since version 3, "sd-metadata" before.

Source: invokeai/app/invocations/metadata.py of invoke-ai/InvokeAI, 2026-11-26."""

from typing import Any

from nanostudio.core.provenance import Provenance, made, read_json

_SETTINGS = (
    *("negative_prompt", "seed", "steps", "cfg_scale", "scheduler", "sampler"),
    *("width", "height", "strength", "generation_mode", "app_version"),
)


def read(text: str) -> Provenance | None:
    """What "invokeai_metadata" says; None when it is not of this kind."""
    told = read_json(text)
    if not isinstance(told, dict):
        return None
    model = told.get("model")
    if isinstance(model, dict):
        model = model.get("name") or model.get("model_name")
    prompt = told.get("positive_prompt")
    return made("invokeai", prompt=prompt, model=model, settings=_further(told))


def read_old(text: str) -> Provenance | None:
    """What "sd-metadata" says; None when it is not of this kind."""
    told = read_json(text)
    image = told.get("image") if isinstance(told, dict) else None
    if not isinstance(image, dict):
        return None
    prompt = image.get("prompt")
    if isinstance(prompt, list):
        prompt = prompt[0] if prompt else ""
    if isinstance(prompt, dict):
        prompt = prompt.get("prompt")
    model = told.get("model_weights")
    return made("invokeai", prompt=prompt, model=model, settings=_further(image))


def _further(told: dict[str, Any]) -> list[tuple[str, Any]]:
    return [(name, told.get(name)) for name in _SETTINGS]
