"""What programs write into pictures is read: real containers, and damaged ones."""

import json
import struct
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from nanostudio.core import origin_metadata
from nanostudio.core.provenance import UNKNOWN, Provenance
from nanostudio.core.request import GenerationRequest
from nanostudio.core.telling import Telling
from nanostudio.library.metadata import a1111, comfy, invoke
from nanostudio.library.metadata.reading import provenance, understood
from nanostudio.library.metadata.texts import MOST_BYTES
from tests.library.pictures import (
    drawing,
    encoded,
    jpeg_segment,
    jpeg_with,
    picture,
    png_chunk,
    png_with,
)

A1111 = (
    "a fox in snow,\nsoft light\nNegative prompt: blur, text\n"
    "Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 42, Size: 512x768,"
    ' Model: dream_8, Hashes: "a, \\"b\\"", Version: v1.9'
)
COMFY: dict[str, Any] = {
    "3": {
        "class_type": "KSampler",
        "inputs": {
            "seed": 42,
            "steps": 20,
            "cfg": 7.5,
            "sampler_name": "euler",
            "model": ["10", 0],
            "positive": ["12", 0],
            "negative": ["7", 0],
            "latent_image": ["5", 0],
        },
    },
    "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "dream.pt"}},
    "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 512}},
    "6": {
        "class_type": "CLIPTextEncode",
        "inputs": {"text": "a fox", "clip": ["4", 1]},
    },
    "7": {"class_type": "CLIPTextEncode", "inputs": {"text": "blur", "clip": ["4", 1]}},
    "10": {"class_type": "LoraLoader", "inputs": {"model": ["4", 0]}},
    "12": {
        "class_type": "ControlNetApply",
        "inputs": {"image": ["7", 0], "conditioning": ["6", 0]},
    },
}


def texts(*pairs: tuple[str, str], is_packed: bool = False) -> bytes:
    """A PNG with these texts, as Pillow and so most programs write them."""
    info = PngImagePlugin.PngInfo()
    for key, text in pairs:
        info.add_text(key, text, zip=is_packed)
    return encoded(drawing(), "png", pnginfo=info)


def comment(body: bytes, order: str = "<", mark: bytes = b"UNICODE\0") -> bytes:
    """EXIF with a user comment alone."""
    head = b"II*\0" if order == "<" else b"MM\0*"
    value = mark + body
    return (
        head
        + struct.pack(f"{order}IHHHIII", 8, 1, 0x8769, 4, 1, 26, 0)
        + struct.pack(f"{order}HHHIII", 1, 0x9286, 7, len(value), 44, 0)
        + value
    )


def settings(told: Provenance) -> dict[str, str]:
    return dict(told.settings)


@pytest.mark.parametrize("is_packed", [False, True])
def test_parameters_of_a1111(is_packed: bool) -> None:
    told = provenance(texts(("parameters", A1111), is_packed=is_packed))
    assert (told.origin, told.prompt) == ("a1111", "a fox in snow,\nsoft light")
    assert told.model == "dream_8"
    assert settings(told)["Negative prompt"] == "blur, text"
    assert settings(told)["Seed"] == "42"
    assert settings(told)["Hashes"] == 'a, "b"'


def test_parameters_without_settings_are_a_prompt() -> None:
    told = a1111.read("a fox\nin snow: at night")
    assert told is not None
    assert told.prompt == "a fox\nin snow: at night"
    assert a1111.read("a fox", is_sure=False) is None
    assert a1111.read('{"sui_image_params": {}}') is None


def test_any_language_in_a_png() -> None:
    told = provenance(texts(("parameters", "雪の中のキツネ\nSteps: 1, A b: 2, C d: 3")))
    assert told.prompt == "雪の中のキツネ"
    latin = png_with(png_chunk(b"tEXt", b"parameters\0caf\xe9"))
    assert provenance(latin).prompt == "café"


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("encoding", ["utf-16-be", "utf-16-le"])
def test_a_comment_in_jpeg_and_webp(order: str, encoding: str) -> None:
    exif = comment(A1111.encode(encoding), order)
    jpeg = jpeg_with(jpeg_segment(0xE1, b"Exif\0\0" + exif))
    assert provenance(jpeg).prompt == "a fox in snow,\nsoft light"
    whole = encoded(drawing(), "webp", exif=b"Exif\0\0" + exif)
    assert provenance(whole).model == "dream_8"
    assert provenance(png_with(png_chunk(b"eXIf", exif))).model == "dream_8"


def test_a_comment_in_ascii_and_of_ourselves() -> None:
    exif = comment(A1111.encode(), mark=b"ASCII\0\0\0")
    assert provenance(png_with(png_chunk(b"eXIf", exif))).model == "dream_8"
    request = GenerationRequest(provider="monet", model="nano-banana-2", prompt="a fox")
    own = origin_metadata.write(Telling(request=request))
    exif = comment(own.encode(), mark=b"ASCII\0\0\0")
    assert provenance(png_with(png_chunk(b"eXIf", exif))).model == "nano-banana-2"
    assert provenance(texts(("nanostudio", own))).prompt == "a fox"
    photo = comment(b"Screenshot", mark=b"ASCII\0\0\0")
    assert provenance(png_with(png_chunk(b"eXIf", photo))) == UNKNOWN


def test_the_graph_of_comfyui() -> None:
    told = provenance(texts(("prompt", json.dumps(COMFY)), ("workflow", "{}")))
    assert (told.origin, told.prompt, told.model) == ("comfyui", "a fox", "dream.pt")
    assert settings(told) == {
        "negative prompt": "blur",
        "seed": "42",
        "steps": "20",
        "cfg": "7.5",
        "sampler_name": "euler",
    }


def test_comfyui_writes_webp_in_its_own_way() -> None:
    tags = Image.Exif()
    tags[0x0110] = f"prompt:{json.dumps(COMFY)}"
    tags[0x010F] = 'workflow:{"nodes": []}'
    body = encoded(drawing(), "webp", exif=tags.tobytes())
    assert provenance(body).prompt == "a fox"


def test_a_graph_with_guider_noise_and_text_from_elsewhere() -> None:
    graph = {
        "1": {"class_type": "PrimitiveString", "inputs": {"value": "a hare"}},
        "2": {"class_type": "CLIPTextEncode", "inputs": {"text": ["1", 0]}},
        "3": {"class_type": "FluxGuidance", "inputs": {"conditioning": ["2", 0]}},
        "4": {"class_type": "BasicGuider", "inputs": {"conditioning": ["3", 0]}},
        "5": {"class_type": "RandomNoise", "inputs": {"noise_seed": 7}},
        "6": {"class_type": "UNETLoader", "inputs": {"unet_name": "flux.sft"}},
        "7": {
            "class_type": "SamplerCustomAdvanced",
            "inputs": {"guider": ["4", 0], "noise": ["5", 0], "steps": ["9", 0]},
        },
        "8": {"class_type": "no inputs"},
    }
    told = comfy.read(json.dumps(graph))
    assert told is not None
    assert (told.prompt, told.model) == ("a hare", "flux.sft")
    assert settings(told) == {"seed": "7"}


def test_a_seed_from_another_node() -> None:
    graph = {
        "1": {"class_type": "Seed", "inputs": {"seed": 9}},
        "2": {"class_type": "KSampler", "inputs": {"positive": 3, "seed": ["1", 0]}},
    }
    told = comfy.read(json.dumps(graph))
    assert told is not None
    assert settings(told) == {"seed": "9"}
    assert told.prompt == ""


def test_a_drawn_graph_alone() -> None:
    def node(name: int, kind: str, values: Any = None, **wires: int) -> dict[str, Any]:
        inputs = [{"name": key, "link": link} for key, link in wires.items()]
        return {"id": name, "type": kind, "widgets_values": values, "inputs": inputs}

    drawn = {
        "nodes": [
            node(3, "KSampler", [5, "fixed", 20], positive=1, negative=2, model=3),
            node(4, "CheckpointLoaderSimple", ["dream.pt"]),
            node(6, "CLIPTextEncode", ["a fox"]),
            node(7, "CLIPTextEncode", ["blur"], gone=99),
            {"id": 8, "type": "Note", "inputs": ["no input", {"name": 1}]},
            "no node",
        ],
        "links": [[1, 6, 0, 3, 1, "C"], [2, 7, 0, 3, 2, "C"], [3, 4, 0, 3, 0, "M"], 4],
    }
    told = provenance(texts(("workflow", json.dumps(drawn))))
    assert (told.prompt, told.model) == ("a fox", "dream.pt")
    assert settings(told)["seed"] == "5"


@pytest.mark.parametrize(
    "told", ["a fox", "[]", "{}", '{"nodes": 3}', '{"1": {"class_type": "A"}}']
)
def test_what_is_no_graph_with_a_sampler_says_nothing(told: str) -> None:
    assert comfy.read(told) is None
    assert comfy.read_drawn(told) is None


def test_a_graph_that_leads_round_ends() -> None:
    graph = {
        "1": {
            "class_type": "KSampler",
            "inputs": {"positive": ["2", 0], "model": ["2", 0]},
        },
        "2": {"class_type": "A", "inputs": {"a": ["3", 0], "model": ["2", 0]}},
        "3": {"class_type": "B", "inputs": {"a": ["2", 0]}},
    }
    told = comfy.read(json.dumps(graph))
    assert told is not None
    assert told.prompt == ""


def test_invokeai_now_and_before() -> None:
    new = {"positive_prompt": "a fox", "seed": 3, "model": {"name": "dream"}}
    told = provenance(texts(("invokeai_metadata", json.dumps(new))))
    assert (told.prompt, told.model, settings(told)) == (
        "a fox",
        "dream",
        {"seed": "3"},
    )
    old = {"model_weights": "sd", "image": {"prompt": [{"prompt": "a hare"}]}}
    told = provenance(texts(("sd-metadata", json.dumps(old))))
    assert (told.prompt, told.model) == ("a hare", "sd")
    for image in ({"prompt": "a hare"}, {"prompt": []}):
        assert invoke.read_old(json.dumps({"image": image})) is not None
    assert invoke.read_old("{}") is None
    assert invoke.read("[]") is None
    named = {"model": {"model_name": "older"}}
    assert understood({"invokeai_metadata": json.dumps(named)}).model == "older"


def test_texts_larger_than_a_text_are_not_unpacked() -> None:
    bomb = zlib.compress(bytes(MOST_BYTES + 1))
    body = png_with(
        png_chunk(b"zTXt", b"parameters\0\0" + bomb),
        png_chunk(b"iTXt", b"parameters\0\1\0\0\0" + bomb),
        png_chunk(b"zTXt", b"parameters\0\0no zlib at all"),
        png_chunk(b"tEXt", b"parameters\0" + b"x" * MOST_BYTES),
        png_chunk(b"iTXt", b"parameters\0\0\0\0\0a fox"),
    )
    assert provenance(body).prompt == "a fox"


def test_only_so_many_texts_are_read() -> None:
    many = [png_chunk(b"tEXt", b"x\0y") for _ in range(64)]
    last = png_chunk(b"tEXt", b"parameters\0a fox")
    assert provenance(png_with(*many[1:], last)).prompt == "a fox"
    assert provenance(png_with(*many, last)) == UNKNOWN


def test_other_segments_and_formats_say_nothing() -> None:
    xmp = jpeg_segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x/>")
    assert provenance(jpeg_with(xmp)) == UNKNOWN
    broken = jpeg_segment(0xE1, b"Exif\0\0no TIFF")
    assert provenance(jpeg_with(broken)) == UNKNOWN
    assert provenance(picture("avif")) == UNKNOWN
    assert provenance(b"no picture") == UNKNOWN


@given(st.binary(max_size=200))
def test_any_bytes_as_exif_are_taken(body: bytes) -> None:
    for head in (b"", b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08"):
        png = png_with(png_chunk(b"eXIf", head + body), size=(1, 1))
        assert isinstance(provenance(png), Provenance)


@given(st.dictionaries(st.integers(0, 63), st.integers(0, 255)), st.integers(0, 700))
def test_damaged_exif_is_taken(harm: dict[int, int], end: int) -> None:
    body = bytearray(comment(A1111.encode("utf-16-le")))
    for place, value in harm.items():
        body[place] = value
    png = png_with(png_chunk(b"eXIf", bytes(body[:end])), size=(1, 1))
    assert isinstance(provenance(png), Provenance)


KEYS = ("parameters", "prompt", "workflow", "sd-metadata", "invokeai_metadata")
links = st.tuples(st.sampled_from(["1", "2", 1, None]), st.just(0)).map(list)
nodes = st.fixed_dictionaries(
    {
        "class_type": st.sampled_from(["KSampler", "CLIPTextEncode"]),
        "inputs": st.dictionaries(
            st.sampled_from(["positive", "model", "text", "seed", "guider"]),
            links | st.text(max_size=5) | st.integers() | st.none(),
        ),
    }
)
loose = st.recursive(
    nodes | st.none() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["1", "2", "nodes", "links", "image", "prompt", "model"]),
            inner,
        )
    ),
    max_leaves=12,
)


@given(st.sampled_from(KEYS), loose)
def test_any_json_is_taken(key: str, value: Any) -> None:
    assert isinstance(understood({key: json.dumps(value)}), Provenance)


@given(st.sampled_from(KEYS), st.text())
def test_any_text_is_taken(key: str, text: str) -> None:
    assert isinstance(understood({key: text}), Provenance)


def test_a_line_made_to_slow_the_reading_down() -> None:
    for piece in ('a:"', "word ", "a-", 'Steps: "\\', "a:b,"):
        assert a1111.read(f"Steps: {piece * 200_000}") is not None
