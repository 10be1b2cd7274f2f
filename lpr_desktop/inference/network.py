"""Networks ready to run, whatever runs them."""

from __future__ import annotations

import contextlib
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.errors import NetworkError
from lpr_desktop.files import read_file
from lpr_desktop.inference.litert import LiteNetwork
from lpr_desktop.inference.openvino import VinoNetwork, key_of
from lpr_desktop.inference.vetting import check_model

MAX_BYTES = 500_000_000
"""A larger network file is refused (float32 of the whole Inception-ResNet-v2 is 220 MB)."""


_TRIALS = 4
_SAME = 0.01
"""Mean difference, in standard deviations of the output, on a ramp of brightness: of the shipped
int8 detector OpenVINO and LiteRT differ by 0.005 to 0.006 with VNNI, and with weights of 7 bits; by
0.019 to 0.028 without. (On pictures by 0.013 to 0.021 and 0.03 to 0.08: which picture came first
would decide.)"""

_TIE = 1.25
"""OpenVINO wins up to here: on a busy computer the clock must not decide otherwise in one process
than in the next, whose last digits would differ. (It needs 0.4 to 0.75 of LiteRT's time.)"""

_patience = 100


@dataclass
class _Record:
    """Of a network in this process.

    Attributes:
        runs: How often it was run.
        bits: Of its weights with which OpenVINO is better; 0: LiteRT is; None: not yet tried.
    """

    runs: int = 0
    bits: int | None = None


_records: defaultdict[str, _Record] = defaultdict(_Record)


def decide_at_once() -> None:
    """From now on the faster runtime is found out at a network's first run, in this process."""
    global _patience
    _patience = 0


class Network(Protocol):
    """A network that belongs to one thread at a time.

    Attributes:
        input_shape: Of its one input, with the batch.
        output_shapes: Of its outputs in the file's order, with the batch.
        runtime: What runs it, for a person.
    """

    input_shape: tuple[int, ...]
    output_shapes: list[tuple[int, ...]]

    @property
    def runtime(self) -> str: ...

    def run(self, inputs: NDArray[np.uint8]) -> list[NDArray[np.float32]]:
        """The outputs, of ``output_shapes``, for an input of ``input_shape``."""


def read_network(file: Path) -> bytes:
    """The contents of a network file, found to be harmless.

    Raises:
        NetworkError: It cannot be read, is too large, damaged, or made of foreign operators. The
            message names the file and the reason; what to do is for the caller to add.
    """
    try:
        # The contents are passed on: LiteRT cannot open names that are not plain ASCII everywhere.
        content = read_file(file, MAX_BYTES)
        check_model(content)
    except OSError as error:
        raise NetworkError(
            "{file}: could not be read ({strerror}).", file=file, strerror=error.strerror
        ) from error
    except ValueError as error:
        raise NetworkError(
            "{file}: not a working LiteRT model ({error}).", file=file, error=error
        ) from error
    return content


def open_network(
    content: bytes, file: Path, threads: int = 1, *, is_small: bool = False
) -> Network:
    """Set a network up to run: with LiteRT, and after some runs with OpenVINO if that is better.

    Args:
        content: As ``read_network`` gives it.
        file: Where it comes from, for messages.
        threads: Threads for one run.
        is_small: It runs so quickly that OpenVINO does not save what it takes to get ready.

    Raises:
        NetworkError: It cannot be run.
    """
    try:
        return LiteNetwork(content, threads) if is_small else _SwitchingNetwork(content, threads)
    except (ValueError, RuntimeError) as error:
        raise NetworkError(
            "{file}: not a working LiteRT model ({error}).", file=file, error=error
        ) from error


class _SwitchingNetwork:
    """Run by LiteRT, which is ready at once, until what OpenVINO takes to get ready is worth it.

    That is about one CPU second, and saves half or more of each run: after as many runs as it
    takes to save that second (docs/decisions/0014), whichever objects of this process made them.
    """

    def __init__(self, content: bytes, threads: int) -> None:
        self._network: Network = LiteNetwork(content, threads)
        self.input_shape = self._network.input_shape
        self.output_shapes = self._network.output_shapes
        self._threads = threads
        self._undecided: bytes | None = content
        self._record = _records[key_of(content, threads)]

    @property
    def runtime(self) -> str:
        return self._network.runtime

    def run(self, inputs: NDArray[np.uint8]) -> list[NDArray[np.float32]]:
        content, record = self._undecided, self._record
        record.runs += 1
        if content and record.runs > _patience:
            self._undecided = None
            with contextlib.suppress(ImportError, OSError, RuntimeError):
                if record.bits is None:
                    record.bits = self._best_bits(content, inputs)
                if record.bits:
                    self._network = VinoNetwork(content, self._threads, record.bits)
        return self._network.run(inputs)

    def _best_bits(self, content: bytes, inputs: NDArray[np.uint8]) -> int:
        """With how many bits of its weights OpenVINO is better than LiteRT; 0: with none."""
        for bits in (8, 7):
            with contextlib.suppress(RuntimeError):
                other = VinoNetwork(content, self._threads, bits)
                if _is_better(other, self._network, _ramp(inputs)):
                    return bits
        return 0


def _is_better(other: Network, network: Network, inputs: NDArray[np.uint8]) -> bool:
    """Whether another runtime says the same, sooner.

    Processors without an instruction for int8 products (VNNI) show: weights of 8 bits overflow.
    """
    if other.output_shapes != network.output_shapes:
        return False
    pairs = zip(other.run(inputs), network.run(inputs), strict=True)
    if any(np.abs(one - two).mean() > _SAME * two.std() + 1e-6 for one, two in pairs):
        return False
    # In turns: what else the computer does slows both.
    taken = [(_seconds(other, inputs), _seconds(network, inputs)) for _ in range(_TRIALS)]
    one, two = map(min, zip(*taken, strict=True))
    return one < _TIE * two


def _seconds(network: Network, inputs: NDArray[np.uint8]) -> float:
    """CPU time of a run."""
    begin = time.thread_time()
    network.run(inputs)
    return time.thread_time() - begin


def _ramp(inputs: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """From dark to bright over the width, like an input; the same for every picture."""
    ramp = np.linspace(0, 255, inputs.shape[2], dtype=inputs.dtype)
    return np.broadcast_to(ramp[:, None], inputs.shape)
