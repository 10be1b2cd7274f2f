"""The end of a run: from the best weights to a detector that Read and Annotate can use."""

from __future__ import annotations

import datetime
import gc
import shutil
from collections.abc import Sequence
from dataclasses import asdict, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import keras
import tensorflow as tf

from lpr_desktop.detection.card import INT8_NETWORK, DetectorCard, write_card
from lpr_desktop.detection.detector import Detection, PlateDetector
from lpr_desktop.detection.resizing import coarser
from lpr_desktop.detection.store import add_detector
from lpr_desktop.errors import ImageError
from lpr_desktop.files import write_atomic
from lpr_desktop.imaging import open_image
from lpr_desktop.runs.data import TEST, VALIDATION, RunData, RunPicture
from lpr_desktop.runs.events import Quantised, Stage, Warned
from lpr_desktop.runs.folder import RunFolder
from lpr_desktop.runs.report import Report, best_threshold, make_report, save_report
from lpr_desktop.runs.settings import Plan
from lpr_desktop.training.augment import augmentation
from lpr_desktop.training.batches import TrainingBatches, TrainingPicture
from lpr_desktop.training.channel import Channel
from lpr_desktop.training.export import export_detector, read_weights
from lpr_desktop.training.fit import recalibrate
from lpr_desktop.training.model_card import model_card
from lpr_desktop.training.network import freeze_backbone, shaped_network
from lpr_desktop.training.picture_reader import PictureReader
from lpr_desktop.training.quantize import PICTURES, letterboxed, quantize
from lpr_desktop.training.validate import MARGIN, MIN_SCORE

MOST_LOSS = 0.005
"""AP50 that int8 may cost, of 1."""

_RECALIBRATION_VIEWS = 128
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
    report = _measured(made, content, data, channel)
    card = replace(
        card,
        threshold=report.threshold,
        metrics={
            f"{report.part} pictures of {card.title}": {
                "images": report.images,
                "plates": report.plates,
                **report.metrics,
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


def _measured(folder: Path, quantised: bytes, data: RunData, channel: Channel) -> Report:
    """Measure the exported detector as Read runs it, on pictures that it never learned from.

    It gets its network in int8 if that costs next to nothing on the validation pictures.
    """
    detectors = [PlateDetector(folder)]
    write_atomic(folder / INT8_NETWORK, quantised)
    detectors.append(PlateDetector(folder))
    pictures, founds = _found(detectors, data, VALIDATION, channel)
    reports = [make_report(pictures, found, VALIDATION) for found in founds]
    choice = _choice(*(report.metrics["ap50"] for report in reports))
    channel.say(choice)
    if not choice.kept:
        (folder / INT8_NETWORK).unlink()
    report, found, detector = list(zip(reports, founds, detectors, strict=True))[choice.kept]
    if any(picture.boxes for picture in data.part(TEST)):
        # The score from which a box counts is not chosen on what it is measured on.
        threshold = best_threshold(pictures, found)
        pictures, (found,) = _found([detector], data, TEST, channel)
        report = make_report(pictures, found, TEST, threshold)
    return replace(report, speed=choice.words)


def _choice(ap50_float32: float | None, ap50: float | None) -> Quantised:
    if ap50 is None or ap50_float32 is None:
        return Quantised(False, None, None)
    return Quantised(ap50_float32 - ap50 < MOST_LOSS, ap50, ap50_float32)


def _found(
    detectors: Sequence[PlateDetector], data: RunData, part: str, channel: Channel
) -> tuple[list[RunPicture], list[list[list[Detection]]]]:
    """The pictures of a part that can be opened, and what each detector finds in them."""
    pictures: list[RunPicture] = []
    found: list[list[list[Detection]]] = [[] for _ in detectors]
    candidates = data.part(part)
    for number, picture in enumerate(candidates):
        channel.say(Stage(f"Measuring on the {part} pictures", number, len(candidates)))
        try:
            image = open_image(picture.path)
        except ImageError as error:
            channel.say(Warned(f"{error} It is not measured on."))
            continue
        for each, detector in zip(found, detectors, strict=True):
            each.append(detector.detect(image, MIN_SCORE))
        pictures.append(picture)
    return pictures, found


def _card(run: RunFolder, plan: Plan, data: RunData) -> DetectorCard:
    settings = run.settings()
    sets = {
        name: sum(picture.set_name == name for picture in data.pictures)
        for name in dict.fromkeys(picture.set_name for picture in data.pictures)
    }
    return DetectorCard(
        title=settings.name,
        architecture=plan.architecture,
        input_size=plan.input_size,
        margin=MARGIN,
        # The whole network takes ten times as long, and twice the memory for two.
        coarse_size=coarser(plan.input_size) if plan.architecture == "compact" else 0,
        threshold=0.4,
        description=f"Trained on {len(data.pictures)} pictures with {data.plates} plates.",
        network=dict(plan.shape),
        data={
            "sets": sets,
            "pictures": len(data.part("train")),
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
