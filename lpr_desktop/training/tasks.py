"""Short tasks that need TensorFlow or the training's code, besides training itself."""

from __future__ import annotations

import _thread
import argparse
import logging
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from lpr_desktop.detection.card import read_card
from lpr_desktop.detection.usage import usage
from lpr_desktop.errors import LprError
from lpr_desktop.files import new_folder, write_atomic
from lpr_desktop.runs.data import TRAIN, gather
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.events import Ended, Estimated, Event, Stage
from lpr_desktop.runs.folder import RunState
from lpr_desktop.runs.outcome import ExitCode
from lpr_desktop.runs.settings import Hardware, RunSettings, load_settings, make_plan
from lpr_desktop.sentence import Sentence
from lpr_desktop.training.augment import augmentation
from lpr_desktop.training.channel import Channel

Say = Callable[[Event], None]
"""Takes what is being done."""

log = logging.getLogger(__name__)

EXAMPLES = 12

_PROBE_STEPS = 3


def do(options: argparse.Namespace) -> int:
    """Do ``options.work`` (see ``__main__``) and return the exit status."""
    # The main thread is interrupted, so that it takes away what is half done.
    channel = Channel(leave=lambda reason: _thread.interrupt_main())
    channel.listen(signals=False)
    try:
        if options.work == "probe":
            probe(options.architecture, options.size, options.batch, channel.say)
        elif options.work == "examples":
            write_examples(load_settings(options.settings), options.folder, channel.say)
        else:
            export(options.detector, options.kind, options.target, channel.say)
    except KeyboardInterrupt:
        channel.say(Ended(RunState.STOPPED, Sentence("Stopped.")))
        return int(ExitCode.STOPPED)
    except LprError as error:
        channel.say(Ended(RunState.FAILED, error.sentence))
        return int(ExitCode.FAILED)
    except OSError as error:
        channel.say(Ended(RunState.FAILED, f"{error.strerror or error}."))
        return int(ExitCode.FAILED)
    except Exception as error:
        log.exception("task")
        words = (str(error).strip().splitlines() or [""])[0][:300]
        kind = type(error).__name__
        text = Sentence("An unexpected error: {kind} ({error}).", kind=kind, error=words)
        channel.say(Ended(RunState.FAILED, text))
        return int(ExitCode.FAILED)
    channel.say(Ended(RunState.FINISHED, Sentence("Finished.")))
    return int(ExitCode.FINISHED)


def probe(architecture: str, size: int, batch: int, say: Say) -> None:
    """Measure some training steps of the compact network, and say what a view takes.

    The full network would take minutes to begin; its time is the compact one's times what it
    computes more (``network.MULTIPLICATIONS``).
    """
    say(Stage("Loading TensorFlow"))
    begin = time.monotonic()
    import keras

    from lpr_desktop.training import hardware
    from lpr_desktop.training.network import build_network, compute_ratio
    from lpr_desktop.training.targets import TARGET_CHANNELS, plate_loss

    computer = hardware.use_hardware(1)
    plan = make_plan(RunSettings("probe", ("probe",)), 1, "none", computer)
    hardware.use_precision(plan.precision)
    say(Stage("Measuring"))
    network = build_network("compact", size)
    network.compile(keras.optimizers.AdamW(1e-4), loss=plate_loss, jit_compile=False)
    network.optimizer.build(network.trainable_variables)  # as a training does
    rng = np.random.default_rng(0)
    pictures = rng.uniform(0, 255, (batch, size, size, 3)).astype(np.float32)
    cells = network.output_shape[1]
    targets = np.zeros((batch, cells, cells, TARGET_CHANNELS), np.float32)
    network.train_on_batch(pictures, targets)
    start = time.monotonic() - begin
    seconds = []
    for _ in range(_PROBE_STEPS):
        begin = time.monotonic()
        network.train_on_batch(pictures, targets)
        seconds.append(time.monotonic() - begin)
    ratio = compute_ratio(architecture)
    say(Estimated(architecture, min(seconds) / batch * ratio, start * max(1.0, ratio / 3)))


def write_examples(settings: RunSettings, folder: Path, say: Say) -> None:
    """Write ``0.jpg`` …: training views as the network will see them, with their boxes.

    Raises:
        LprError: There is nothing to learn from.
        OSError: A file cannot be written.
    """
    data = gather(settings, lambda words, done, total: say(Stage(words, done, total)))
    pictures = data.part(TRAIN)
    # Neither size nor changes depend on where it starts or what it runs on.
    plan = make_plan(settings, len(pictures), "none", Hardware())
    from lpr_desktop.training.batches import TrainingBatches
    from lpr_desktop.training.picture_reader import PictureReader
    from lpr_desktop.training.run_training import plate_change, training_pictures

    say(Stage("Drawing examples"))
    size = plan.input_size
    batches = TrainingBatches(
        training_pictures(pictures),
        input_size=size,
        batch_size=1,
        views=EXAMPLES,
        seed=settings.seed,
        epoch=0,
        settings=augmentation(plan.augmentation, size),
        swap=plate_change(plan),
        workers=0,
        reader=PictureReader(len(pictures)),
    )
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(EXAMPLES):
        say(Stage("Drawing examples", number, EXAMPLES))
        image, boxes = batches.training_view(number)
        image = np.ascontiguousarray(image[..., ::-1])
        for x0, y0, x1, y1 in np.round(boxes).astype(int).tolist():
            cv2.rectangle(image, (x0, y0), (x1 - 1, y1 - 1), (90, 200, 60), 2, cv2.LINE_AA)
        _, encoded = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 88])
        write_atomic(folder / f"{number}.jpg", encoded.tobytes())


_SUFFIXES = {"keras": ".keras", "onnx": ".onnx"}
_OPSET = 17


def export(detector: Path, kind: str, target: Path, say: Say) -> None:
    """Write a detector for other programs, with a card that says how it is used.

    Args:
        detector: Its folder.
        kind: ``keras`` or ``onnx`` (a file, with the card beside it as ``NAME.md``), or
            ``savedmodel`` (a folder, with the card in it).
        target: Appears whole or not at all.
        say: Takes what is being done.

    Raises:
        LprError: The detector is broken, or something is there already.
        OSError: It cannot be written.
    """
    card = read_card(detector)
    note = target.with_name(f"{target.name}.md")
    for file in (target, note):
        if file.exists():
            raise RunError("{file}: there already. Choose another name.", file=file)
    suffix = _SUFFIXES.get(kind, "")
    if suffix and target.suffix != suffix:
        raise RunError(
            "{target}: such a file must end with {suffix}.", target=target, suffix=suffix
        )
    say(Stage("Loading TensorFlow"))
    from lpr_desktop.training.export import read_weights
    from lpr_desktop.training.network import shaped_network

    say(Stage("Building the network"))
    network = shaped_network(card.architecture, card.input_size, card.network)
    read_weights(network, detector / "weights.npz")
    say(Stage("Saving"))
    text = f"# {card.title}\n\n{card.description}\n\n{usage(card, kind, target.name)}"
    with new_folder(target.parent) as new:
        made = new / target.name
        if kind == "keras":
            network.save(made)
        elif kind == "onnx":
            _write_onnx(network, made, text)
        else:
            network.export(made, verbose=False)
            write_atomic(made / "MODEL_CARD.md", text.encode())
        made.replace(target)
        if suffix:
            write_atomic(note, text.encode())


def _write_onnx(network: Any, file: Path, text: str) -> None:
    import keras
    import onnx

    side = network.input_shape[1]
    # One picture at a time: the shapes are then known, which makes every runtime faster.
    picture = keras.InputSpec(shape=(1, side, side, 3), dtype="float32", name="picture")
    with warnings.catch_warnings():
        # What tf2onnx asks NumPy for has other names now.
        warnings.simplefilter("ignore")
        network.export(
            file, format="onnx", verbose=False, input_signature=[picture], opset_version=_OPSET
        )
    model = onnx.load(file)
    model.doc_string = text
    write_atomic(file, model.SerializeToString())
