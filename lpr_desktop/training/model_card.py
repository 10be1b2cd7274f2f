"""MODEL_CARD.md: what a person should know before they trust a detector."""

from __future__ import annotations

from lpr_desktop.detection.card import REFINEMENT, DetectorCard
from lpr_desktop.detection.usage import usage
from lpr_desktop.runs.data import TRAIN, VALIDATION, RunData
from lpr_desktop.runs.report import Report
from lpr_desktop.runs.settings import Plan

_ROWS = (
    ("AP50", "ap50"),
    ("AP75", "ap75"),
    ("AP50–95", "ap50_95"),
    ("mean IoU", "mean_iou"),
    ("precision", "precision"),
    ("recall", "recall"),
    ("recall at IoU 0.3", "recall30"),
    ("false finds a picture", "false_per_image"),
)
_STARTS = {
    "none": "random weights",
    "backbone": "Keras's InceptionResNetV2 weights",
    "detector": "an earlier detector",
}


def model_card(card: DetectorCard, plan: Plan, report: Report, data: RunData) -> str:
    """The text of the card."""
    seen_by_choice = (
        "They took no part in the training, and the threshold was chosen on others."
        if report.part != VALIDATION
        else "They also decided which epoch was kept and which threshold: expect a little less on "
        "new pictures."
    )
    rows = "\n".join(f"| {words} | {_number(report.metrics.get(key))} |" for words, key in _ROWS)
    done = card.data["epochs"]
    epochs = f"{done} epoch{'' if done == 1 else 's'}"
    if done < plan.epochs:
        epochs += f" ({plan.epochs} were planned)"
    head = f", the first {plan.head_epochs} for the head alone" if plan.head_epochs else ""
    notes = "\n\n".join([*report.comparisons, *report.remarks])
    refinement = ""
    if said := card.data.get("refinement"):
        refinement = f"`{REFINEMENT}` was not trained for it, but taken over: {said}.\n\n"
    sets = "\n".join(f"- {name}: {count} pictures" for name, count in card.data["sets"].items())
    return f"""# {card.title}

Finds licence plates in pictures. Made {card.created} with LPR Desktop.

## How good it is

Measured on {report.images} {report.part} pictures with {report.plates} plates, at IoU 0.5 and the
threshold {report.threshold:g}. {seen_by_choice}

| figure | value |
|---|---|
{rows}

{report.speed}

{notes}

## What it learned from

{sets}

{len(data.part(TRAIN))} pictures were learned from, {len(data.part(VALIDATION))} decided which epoch
was kept. It knows plates and views like those; on others measure it first
(`lpr-desktop evaluate`).

## How it was made

{card.architecture}, input {card.input_size} px, starting from {_STARTS[plan.start]};
{epochs} of {plan.views} views{head}, batch
{plan.batch_size}, learning rate {plan.learning_rate:g}, augmentation {plan.augmentation}, seed
{plan.seed}, {plan.precision}. `model.json` has all of it, with the versions of the libraries.

{refinement}{usage(card, "litert")}"""


def _number(value: float | None) -> str:
    return "not measured" if value is None else f"{value:.3f}"
