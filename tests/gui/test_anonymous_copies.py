"""Anonymised copies from the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from reading_scenes import open_reader, save

from lpr_desktop.gui.read.anonymous_copies import AnonymousDialog
from lpr_desktop.imaging import open_image


def test_all_of_the_list_is_copied_and_a_bad_file_is_told(
    open_window, tmp_path: Path, monkeypatch
) -> None:
    good = save(tmp_path, "good.png", ("KRA4711", 60, 40))
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"no picture")
    out = tmp_path / "out"
    out.mkdir()
    window = open_window(paths=[good, bad])
    window.wait_until_read(2)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))
    window.trigger("export_anonymised")
    dialog = window.view.findChild(AnonymousDialog)
    dialog.all.setChecked(True)
    dialog.blur.setChecked(True)
    dialog.accept()
    notices = window.main.workspace.notices
    window.wait(lambda: any("bad.png" in text for text in notices.texts().values()))
    assert [path.name for path in out.iterdir()] == ["good.png"]
    with open_reader() as reader:
        assert not any("KRA" in one.text for one in reader.read(open_image(out / "good.png")))
