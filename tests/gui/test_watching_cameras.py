"""Cameras in the window: added, drawn on, watched; their state and their cars are shown."""

from __future__ import annotations

import numpy as np
import pytest
from mjpeg_server import MjpegServer
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTime
from reading_scenes import draw_picture
from seen import buttons, facts, problem, words

from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.history.history_view import Side
from lpr_desktop.gui.settings import DECLARED, load_settings
from lpr_desktop.gui.watch.camera_dialog import CameraDialog
from lpr_desktop.gui.watch.line_fields import LineFields
from lpr_desktop.gui.watch.record import CameraRecord
from lpr_desktop.gui.watch.region_view import RegionView, Shape
from lpr_desktop.gui.watch.watch import WatchPhase
from lpr_desktop.passages import read_video

CAR = np.asarray(draw_picture(("WA1234X", 150, 150)))
EMPTY = np.asarray(draw_picture())


@pytest.fixture
def gate():
    with MjpegServer(lambda _number: CAR, 10.0, login="ann:geheim") as server:
        yield server


def asked(window):
    window.wait(lambda: any(one.isVisible() for one in window.main.findChildren(CameraDialog)))
    return next(one for one in window.main.findChildren(CameraDialog) if one.isVisible())


def click(window, region, x, y):
    place = region._shown(QPointF(x, y)).toPoint()
    window.qtbot.mouseClick(region, Qt.MouseButton.LeftButton, pos=place)


def test_a_camera_is_added_with_an_area_and_its_cars_arrive(
    open_window, gate, memory_keyring, user_folder, monkeypatch
):
    monkeypatch.setattr(read_video, "SAME_SECONDS", 0.5)
    window = open_window()
    window.main.hotlist.add("WA1234X", "stolen")
    window.wait(lambda: window.main.hotlist.matcher is not None)
    window.main.views.show_view(View.HISTORY)
    controller = window.main.views.shown_controller
    watches = window.main.watches
    window.trigger("watch_add_camera")
    dialog = asked(window)
    assert controller.view.side is Side.WATCH
    dialog.address.setText(gate.url)
    dialog.take_picture()
    window.wait(lambda: problem(dialog))
    assert "refuses the user" in problem(dialog)
    dialog.user.setText("ann")
    dialog.password.setText("geheim")
    dialog.name.setText("Gate")
    dialog.take_button.click()
    window.wait(lambda: dialog.region.has_picture)
    buttons(dialog)["Read here…"].click()
    for x, y in ((0.1, 0.2), (0.9, 0.2), (0.9, 0.9), (0.1, 0.9), (0.1, 0.2)):
        click(window, dialog.region, x, y)
    dialog.least_width.setValue(40)
    dialog.accept()
    window.wait(lambda: watches.watches)
    (watch,) = watches.watches
    assert list(memory_keyring.passwords.values()) == ["geheim"]
    (area,) = watch.record.inside
    assert np.abs(np.array(area) - ((0.1, 0.2), (0.9, 0.2), (0.9, 0.9), (0.1, 0.9))).max() < 0.02

    window.wait(lambda: watches.recent)
    assert [one.text for one in watches.recent] == ["WA1234X"]
    assert "wanted" in window.main.workspace.notices.texts()
    assert "Camera Gate" in window.main.workspace.notices.texts()["wanted"]
    assert watch.summary == "Connected · 1 car"
    assert "Watching 1 camera" in words(controller.view)
    assert "Camera Gate" in controller.view.watch.recent.item(0).text()
    window.wait(lambda: [entry.text for entry in controller.model.entries] == ["WA1234X"])
    controller.view.table.selectRow(0)
    detail = controller.view.detail
    window.wait(lambda: detail.entry is not None)
    assert facts(detail)["Camera"] == "Gate"
    assert "Open picture in Read" not in buttons(detail)

    gate.stop()
    window.wait(lambda: watch.phase is WatchPhase.AWAY)
    assert watch.summary.startswith("Trying again in 1 s. Gate: the camera has ended")
    window.close()
    written = (user_folder / "settings.json").read_text()
    assert "geheim" not in written
    settings, damage = load_settings(user_folder / "settings.json")
    assert damage is None
    assert settings[DECLARED["cameras"]] == [watch.record.to_dict()]
    assert CameraRecord.from_dict(watch.record.to_dict()) == watch.record


def test_without_a_keyring_a_file_is_asked_for(open_window, tmp_path):
    window = open_window()
    dialog = CameraDialog(None, ["Gate"], window.main)
    dialog.show()
    window.wait(lambda: dialog.file.isVisible())
    assert dialog.password.isHidden()
    login = tmp_path / "login"
    login.write_text("ann:geheim")
    login.chmod(0o644)
    for address, file, name, said in (
        ("gate", "", "", "no address of a camera"),
        ("http://gate/?pwd=geheim", "", "", "{password}"),
        ("rtsp://gate/", "", "Gate", "Another camera is called Gate"),
        ("rtsp://ann:geheim@gate/", "", "", "no keyring"),
        ("rtsp://ann@gate/", str(login), "", "chmod 600"),
        ("rtsp://ann@gate/", str(tmp_path / "none"), "", "cannot be read"),
    ):
        dialog.address.setText(address)
        dialog.file.setText(file)
        dialog.name.setText(name)
        dialog.accept()
        window.wait(lambda: problem(dialog))
        assert said in problem(dialog)
        assert "geheim" not in problem(dialog)
    login.chmod(0o600)
    dialog.file.setText(str(login))
    dialog.by_day.setChecked(True)
    dialog.begin.setTime(QTime(22, 0))
    dialog.end.setTime(QTime(6, 30))
    with window.qtbot.waitSignal(dialog.accepted):
        dialog.accept()
    record = dialog.record
    assert (record.address, record.credentials_file) == ("rtsp://ann@gate/", str(login))
    assert (record.name, record.hours) == ("gate", "22:00-06:30")


def test_areas_are_changed_and_removed(qtbot):
    square = ((0.2, 0.2), (0.6, 0.2), (0.6, 0.6), (0.2, 0.6))
    region = RegionView([square], [])
    qtbot.addWidget(region)
    region.resize(640, 360)
    region.set_picture(EMPTY)
    region.show()

    def at(x, y):
        return QPoint(round(640 * x), round(360 * y))

    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(region, left, pos=at(0.6, 0.6))
    qtbot.mouseMove(region, at(0.8, 0.8))
    qtbot.mouseRelease(region, left, pos=at(0.8, 0.8))
    (area,) = region.polygons(Shape.INSIDE)
    assert area[2] == pytest.approx((0.8, 0.8), abs=0.01)
    region.draw(Shape.OUTSIDE)
    for x, y in ((0.3, 0.3), (0.5, 0.3), (0.5, 0.5)):
        qtbot.mouseClick(region, left, pos=at(x, y))
    qtbot.keyClick(region, Qt.Key.Key_Return)
    assert len(region.polygons(Shape.OUTSIDE)) == 1
    region.draw(Shape.OUTSIDE)
    qtbot.mouseClick(region, left, pos=at(0.9, 0.9))
    qtbot.keyClick(region, Qt.Key.Key_Escape)
    assert len(region.polygons(Shape.OUTSIDE)) == 1
    qtbot.mouseClick(region, left, pos=at(0.45, 0.35))
    qtbot.keyClick(region, Qt.Key.Key_Delete)
    assert region.polygons(Shape.OUTSIDE) == ()
    assert len(region.polygons(Shape.INSIDE)) == 1
    picture = region.grab().toImage()
    assert picture.pixelColor(at(0.05, 0.05)).green() < picture.pixelColor(at(0.5, 0.4)).green()
    assert QRectF(region.rect()).contains(QRectF(region._place()))


def test_a_line_is_drawn_turned_named_and_removed(qtbot):
    region = RegionView()
    fields = LineFields(region)
    for widget in (region, fields):
        qtbot.addWidget(widget)
    region.resize(640, 360)
    assert not fields.draw.isEnabled()
    region.set_picture(EMPTY)
    region.show()

    def at(x, y):
        return QPoint(round(640 * x), round(360 * y))

    left = Qt.MouseButton.LeftButton
    fields.draw.click()
    for x, y in ((0.5, 0.9), (0.5, 0.1)):
        qtbot.mouseClick(region, left, pos=at(x, y))
    assert region.drawn is None
    line = region.tripwire
    assert np.array((line.begin, line.end)) == pytest.approx(
        np.array(((0.5, 0.9), (0.5, 0.1))), abs=0.01
    )
    assert line.direction([(0.1, 0.5), (0.9, 0.5)]) == "in"
    fields.sides[0].setText("yard")
    fields.sides[1].setText("yard")
    assert region.sides == ("in", "out"), "two names must differ"
    fields.sides[1].setText("road")
    fields.turn.click()
    assert region.tripwire.direction([(0.1, 0.5), (0.9, 0.5)]) == "road"
    # Another one takes its place; one end is dragged.
    fields.draw.click()
    for x, y in ((0.2, 0.2), (0.8, 0.8)):
        qtbot.mouseClick(region, left, pos=at(x, y))
    qtbot.mousePress(region, left, pos=at(0.8, 0.8))
    qtbot.mouseMove(region, at(0.9, 0.5))
    qtbot.mouseRelease(region, left, pos=at(0.9, 0.5))
    (ends,) = region.polygons(Shape.LINE)
    assert ends[1] == pytest.approx((0.9, 0.5), abs=0.01)
    assert not region.grab().isNull()
    # A click beside it chooses nothing, one on it the line.
    qtbot.mouseClick(region, left, pos=at(0.2, 0.8))
    assert not region.has_chosen
    qtbot.mouseClick(region, left, pos=at(0.55, 0.35))
    qtbot.keyClick(region, Qt.Key.Key_Delete)
    assert region.tripwire is None
    assert not fields.turn.isVisibleTo(fields)


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"name": "a/b", "address": "usb:0"},
        {"name": "a", "address": "nowhere"},
        {"name": "a", "address": "usb:0", "tripwire": [[0, 0], [0, 0], ["in", "out"]]},
        {"name": "a", "address": "usb:0", "tripwire": [[0, 0], [1, 2], ["in", "out"]]},
        {"name": "a", "address": "usb:0", "tripwire": [[0, 0], [1, 1], ["in", "in"]]},
        {"name": "a", "address": "usb:0", "inside": [[[0, 0], [2, 0], [0, 1]]]},
        {"name": "a", "address": "usb:0", "hours": "6"},
        {"name": "a", "address": "usb:0", "command": [1]},
        {"name": "a", "address": "usb:0", "is_on": 1},
    ],
)
def test_records_that_are_none(wrong):
    assert not CameraRecord.is_one(wrong)
    assert CameraRecord.is_one({"name": "a", "address": "usb:0"})
