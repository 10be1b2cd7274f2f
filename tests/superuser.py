"""Permissions in tests: the superuser may write everywhere, ordinary users may not."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

# linux/capability.h
_VERSION_3 = 0x20080522
_DAC_OVERRIDE = 1 << 1 | 1 << 2  # writing; reading and looking into folders


class _Header(ctypes.Structure):
    _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]


class _Data(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint32) for name in ("effective", "permitted", "inheritable")]


@contextmanager
def ordinary_permissions() -> Iterator[None]:
    """What may not be written cannot be written, not even by root; skips where that is impossible.

    Holds for this thread and those that are started meanwhile.
    """
    if sys.platform == "win32":
        pytest.skip("POSIX permissions")
    if os.geteuid() != 0:
        yield
        return
    if sys.platform != "linux":
        pytest.skip("root may write everywhere")
    library = ctypes.CDLL(None, use_errno=True)
    header, data = _Header(_VERSION_3, 0), (_Data * 2)()

    def call(name: str) -> None:
        if getattr(library, name)(ctypes.byref(header), data):
            pytest.skip("root may write everywhere here")

    call("capget")
    before = data[0].effective
    data[0].effective = before & ~_DAC_OVERRIDE
    call("capset")
    try:
        yield
    finally:
        data[0].effective = before
        call("capset")
