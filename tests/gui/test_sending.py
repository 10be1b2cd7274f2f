"""Sending what was corrected in the Read view to a data set, and checking it in Annotate."""

from __future__ import annotations

from reading_scenes import save
from seen import accepting, words

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.index import PictureState, read_state
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.annotate.file_model import Filter
from lpr_desktop.gui.sending.send_dialog import SendDialog
from lpr_desktop.gui.settings import DECLARED


def dialog(window):
    window.wait(lambda: any(one.isVisible() for one in window.main.findChildren(SendDialog)))
    return next(one for one in window.main.findChildren(SendDialog) if one.isVisible())


def told(window, words):
    window.wait(lambda: words in window.main.workspace.notices.texts().get("sent", ""))


def correct(window, path, text):
    window.session.edits.correct(path, window.item(path).readings[0].id, text)


def test_read_correct_send_check(open_window, pictures, tmp_path):
    folder = tmp_path / "my plates"
    window = open_window(paths=[pictures[0].parent])
    window.wait_until_read(4)
    correct(window, pictures[0], "AB 999 CD")
    window.choose(pictures[1])
    window.trigger("send_pictures")
    asked = dialog(window)
    assert asked.titles == [
        "The picture that is shown (b two.png)",
        "All corrected pictures of the list (1)",
    ]
    assert asked.pictures == [pictures[1]]
    assert not accepting(asked).isEnabled(), "no folder yet"
    for text, is_fine in (("relative", False), (str(tmp_path / "no" / "such"), False)):
        asked.field.setText(text)
        assert accepting(asked).isEnabled() is is_fine
    asked.field.setText(str(folder))
    assert "This folder will be made." in words(asked)
    asked.choose_pictures(1)
    asked.accept()
    told(window, "my plates: sent 1 picture.")
    assert read_state(folder / "a one.xml") == (PictureState.FROM_READING, 1, None, ())
    (box,) = voc.load(folder / "a one.xml").boxes
    assert box.text == "AB 999 CD"

    window.trigger("send_pictures")
    again = dialog(window)
    assert again.folder == folder, "remembered"
    assert again.copies.isChecked()
    again.choose_pictures(1)
    again.accept()
    told(window, "1 sent earlier")

    window.main.workspace.annotate(folder)
    assert window.main.views.shown is View.ANNOTATE
    session = window.main.views.made(View.ANNOTATE).session
    window.wait(lambda: session.document is not None)
    model = session.folder.model
    window.wait(lambda: model.summary(0) == "1 box read, to check")
    window.main.views.show_view(View.READ)
    window.trigger("send_pictures")
    third = dialog(window)
    third.accept()
    told(window, "sent 1 picture")
    window.wait(lambda: model.total == 2)
    window.wait(lambda: model.counts()[Filter.SUGGESTED] == 2)


def test_several_chosen_pictures_and_what_cannot_be_sent(open_window, pictures, tmp_path):
    window = open_window(paths=[pictures[0].parent])
    window.wait_until_read(4)
    window.choose(pictures[0])
    window.view.pictures.selectAll()
    window.trigger("send_pictures")
    asked = dialog(window)
    assert asked.titles[0] == "The 4 chosen pictures"
    asked.links.setChecked(True)
    asked.field.setText(str(tmp_path / "set"))
    asked.accept()
    told(window, "sent 3 pictures, 1 without a plate to be marked as such, 1 could not be sent")
    told(window, "d broken.jpg")
    assert (tmp_path / "set" / "b two.png").is_symlink()
    assert window.main.workspace.settings[DECLARED["send_links"]]


def test_an_annotation_that_is_there_gets_an_offer(open_window, tmp_path):
    folder = tmp_path / "set"
    path = save(folder, "two.png", ("KRA4711", 60, 40), ("XY9876Z", 280, 220))
    window = open_window(paths=[path])
    window.wait_until_read(1)
    first = window.item(path).readings[0].reading.box
    annotation = voc.ImageAnnotation.for_picture(path, 640, 360)
    voc.save(annotation.with_boxes([voc.AnnotatedBox(first)]), folder / "two.xml")
    before = (folder / "two.xml").read_bytes()
    window.trigger("send_pictures")
    asked = dialog(window)
    asked.field.setText(str(folder))
    asked.accept()
    told(window, "1 box offered beside annotations that are there")
    assert (folder / "two.xml").read_bytes() == before
    window.main.annotate(folder)
    session = window.main.views.made(View.ANNOTATE).session
    window.wait(lambda: session.document is not None and len(session.document.marks.items) == 2)
    assert [item.is_suggestion for item in session.document.marks.items] == [False, True]


def test_from_the_history(open_window, pictures, tmp_path):
    window = open_window(paths=[pictures[1]])
    window.wait_until_read(1)
    window.main.views.show_view(View.HISTORY)
    controller = window.main.views.shown_controller
    window.wait(lambda: controller.model.rowCount() == 2)
    controller.view.table.selectAll()
    window.trigger("history_send")
    asked = dialog(window)
    assert asked.titles == ["1 picture of the chosen readings"]
    asked.field.setText(str(tmp_path / "set"))
    asked.accept()
    told(window, "sent 1 picture")
    assert len(voc.load(tmp_path / "set" / "b two.xml").boxes) == 2
