"""The optimizer of the detector networks."""

from __future__ import annotations

from typing import Any

import keras
import tensorflow as tf

from lpr_desktop.training.schedule import FitSettings
from lpr_desktop.training.targets import mean_iou, plate_loss


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
