"""libvips for the child alone: pictures shrunk while they are decoded.

Quicker than Pillow, and in a third of the memory. Used where pyvips-binary is
installed: its wheel brings the library and a binding to it, which is all that one
operation needs. Pillow has opened the file before and held it to the limits; whatever
goes wrong here is left to Pillow, which finds the reason."""

import functools
import os
from typing import Any

from nanostudio.core.geometry import Size

_READERS = (b"VipsForeignLoadJpeg", b"VipsForeignLoadPng", b"VipsForeignLoadWebp")
_HOW = (
    "width={0.width},height={0.height},size=force,no-rotate=true,"
    # Not its own fail-on: up to 8.18 it is lost on the way to the reader of a source.
    'option-string="[fail-on=error]"'
)
_MODES: dict[float, str] = {1: "L", 2: "LA", 3: "RGB", 4: "RGBA"}  # by bytes a pixel


@functools.cache
def binding() -> Any:
    """The binding, its library started; None where there is none.

    One thread, nothing kept from one picture to the next, and three formats: no other
    can be reached, whatever a file claims to be."""
    try:
        import _libvips
    except ImportError:
        return None
    lib = _libvips.lib
    if lib.vips_init(b"nanostudio"):
        return None
    lib.vips_concurrency_set(1)
    lib.vips_cache_set_max(0)
    lib.vips_operation_block_set(b"VipsForeign", True)
    for reader in _READERS:
        lib.vips_operation_block_set(reader, False)
    return _libvips


def shrunk(path: str, size: Size) -> tuple[str, bytes] | None:
    """Mode and pixels of the picture at `size`, as Pillow names and packs them.

    Neither turned nor brought to sRGB. None when it cannot be had."""
    found = binding()
    pixels = _pixels(found.lib, found.ffi, path, size) if found else None
    if found and pixels is None:
        found.lib.vips_error_clear()
    mode = _MODES.get(len(pixels) / size.pixels) if pixels else None
    return (mode, pixels) if mode and pixels else None


def _pixels(lib: Any, ffi: Any, path: str, size: Size) -> bytes | None:
    source = lib.vips_source_new_from_file(os.fsencode(path))
    if not source:
        return None
    source = ffi.gc(source, lib.g_object_unref)
    image = _thumbnail(lib, ffi, source, _HOW.format(size).encode())
    if not image:
        return None
    image, length = ffi.gc(image, lib.g_object_unref), ffi.new("size_t *")
    # Only now it is read.
    memory = lib.vips_image_write_to_memory(ffi.cast("VipsImage *", image), length)
    if not memory:
        return None
    memory = ffi.gc(memory, lib.g_free)
    return bytes(ffi.buffer(memory, length[0]))


def _thumbnail(lib: Any, ffi: Any, source: Any, how: bytes) -> Any:
    """A reference to the image that will be, or NULL."""
    asked = ffi.gc(lib.vips_operation_new(b"thumbnail_source"), lib.g_object_unref)
    with_source = _value(lib, ffi, b"VipsSource")
    lib.g_value_set_object(with_source, source)
    lib.g_object_set_property(ffi.cast("GObject *", asked), b"source", with_source)
    is_wrong = lib.vips_object_set_from_string(ffi.cast("VipsObject *", asked), how)
    built = ffi.NULL if is_wrong else lib.vips_cache_operation_build(asked)
    if not built:
        lib.vips_object_unref_outputs(ffi.cast("VipsObject *", asked))
        return ffi.NULL
    built = ffi.gc(built, lib.g_object_unref)
    output = _value(lib, ffi, b"VipsImage")
    lib.g_object_get_property(ffi.cast("GObject *", built), b"out", output)
    image = lib.g_value_get_object(output)
    lib.g_object_ref(image)
    lib.vips_object_unref_outputs(ffi.cast("VipsObject *", built))
    return image


def _value(lib: Any, ffi: Any, type_: bytes) -> Any:
    value = ffi.gc(ffi.new("GValue *"), lib.g_value_unset)
    lib.g_value_init(value, lib.g_type_from_name(type_))
    return value
