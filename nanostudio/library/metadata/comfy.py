"""What ComfyUI writes: a graph of nodes. The words are found from the sampler back.

"prompt" is {"3": {"class_type", "inputs": {"seed": 1, "positive": ["6", 0]}}}, where a
list names the node an input comes from; "workflow" is the graph as it was drawn.
Source: nodes.py and execution.py of comfyanonymous/ComfyUI, 2026-11-26."""

from collections.abc import Iterable, Iterator
from typing import Any

from nanostudio.core.provenance import Provenance, made, read_json

_MOST_NODES = 2_000
_MOST_STEPS = 500  # from node to node, for one question
_TO_WORDS = ("positive", "guider", "conditioning")
_WORDS = (
    *("text", "text_g", "t5xxl", "clip_l", "text_l", "prompt", "positive_prompt"),
    *("string", "value"),
)
_ASIDE = {  # inputs that do not lead to what was asked for
    *("model", "clip", "vae", "negative", "image", "pixels", "latent_image", "samples"),
    *("control_net", "mask", "clip_vision", "style_model"),
}
_MODELS = ("ckpt_name", "unet_name", "model_name")
_SEEDS = ("seed", "noise_seed", "value")
_SETTINGS = ("steps", "cfg", "sampler_name", "scheduler", "denoise", "guidance")
# Of nodes as they are drawn, what their fields are called, from the top.
_FIELDS = {
    "CLIPTextEncode": ("text",),
    "CheckpointLoaderSimple": ("ckpt_name",),
    "UNETLoader": ("unet_name",),
    "KSampler": ("seed", "", "steps", "cfg", "sampler_name", "scheduler", "denoise"),
    "PrimitiveString": ("value",),
    "PrimitiveStringMultiline": ("value",),
}

Node = dict[str, Any]  # {"class_type": str, "inputs": dict}
Graph = dict[str, Node]


def read(text: str) -> Provenance | None:
    """What "prompt" says; None when it is not of this kind."""
    told = read_json(text)
    if not isinstance(told, dict) or len(told) > _MOST_NODES:
        return None
    return _found({name: node for name, node in told.items() if _is_node(node)})


def read_drawn(text: str) -> Provenance | None:
    """What "workflow" says, where there is no "prompt"; None when it is not so."""
    told = read_json(text)
    nodes = told.get("nodes") if isinstance(told, dict) else None
    if not isinstance(nodes, list) or len(nodes) > _MOST_NODES:
        return None
    sources = dict(_sources(told.get("links")))
    graph: Graph = {}
    for node in nodes:
        if isinstance(node, dict) and isinstance(node.get("type"), str):
            inputs = _fields(node) | dict(_wired(node, sources))
            graph[_id(node.get("id"))] = {"class_type": node["type"], "inputs": inputs}
    return _found(graph)


def _found(graph: Graph) -> Provenance | None:
    """The first sampler with words counts: a later one makes the same larger."""
    samplers = [node for node in graph.values() if _is_sampler(node)]
    asked = ((_positive(graph, node), node) for node in samplers)
    prompt, sampler = next(((words, node) for words, node in asked if words), ("", {}))
    if not graph or not (prompt or samplers):
        return None
    sampler = sampler or samplers[0]
    negative = _words(graph, sampler["inputs"].get("negative"))
    settings = [
        ("negative prompt", negative),
        ("seed", _seed(graph, sampler)),
        *((name, _value(graph, sampler, [name])) for name in _SETTINGS),
    ]
    model = _model(graph, sampler)
    return made("comfyui", prompt=prompt, model=model, settings=settings)


def _is_node(node: Any) -> bool:
    return (
        isinstance(node, dict)
        and isinstance(node.get("class_type"), str)
        and isinstance(node.get("inputs"), dict)
    )


def _is_sampler(node: Node) -> bool:
    inputs = node["inputs"]
    is_named = "sampler" in node["class_type"].lower()
    return is_named and any(name in inputs for name in ("positive", "guider"))


def _positive(graph: Graph, sampler: Node) -> str:
    found = (_words(graph, sampler["inputs"].get(name)) for name in _TO_WORDS)
    return next(filter(None, found), "")


def _words(graph: Graph, link: Any) -> str:
    """The text nearest to where `link` leads."""
    for node in _back(graph, link):
        for name in _WORDS:
            value = node["inputs"].get(name)
            if isinstance(value, str) and value.strip():
                return value
    return ""


def _back(graph: Graph, link: Any) -> Iterator[Node]:
    """The nodes behind a link, the nearest first, each once."""
    names, seen = [_name(link)], set[str]()
    while names and len(seen) < _MOST_STEPS:
        name = names.pop(0)
        if name in seen or name not in graph:
            continue
        seen.add(name)
        inputs = graph[name]["inputs"]
        yield graph[name]
        names += [_name(value) for key, value in inputs.items() if key not in _ASIDE]


def _name(link: Any) -> str:
    """Of the node a link leads to; "" when it is no link."""
    return _id(link[0]) if isinstance(link, list) and len(link) == 2 else ""


def _id(value: Any) -> str:
    return str(value) if isinstance(value, str | int) else ""


def _model(graph: Graph, sampler: Node) -> str:
    """The checkpoint the sampler draws with, else any."""
    link, behind = sampler["inputs"].get("model"), list[Node]()
    for _ in range(_MOST_STEPS):
        node = graph.get(_name(link))
        if node is None:
            break
        behind.append(node)
        link = node["inputs"].get("model")
    return _first([*behind, *graph.values()], _MODELS)


def _first(nodes: Iterable[Node], names: tuple[str, ...]) -> str:
    for node in nodes:
        for name in names:
            if isinstance(node["inputs"].get(name), str):
                return str(node["inputs"][name])
    return ""


def _seed(graph: Graph, sampler: Node) -> Any:
    value = _value(graph, sampler, _SEEDS[:2])
    if value is not None:
        return value
    noise = graph.get(_name(sampler["inputs"].get("noise")))
    return _value(graph, noise, _SEEDS) if noise else None


def _value(graph: Graph, node: Node, names: Iterable[str]) -> Any:
    """What an input is, or what the node says that it comes from."""
    for name in names:
        value = node["inputs"].get(name)
        source = graph.get(_name(value))
        if source is not None:
            inputs = source["inputs"]
            value = next((inputs[one] for one in _SEEDS if one in inputs), None)
        if isinstance(value, str | int | float):
            return value
    return None


def _sources(links: Any) -> Iterator[tuple[str, list[str | int]]]:
    """Links of a drawn graph by their ids: [id, from node, its slot, to node, ...]."""
    for link in links if isinstance(links, list) else ():
        if isinstance(link, list) and len(link) > 2:
            yield _id(link[0]), [_id(link[1]), 0]


def _wired(
    node: Node, sources: dict[str, list[str | int]]
) -> Iterator[tuple[str, list[str | int]]]:
    inputs = node.get("inputs")
    for one in inputs if isinstance(inputs, list) else ():
        if isinstance(one, dict) and isinstance(one.get("name"), str):
            source = sources.get(_id(one.get("link")))
            if source is not None:
                yield one["name"], source


def _fields(node: Node) -> dict[str, Any]:
    values = node.get("widgets_values")
    if not isinstance(values, list):
        return {}
    return dict(zip(_FIELDS.get(node["type"], ()), values, strict=False))
