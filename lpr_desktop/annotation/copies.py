"""Pictures that are (nearly) the same."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np

from lpr_desktop.errors import ImageError
from lpr_desktop.files import open_file
from lpr_desktop.imaging import open_image


def exact_copies(
    paths: Sequence[Path], progress: Callable[[], None] | None = None
) -> Iterator[list[int]]:
    """Groups of two or more places in ``paths`` whose files hold the same bytes.

    Only files of equal size are read. ``progress`` is called once for each path.
    """
    sizes: dict[int, list[int]] = {}
    for index, path in enumerate(paths):
        if progress:
            progress()
        try:
            sizes.setdefault(path.stat().st_size, []).append(index)
        except OSError:
            continue
    for same_size in sizes.values():
        contents: dict[bytes, list[int]] = {}
        for index in same_size if len(same_size) > 1 else ():
            try:
                with open_file(paths[index]) as file:
                    digest = hashlib.file_digest(file, "blake2b").digest()
            except OSError:
                continue
            contents.setdefault(digest, []).append(index)
        yield from (group for group in contents.values() if len(group) > 1)


def difference_hash(path: Path) -> int:
    """A 128-bit hash that hardly changes when a picture is resized or recompressed.

    Neighbouring grey values of a 9×9 reduction compared along rows and along columns
    (Krawetz, "Kind of Like That", 2013).
    """
    grey = cv2.cvtColor(open_image(path), cv2.COLOR_RGB2GRAY)
    small = cv2.resize(grey, (9, 9), interpolation=cv2.INTER_AREA).astype(np.int16)
    bits = np.concatenate(
        [(small[:8, 1:] > small[:8, :-1]).ravel(), (small[1:, :8] > small[:-1, :8]).ravel()]
    )
    return int.from_bytes(np.packbits(bits).tobytes(), "big")


def near_copies(
    paths: Sequence[Path], max_distance: int = 10, progress: Callable[[], None] | None = None
) -> list[int]:
    """A group number for each picture; near-copies of one another share it.

    Pictures are near-copies when at most ``max_distance`` of their 128 hash bits differ, or when
    a chain of such pairs joins them. A picture that cannot be read stands alone. ``progress`` is
    called once for each path.
    """
    hashes: list[int | None] = []
    for path in paths:
        if progress:
            progress()
        try:
            hashes.append(difference_hash(path))
        except ImageError:
            hashes.append(None)
    parent = list(range(len(paths)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for a, b in _close_pairs(hashes, max_distance):
        parent[root(b)] = root(a)
    return [root(index) for index in range(len(paths))]


def _close_pairs(hashes: Sequence[int | None], max_distance: int) -> Iterable[tuple[int, int]]:
    known = [index for index, value in enumerate(hashes) if value is not None]
    words = np.array(
        [[(hashes[i] or 0) >> 64, (hashes[i] or 0) & (2**64 - 1)] for i in known], np.uint64
    ).reshape(-1, 2)
    for position, index in enumerate(known):
        different = np.bitwise_count(words[position + 1 :] ^ words[position]).sum(axis=1)
        for other in np.nonzero(different <= max_distance)[0]:
            yield index, known[position + 1 + int(other)]
