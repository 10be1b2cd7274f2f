"""The same network for another input size, without TensorFlow and without a second file.

Its layers take any size, but the sides of all their inputs and outputs are written into the file.
"""

from __future__ import annotations

import math
import struct

from lpr_desktop.inference.flatbuffer import Table
from lpr_desktop.sentence import Sentence

# Operators and fields by their numbers in schema.fbs.
_TRANSPOSE_CONV, _PACK = 67, 83
_SHAPE, _SHAPE_SIGNATURE = 0, 7


def fits(input_size: int) -> bool:
    """Whether the network's three grids lie on each other: 32 k + 43."""
    return input_size >= 75 and (input_size - 43) % 32 == 0


def coarser(input_size: int) -> int:
    """The size of a second, coarser pass: about three quarters, or 0 where that is too small."""
    steps = math.floor((0.77 * input_size - 43) / 32)
    return 32 * steps + 43 if fits(input_size) and steps >= 3 else 0


def resized(content: bytes, old_size: int, new_size: int) -> bytes:
    """A model of this project for another input size.

    Args:
        content: A file that ``vetting.check_model`` has let pass.
        old_size, new_size: Sides of the input, both of which ``fits``.

    Raises:
        ValueError: The network is made otherwise.
    """
    sides = dict(zip(_sides(old_size), _sides(new_size), strict=True))
    changed = bytearray(content)
    try:
        for at in _side_places(content):
            (side,) = struct.unpack_from("<i", content, at)
            struct.pack_into("<i", changed, at, sides[side])
    except (struct.error, IndexError, KeyError) as error:
        raise ValueError(Sentence("its network is not made as the ones here are")) from error
    return bytes(changed)


def _sides(input_size: int) -> list[int]:
    """Of the input, of what the stem's layers make of it, and of the three grids."""
    k = (input_size - 43) // 32
    stem = [16 * k + 21, 16 * k + 19, 8 * k + 9, 8 * k + 7]
    return [input_size, *stem, 4 * k + 3, 2 * k + 1, k]


def _side_places(content: bytes) -> list[int]:
    """Where sides stand: in the shapes of pictures, and as what transposed convolutions make."""
    model = Table(content, Table.follow(content, 0))
    codes = [max(one.number(0, "<b"), one.number(3, "<i")) for one in model.tables(1)]
    (graph,) = model.tables(2)
    tensors, buffers, steps = graph.tables(0), model.tables(4), graph.tables(3)
    made_by = {tensor: step for step in steps for tensor in step.numbers(2)}
    places = []
    for number in [*graph.numbers(1), *made_by]:
        for field in (_SHAPE, _SHAPE_SIGNATURE):
            if len(tensors[number].numbers(field)) == 4:
                at = tensors[number].list_place(field) + 4  # of batch, rows, columns, channels
                places += [at + 4, at + 8]
    for step in steps:
        if codes[step.number(0, "<I")] == _TRANSPOSE_CONV:
            shape = made_by[step.numbers(1)[0]]
            if codes[shape.number(0, "<I")] != _PACK:
                raise IndexError
            # Batch, rows, columns, channels; equal numbers may be one tensor.
            for tensor in shape.numbers(1)[1:3]:
                buffer = buffers[tensors[tensor].number(2, "<I")]
                if buffer.length(0, 4) != 4:  # bytes, of which one number has four
                    raise IndexError
                places.append(buffer.list_place(0) + 4)
    return places
