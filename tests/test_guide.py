"""Guide and README: every command and example is run, every link leads somewhere."""

from __future__ import annotations

import ast
import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import cv2
import jsonschema
import pytest
from markdown_it import MarkdownIt

import guide_blocks
from guide_blocks import ROOT, Block
from lpr_desktop import cli
from lpr_desktop.gui import app
from lpr_desktop.imaging import open_image
from lpr_desktop.ocr import own_patterns
from lpr_desktop.reading import batch

GUIDE = ROOT / "docs" / "guide"
SCHEMA = json.loads((GUIDE / "read.schema.json").read_text(encoding="utf-8"))
PAGES = {page.relative_to(ROOT).as_posix(): page for page in guide_blocks.PAGES}
DOCUMENTS = [
    *ROOT.glob("*.md"),
    *(path for path in (ROOT / "docs").rglob("*.md")),
    *(path for path in (ROOT / "resources").rglob("*.md")),
]


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the guide's commands are about: pictures, a data set, a clip, a bundle."""
    folder = tmp_path_factory.mktemp("guide")
    shipped = ROOT / "resources" / "samples"
    shutil.copytree(shipped, folder / "dataset")
    for name in ("photos", "gate", "folder"):
        (folder / name).mkdir()
    car = open_image(shipped / "car-germany.webp")[..., ::-1]
    for name in ("photo.jpg", "photos/a.jpg", "photos/b.jpg", "gate/1.jpg"):
        cv2.imwrite(str(folder / name), car)
    shutil.copytree(shipped, folder / "folder", dirs_exist_ok=True)
    writer = cv2.VideoWriter(
        str(folder / "clip.mp4"), cv2.VideoWriter.fourcc(*"mp4v"), 8, (640, 426)
    )
    for _ in range(4):
        writer.write(cv2.resize(car, (640, 426)))
    writer.release()
    with contextlib.chdir(folder):
        assert cli.main(["export", "gate.lprz"]) == 0
        assert cli.main(["dataset", "export", "dataset", "labels"]) == 0
    (folder / "yolo").mkdir()
    shutil.move(folder / "labels", folder / "yolo" / "labels")
    shutil.copytree(
        shipped, folder / "yolo" / "images", ignore=lambda _, names: [n for n in names if ".x" in n]
    )
    return folder


@pytest.fixture
def here(samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of them, the current folder; the window is not opened, own patterns are written."""
    folder = tmp_path / "here"
    shutil.copytree(samples, folder)
    monkeypatch.chdir(folder)
    monkeypatch.setattr(app, "run", lambda *_, **__: 0)
    # Each worker would open the networks anew for a picture or two.
    monkeypatch.setattr(batch, "default_workers", lambda: 1)
    own_patterns.save_text("[W]000 AA\n")
    return folder


def of_page(page: Path, *languages: str) -> Iterator[Block]:
    for block in guide_blocks.blocks(page):
        if block.language in languages:
            yield block


@pytest.mark.parametrize("name", PAGES)
def test_every_command(name: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for block in of_page(PAGES[name], "sh"):
        if block.when != "quick":
            continue
        for command in block.commands():
            status = cli.main(list(command.arguments))
            printed = capsys.readouterr()
            where = f"{name}:{block.line}: {' '.join(command.arguments)}\n{printed.err}"
            assert status in block.statuses, where
            if command.output:
                (here / command.output).write_text(printed.out, encoding="utf-8")
            if command.arguments[0] == "read" and "--json" in command.arguments:
                lines = printed.out.splitlines()
                assert lines, where
                for line in lines:
                    jsonschema.validate(json.loads(line), SCHEMA)


def test_what_a_command_prints_is_as_the_readme_shows_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    for block in of_page(PAGES["README.md"], "console"):
        prompt, *shown = block.text.splitlines()
        (command,) = replace(block, text=prompt.removeprefix("$ ")).commands()
        assert cli.main(list(command.arguments)) == 0
        assert set(shown) - {"…"} <= set(capsys.readouterr().out.splitlines())


@pytest.mark.parametrize("name", [name for name in PAGES if [*of_page(PAGES[name], "python")]])
def test_every_python_example(name: str, here: Path) -> None:
    """In one process, for that is quicker; each example imports all that it needs."""
    texts = [block.text for block in of_page(PAGES[name], "python") if block.when == "quick"]
    program = "import sys\nfor text in sys.argv[1:]:\n    exec(text, {})\n"
    done = subprocess.run(
        [sys.executable, "-c", program, *texts],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 0, done.stderr
    assert "BLP2047" in done.stdout


@pytest.mark.parametrize("name", PAGES)
def test_json_examples_are_as_the_schema_says(name: str) -> None:
    for block in of_page(PAGES[name], "json"):
        jsonschema.validate(json.loads(block.text), SCHEMA)


def test_the_schema_refuses_what_is_wrong() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    good = next(of_page(GUIDE / "command-line.md", "json")).text
    for wrong in (
        good.replace('"score": 0.7787', '"score": 7'),
        good.replace('"candidates"', '"others"'),
        good.replace('"missing": null', '"missing": "half"'),
    ):
        assert wrong != good
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(json.loads(wrong), SCHEMA)


def test_pictures_that_cannot_be_read_are_in_the_schema(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "broken.jpg").write_text("no picture")
    (here / "broken.mp4").write_text("no video")
    assert cli.main(["read", "broken.jpg", "broken.mp4", "--json"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    for line in lines:
        jsonschema.validate(json.loads(line), SCHEMA)


def test_the_command_line_page_names_every_option() -> None:
    page = (GUIDE / "command-line.md").read_text(encoding="utf-8")
    for name, command in cli.make_parser()[1].items():
        assert f"`{name}`" in page
        for option in (o for a in command._actions for o in a.option_strings):
            if option.startswith("--") and not option.startswith(("--tls-", "--help")):
                assert option in page, f"{name} {option}"


# --- links


@cache
def anchors(path: Path) -> set[str]:
    """The anchors of headings as GitHub and mkdocs make them."""
    tokens = MarkdownIt().parse(path.read_text(encoding="utf-8"))
    found = set()
    for token, following in pairwise(tokens):
        if token.type == "heading_open":
            words = re.sub(r"[^\w\s-]", "", following.content.lower())
            found.add(re.sub(r"\s", "-", words.strip()))
    return found


def links(path: Path) -> Iterator[str]:
    for token in MarkdownIt().enable("table").parse(path.read_text(encoding="utf-8")):
        for child in token.children or ():
            for key in ("href", "src"):
                if child.attrGet(key):
                    yield str(child.attrGet(key))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(path: Path) -> None:
    for link in links(path):
        if "://" in link or link.startswith("mailto:"):
            continue
        file, _, anchor = link.partition("#")
        target = (path.parent / file).resolve() if file else path
        assert target.exists(), f"{link}: no such file"
        if anchor:
            assert anchor in anchors(target), f"{link}: no such heading"


def test_every_page_is_reached_from_the_first() -> None:
    reached, ahead = set(), [GUIDE / "index.md"]
    while ahead:
        page = ahead.pop()
        if page in reached or page.suffix != ".md":
            continue
        reached.add(page)
        ahead += [
            (GUIDE / link.partition("#")[0]).resolve() for link in links(page) if "://" not in link
        ]
    assert reached >= set(GUIDE.glob("*.md"))


def test_pictures_are_small_in_both_themes_and_used() -> None:
    """scripts/guide/make_pictures.py takes them."""
    used = {link for page in GUIDE.glob("*.md") for link in links(page)}
    pictures = {path.name for path in (GUIDE / "pictures").iterdir()}
    assert pictures
    for name in pictures:
        assert (GUIDE / "pictures" / name).stat().st_size < 150_000
        light = name.replace("-dark.", "-light.")
        assert {light, light.replace("-light.", "-dark.")} <= pictures
        assert f"pictures/{light}" in used


# --- messages


@cache
def source_texts() -> str:
    """All texts in the source, one a line; the pieces of f-strings apart."""
    texts = []
    for folder in ("lpr_desktop", "scripts"):
        for file in (ROOT / folder).rglob("*.py"):
            tree = ast.parse(file.read_text(encoding="utf-8"))
            texts += [
                node.value
                for node in ast.walk(tree)
                if isinstance(node, ast.Constant) and isinstance(node.value, str)
            ]
    return "\n".join(texts)


def test_the_messages_of_troubleshooting_are_those_of_the_program() -> None:
    page = (GUIDE / "troubleshooting.md").read_text(encoding="utf-8")
    messages = re.findall(r"\*\*“(.+?)”\*\*", page)
    assert len(messages) > 20
    for message in messages:
        assert message in source_texts(), message


def test_actions_that_the_guide_names_are_in_the_menus() -> None:
    from lpr_desktop.gui.action_table import ACTIONS

    titles = {spec.plain_title for spec in ACTIONS}
    titles |= {spec.submenu.replace("&", "") for spec in ACTIONS}
    menus = {spec.menu.replace("&", "") for spec in ACTIONS if spec.menu}
    for page in GUIDE.glob("*.md"):
        for menu, title in re.findall(r"\*([^*›]+) › ([^*›]+)\*", page.read_text(encoding="utf-8")):
            if menu in menus and title != "Delete…":
                assert title.removesuffix("…") in titles, f"{page.name}: {menu} › {title}"


def test_the_readme_has_the_figures_that_were_measured() -> None:
    """Sets, by their number of plates, as ``bench_read.py --write-figures`` wrote them."""
    measured = {}
    for line in (ROOT / "docs" / "figures.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 15 and cells[1].isdigit():
            measured[cells[2]] = [cells[10], cells[12]]
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = re.findall(
        r"^\| [^|]+ \| (\d+) \| (\S+(?: %)?) \| (\S+(?: %)?) \|$", readme, re.MULTILINE
    )
    assert len(rows) >= 4
    for plates, *figures in rows:
        for told, figure in zip(figures, measured[plates], strict=True):
            assert told == "–" or float(told.strip(" %")) == float(figure.strip("%")), plates
