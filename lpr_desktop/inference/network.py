"""Networks ready to run, whatever runs them."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.errors import NetworkError
from lpr_desktop.files import show_name
from lpr_desktop.inference.litert import LiteNetwork
from lpr_desktop.inference.vetting import check_model

MAX_BYTES = 500_000_000
"""A larger network file is refused (float32 of the whole Inception-ResNet-v2 is 220 MB)."""


class Network(Protocol):
    """A network that belongs to one thread at a time.

    Attributes:
        input_shape: Of its one input, with the batch.
        output_shapes: Of its outputs in the file's order, with the batch.
    """

    input_shape: tuple[int, ...]
    output_shapes: list[tuple[int, ...]]

    def run(self, inputs: NDArray[np.uint8] | NDArray[np.float32]) -> list[NDArray[np.float32]]:
        """The outputs, of ``output_shapes``, for an input of ``input_shape``."""


def read_network(file: Path) -> bytes:
    """The contents of a network file, found to be harmless.

    Raises:
        NetworkError: It cannot be read, is too large, damaged, or made of foreign operators. The
            message names the file and the reason; what to do is for the caller to add.
    """
    try:
        if file.stat().st_size > MAX_BYTES:
            raise NetworkError(f"{show_name(file)}: too large for a network.")
        # The contents are passed on: LiteRT cannot open names that are not plain ASCII everywhere.
        content = file.read_bytes()
        check_model(content)
    except OSError as error:
        raise NetworkError(f"{show_name(file)}: could not be read ({error.strerror}).") from error
    except ValueError as error:
        raise NetworkError(f"{show_name(file)}: not a working LiteRT model ({error}).") from error
    return content


def open_network(content: bytes, file: Path, threads: int = 1) -> Network:
    """Set a network up to run.

    Args:
        content: As ``read_network`` gives it.
        file: Where it comes from, for messages.
        threads: Threads for one run.

    Raises:
        NetworkError: It cannot be run.
    """
    try:
        return LiteNetwork(content, threads)
    except (ValueError, RuntimeError) as error:
        raise NetworkError(f"{show_name(file)}: not a working LiteRT model ({error}).") from error
