"""A text model that learns corrected texts, stops, goes on, and is kept because it is better."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import keras
import numpy as np
import pytest
from corrected_sets import draw_corrected_set

from lpr_desktop.ocr.engine import ALPHABET
from lpr_desktop.ocr.model import default_model
from lpr_desktop.ocr.store import add_text_model, float_weights, list_text_models
from lpr_desktop.runs.events import Event, Progress, Stage
from lpr_desktop.runs.text_model_run import ImproveFolder, ImproveSettings
from lpr_desktop.training import text_model_training
from lpr_desktop.training.channel import TrainingStopped
from lpr_desktop.training.plate_export import write_model
from lpr_desktop.training.plate_fit import PlateSettings, PlateTrainer


@dataclass
class Supervisor:
    """Takes the place of the channel to one."""

    stop_at: int = 0
    stop_reason: str | None = None
    said: list[Event] = field(default_factory=list)

    def say(self, event: Event) -> None:
        self.said.append(event)
        if isinstance(event, Progress) and event.step == self.stop_at:
            self.stop_reason = ""

    def busy(self) -> None: ...

    def at_rest(self) -> None: ...


@pytest.fixture(autouse=True)
def float32() -> Iterator[None]:
    before = keras.mixed_precision.global_policy()
    yield
    keras.mixed_precision.set_global_policy(before)


def forgetful_model(folder: Path, letter: str) -> str:
    """The shipped model, spoilt so that it takes ``letter`` for something else; its name."""
    with np.load(float_weights(default_model().data), allow_pickle=False) as stored:
        state = {key: stored[key] for key in stored.files}
    state["average/logits/bias"][ALPHABET.index(letter)] -= 12
    stream = io.BytesIO()
    np.savez(stream, **state)
    folder.mkdir()
    (folder / "plate.float.npz").write_bytes(stream.getvalue())
    trainer = PlateTrainer(folder, PlateSettings())
    trainer.start_from(folder / "plate.float.npz")
    write_model(trainer.averaged_weights(), trainer.shape, folder / "plate.traineddata")
    return add_text_model(folder, "Forgetful", {}).name


@pytest.mark.timeout(300)
def test_it_learns_what_was_corrected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Quicker than for a model that is good already.
    monkeypatch.setattr(text_model_training, "_rate", lambda steps: 2e-3)
    monkeypatch.setattr(text_model_training, "_WARM_UP", 2)
    monkeypatch.setattr(text_model_training, "_AVERAGE", 0.5)
    # One of so few drawn lines is more than a hundredth.
    monkeypatch.setattr("lpr_desktop.runs.text_model_run.MOST_LOSS", 0.1)
    wish = ImproveSettings(
        "Gate",
        (str(draw_corrected_set(tmp_path / "set", 30)),),
        base=forgetful_model(tmp_path / "spoilt", "E"),
        steps=20,
        batch=12,
        views=2,
        drawn=60,
        check=40,
    )
    run = ImproveFolder.create(wish)
    stopped = Supervisor(stop_at=3)
    with pytest.raises(TrainingStopped):
        text_model_training.improve(run, stopped)  # type: ignore[arg-type]
    assert run.checkpoint_file.exists()
    words = [event.words for event in stopped.said if isinstance(event, Stage)]
    assert list(dict.fromkeys(words)) == [
        "Gathering the texts",
        "Reading the plates",
        "Cutting lines",
        "Drawing plates",
        "Checking",
        "Loading TensorFlow",
        "Training",
    ]
    again = Supervisor()
    report = text_model_training.improve(run, again)  # type: ignore[arg-type]
    progress = [event for event in again.said if isinstance(event, Progress)]
    assert [event.step for event in progress] == list(range(4, 21))
    assert report.steps == 20
    assert report.before.right < report.before.count, "it does not read E"
    assert report.is_better, report
    assert report.after.right > report.before.right
    assert report == run.report()
    assert list_text_models()[-1].data == Path(report.model) / "plate.traineddata"
    assert Path(report.model).name == "Gate"
    assert "held-out plates" in list_text_models()[-1].description
    # It is done: asked again, it does not train again.
    assert text_model_training.improve(run, Supervisor()) == report  # type: ignore[arg-type]
    # Killed between the model and the report: the model is not added twice.
    run.report_file.unlink()
    assert text_model_training.improve(run, Supervisor()).model == report.model  # type: ignore[arg-type]
    assert [model.name for model in list_text_models()] == ["default", "Forgetful", "Gate"]
    run.drop_weights()
    assert not list(run.path.glob("*.npz"))
