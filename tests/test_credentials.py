"""Passwords come from the system's keyring or from a file of the person alone."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring_samples import MemoryKeyring

from lpr_desktop.credentials import (
    SERVICE,
    CredentialsError,
    has_keyring,
    keep_password,
    kept_password,
    read_credentials,
)


def test_a_password_is_kept_and_forgotten(memory_keyring: MemoryKeyring) -> None:
    keep_password("rtsp://ann@gate/", "geheim")
    assert memory_keyring.passwords == {(SERVICE, "rtsp://ann@gate/"): "geheim"}
    assert kept_password("rtsp://ann@gate/") == "geheim"
    keep_password("rtsp://ann@gate/", "")
    keep_password("rtsp://ann@gate/", "")
    assert kept_password("rtsp://ann@gate/") is None


def test_without_a_keyring_it_is_said_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    assert not has_keyring()
    assert kept_password("a") is None
    with pytest.raises(CredentialsError, match="user:password"):
        keep_password("a", "b")


class Locked(KeyringBackend):
    priority = 5  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError("locked")

    def delete_password(self, service: str, username: str) -> None:
        raise RuntimeError("locked")


def test_a_keyring_that_fails_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(Locked())
    try:
        assert kept_password("a") is None
        with pytest.raises(CredentialsError, match="locked"):
            keep_password("a", "b")
    finally:
        keyring.set_keyring(before)


def test_a_file_with_a_password(tmp_path: Path) -> None:
    file = tmp_path / "login"
    file.write_text("ann:s:ecret\nmore\n")
    file.chmod(0o600)
    found = read_credentials(file)
    assert (found.user, found.password) == ("ann", "s:ecret")
    assert "ecret" not in repr(found)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_file_that_others_may_read_is_refused(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "login"
    file.write_text("ann:secret\n")
    file.chmod(mode)
    with pytest.raises(CredentialsError, match=r"chmod 600") as raised:
        read_credentials(file)
    assert "secret" not in str(raised.value)


def test_other_files_are_refused(tmp_path: Path) -> None:
    for content in (b"", b"secret", b"\xff\xfe:\xff"):
        file = tmp_path / "login"
        file.write_bytes(content)
        file.chmod(0o600)
        with pytest.raises(CredentialsError) as raised:
            read_credentials(file)
        assert "secret" not in str(raised.value)
    with pytest.raises(CredentialsError, match="none"):
        read_credentials(Path(os.fspath(tmp_path), "none"))
