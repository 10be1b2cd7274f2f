"""The network that learns, its optimizer, and the copy of it that is measured."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from lpr_desktop.training.features import split_network
from lpr_desktop.training.network import freeze_backbone
from lpr_desktop.training.schedule import FitSettings
from lpr_desktop.training.targets import TARGET_CHANNELS, mean_iou, plate_loss

Scope = Callable[[], contextlib.AbstractContextManager[Any]]


class Learner:
    """A network for one input size after another, with weights and optimizer carried over.

    Args:
        build: Makes the network for an input size.
        settings: Of the optimizer.
        scope: Entered while the network is made.
        eager: Run it step by step, without tracing it first.

    Attributes:
        network: The whole network; None before the first ``use``.
        size: Side of its input in pixels.
        head_only: Whether only the head learns.
        backbone: What makes the head's features where these are kept, else None.
        fitted: What is compiled and learns: the head on kept features, or the whole network.
    """

    def __init__(
        self,
        build: Callable[[int], keras.Model],
        settings: FitSettings,
        scope: Scope = contextlib.nullcontext,
        *,
        eager: bool = False,
    ) -> None:
        self.build = build
        self.settings = settings
        self._scope = scope
        self._eager = eager
        self.network: keras.Model = None
        self.fitted: keras.Model = None
        self.backbone: keras.Model | None = None
        self.size = 0
        self.head_only = False
        self._measured: keras.Model = None

    def use(self, size: int, *, head_only: bool) -> bool:
        """Have the network in ``size``, with the weights and the optimizer's state of before.

        Where other layers learn than before, the optimizer begins anew.

        Returns:
            Whether something had to be made for it.
        """
        if size == self.size and head_only == self.head_only:
            return False
        state = None
        if self.network is not None:
            state = {name: variable.numpy() for name, variable in self.variables().items()}
            if head_only != self.head_only:
                state = {name: value for name, value in state.items() if name.startswith("w")}
        with self._scope():
            if size != self.size:
                self.network = self.build(size)
                self._measured = None
            freeze_backbone(self.network, frozen=head_only)
            self.backbone, self.fitted = None, self.network
            if head_only and self.settings.keep_features:
                self.backbone, self.fitted = split_network(self.network)
            # XLA pays for the small head; for a whole network it costs minutes at every start.
            compile_network(
                self.fitted, self.settings, eager=self._eager, xla=self.backbone is not None
            )
        self.size, self.head_only = size, head_only
        if state is not None:
            self.set_state(state)
        return True

    def variables(self) -> dict[str, Any]:
        """All variables by the names of a checkpoint: weights, then the optimizer's state."""
        named = {f"w{i}": v for i, v in enumerate(self.network.weights)}
        return named | {f"o{i}": v for i, v in enumerate(self.fitted.optimizer.variables)}

    def set_state(self, state: Mapping[str, NDArray[Any]]) -> None:
        """Give the variables the values of the same names; others stay as they are."""
        for name, variable in self.variables().items():
            if name in state:
                variable.assign(state[name])

    def averaged_weights(self) -> list[NDArray[np.float32]]:
        """The running average of the weights, in the order of ``network.get_weights()``."""
        optimizer = getattr(self.fitted.optimizer, "inner_optimizer", self.fitted.optimizer)
        averages = getattr(optimizer, "_model_variables_moving_average", [])
        replaced = {
            id(variable): average
            for variable, average in zip(self.fitted.trainable_variables, averages, strict=True)
        }
        return [np.asarray(replaced.get(id(v), v)) for v in self.network.weights]

    def measured(self) -> keras.Model:
        """A network with the averaged weights that computes in float32 on this machine alone.

        It is what a detector will be, whatever precision and strategy are trained with.
        """
        if self._measured is None:
            policy = keras.config.dtype_policy()
            keras.config.set_dtype_policy("float32")
            try:
                self._measured = self.build(self.size)
            finally:
                keras.config.set_dtype_policy(policy)
            self._measured.compile(jit_compile=False, run_eagerly=self._eager)
        # BatchNorm that was frozen while its head learned must stay as it was.
        freeze_backbone(self._measured, frozen=self.head_only)
        self._measured.set_weights(self.averaged_weights())
        return self._measured


class ApartAdamW(keras.optimizers.AdamW):
    """AdamW whose average stays apart from the weights when ``fit`` ends, as it does each epoch."""

    def finalize_variable_values(self, trainable_variables: Any) -> None:
        pass


def compile_network(
    network: keras.Model, settings: FitSettings, *, eager: bool = False, xla: bool = False
) -> None:
    """Give a network its loss and a new optimizer for the layers that learn now.

    Args:
        network: Compiled in place.
        settings: Of the optimizer.
        eager: Run it without tracing it first.
        xla: Have XLA compile the step. For a whole network it gains 5 % and costs a minute at
            every start; for a head on kept features it is several times as fast.
    """
    kind = keras.optimizers.AdamW if settings.restart_from_average else ApartAdamW
    optimizer = kind(
        settings.learning_rate,
        weight_decay=settings.weight_decay,
        global_clipnorm=5.0,
        use_ema=True,
        ema_momentum=settings.ema,
    )
    optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
    # Keras adds up the gradients of the cards, and scales only losses that are not yet scalars.
    cards = tf.distribute.get_strategy().num_replicas_in_sync
    loss = plate_loss if cards == 1 else lambda target, output: plate_loss(target, output) / cards
    network.compile(
        optimizer=optimizer,
        loss=loss,
        metrics=[mean_iou],
        jit_compile=xla and not eager,
        run_eagerly=eager,
    )
    # Under float16 Keras has wrapped it.
    network.optimizer.build(network.trainable_variables)
    if cards == 1 and not eager:
        # What the first step has to make variables for, TensorFlow traces twice.
        output = np.zeros((1, *network.output_shape[1:]), np.float32)
        target = np.zeros((*output.shape[:-1], TARGET_CHANNELS), np.float32)
        network.compute_metrics(None, target, output)
        network.reset_metrics()
