"""Troubles with pictures: turned by a phone, very large, broken."""

from __future__ import annotations

import numpy as np
import pytest
from annotate_window import annotate
from picture_samples import encoded, exif, quarters, stored
from PIL import Image
from PySide6.QtWidgets import QApplication, QLineEdit

from lpr_desktop.geometry import Box

# --- 7: pictures that a phone has turned


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_turned_picture_is_upright_and_its_file_is_left_alone(
    open_annotate, tmp_path, orientation
):
    folder = tmp_path / "phone"
    folder.mkdir()
    path = folder / "photo.jpg"
    pixels = stored(quarters(240, 120), orientation)
    path.write_bytes(encoded(pixels, "JPEG", exif=exif(orientation), quality=95))
    before = path.read_bytes()
    window = open_annotate(folder)
    assert window.canvas.picture_size == (240, 120)
    window.draw(5, 5, 100, 50)
    window.wait_until_saved()
    saved = window.on_disk()
    assert (saved.width, saved.height) == (240, 120)
    box = saved.boxes[0].box
    shown = window.controller.shown.picture.levels[0]
    inside = shown[int(box.y0) : int(box.y1), int(box.x0) : int(box.x1)]
    assert np.abs(inside.astype(int) - (255, 0, 0)).mean() < 12, "red: the upper left quarter"
    assert path.read_bytes() == before


def test_boxes_of_the_unturned_picture_are_told_and_turned(open_annotate, tmp_path):
    folder = tmp_path / "phone"
    folder.mkdir()
    path = folder / "photo.jpg"
    path.write_bytes(encoded(stored(quarters(240, 120), 6), "JPEG", exif=exif(6), quality=95))
    # labelImg saw 120 × 240; the red quarter is at its lower left there.
    annotate(path, Box(5, 130, 55, 235), size=(120, 240))
    window = open_annotate(folder)
    assert "upright" in window.main.workspace.notices.texts()["turned"]
    from PySide6.QtWidgets import QPushButton

    button = next(
        one
        for one in window.main.banners.findChildren(QPushButton)
        if one.text() == "Turn the boxes"
    )
    button.click()
    assert window.boxes == [Box(5, 5, 110, 55)]
    window.wait_until_saved()
    saved = window.on_disk()
    assert (saved.width, saved.height) == (240, 120)
    window.shortcut("Ctrl+Z")
    window.wait_until_saved()
    assert (window.on_disk().width, window.on_disk().height) == (120, 240)
    assert window.boxes == [Box(5, 130, 55, 235)]


# --- 8: big pictures


@pytest.mark.slow
def test_a_picture_of_more_than_256_mb_opens(open_annotate, tmp_path):
    folder = tmp_path / "big"
    folder.mkdir()
    pixels = np.full((9100, 10_000), 90, np.uint8)
    pixels[1000:2000, 1000:3000] = 250
    Image.fromarray(pixels).save(folder / "big.png", compress_level=1)
    window = open_annotate(folder)
    assert window.canvas.picture_size == (10_000, 9_100)
    window.draw(1000, 1000, 3000, 2000)
    window.wait_until_saved()
    assert window.on_disk().width == 10_000


def test_a_picture_that_cannot_be_opened_is_told_and_the_next_one_shown(open_annotate, cars):
    (cars / "car 1.png").write_bytes(b"no picture")
    window = open_annotate(cars, waits=False)
    window.wait(lambda: window.view.page.is_error)
    assert "car 1.png" in window.view.page.message.text()
    assert not window.main.actions_["mark_draw"].isEnabled()
    window.session.step(1)
    window.wait_until_shown("car 2.png")


def test_the_keyboard_is_on_the_picture_also_in_a_window_that_was_not_active(open_annotate, cars):
    window = open_annotate(cars)
    other = QLineEdit()
    window.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    window.wait(lambda: QApplication.activeWindow() is other)
    page = window.view.page
    page.show_loading()
    assert window.main.focusWidget() is page
    page.show_picture(window.controller.shown.picture)
    assert window.main.focusWidget() is window.canvas
