"""Texts of the window: found by lupdate, translated by Qt, with values and plural forms."""

from __future__ import annotations

import pickle
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from lpr_desktop.errors import DatasetError, DetectorError, LprError
from lpr_desktop.gui.translation import error_text, said, tr
from lpr_desktop.runs.events import Stage, Warned, format_event, parse_event
from lpr_desktop.sentence import Sentence, one_after_another

_SOURCE = """
class Room:
    def words(self, count, name):
        return tr("Open {name}", name=name), tr("%n box(es)", "", count), tr("Broken {name}")
"""
_GERMAN = {
    "Open {name}": "<translation>{name} öffnen</translation>",
    "Broken {name}": "<translation>Kaputt {nmae}</translation>",
    "%n box(es)": "<translation><numerusform>%n Kasten</numerusform>"
    "<numerusform>%n Kästen</numerusform></translation>",
}


class _German(QTranslator):
    """Knows two messages of the core."""

    def translate(self, context: str, text: str, *_: object) -> str | None:
        if context:
            return None
        return {
            "{name}: broken ({error}).": "{name}: kaputt ({error}).",
            "{error} Choose another detector.": "{error} Nimm einen anderen.",
            "%Ln box(es) in {name}": "%Ln Rahmen in {name}",
            "{name} is wide": "{name:>9} ist breit",
        }.get(text)


@pytest.fixture
def german(qapp: QCoreApplication) -> Iterator[None]:
    translator = _German()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_english_has_its_values_and_plurals() -> None:
    assert tr("Nothing here {yet}") == "Nothing here {yet}"
    assert tr("Open {name}", name="{other} %1 %n") == "Open {other} %1 %n"
    assert [tr("%n picture(s)", "", n) for n in (0, 1, 2)] == [
        "0 pictures",
        "1 picture",
        "2 pictures",
    ]
    assert tr("%n entr(y|ies) (is|are) new in {name}", "", 1, name="(s)") == "1 entry is new in (s)"
    assert tr("%n entr(y|ies) (is|are) new", "", 3) == "3 entries are new"


def test_works_before_there_is_an_application() -> None:
    code = "from lpr_desktop.gui.translation import tr; print(tr('%n file(s) in {x}', '', 2, x=1))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "2 files in 1"


def test_lupdate_finds_and_qt_translates(qtbot: QtBot, tmp_path: Path) -> None:
    tools = Path(PySide6.__file__).parent
    lupdate, lrelease = (shutil.which(name, path=tools) for name in ("lupdate", "lrelease"))
    if lupdate is None or lrelease is None:
        pytest.skip("this PySide6 has no lupdate")
    source, texts = tmp_path / "room.py", tmp_path / "room_de.ts"
    source.write_text(_SOURCE, encoding="utf-8")
    subprocess.run([lupdate, "-silent", source, "-ts", texts], check=True)
    empty = '<translation type="unfinished"></translation>'
    parts = texts.read_text(encoding="utf-8").split("</message>")
    for number, part in enumerate(parts):
        for english, german in _GERMAN.items():
            if f"<source>{english}</source>" in part:
                before = part.index("<translation")
                after = part.index("</translation>") + len("</translation>")
                parts[number] = part[:before] + german + part[after:]
    texts.write_text("</message>".join(parts), encoding="utf-8")
    assert empty not in texts.read_text(encoding="utf-8")
    subprocess.run([lrelease, "-silent", texts], check=True)
    translator = QTranslator()
    assert translator.load(str(texts.with_suffix(".qm")))
    QCoreApplication.installTranslator(translator)
    try:
        assert tr("Open {name}", name="a") == "a öffnen"
        assert [tr("%n box(es)", "", n) for n in (1, 2)] == ["1 Kasten", "2 Kästen"]
        assert tr("Broken {name}", name="a") == "Broken a"
    finally:
        QCoreApplication.removeTranslator(translator)
    assert tr("Open {name}", name="a") == "Open a"


def test_an_error_of_the_core_is_translated_by_its_template(german: None) -> None:
    inner = DetectorError("{name}: broken ({error}).", name="{x}.json", error=OSError("%n"))
    outer = LprError("{error} Choose another detector.", error=inner)
    assert str(outer) == "{x}.json: broken (%n). Choose another detector."
    assert error_text(outer) == "{x}.json: kaputt (%n). Nimm einen anderen."
    again = pickle.loads(pickle.dumps(outer))
    assert (str(again), error_text(again)) == (str(outer), error_text(outer))
    assert error_text(LprError("{braces} stay")) == "{braces} stay"
    assert error_text(ValueError("another")) == "another"


def test_what_the_system_refuses_becomes_an_error_that_names_the_file(tmp_path: Path) -> None:
    file = tmp_path / "torn\udcff\n.txt"
    said = DatasetError.for_os_error("{file}: could not be read ({strerror}).", file=file)
    with pytest.raises(DatasetError) as caught, said:
        file.read_bytes()
    shown = f"{tmp_path}/torn\N{REPLACEMENT CHARACTER}?.txt"
    assert str(caught.value) == f"{shown}: could not be read (No such file or directory)."
    assert caught.value.values["file"] == shown
    assert isinstance(caught.value.__cause__, FileNotFoundError)
    assert str(Sentence("{file} is gone", file=file)) == f"{shown} is gone"


def test_a_sentence_is_english_and_can_be_said_otherwise(german: None) -> None:
    inner = Sentence("%Ln box(es) in {name}", "", 1200, name="(s) {x}")
    sentence = Sentence("{name}: {inner}", name="a", inner=inner)
    assert sentence == "a: 1,200 boxes in (s) {x}"
    assert said(inner) == "1200 Rahmen in (s) {x}"
    assert said(sentence) == "a: 1200 Rahmen in (s) {x}"
    both = one_after_another([Sentence("Plain."), "", DetectorError(inner).sentence])
    assert both == "Plain. 1,200 boxes in (s) {x}"
    assert said(both) == "Plain. 1200 Rahmen in (s) {x}"
    assert error_text(DetectorError(sentence)) == said(sentence)
    again = pickle.loads(pickle.dumps(sentence))
    assert (again, said(again)) == (sentence, said(sentence))


def test_a_sentence_survives_the_way_from_another_process(german: None) -> None:
    broken = DetectorError("{name}: broken ({error}).", name="a", error="b")
    event = Warned(Sentence("{error} It is left out.", error=broken))
    heard = parse_event(format_event(event))
    assert heard == event
    assert isinstance(heard, Warned)
    assert said(heard.message) == "a: kaputt (b). It is left out."
    assert parse_event(format_event(Stage("Training"))) == Stage("Training")


def test_a_template_of_a_stranger_is_not_filled_in(german: None) -> None:
    line = (
        b'{"lpr": 1, "event": "warning", "message": "x", "said": {"message": '
        b'{"words": "x", "template": "%s", "values": {"name": "a"}}}}\n'
    )
    for template in (b"{name:>9999999999}", b"{name.__class__}", b"{name!r}", b"{", b"{0}"):
        event = parse_event(line.replace(b"%s", template))
        assert isinstance(event, Warned)
        assert said(event.message) == "x"
    known = parse_event(line.replace(b"%s", b"{name} is wide"))
    assert isinstance(known, Warned)
    assert said(known.message) == "        a ist breit"
    for broken in (b'"said": 3', b'"said": {"message": {"words": 1}}', b'"said": {"message": []}'):
        assert (
            parse_event(b'{"lpr": 1, "event": "warning", "message": "x", ' + broken + b"}") is None
        )
