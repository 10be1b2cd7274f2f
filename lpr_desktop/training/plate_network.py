"""The network of the plate model: convolutions and two bidirectional LSTMs with CTC.

It is built from what Tesseract's networks consist of, so that ``ocr.lstm_file`` can write it as a
Tesseract model. In Tesseract's notation (VGSL):

    [1,40,0,1 S2,2 Ct3,3,32 Mp2,2 Ct3,3,64 Mp2,1 S5,1 Ct1,3,192 Lbx96 Lbx96 O1c39]

Tesseract spends most of its time on the places of a convolution, not on its sums: so blocks of four
pixels are one place from the start. What it sets beyond the border of a line is noise, and another
one with other versions: so the last convolution runs along the columns alone, and of these the
network sees the rows that no noise reaches. A network without ``folded`` is as they were before:

    [1,40,0,1 Ct3,3,16 Mp2,2 Ct3,3,32 Mp2,2 Ct3,3,64 Mp2,1 Ct3,3,64 S5,1 Lbx96 Lbx96 O1c39]
"""

from __future__ import annotations

from dataclasses import dataclass

import keras
import tensorflow as tf

from lpr_desktop.ocr.engine import ALPHABET

BLANK = len(ALPHABET)
"""The class of CTC's blank, the last; the others are indices of :data:`ALPHABET`."""

POOLS = ((2, 2), (2, 2), (2, 1))
"""By how much the height and the width are divided after the first convolutions; if the network is
folded, the first is the folding."""

NOISY_ROWS = 1
"""Of the rows that are left at the end, so many above and below have seen noise."""


@dataclass(frozen=True, slots=True)
class PlateNetworkShape:
    """Sizes of the network.

    Attributes:
        height: Height of a line; divisible by 8.
        channels: Filters of the convolutions. All are 3×3, of a folded network the last is 1×3.
        units: Units of each direction of the LSTM layers.
        activation: Of the convolutions: ``tanh``, or ``relu`` (which Tesseract's integer form cuts
            off at 1).
    """

    height: int = 40
    channels: tuple[int, ...] = (16, 32, 64, 64)
    units: tuple[int, ...] = (96, 96)
    activation: str = "tanh"
    dropout: float = 0.1
    folded: bool = False


FOLDED = PlateNetworkShape(channels=(32, 64, 192), folded=True)
"""The network that ships."""


@keras.saving.register_keras_serializable(package="lpr_desktop")
class Fold(keras.layers.Layer):
    """Blocks of 2×2 pixels stacked into the depth, index ``x * 2 + y`` as in Tesseract."""

    def call(self, inputs: tf.Tensor) -> tf.Tensor:
        shape = tf.shape(inputs)
        height, width = shape[1] // 2, shape[2] // 2
        cut = inputs[:, : height * 2, : width * 2, 0]
        blocks = tf.reshape(cut, (shape[0], height, 2, width, 2))
        return tf.reshape(tf.transpose(blocks, (0, 1, 3, 4, 2)), (shape[0], height, width, 4))

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        height, width = (side and side // 2 for side in input_shape[1:3])
        return input_shape[0], height, width, 4


@keras.saving.register_keras_serializable(package="lpr_desktop")
class NoiseEnds(keras.layers.Layer):
    """A column of noise from −1 to 1 before the first and after the last one."""

    def call(self, inputs: tf.Tensor) -> tf.Tensor:
        ends = tf.random.uniform((tf.shape(inputs)[0], 2, inputs.shape[2]), -1, 1, inputs.dtype)
        return tf.concat([ends[:, :1], inputs, ends[:, 1:]], 1)


@keras.saving.register_keras_serializable(package="lpr_desktop")
class NoiseBorder(keras.layers.Layer):
    """A border of one pixel of noise from −1 to 1, as Tesseract's convolutions see it."""

    def call(self, inputs: tf.Tensor) -> tf.Tensor:
        shape = tf.shape(inputs)
        batch, height, width = shape[0], shape[1], shape[2]
        channels = inputs.shape[3]
        rows = tf.random.uniform((batch, 2, width, channels), -1, 1, inputs.dtype)
        columns = tf.random.uniform((batch, height + 2, 2, channels), -1, 1, inputs.dtype)
        tall = tf.concat([rows[:, :1], inputs, rows[:, 1:]], 1)
        return tf.concat([columns[:, :, :1], tall, columns[:, :, 1:]], 2)


def build(shape: PlateNetworkShape) -> keras.Model:
    """The network: lines (N, height, W, 1) to logits (N, W // 4, 37).

    Lines as Tesseract normalises them; the blank is class :data:`BLANK`.
    """
    inputs = keras.Input((shape.height, None, 1), name="line")
    x = Fold(name="fold")(inputs) if shape.folded else inputs
    pools = POOLS[1:] if shape.folded else POOLS
    for index, channels in enumerate(shape.channels[: -1 if shape.folded else None]):
        x = NoiseBorder(name=f"border_{index}")(x)
        x = keras.layers.Conv2D(
            channels, 3, padding="valid", activation=shape.activation, name=f"conv_{index}"
        )(x)
        if index < len(pools):
            x = keras.layers.MaxPooling2D(pools[index], name=f"pool_{index}")(x)
    rows = shape.height // 8
    if shape.folded:
        x = keras.layers.Cropping2D((NOISY_ROWS, 0), name="without_noise")(x)
        rows -= 2 * NOISY_ROWS
    # Depth index row * channels + channel, as Tesseract's Reconfig layer orders it.
    x = keras.layers.Permute((2, 1, 3), name="columns_first")(x)
    x = keras.layers.Reshape((-1, rows * x.shape[3]), name="collapse")(x)
    if shape.folded:
        x = NoiseEnds(name="border_columns")(x)
        x = keras.layers.Conv1D(
            shape.channels[-1], 3, activation=shape.activation, name="conv_columns"
        )(x)
    for index, units in enumerate(shape.units):
        x = keras.layers.Dropout(shape.dropout, name=f"dropout_{index}")(x)
        x = keras.layers.Bidirectional(
            keras.layers.LSTM(units, return_sequences=True), name=f"lstm_{index}"
        )(x)
    x = keras.layers.Dropout(shape.dropout, name="dropout_out")(x)
    logits = keras.layers.Dense(BLANK + 1, dtype="float32", name="logits")(x)
    return keras.Model(inputs, logits, name="plate_network")
