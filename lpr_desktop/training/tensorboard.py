"""Event files for TensorBoard, a program that need not be installed to write them."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Mapping
from pathlib import Path

import tensorflow as tf


class TensorBoardWriter:
    """Writes figures by epoch into a new event file of ``folder``.

    The format is a TFRecord of ``Event`` messages (tensorflow/core/util/event.proto).
    """

    def __init__(self, folder: Path) -> None:
        """Begin the file. ``OSError``."""
        folder.mkdir(parents=True, exist_ok=True)
        now = time.time()
        name = f"events.out.tfevents.{int(now * 1000)}.{os.getpid()}"
        self._writer = tf.io.TFRecordWriter(str(folder / name))
        self._write(tf.compat.v1.Event(wall_time=now, file_version="brain.Event:2"))

    def add(self, epoch: int, figures: Mapping[str, float]) -> None:
        """Figures after an epoch; NaN is left out."""
        values = [
            tf.compat.v1.Summary.Value(tag=tag, simple_value=value)
            for tag, value in figures.items()
            if not math.isnan(value)
        ]
        summary = tf.compat.v1.Summary(value=values)
        self._write(tf.compat.v1.Event(wall_time=time.time(), step=epoch, summary=summary))

    def close(self) -> None:
        """End the file."""
        self._writer.close()

    def _write(self, event: object) -> None:
        self._writer.write(event.SerializeToString())  # type: ignore[attr-defined]
        self._writer.flush()
