"""Networks run by OpenVINO: the fastest runtime on most processors, but slow to set up.

It is there on the systems that it has wheels for. Its telemetry is kept from loading: importing
``openvino`` imports ``openvino_telemetry``, which asks for www.google-analytics.com as soon as a
network is read. OpenVINO has a stub of its own for where that package is missing, as it is here.
"""

from __future__ import annotations

import hashlib
import io
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

_MOST_BYTES = 16 << 20
"""Larger networks are not kept for the next thread."""

_compiled: dict[str, bytes] = {}
_lock = threading.Lock()


class VinoNetwork:
    """See ``network.Network``."""

    def __init__(self, content: bytes, threads: int, bits: int = 8) -> None:
        """Set a network up; see ``network.open_network``.

        Args:
            content: See ``network.open_network``.
            threads: See ``network.open_network``.
            bits: Of its int8 weights that are used, 8 or 7. Without an instruction for int8
                products (VNNI) two products are added up in 16 bits, which 8 bits overflow.

        Raises:
            ImportError: OpenVINO is not installed.
            OSError: There is no room for a temporary file.
            RuntimeError: OpenVINO cannot run it, or it has no int8 weights to give 7 bits.
        """
        sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]
        import openvino

        self.runtime = f"OpenVINO {openvino.__version__.split('-')[0]}"
        model = _compile(openvino.Core(), content, threads, bits)
        self.input_shape = tuple(model.inputs[0].shape)
        self.output_shapes = [tuple(output.shape) for output in model.outputs]
        self._request = model.create_infer_request()
        # The request's own arrays: with new ones each run costs 0.1 ms more.
        self._input = self._request.get_input_tensor().data
        self._outputs = [
            self._request.get_output_tensor(i).data for i in range(len(self.output_shapes))
        ]

    def run(self, inputs: NDArray[np.uint8]) -> list[NDArray[np.float32]]:
        """See ``network.Network.run``."""
        self._input[:] = inputs
        self._request.infer()
        return [output.copy() for output in self._outputs]


def key_of(content: bytes, threads: int) -> str:
    """The same for the same network with the same number of threads."""
    return f"{threads} {hashlib.sha256(content).hexdigest()}"


def _compile(core: Any, content: bytes, threads: int, bits: int) -> Any:
    """The network for one picture at a time; compiled once in a process."""
    from openvino import Type
    from openvino.preprocess import PrePostProcessor

    key = f"{bits} {key_of(content, threads)}"
    # bfloat16, which it takes where the processor has it, changes the scores.
    options = {
        "INFERENCE_NUM_THREADS": threads,
        "NUM_STREAMS": 1,
        "INFERENCE_PRECISION_HINT": "f32",
    }
    with _lock:
        if key in _compiled:
            return core.import_model(io.BytesIO(_compiled[key]), "CPU", options)
        # It reads this form from files alone: one that nobody else changes after it was vetted.
        with tempfile.TemporaryDirectory(prefix="lpr-", ignore_cleanup_errors=True) as folder:
            file = Path(folder, "network.tflite")
            file.write_bytes(content)
            network = core.read_model(str(file))
        (picture,) = network.inputs
        if bits == 7:
            _narrow(network)
        network.reshape([1, *(side.get_length() for side in list(picture.partial_shape)[1:])])
        taken = PrePostProcessor(network)
        taken.input().tensor().set_element_type(Type.u8)
        network = taken.build()
        model = core.compile_model(network, "CPU", options)
        if len(content) <= _MOST_BYTES:
            _compiled[key] = model.export_model().getvalue()
        return model


def _narrow(network: Any) -> None:
    """Give int8 weights 7 bits: halve them and double their scales; RuntimeError if it has none."""
    from openvino import Type, opset13

    found = False
    for node in network.get_ordered_ops():
        if node.get_type_name() != "Constant" or node.get_element_type() != Type.i8:
            continue
        for taken in list(node.output(0).get_target_inputs()):
            users = [user.get_node() for user in taken.get_node().output(0).get_target_inputs()]
            kinds = [user.get_type_name() for user in (taken.get_node(), *users)]
            if kinds != ["Convert", "Multiply"] or node.data.ndim < 2 or not node.data.size:
                continue  # no weights
            for scale in users[0].inputs():
                constant = scale.get_source_output().get_node()
                if constant.get_type_name() == "Constant":
                    scale.replace_source_output(opset13.constant(constant.data * 2).output(0))
                    taken.replace_source_output(opset13.constant(halves(node.data)).output(0))
                    found = True
    if not found:
        raise RuntimeError("no int8 weights")


def halves(weights: NDArray[np.int8]) -> NDArray[np.int8]:
    """Half of each weight, (filters, …), -64 to 64; what lies between two numbers up, down, up.

    So the sum of a filter stays, which counts most: what a ReLU gives is never negative.
    """
    of_filter = weights.astype(np.int16).reshape(len(weights), -1)
    odd = of_filter & 1
    turns = np.where(np.cumsum(odd, 1) & 1, odd, -odd)
    return ((of_filter + turns) // 2).astype(np.int8).reshape(weights.shape)
