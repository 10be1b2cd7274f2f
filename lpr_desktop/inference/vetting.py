"""A look into a LiteRT model file before LiteRT sees it: malformed ones can crash the process.

Which field has which number is fixed by TensorFlow's
``tensorflow/compiler/mlir/lite/schema/schema.fbs``.
"""

from __future__ import annotations

import math
import struct

from lpr_desktop.inference.flatbuffer import Table
from lpr_desktop.sentence import Sentence

# Operators of schema.fbs that the networks here are made of (``training/network.py``), by number.
_OPERATORS = {
    0: "ADD", 1: "AVERAGE_POOL_2D", 2: "CONCATENATION", 3: "CONV_2D", 4: "DEPTHWISE_CONV_2D",
    6: "DEQUANTIZE", 14: "LOGISTIC", 17: "MAX_POOL_2D", 18: "MUL", 19: "RELU", 21: "RELU6",
    22: "RESHAPE", 23: "RESIZE_BILINEAR", 34: "PAD", 41: "SUB", 45: "STRIDED_SLICE",
    67: "TRANSPOSE_CONV", 77: "SHAPE", 83: "PACK", 97: "RESIZE_NEAREST_NEIGHBOR", 114: "QUANTIZE",
}  # fmt: skip
# Bytes of a value of each type: float32, float16, int32, uint8, int64, int8.
_TYPE_BYTES = {0: 4, 1: 2, 2: 4, 3: 1, 4: 8, 9: 1}
_CUSTOM = 32
_MOST_DIMENSIONS = 6
_MOST_TENSOR_BYTES = 1 << 29
_PRODUCTS = (3, 4, 18, 67)
"""Operators that multiply their first inputs: what comes out is worth the product of the scales."""
_MOST_GAIN = 250.0
"""How many steps of an operator's output, in int8, a step of what goes in may be worth: LiteRT ends
the process over far more."""


def check_model(content: bytes) -> None:
    """Refuse a model that is malformed, too large when run, or made of foreign operators.

    Raises:
        ValueError: Says why, as a part of a sentence.
    """
    if content[4:8] != b"TFL3":
        raise ValueError(Sentence("it is no LiteRT file"))
    try:
        _check(content)
    except (struct.error, IndexError, OverflowError) as error:
        raise ValueError(Sentence("it is damaged")) from error


def _check(content: bytes) -> None:
    model = Table(content, Table.follow(content, 0))
    for operator in model.tables(1):
        custom = operator.number(3, "<i") == _CUSTOM or operator.number(0, "<b") == _CUSTOM
        # Old files have only the first, new ones the larger.
        code = max(operator.number(0, "<b"), operator.number(3, "<i"))
        if custom or operator.has(1) or code not in _OPERATORS:
            raise ValueError(
                Sentence("it needs an operator that no network here has (number {code})", code=code)
            )
    operator_count = len(model.tables(1))
    graphs = model.tables(2)
    if len(graphs) != 1:
        raise ValueError(Sentence("it holds more than one network"))
    sizes = []
    for buffer in model.tables(4):
        # Weights behind the end of the FlatBuffer: for files of over 2 GB.
        if buffer.number(1, "<Q") or buffer.number(2, "<Q"):
            raise ValueError(Sentence("its weights lie outside of the network"))
        sizes.append(buffer.length(0, 1))
    graph = graphs[0]
    tensors = graph.tables(0)
    scales = []
    for tensor in tensors:
        _check_tensor(tensor, sizes)
        scales.append(_scale(tensor))
    codes = [max(each.number(0, "<b"), each.number(3, "<i")) for each in model.tables(1)]
    _check_numbers(graph.numbers(1) + graph.numbers(2), 0, len(tensors))
    for step in graph.tables(3):
        if not 0 <= step.number(0, "<I") < operator_count:
            raise ValueError(Sentence("it is damaged"))
        inputs, outputs = step.numbers(1), step.numbers(2)
        _check_numbers(inputs, -1, len(tensors))
        _check_numbers(outputs, 0, len(tensors))
        taken = [scales[number] for number in inputs if number >= 0]
        given = [scales[number] for number in outputs]
        _check_gains(codes[step.number(0, "<I")] in _PRODUCTS, taken, given)


def _check_tensor(tensor: Table, buffer_sizes: list[int]) -> None:
    shape = tensor.numbers(0)
    size = _TYPE_BYTES.get(tensor.number(1, "<b"))
    if size is None:
        raise ValueError(Sentence("it computes with values of a foreign type"))
    if len(shape) > _MOST_DIMENSIONS or any(side < 0 for side in shape):
        raise ValueError(Sentence("it is damaged"))
    total = math.prod(shape) * size
    if total > _MOST_TENSOR_BYTES:
        raise ValueError(Sentence("it needs too much memory"))
    stored = buffer_sizes[tensor.number(2, "<I")]
    if stored not in (0, total):
        raise ValueError(Sentence("its weights do not fit its network"))


def _scale(tensor: Table) -> float:
    """What a step of a tensor in integers is worth, the largest of its channels; 0: it is none."""
    quantization = tensor.table(4)
    scales = quantization.numbers(2, "f") if quantization else ()
    if not all(0 < scale < math.inf for scale in scales):
        raise ValueError(Sentence("it is damaged"))
    return max(scales, default=0.0)


def _check_gains(is_product: bool, taken: list[float], given: list[float]) -> None:
    """Refuse an operator whose input is worth far more than its output can tell."""
    taken = [scale for scale in taken if scale]
    if is_product:
        taken = [math.prod(taken[:2])]  # the bias is worth as much
    for scale in given:
        if scale and any(each / scale > _MOST_GAIN for each in taken):
            raise ValueError(Sentence("it is damaged"))


def _check_numbers(numbers: tuple[int, ...], least: int, end: int) -> None:
    if not all(least <= number < end for number in numbers):
        raise ValueError(Sentence("it is damaged"))
