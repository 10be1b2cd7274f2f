"""How an extra is added is told as this copy was installed."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from lpr_desktop import installation
from lpr_desktop.installation import command_to_add, how_to_add


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The package lies in an environment, and pip's notes beside it."""
    site = tmp_path / "site-packages"
    notes = site / "lpr_desktop-0.1.0.dist-info"
    notes.mkdir(parents=True)
    (notes / "METADATA").write_text("Metadata-Version: 2.1\nName: lpr-desktop\nVersion: 0.1.0\n")
    monkeypatch.setattr(installation, "_PACKAGE", site / "lpr_desktop")
    monkeypatch.setattr(sys, "path", [str(site)])
    return notes


def test_in_a_checkout_run_py_installs_tensorflow() -> None:
    root = Path(__file__).resolve().parent.parent
    assert command_to_add("train").endswith(f'"{root / "scripts" / "run.py"}"')
    assert command_to_add("cluster").endswith(f'-m pip install "{root}[cluster]"')
    assert command_to_add("train") in how_to_add("train")


def test_a_wheel_is_named_with_the_extra(installed: Path) -> None:
    file = installed.parent / "a b" / "lpr_desktop-0.1.0-py3-none-any.whl"
    (installed / "direct_url.json").write_text(json.dumps({"url": file.as_uri()}))
    assert command_to_add("train") == f'"{sys.executable}" -m pip install "{file}[train]"'


@pytest.mark.parametrize("notes", [None, "{}", "[]", "broken", '{"url": "https://example.org/x"}'])
def test_from_an_index_the_name_is_enough(installed: Path, notes: str | None) -> None:
    if notes is not None:
        (installed / "direct_url.json").write_text(notes)
    assert command_to_add("train") == f'"{sys.executable}" -m pip install "lpr-desktop[train]"'


@pytest.mark.parametrize("kind", ["frozen", "package"])
def test_nothing_can_be_added_to_a_packaged_copy(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if kind == "frozen":
        monkeypatch.setattr(sys, "frozen", True, raising=False)
    else:
        place = Path("/usr/lib/lpr-desktop/lib/lpr_desktop")
        monkeypatch.setattr(installation, "_PACKAGE", place)
    assert command_to_add("train") == ""
    assert "source" in how_to_add("train")
