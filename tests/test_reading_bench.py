"""scripts/bench/bench_read.py: the table, and its place in a document."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from reading_scenes import draw_picture, open_reader

from lpr_desktop.errors import LprError
from lpr_desktop.reading.reader import PlateReader


@pytest.fixture(scope="module")
def bench() -> ModuleType:
    script = Path(__file__).resolve().parent.parent / "scripts" / "bench" / "bench_read.py"
    spec = importlib.util.spec_from_file_location("bench_read", script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A set of three crops, one of them with a wrong label; ``dev`` is the first two."""
    folder = tmp_path / "crops"
    (folder / "images").mkdir(parents=True)
    for name, text in (("a", "WA84442"), ("b", "KR5718H"), ("c", "GD3381C")):
        crop = draw_picture((text, 20, 20)).crop((10, 10, 330, 94))
        crop.save(folder / "images" / f"{name}.png")
    (folder / "labels.csv").write_text("image,text\na.png,WA84442\nb.png,KR5718X\nc.png,GD3381C\n")
    (tmp_path / "splits.csv").write_text(
        "set,image,part\ncrops,a.png,dev\ncrops,b.png,dev\ncrops,c.png,final\n"
    )
    return tmp_path


def test_the_table_goes_into_the_document(
    bench: ModuleType,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(PlateReader, "open", open_reader)
    monkeypatch.setattr(bench, "ROOT", data)
    document = data / "docs" / "figures.md"
    document.parent.mkdir()
    document.write_text(f"# Before\n{bench.BEGIN}\nold\n{bench.END}\nafter\n")
    arguments = ["--data", str(data), "crops:dev", "crops", "--write-figures", "--workers", "1"]
    assert bench.main(arguments) == 0
    printed = capsys.readouterr().out
    text = document.read_text("utf-8")
    assert text == f"# Before\n{bench.BEGIN}\n{printed}{bench.END}\nafter\n"
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in printed.splitlines()
        if line.startswith("|")
    ]
    table = [dict(zip(rows[0], row, strict=True)) for row in rows[2:]]
    assert [(row["set"], row["pictures"]) for row in table] == [
        ("crops (dev)", "2"),
        ("crops", "3"),
    ]
    assert [row["exact"] for row in table] == ["50.0%", "66.7%"]
    assert [row["recall"] for row in table] == ["–", "–"]
    for row in table:
        stages = [float(row[name]) for name in ("decode", "detect", "prepare", "OCR", "other")]
        assert sum(stages) == pytest.approx(float(row["CPU"]), abs=0.3)
        assert float(row["OCR"]) > 0


def test_a_document_without_marks_stays_as_it_is(bench: ModuleType, tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("no marks")
    with pytest.raises(LprError, match=r"README\.md"):
        bench.write_into(readme, "table")
    assert readme.read_text() == "no marks"


def test_a_set_that_is_not_there(
    bench: ModuleType, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bench.main(["--data", str(data), "nothing"]) == 1
    assert "nothing" in capsys.readouterr().err
