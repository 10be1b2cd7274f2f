"""Labels against the detector, and what to label next, in the list of problems."""

from __future__ import annotations

from annotate_window import annotate, near
from reading_scenes import plate_box, save
from seen import buttons, words

from lpr_desktop.geometry import Box
from lpr_desktop.reading.label_doubts import DoubtKind


def listed(window):
    return list(window.view.problems.model.records)


def choose(window, kind):
    row = [one.kind for one in listed(window)].index(kind)
    model = window.view.problems.model
    window.view.problems.list.setCurrentIndex(model.index(row))
    window.wait_until_shown(listed(window)[row].picture.name)


def test_doubts_are_listed_worst_first_and_taken_by_one_key(open_annotate, tmp_path):
    folder = tmp_path / "cars"
    one = save(folder, "one.png", ("AB123CD", 20, 30), ("KRA4711", 300, 250))
    two = save(folder, "two.png", ("WX4417P", 60, 60))
    plate = plate_box(20, 30)
    annotate(one, plate, Box(500, 20, 600, 50))
    annotate(two, plate_box(60, 60).shifted(75, 6))
    window = open_annotate(folder)
    window.trigger("mark_review")
    window.wait(lambda: len(listed(window)) >= 3 and not window.view.status.is_working)
    kinds = [doubt.kind for doubt in listed(window)]
    assert set(kinds) == {DoubtKind.UNMARKED, DoubtKind.UNSEEN, DoubtKind.FAR_OFF}
    weights = [doubt.weight for doubt in listed(window)]
    assert weights == sorted(weights, reverse=True)
    assert not window.view.chips.search.hasFocus(), "letters go to the picture"

    choose(window, DoubtKind.UNMARKED)
    assert "Add the box" in buttons(window.view.problems)
    assert window.canvas._proposal is not None
    window.trigger("mark_take")
    assert DoubtKind.UNMARKED not in [doubt.kind for doubt in listed(window)]
    assert window.view.problems.list.currentIndex().isValid(), "on to the next one"
    window.wait_until_shown()
    window.wait_until_saved()
    assert near(window.on_disk("one.png").boxes[-1].box, plate_box(300, 250), 4)

    choose(window, DoubtKind.UNSEEN)
    assert "Delete the box" in buttons(window.view.problems)
    assert window.boxes[window.choice[0]] == Box(500, 20, 600, 50), "it is chosen"
    window.trigger("mark_take")
    window.wait_until_shown("two.png")
    window.wait_until_saved()
    assert len(window.on_disk("one.png").boxes) == 2

    choose(window, DoubtKind.FAR_OFF)
    window.trigger("mark_take")
    assert near(window.boxes[0], plate_box(60, 60), 4)
    assert not listed(window)
    window.shortcut("Ctrl+Z")
    assert window.boxes[0] == plate_box(60, 60).shifted(75, 6)


def test_a_doubt_about_a_box_that_was_changed_since_is_not_taken(open_annotate, tmp_path):
    folder = tmp_path / "cars"
    one = save(folder, "one.png", ("AB123CD", 20, 30))
    annotate(one, plate_box(20, 30), Box(500, 20, 600, 50))
    window = open_annotate(folder)
    window.trigger("mark_review")
    window.wait(lambda: listed(window) and not window.view.status.is_working)
    choose(window, DoubtKind.UNSEEN)
    window.key("Right")
    window.canvas.finish_edit()
    window.trigger("mark_take")
    assert len(window.boxes) == 2
    assert "compare again" in window.view.status.text


def test_what_to_label_next_lists_pictures_without_annotation(open_annotate, tmp_path):
    folder = tmp_path / "cars"
    done = save(folder, "done.png", ("AB123CD", 20, 30))
    annotate(done, plate_box(20, 30))
    save(folder, "plate.png", ("WX4417P", 60, 60))
    save(folder, "street.png")
    window = open_annotate(folder)
    window.trigger("mark_what_next")
    assert window.view.problems.list.hint()[1] == "Looking…", "nothing is known yet"
    window.wait(lambda: len(listed(window)) == 2)
    assert {doubt.picture.name for doubt in listed(window)} == {"plate.png", "street.png"}
    weights = [doubt.weight for doubt in listed(window)]
    assert weights == sorted(weights, reverse=True)
    window.wait(lambda: not window.view.status.is_working)
    assert "2 pictures to label" in words(window.view.problems)
    choose(window, DoubtKind.NEXT)
    assert not window.view.problems._take.isVisible()
