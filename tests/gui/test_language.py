"""The languages of the window: complete, current, and shown; from right to left, too."""

from __future__ import annotations

import ast
import itertools
import os
import pickle
import re
import runpy
import string
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import OpenWindow
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton

from lpr_desktop.annotation.voc_bytes import load
from lpr_desktop.assets import resources_folder
from lpr_desktop.detection.card import read_card
from lpr_desktop.errors import ImageError, LprError
from lpr_desktop.gui.action_specs import Menu, View
from lpr_desktop.gui.action_table import ACTIONS
from lpr_desktop.gui.history.source import country_names
from lpr_desktop.gui.language import LANGUAGE, LANGUAGES, install_language
from lpr_desktop.gui.settings import Settings
from lpr_desktop.gui.train.figures import set_words
from lpr_desktop.gui.translation import error_text, said, tr
from lpr_desktop.gui.widgets.flow_layout import FlowLayout
from lpr_desktop.imaging import open_image
from lpr_desktop.inference.network import read_network
from lpr_desktop.reading.batch import explain
from lpr_desktop.reading.bundle import unpack
from lpr_desktop.runs.beside import Role, comparison, put_beside
from lpr_desktop.runs.data import RunPicture
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.measure import measure
from lpr_desktop.sentence import Sentence

ROOT = Path(__file__).resolve().parent.parent.parent
GUI = ROOT / "lpr_desktop" / "gui"
FILES = sorted((resources_folder() / "translations").glob("lpr_*.ts"))
SETTERS = {
    "QAction", "QCheckBox", "QGroupBox", "QLabel", "QPushButton", "QRadioButton", "EmptyHint",
    "NoticeAction", "SearchField", "addAction", "addButton", "addMenu", "addRow", "addTab", "emit",
    "push_button", "small_text", "text_label", "words",
    "setAccessibleDescription", "setAccessibleName", "setHeaderLabels", "setInformativeText",
    "setPlaceholderText", "setStatusTip", "setTabText", "setText", "setTitle", "setToolTip",
    "setWindowTitle", "show_message", "tell", "tell_done", "warning", "information", "question",
}  # fmt: skip
ALLOWED = ("LPR Desktop", "/usr/bin/notify-send", "[W]000 AA", "·   ×   px")
"""How texts begin that are the same in every language: names, units, examples of input."""


@pytest.fixture
def speaks(qapp: QApplication) -> Iterator[object]:
    """``speaks("de")``: the window that is made next speaks it; English again after the test."""

    def speak(language: str) -> None:
        install_language(language)

    before = set(qapp.findChildren(QTranslator))
    yield speak
    for translator in set(qapp.findChildren(QTranslator)) - before:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale.system())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _messages(file: Path) -> Iterator[tuple[str, list[str], bool]]:
    """Source, translations (one for each form), and whether it is finished."""
    for message in ElementTree.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation] or [translation.text or ""]
        yield message.findtext("source", ""), forms, translation.get("type") != "unfinished"


def _window_texts() -> set[str]:
    """What stands in ``tr`` and ``tr_noop`` of the window, and in the tables of actions."""
    texts = set(runpy.run_path(str(ROOT / "scripts" / "translations.py"))["table_texts"]())
    for file in GUI.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("tr", "tr_noop"):
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    texts.add(str(first.value))
    return texts


def test_there_is_a_file_for_each_language() -> None:
    assert {file.stem.removeprefix("lpr_") for file in FILES} == set(LANGUAGES) - {"en"}


@pytest.mark.slow
def test_translations_are_current() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "translations.py", "--check"],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, f"run scripts/translations.py: {done.stdout}{done.stderr}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_translations_hold_the_same_values(file: Path) -> None:
    for source, forms, is_finished in _messages(file):
        for form in forms if is_finished else ():
            assert form.strip(), source
            assert _fields(form) == _fields(source), form
            assert (re.search("%L?n", source) is None) == (re.search("%L?n", form) is None), form
            assert source[:1].isspace() == form[:1].isspace(), form


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_of_the_window_is_translated(file: Path) -> None:
    finished = {source for source, _, is_finished in _messages(file) if is_finished}
    assert sorted(_window_texts() - finished) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_mnemonics_are_unique_in_a_menu(file: Path) -> None:
    said = {source: forms[0] for source, forms, _ in _messages(file)}
    for menu, view in itertools.product(Menu, View):
        specs = [s for s in ACTIONS if s.menu is menu and s.place.view in (None, view)]
        titles = {(spec.submenu, spec.title) for spec in specs}
        titles |= {("", spec.submenu) for spec in specs if spec.submenu}
        words = [(name, said.get(title, title)) for name, title in titles]
        letters = [(name, w[w.index("&") + 1].lower()) for name, w in words if "&" in w]
        assert [one for one, times in Counter(letters).items() if times > 1] == [], (menu, view)


def test_what_the_core_says_is_a_template() -> None:
    """lupdate takes a text with names of Python in it, which no translation would be found for."""
    tool = runpy.run_path(str(ROOT / "scripts" / "translations.py"))
    classes, found = tool["template_classes"](), []
    for file in tool["PACKAGE"].rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "attr", None) or getattr(node.func, "id", "")
            if name in classes and isinstance(node.args[0], ast.JoinedStr | ast.BinOp):
                found.append(f"{file.name}:{node.lineno}")
    assert found == [], "write a template, and its values beside it"


def test_no_text_is_shown_that_cannot_be_translated() -> None:
    found = []
    for file in GUI.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", None) or getattr(node.func, "id", "")
            for argument in node.args if name in SETTERS else ():
                words = _words(argument)
                if words and not words.startswith(ALLOWED):
                    found.append(f"{file.name}:{argument.lineno}: {words}")
    assert found == [], "put them into tr()"


def _words(node: ast.expr) -> str:
    """The words of a literal; "" if it is none, or has no word of two letters that one reads."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = node.value.replace("&", "")
    elif isinstance(node, ast.JoinedStr):
        text = " ".join(str(p.value) for p in node.values if isinstance(p, ast.Constant)).strip()
    else:
        return ""
    is_prose = re.search(r"[A-Za-z]{2}", text) and (" " in text.strip() or text[:1].isupper())
    return text.strip() if is_prose else ""


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_the_window_speaks_german(open_window: OpenWindow, speaks) -> None:
    speaks("de")
    main = open_window().main
    titles = {action.text() for action in main.menuBar().actions()}
    assert {"&Datei", "&Hilfe"} <= titles
    assert main.actions_["open_folder"].text().replace("&", "") == "Ordner öffnen …"
    assert [tr("%Ln picture(s)", "", n) for n in (1, 5000)] == ["1 Bild", "5.000 Bilder"]
    assert tr("Show only: {kind} ({number:,})", kind="x", number=5000) == "Nur anzeigen: x (5.000)"


def test_what_the_core_says_of_a_picture_and_of_a_training_is_german(
    speaks, tmp_path: Path
) -> None:
    (tmp_path / "a.jpg").touch()
    with pytest.raises(ImageError) as caught:
        open_image(tmp_path / "a.jpg")
    run = measure([RunPicture("/a.jpg", "a", "test", ((10.0, 10.0, 50.0, 30.0),))], [[]], 0.5)
    beside = put_beside(run, run, Sentence("the detector that ships"), Role.SHIPPED, 395)
    speaks("de")
    assert "Die Datei ist leer" in said(explain(tmp_path / "a.jpg", caught.value))
    assert said(comparison(run, beside)) == (
        "Neben „mitgelieferter Detektor“ gehalten findet er gleich viele von 1 Kennzeichen, "
        "keine falschen bei beiden."
    )
    assert set_words("test pictures of <my> set") == "Bilder von <my> set (Test)"
    assert [*country_names(["za", "at", "de"]).values()] == [
        "Deutschland",
        "Österreich",
        "Südafrika",
    ]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.xml", b"<annotation>", "nicht als XML lesbar (Zeile 1, Spalte 12)"),
        ("a.xml", b"<a/>", "keine Annotation in Pascal VOC (das Wurzelelement ist <a>)"),
        ("model.json", b'{"a": ]', "model.json ist beschädigt (Zeile 1, Spalte 7)"),
        ("model.json", b"\xff", "model.json ist beschädigt (kein Text in UTF-8)"),
        ("model.json", b"[]", "model.json ist beschädigt (kein Objekt darin)"),
        ("a.tflite", b"", "kein lauffähiges LiteRT-Modell (keine LiteRT-Datei)"),
        ("a.lprz", b"", "Das ist kein Paket dieses Programms"),
    ],
)
def test_why_a_file_is_refused_is_german(
    speaks, tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    readers = {
        "a.xml": lambda: load(file),
        "model.json": lambda: read_card(tmp_path),
        "a.tflite": lambda: read_network(file),
        "a.lprz": lambda: unpack(file),
    }
    with pytest.raises(LprError) as caught:
        readers[name]()
    speaks("de")
    assert reason in error_text(caught.value)


def test_what_the_system_says_is_german(speaks, tmp_path: Path) -> None:
    speaks("de")
    error = FileNotFoundError(2, os.strerror(2), "Read")
    assert error_text(error) == "Datei oder Ordner nicht gefunden"
    shown = tr("{file}: could not be written ({strerror}).", file="Read", strerror=error.strerror)
    assert shown == "Read: konnte nicht geschrieben werden (Datei oder Ordner nicht gefunden)."
    passed_on = RunError("{file}: broken ({error}).", file="Read", error=error)
    assert error_text(pickle.loads(pickle.dumps(passed_on))).startswith("Read: beschädigt (Datei")


def test_the_language_is_chosen_in_a_menu(open_window: OpenWindow) -> None:
    settings = Settings(theme="light", journal_days=30)
    window = open_window(settings)
    window.main.actions_["language_de"].trigger()
    assert settings[LANGUAGE] == "de"
    assert "starts again" in window.main.workspace.notices.texts()["language"]
    menus = [menu.title() for menu in window.main.findChildren(QMenu)]
    assert "Lan&guage" in menus


class _Arabic(QTranslator):
    """Marks every text, in Arabic letters, and keeps its values."""

    def translate(self, _context: str, text: str, _comment: str = "", _n: int = -1) -> str:
        return "\N{ARABIC LETTER AIN}\N{ARABIC LETTER REH} " + text


def test_right_to_left(open_window: OpenWindow, speaks, qapp: QApplication) -> None:
    translator = _Arabic(qapp)
    QCoreApplication.installTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    main = open_window().main
    for view in View:
        main.views.show_view(view)
        shown = main.views.controller(view).view
        switch = main.findChild(QToolButton, "view")
        assert switch.mapTo(main, switch.rect().center()).x() > main.width() / 2
        labels = [label.text() for label in shown.findChildren(QLabel) if label.isVisible()]
        assert any("\N{ARABIC LETTER AIN}" in text for text in labels), view
        assert not shown.grab().isNull()
        for flow in shown.findChildren(FlowLayout):
            places = [flow.itemAt(number).geometry() for number in range(flow.count())]
            for place, next_one in itertools.pairwise(places):
                is_beside = place.isValid() and place.y() == next_one.y()
                assert not is_beside or next_one.right() < place.left(), view
