"""Lists of wanted plates from files and to files, by the command line too."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from lpr_desktop import cli
from lpr_desktop.errors import JournalError
from lpr_desktop.reading.hotlist_file import ListedPlate, read_hotlist, write_hotlist
from lpr_desktop.reading.journal import Journal

PLATES = [
    ListedPlate("WA 12345", "stolen, blue; see file"),
    ListedPlate("KR*", '=HYPERLINK("x")', takes_alike=False),
]


def write(path: Path, content: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(content.encode(encoding))
    return path


@pytest.mark.parametrize("name", ["list.csv", "list.txt"])
def test_what_is_written_is_read_again(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    write_hotlist(path, PLATES)
    plates, left_out = read_hotlist(path)
    assert [(one.text, one.note) for one in plates] == [(one.text, one.note) for one in PLATES]
    assert left_out == 0
    if name.endswith("csv"):
        assert plates == PLATES
        assert "'=HYPERLINK" in path.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("name", "content", "encoding"),
    [
        ("a.csv", "Nr;Kennzeichen;Grund\r\n1;WA12345;gestohlen für\r\n2;;nichts\r\n", "cp1252"),
        ("b.csv", "plate,note\nWA12345,gestohlen für\n,x\n", "utf-8-sig"),
        ("c.csv", "WA12345\tgestohlen für\n--\t\n", "utf-16"),
        ("d.txt", "# wanted\n\nWA12345, gestohlen für\n---\nWA12345\n", "utf-8"),
    ],
)
def test_lists_come_in_many_forms(tmp_path: Path, name: str, content: str, encoding: str) -> None:
    plates, left_out = read_hotlist(write(tmp_path / name, content, encoding))
    assert plates == [ListedPlate("WA12345", "gestohlen für")]
    assert left_out == 1


@pytest.mark.parametrize("content", ["", "\n\n", "# nothing\n", "---;\n", "\0\0\0"])
def test_a_file_without_a_plate_is_named(tmp_path: Path, content: str) -> None:
    for suffix in ("csv", "txt"):
        with pytest.raises(JournalError, match=f"empty.{suffix}"):
            read_hotlist(write(tmp_path / f"empty.{suffix}", content))
    with pytest.raises(JournalError, match="away"):
        read_hotlist(tmp_path / "away.txt")


def test_each_text_is_on_the_list_once() -> None:
    journal = Journal(None)
    assert journal.hotlist.add_all(PLATES) == 2
    assert journal.hotlist.add_all([*PLATES, ListedPlate("GD1")]) == 1
    with pytest.raises(JournalError):
        journal.hotlist.add_all([ListedPlate("GD2"), ListedPlate("*")])
    assert [plate.text for plate in journal.hotlist.plates()] == ["WA 12345", "KR*", "GD1"]
    journal.close()


def test_the_command_line(user_folder: Path, tmp_path: Path, capsys) -> None:
    file = write(tmp_path / "in.txt", "WA12345\tstolen\nKR*\n")
    assert cli.main(["hotlist", "import", str(file)]) == 0
    assert "2 plates, 2 new" in capsys.readouterr().err
    assert cli.main(["hotlist", "add", "GD777", "--note", "guest", "--exact"]) == 0
    assert cli.main(["hotlist", "add", "GD777 ", "--note", "thief"]) == 1
    assert cli.main(["hotlist", "remove", "KR*"]) == 0
    assert cli.main(["hotlist", "remove", "KR*"]) == 1
    capsys.readouterr()
    assert cli.main(["hotlist", "list", "--json"]) == 0
    listed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert listed == [
        {"plate": "WA12345", "note": "stolen", "alike": True},
        {"plate": "GD777", "note": "guest", "alike": False},
    ]
    out = tmp_path / "out.csv"
    assert cli.main(["hotlist", "export", str(out)]) == 0
    assert [plate.text for plate in read_hotlist(out)[0]] == ["WA12345", "GD777"]
    assert cli.main(["hotlist", "export", str(out)]) == 2
    assert cli.main(["hotlist", "export", str(out), "--overwrite"]) == 0
    assert cli.main(["hotlist", "import", str(tmp_path / "none.csv")]) == 1


def test_no_terminal_obeys_a_list(user_folder: Path, tmp_path: Path, capsys) -> None:
    file = write(tmp_path / "in.txt", "WA\x1b[2J1\tred\x9b2J\n")
    assert cli.main(["hotlist", "import", str(file)]) == 0
    for option in ([], ["--json"]):
        capsys.readouterr()
        assert cli.main(["hotlist", "list", *option]) == 0
        assert not {"\x1b", "\x9b"} & set(capsys.readouterr().out)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "list.csv")
    with pytest.raises(JournalError, match=r"list\.csv: the list cannot be read \(a pipe"):
        read_hotlist(tmp_path / "list.csv")


@pytest.mark.parametrize("behind", ["EF 3,y\n", 'EF 3,"y"\n', "EF 3,y\n" * 20_000])
def test_an_open_quotation_mark_is_named_with_its_line(tmp_path: Path, behind: str) -> None:
    content = '# 5" tyres\nplate,note\nAB 1,x\nCD 2,"open\n' + behind
    with pytest.raises(JournalError, match=r"list\.csv: in line 4 a quotation mark is not closed"):
        read_hotlist(write(tmp_path / "list.csv", content))
