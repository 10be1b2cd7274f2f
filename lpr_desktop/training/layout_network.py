"""The plate network: where a plate's rows and corners are, and what kind of plate it is.

A small residual network with a feature pyramid. Every cell of a fine map says whether a row of
text goes through it and where that row's corners are, as in EAST (Zhou et al., CVPR 2017); the
plate's own corners come from a coarser map, the country from the whole view.
"""

from __future__ import annotations

import keras
import tensorflow as tf

from lpr_desktop.ocr.plate_layout import (
    COUNT,
    COVER,
    LIGHT,
    NUMBER,
    OFFSET_SCALE,
    PLATE_CHANNELS,
    QUAD,
    ROW_CHANNELS,
    SCRIPT,
)
from lpr_desktop.ocr.plate_view import HEIGHT, WIDTH


def build(
    countries: int,
    widths: tuple[int, ...] = (16, 24, 48, 96, 128),
    pyramid: tuple[int, int] = (48, 32),
) -> keras.Model:
    """The network: RGB 0 to 255 (N, ``HEIGHT``, ``WIDTH``, 3) to three maps of plain numbers.

    Args:
        countries: Number of classes of countries, "other" included.
        widths: Channels at strides 2, 4, 8, 16 and 32.
        pyramid: Channels of the pyramid at stride 8 and at stride 4.

    Returns:
        A model with the outputs ``rows`` (N, HEIGHT / 4, WIDTH / 4, ``ROW_CHANNELS``), ``plate``
        (N, HEIGHT / 8, WIDTH / 8, ``PLATE_CHANNELS``) and ``whole`` (N, 1, 1, 2 + countries): cut,
        covered, and a number for each country. All are logits but the offsets and the count.
    """
    inputs = keras.Input((HEIGHT, WIDTH, 3), name="view")
    x = keras.layers.Rescaling(1 / 127.5, -1)(inputs)
    x = _conv(x, widths[0], 3, 2)
    fine = _residual(_conv(x, widths[1], 3, 2))
    middle = _residual(_conv(fine, widths[2], 3, 2))
    coarse = _residual(_conv(middle, widths[3], 3, 2))
    top = _conv(coarse, widths[4], 3, 2)
    rest = _conv(top, pyramid[0], 1)
    rest = _up(rest) + _conv(coarse, pyramid[0], 1)
    rest = _up(rest) + _conv(middle, pyramid[0], 1)
    rest = _conv(rest, pyramid[0], 3)
    plate = keras.layers.Conv2D(PLATE_CHANNELS, 1, dtype="float32", name="plate")(rest)
    rest = _up(_conv(rest, pyramid[1], 1)) + _conv(fine, pyramid[1], 1)
    rest = _conv(rest, pyramid[1], 3)
    rows = keras.layers.Conv2D(ROW_CHANNELS, 1, dtype="float32", name="rows")(rest)
    size = HEIGHT // 32, WIDTH // 32
    pooled = keras.layers.Concatenate()(
        [keras.layers.AveragePooling2D(size)(top), keras.layers.MaxPooling2D(size)(top)]
    )
    pooled = keras.layers.Conv2D(widths[4], 1, activation="relu")(pooled)
    whole = keras.layers.Conv2D(2 + countries, 1, dtype="float32", name="whole")(pooled)
    return keras.Model(inputs, {"rows": rows, "plate": plate, "whole": whole})


def _conv(
    x: tf.Tensor, channels: int, kernel: int, stride: int = 1, *, cut: bool = True
) -> tf.Tensor:
    x = keras.layers.Conv2D(channels, kernel, stride, padding="same", use_bias=False)(x)
    x = keras.layers.BatchNormalization(momentum=0.97)(x)
    return keras.layers.ReLU()(x) if cut else x


def _residual(x: tf.Tensor) -> tf.Tensor:
    channels = x.shape[-1]
    other = _conv(_conv(x, channels, 3), channels, 3, cut=False)
    return keras.layers.ReLU()(keras.layers.Add()([x, other]))


def _up(x: tf.Tensor) -> tf.Tensor:
    # UpSampling2D does the same with a TILE, an operator that the detectors do without.
    size = 2 * x.shape[1], 2 * x.shape[2]
    return keras.ops.image.resize(x, size, interpolation="nearest")


def loss(
    outputs: dict[str, tf.Tensor], targets: dict[str, tf.Tensor], log_prior: tf.Tensor
) -> dict[str, tf.Tensor]:
    """The parts of the loss, each a mean over the batch.

    Args:
        outputs: Of the network.
        targets: As ``layout_targets.targets`` makes them.
        log_prior: Logarithm of each country's part of the training views: what is learned is then
            free of it.
    """
    rows, plate, whole = outputs["rows"], outputs["plate"], outputs["whole"][:, 0, 0]
    batch = tf.cast(tf.shape(rows)[0], tf.float32)
    weight, inside = targets["row_weight"], targets["row_map"]
    parts = {}
    known = targets["map_known"]
    score = _focal(rows[..., NUMBER : COVER + 1], inside) * known
    parts["rows"] = tf.reduce_sum(score) / (30 * batch)
    off = rows[..., QUAD] - targets["row_quad"] / OFFSET_SCALE
    parts["quads"] = tf.reduce_sum(_huber(off) * weight[..., None]) / batch
    off = rows[..., COUNT] - targets["row_count"] / 4
    parts["count"] = 0.3 * tf.reduce_sum(_huber(off) * weight) / batch
    other = rows[..., LIGHT : SCRIPT.stop]
    cross = tf.nn.sigmoid_cross_entropy_with_logits(targets["row_kind"], other)
    parts["kind"] = 0.2 * tf.reduce_sum(cross * weight[..., None]) / batch
    known = targets["plate_known"][:, None, None]
    score = _focal(plate[..., :1], targets["plate_map"][..., None])[..., 0]
    parts["plate"] = tf.reduce_sum(score * known) / (60 * batch)
    off = plate[..., 1:] - targets["plate_quad"] / OFFSET_SCALE
    weight = targets["plate_weight"][..., None]
    parts["corners"] = tf.reduce_sum(_huber(off) * weight) / batch
    cross = tf.nn.sigmoid_cross_entropy_with_logits(targets["state"], whole[:, :2])
    parts["state"] = 0.4 * tf.reduce_sum(cross * targets["state_known"]) / batch
    named = targets["country"] >= 0
    cross = tf.nn.sparse_softmax_cross_entropy_with_logits(
        tf.maximum(targets["country"], 0), whole[:, 2:] + log_prior
    )
    parts["country"] = 0.25 * tf.reduce_sum(tf.where(named, cross, 0.0)) / batch
    return parts


def _focal(logits: tf.Tensor, truth: tf.Tensor) -> tf.Tensor:
    cross = tf.nn.sigmoid_cross_entropy_with_logits(truth, logits)
    sure = tf.nn.sigmoid(logits)
    missed = truth * (1 - sure) + (1 - truth) * sure
    return cross * tf.stop_gradient(0.1 + tf.square(missed))


def _huber(off: tf.Tensor) -> tf.Tensor:
    size = tf.abs(off)
    return tf.where(size < 0.1, 5 * size * size, size - 0.05)
