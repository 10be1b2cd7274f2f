"""The networks of plates that ship: a LiteRT file with the names of its countries beside it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.assets import resources_folder
from lpr_desktop.errors import NetworkError, OcrError
from lpr_desktop.inference.network import Network, open_network, read_network

Shape = tuple[int, ...]


def shipped(name: str) -> Path:
    """The file of a network that ships."""
    return resources_folder() / "plate_network" / name


def open_trained(file: Path, takes: Shape, gives: Sequence[Shape]) -> Network:
    """Set a network up to run.

    Args:
        file: A LiteRT file.
        takes: The shape of its input.
        gives: The shapes of its outputs, in any order.

    Raises:
        OcrError: The file is missing, damaged, or another network's.
    """
    try:
        network = open_network(_content(file), file)
    except NetworkError as error:
        raise OcrError("{error} Install LPR Desktop again.", error=error) from error
    if network.input_shape != takes or sorted(network.output_shapes) != sorted(gives):
        raise OcrError("{file}: another network. Install LPR Desktop again.", file=file)
    return network


def answer(network: Network, image: NDArray[np.uint8]) -> list[NDArray[np.float32]]:
    """What a network gives for one picture; see ``Network.run``. Raises OcrError for no numbers."""
    found = network.run(image[None])
    if not all(np.isfinite(values).all() for values in found):
        raise OcrError(
            "A network of plates is damaged: it gives no numbers. Install LPR Desktop again."
        )
    return found


@cache
def countries_of(file: Path) -> tuple[str, ...]:
    """The countries in a network's order, from the JSON file beside it; see ``open_trained``."""
    countries = _told(file, "countries")
    if not isinstance(countries, list) or not all(isinstance(name, str) for name in countries):
        raise OcrError(
            "{names}: names no countries. Install LPR Desktop again.", names=_beside(file)
        )
    return tuple(countries)


@cache
def shares_of(file: Path, key: str) -> dict[str, float]:
    """Shares, 0 to 1, by country, from the JSON file beside a network; see ``open_trained``."""
    shares = _told(file, key)
    if not isinstance(shares, dict) or not all(
        isinstance(share, int | float) and 0 <= share <= 1 for share in shares.values()
    ):
        raise _unreadable(file, key)
    return {code: float(share) for code, share in shares.items()}


def _told(file: Path, key: str) -> object:
    try:
        return json.loads(_beside(file).read_text("utf-8"))[key]
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise _unreadable(file, error) from error


def _unreadable(file: Path, error: object) -> OcrError:
    return OcrError(
        "{names}: could not be read ({error}). Install LPR Desktop again.",
        names=_beside(file),
        error=error,
    )


def _beside(file: Path) -> Path:
    return file.with_suffix(".json")


@cache
def _content(file: Path) -> bytes:
    """The file's contents, found to be harmless."""
    return read_network(file)
