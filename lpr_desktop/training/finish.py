"""The end of a run: from the best weights to a detector that Read and Annotate can use."""

from __future__ import annotations

import datetime
import gc
import shutil
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import keras
import tensorflow as tf

from lpr_desktop.detection.card import (
    INT8_NETWORK,
    REFINEMENT,
    DetectorCard,
    read_card,
    write_card,
)
from lpr_desktop.detection.detector import Detection, PlateDetector
from lpr_desktop.detection.resizing import coarser
from lpr_desktop.detection.store import add_detector
from lpr_desktop.errors import DetectorError, ImageError
from lpr_desktop.files import show_name, write_atomic
from lpr_desktop.imaging import open_image
from lpr_desktop.runs.beside import comparison, put_beside, remarks
from lpr_desktop.runs.data import TEST, TRAIN, VALIDATION, RunData, RunPicture
from lpr_desktop.runs.events import Quantised, Refined, Stage, Warned
from lpr_desktop.runs.folder import RunFolder
from lpr_desktop.runs.measure import Measurement, best_threshold, measure
from lpr_desktop.runs.report import Report, SideBySide, make_report, save_report
from lpr_desktop.runs.settings import Plan
from lpr_desktop.sentence import Sentence, one_after_another
from lpr_desktop.training.augment import augmentation
from lpr_desktop.training.baselines import Other, other_detectors
from lpr_desktop.training.batches import TrainingBatches, TrainingPicture
from lpr_desktop.training.channel import Channel
from lpr_desktop.training.export import (
    PICTURES,
    export_detector,
    letterboxed,
    quantize,
    read_weights,
)
from lpr_desktop.training.fit import recalibrate
from lpr_desktop.training.model_card import model_card
from lpr_desktop.training.network import freeze_backbone, shaped_network
from lpr_desktop.training.picture_reader import PictureReader
from lpr_desktop.training.previews import write_pairs
from lpr_desktop.training.validate import MARGIN, MIN_SCORE

MOST_LOSS = 0.005
"""AP50 that int8 or a refinement may cost, of 1."""

_RECALIBRATION_VIEWS = 128
_MOST_WORDS = 400
_LIBRARIES = ("keras", "numpy", "opencv-python-headless", "ai-edge-litert", "openvino")


def finish(
    run: RunFolder,
    plan: Plan,
    learned: Sequence[TrainingPicture],
    data: RunData,
    channel: Channel,
) -> tuple[Path, dict[str, float | None]]:
    """Export the best weights, measure the detector, write the report, add it to the store.

    Returns:
        The detector's folder and its metrics.
    """
    channel.say(Stage("Saving the detector"))
    gc.collect()  # what has trained, a gigabyte of a full network, is still there in cycles
    network = _best_network(run, plan, learned)
    card = _card(run, plan, data)
    made = run.path / "detector"
    export_detector(network, made, card, "")
    channel.say(Stage("Quantising the detector"))
    files = [picture.path for picture in learned]
    most = PICTURES if plan.architecture == "compact" else PICTURES // 4  # ten times the work
    content = quantize(network, letterboxed(files, plan.input_size, MARGIN, most))
    del network
    report, refinement = _measured(run, content, data, channel)
    card = replace(
        card,
        data={**card.data, "refinement": refinement} if refinement else card.data,
        threshold=report.threshold,
        metrics={
            f"{report.part} pictures of {card.title}": {
                "images": report.images,
                "plates": report.plates,
                **report.metrics,
                "beside": {one.title: dict(one.metrics) for one in report.beside},
            }
        },
    )
    write_card(made, card)
    write_atomic(made / "MODEL_CARD.md", model_card(card, plan, report, data).encode())
    save_report(run.report_file, report)
    channel.busy()
    folder = add_detector(made, run.settings().name)
    shutil.rmtree(made, ignore_errors=True)
    return folder, dict(report.metrics)


def _best_network(run: RunFolder, plan: Plan, learned: Sequence[TrainingPicture]) -> keras.Model:
    """The network for inference: float32, BatchNorm's averages over training views."""
    keras.mixed_precision.set_global_policy("float32")
    network = shaped_network(plan.architecture, plan.input_size, plan.shape)
    read_weights(network, run.best_file)
    best = [row.stage for row in run.history() if row.best]
    # A head that learned on a frozen backbone belongs to BatchNorm's averages as they were.
    freeze_backbone(network, frozen=best[-1:] == ["head"])
    batches = TrainingBatches(
        learned,
        input_size=plan.input_size,
        batch_size=plan.batch_size,
        views=max(plan.batch_size, min(_RECALIBRATION_VIEWS, plan.views)),
        seed=plan.seed,
        epoch=plan.epochs,
        settings=augmentation(plan.augmentation, plan.input_size),
        workers=0,
        reader=PictureReader(len(learned)),
    )
    recalibrate(network, (batches[index][0] for index in range(len(batches))))
    return network


def _measured(
    run: RunFolder, quantised: bytes, data: RunData, channel: Channel
) -> tuple[Report, str]:
    """Measure the exported detector as Read runs it, on pictures that it never learned from.

    It gets its network in int8 if that costs next to nothing on the validation pictures, and the
    refinement of the detector that it started from, or of the one that ships, unless that does
    harm there. Beside it these two detectors are measured.

    Returns:
        The report, and where the refinement that it got comes from ("": it got none).
    """
    folder = run.path / "detector"
    detectors = [PlateDetector(folder)]
    write_atomic(folder / INT8_NETWORK, quantised)
    detectors.append(PlateDetector(folder))
    others = _opened(other_detectors(run.settings(), channel), channel)
    tries = _tried([*detectors, *others.values()], data, VALIDATION, channel)
    choice = _choice(*(_ap50(one) for one in tries[:2]))
    channel.say(choice)
    if not choice.kept:
        (folder / INT8_NETWORK).unlink()
    detector = detectors[choice.kept]
    mine, its = tries[choice.kept], tries[2:]
    said, refinement = [choice.words], ""
    source = next((one for one in others if (one.folder / REFINEMENT).exists()), None)
    if source is not None:
        refining, refined, chosen = _refined(source, folder, mine, data, channel)
        said.append(chosen.words)
        if chosen.kept:
            detector, mine, refinement = refining, refined, _origin(source)
    # Not more boxes on no plate than before, unless somebody asks for it with a lower score.
    before = its[0].measured(next(iter(others.values())).threshold) if its else None
    threshold = best_threshold(mine.pictures, mine.found, before.false if before else None)
    widest = best_threshold(mine.pictures, mine.found)
    part = VALIDATION
    if any(picture.boxes for picture in data.part(TEST)):
        # The score from which a box counts is not chosen on what it is measured on.
        part = TEST
        mine, *its = _tried([detector, *others.values()], data, TEST, channel)
    measured = mine.measured(threshold)
    report = make_report(mine.pictures, measured, part)
    compared = []
    for (other, opened), tried in zip(others.items(), its, strict=True):
        beside = tried.measured(opened.threshold)
        compared.append(put_beside(measured, beside, other.title, other.role, opened.input_size))
    pairs: tuple[SideBySide, ...] = ()
    if its:
        first = its[0].measured(next(iter(others.values())).threshold)
        pairs = write_pairs(run.path, mine.pictures, (first, its[0].found), (measured, mine.found))
    wide_open = mine.measured(widest) if widest < threshold else None
    report = replace(
        report,
        speed=one_after_another(said),
        beside=tuple(compared),
        comparisons=tuple(comparison(measured, one) for one in compared),
        remarks=remarks(measured, detector.input_size, compared, wide_open),
        pictures=pairs,
    )
    return report, refinement


@dataclass(slots=True)
class _Try:
    """What a detector finds in the pictures that can be opened, and what that costs."""

    pictures: list[RunPicture] = field(default_factory=list)
    found: list[list[Detection]] = field(default_factory=list)
    cpu_seconds: float = 0.0

    def measured(self, threshold: float) -> Measurement:
        return measure(self.pictures, self.found, threshold, self.cpu_seconds)


def _ap50(tried: _Try) -> float | None:
    has_plates = any(picture.boxes for picture in tried.pictures)
    return tried.measured(0.5).metrics["ap50"] if has_plates else None


def _opened(others: Sequence[Other], channel: Channel) -> dict[Other, PlateDetector]:
    opened = {}
    for other in others:
        try:
            opened[other] = PlateDetector(other.folder)
        except DetectorError as error:
            channel.say(Warned(Sentence("{error} It is not compared with.", error=error)))
    return opened


def _choice(ap50_float32: float | None, ap50: float | None) -> Quantised:
    if ap50 is None or ap50_float32 is None:
        return Quantised(False, None, None)
    return Quantised(ap50_float32 - ap50 < MOST_LOSS, ap50, ap50_float32)


def _refined(
    source: Other, folder: Path, plain: _Try, data: RunData, channel: Channel
) -> tuple[PlateDetector, _Try, Refined]:
    """Give the detector in ``folder`` another one's refinement, if that does no harm to ``plain``.

    Returns:
        The detector with it, what that finds, and whether the folder keeps it.
    """
    shutil.copyfile(source.folder / REFINEMENT, folder / REFINEMENT)
    refining = PlateDetector(folder)
    # What cannot be opened has been told.
    pictures = replace(data, pictures=tuple(plain.pictures))
    (refined,) = _tried([refining], pictures, VALIDATION, channel)
    choice = _refined_choice(source.title, plain, refined)
    channel.say(choice)
    if not choice.kept:
        (folder / REFINEMENT).unlink()
    return refining, refined, choice


def _refined_choice(title: str, plain: _Try, refined: _Try) -> Refined:
    """Whether a detector gets the refinement of another, called ``title``.

    AP50 alone cannot tell: on few pictures a far box more or less among hundreds decides. The mean
    over stricter overlaps sees every edge that moves. Measured in docs/experiments/detector.md.
    """
    if _ap50(plain) is None or refined.pictures != plain.pictures:
        return Refined(title, False, None, None, None, None)
    (plain50, plain_mean), (ap50, mean) = (
        (found["ap50"] or 0.0, found["ap50_95"] or 0.0)
        for found in (tried.measured(0.5).metrics for tried in (plain, refined))
    )
    kept = plain50 - ap50 < MOST_LOSS and mean >= plain_mean
    return Refined(title, kept, ap50, mean, plain50, plain_mean)


def _origin(source: Other) -> str:
    """Where a detector's refinement comes from, as its card says."""
    told = read_card(source.folder).data.get("refinement")
    if isinstance(told, str) and told:
        return show_name(told)[:_MOST_WORDS]
    return f"that of {source.title}, which does not say what it learned from"


def _tried(
    detectors: Sequence[PlateDetector], data: RunData, part: str, channel: Channel
) -> list[_Try]:
    """What each detector finds in the pictures of a part."""
    tries = [_Try() for _ in detectors]
    candidates = data.part(part)
    measuring = Sentence("Measuring on the {part} pictures", part=part)
    for number, picture in enumerate(candidates):
        channel.say(Stage(measuring, number, len(candidates)))
        try:
            image = open_image(picture.path)
        except ImageError as error:
            channel.say(Warned(Sentence("{error} It is not measured on.", error=error)))
            continue
        for one, detector in zip(tries, detectors, strict=True):
            begin = time.process_time()
            one.found.append(detector.detect(image, MIN_SCORE))
            one.cpu_seconds += time.process_time() - begin
            one.pictures.append(picture)
    return tries


def _card(run: RunFolder, plan: Plan, data: RunData) -> DetectorCard:
    settings = run.settings()
    learned = data.part(TRAIN)
    sets = Counter(picture.set_name for picture in learned)
    plates = sum(len(picture.boxes) for picture in learned)
    return DetectorCard(
        title=settings.name,
        architecture=plan.architecture,
        input_size=plan.input_size,
        margin=MARGIN,
        # The whole network takes ten times as long, and twice the memory for two.
        coarse_size=coarser(plan.input_size) if plan.architecture == "compact" else 0,
        threshold=0.4,
        description=f"Trained on {len(learned)} pictures with {plates} plates.",
        network=dict(plan.shape),
        data={
            "sets": dict(sets),
            "pictures": len(learned),
            "fingerprint": data.fingerprint,
            "epochs": run.status().epoch,
            "seed": plan.seed,
            "started_from": settings.weights or plan.start,
            "plan": asdict(plan),
            "run": run.name,
        },
        versions=_versions(),
        created=datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%d"),
    )


def _versions() -> dict[str, str]:
    found = {"tensorflow": str(tf.__version__)}
    for name in _LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found
