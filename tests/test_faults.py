"""Killed, out of memory, or on a full disk at any step: nothing is lost, and a person is told."""

from __future__ import annotations

import errno
import gc
import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from process_kills import any_call, at_call, count_calls, kill_at, writing_call
from safe_places import PLACES, Place

from lpr_desktop.errors import LprError

posix = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
places = pytest.mark.parametrize("kind", PLACES, ids=lambda kind: kind.__name__)


# A call that fails in the middle of opening leaves a file to the collector of garbage.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    yield
    gc.collect()


def spread(total: int, most: int) -> list[int]:
    """Some of all steps, evenly, and of the last ones: there something is written."""
    return sorted({*range(0, total, max(1, total // most)), *range(max(0, total - most), total, 2)})


def assert_swept(folder: Path) -> None:
    left = [path.name for path in folder.rglob("*") if path.name.startswith((".lpr-", ".new-"))]
    assert not left


def full_disk(owner: Any) -> None:
    if isinstance(owner, sqlite3.Connection):
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def no_memory(_: Any) -> None:
    raise MemoryError


def fail_everywhere(
    place: Place, counts: Callable[[str, Any], bool], fault: Callable[[Any], None], told: str
) -> None:
    place.reset()
    total = count_calls(place.work, counts)
    assert place.is_done()
    assert total > 2
    for step in spread(total, place.most_steps):
        place.reset()
        try:
            at_call(place.work, counts, step, fault)
        except LprError as error:
            assert told in str(error), "it says what to do about it"  # noqa: PT017
        except MemoryError:
            pass  # the command line and the window say what to do about it
        except OSError:
            # A function that writes one file documents it; the caller has the name.
            assert place.is_plain, f"step {step} of {total}"
        place.is_done()
        if fault is full_disk:  # out of memory, even tidying up may fail; the next start does it
            assert_swept(place.folder)
        place.work()
        assert place.is_done(), f"step {step} of {total}"


@places
def test_a_full_disk_at_any_write(kind: type[Place], tmp_path: Path, user_folder: Path) -> None:
    fail_everywhere(kind(tmp_path / "place"), writing_call, full_disk, "space")


@places
def test_no_memory_at_any_call(kind: type[Place], tmp_path: Path, user_folder: Path) -> None:
    fail_everywhere(kind(tmp_path / "place"), any_call, no_memory, "memory")


@posix
@places
def test_killed_at_any_call(kind: type[Place], tmp_path: Path, user_folder: Path) -> None:
    place = kind(tmp_path / "place")
    place.reset()
    total = count_calls(place.work, any_call)
    killed = 0
    for step in spread(total, place.most_steps):
        place.reset()
        killed += kill_at(place.work, step)
        place.is_done()
        place.work()
        assert place.is_done(), f"step {step} of {total}"
    assert killed > 2
