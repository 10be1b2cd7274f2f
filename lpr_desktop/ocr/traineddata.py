"""Tesseract's file of an LSTM model, in Tesseract's own terms: parts, characters, network tree.

Layouts are those of tesseract 5's ``src/ccutil/tessdatamanager.cpp``, ``unicharset.cpp``,
``unicharcompress.cpp`` and ``src/lstm/*.cpp``; 4.1 reads them too. All numbers are little-endian.
``lstm_file.py`` speaks of the same network in the terms of its training.
"""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.errors import OcrError

Matrix = NDArray[np.float32]
"""Weights of one layer or gate, float32 (outputs, inputs + 1); the last column is the bias."""

# Places of the parts in the table of offsets (tessdatamanager.h).
_PARTS = {"lstm": 17, "lstm-unicharset": 21, "lstm-recoder": 22, "version": 23}
_PART_COUNT = 24
_VERSION = b"5.0.0:lpr-desktop"

SPECIAL_CLASSES = 3
"""Classes before the first character: space, ``Joined`` and ``|Broken|0|1``."""

NULL_CLASS = 2
"""The class that CTC calls blank; Tesseract takes ``|Broken|0|1`` for it."""

# unicharset.h: bits of a character's properties.
_ALPHA, _LOWER, _UPPER, _DIGIT = 1, 2, 4, 8
_MOST_PROPERTIES = 32
_METRICS = "0,255,0,255,0,0,0,0,0,0"

# network.h and weightmatrix.cpp. Adam and rates for each layer are what lstmtraining uses.
_TRAINING_PAUSED = 2
_LAYER_RATES = 64
_NETWORK_FLAGS = _LAYER_RATES | 128
_INT8, _ADAM, _DOUBLE = 1, 4, 128
# lstmrecognizer.h: int8 network, coded characters (unicharcompress); then training's own figures.
_INT_MODE, _CODED = 1, 64
_ADAM_BETA, _RATE, _MOMENTUM = 0.999, 0.001, 0.5

_PLUMBING = frozenset({"Series", "ParBidiLSTM", "RTLReversed"})
_CONNECTED = frozenset({"Tanh", "Relu", "Softmax"})
_NUMBERS = {"Input": 5, "Convolve": 2, "Maxpool": 2, "Reconfig": 2, "LSTM": 1}
_MATRICES = {"LSTM": 4} | dict.fromkeys(_CONNECTED, 1)
_MAX_DEPTH = 8


@dataclass(slots=True)
class Node:
    """One part of Tesseract's network.

    Attributes:
        kind: Tesseract's name of the class, such as ``Series`` or ``Tanh``.
        name: The part's own name; Tesseract only prints it.
        inputs: Depth of the input (of the whole network: the height of the image).
        outputs: Depth of the output.
        numbers: ``Input``: batch, height, width, depth, loss. ``Convolve``: half sizes in x and y.
            ``Maxpool``, ``Reconfig``: factors in x and y. ``LSTM``: inputs + outputs.
        matrices: One for a fully connected part; four for an LSTM: cell input, input gate, forget
            gate, output gate, whose inputs are those of the part and then its last outputs.
        children: The parts of ``Series``, ``ParBidiLSTM`` and ``RTLReversed``.
    """

    kind: str
    name: str
    inputs: int
    outputs: int
    numbers: tuple[int, ...] = ()
    matrices: tuple[Matrix, ...] = ()
    children: list[Node] = field(default_factory=list)

    @property
    def weight_count(self) -> int:
        """How many weights the part and its children have, biases included."""
        own = sum(matrix.size for matrix in self.matrices)
        return own + sum(child.weight_count for child in self.children)


def pack(network: Node, spec: str, alphabet: str, *, quantized: bool) -> bytes:
    """A whole ``*.traineddata`` file.

    Args:
        network: The network; its last layer has ``SPECIAL_CLASSES + len(alphabet)`` classes.
        spec: The network in VGSL; Tesseract only prints it.
        alphabet: The characters, in the order of their classes.
        quantized: Whether weights are int8 with a scale for each output, as Tesseract's own
            ``--convert_to_int`` makes them, or doubles.

    Raises:
        ValueError: A character is not a letter or digit written from left to right, or is twice.
    """
    parts = {
        "lstm": _recognizer(network, spec, quantized),
        "lstm-unicharset": unicharset(alphabet),
        "lstm-recoder": _recoder(SPECIAL_CLASSES + len(alphabet)),
        "version": _VERSION,
    }
    offsets = [-1] * _PART_COUNT
    at = 4 + 8 * _PART_COUNT
    for name, content in parts.items():
        offsets[_PARTS[name]] = at
        at += len(content)
    return struct.pack(f"<i{_PART_COUNT}q", _PART_COUNT, *offsets) + b"".join(parts.values())


def unpack(content: bytes) -> tuple[Node, str]:
    """The network and the alphabet of a file that :func:`pack` or ``lstmtraining`` made.

    Int8 weights come back as floats, rounded as they are.

    Raises:
        OcrError: The file is damaged, or its network or characters are of another kind.
    """
    try:
        parts = _split(content)
        reader = _Reader(parts["lstm"])
        return reader.node(), _alphabet(parts["lstm-unicharset"].decode())
    except (KeyError, IndexError, ValueError, struct.error) as error:
        raise OcrError("The text model is damaged, or of a kind that cannot be read.") from error


def check_network(content: bytes) -> None:
    """Refuse a network whose layers do not fit together: Tesseract would end the whole process.

    One with parts that a plate model does not have is for Tesseract to judge.

    Raises:
        ValueError: The network is damaged.
    """
    try:
        parts = _split(content)
        network = _Reader(parts["lstm"]).node()
        alphabet = _alphabet(parts["lstm-unicharset"].decode())
        _check_recoder(parts["lstm-recoder"], SPECIAL_CLASSES + len(alphabet), network.outputs)
    except _ForeignPart:
        return
    except (KeyError, IndexError, struct.error) as error:
        raise ValueError("the network is damaged") from error


def unicharset(alphabet: str) -> bytes:
    """The table of characters, as Tesseract's ``unicharset_extractor`` writes it."""
    if len(set(alphabet)) != len(alphabet):
        raise ValueError("a character is in the alphabet twice")
    lines = [
        str(SPECIAL_CLASSES + len(alphabet)),
        "NULL 0 Common 0",
        f"Joined 7 {_METRICS} Latin 1 0 1 Joined\t# Joined [4a 6f 69 6e 65 64 ]a",
        f"|Broken|0|1 15 {_METRICS} Common 2 10 2 |Broken|0|1\t# Broken",
    ]
    for index, character in enumerate(alphabet, SPECIAL_CLASSES):
        other = alphabet.find(character.swapcase())
        other = index if other < 0 else SPECIAL_CLASSES + other
        bits, script, direction, mark = _properties(character)
        lines.append(
            f"{character} {bits:x} {_METRICS} {script} {other} {direction} {index} {character}"
            f"\t# {character} [{ord(character):x} ]{mark}"
        )
    return ("\n".join(lines) + "\n").encode()


def _properties(character: str) -> tuple[int, str, int, str]:
    """Bits, script, direction (ICU's number) and comment's mark of a character."""
    direction = unicodedata.bidirectional(character)
    if character.isdecimal() and direction == "EN":
        return _DIGIT, "Common", 2, "0"
    if not character.isalpha() or direction != "L":
        raise ValueError(f"{character!r} is not a letter or digit written from left to right")
    script = unicodedata.name(character).split()[0].title()
    if character.isupper():
        return _ALPHA | _UPPER, script, 0, "A"
    if character.islower():
        return _ALPHA | _LOWER, script, 0, "a"
    return _ALPHA, script, 0, "x"


def _alphabet(table: str) -> str:
    count, *lines = table.splitlines()
    names = [line.split(" ", 1)[0] for line in lines]
    if len(names) != int(count) or names[:SPECIAL_CLASSES] != ["NULL", "Joined", "|Broken|0|1"]:
        raise ValueError("other special characters")
    characters = names[SPECIAL_CLASSES:]
    if any(len(character) != 1 for character in characters):
        raise ValueError("a class of several characters")
    # Properties, direction, and the numbers of the other case and of the mirrored character.
    fields = [field for line in lines for field in line.partition("\t")[0].split(" ")[1:]]
    if any(
        int(field) >= max(len(names), _MOST_PROPERTIES) for field in fields if field.isdecimal()
    ):
        raise ValueError("a character that there is not")
    return "".join(characters)


def _recoder(count: int) -> bytes:
    """Every character as its own code: unicharcompress's pass-through (1 = own code, length 1)."""
    return struct.pack("<I", count) + b"".join(struct.pack("<Bii", 1, 1, i) for i in range(count))


def _check_recoder(content: bytes, characters: int, classes: int) -> None:
    """Raises ValueError or struct.error unless each character has codes, which are classes."""
    (count,) = struct.unpack_from("<I", content)
    at = 4
    for _ in range(min(count, characters)):
        (length,) = struct.unpack_from("<xi", content, at)
        codes = struct.unpack_from(f"<{length}i", content, at + 5) if 0 < length <= 9 else ()
        if not codes or not all(0 <= code < classes for code in codes):
            raise ValueError("a code that there is not")
        at += 5 + 4 * length
    if count != characters or at != len(content):
        raise ValueError("codes of other characters")


def _split(content: bytes) -> dict[str, bytes]:
    (count,) = struct.unpack_from("<i", content)
    if not 0 < count <= _PART_COUNT:
        raise ValueError("not a traineddata file")
    offsets = struct.unpack_from(f"<{count}q", content, 4)
    bounds = sorted({at for at in offsets if at >= 0}) + [len(content)]
    ends = dict(pairwise(bounds))
    return {
        name: content[offsets[index] : ends[offsets[index]]]
        for name, index in _PARTS.items()
        if index < count and offsets[index] >= 0
    }


def _recognizer(network: Node, spec: str, quantized: bool) -> bytes:
    """The part ``lstm``: network, spec, flags, two counts of iterations, null class, training."""
    flags = _CODED | (_INT_MODE if quantized else 0)
    tail = struct.pack("<4i3f", flags, 0, 0, NULL_CLASS, _ADAM_BETA, _RATE, _MOMENTUM)
    return b"".join(_network_chunks(network, False, quantized)) + _text(spec) + tail


def _network_chunks(node: Node, backprop: bool, quantized: bool) -> Iterator[bytes]:
    """A part of the network; ``backprop``: whether training would pass gradients on below it."""
    yield b"\0" + _text(node.kind)
    yield struct.pack("<bbi", _TRAINING_PAUSED, backprop, _NETWORK_FLAGS)
    yield struct.pack("<3i", node.inputs, node.outputs, node.weight_count)
    yield _text(node.name)
    if node.kind in _PLUMBING:
        yield struct.pack("<I", len(node.children))
        for child in node.children:
            yield from _network_chunks(child, backprop, quantized)
            # Only in a series do gradients pass from one child to the one before.
            backprop |= node.kind == "Series" and child.weight_count > 0
        yield struct.pack(f"<I{len(node.children)}f", len(node.children), *_rates(node))
        return
    yield struct.pack(f"<{len(node.numbers)}i", *node.numbers)
    for matrix in node.matrices:
        yield from _int8_chunks(matrix) if quantized else _double_chunks(matrix)


def _rates(node: Node) -> list[float]:
    return [_RATE] * len(node.children)


def _text(text: str) -> bytes:
    content = text.encode()
    return struct.pack("<I", len(content)) + content


def _double_chunks(matrix: Matrix) -> Iterator[bytes]:
    yield struct.pack("<BIId", _ADAM | _DOUBLE, *matrix.shape, 0.0)
    yield matrix.astype("<f8").tobytes()


def _int8_chunks(matrix: Matrix) -> Iterator[bytes]:
    values, scales = quantize(matrix)
    yield struct.pack("<BIIb", _INT8 | _ADAM | _DOUBLE, *matrix.shape, 0)
    yield values.tobytes()
    yield struct.pack("<I", len(scales)) + scales.astype("<f8").tobytes()


def quantize(matrix: Matrix) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Int8 weights and the scale of each row, as ``WeightMatrix::ConvertToInt`` makes them.

    The largest weight of a row (its bias included) becomes ±127; ``values * scales[:, None]`` is
    about ``matrix``.
    """
    weights = matrix.astype(np.float32)
    scales = (np.abs(weights).max(axis=1) / np.float32(127)).astype(np.float32)
    divisors = np.where(scales == 0, np.float32(1), scales)[:, None]
    values = half_away(weights / divisors).astype(np.int8)
    # Tesseract keeps the scale divided once more, which costs a bit of its float.
    return values, scales / np.float32(127) * np.float32(127)


def half_away(values: NDArray[np.floating]) -> NDArray[np.floating]:
    """Values rounded to whole numbers, halves away from zero: Tesseract's ``IntCastRounded``."""
    return np.copysign(np.floor(np.abs(values) + 0.5), values)


class _ForeignPart(ValueError):
    """A part of Tesseract's that no plate model has."""


def _fits(node: Node) -> bool:
    """Whether a part has the sizes that its numbers, weights and children ask for."""
    first, last = (node.children[0], node.children[-1]) if node.children else (None, None)
    shapes = {matrix.shape for matrix in node.matrices}
    match node.kind:
        case "Series" if first and last:
            chained = all(one.outputs == other.inputs for one, other in pairwise(node.children))
            return chained and (first.inputs, last.outputs) == (node.inputs, node.outputs)
        case "ParBidiLSTM" | "RTLReversed" if first:
            given = sum(child.outputs for child in node.children)
            taken = {child.inputs for child in node.children}
            return (taken, given) == ({node.inputs}, node.outputs)
        case "Input":
            return node.numbers[:4] == (1, node.inputs, 0, node.outputs)
        case "Convolve":
            half_x, half_y = node.numbers
            return node.outputs == node.inputs * (2 * half_x + 1) * (2 * half_y + 1)
        case "Maxpool":
            return node.outputs == node.inputs and min(node.numbers) > 0
        case "Reconfig":
            return node.outputs == node.inputs * node.numbers[0] * node.numbers[1]
        case "LSTM":
            both = node.inputs + node.outputs
            return node.numbers == (both,) and shapes == {(node.outputs, both + 1)}
    return shapes == {(node.outputs, node.inputs + 1)}


class _Reader:
    """Reads a network from the part ``lstm``."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._at = 0

    def node(self, depth: int = 0) -> Node:
        """The next part. Raises ``ValueError`` for a kind or a size that is not known."""
        if depth > _MAX_DEPTH:
            raise ValueError("a network too deep")
        (old_kind,) = self._unpack("<b")
        if old_kind != 0:
            raise ValueError("a network of Tesseract 4.0 alpha")
        kind = self._text()
        _, _, flags, inputs, outputs, _ = self._unpack("<bbi3i")
        node = Node(kind, self._text(), inputs, outputs)
        if kind in _PLUMBING:
            (count,) = self._unpack("<I")
            node.children = [self.node(depth + 1) for _ in range(min(count, 1000))]
            if flags & _LAYER_RATES:
                (rates,) = self._unpack("<I")
                self._take(4 * rates)
        elif kind in _NUMBERS or kind in _CONNECTED:
            node.numbers = self._unpack(f"<{_NUMBERS.get(kind, 0)}i")
            node.matrices = tuple(self._matrix() for _ in range(_MATRICES.get(kind, 0)))
        else:
            raise _ForeignPart(f"a part of kind {kind}")
        if not _fits(node):
            raise ValueError("layers that do not fit together")
        return node

    def _matrix(self) -> Matrix:
        mode, rows, columns = self._unpack("<BII")
        if not mode & _DOUBLE or rows * columns == 0:
            raise ValueError("weights of an old kind")
        if not mode & _INT8:
            self._take(8)
            weights = np.frombuffer(self._take(8 * rows * columns), "<f8")
            return _single(weights.reshape(rows, columns))
        self._take(1)
        values = np.frombuffer(self._take(rows * columns), np.int8).reshape(rows, columns)
        (count,) = self._unpack("<I")
        # Tesseract pads the scales to what its processor takes at once.
        scales = np.frombuffer(self._take(8 * count), "<f8")[:rows]
        return _single(values * scales[:, None])

    def _text(self) -> str:
        (length,) = self._unpack("<I")
        return self._take(length).decode()

    def _unpack(self, form: str) -> tuple[int, ...]:
        return struct.unpack(form, self._take(struct.calcsize(form)))

    def _take(self, length: int) -> bytes:
        start, self._at = self._at, self._at + length
        if self._at > len(self._content):
            raise ValueError("the network ends early")
        return self._content[start : self._at]


def _single(weights: NDArray[np.float64]) -> Matrix:
    """Weights as Tesseract computes with them. Raises ``ValueError`` if they are no numbers."""
    with np.errstate(over="ignore", invalid="ignore"):
        matrix = weights.astype(np.float32)
    if not np.isfinite(matrix).all():
        raise ValueError("weights that are not finite")
    return matrix
