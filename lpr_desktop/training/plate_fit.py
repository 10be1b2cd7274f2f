"""Training the plate model: CTC, a falling learning rate, a checkpoint that goes on exactly."""

from __future__ import annotations

import io
import json
import queue
import re
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from lpr_desktop.files import write_atomic
from lpr_desktop.ocr.engine import ALPHABET
from lpr_desktop.training.checkpoint import opened_arrays
from lpr_desktop.training.plate_lines_store import LineBatch, LineSet, batch_of, training_batches
from lpr_desktop.training.plate_network import BLANK, FOLDED, PlateNetworkShape, build


@dataclass(frozen=True, slots=True)
class PlateSettings:
    """How the plate model is trained.

    Attributes:
        steps: Updates in all; the learning rate falls to a hundredth along a cosine.
        batch: Lines in an update.
        rate: Highest learning rate of AdamW.
        warm_up: Updates in which the rate rises from 0.
        decay: Weight decay.
        average: Of the moving average of the weights, which is what is kept.
        seed: Of the first weights and of all chance in the batches.
    """

    steps: int = 12000
    batch: int = 160
    rate: float = 2e-3
    warm_up: int = 300
    decay: float = 1e-4
    average: float = 0.999
    seed: int = 20261123


class PlateTrainer:
    """Trains the plate model and keeps its state in a folder.

    Args:
        folder: Of the run: ``checkpoint.npz``, ``history.jsonl``.
        settings: See :class:`PlateSettings`.
        shape: Of the network; None: of the one that ships.

    Attributes:
        settings: May be replaced between updates, for instance by more steps.
        model: The Keras model with the latest weights.
        step: Updates made so far.
    """

    def __init__(
        self, folder: Path, settings: PlateSettings, shape: PlateNetworkShape | None = None
    ) -> None:
        self._folder = folder
        self.settings = settings
        self.shape = shape or FOLDED
        keras.utils.set_random_seed(settings.seed)
        self.model = build(self.shape)
        self._optimizer = keras.optimizers.AdamW(
            settings.rate, weight_decay=settings.decay, clipnorm=5.0
        )
        self._optimizer.build(self.model.trainable_variables)
        self._average = [v.numpy().astype(np.float32) for v in self.model.trainable_variables]
        self.step = 0
        lines = tf.TensorSpec((None, self.shape.height, None, 1), tf.float32)
        labels = tf.TensorSpec((None, None), tf.int32)
        self._learn = tf.function(self._make_update(), input_signature=(lines, labels))
        self._infer = tf.function(self._make_infer(), input_signature=(lines,))
        self._resume()

    def train(
        self,
        sets: list[tuple[LineSet, float]],
        checks: dict[str, LineSet],
        *,
        every: int = 250,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Train to the end, or until ``cancelled``; a checkpoint and figures ``every`` updates."""
        self._folder.mkdir(parents=True, exist_ok=True)
        settings = self.settings
        batches = training_batches(sets, settings.batch, settings.seed, self.step)
        losses: list[float] = []
        began = time.monotonic()
        with closing(ahead(batches)) as made:
            for batch in made:
                if self.step >= settings.steps or cancelled():
                    break
                losses.append(self.update(batch))
                if self.step % every == 0 or self.step == settings.steps:
                    entry: dict[str, Any] = {
                        "step": self.step,
                        "loss": round(float(np.mean(losses)), 4),
                        "rate": round(self.rate, 6),
                        "seconds": round(time.monotonic() - began, 1),
                    }
                    with self.averaged():
                        entry |= {name: self.exact(lines) for name, lines in checks.items()}
                    self.save()
                    with (self._folder / "history.jsonl").open("a", encoding="utf-8") as stream:
                        stream.write(json.dumps(entry) + "\n")
                    print(json.dumps(entry), flush=True)
                    losses, began = [], time.monotonic()

    def update(self, batch: LineBatch) -> float:
        """Learn one batch, at the rate of its step; gives its loss."""
        self._optimizer.learning_rate = self.rate
        loss = float(self._learn(batch.images, batch.labels))
        self.step += 1
        self._follow()
        return loss

    def exact(self, lines: LineSet) -> float:
        """Share of lines that are read without a fault (greedy CTC)."""
        right = sum(
            read == str(text) for read, text in zip(self.read(lines), lines.texts, strict=True)
        )
        return round(right / max(1, len(lines)), 4)

    def read(self, lines: LineSet, size: int = 64) -> list[str]:
        """The text of every line."""
        order = np.argsort(np.diff(lines.ends, prepend=0), kind="stable")
        texts = [""] * len(lines)
        for start in range(0, len(order), size):
            part = order[start : start + size]
            batch = batch_of([(lines.image(i), str(lines.texts[i])) for i in part], None)
            for index, text in zip(part, self.read_batch(batch), strict=True):
                texts[index] = text
        return texts

    def read_batch(self, batch: LineBatch) -> list[str]:
        logits = self._infer(batch.images).numpy()
        return [greedy(steps) for steps in logits.argmax(2)]

    def averaged_weights(self) -> dict[str, NDArray[np.float32]]:
        """The weights to keep, by the names of the variables."""
        names = [_name(v.path) for v in self.model.trainable_variables]
        return dict(zip(names, self._average, strict=True))

    def averaged(self) -> AbstractContextManager[None]:
        """Within it the model has the averaged weights."""
        return _Averaged(self.model.trainable_variables, self._average)

    def save(self) -> None:
        """Write the checkpoint atomically."""
        state = {f"weight/{_name(v.path)}": v.numpy() for v in self.model.trainable_variables}
        state |= {f"average/{name}": value for name, value in self.averaged_weights().items()}
        optimizer = enumerate(self._optimizer.variables)
        state |= {f"optimizer/{index:04d}": v.numpy() for index, v in optimizer}
        state["step"] = np.array(self.step)
        state["shape"] = np.array(json.dumps(asdict(self.shape)))
        stream = io.BytesIO()
        np.savez(stream, **state)
        write_atomic(self._folder / "checkpoint.npz", stream.getvalue())

    def save_weights(self, path: Path) -> None:
        """Write the averaged weights alone, for :meth:`start_from`."""
        stream = io.BytesIO()
        arrays: dict[str, Any] = {
            f"average/{name}": value for name, value in self.averaged_weights().items()
        }
        arrays["step"], arrays["shape"] = self.step, json.dumps(asdict(self.shape))
        np.savez_compressed(stream, **arrays)
        write_atomic(path, stream.getvalue())

    def start_from(self, path: Path) -> None:
        """Take the averaged weights of another run as the first weights of this one."""
        state = _read_state(path)
        for index, variable in enumerate(self.model.trainable_variables):
            variable.assign(state[f"average/{_name(variable.path)}"])
            self._average[index] = variable.numpy().astype(np.float32)

    def blend(self, first: Path, second: Path, part: float) -> None:
        """Take a mean of the averaged weights of two runs, ``part`` of it of the second.

        Of use where the second began with the first's weights: the mean then reads what either of
        them learned (Wortsman et al., "Model soups", 2022).
        """
        states = _read_state(first), _read_state(second)
        for index, variable in enumerate(self.model.trainable_variables):
            one, other = (state[f"average/{_name(variable.path)}"] for state in states)
            variable.assign((1 - part) * one + part * other)
            self._average[index] = variable.numpy().astype(np.float32)
        self.step = int(states[1]["step"])

    def _resume(self) -> None:
        path = self._folder / "checkpoint.npz"
        if not path.exists():
            return
        state = _read_state(path)
        self.step = int(state["step"])
        for index, variable in enumerate(self.model.trainable_variables):
            variable.assign(state[f"weight/{_name(variable.path)}"])
            self._average[index] = state[f"average/{_name(variable.path)}"]
        stored = [value for key, value in state.items() if key.startswith("optimizer/")]
        for variable, value in zip(self._optimizer.variables, stored, strict=True):
            variable.assign(value)

    @property
    def rate(self) -> float:
        """Learning rate of the next update."""
        settings = self.settings
        if self.step < settings.warm_up:
            return settings.rate * (self.step + 1) / settings.warm_up
        along = (self.step - settings.warm_up) / max(1, settings.steps - settings.warm_up)
        return settings.rate * (0.01 + 0.99 * 0.5 * (1 + np.cos(np.pi * min(1.0, along))))

    def _follow(self) -> None:
        # Early on the average must not remember the random weights.
        keep = min(self.settings.average, (1 + self.step) / (10 + self.step))
        for average, variable in zip(self._average, self.model.trainable_variables, strict=True):
            average *= keep
            average += (1 - keep) * variable.numpy()

    def _make_update(self) -> Callable[[tf.Tensor, tf.Tensor], tf.Tensor]:
        def update(lines: tf.Tensor, labels: tf.Tensor) -> tf.Tensor:
            sparse = tf.sparse.from_dense(labels + 1)
            sparse = tf.SparseTensor(sparse.indices, sparse.values - 1, sparse.dense_shape)
            with tf.GradientTape() as tape:
                logits = tf.cast(self.model(lines, training=True), tf.float32)
                steps = tf.fill([tf.shape(logits)[0]], tf.shape(logits)[1])
                losses = tf.nn.ctc_loss(
                    sparse, logits, None, steps, logits_time_major=False, blank_index=BLANK
                )
                loss = tf.reduce_mean(losses)
            variables = self.model.trainable_variables
            self._optimizer.apply_gradients(
                zip(tape.gradient(loss, variables), variables, strict=True)
            )
            return loss

        return update

    def _make_infer(self) -> Callable[[tf.Tensor], tf.Tensor]:
        return lambda lines: self.model(lines, training=False)


class _Averaged(AbstractContextManager[None]):
    """Puts other weights into variables for a while."""

    def __init__(self, variables: list[keras.Variable], values: list[NDArray[np.float32]]) -> None:
        self._variables = variables
        self._values = values
        self._own: list[NDArray[np.float32]] = []

    def __enter__(self) -> None:
        self._own = [variable.numpy() for variable in self._variables]
        for variable, value in zip(self._variables, self._values, strict=True):
            variable.assign(value)

    def __exit__(self, *_: object) -> None:
        for variable, value in zip(self._variables, self._own, strict=True):
            variable.assign(value)


def _read_state(path: Path) -> dict[str, NDArray[Any]]:
    with opened_arrays(path) as stored:
        return {_name(key): stored[key] for key in stored}


def stored_shape(path: Path) -> PlateNetworkShape:
    """The sizes of the network whose weights are in a file.

    Raises:
        DetectorError: The file cannot be read, or holds other weights.
    """
    with opened_arrays(path) as stored:
        values = json.loads(str(stored["shape"]))
        lists = {name: tuple(values[name]) for name in ("channels", "units")}
        return PlateNetworkShape(**{**values, **lists})


def _name(path: str) -> str:
    """A variable's path without the number that Keras gives to layers made later."""
    return re.sub(r"(forward|backward)_lstm_\d+", r"\1_lstm", path)


def greedy(classes: NDArray[np.int64]) -> str:
    """The text of the likeliest class of every step (CTC: repeats joined, blanks left out)."""
    kept = np.flatnonzero(np.diff(classes, prepend=-1))
    return "".join(ALPHABET[c] for c in classes[kept] if c != BLANK)


def ahead(batches: Iterator[LineBatch]) -> Generator[LineBatch, None, None]:
    """Batches made in a thread beside the training; close it, and the thread is over."""
    ready: queue.Queue[LineBatch] = queue.Queue(maxsize=6)
    stopped = threading.Event()

    def work() -> None:
        for batch in batches:
            while not stopped.is_set():
                try:
                    ready.put(batch, timeout=0.2)
                    break
                except queue.Full:
                    continue
            if stopped.is_set():
                return

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    try:
        while True:
            yield ready.get()
    finally:
        stopped.set()
        thread.join()
