"""``lpr-desktop hotlist``: the list of wanted plates, without a window."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from lpr_desktop.commands.console import UsageError, count, show_error
from lpr_desktop.errors import JournalError
from lpr_desktop.files import show_name
from lpr_desktop.reading.export import object_line
from lpr_desktop.reading.hotlist_file import ListedPlate, read_hotlist, write_hotlist
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_file import default_journal


def run(options: Namespace) -> int:
    """Do what ``options.action`` says; 0 if it was done, 1 if not.

    Raises UsageError and JournalError.
    """
    journal = Journal(default_journal())
    try:
        for note in journal.notes:
            show_error(note)
        if journal.keep_days == 0:
            raise UsageError(
                "No journal is kept on this computer, and the list of wanted plates is in it. "
                "Choose in the window for how long readings are kept."
            )
        return _run(options, journal)
    finally:
        journal.close()


def _run(options: Namespace, journal: Journal) -> int:
    match options.action:
        case "list":
            _show(journal, as_json=options.json)
        case "add":
            plate = ListedPlate(options.plate.strip(), options.note, not options.exact)
            if not journal.hotlist.add_all([plate]):
                show_error(f"{show_name(plate.text)} is on the list already.")
                return 1
        case "remove":
            return _remove(journal, options.plates)
        case "import":
            return _import(journal, options.files)
        case "export":
            return _export(journal, options.file, replaces=options.overwrite)
    return 0


def _show(journal: Journal, *, as_json: bool) -> None:
    for plate in journal.hotlist.plates():
        if as_json:
            told = {"plate": plate.text, "note": plate.note, "alike": plate.takes_alike}
            print(object_line(told))
        else:
            note = " ".join(plate.note.split())
            print(f"{show_name(plate.text)}\t{show_name(note)}".rstrip())


def _remove(journal: Journal, texts: list[str]) -> int:
    known = {plate.text: plate.id for plate in journal.hotlist.plates()}
    missing = [text for text in texts if text not in known]
    journal.hotlist.remove(known[text] for text in texts if text in known)
    for text in missing:
        show_error(f"{show_name(text)} is not on the list.")
    return 1 if missing else 0


def _import(journal: Journal, files: list[Path]) -> int:
    failed = False
    for file in files:
        try:
            plates, left_out = read_hotlist(file)
        except JournalError as error:
            failed = True
            show_error(str(error))
            continue
        new = journal.hotlist.add_all(plates)
        rest = f", {count(left_out, 'line')} without a plate" if left_out else ""
        print(
            f"{show_name(file)}: {count(len(plates), 'plate')}, {new:,} new{rest}", file=sys.stderr
        )
    return 1 if failed else 0


def _export(journal: Journal, file: Path, *, replaces: bool) -> int:
    if file.exists() and not replaces:
        raise UsageError(f"{show_name(file)} is there already; --overwrite replaces it")
    try:
        write_hotlist(file, journal.hotlist.plates())
    except OSError as error:
        show_error(f"{show_name(file)} cannot be written ({error.strerror or error}).")
        return 1
    return 0
