"""Brings the translations up to what the window says: ``.ts`` to translate, ``.qm`` to load.

    python3 scripts/translations.py            # after texts have changed
    python3 scripts/translations.py --check    # 1 if that would change something

Besides ``tr()`` and ``tr_noop()``, lupdate is told of the tables of actions, settings, countries
and kinds of problems, of what the detector that ships says of itself, and of the messages of errors
and stages, which the core writes as templates with values beside them.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "lpr_desktop"
TRANSLATIONS = ROOT / "resources" / "translations"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--check", action="store_true", help="change nothing")
    is_check = parser.parse_args().check
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file in TRANSLATIONS.glob("lpr_*.ts"):
            shutil.copy(file, folder)
        update(folder)
        stale = [file.name for file in sorted(folder.iterdir()) if not _is_same(file)]
        if not is_check:
            for one in stale:
                shutil.copy(folder / one, TRANSLATIONS)
    print("changed:" if stale else "up to date", *stale)
    return int(is_check and bool(stale))


def update(folder: Path) -> None:
    """Write ``.ts`` and ``.qm`` into a folder, from each ``.ts`` that is there."""
    with tempfile.TemporaryDirectory() as name:
        tables = Path(name) / "tables.py"
        lines = [f"tr({json.dumps(text, ensure_ascii=False)})" for text in table_texts()]
        tables.write_text("\n".join(lines) + "\n", encoding="utf-8")
        aliases = ["QT_TR_NOOP+=tr_noop", *(f"tr+={one}" for one in sorted(template_classes()))]
        sources = [str(file) for file in sorted(PACKAGE.rglob("*.py"))]
        for file in sorted(folder.glob("lpr_*.ts")):
            language = file.stem.removeprefix("lpr_")
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
            options += ["-target-language", language, "-tr-function-alias", ",".join(aliases)]
            _run("lupdate", "-silent", *options, *sources, str(tables), "-ts", str(file))
            _run("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def table_texts() -> Iterator[str]:
    """What the tables say, each text once."""
    sys.path.insert(0, str(ROOT))
    from lpr_desktop.annotation.checks import ProblemKind
    from lpr_desktop.detection.card import read_card
    from lpr_desktop.detection.store import default_detector
    from lpr_desktop.gui.action_specs import Menu, Place, View
    from lpr_desktop.gui.action_table import ACTIONS
    from lpr_desktop.gui.settings import DECLARED
    from lpr_desktop.ocr.grammar import countries
    from lpr_desktop.reading.label_doubts import DoubtKind

    # Settings are declared where they are used, in views that are made when they are first shown.
    for file in sorted((PACKAGE / "gui").rglob("*.py")):
        importlib.import_module(".".join(file.relative_to(ROOT).with_suffix("").parts))
    texts = [member.value for kind in (View, Place, Menu) for member in kind]
    for spec in ACTIONS:
        texts += [spec.title, spec.tip, spec.short, spec.submenu, spec.needs, *spec.parts]
    texts += [setting.title for setting in DECLARED.values()]
    texts += [country.name for country in countries()]
    texts += [kind.heading for kind in (*ProblemKind, *DoubtKind)]
    texts += [(card := read_card(default_detector())).title, card.description]
    return filter(None, dict.fromkeys(texts))


def template_classes() -> set[str]:
    """The names of the classes whose first argument is a text that the window translates.

    A method of theirs takes one, too.
    """
    bases: dict[str, set[str]] = {}
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {base.id for base in node.bases if isinstance(base, ast.Name)}
    found = {"LprError"}
    while more := {name for name, its in bases.items() if its & found} - found:
        found |= more
    return found | {"Sentence", "Stage", "for_os_error"}


def _run(tool: str, *options: str) -> None:
    import PySide6

    program = shutil.which(tool, path=Path(PySide6.__file__).parent)
    if program is None:
        raise SystemExit(f"This PySide6 has no {tool}: python3 -m pip install pyside6-essentials")
    subprocess.run([program, *options], check=True)


def _is_same(file: Path) -> bool:
    kept = TRANSLATIONS / file.name
    return kept.exists() and kept.read_bytes() == file.read_bytes()


if __name__ == "__main__":
    raise SystemExit(main())
