"""What a person asks of a training, and the plan that is made of it."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.records import build, read_json, write_json

ARCHITECTURES = ("compact", "inception-resnet-v2")
AUGMENTATIONS = ("none", "light", "normal", "strong")
_STEADY_AUGMENTATIONS = ("none", "light")
PRECISIONS = ("auto", "float32", "bfloat16", "float16")

Loaded = TypeVar("Loaded")

FORWARD_SHARE = 1 / 3
"""Share of a training step that only looks: the way back through a network costs two ways forth."""

NO_WEIGHTS = "none"
IMAGENET = "imagenet"


@dataclass(frozen=True, slots=True)
class RunSettings:
    """What a person asks for; None and empty texts leave the choice to the program.

    Attributes:
        name: Of the detector to come, for a person.
        datasets: Folders with pictures and Pascal VOC annotations.
        architecture: One of ``ARCHITECTURES``.
        weights: What to start from: ``imagenet``, ``none``, name or folder of a detector, or a
            file (.h5 of Keras's InceptionResNetV2, .npz of ours).
        allow_download: The person agreed to the one download of the ImageNet weights.
        input_size: Side of the square input in pixels, ``32 k + 43``.
        epochs: All epochs, those of the head alone among them.
        head_epochs: Epochs at the start in which only the head learns.
        batch_size: Views in a step.
        views: Training views in an epoch.
        learning_rate: The highest one of the fine-tuning.
        patience: Epochs without gain in AP50 after which the training ends; 0: never.
        seed: Of weights, order, augmentation and split.
        augmentation: One of ``AUGMENTATIONS``.
        precision: One of ``PRECISIONS``.
        spare_cores: Processor cores left to other programs.
        split: A CSV file with the columns set, image, part that says which pictures are ``train``
            and ``validation``; default: ``splits.csv`` in the data set if there is one, else the
            program divides.
        classes: Class names in the annotations → ``plate``, beyond those known by themselves;
            one that stays what it is means no plate.
        background: Pictures whose annotation file marks nothing show no plate.
        network: Sizes of the compact network that differ from the usual ones.
        deterministic: Repeatable to the last bit, at some cost in speed.
        eager: Without tracing the network first; slow, for trials.
    """

    name: str
    datasets: tuple[str, ...]
    architecture: str = "compact"
    weights: str = ""
    allow_download: bool = False
    input_size: int | None = None
    epochs: int | None = None
    head_epochs: int | None = None
    batch_size: int | None = None
    views: int | None = None
    learning_rate: float | None = None
    patience: int | None = None
    seed: int = 1
    augmentation: str = "normal"
    precision: str = "auto"
    spare_cores: int = 1
    split: str = ""
    classes: Mapping[str, str] = field(default_factory=dict)
    background: bool = False
    network: Mapping[str, Any] = field(default_factory=dict)
    deterministic: bool = False
    eager: bool = False

    def __post_init__(self) -> None:
        for value, known, what in (
            (self.architecture, ARCHITECTURES, "architecture"),
            (self.augmentation, AUGMENTATIONS, "augmentation"),
            (self.precision, PRECISIONS, "precision"),
        ):
            if value not in known:
                raise RunError(
                    "Unknown {what} {value!r}. Choose one of: {known}.",
                    what=what,
                    value=value,
                    known=", ".join(known),
                )
        if not self.name.strip():
            raise RunError("The detector needs a name.")
        if not self.datasets:
            raise RunError("Choose a data set to learn from.")
        size = self.input_size
        if size is not None and (size < 75 or size > 1323 or (size - 43) % 32):
            near = 43 + 32 * min(40, max(1, round((size - 43) / 32)))
            raise RunError(
                "Input size {size} does not fit Inception-ResNet-v2, whose sizes are 32 k "
                "+ 43. Use {near}.",
                size=size,
                near=near,
            )
        limits = (
            ("epochs", self.epochs, 1, 10_000),
            ("head epochs", self.head_epochs, 0, 10_000),
            ("batch size", self.batch_size, 1, 1024),
            ("views", self.views, 1, 10_000_000),
            ("patience", self.patience, 0, 10_000),
            ("seed", self.seed, 0, 2**31 - 1),
            ("spare cores", self.spare_cores, 0, 1024),
            ("learning rate", self.learning_rate, 1e-8, 1.0),
        )
        for what, number, least, most in limits:
            if number is not None and not least <= number <= most:
                raise RunError(
                    "{what}: {number} is not from {least} to {most}.",
                    what=what.capitalize(),
                    number=number,
                    least=least,
                    most=most,
                )
        if self.epochs and self.head_epochs and self.head_epochs > self.epochs:
            raise RunError("The epochs of the head are part of all epochs: there are too many.")


@dataclass(frozen=True, slots=True)
class Hardware:
    """What the training runs on.

    Attributes:
        cores: Processor cores that may be used.
        gpus: Graphics cards that TensorFlow sees.
        fast_bfloat16: The processor, or each card, computes in bfloat16.
        fast_float16: Each card computes in float16.
        machines: Machines that train together, each with as much.
    """

    cores: int = 1
    gpus: int = 0
    fast_bfloat16: bool = False
    fast_float16: bool = False
    machines: int = 1

    @property
    def replicas(self) -> int:
        """Copies of the network that learn together."""
        return max(1, self.gpus) * self.machines


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be done: every choice made, so that a resumed run makes none anew.

    Attributes as in ``RunSettings``; besides:
        warmup: Steps in which the learning rate rises.
        head_rate: Learning rate while only the head learns.
        ema: Momentum of the running average of the weights that is measured and kept.
        recalibration: Batches over which BatchNorm's averages are made before each validation.
        start: What it began with: ``none``, ``backbone`` or ``detector``.
        shape: Of the network, as in a detector's ``model.json``.
        keep_features: The epochs of the head show the same views, and what the backbone makes of
            them is kept: the head then learns several times as fast.
    """

    architecture: str
    input_size: int
    epochs: int
    head_epochs: int
    batch_size: int
    views: int
    learning_rate: float
    head_rate: float
    warmup: int
    ema: float
    patience: int
    recalibration: int
    precision: str
    seed: int
    augmentation: str
    start: str = "none"
    shape: Mapping[str, Any] = field(default_factory=dict)
    keep_features: bool = False

    @property
    def steps(self) -> int:
        """Steps in an epoch."""
        return max(1, self.views // self.batch_size)


def make_plan(
    settings: RunSettings,
    pictures: int,
    start: str,
    hardware: Hardware,
    shape: Mapping[str, Any] | None = None,
) -> Plan:
    """Defaults by the size of the data set and the hardware.

    Args:
        settings: What the person asked for; always followed.
        pictures: Training pictures.
        start: ``"none"``, ``"backbone"`` (ImageNet: the head is still to learn) or ``"detector"``.
        hardware: Of this computer.
        shape: Of the network to start from; default: what the settings say.

    Raises:
        RunError: The batch cannot be shared equally.
    """
    full = settings.architecture == "inception-resnet-v2"
    batch = settings.batch_size or (16 if hardware.gpus else 8) * hardware.replicas
    if batch % hardware.replicas:
        raise RunError(
            "A batch of {batch} cannot be shared equally among {replicas} graphics "
            "cards or machines. Choose a multiple of that.",
            batch=batch,
            replicas=hardware.replicas,
        )
    # A small set is shown several times in an epoch, so that an epoch is worth a validation.
    views = settings.views or min(max(pictures, 200), 4000)
    views = max(views, batch)
    steps = max(1, views // batch)
    usual_epochs = {"none": 40, "backbone": 24, "detector": 15}[start]
    epochs = settings.epochs or usual_epochs
    # Where views are varied little, the head may see the same ones again: the frozen backbone
    # then computes them once.
    keep = settings.augmentation in _STEADY_AUGMENTATIONS and hardware.replicas == 1
    head = settings.head_epochs
    if head is None:
        head = min(6 if keep else 2, epochs // 3) if start == "backbone" else 0
    rate = settings.learning_rate or {"none": 1e-3, "backbone": 3e-4, "detector": 3e-4}[start]
    total = epochs * steps
    return Plan(
        architecture=settings.architecture,
        input_size=settings.input_size or (299 if full else 427),
        epochs=epochs,
        head_epochs=min(head, epochs),
        batch_size=batch,
        views=views,
        learning_rate=rate,
        head_rate=1e-3,
        warmup=max(1, min(300, total // 10)),
        # The average reaches back over a tenth of the training, at most over 500 steps.
        ema=round(1 - 1 / min(500.0, max(5.0, total / 10)), 5),
        patience=settings.patience if settings.patience is not None else max(5, epochs // 4),
        recalibration=max(2, min(16, math.ceil(64 / batch))),
        precision=_precision(settings.precision, hardware),
        seed=settings.seed,
        augmentation=settings.augmentation,
        start=start,
        shape=dict(settings.network if shape is None else shape),
        keep_features=keep and head > 1,
    )


def _precision(asked: str, hardware: Hardware) -> str:
    if asked != "auto":
        return asked
    if hardware.fast_bfloat16:
        return "bfloat16"
    return "float16" if hardware.gpus and hardware.fast_float16 else "float32"


def usable_cores(spare: int) -> int:
    """Processor cores for the training when ``spare`` are left to others; at least one."""
    try:
        cores = len(os.sched_getaffinity(0))
    except AttributeError:  # not on Windows and macOS
        cores = os.cpu_count() or 1
    return max(1, cores - spare)


def save_record(file: Path, record: RunSettings | Plan) -> None:
    """Write settings or a plan as JSON. Raises ``OSError``."""
    write_json(file, asdict(record))


def load_settings(file: Path) -> RunSettings:
    """Read settings. Raises ``RunError``."""
    return _load(file, RunSettings)


def load_plan(file: Path) -> Plan:
    """Read a plan. Raises ``RunError``."""
    return _load(file, Plan)


def _load(file: Path, kind: type[Loaded]) -> Loaded:
    try:
        return build(kind, read_json(file))
    except ValueError as error:
        raise RunError("{name}: broken ({error}).", name=file.name, error=error) from error
