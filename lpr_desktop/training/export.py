"""From a trained network to a detector folder, and from its weights back to a network."""

from __future__ import annotations

import io
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from lpr_desktop.detection.card import NETWORK, DetectorCard, write_card
from lpr_desktop.errors import DetectorError
from lpr_desktop.files import show_name, write_atomic
from lpr_desktop.training.checkpoint import opened_arrays


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
    folder.parent.mkdir(parents=True, exist_ok=True)
    new = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        write_atomic(new / NETWORK, convert(network))
        write_weights(network, new / "weights.npz")
        write_card(new, card)
        write_atomic(new / "MODEL_CARD.md", model_card.encode())
        new.chmod(0o755)
        if folder.exists():
            old = Path(tempfile.mkdtemp(prefix=f".{folder.name}-old-", dir=folder.parent))
            folder.replace(old / folder.name)
            new.replace(folder)
            shutil.rmtree(old)
        else:
            new.replace(folder)
    finally:
        shutil.rmtree(new, ignore_errors=True)


def convert(network: keras.Model) -> bytes:
    """The network as a float32 LiteRT model for a single picture."""
    converter = tf.lite.TFLiteConverter.from_keras_model(network)
    return bytes(converter.convert())


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
