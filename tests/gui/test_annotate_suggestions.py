"""Suggestions: dashed, with score and text, written only when a person has accepted them."""

from __future__ import annotations

from annotate_window import annotate
from reading_scenes import open_reader, save

from lpr_desktop.annotation.model import FROM_READING, AnnotatedBox
from lpr_desktop.annotation.pending_boxes import add_pending, pending_in
from lpr_desktop.geometry import Box
from lpr_desktop.gui.annotate.file_model import Filter
from lpr_desktop.gui.annotate.marks_state import Item


def test_the_next_suggestion_is_chosen_else_the_first_that_is_left(open_annotate, cars):
    boxes = [AnnotatedBox(Box(x, 60, x + 90, 90), text=f"P{x}") for x in (20, 220, 420)]
    add_pending(cars / "car 1.png", boxes)
    window = open_annotate(cars)
    window.wait(lambda: len(window.items) == 3)

    def chosen() -> list[str]:
        return [window.items[place].content.text for place in window.choice]

    window.choose(1)
    window.key("Del")
    assert chosen() == ["P420"], "the next one"
    window.key("Return")
    assert chosen() == ["P20"], "none behind it: the first that is left"
    window.key("Del")
    assert [item.content.text for item in window.items] == ["P420"]


def test_suggestions_are_accepted_refused_and_never_written_before(open_annotate, tmp_path):
    folder = tmp_path / "cars"
    save(folder, "two.png", ("AB123CD", 20, 30), ("KRA4711", 300, 250))
    window = open_annotate(folder)
    window.key("I")
    window.wait(lambda: len(window.items) == 2)
    window.wait_until_settled()
    assert not window.xml().exists()
    assert all(item.is_suggestion for item in window.items)
    shown = window.canvas.boxes()
    assert all(box.uncertain and box.score == 0.9 for box in shown), "dashed, with a score"
    assert {item.content.text for item in window.items} == {"AB123CD", "KRA4711"}
    assert window.choice == [0], "the first is chosen: Enter is all it takes"
    assert window.view.status.text == "2 suggestions: Enter accepts, Del refuses"
    window.key("Return")
    assert [item.is_suggestion for item in window.items] == [False, True]
    assert window.choice == [1], "on to the next one"
    window.wait_until_saved()
    assert len(window.on_disk().boxes) == 1
    assert window.on_disk().boxes[0].text == window.items[0].content.text
    window.key("Del")
    assert len(window.items) == 1
    assert window.view.status.text == "", "nothing is left to accept"
    window.shortcut("Ctrl+Z")
    assert len(window.items) == 2, "refusing can be undone"
    window.shortcut("Ctrl+Z")
    assert all(item.is_suggestion for item in window.items), "and accepting too"
    window.wait_until_saved()
    assert not window.xml().exists(), "as if nothing had been"


def test_one_key_accepts_all(open_annotate, tmp_path):
    folder = tmp_path / "cars"
    save(folder, "two.png", ("AB123CD", 20, 30), ("KRA4711", 300, 250))
    window = open_annotate(folder)
    window.key("I")
    window.wait(lambda: len(window.items) == 2)
    window.key("Shift+Return")
    assert not any(item.is_suggestion for item in window.items)
    window.wait_until_saved()
    assert len(window.on_disk().boxes) == 2
    window.shortcut("Ctrl+Z")
    assert all(item.is_suggestion for item in window.items)


def test_what_has_its_box_is_not_suggested_again(open_annotate, tmp_path):
    folder = tmp_path / "cars"
    path = save(folder, "one.png", ("AB123CD", 20, 30))
    annotate(path, Box(20, 30, 320, 94))
    window = open_annotate(folder)
    window.key("I")
    window.wait(lambda: "has its box already" in window.view.status.text)
    assert len(window.items) == 1


def test_a_box_that_was_drawn_meanwhile_gets_no_suggestion(open_annotate, cars):
    window = open_annotate(cars)
    plate = AnnotatedBox(Box(20, 30, 320, 94))
    suggested = (Item.new(AnnotatedBox(Box(24, 30, 320, 98)), 0.9),)
    first, second = cars / "car 1.png", cars / "car 2.png"
    # The answer comes when another picture is shown,
    window.document.change(window.document.marks.added([Item.new(plate)]), "Draw")
    window.key("D")
    window.wait_until_shown("car 2.png")
    window.controller.suggester.found.emit(first, suggested)
    # or before the picture with its box is opened.
    annotate(cars / "car 10.png", plate.box)
    window.controller.suggester.found.emit(cars / "car 10.png", suggested)
    window.controller.suggester.found.emit(second, suggested)
    assert [item.is_suggestion for item in window.items] == [True]
    window.key("A")
    window.wait_until_shown("car 1.png")
    assert [item.is_suggestion for item in window.items] == [False]
    window.keys("D", "D")
    window.wait_until_shown("car 10.png")
    assert [item.is_suggestion for item in window.items] == [False]


def test_a_suggestion_that_is_moved_is_a_box(open_annotate, cars):
    window = open_annotate(cars)
    window.key("I")
    window.wait(lambda: window.items)
    window.key("Right")
    assert not window.items[0].is_suggestion


def test_the_folder_is_gone_through_and_nothing_is_written(open_annotate, cars):
    annotated = cars / "car 2.png"
    annotate(annotated, Box(10, 10, 50, 50))
    window = open_annotate(cars)
    window.wait(lambda: not window.session.folder.is_reading_states)
    window.shortcut("Ctrl+B")
    window.wait(lambda: not window.controller.suggester.is_running)
    assert window.view.status.text == "1 suggestion in 1 picture"
    assert window.session.folder.model.counts()[Filter.SUGGESTED] == 1
    assert len(window.items) == 1, "shown where the picture is open"
    assert sorted(path.name for path in cars.glob("*.xml")) == ["car 2.xml"]


def test_suggestions_wait_for_a_picture_that_is_not_open(open_annotate, tmp_path):
    folder = tmp_path / "cars"
    for number in range(4):
        save(folder, f"{number}.png", ("AB123CD", 20, 30))
    window = open_annotate(folder)
    window.shortcut("Ctrl+B")
    window.wait(lambda: not window.controller.suggester.is_running)
    model = window.session.folder.model
    assert model.suggested == {0, 1, 2, 3}
    window.key("D")
    window.wait_until_shown("1.png")
    assert window.items[0].is_suggestion
    window.shortcut("Ctrl+A")
    window.key("Return")
    window.wait_until_saved()
    window.view.chips.choose(Filter.SUGGESTED)
    window.wait(lambda: model.rowCount() == 3)


def test_suggestions_for_a_folder_are_there_again_until_they_are_answered(
    open_annotate, tmp_path, user_folder
):
    folder, other = tmp_path / "cars", tmp_path / "others"
    for number in range(2):
        save(folder, f"{number}.png", ("AB123CD", 20, 30))
    save(other, "a.png")
    window = open_annotate(folder)
    window.shortcut("Ctrl+B")
    window.wait(lambda: not window.controller.suggester.is_running)
    window.wait(lambda: len(pending_in(folder)) == 2)
    window.main.annotate(other)
    window.wait_until_shown("a.png")
    window.main.annotate(folder)
    window.wait_until_shown("0.png")
    window.wait(lambda: window.items and len(window.session.folder.model.suggested) == 2)
    assert window.items[0].score == 0.9, "not as if a person had sent it"
    window.canvas.choose([window.items[0].id])
    window.key("Return")
    window.wait_until_saved()
    window.wait(lambda: [one.picture.name for one in pending_in(folder)] == ["1.png"])


def test_the_search_through_a_folder_can_be_stopped(open_annotate, tmp_path):
    folder = tmp_path / "cars"
    for number in range(30):
        save(folder, f"{number}.png", ("AB123CD", 20, 30), corner=(0, 0, 255))
    window = open_annotate(folder)
    window.shortcut("Ctrl+B")
    window.wait(lambda: len(window.session.folder.model.suggested) >= 1)
    window.trigger("mark_cancel")
    window.wait(lambda: not window.controller.suggester.is_running)
    assert 1 <= len(window.session.folder.model.suggested) < 30


def test_a_missing_detector_is_told(open_annotate, cars):
    from lpr_desktop.errors import DetectorError
    from lpr_desktop.ocr.reader import PlateOcr
    from lpr_desktop.ocr.tesseract import create_engine
    from lpr_desktop.reading.reader import PlateReader
    from lpr_desktop.reading.stand_ins import MissingDetector

    def without(*_: object) -> PlateReader:
        detector = MissingDetector(DetectorError("No detector is installed."))
        return PlateReader(detector, PlateOcr(create_engine()))

    window = open_annotate(cars, reader=without)
    window.key("I")
    window.wait(lambda: "problem" in window.main.workspace.notices.texts())
    assert "No detector is installed" in window.main.workspace.notices.texts()["problem"]


def test_boxes_from_reading_are_to_be_checked(open_annotate, cars):
    annotate(cars / "car 1.png", Box(100, 80, 400, 144))
    path = cars / "car 1.xml"
    path.write_bytes(path.read_bytes().replace(b"Unknown", FROM_READING.encode()))
    window = open_annotate(cars)
    model = window.session.folder.model
    window.wait(lambda: model.summary(0) == "1 box read, to check")
    assert model.counts()[Filter.SUGGESTED] == 1
    window.view.chips.choose(Filter.SUGGESTED)
    window.wait(lambda: model.rowCount() == 1)
    window.key("Space")
    assert model.summary(0) == "checked, 1 box"
    window.wait_until_saved()
    assert model.counts()[Filter.SUGGESTED] == 0


def test_offered_boxes_are_suggestions_until_they_are_answered(open_annotate, cars):
    known = Box(100, 80, 400, 144)
    annotate(cars / "car 1.png", known)
    annotate(cars / "car 2.png", known)
    new = AnnotatedBox(Box(10, 200, 90, 240), text="KR5")
    for name in ("car 1.png", "car 2.png", "car 10.png", "gone.png"):
        add_pending(cars / name, [AnnotatedBox(known), new])
    window = open_annotate(cars)
    window.wait(lambda: len(window.items) == 2)
    assert [item.is_suggestion for item in window.items] == [False, True]
    assert window.session.folder.model.suggested == {0, 1, 2}
    window.controller.shown.choose([window.items[1].id])
    window.key("Return")
    window.wait_until_saved()
    assert [box.text for box in window.on_disk().boxes] == [None, "KR5"]
    window.wait(lambda: (cars / "car 1.png") not in offered(cars))
    window.key("D")
    window.wait_until_shown("car 2.png")
    window.shortcut("Ctrl+A")
    window.key("Del")
    window.wait(lambda: offered(cars) == {cars / "car 10.png", cars / "gone.png"})


def offered(folder):
    return {pending.picture for pending in pending_in(folder)}


def test_both_views_use_the_same_reader(open_annotate, tmp_path):
    path = save(tmp_path / "cars", "a.png", ("AB123CD", 20, 30))
    made = []

    def opened(*_):
        made.append(open_reader())
        return made[-1]

    window = open_annotate(path.parent, reader=opened)
    window.wait(lambda: made)
    pool = window.main.workspace.readers.pool(window.main.workspace.pipeline)
    window.wait(lambda: len(pool._idle) == len(made))
    before = len(made)
    window.key("I")
    window.wait(lambda: len(window.items) == 1)
    assert len(made) == before, "what the Read view had loaded was enough"
