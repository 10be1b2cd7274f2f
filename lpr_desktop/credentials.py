"""Passwords: kept where the system keeps passwords, or read from a file of the person alone."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

from lpr_desktop.errors import LprError
from lpr_desktop.files import show_name

SERVICE = "LPR Desktop"
"""Under which the system's keyring keeps our passwords."""

_MOST_BYTES = 10_000


class CredentialsError(LprError):
    """A password cannot be read or kept."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """A user and a password, which is not shown by accident."""

    user: str
    password: str = field(repr=False)


def has_keyring() -> bool:
    """Whether the system keeps passwords for us. May take a second: for workers."""
    import keyring
    from keyring.backends import fail

    try:
        backend = keyring.get_keyring()
        # Those below 1 keep passwords as they are, for everybody.
        return not isinstance(backend, fail.Keyring) and backend.priority >= 1
    except Exception:  # noqa: BLE001 - backends are other people's code
        return False


def kept_password(account: str) -> str | None:
    """The password of an account in the system's keyring, None if there is none.

    The system may ask the person to open the keyring: for workers.
    """
    import keyring

    if not has_keyring():
        return None
    try:
        return keyring.get_password(SERVICE, account)
    except Exception:  # noqa: BLE001 - backends are other people's code
        return None


def keep_password(account: str, password: str) -> None:
    """Keep a password in the system's keyring, "" to forget it. Raises CredentialsError."""
    import keyring

    if not has_keyring():
        raise CredentialsError(
            "This computer has no keyring for passwords. Write user:password into a file that only "
            "you can read, and name that."
        )
    try:
        if password:
            keyring.set_password(SERVICE, account, password)
        elif keyring.get_password(SERVICE, account) is not None:
            keyring.delete_password(SERVICE, account)
    except Exception as error:
        raise CredentialsError(
            "The system's keyring did not take the password ({error}). Unlock it, and try again.",
            error=error,
        ) from error


def read_credentials(path: Path) -> Credentials:
    """What stands in the first line of a file: ``user:password``.

    Raises CredentialsError, also where others than its owner may read the file.
    """
    name = show_name(path)
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            if os.name == "posix" and stat.S_IMODE(status.st_mode) & 0o077:
                raise CredentialsError(
                    "{name}: others may read this file with a password. Run: chmod 600 {name}",
                    name=name,
                )
            text = file.read(_MOST_BYTES).decode()
    except OSError as error:
        raise CredentialsError(
            "{name} cannot be read ({strerror}).", name=name, strerror=error.strerror
        ) from error
    except UnicodeDecodeError as error:
        raise CredentialsError("{name}: this is no text.", name=name) from error
    user, colon, password = text.partition("\n")[0].rstrip("\r").partition(":")
    if not colon:
        raise CredentialsError("{name}: the first line is not user:password.", name=name)
    return Credentials(user, password)
