"""Exporting and importing pipelines in the window."""

from __future__ import annotations

from pathlib import Path

from bundle_samples import bundle, shipped, write_zip
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from reading_scenes import save
from seen import words

from lpr_desktop.detection.card import DetectorCard, read_card
from lpr_desktop.detection.store import default_detector, list_detectors
from lpr_desktop.gui.drop import DropOverlay
from lpr_desktop.gui.sharing.card_view import CardView
from lpr_desktop.gui.sharing.export_dialog import ExportDialog
from lpr_desktop.gui.sharing.import_dialog import ImportDialog
from lpr_desktop.gui.widgets.work_dialog import WorkDialog
from lpr_desktop.reading import sharing
from lpr_desktop.reading.bundle import FORMAT
from lpr_desktop.reading.pipeline import PipelineChoice, PipelineSettings
from lpr_desktop.reading.readers import Choice, open_reader
from lpr_desktop.reading.sharing import BundleInfo, inspect_bundle


def dialog(window, kind):
    window.wait(lambda: any(one.isVisible() for one in window.main.findChildren(kind)))
    return next(one for one in window.main.findChildren(kind) if one.isVisible())


def no_dialog(window, kind):
    window.wait(lambda: not any(one.isVisible() for one in window.main.findChildren(kind)))


def told(window, words):
    window.wait(
        lambda: any(words in text for text in window.main.workspace.notices.texts().values())
    )


def drop_on(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    args = data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, *args)
    QApplication.sendEvent(window.main, enter)
    words = window.main.findChild(DropOverlay).text()
    event = QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, *args)
    QApplication.sendEvent(window.main, event)
    assert event.isAccepted()
    return words


def test_a_pipeline_is_exported_dropped_on_a_window_and_read_with(
    open_window, tmp_path, user_folder
):
    picture = save(tmp_path / "private", "a one.png", ("AB123CD", 100, 80))
    window = open_window(paths=[picture])
    window.wait_until_read(1)
    window.trigger("export_pipeline")
    asked = dialog(window, ExportDialog)
    assert "Compact" in asked.card.text
    assert "world (held-out)" in asked.card.text
    assert not asked.with_pictures.isChecked(), "pictures stay here unless they are ticked"
    assert "may see" in words(asked)
    asked.country.setCurrentIndex(asked.country.findData("pl"))
    asked.score.setValue(0.3)
    asked.set_file(tmp_path / "gate")
    asked.accept()
    told(window, "Exported")
    file = tmp_path / "gate.lprz"
    info = inspect_bundle(file)
    assert (info.settings, info.pictures) == (PipelineSettings("pl", 0.3), 0)

    assert drop_on(window, file) == "Drop to import the pipeline"
    offered = dialog(window, ImportDialog)
    assert offered.can_import
    assert "plates of Poland" in offered.card.text
    assert "score of 0.30 or more" in offered.card.text
    offered.accept()
    told(window, "Imported “gate”")
    assert read_card(user_folder / "detectors" / "gate") == read_card(default_detector())
    chooser = window.view.options_panel.detector
    window.wait(lambda: chooser.currentText() == "Compact (gate)")
    assert window.main.workspace.pipeline.detector == "gate"
    assert window.view.options_panel.country.itemText(0) == "Automatic: Poland"
    with open_reader(PipelineChoice("gate")) as reader:
        assert reader.settings == PipelineSettings("pl", 0.3)
    assert len(window.items) == 1, "the bundle was not taken for a picture"


def test_pictures_go_along_when_they_are_ticked(open_window, tmp_path):
    window = open_window(paths=[save(tmp_path / "private", "a.png", ("AB123CD", 100, 80))])
    window.wait_until_read(1)
    window.trigger("export_pipeline")
    asked = dialog(window, ExportDialog)
    asked.with_pictures.setChecked(True)
    asked.set_file(tmp_path / "gate.lprz")
    button = asked.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    assert button.text() == "Export"
    asked.accept()
    told(window, "Exported")
    assert inspect_bundle(tmp_path / "gate.lprz").pictures == 1
    window.trigger("export_pipeline")
    again = dialog(window, ExportDialog)
    again.set_file(tmp_path / "gate.lprz")
    button = again.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    assert button.text() == "Replace", "not unasked"
    again.set_file(tmp_path / "no folder" / "gate.lprz")
    assert not button.isEnabled()
    again.reject()


def test_an_improved_text_model_can_go_along(qtbot, tmp_path):
    settings, country = PipelineSettings(), Choice("pl", "Poland")
    detector = (list_detectors()[0], read_card(default_detector()), settings)
    models = [Choice("mine", "My plates", "/models/mine.traineddata")]
    for chosen, wanted in (("", None), ("mine", Path("/models/mine.traineddata"))):
        asked = ExportDialog([detector], [country], models, ("default", chosen), [], tmp_path)
        qtbot.addWidget(asked)
        assert asked.text_model_file == wanted


def info(name="gate", **card):
    made = DetectorCard("Gate", "compact", 427, 13, 0.4, **card)
    return BundleInfo(name, made, "", PipelineSettings(), 3, "", "")


def test_a_name_that_is_taken_is_settled_by_the_person(qtbot):
    asked = ImportDialog(Path("gate.lprz"), info(), {"gate", "gate 2", "default"}, {})
    qtbot.addWidget(asked)
    assert not asked.can_import, "nothing is chosen beforehand"
    asked.keeps_both.setChecked(True)
    assert (asked.can_import, asked.name, asked.overwrites) == (True, "gate 3", False)
    asked.replaces.setChecked(True)
    assert (asked.can_import, asked.name, asked.overwrites) == (True, "gate", True)
    asked.field.setText("default")
    assert not asked.replaces.isEnabled(), "what ships is not replaced"
    assert not asked.overwrites
    asked.field.setText("yard")
    assert (asked.can_import, asked.name, asked.overwrites) == (True, "yard", False)
    for name in ("", "../x", "con", "a/b", "x" * 61):
        asked.field.setText(name)
        assert not asked.can_import, name


def test_a_card_of_a_stranger_is_shown_as_plain_text(qtbot):
    view = CardView()
    qtbot.addWidget(view)
    metrics = {
        "<b>good</b>": {"images": 5, "recall": 0.5, "precision": 9, "ap50": "x", "mean_iou": True},
        "odd": 7,
        **{f"set {number}": {"recall": 1.0} for number in range(20)},
    }
    view.show_card(DetectorCard("<i>T</i>", "compact", 427, 13, 0.4, metrics=metrics))
    assert "<b>good</b>, 5 pictures" in view.text
    assert "50.0 %" in view.text
    assert "and 13 more" in view.text
    view.show_card(DetectorCard("T", "compact", 427, 13, 0.4, data={"pictures": "many"}))
    assert "says nothing about how well" in view.text


def test_numbers_of_a_stranger_may_have_any_size(qtbot):
    view = CardView()
    qtbot.addWidget(view)
    figures = {"recall": 0.5, "images": 10**30}
    data = {"pictures": -(10**30)}
    lines = "line\n" * 500
    view.show_card(
        DetectorCard("a", "compact", 395, 13, 0.4, ("plate",), lines, {}, {"s": figures}, data)
    )
    assert "2147483647" in view.text.replace(",", "")
    assert "\nline\nline" not in view.text  # a window of 500 lines leaves the screen


def test_what_is_refused_says_why_and_changes_nothing(open_window, tmp_path, user_folder):
    window = open_window()
    (tmp_path / "text.lprz").write_text("hello")
    whole = bundle(tmp_path / "whole.lprz").read_bytes()
    (tmp_path / "half.lprz").write_bytes(whole[: len(whole) // 2])
    bundle(tmp_path / "newer.lprz", format=FORMAT + 1)
    write_zip(tmp_path / "zip.lprz", *shipped().items(), ("../evil", b""))
    for name, said in (
        ("text", "not a bundle"),
        ("half", "damaged"),
        ("newer", "newer version"),
        ("zip", "not a bundle"),
        ("gone", "no such file"),
    ):
        window.main.sharing.import_(tmp_path / f"{name}.lprz")
        told(window, said)
        assert not window.main.findChildren(ImportDialog)
    assert not (user_folder / "detectors").exists()


def test_an_import_can_be_stopped(open_window, tmp_path, user_folder, monkeypatch):
    window = open_window()
    file = bundle(tmp_path / "gate.lprz")
    monkeypatch.setattr(sharing, "_tried", set())
    window.main.sharing.import_(file)
    offered = dialog(window, ImportDialog)
    # A child that never answers.
    monkeypatch.setattr(sharing.try_pipeline.__globals__["sys"], "executable", "/bin/cat")
    monkeypatch.setattr(
        sharing.try_pipeline.__globals__["subprocess"],
        "Popen",
        _sleeping(sharing.try_pipeline.__globals__["subprocess"].Popen),
    )
    offered.accept()
    work = dialog(window, WorkDialog)
    work.cancel.click()
    no_dialog(window, WorkDialog)
    window.wait(lambda: not window.main.workspace.jobs._running)
    assert list((user_folder / "detectors").glob("*")) == []
    assert [one.name for one in (user_folder / "incoming").glob("tmp*")] == []


def _sleeping(start):
    return lambda _arguments, **options: start(["sleep", "60"], **options)


def test_what_a_killed_import_left_is_brought_back_at_the_start(open_window, user_folder):
    aside = user_folder / "incoming" / "replaced" / "gate"
    aside.mkdir(parents=True)
    for name in ("model.json", "detector.tflite"):
        (aside / name).write_bytes((default_detector() / name).read_bytes())
    window = open_window()
    window.wait(lambda: (user_folder / "detectors" / "gate" / "model.json").exists())


def test_a_pipeline_that_is_opened_with_the_program_is_imported(open_window, tmp_path):
    file = bundle(tmp_path / "gate.lprz")
    window = open_window(paths=[file])
    dialog(window, ImportDialog).reject()
    assert not window.main.session.shown_paths()
