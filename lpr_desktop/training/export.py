"""From a trained network to a detector folder, and from its weights back to a network."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray
from tensorflow.python.framework.convert_to_constants import convert_variables_to_constants_v2

from lpr_desktop.detection.card import NETWORK, DetectorCard, write_card
from lpr_desktop.errors import DetectorError
from lpr_desktop.files import new_folder, show_name, write_atomic
from lpr_desktop.imaging import letterbox
from lpr_desktop.training.checkpoint import opened_arrays
from lpr_desktop.training.picture_reader import PictureReader


def export_detector(
    network: keras.Model, folder: Path, card: DetectorCard, model_card: str
) -> None:
    """Write a detector folder: LiteRT model, weights, model.json and MODEL_CARD.md.

    The folder appears whole or not at all; one that is there is replaced only at the end.

    Args:
        network: With a fixed input size and float32 weights, ready for inference.
        folder: Where to.
        card: Contents of model.json.
        model_card: Text of MODEL_CARD.md.
    """
    with new_folder(folder.parent) as new:
        write_atomic(new / NETWORK, convert(network))
        write_weights(network, new / "weights.npz")
        write_card(new, card)
        write_atomic(new / "MODEL_CARD.md", model_card.encode())
        if folder.exists():
            old = Path(tempfile.mkdtemp(prefix=f".{folder.name}-old-", dir=folder.parent))
            folder.replace(old / folder.name)
            new.replace(folder)
            shutil.rmtree(old)
        else:
            new.replace(folder)


def convert(network: keras.Model) -> bytes:
    """The network as a float32 LiteRT model for a single picture."""
    with converter(network) as ready:
        return bytes(ready.convert())


@contextlib.contextmanager
def converter(network: keras.Model, batch: int | None = None) -> Iterator[Any]:
    """A converter of what the network computes, with its weights as constants.

    ``from_keras_model`` saves all that Keras knows of the network, and makes the constants while it
    converts: three times the work for the same result.

    Args:
        network: With one input; its outputs are called ``output_0``, ``output_1`` …
        batch: How many pictures it takes; None: any number.
    """

    @tf.function(autograph=False)
    def infer(picture: Any) -> dict[str, Any]:
        outputs = tf.nest.flatten(network(picture, training=False))
        return {f"output_{number}": output for number, output in enumerate(outputs)}

    picture = tf.TensorSpec((batch, *network.input_shape[1:]), tf.float32, name="picture")
    constant = convert_variables_to_constants_v2(infer.get_concrete_function(picture))
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        # It would like to know the range of the inputs for a model with integer inputs.
        warnings.filterwarnings("ignore", "Statistics for quantized inputs")
        tf.saved_model.save(tf.Module(), folder, signatures={"serving_default": constant})
        yield tf.lite.TFLiteConverter.from_saved_model(folder)


def write_weights(network: keras.Model, file: Path) -> None:
    """Write all weights as float32 arrays, numbered in the network's order."""
    # Variables, which NumPy asks for their values one by one: 220 MB of a full network.
    arrays: dict[str, Any] = {f"{i:04d}": v for i, v in enumerate(network.weights)}
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **arrays)
    write_atomic(file, buffer.getbuffer())


def read_weights(network: keras.Model, file: str | os.PathLike[str]) -> None:
    """Put weights written by ``write_weights`` into a network of the same architecture.

    Nothing in the file is executed (``allow_pickle=False``).

    Raises:
        DetectorError: The file cannot be read, or belongs to another network.
    """
    with opened_arrays(Path(file)) as stored:
        arrays = [stored[key] for key in sorted(stored)]
    if [a.shape for a in arrays] != [w.shape for w in network.get_weights()]:
        raise DetectorError(
            "{file}: these weights belong to another network. Choose the architecture "
            "and size that they were trained with.",
            file=show_name(file),
        )
    network.set_weights(arrays)


PICTURES = 100
"""To see the range of each layer's output in."""


def letterboxed(
    files: Sequence[Path], size: int, margin: int, pictures: int = PICTURES
) -> NDArray[np.uint8]:
    """Some of the pictures, evenly spread, as detection gives them to a network.

    Args:
        files: Pictures that the network was trained on; those that cannot be opened are left out.
        size: Side of the network's input in pixels.
        margin: As in ``DetectorCard``.
        pictures: At most so many.

    Returns:
        (N, size, size, 3) RGB.
    """
    chosen = files[:: max(1, len(files) // pictures)][:pictures]
    reader = PictureReader(len(chosen))
    opened = (image for file in chosen if (image := reader.read(file)) is not None)
    return np.stack([letterbox(image, size, margin)[0] for image in opened])


def quantize(network: keras.Model, pictures: NDArray[np.uint8]) -> bytes:
    """The network as a LiteRT model that computes in int8; it takes and gives float32.

    Post-training quantisation as in Jacob et al., "Quantization and training of neural networks for
    efficient integer-arithmetic-only inference" (2018): a scale for each channel of the weights,
    and one for each layer's output, from the range that it has over ``pictures``.

    Args:
        network: As for ``export_detector``.
        pictures: (N, side, side, 3) RGB, letterboxed as for detection; a hundred are enough.
    """

    def inputs() -> Iterator[list[NDArray[np.float32]]]:
        for picture in pictures:
            yield [picture[None].astype(np.float32)]

    with converter(network) as ready:
        ready.optimizations = [tf.lite.Optimize.DEFAULT]
        ready.representative_dataset = inputs
        ready.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
        return bytes(ready.convert())
