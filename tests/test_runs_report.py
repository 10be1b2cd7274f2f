"""The report of a training: figures, the score from which a box counts, others beside it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from lpr_desktop.detection.detector import Detection
from lpr_desktop.geometry import Box
from lpr_desktop.runs.beside import Role, comparison, put_beside, remarks
from lpr_desktop.runs.data import RunPicture
from lpr_desktop.runs.measure import best_threshold, measure
from lpr_desktop.runs.report import SideBySide, load_report, make_report, save_report
from lpr_desktop.sentence import to_json


def test_the_report_counts_misses_and_false_finds(tmp_path: Path) -> None:
    plate = (10.0, 10.0, 50.0, 30.0)
    box = Box(*plate)
    pictures = [
        RunPicture("/p/good.jpg", "p", "test", (plate,)),
        RunPicture("/p/missed.jpg", "p", "test", (plate, (60.0, 60.0, 90.0, 75.0))),
        RunPicture("/p/false.jpg", "p", "test", ()),
        RunPicture("/p/hard.jpg", "p", "test", (plate,), (True,)),
    ]
    found = [
        [Detection(box, 0.9), Detection(Box(80, 80, 90, 90), 0.06)],
        [Detection(box, 0.8)],
        [Detection(Box(0, 0, 9, 9), 0.7), Detection(Box(20, 20, 30, 30), 0.65)],
        [Detection(box, 0.9)],
    ]
    assert best_threshold(pictures, found) == 0.6
    measured = measure(pictures, found, 0.6, 2.0)
    report = make_report(pictures, measured, "test")
    # Two of three plates, two false finds; the hard plate counts neither way.
    assert (report.images, report.plates, report.right, report.false) == (4, 3, 2, 2)
    assert report.threshold == 0.6
    assert report.metrics["precision"] == 0.5
    assert report.metrics["recall"] == pytest.approx(2 / 3, abs=1e-4)
    assert report.metrics["ap50"] == pytest.approx(2 / 3, abs=1e-4)
    assert report.metrics["ap50_95"] == report.metrics["ap50"]
    assert report.metrics["mean_iou"] == 1.0
    assert report.metrics["cpu_seconds"] == 0.5
    assert [(Path(w.image).name, w.missed, w.false) for w in report.worst] == [
        ("false.jpg", 0, 2),
        ("missed.jpg", 1, 0),
    ]
    assert list(report.curve["score"]) == sorted(report.curve["score"], reverse=True)
    beside = put_beside(measured, measure(pictures, [[]] * 4, 0.3), "it", Role.SHIPPED, 299)
    pair = SideBySide("beside/0.jpg", "/p/good.jpg", "0 of 1 to 1 of 1")
    better = comparison(measured, beside)
    report = replace(report, beside=(beside,), comparisons=(better, "More."), pictures=(pair,))
    save_report(tmp_path / "report.json", report)
    loaded = load_report(tmp_path / "report.json")
    assert loaded == report
    # For another language; words of an earlier version have none.
    assert to_json(loaded.comparisons[0]) == to_json(better)
    assert type(loaded.comparisons[1]) is str
    # Chosen on others: here one false find does not reach it.
    given = measure(pictures, found, 0.68)
    assert given.metrics["false_per_image"] == 0.25
    assert given.metrics["ap50"] == report.metrics["ap50"]
    empty = measure(pictures, [[]] * 4, 0.4)
    assert (empty.metrics["ap50"], empty.metrics["precision"]) == (0.0, None)
    assert best_threshold(pictures, [[]] * 4) == 0.4


def test_false_boxes_do_not_rise_unasked() -> None:
    plate = (10.0, 10.0, 50.0, 30.0)
    pictures = [RunPicture(f"/p/{n}.jpg", "p", "validation", (plate,)) for n in range(20)]
    found = [[Detection(Box(*plate), 0.9 - n / 40)] for n in range(20)]
    for place, score in ((3, 0.52), (4, 0.44), (5, 0.74)):
        found[place].append(Detection(Box(70, 70, 90, 80), score))
    assert best_threshold(pictures, found) == 0.42
    # With one false find as before, four plates fewer are found than there could be.
    assert best_threshold(pictures, found, 1) == 0.55
    assert best_threshold(pictures, found, 0) == 0.75
    hopeless = [[*one, Detection(Box(70, 70, 90, 80), 0.95)] for one in found]
    assert best_threshold(pictures, hopeless, 0) == 0.9


def test_before_and_after_in_words() -> None:
    plate, other = (10.0, 10.0, 50.0, 30.0), (60.0, 60.0, 90.0, 75.0)
    pictures = [RunPicture(f"/p/{n}.jpg", "p", "validation", (plate, other)) for n in range(20)]
    loose = Detection(Box(8, 8, 52, 32), 0.9)
    tight, second = Detection(Box(*plate), 0.9), Detection(Box(*other), 0.8)
    wrong = Detection(Box(0, 80, 9, 90), 0.7)
    before = measure(pictures, [[loose]] * 19 + [[loose, wrong]], 0.5, 1.0)
    now = measure(pictures, [[tight, second]] * 8 + [[tight, wrong]] * 4 + [[tight]] * 8, 0.5, 1.6)
    beside = put_beside(now, before, "the detector that ships", Role.STARTING, 395)
    assert (beside.gained, beside.lost, beside.right, beside.false) == (8, 0, 20, 1)
    assert comparison(now, beside) == (
        "Beside the detector that ships it finds 8 more of 40 plates, boxes much tighter, 3 more "
        "false ones, 1.6 times the processor time."
    )
    (larger,) = remarks(now, 619, [beside], None)
    assert larger.startswith("Its input is larger (619 instead of 395 px)")
    assert larger.endswith(
        "1.6 times the processor time of the detector that ships: 80 instead of 50 ms."
    )
    wide = measure(pictures, [[tight, second]] * 11 + [[tight, wrong]] * 9, 0.3)
    assert "From 0.3 on it would find 3 more plates, with 5 more false boxes." in remarks(
        now, 395, [beside], wide
    )[0]  # fmt: skip
    few = measure(pictures[:2], [[tight], []], 0.5)
    against = put_beside(few, measure(pictures[:2], [[], []], 0.5), "it", Role.SHIPPED, 395)
    assert comparison(few, against).endswith(
        "no false ones with either. So few plates more or fewer may be chance."
    )
    nothing = measure(pictures[:2], [[], [wrong]], 0.5)
    said = remarks(nothing, 395, [put_beside(nothing, few, "it", Role.STARTING, 395)], None)
    assert [text.split(" ")[0] for text in said] == ["Only", "It", "On"]
    assert "Only 2 pictures with 4 plates to measure on: one plate more or less is 25" in said[0]
    assert "finds none of the 4 plates (AP50 0)" in said[1]
    assert "worse than it, from which it started" in said[2]
