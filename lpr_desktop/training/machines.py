"""Training on several machines: TensorFlow's ``MultiWorkerMirroredStrategy``.

Each machine runs the same command with its own ``TF_CONFIG`` (see TensorFlow's guide to distributed
training). They share the run's folder, in which only the first writes; each makes its part of every
batch. Keras's ``fit`` cannot do it (keras issue 20585: it averages the figures of a step over an
axis that they do not have), so the steps are taken here, by Keras's own ``train_step``.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from lpr_desktop.runs.cluster import read_cluster
from lpr_desktop.runs.errors import RunError
from lpr_desktop.training.batches import TrainingBatches, made_ahead


class Machines:
    """This machine among those that train together.

    Attributes:
        index: 0 is the first, which writes.
        count: How many there are.
    """

    def __init__(self) -> None:
        """Join the others, and wait until all are there; before TensorFlow computes anything.

        Raises:
            RunError: ``TF_CONFIG`` cannot be understood.
        """
        self.index, self.count = read_cluster()
        try:
            self._strategy = tf.distribute.MultiWorkerMirroredStrategy()
        except (ValueError, RuntimeError, KeyError) as error:
            raise RunError("TF_CONFIG: {error}.", error=str(error).splitlines()[0]) from error
        self._sum: Any = None
        self._known: tuple[Any, Callable[[Any, Any, Any], Any]] | None = None

    @property
    def is_first(self) -> bool:
        return self.index == 0

    @property
    def replicas(self) -> int:
        """Processors and graphics cards that learn, on all machines."""
        return int(self._strategy.num_replicas_in_sync)

    @property
    def _parts(self) -> int:
        """Replicas of this machine."""
        return self.replicas // self.count

    @property
    def scope(self) -> Callable[[], Any]:
        """In which networks that learn are made."""
        return self._strategy.scope

    def agree(self, wish: bool) -> bool:
        """Whether any machine wishes so; waits until all have said."""
        if self._sum is None:

            @tf.function
            def total(values: Any) -> Any:
                return self._strategy.reduce(tf.distribute.ReduceOp.SUM, values, axis=None)

            self._sum = total
        return float(self._sum(self._on_replicas([float(wish)] * self._parts))) > 0

    def end_together(self) -> None:
        """Wait until the first one has made the detector: who leaves earlier disturbs it."""
        with contextlib.suppress(tf.errors.OpError):  # gone already: it is done
            self.agree(False)

    def fit(
        self,
        network: keras.Model,
        batches: TrainingBatches,
        steps: keras.callbacks.Callback,
        stop_wanted: Callable[[], bool],
        workers: int,
        *,
        eager: bool = False,
    ) -> bool:
        """One epoch of ``batches``, of which this machine makes its share.

        Args:
            network: Compiled in ``scope``.
            batches: Of this machine.
            steps: Told before and after each step.
            stop_wanted: Whether to stop after the step under way, on all machines.
            workers: Threads that make views.
            eager: Without tracing the step first.

        Returns:
            Whether it was stopped: by any of the machines.
        """
        step = self._step(network, eager=eager)
        network.reset_metrics()
        steps.set_model(network)
        parts = self._parts
        for number, (images, targets) in enumerate(
            made_ahead(batches, range(len(batches)), workers)
        ):
            steps.on_train_batch_begin(number)
            wish = float(stop_wanted())
            logs, stop = step(
                self._on_replicas(np.split(images, parts)),
                self._on_replicas(np.split(targets, parts)),
                self._on_replicas([wish] * parts),
            )
            steps.on_train_batch_end(number, {name: float(v) for name, v in logs.items()})
            if float(stop) > 0:
                return True
        return False

    def _step(self, network: keras.Model, *, eager: bool) -> Callable[[Any, Any, Any], Any]:
        if self._known is not None and self._known[0] is network.optimizer:
            return self._known[1]

        def step(images: Any, targets: Any, stop: Any) -> Any:
            logs = self._strategy.run(network.train_step, args=((images, targets),))
            mean, total = tf.distribute.ReduceOp.MEAN, tf.distribute.ReduceOp.SUM
            means = {n: self._strategy.reduce(mean, v, axis=None) for n, v in logs.items()}
            return means, self._strategy.reduce(total, stop, axis=None)

        made = step if eager else tf.function(step, reduce_retracing=True)
        self._known = network.optimizer, made
        return made

    def _on_replicas(self, values: Sequence[Any]) -> Any:
        """A value for each replica of this machine."""
        return self._strategy.experimental_distribute_values_from_function(
            lambda context: tf.convert_to_tensor(
                values[context.replica_id_in_sync_group % len(values)], tf.float32
            )
        )
