"""Networks in LiteRT's form: loading one, running it."""

from __future__ import annotations

import contextlib
import os
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.detection.decode import grid_size
from lpr_desktop.detection.vetting import check_model
from lpr_desktop.errors import DetectorError
from lpr_desktop.files import show_name

MAX_MODEL_BYTES = 500_000_000
"""A larger ``detector.tflite`` is refused (float32 of the whole Inception-ResNet-v2 is 220 MB)."""

_stderr_lock = threading.Lock()


def read_model(file: Path) -> bytes:
    """The contents of a model file, found to be harmless.

    Raises:
        DetectorError: It cannot be read, is too large, or is no model for plates.
    """
    try:
        if file.stat().st_size > MAX_MODEL_BYTES:
            raise DetectorError(f"{show_name(file)}: too large for a detector. Choose another one.")
        # LiteRT is given the contents: it cannot open names that are not plain ASCII everywhere.
        content = file.read_bytes()
        check_model(content)
    except OSError as error:
        raise DetectorError(
            f"{show_name(file)}: could not be read ({error.strerror}). Choose another detector."
        ) from error
    except ValueError as error:
        raise _not_working(file, error) from error
    return content


class LiteNetwork:
    """A network ready to run. It belongs to one thread at a time.

    Attributes:
        input_size: Side of the square input in pixels.
    """

    def __init__(
        self, file: Path, content: bytes, input_size: int, threads: int = 1, *, resize: bool = False
    ) -> None:
        """Set a network up for inputs of a size.

        Args:
            file: Where it comes from, for messages.
            content: As ``read_model`` or ``resizing.resized`` gives it.
            input_size: Side of the input in pixels.
            threads: Threads for one picture.
            resize: The content says another size and is to be set up anew for this one.

        Raises:
            DetectorError: LiteRT cannot run it, or not at this size.
        """
        # Importing LiteRT costs 0.2 s: only when a detector is really loaded.
        from ai_edge_litert.interpreter import Interpreter

        self.input_size = input_size
        inputs = [1, input_size, input_size, 3]
        try:
            with _without_delegate_note():
                self._interpreter = Interpreter(model_content=content, num_threads=threads)
                if resize:
                    place = self._interpreter.get_input_details()[0]["index"]
                    self._interpreter.resize_tensor_input(place, inputs)
                self._interpreter.allocate_tensors()
        except (ValueError, RuntimeError) as error:
            raise _not_working(file, error) from error
        into, out = (
            self._interpreter.get_input_details()[0],
            self._interpreter.get_output_details()[0],
        )
        self._input, self._output = into["index"], out["index"]
        if resize:
            self._run(file, np.zeros(inputs, np.float32))  # some sizes are only known then
            out = self._interpreter.get_output_details()[0]
        cells = grid_size(input_size)
        if [*into["shape"]] != inputs or [*out["shape"]] != [1, cells, cells, 5]:
            raise DetectorError(
                f"{show_name(file.parent)}: {file.name} and model.json do not belong together "
                "(their sizes differ). Choose another detector or save this one anew."
            )

    def _run(self, file: Path, inputs: NDArray[np.float32]) -> None:
        try:
            self._interpreter.set_tensor(self._input, inputs)
            self._interpreter.invoke()
        except (ValueError, RuntimeError) as error:
            raise _not_working(file, error) from error

    def output(self, canvas: NDArray[np.uint8]) -> NDArray[np.float32]:
        """The network's output (rows, columns, 5) for an RGB picture (side, side, 3)."""
        self._interpreter.set_tensor(self._input, canvas[None].astype(np.float32))
        self._interpreter.invoke()
        output: NDArray[np.float32] = self._interpreter.get_tensor(self._output)[0]
        return output


def _not_working(file: Path, error: Exception) -> DetectorError:
    return DetectorError(
        f"{show_name(file)}: not a working LiteRT model ({error}). Choose another detector."
    )


@contextlib.contextmanager
def _without_delegate_note() -> Iterator[None]:
    """Keep LiteRT's "INFO: Created TensorFlow Lite XNNPACK delegate" off the terminal.

    Its C++ logger writes to file descriptor 2 and has no switch that Python reaches. Everything
    else that is written there meanwhile is passed on afterwards.
    """
    with _stderr_lock, tempfile.TemporaryFile() as held:
        try:
            shown = os.dup(2)
        except OSError:  # a window without a console
            yield
            return
        os.dup2(held.fileno(), 2)
        try:
            yield
        finally:
            os.dup2(shown, 2)
            os.close(shown)
            held.seek(0)
            for line in held:
                if b"XNNPACK delegate" not in line:
                    os.write(2, line)
