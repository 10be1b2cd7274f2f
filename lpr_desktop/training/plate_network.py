"""The network of the plate model: convolutions and two bidirectional LSTMs with CTC.

It is built from what Tesseract's networks consist of, so that ``ocr.lstm_file`` can write it as a
Tesseract model. In Tesseract's notation (VGSL):

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
"""By how much the height and the width are divided after the first convolutions."""


@dataclass(frozen=True, slots=True)
class PlateNetworkShape:
    """Sizes of the network.

    Attributes:
        height: Height of a line; divisible by 8.
        channels: Filters of the convolutions. All are 3×3; after the first and second both sides
            are halved, after the third the height.
        units: Units of each direction of the LSTM layers.
        activation: Of the convolutions: ``tanh``, or ``relu`` (which Tesseract's integer form cuts
            off at 1).
    """

    height: int = 40
    channels: tuple[int, ...] = (16, 32, 64, 64)
    units: tuple[int, ...] = (96, 96)
    activation: str = "tanh"
    dropout: float = 0.1


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
    x = inputs
    for index, channels in enumerate(shape.channels):
        x = NoiseBorder(name=f"border_{index}")(x)
        x = keras.layers.Conv2D(
            channels, 3, padding="valid", activation=shape.activation, name=f"conv_{index}"
        )(x)
        if index < len(POOLS):
            x = keras.layers.MaxPooling2D(POOLS[index], name=f"pool_{index}")(x)
    rows, depth = shape.height // 8, shape.channels[-1]
    # Depth index row * channels + channel, as Tesseract's Reconfig layer orders it.
    x = keras.layers.Permute((2, 1, 3), name="columns_first")(x)
    x = keras.layers.Reshape((-1, rows * depth), name="collapse")(x)
    for index, units in enumerate(shape.units):
        x = keras.layers.Dropout(shape.dropout, name=f"dropout_{index}")(x)
        x = keras.layers.Bidirectional(
            keras.layers.LSTM(units, return_sequences=True), name=f"lstm_{index}"
        )(x)
    x = keras.layers.Dropout(shape.dropout, name="dropout_out")(x)
    logits = keras.layers.Dense(BLANK + 1, dtype="float32", name="logits")(x)
    return keras.Model(inputs, logits, name="plate_network")
