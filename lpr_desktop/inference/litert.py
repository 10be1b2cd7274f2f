"""Networks run by LiteRT."""

from __future__ import annotations

import contextlib
import os
import tempfile
import threading
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

_stderr_lock = threading.Lock()


class LiteNetwork:
    """See ``network.Network``."""

    def __init__(self, content: bytes, threads: int) -> None:
        """Set a network up; see ``network.open_network``.

        Raises:
            ValueError, RuntimeError: LiteRT cannot run it.
        """
        # Importing LiteRT costs 0.2 s: only when a network is really loaded.
        from ai_edge_litert.interpreter import Interpreter

        self.runtime = "LiteRT"
        with _without_delegate_note():
            self._interpreter = Interpreter(model_content=content, num_threads=threads)
            self._interpreter.allocate_tensors()
        taken, given = self._interpreter.get_input_details(), self._interpreter.get_output_details()
        (self._input,) = (each["index"] for each in taken)
        self._outputs = [each["index"] for each in given]
        (self.input_shape,) = (tuple(int(side) for side in each["shape"]) for each in taken)
        self.output_shapes = [tuple(int(side) for side in each["shape"]) for each in given]

    def run(self, inputs: NDArray[np.uint8]) -> list[NDArray[np.float32]]:
        """See ``network.Network.run``."""
        self._interpreter.set_tensor(self._input, inputs.astype(np.float32))
        self._interpreter.invoke()
        return [self._interpreter.get_tensor(output) for output in self._outputs]


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
