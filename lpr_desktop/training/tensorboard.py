"""Event files for TensorBoard, a program that need not be installed to write them."""

from __future__ import annotations

import json
import math
import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tensorflow as tf
from google.protobuf.struct_pb2 import Value

from lpr_desktop.imaging import read_header


class TensorBoardWriter:
    """Writes figures, pictures and settings into a new event file of ``folder``.

    The format is a TFRecord of ``Event`` messages (tensorflow/core/util/event.proto).
    """

    def __init__(self, folder: Path) -> None:
        """Begin the file. ``OSError``."""
        folder.mkdir(parents=True, exist_ok=True)
        now = time.time()
        name = f"events.out.tfevents.{int(now * 1000)}.{os.getpid()}"
        self._writer = tf.io.TFRecordWriter(str(folder / name))
        self._write(tf.compat.v1.Event(wall_time=now, file_version="brain.Event:2"))

    def add(self, step: int, figures: Mapping[str, float]) -> None:
        """Figures at a step, or after an epoch; NaN is left out."""
        self._add(
            step,
            [
                tf.compat.v1.Summary.Value(tag=tag, simple_value=value)
                for tag, value in figures.items()
                if not math.isnan(value)
            ],
        )

    def add_pictures(self, epoch: int, folder: Path) -> None:
        """The previews of an epoch: the JPEG files of a folder. Raises ``OSError``."""
        values = []
        for file in sorted(folder.glob("*.jpg"), key=lambda file: int(file.stem)):
            header = read_header(file)
            image = tf.compat.v1.Summary.Image(
                height=header.height,
                width=header.width,
                colorspace=3,
                encoded_image_string=file.read_bytes(),
            )
            values.append(tf.compat.v1.Summary.Value(tag=f"validation/{file.stem}", image=image))
        self._add(epoch, values)

    def add_settings(self, settings: Mapping[str, Any]) -> None:
        """What was decided, for the tab HParams.

        The messages of that tab are TensorBoard's own, which may be missing; the one that is
        needed (``HParamsPluginData`` with a ``SessionStartInfo``, as in its
        plugins/hparams/plugin_data.proto) is put together here.
        """
        entries = b"".join(
            _field(1, _field(1, name.encode()) + _field(2, _value(value).SerializeToString()))
            for name, value in settings.items()
        )
        metadata = tf.compat.v1.SummaryMetadata(
            plugin_data=tf.compat.v1.SummaryMetadata.PluginData(
                plugin_name="hparams", content=_field(3, entries)
            )
        )
        tag = "_hparams_/session_start_info"
        tensor = tf.make_tensor_proto(0.0)
        self._add(0, [tf.compat.v1.Summary.Value(tag=tag, metadata=metadata, tensor=tensor)])

    def close(self) -> None:
        """End the file."""
        self._writer.close()

    def _add(self, step: int, values: list[Any]) -> None:
        summary = tf.compat.v1.Summary(value=values)
        self._write(tf.compat.v1.Event(wall_time=time.time(), step=step, summary=summary))

    def _write(self, event: object) -> None:
        self._writer.write(event.SerializeToString())  # type: ignore[attr-defined]
        self._writer.flush()


def _value(value: Any) -> Value:
    if isinstance(value, bool):
        return Value(bool_value=value)
    if isinstance(value, int | float):
        return Value(number_value=value)
    return Value(string_value=value if isinstance(value, str) else json.dumps(value))


def _field(number: int, content: bytes) -> bytes:
    """A field of a protocol buffer that has a length: text, bytes or message."""
    length = len(content)
    head = bytearray([number << 3 | 2])
    while length > 0x7F:
        head.append(length & 0x7F | 0x80)
        length >>= 7
    return bytes([*head, length]) + content
