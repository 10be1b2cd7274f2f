"""The weights that InceptionResNetV2 learned on ImageNet: which file, and whether it is here."""

from __future__ import annotations

import contextlib
import hashlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from lpr_desktop.runs.errors import RunError
from lpr_desktop.sentence import Sentence

WEIGHTS_NAME = "inception_resnet_v2_weights_tf_dim_ordering_tf_kernels_notop.h5"
WEIGHTS_MD5 = "d19885ff4a710c122648d3b5c3b684e4"
WEIGHTS_MB = 219

DOWNLOADING = Sentence("Downloading the ImageNet weights (once)")
_SECONDS = 0.5


def weights_file() -> Path:
    """Where Keras keeps the file, and writes it while it downloads."""
    return Path.home() / ".keras" / "models" / WEIGHTS_NAME


@contextlib.contextmanager
def watched_download(say: Callable[[str, int, int], None]) -> Iterator[None]:
    """Tell how much of the file is there, while what is done inside downloads it.

    Args:
        say: Takes what is being done, megabytes done and of how many; from another thread.
    """
    over = threading.Event()

    def watch() -> None:
        while not over.wait(_SECONDS):
            try:
                size = weights_file().stat().st_size
            except OSError:
                size = 0
            done = min(size // 1_000_000, WEIGHTS_MB)
            say(DOWNLOADING, done, WEIGHTS_MB)

    thread = threading.Thread(target=watch, name="download", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def cached_weights() -> Path | None:
    """The genuine file where Keras keeps it; None: it would have to be downloaded.

    Reads the whole file. Raises ``RunError`` if it is there and cannot be read.
    """
    file = weights_file()
    return file if file.is_file() and is_genuine(file) else None


def is_genuine(file: Path) -> bool:
    """Whether a file is Keras's own. Raises ``RunError`` if it cannot be read."""
    unread = RunError.for_os_error("{file}: could not be read ({strerror}).", file=file)
    with unread, file.open("rb") as stream:
        found = hashlib.file_digest(stream, lambda: hashlib.md5(usedforsecurity=False))
    return found.hexdigest() == WEIGHTS_MD5
