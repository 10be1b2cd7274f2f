"""What TensorFlow may use on this computer, set before it computes anything."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

import keras
import tensorflow as tf

from lpr_desktop.runs.computer import processor_has_bfloat16
from lpr_desktop.runs.settings import Hardware, usable_cores

_POLICIES = {"float32": "float32", "bfloat16": "mixed_bfloat16", "float16": "mixed_float16"}

# NVIDIA's compute capabilities from which on the formats are fast.
_BFLOAT16_SINCE = (8, 0)
_FLOAT16_SINCE = (7, 0)


def use_hardware(spare_cores: int) -> Hardware:
    """Take the graphics cards, with memory as it is needed, and all but ``spare_cores`` cores."""
    cores = usable_cores(spare_cores)
    # Set already where a test runs two trainings in one process.
    with contextlib.suppress(RuntimeError):
        tf.config.threading.set_intra_op_parallelism_threads(cores)
    cards = tf.config.list_physical_devices("GPU")
    abilities = []
    for card in cards:
        with contextlib.suppress(RuntimeError, ValueError):
            tf.config.experimental.set_memory_growth(card, True)
        details = tf.config.experimental.get_device_details(card)
        abilities.append(tuple(details.get("compute_capability", (0, 0))))
    if cards:
        return Hardware(
            cores,
            len(cards),
            fast_bfloat16=all(ability >= _BFLOAT16_SINCE for ability in abilities),
            fast_float16=all(ability >= _FLOAT16_SINCE for ability in abilities),
        )
    return Hardware(cores, 0, fast_bfloat16=processor_has_bfloat16())


def use_precision(name: str) -> None:
    """Compute in ``float32``, ``bfloat16`` or ``float16``; variables stay float32."""
    keras.mixed_precision.set_global_policy(_POLICIES[name])


def use_determinism() -> None:
    """Have the same input give the same output to the last bit, at some cost in speed."""
    tf.config.experimental.enable_op_determinism()


def distribution(gpus: int) -> Callable[[], contextlib.AbstractContextManager[Any]]:
    """The scope in which networks that learn are made: a mirrored one for several cards."""
    if gpus < 2:
        return contextlib.nullcontext
    strategy = tf.distribute.MirroredStrategy()
    scope: Callable[[], contextlib.AbstractContextManager[Any]] = strategy.scope
    return scope
