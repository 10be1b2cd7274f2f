"""Plate detection networks: Inception-ResNet-v2, whole or cut short, with one dense head.

The picture goes in as RGB uint8 values (0–255, float32), shape (N, S, S, 3) with ``S = 32 k + 43``.
Out comes a tensor (N, n, n, 5) with one cell for every stride-8 position: the logit of "a plate's
centre is here", and the logarithms of the distances from the cell's centre to the plate's left,
top, right and bottom edge in units of the stride. Cell ``i`` looks at pixel index ``8 i + 13``
(Inception-ResNet-v2's stem pads nothing, which moves the centres inwards); ``targets`` turns plates
into such tensors and ``detection.decode`` turns them back.

Architecture: Szegedy et al., "Inception-v4, Inception-ResNet and the Impact of Residual
Connections on Learning" (2016), with a top-down pathway as in Lin et al., "Feature Pyramid
Networks" (2017), and a centre heat map with edge distances as in Zhou et al., "Objects as Points"
(2019) and Liu et al., "Training-Time-Friendly Network" (2020).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import keras
from keras import layers

from lpr_desktop.errors import DetectorError
from lpr_desktop.sentence import Sentence

Number = TypeVar("Number", int, float)

ARCHITECTURES = ("compact", "inception-resnet-v2")

MULTIPLICATIONS = {"compact": 939_498_192, "inception-resnet-v2": 13_332_022_912}
"""In the convolutions, for a picture of 299 px (counted anew by the tests)."""

HEAT_PRIOR = 0.01
"""Score of an untrained cell: starts the focal loss quietly (Lin et al., "Focal Loss", 2017)."""


@dataclass(frozen=True, slots=True)
class CompactSize:
    """How much of Inception-ResNet-v2 the ``compact`` network keeps.

    Attributes:
        stem: Width of the stem as a part of the original's (1.0 = 32, 32, 64, 80, 192 channels).
        widths: Widths of the three residual stages, at strides 8, 16 and 32.
        depths: Residual blocks in the three stages (the original has 10, 20 and 10).
    """

    stem: float = 0.5
    widths: tuple[float, float, float] = (0.5, 0.25, 0.25)
    depths: tuple[int, int, int] = (2, 5, 2)


def check_input_size(size: int) -> None:
    """Raise ``DetectorError`` unless ``size = 32 k + 43``, ``k >= 1``, which loses no pixel."""
    if size < 75 or (size - 43) % 32:
        near = 43 + 32 * max(1, round((size - 43) / 32))
        raise DetectorError(
            "Input size {size} does not fit Inception-ResNet-v2, whose sizes are 32 k "
            "+ 43. Use {near}.",
            size=size,
            near=near,
        )


def build_network(
    architecture: str,
    input_size: int | None,
    *,
    compact: CompactSize | None = None,
    weights: str | Path | None = None,
    head_channels: int = 64,
) -> keras.Model:
    """Build a detector network.

    Args:
        architecture: ``"compact"`` or ``"inception-resnet-v2"``.
        input_size: Side of the square input in pixels, ``32 k + 43``; None for any size.
        compact: Size of the ``compact`` network; ignored by the other.
        weights: For ``inception-resnet-v2``: ``"imagenet"`` (downloaded once by Keras), a path of
            its weights file, or None for random weights.
        head_channels: Channels of the top-down pathway and of the head.

    Returns:
        A model from (N, S, S, 3) float32 in 0–255 to (N, n, n, 5) float32.

    Raises:
        DetectorError: Unknown architecture, or a size that does not fit.
    """
    if input_size is not None:
        check_input_size(input_size)
    inputs = keras.Input((input_size, input_size, 3), name="picture")
    x = layers.Rescaling(1 / 127.5, offset=-1.0, name="to_unit_range")(inputs)
    if architecture == "compact":
        features = _compact_features(x, compact or CompactSize())
    elif architecture == "inception-resnet-v2":
        features = _full_features(x, weights)
    else:
        raise DetectorError(
            "Unknown architecture {architecture!r}. Choose one of: {architectures}.",
            architecture=architecture,
            architectures=", ".join(ARCHITECTURES),
        )
    outputs = _plate_head(features, head_channels)
    return keras.Model(inputs, outputs, name=architecture.replace("-", "_"))


def _full_features(x: Any, weights: str | Path | None) -> tuple[Any, Any, Any]:
    """Features of the whole of InceptionResNetV2 at strides 8, 16 and 32."""
    backbone = keras.applications.InceptionResNetV2(
        include_top=False, weights=str(weights) if weights else None, input_tensor=x
    )
    names = ("block35_10_ac", "block17_20_ac", "conv_7b_ac")
    s8, s16, s32 = (backbone.get_layer(name).output for name in names)
    return s8, s16, s32


def _conv(
    x: Any,
    filters: int,
    kernel: int | tuple[int, int] = 1,
    strides: int = 1,
    padding: str = "same",
    activation: str | None = "relu",
    name: str | None = None,
) -> Any:
    """Convolution, batch normalisation, activation: the unit Inception-ResNet-v2 is made of."""
    x = layers.Conv2D(
        filters,
        kernel,
        strides=strides,
        padding=padding,
        use_bias=False,
        kernel_initializer="he_normal",
        name=name and f"{name}_conv",
    )(x)
    # Short trainings need averages that follow (Keras's default of 0.99 lags behind).
    x = layers.BatchNormalization(momentum=0.95, epsilon=1e-3, name=name and f"{name}_bn")(x)
    if activation:
        x = layers.Activation(activation)(x)
    return x


def _residual(x: Any, branches: list[Any], scale: float, name: str) -> Any:
    """Inception residual: branches joined, brought to the width of ``x``, scaled and added."""
    mixed = layers.Concatenate(name=f"{name}_mixed")(branches)
    up = layers.Conv2D(x.shape[-1], 1, name=f"{name}_up")(mixed)
    up = layers.Rescaling(scale, name=f"{name}_scale")(up)
    return layers.Activation("relu", name=f"{name}_ac")(layers.Add(name=f"{name}_add")([x, up]))


def _block35(x: Any, c: Callable[[int], int], name: str) -> Any:
    a = _conv(x, c(32))
    b = _conv(_conv(x, c(32)), c(32), 3)
    d = _conv(_conv(_conv(x, c(32)), c(48), 3), c(64), 3)
    return _residual(x, [a, b, d], 0.17, name)


def _block17(x: Any, c: Callable[[int], int], name: str) -> Any:
    a = _conv(x, c(192))
    b = _conv(_conv(_conv(x, c(128)), c(160), (1, 7)), c(192), (7, 1))
    return _residual(x, [a, b], 0.1, name)


def _block8(x: Any, c: Callable[[int], int], name: str) -> Any:
    a = _conv(x, c(192))
    b = _conv(_conv(_conv(x, c(192)), c(224), (1, 3)), c(256), (3, 1))
    return _residual(x, [a, b], 0.2, name)


def _width(part: float) -> Callable[[int], int]:
    """Channels of the original times ``part``, as a multiple of 8 (what the CPU computes in)."""
    return lambda channels: max(8, 8 * round(channels * part / 8))


def _compact_features(x: Any, size: CompactSize) -> tuple[Any, Any, Any]:
    """Stem and residual stages of Inception-ResNet-v2, narrower and with fewer blocks."""
    c = _width(size.stem)
    x = _conv(x, c(32), 3, 2, "valid", name="stem1")
    x = _conv(x, c(32), 3, 1, "valid", name="stem2")
    x = _conv(x, c(64), 3, name="stem3")
    x = layers.MaxPooling2D(3, 2)(x)
    x = _conv(x, c(80), 1, 1, "valid", name="stem4")
    x = _conv(x, c(192), 3, 1, "valid", name="stem5")
    x = layers.MaxPooling2D(3, 2)(x)

    c = _width(size.widths[0])
    pooled = _conv(layers.AveragePooling2D(3, 1, "same")(x), c(64))
    b = _conv(_conv(x, c(48)), c(64), 5)
    d = _conv(_conv(_conv(x, c(64)), c(96), 3), c(96), 3)
    x = layers.Concatenate(name="mixed_5b")([_conv(x, c(96)), b, d, pooled])
    for block in range(size.depths[0]):
        x = _block35(x, c, f"block35_{block + 1}")
    s8 = x

    c = _width(size.widths[1])
    b = _conv(_conv(_conv(x, c(256)), c(256), 3), c(384), 3, 2, "valid")
    x = layers.Concatenate(name="mixed_6a")(
        [_conv(x, c(384), 3, 2, "valid"), b, layers.MaxPooling2D(3, 2)(x)]
    )
    for block in range(size.depths[1]):
        x = _block17(x, c, f"block17_{block + 1}")
    s16 = x

    c = _width(size.widths[2])
    a = _conv(_conv(x, c(256)), c(384), 3, 2, "valid")
    b = _conv(_conv(x, c(256)), c(288), 3, 2, "valid")
    d = _conv(_conv(_conv(x, c(256)), c(288), 3), c(320), 3, 2, "valid")
    x = layers.Concatenate(name="mixed_7a")([a, b, d, layers.MaxPooling2D(3, 2)(x)])
    for block in range(size.depths[2]):
        x = _block8(x, c, f"block8_{block + 1}")
    return s8, s16, x


def _plate_head(features: tuple[Any, Any, Any], channels: int) -> Any:
    """Top-down pathway to stride 8, then heat map and edge distances.

    A stride-16 cell ``i`` lies on stride-8 cell ``2 i + 1``; a transposed convolution of kernel 3
    and stride 2 without padding maps ``n`` cells to ``2 n + 1`` just so, where plain upsampling
    would shift the features by a cell.
    """
    s8, s16, s32 = features
    top = _conv(s32, channels, name="lateral32")
    for index, lateral in ((16, s16), (8, s8)):
        up = layers.Conv2DTranspose(channels, 3, strides=2, padding="valid", name=f"up{index}")(top)
        side = _conv(lateral, channels, activation=None, name=f"lateral{index}")
        top = layers.Activation("relu")(layers.Add(name=f"merge{index}")([side, up]))
    shared = _conv(top, channels, 3, name="head_shared")
    heat = layers.Conv2D(
        1,
        1,
        bias_initializer=keras.initializers.Constant(_logit(HEAT_PRIOR)),
        kernel_initializer="glorot_normal",
        name="head_heat",
    )(_conv(shared, channels // 2, 3, name="head_heat_mix"))
    # A plate is about 60 × 28 px before training: exp(1.3) strides to the sides, exp(0.6) up.
    edges = layers.Conv2D(
        4,
        1,
        bias_initializer=keras.initializers.Constant([1.3, 0.6, 1.3, 0.6]),
        kernel_initializer=keras.initializers.RandomNormal(stddev=0.01, seed=1),
        name="head_edges",
    )(_conv(shared, channels, 3, name="head_edges_mix"))
    return layers.Concatenate(name="plates", dtype="float32")([heat, edges])


_HEAD_NAMES = ("lateral", "up16", "up8", "merge", "head_", "plates")


def freeze_backbone(network: keras.Model, *, frozen: bool = True) -> None:
    """Have only the top-down pathway and the head learn, or everything again.

    Frozen batch normalisation keeps the averages that it came with. The network must be compiled
    anew afterwards.
    """
    for layer in network.layers:
        layer.trainable = not frozen or layer.name.startswith(_HEAD_NAMES)


def _logit(probability: float) -> float:
    return math.log(probability / (1 - probability))


def shaped_network(
    architecture: str,
    input_size: int | None,
    shape: Mapping[str, Any],
    weights: str | Path | None = None,
) -> keras.Model:
    """The network that ``model.json`` describes in its ``network``.

    Args:
        architecture: As for ``build_network``.
        input_size: As for ``build_network``.
        shape: ``stem``, ``widths``, ``depths`` of a compact network, ``head_channels`` of any;
            what is missing is as usual.
        weights: As for ``build_network``.

    Raises:
        DetectorError: A value does not fit.
    """
    try:
        usual = CompactSize()
        compact = CompactSize(
            float(shape.get("stem", usual.stem)),
            _three(shape.get("widths", usual.widths), float),
            _three(shape.get("depths", usual.depths), int),
        )
        channels = int(shape.get("head_channels", 64))
        sides = (compact.stem, *compact.widths)
        if not all(0 < part <= 4 for part in sides) or not 4 <= channels <= 1024:
            raise ValueError(Sentence("a width is out of range"))
        if not all(0 <= depth <= 100 for depth in compact.depths):
            raise ValueError(Sentence("a depth is out of range"))
    except (ValueError, TypeError) as error:
        raise DetectorError(
            "The description of the network is broken ({error}).", error=error
        ) from error
    return build_network(
        architecture, input_size, compact=compact, weights=weights, head_channels=channels
    )


def _three(values: Any, kind: Callable[[Any], Number]) -> tuple[Number, Number, Number]:
    first, second, third = (kind(value) for value in values)
    return first, second, third


def compute_ratio(architecture: str) -> float:
    """How many times as much a view of a network computes as one of the usual ``compact``."""
    return MULTIPLICATIONS[architecture] / MULTIPLICATIONS["compact"]
