"""What all views share: the pipeline that is read with, its readers, settings, notices, requests.

Handed to whoever needs it, who then listens to its signals; nobody passes news on. Knows no widget
(``tests/gui/test_workspace.py``) and no view.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lpr_desktop.errors import DetectorError, LprError
from lpr_desktop.geometry import Box
from lpr_desktop.gui.jobs import Jobs, Task
from lpr_desktop.gui.notices import DONE, Notices, Tone
from lpr_desktop.gui.settings import Setting, Settings, is_switch
from lpr_desktop.gui.translation import error_text, rank, tr
from lpr_desktop.reading.pipeline import PipelineChoice, PipelineSettings
from lpr_desktop.reading.readers import Catalog, OpenReader, Readers, load_catalog, open_reader
from lpr_desktop.reading.stand_ins import missing_parts

DETECTOR = Setting("detector", "", "Detector; the one that ships if empty")
TEXT_MODEL = Setting("text_model", "", "Text model; the detector's own if empty")
ENGINE = Setting("engine", "", "Text engine; the best that is there if empty")
COUNTRY = Setting("country", "", "Country of the plates; not known if empty")
MIN_SCORE: Setting[float | None] = Setting(
    "min_score",
    None,
    "Lowest score of a plate",
    lambda value: value is None or (type(value) in (int, float) and 0.0 <= value <= 1.0),
)
IS_THOROUGH = Setting("is_thorough", False, "Pictures are searched for far plates", is_switch)
LAST_FOLDER = Setting("last_folder", "", "Where the file dialogs start")
ANNOTATE_FOLDER = Setting("annotate_folder", "", "Folder that was annotated last")

_PARALLEL = 6
"""Searching, reading, opening, a box, an export and a paste may go on at the same time."""


class Workspace(QObject):
    """One for each window.

    Attributes:
        settings: They save themselves.
        notices: What is said at the top of the window.
        jobs: Workers of what belongs to no view, and of the Read view.
        readers: A detector and a Tesseract are large, and slow to load: all use the same ones.
        catalog: What there is to choose from, as far as that is known.

    Signals:
        pipeline_changed: The :class:`PipelineChoice` that is read with from now on.
        catalog_changed: The :class:`Catalog`.
        readers_renewed: What readers are made of has changed on the disk, under the same names.
        failed: An exception that nobody expected.
        reading_requested: A picture, and the box of a plate in it, to be shown in the Read view.
        annotation_requested: A picture or folder to be opened in the Annotate view.
        dataset_written: A folder with annotations into which something was written.
    """

    pipeline_changed = Signal(object)
    catalog_changed = Signal(object)
    readers_renewed = Signal()
    failed = Signal(object)
    reading_requested = Signal(object, object)
    annotation_requested = Signal(object)
    dataset_written = Signal(object)

    def __init__(
        self,
        settings: Settings,
        opens_reader: OpenReader = open_reader,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.notices = Notices(self)
        self.jobs = Jobs(_PARALLEL, self)
        self.open_reader = opens_reader
        self.readers = Readers(opens_reader)
        self.catalog = Catalog()
        self._told: set[str] = set()
        self.jobs.failed.connect(self.report)
        settings.problem.connect(self._on_settings_problem)

    @property
    def pipeline(self) -> PipelineChoice:
        """What pictures are read with."""
        values = self.settings
        return PipelineChoice(
            values[DETECTOR],
            values[ENGINE],
            values[TEXT_MODEL],
            PipelineSettings(values[COUNTRY] or None, values[MIN_SCORE], values[IS_THOROUGH]),
        )

    def choose(self, pipeline: PipelineChoice) -> None:
        """Read with another pipeline from now on; what is read stays."""
        before = self.pipeline
        if pipeline == before:
            return
        values = self.settings
        values[DETECTOR] = pipeline.detector
        values[ENGINE] = pipeline.engine
        values[TEXT_MODEL] = pipeline.text_model
        values[COUNTRY] = pipeline.settings.country or ""
        values[MIN_SCORE] = pipeline.settings.min_score
        values[IS_THOROUGH] = pipeline.settings.is_thorough
        self.pipeline_changed.emit(pipeline)
        if before.parts != pipeline.parts:
            self.warm()

    def choose_detector(self, name: str) -> None:
        """Read with another detector; "" is the one that ships."""
        self.choose(replace(self.pipeline, detector=name))

    def choose_text_model(self, name: str) -> None:
        """Read with another text model; "" is the detector's own."""
        self.choose(replace(self.pipeline, text_model=name))

    def look_for_parts(self) -> None:
        """There may be more, fewer or other detectors or text models: see what there is."""
        self.jobs.start(_look_for_parts, on_success=self._on_catalog)

    def renew_readers(self) -> None:
        """What is read with may be another one under the same name: open it anew."""
        self.readers.renew()
        self.warm()
        self.readers_renewed.emit()

    def warm(self) -> None:
        """Load detector and OCR in the background, so that the first picture is read at once."""
        pipeline = self.pipeline

        def warm(_task: Task) -> list[LprError]:
            pool = self.readers.pool(pipeline)
            with pool.borrow() as reader:
                missing = missing_parts(reader)
            if not missing:
                pool.warm()
            return missing

        def failed(error: BaseException) -> None:
            if isinstance(error, LprError):
                self.tell_missing([error])
            else:
                self.failed.emit(error)

        self.jobs.start(warm, on_success=self.tell_missing, on_failure=failed)

    def tell_missing(self, errors: list[LprError]) -> None:
        """Say why there is no detector or no Tesseract; ``errors`` is empty if they are there."""
        for key in ("detector", "ocr"):
            self.notices.hide(key)
        for error in errors:
            if isinstance(error, DetectorError):
                text = tr(
                    "{error} Until then you can draw boxes by hand, and they are read.",
                    error=error_text(error),
                )
                self.tell(text, "detector")
            else:
                text = tr(
                    "{error} Until then plates are found, and you can type their text.",
                    error=error_text(error),
                )
                self.tell(text, "ocr")

    def tell(
        self, text: str, key: str = "problem", tone: Tone = Tone.WARNING, *, view: str = ""
    ) -> None:
        """Say a sentence, mostly about something that went wrong; over one view, or over all."""
        self.notices.show(key, text, tone, view=view)

    def tell_done(self, text: str, *, view: str = "") -> None:
        """Say a sentence about what was done."""
        self.tell(text, DONE, Tone.INFO, view=view)

    def tell_once(self, text: str) -> None:
        """The same trouble is told once, not for each of 5,000 pictures."""
        if text not in self._told:
            self._told.add(text)
            self.tell(text)

    def report_unwritten(self, file: Path, error: BaseException) -> None:
        """An error of writing what the person wanted to have in a file."""
        if isinstance(error, OSError):
            from lpr_desktop.gui.words import unwritten_words  # needs QtGui

            self.tell(unwritten_words(file, error))
        else:
            self.report(error)

    def report(self, error: BaseException) -> None:
        """An error of ours is a sentence; others are shown with their details."""
        if isinstance(error, LprError):
            self.tell(error_text(error))
        elif isinstance(error, MemoryError):
            self.tell(
                tr("There is not enough memory for this. Close other programs and try again.")
            )
        else:
            self.failed.emit(error)

    def show_reading(self, picture: Path, box: Box) -> None:
        """Show a picture with one of its plates in the Read view."""
        self.reading_requested.emit(picture, box)

    def annotate(self, path: Path) -> None:
        """Open a picture or folder in the Annotate view."""
        self.annotation_requested.emit(path)

    def close(self) -> None:
        """The window closes."""
        self.jobs.close()
        self.readers.close()

    def _on_catalog(self, catalog: Catalog) -> None:
        named = [replace(one, title=tr(one.title)) for one in catalog.countries]
        catalog = replace(catalog, countries=tuple(sorted(named, key=lambda one: rank(one.title))))
        self.catalog = catalog
        self.catalog_changed.emit(catalog)

    def _on_settings_problem(self, text: str) -> None:
        self.tell(text, "settings")


def _look_for_parts(_task: Task) -> Catalog:
    return load_catalog()
