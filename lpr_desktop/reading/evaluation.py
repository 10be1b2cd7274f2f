"""How well a detector and OCR read a data set whose truth is known.

Measures, all over the non-difficult plates (Pascal VOC's rule: a plate marked ``difficult`` is
neither asked for, nor is it a mistake to find it):

- precision, recall, false_per_image, mean_iou: of the detections from the score on from which the
  pipeline takes a box for a plate (the detector's own threshold unless something else is said),
  matched one to one with the plates at IoU ≥ 0.5; ``mean_iou`` is that of the matched pairs;
  ``recall30`` is the recall at IoU ≥ 0.3.
- ap50, ap75: average precision at IoU 0.5 and 0.75 over all detections with a score ≥ 0.05.
- exact, exact_merged, cer: over the plates whose text is known. A plate that was not found (IoU
  ≥ 0.5) counts as wrong, with all its characters deleted. ``exact_merged`` takes O for 0; ``cer``
  is the sum of the edit distances over the sum of the true lengths.
- cpu_seconds_per_image: CPU time of the process and of the programs that it ran, from the opening
  of a picture to its last text, over the pictures; loading the models is not counted.

Texts are compared without separators and without Chinese characters (the region sign of Chinese
plates is outside the alphabet that is read).
"""

from __future__ import annotations

import os
import threading
import time
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from lpr_desktop.detection.detector import Detection
from lpr_desktop.detection.metrics import average_precision, match, precision_recall
from lpr_desktop.errors import ImageError
from lpr_desktop.files import show_name
from lpr_desktop.geometry import Box, Corners
from lpr_desktop.imaging import read_image
from lpr_desktop.ocr.engine import GrayImage, LineText, OcrEngine
from lpr_desktop.reading.batch import MemoryBudget, ReaderPool, default_workers, in_order
from lpr_desktop.reading.cases import Case, Cases
from lpr_desktop.reading.pipeline import PipelineSettings
from lpr_desktop.reading.reader import PlateReader

FOUND_IOU = 0.5
NEAR_IOU = 0.3
AP_MIN_SCORE = 0.05


@dataclass(slots=True)
class Stages:
    """CPU seconds that the threads spent in the stages."""

    decode: float = 0.0
    detect: float = 0.0
    prepare: float = 0.0
    ocr: float = 0.0


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The figures; None where a data set (or the way it was read) does not tell them."""

    images: int
    plates: int
    precision: float | None
    recall: float | None
    recall30: float | None
    false_per_image: float | None
    ap50: float | None
    ap75: float | None
    mean_iou: float | None
    exact: float | None
    exact_merged: float | None
    cer: float | None
    cpu_seconds_per_image: float
    texts: int = field(metadata={"internal": True})
    wall_seconds: float = field(metadata={"internal": True})
    stages: Stages = field(metadata={"internal": True})
    problems: tuple[str, ...] = field(metadata={"internal": True})

    def as_object(self) -> dict[str, Any]:
        """The JSON object of ``lpr-desktop evaluate --json``."""
        shown = [item.name for item in fields(self) if "internal" not in item.metadata]
        values = asdict(self)
        return {name: _rounded(values[name]) for name in shown}


class TimedEngine:
    """An OCR engine that counts its CPU seconds; the rest of reading a text is preparation."""

    def __init__(self, engine: OcrEngine) -> None:
        self._engine = engine
        self.name = engine.name
        self.seconds = 0.0

    def recognize(self, line: GrayImage) -> LineText:
        begin = time.thread_time()
        try:
            return self._engine.recognize(line)
        finally:
            self.seconds += time.thread_time() - begin

    def close(self) -> None:
        self._engine.close()


@dataclass(slots=True)
class Outcome:
    """What was found in one picture: detections, index of a plate → its text."""

    case: Case
    detections: list[Detection] = field(default_factory=list)
    threshold: float = 0.0
    texts: dict[int, str] = field(default_factory=dict)
    stages: Stages = field(default_factory=Stages)
    problem: str | None = None


def evaluate(
    cases: Cases,
    make_reader: Callable[[], PlateReader],
    *,
    true_boxes: bool = False,
    settings: PipelineSettings | None = None,
    workers: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Evaluation:
    """Read every picture and compare with the truth.

    Args:
        cases: See :func:`load_cases`.
        make_reader: Makes one reader for each thread.
        true_boxes: Read the text on the annotated boxes; nothing is detected.
        settings: They come before those of the pipeline.
        workers: Threads; None is one for each core.
        progress: Called on this thread with the number of pictures done and of all.

    Raises:
        DetectorError, OcrError: A reader could not be made, or the OCR engine failed.
    """
    workers = min(workers or default_workers(), len(cases.cases))
    pool = ReaderPool(make_reader)
    cancel = threading.Event()
    budget = MemoryBudget()

    def work(case: Case) -> Outcome:
        with pool.borrow() as reader, budget.spend(case.image, cancel):
            return read_case(case, reader, settings, crops=cases.crops, true_boxes=true_boxes)

    outcomes: list[Outcome] = []
    try:
        pool.warm(workers)
        wall, cpu = time.perf_counter(), _cpu_seconds()
        for outcome in in_order(cases.cases, work, workers, cancel):
            outcomes.append(outcome)
            if progress:
                progress(len(outcomes), len(cases.cases))
        wall, cpu = time.perf_counter() - wall, _cpu_seconds() - cpu
    finally:
        pool.close()
    return summarize(cases, outcomes, true_boxes=true_boxes, wall_seconds=wall, cpu_seconds=cpu)


def summarize(
    cases: Cases,
    outcomes: Sequence[Outcome],
    *,
    true_boxes: bool,
    wall_seconds: float,
    cpu_seconds: float | None = None,
) -> Evaluation:
    """The figures, from what was found in the pictures.

    Args:
        cases: What they were read for.
        outcomes: In any order.
        true_boxes: Whether they were read on the annotated boxes.
        wall_seconds: How long it took.
        cpu_seconds: Of all processes; None is the sum of the stages.
    """
    stages = _sum_stages(outcomes)
    if cpu_seconds is None:
        cpu_seconds = sum(asdict(stages).values())
    problems = [outcome.problem for outcome in outcomes if outcome.problem]
    figures = _detection_figures([] if cases.crops or true_boxes else outcomes)
    figures |= _text_figures(outcomes)
    return Evaluation(
        images=len(outcomes),
        plates=sum(len(outcome.case.asked) for outcome in outcomes),
        **figures,
        cpu_seconds_per_image=cpu_seconds / len(outcomes),
        wall_seconds=wall_seconds,
        stages=stages,
        problems=(*cases.problems, *problems),
    )


def normalized(text: str) -> str:
    """A plate's text as it is compared: capitals and digits, no separators, nothing Chinese.

    Dots and accents do not count, since the reader's alphabet has none: ``BÄ`` is read ``BA``.
    """
    folded = unicodedata.normalize("NFKD", text).upper()
    return "".join(
        character
        for character in folded
        if character.isalnum() and not unicodedata.name(character, "").startswith("CJK")
    )


def edit_distance(a: str, b: str) -> int:
    """Levenshtein: the fewest insertions, deletions and replacements that turn ``a`` into ``b``."""
    row = list(range(len(b) + 1))
    for i, left in enumerate(a, start=1):
        diagonal, row[0] = row[0], i
        for j, right in enumerate(b, start=1):
            cost = min(row[j] + 1, row[j - 1] + 1, diagonal + (left != right))
            diagonal, row[j] = row[j], cost
    return row[-1]


def read_case(
    case: Case,
    reader: PlateReader,
    settings: PipelineSettings | None = None,
    *,
    crops: bool = False,
    true_boxes: bool = False,
) -> Outcome:
    """Read one picture whose truth is known; the arguments are those of :func:`evaluate`.

    A picture that cannot be opened is the outcome's ``problem``. Raises OcrError.
    """
    engine = reader.ocr.engine
    if not isinstance(engine, TimedEngine):
        reader.ocr.engine = engine = TimedEngine(engine)
    outcome = Outcome(case, threshold=reader.threshold(settings))
    stages = outcome.stages
    begin = time.thread_time()
    try:
        image = read_image(case.image).pixels
    except (ImageError, MemoryError) as error:
        outcome.problem = str(error) or f"{show_name(case.image)}: not enough memory to open it."
        return outcome
    stages.decode = time.thread_time() - begin
    boxes: dict[int, Box] = {}
    corners: dict[int, Corners | None] = {}
    if not crops:
        asked = _boxes(case, difficult=False)
        boxes = dict(enumerate(asked))
        if true_boxes:
            marked = [plate for plate in case.asked if plate.box]
            corners = {number: plate.corners for number, plate in enumerate(marked)}
        else:
            begin = time.thread_time()
            least = min(AP_MIN_SCORE, outcome.threshold)
            outcome.detections = reader.detector.detect(
                image, least, is_thorough=settings is not None and settings.is_thorough
            )
            stages.detect = time.thread_time() - begin
            boxes = _boxes_to_read(_found(outcome), asked)
    begin, ocr_before = time.thread_time(), engine.seconds
    if crops:
        outcome.texts[0] = reader.read_crop(image, settings).text
    for index, box in boxes.items():
        outcome.texts[index] = reader.read_box(
            image, box, settings, corners=corners.get(index)
        ).text
    stages.ocr = engine.seconds - ocr_before
    stages.prepare = time.thread_time() - begin - stages.ocr
    return outcome


def _boxes_to_read(found: Sequence[Detection], asked: Sequence[Box]) -> dict[int, Box]:
    """Index of a plate → the box that found it.

    What is no plate is in it too, with a negative key: reading it costs time, as it does whenever
    pictures are read.
    """
    plate_of = dict(match(found, asked, FOUND_IOU))
    return {plate_of.get(index, -1 - index): one.box for index, one in enumerate(found)}


def _boxes(case: Case, difficult: bool) -> list[Box]:
    return [plate.box for plate in case.plates if plate.box and plate.difficult == difficult]


def _found(outcome: Outcome) -> list[Detection]:
    return [found for found in outcome.detections if found.score >= outcome.threshold]


def _detection_figures(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    found = [_found(outcome) for outcome in outcomes]
    truths = [_boxes(outcome.case, difficult=False) for outcome in outcomes]
    ignored = [_boxes(outcome.case, difficult=True) for outcome in outcomes]
    plates = sum(map(len, truths))

    overlaps, near = [], 0
    for detections, boxes in zip(found, truths, strict=True):
        pairs = match(detections, boxes, FOUND_IOU)
        overlaps += [detections[index].box.iou(boxes[plate]) for index, plate in pairs]
        near += len(match(detections, boxes, NEAR_IOU))
    scores, *_ = precision_recall(found, truths, FOUND_IOU, ignored)
    everything = [
        [one for one in outcome.detections if one.score >= AP_MIN_SCORE] for outcome in outcomes
    ]
    return {
        "precision": _ratio(len(overlaps), len(scores)),
        "recall": _ratio(len(overlaps), plates),
        "recall30": _ratio(near, plates),
        "false_per_image": _ratio(len(scores) - len(overlaps), len(outcomes)),
        "ap50": average_precision(everything, truths, 0.5, ignored) if plates else None,
        "ap75": average_precision(everything, truths, 0.75, ignored) if plates else None,
        "mean_iou": _ratio(sum(overlaps), len(overlaps)),
    }


def _text_figures(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    texts = exact = merged = errors = characters = 0
    for outcome in outcomes:
        for index, plate in enumerate(outcome.case.asked):
            truth = normalized(plate.text or "")
            if not truth:
                continue
            read = normalized(outcome.texts.get(index, ""))
            texts += 1
            exact += read == truth
            merged += read.replace("O", "0") == truth.replace("O", "0")
            errors += edit_distance(read, truth)
            characters += len(truth)
    return {
        "texts": texts,
        "exact": _ratio(exact, texts),
        "exact_merged": _ratio(merged, texts),
        "cer": _ratio(errors, characters),
    }


def _sum_stages(outcomes: Sequence[Outcome]) -> Stages:
    return Stages(
        **{
            item.name: sum(getattr(outcome.stages, item.name) for outcome in outcomes)
            for item in fields(Stages)
        }
    )


def _cpu_seconds() -> float:
    times = os.times()
    return time.process_time() + times.children_user + times.children_system


def _ratio(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def _rounded(value: float | None) -> float | None:
    return round(value, 4) if isinstance(value, float) else value
