"""The schedule of a training: what is learned when, and how fast."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FitSettings:
    """Schedule of a training.

    Attributes:
        epochs: Number of epochs.
        views: Training views in an epoch.
        batch_size: Views in a batch.
        input_sizes: (first epoch, side of the input) pairs in rising order.
        learning_rate: Peak; rises over ``warmup`` steps, then falls as a half cosine to 1 %.
        warmup: Steps.
        weight_decay: Of AdamW (Loshchilov & Hutter, 2019).
        ema: Momentum of the running average of the weights that is evaluated and kept.
        seed: Of weights, order and augmentation.
        head_epochs: Epochs at the start in which only the head learns.
        head_rate: Learning rate of those epochs, after a warm-up of their own.
        patience: Epochs without a better AP50 after which the training ends; 0: never.
        recalibration: Batches over which BatchNorm's averages are made before each evaluation;
            0: the moving averages are taken as they are.
        keep_features: The head's epochs show the same views, whose features are kept.
        restart_from_average: Each epoch begins with the averaged weights of the one before.
    """

    epochs: int = 20
    views: int = 3000
    batch_size: int = 8
    input_sizes: tuple[tuple[int, int], ...] = ((0, 299),)
    learning_rate: float = 1e-3
    warmup: int = 300
    weight_decay: float = 1e-2
    ema: float = 0.998
    seed: int = 1
    head_epochs: int = 0
    head_rate: float = 1e-3
    patience: int = 0
    recalibration: int = 0
    restart_from_average: bool = True
    keep_features: bool = False

    @property
    def steps(self) -> int:
        """Batches in an epoch."""
        return max(1, self.views // self.batch_size)

    def shown_epoch(self, epoch: int) -> int:
        """Whose views an epoch shows: its own, or the first one's where features are kept."""
        return 0 if self.keep_features and epoch < self.head_epochs else epoch

    def input_size(self, epoch: int) -> int:
        return [size for first, size in self.input_sizes if first <= epoch][-1]


def learning_rate(settings: FitSettings, step: int) -> float:
    """Learning rate at a step counted from the start of the training."""
    head = settings.head_epochs * settings.steps
    if step < head:
        warmup = min(settings.warmup, max(1, head // 4))
        return settings.head_rate * min(1.0, (step + 1) / warmup)
    step -= head
    total = settings.epochs * settings.steps - head
    if step < settings.warmup:
        return settings.learning_rate * (step + 1) / settings.warmup
    part = min(1.0, (step - settings.warmup) / max(1, total - settings.warmup))
    return settings.learning_rate * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * part)))


@dataclass(frozen=True, slots=True)
class Best:
    """The best weights so far.

    Attributes:
        ap50: Their AP50 on the validation pictures.
        loss: Their loss there, which decides between weights of equal AP50.
        epoch: After which epoch, from 1; 0: none yet.
        gained: After which epoch the AP50 rose last.
    """

    ap50: float = -1.0
    loss: float = math.inf
    epoch: int = 0
    gained: int = 0

    def is_beaten(self, ap50: float, loss: float) -> bool:
        """Whether others are better."""
        return ap50 > self.ap50 or (ap50 == self.ap50 and loss < self.loss)

    def beaten(self, epoch: int, ap50: float, loss: float) -> Best:
        """Those others, found after ``epoch``."""
        return Best(ap50, loss, epoch, epoch if ap50 > self.ap50 else self.gained)
