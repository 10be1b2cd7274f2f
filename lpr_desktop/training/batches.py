"""Batches of training views, made in worker threads, the same for the same seed."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.runs.errors import RunError
from lpr_desktop.training.augment import AugmentSettings, mosaic, view
from lpr_desktop.training.photometric import spoil
from lpr_desktop.training.picture_reader import PictureReader
from lpr_desktop.training.targets import encode


@dataclass(frozen=True, slots=True)
class TrainingPicture:
    """A picture and its plates.

    Attributes:
        path: The picture.
        boxes: (N, 4) float32 edges in upright pixels.
        difficult: (N,) bool: plates that are learned from and do not count when the detector is
            measured; None: all count.
    """

    path: Path
    boxes: NDArray[np.float32]
    difficult: NDArray[np.bool_] | None = None

    @property
    def counted(self) -> NDArray[np.float32]:
        """The plates that a detector should find, (N, 4)."""
        return self.boxes if self.difficult is None else self.boxes[~self.difficult]

    @property
    def ignored(self) -> NDArray[np.float32]:
        """The plates that it may find or not, (N, 4)."""
        return self.boxes[:0] if self.difficult is None else self.boxes[self.difficult]


PlateChange = Callable[
    [NDArray[np.uint8], NDArray[np.float32], np.random.Generator],
    tuple[NDArray[np.uint8], NDArray[np.float32]],
]
"""Gives a picture and its boxes changed at random; the given ones stay as they are."""


class TrainingBatches(keras.utils.PyDataset):
    """One epoch of training views.

    View ``i`` of epoch ``e`` is a function of (seed, e, i) alone, whatever thread makes it and
    whether or not the training was interrupted before.

    Args:
        pictures: What to learn from.
        input_size: Side of the views in pixels.
        batch_size: Views in a batch.
        views: Views in an epoch, rounded down to whole batches; pictures take turns.
        seed: Of the whole training.
        epoch: Number of this epoch, from 0.
        settings: Strength of the augmentation.
        swap: Changes a picture's plates before the view is cut, or None.
        workers: Threads; 0 makes the views where they are asked for.
        first: Batches of the epoch that were learned before it was interrupted.
        share: (i, n): only the i-th of n equal parts of each batch, for the i-th of n machines.
        reader: Opens the pictures; in the place of one that cannot be opened the next is taken.

    Attributes:
        first: As given.
    """

    def __init__(
        self,
        pictures: Sequence[TrainingPicture],
        *,
        input_size: int,
        batch_size: int,
        views: int,
        seed: int,
        epoch: int,
        settings: AugmentSettings,
        swap: PlateChange | None = None,
        workers: int = 2,
        first: int = 0,
        share: tuple[int, int] = (0, 1),
        reader: PictureReader | None = None,
    ) -> None:
        super().__init__(workers=workers, use_multiprocessing=False, max_queue_size=8)
        self._pictures = pictures
        self._input_size = input_size
        self._batch_size = batch_size
        self._batches = max(1, views // batch_size)
        self._seed = seed
        self._epoch = epoch
        self._settings = settings
        self._swap = swap
        self._share = share
        self._reader = reader or PictureReader()
        self.first = first
        self._order = _order(len(pictures), self._batches * batch_size, seed, epoch)

    def __len__(self) -> int:
        return self._batches - self.first

    def __getitem__(self, index: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """A batch: pictures (B, S, S, 3) in 0–255 and targets (B, n, n, 6)."""
        mine, machines = self._share
        count = self._batch_size // machines
        begin = (index + self.first) * self._batch_size + mine * count
        images, targets = [], []
        for position in range(begin, begin + count):
            image, boxes = self.training_view(position)
            images.append(image)
            targets.append(encode(boxes, self._input_size))
        return np.stack(images).astype(np.float32), np.stack(targets)

    def training_view(self, position: int) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
        """View ``position`` of this epoch: RGB uint8 (S, S, 3) and its plates (N, 4)."""
        rng = np.random.default_rng([self._seed, self._epoch, position])
        size, settings = self._input_size, self._settings
        if rng.random() < settings.mosaic:
            chosen = [self._order[position], *rng.integers(len(self._pictures), size=3)]
            image, boxes = mosaic([self._open(i, rng) for i in chosen], size, rng, settings)
        else:
            picture, plates = self._open(self._order[position], rng)
            image, boxes = view(picture, plates, size, rng, settings)
        return spoil(image, boxes, rng, settings.spoil, settings.night), boxes

    def _open(
        self, index: int, rng: np.random.Generator
    ) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
        for place in range(index, index + len(self._pictures)):
            picture = self._pictures[place % len(self._pictures)]
            image = self._reader.read(picture.path)
            if image is not None:
                break
        else:
            raise RunError("No picture to learn from can be opened any more.")
        return self._swap(image, picture.boxes, rng) if self._swap else (image, picture.boxes)


Batch = tuple[NDArray[np.float32], NDArray[np.float32]]


def made_ahead(batches: TrainingBatches, indices: Iterable[int], workers: int) -> Iterator[Batch]:
    """The batches of these indices in order, made by threads some steps ahead.

    Args:
        batches: What to take them from.
        indices: Which.
        workers: Threads; 0 makes each batch where it is asked for.
    """
    if not workers:
        yield from (batches[index] for index in indices)
        return
    rest = iter(indices)
    with ThreadPoolExecutor(workers, thread_name_prefix="views") as pool:
        coming: deque[Future[Batch]] = deque()
        try:
            while True:
                while len(coming) < workers + 2 and (index := next(rest, None)) is not None:
                    coming.append(pool.submit(batches.__getitem__, index))
                if not coming:
                    return
                yield coming.popleft().result()
        finally:
            for one in coming:
                one.cancel()


def _order(pictures: int, views: int, seed: int, epoch: int) -> NDArray[np.intp]:
    """Which picture each view shows: whole shuffled rounds, going on where the last epoch ended."""
    positions = np.arange(epoch * views, (epoch + 1) * views)
    rounds = positions // pictures
    order = np.empty(views, np.intp)
    for number in np.unique(rounds):
        chosen = rounds == number
        shuffled = np.random.default_rng([seed, 7, int(number)]).permutation(pictures)
        order[chosen] = shuffled[positions[chosen] % pictures]
    return order
