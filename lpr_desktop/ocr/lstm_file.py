"""A plate network as trained (Keras arrays), written as a Tesseract LSTM model and read back.

What Tesseract computes, layer by layer (its ``src/lstm``), so that a trainer can compute the same:

- Input: ``lstm_input.normalized``. Tesseract first scales a line of another height.
- ``Conv``: stacked in the order x, y, channel; same size as its input. Beyond the image's border
  the inputs are not zeros but *noise*, even in [-1, 1] (``border_noise``). It does not change
  from run to run, but it is another at every place, for every width, and with other versions.
- ``MaxPool``: without overlap; what is left over on the right and below is dropped.
- ``Fold``: the depth index in a block is ``(x * height + y) * channels + channel``; what is left
  over on the right and below is dropped. ``CollapseHeight`` is the same for whole columns.
- LSTM: no peepholes, the state is clipped to ±100 after each step. A network in both directions
  gives the forward outputs first, then the backward ones of the same place.
- Int8 models keep every output between two layers as int8 of ±1: ``Conv`` with relu saturates at
  1 there, and the input is clipped to ±1 (``quantized=True``). The float form knows no limit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.errors import OcrError
from lpr_desktop.ocr.traineddata import SPECIAL_CLASSES, Node, pack, unpack

Array = NDArray[np.float32]
Activation = Literal["tanh", "relu"]

_KINDS: dict[Activation, str] = {"tanh": "Tanh", "relu": "Relu"}
_LETTERS: dict[Activation, str] = {"tanh": "t", "relu": "r"}
# Where Keras's gates (input, forget, cell, output) stand in Tesseract (cell, input, forget, output)
_GATES = (2, 0, 1, 3)


@dataclass(frozen=True, slots=True, eq=False)
class Conv:
    """A convolution that keeps the size, and its activation.

    Attributes:
        kernel: (height, width, inputs, outputs), height and width odd; as TensorFlow's ``Conv2D``.
        bias: (outputs,).
        activation: ``tanh`` or ``relu``.
    """

    kernel: Array
    bias: Array
    activation: Activation = "tanh"


@dataclass(frozen=True, slots=True)
class MaxPool:
    """The largest value of every ``y`` x ``x`` block, for each channel."""

    y: int
    x: int


@dataclass(frozen=True, slots=True)
class Fold:
    """Every ``y`` x ``x`` block, ``x`` at least 2, made one place with all its values."""

    y: int
    x: int


@dataclass(frozen=True, slots=True)
class CollapseHeight:
    """The ``height`` rows that are left, stacked into the depth: index ``y * channels + channel``.

    Keras: ``Reshape((width, height * channels))`` after ``Permute`` to (width, height, channels).
    """

    height: int


@dataclass(frozen=True, slots=True, eq=False)
class LstmWeights:
    """An LSTM's weights as Keras has them: blocks of ``units`` columns in the order i, f, c, o.

    Attributes:
        kernel: (inputs, 4 * units).
        recurrent: (units, 4 * units).
        bias: (4 * units,).
    """

    kernel: Array
    recurrent: Array
    bias: Array


@dataclass(frozen=True, slots=True, eq=False)
class Lstm:
    """An LSTM in one direction, giving its output at every place."""

    weights: LstmWeights
    backward: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class BiLstm:
    """Two LSTMs of the same size, one from the left and one from the right; outputs joined."""

    forward: LstmWeights
    backward: LstmWeights


@dataclass(frozen=True, slots=True, eq=False)
class Softmax:
    """The last layer: a probability for each class (space, joined, blank, then the alphabet).

    Attributes:
        kernel: (inputs, classes).
        bias: (classes,).
    """

    kernel: Array
    bias: Array


Layer = Conv | MaxPool | Fold | CollapseHeight | Lstm | BiLstm | Softmax


@dataclass(frozen=True, slots=True, eq=False)
class LstmModel:
    """A network that was read from a model file.

    Attributes:
        layers: First to last.
        input_height: Height of its lines in pixels.
        alphabet: The characters of the classes from ``SPECIAL_CLASSES`` on.
    """

    layers: tuple[Layer, ...]
    input_height: int
    alphabet: str


def lstm_model_bytes(
    layers: Sequence[Layer], input_height: int, alphabet: str, *, quantized: bool
) -> bytes:
    """The content of a ``*.traineddata`` file.

    Args:
        layers: First to last; the last is a ``Softmax`` over ``SPECIAL_CLASSES + len(alphabet)``
            classes, of which ``NULL_CLASS`` is CTC's blank.
        input_height: Height of the lines in pixels.
        alphabet: Letters and digits, each once.
        quantized: Int8 weights (a seventh of the size, and faster) or doubles, from which
            ``lstmtraining --continue_from`` can go on.

    Raises:
        ValueError: The layers do not fit together, or the alphabet holds something else.
    """
    if not layers or not isinstance(layers[-1], Softmax):
        raise ValueError("the last layer is not a softmax")
    shape = _Shape(input_height, 1)
    network = Node("Series", "Series", input_height, 0)
    network.children.append(Node("Input", "Input", input_height, 1, (1, input_height, 0, 1, 0)))
    network.children.extend(shape.after(layer) for layer in layers)
    network.outputs = shape.depth
    if shape.height != 1 or shape.depth != SPECIAL_CLASSES + len(alphabet):
        raise ValueError(f"{shape.depth} classes in {shape.height} rows do not fit the alphabet")
    spec = f"[1,{input_height},0,1 {' '.join(map(_spec, layers))}]"
    return pack(network, spec, alphabet, quantized=quantized)


def read_model(content: bytes) -> LstmModel:
    """A network from a file that :func:`lstm_model_bytes` or ``lstmtraining`` wrote.

    Float weights come back as float32; int8 weights with the rounding they have.

    Raises:
        OcrError: The file is damaged, or its network has layers of another kind.
    """
    network, alphabet = unpack(content)
    try:
        height = network.children[0].numbers[1]
        layers = tuple(_layer(node) for node in network.children[1:])
        lstm_model_bytes(layers, height, alphabet, quantized=True)
    except (ValueError, IndexError, KeyError) as error:
        raise OcrError("The text model's network is of a kind that cannot be read.") from error
    return LstmModel(layers, height, alphabet)


@dataclass(slots=True)
class _Shape:
    """Height and depth after the layers so far."""

    height: int
    depth: int

    def after(self, layer: Layer) -> Node:
        """The layer as a part of Tesseract's network. Raises ``ValueError`` if it does not fit."""
        if any(inputs != self.depth for inputs in _inputs(layer)):
            raise ValueError(f"{type(layer).__name__} does not fit {self.depth} inputs")
        node = self._node(layer)
        self.depth = node.outputs
        return node

    def _node(self, layer: Layer) -> Node:
        depth = self.depth
        match layer:
            case Conv():
                height, width, _, outputs = layer.kernel.shape
                if height % 2 == 0 or width % 2 == 0:
                    raise ValueError("a kernel of even size")
                half = width // 2, height // 2
                stack = Node("Convolve", "Convolve", depth, depth * height * width, half)
                rows = layer.kernel.transpose(3, 1, 0, 2).reshape(outputs, -1)
                kind = _KINDS[layer.activation]
                return Node(
                    "Series",
                    "ConvSeries",
                    depth,
                    outputs,
                    children=[stack, _connected(kind, "ConvNL", rows, layer.bias)],
                )
            case MaxPool():
                self.height //= layer.y
                return Node("Maxpool", "Maxpool", depth, depth, (layer.x, layer.y))
            case Fold():
                self.height //= layer.y
                outputs = depth * layer.x * layer.y
                return Node("Reconfig", "Reconfig", depth, outputs, (layer.x, layer.y))
            case CollapseHeight():
                if layer.height != self.height:
                    raise ValueError(f"{self.height} rows are left, not {layer.height}")
                self.height = 1
                return Node("Reconfig", "Reconfig", depth, depth * layer.height, (1, layer.height))
            case Lstm():
                if layer.backward:
                    return _reversed(_lstm("Lrx", layer.weights))
                return _lstm("Lfx", layer.weights)
            case BiLstm():
                one, two = _lstm("Lbx", layer.forward), _reversed(_lstm("Lbx", layer.backward))
                one.name += "LTR"
                both = [one, two]
                outputs = one.outputs + two.outputs
                return Node("ParBidiLSTM", "BidiLSTM", depth, outputs, children=both)
            case Softmax():
                return _connected("Softmax", "Output", layer.kernel.T, layer.bias)


def _inputs(layer: Layer) -> tuple[int, ...]:
    """How many inputs the layer's arrays are made for."""
    match layer:
        case Conv():
            return (layer.kernel.shape[2],)
        case Lstm():
            return (layer.weights.kernel.shape[0],)
        case BiLstm():
            return layer.forward.kernel.shape[0], layer.backward.kernel.shape[0]
        case Softmax():
            return (layer.kernel.shape[0],)
        case _:
            return ()


def _connected(kind: str, name: str, rows: Array, bias: Array) -> Node:
    matrix = np.hstack([rows, bias[:, None]]).astype(np.float32)
    return Node(kind, name, rows.shape[1], rows.shape[0], matrices=(matrix,))


def _lstm(name: str, weights: LstmWeights) -> Node:
    inputs, units = weights.kernel.shape[0], weights.recurrent.shape[0]
    joined = np.vstack([weights.kernel, weights.recurrent, weights.bias]).astype(np.float32)
    if joined.shape[1] != 4 * units:
        raise ValueError(f"{joined.shape[1]} columns for four gates of {units} units")
    gates = [np.ascontiguousarray(gate.T) for gate in np.split(joined, 4, axis=1)]
    matrices = tuple(gates[gate] for gate in _GATES)
    return Node("LSTM", f"{name}{units}", inputs, units, (inputs + units,), matrices)


def _reversed(node: Node) -> Node:
    return Node("RTLReversed", "RevLSTM", node.inputs, node.outputs, children=[node])


def _spec(layer: Layer) -> str:
    """The layer in VGSL, Tesseract's language for networks."""
    match layer:
        case Conv():
            height, width, _, outputs = layer.kernel.shape
            return f"C{_LETTERS[layer.activation]}{height},{width},{outputs}"
        case MaxPool():
            return f"Mp{layer.y},{layer.x}"
        case Fold():
            return f"S{layer.y},{layer.x}"
        case CollapseHeight():
            return f"S{layer.height},1"
        case Lstm():
            return f"L{'r' if layer.backward else 'f'}x{layer.weights.recurrent.shape[0]}"
        case BiLstm():
            return f"Lbx{layer.forward.recurrent.shape[0]}"
        case Softmax():
            return f"O1c{len(layer.bias)}"


def _layer(node: Node) -> Layer:
    """The inverse of ``_Shape.after``. Raises ``ValueError`` for a part of another kind."""
    match node:
        case Node(kind="Series", children=[Node(kind="Convolve") as stack, connected]):
            x, y = (2 * half + 1 for half in stack.numbers)
            rows = connected.matrices[0]
            kernel = rows[:, :-1].reshape(len(rows), x, y, stack.inputs).transpose(2, 1, 3, 0)
            names: dict[str, Activation] = {kind: name for name, kind in _KINDS.items()}
            return Conv(np.ascontiguousarray(kernel), rows[:, -1].copy(), names[connected.kind])
        case Node(kind="Maxpool", numbers=(x, y)):
            return MaxPool(y, x)
        case Node(kind="Reconfig", numbers=(1, y)):
            return CollapseHeight(y)
        case Node(kind="Reconfig", numbers=(x, y)):
            return Fold(y, x)
        case Node(kind="LSTM"):
            return Lstm(_weights(node))
        case Node(kind="RTLReversed", children=[Node(kind="LSTM") as child]):
            return Lstm(_weights(child), backward=True)
        case Node(
            kind="ParBidiLSTM",
            children=[
                Node(kind="LSTM") as one,
                Node(kind="RTLReversed", children=[Node(kind="LSTM") as two]),
            ],
        ):
            return BiLstm(_weights(one), _weights(two))
        case Node(kind="Softmax", matrices=(rows,)):
            return Softmax(np.ascontiguousarray(rows[:, :-1].T), rows[:, -1].copy())
    raise ValueError(f"a layer of kind {node.kind}")


def _weights(node: Node) -> LstmWeights:
    gates = [node.matrices[_GATES.index(gate)] for gate in range(4)]
    joined = np.ascontiguousarray(np.vstack(gates).T)
    return LstmWeights(joined[: node.inputs], joined[node.inputs : -1], joined[-1])
