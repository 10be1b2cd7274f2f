"""Opens the pictures of a training; one that cannot be opened does not end it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.errors import ImageError
from lpr_desktop.imaging import open_image
from lpr_desktop.runs.errors import RunError
from lpr_desktop.sentence import Sentence

_SHARE = 0.1
_LEAST = 3
_TOLD = 20


def bearable(pictures: int) -> int:
    """How many of so many pictures may turn out to be damaged or gone: a tenth, at least three.

    More than that is a disk that was taken away.
    """
    return max(_LEAST, int(pictures * _SHARE))


class PictureReader:
    """Opens pictures, from any thread, and remembers those that cannot be opened.

    Args:
        most: So many may fail, then the training ends; 0: none.
        tell: Takes a sentence about each of the first of them.

    Attributes:
        failure: Why the training has to end, once it has to. Inside TensorFlow an error of ours
            becomes another one; this is the one to show.
    """

    def __init__(self, most: int = 0, tell: Callable[[str], None] = lambda text: None) -> None:
        self._most = most
        self._tell = tell
        self._lock = threading.Lock()
        self._bad: set[Path] = set()
        self.failure: RunError | None = None

    def read(self, path: Path) -> NDArray[np.uint8] | None:
        """The picture, RGB (H, W, 3); None: it cannot be opened.

        Raises:
            RunError: Too many of them cannot.
        """
        if path in self._bad:
            return None
        try:
            return open_image(path)
        except ImageError as error:
            self._note(path, error)
            return None

    def _note(self, path: Path, error: ImageError) -> None:
        with self._lock:
            if path in self._bad:
                return
            self._bad.add(path)
            if len(self._bad) > self._most:
                self.failure = self.failure or RunError(
                    "{bad} pictures cannot be opened any more. The last: {error} Put them back "
                    "or mend them, then resume.",
                    bad=len(self._bad),
                    error=error,
                )
                raise self.failure from error
            is_told = len(self._bad) <= _TOLD
        if is_told:
            self._tell(Sentence("{error} It is left out.", error=error))
