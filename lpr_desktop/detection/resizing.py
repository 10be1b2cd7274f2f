"""The same network for another input size, without TensorFlow and without a second file.

All layers but two take any size; LiteRT itself sets them up anew for it. The two that bring a
coarse grid onto a finer one have the size of the finer one written into the file.
"""

from __future__ import annotations

import math
import struct

from lpr_desktop.detection.flatbuffer import Table

# Operators and fields by their numbers in schema.fbs.
_TRANSPOSE_CONV, _PACK = 67, 83


def fits(input_size: int) -> bool:
    """Whether the network's three grids lie on each other: 32 k + 43."""
    return input_size >= 75 and (input_size - 43) % 32 == 0


def coarser(input_size: int) -> int:
    """The size of a second, coarser pass: about three quarters, or 0 where that is too small."""
    steps = math.floor((0.77 * input_size - 43) / 32)
    return 32 * steps + 43 if fits(input_size) and steps >= 3 else 0


def resized(content: bytes, old_size: int, new_size: int) -> bytes:
    """A model of this project for another input size; LiteRT has to be told the size, too.

    Args:
        content: A file that ``vetting.check_model`` has let pass.
        old_size, new_size: Sides of the input, both of which ``fits``.

    Raises:
        ValueError: The network is made otherwise.
    """
    steps = [(size - 43) // 32 for size in (old_size, new_size)]
    # The sides of the grids of stride 16 and of stride 8.
    sides = {2 * steps[0] + 1: 2 * steps[1] + 1, 4 * steps[0] + 3: 4 * steps[1] + 3}
    changed = bytearray(content)
    try:
        for at in _size_places(content):
            (side,) = struct.unpack_from("<i", content, at)
            struct.pack_into("<i", changed, at, sides[side])
    except (struct.error, IndexError, KeyError) as error:
        raise ValueError("its network is not made as the ones here are") from error
    return bytes(changed)


def _size_places(content: bytes) -> list[int]:
    """Where the sides stand that the transposed convolutions give their output."""
    model = Table(content, Table.follow(content, 0))
    codes = [max(one.number(0, "<b"), one.number(3, "<i")) for one in model.tables(1)]
    (graph,) = model.tables(2)
    tensors, buffers, steps = graph.tables(0), model.tables(4), graph.tables(3)
    made_by = {tensor: step for step in steps for tensor in step.numbers(2)}
    places = []
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
