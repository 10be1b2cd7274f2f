"""The pipeline that all workers read with: packed once, known by its hash, vetted where it runs."""

from __future__ import annotations

import tempfile
import threading
from dataclasses import dataclass, field
from pathlib import Path

from lpr_desktop.errors import ClusterError
from lpr_desktop.inference.network import decide_at_once
from lpr_desktop.reading.bundle import SUFFIX, unpack
from lpr_desktop.reading.pipeline import PipelineChoice
from lpr_desktop.reading.reader import PlateReader
from lpr_desktop.reading.sharing import export_pipeline, open_bundle


@dataclass(frozen=True, slots=True)
class PackedPipeline:
    """A bundle as bytes.

    Attributes:
        digest: Of :class:`bundle.Bundle`.
        content: The bytes of the ``.lprz``.
    """

    digest: str
    content: bytes = field(repr=False)


def pack_pipeline(choice: PipelineChoice) -> PackedPipeline:
    """Pack the detector or bundle, and the text model, that were chosen.

    Raises BundleError, DetectorError, OcrError.
    """
    with tempfile.TemporaryDirectory(prefix="lpr-", ignore_cleanup_errors=True) as temporary:
        folder = choice.find_detector()
        if folder.is_file():
            bundle, folder = folder, Path(temporary, "unpacked")
            folder.mkdir()
            open_bundle(bundle, folder)
        file = export_pipeline(
            Path(temporary, f"pipeline{SUFFIX}"), folder, text_model=choice.find_text_model()
        )
        return PackedPipeline(unpack(file).digest, file.read_bytes())


class PipelineStore:
    """The pipelines of a worker process, unpacked once; a reader for each of its threads."""

    def __init__(self) -> None:
        self._contents: dict[str, tuple[bytes, Path]] = {}
        self._unpacked: dict[str, Path] = {}
        self._lock = threading.Lock()
        self._own = threading.local()

    def keep(self, pipeline: PackedPipeline, scratch: Path) -> None:
        """Remember a pipeline; ``scratch`` is a folder that is cleared when the worker ends."""
        with self._lock:
            self._contents.setdefault(pipeline.digest, (pipeline.content, scratch))

    def folder(self, digest: str) -> Path:
        """The pipeline's folder, for ``PlateReader.open``: vetted as at import, once a process.

        Raises:
            ClusterError: This worker was never sent it.
            BundleError, DetectorError, OcrError: It is refused.
        """
        with self._lock:
            if digest not in self._unpacked:
                if digest not in self._contents:
                    raise ClusterError("A worker lacks the pipeline. Start the command again.")
                content, scratch = self._contents[digest]
                place = Path(tempfile.mkdtemp(prefix="lpr-pipeline-", dir=scratch))
                bundle, folder = place / f"pipeline{SUFFIX}", place / "pipeline"
                bundle.write_bytes(content)
                folder.mkdir()
                open_bundle(bundle, folder)
                self._unpacked[digest] = folder
            return self._unpacked[digest]

    def reader(self, digest: str, engine: str) -> PlateReader:
        """The reader of this thread, made at first use. Raises as :meth:`folder`, and OcrError."""
        key = (digest, engine)
        if getattr(self._own, "key", None) != key:
            folder = self.folder(digest)
            # There will be many pictures; and what is read must not depend on how many came before.
            decide_at_once()
            # One after the other: Tesseract's start-up sets the process-wide locale for a moment.
            with self._lock:
                reader = PlateReader.open(PipelineChoice(str(folder), engine))
            if (old := getattr(self._own, "reader", None)) is not None:
                old.close()
            self._own.reader, self._own.key = reader, key
        opened: PlateReader = self._own.reader
        return opened
