"""What every test gets: its own user folder and settings, no display, the leak check."""

from __future__ import annotations

import itertools
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# A busy machine must not fail a test.
settings.register_profile("house", deadline=None)
settings.load_profile("house")

# Started in the background without job control, a process ignores Ctrl+C, and so would the
# programs that the tests start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Before anything imports Qt or TensorFlow.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
# The keyring of the person who runs the tests is never asked.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from keyring_samples import memory_keyring  # noqa: E402, F401
from leak_check import (  # noqa: E402
    no_leaks,  # noqa: F401
    pytest_collection_finish,  # noqa: F401
    pytest_runtest_makereport,  # noqa: F401
    pytest_runtest_setup,  # noqa: F401
)
from picture_samples import PictureWriter  # noqa: E402
from reading_scenes import open_reader  # noqa: E402
from superuser import ordinary_permissions  # noqa: E402

from lpr_desktop.inference import network  # noqa: E402
from lpr_desktop.reading.batch import ReaderPool  # noqa: E402
from lpr_desktop.reading.journal import Journal  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
SHARED_DATA = ROOT.parent / "shared" / "data"


@pytest.fixture(scope="session")
def new_home(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """``new_home()`` is an empty folder; pytest would look at thousands to number another."""
    homes, numbers = tmp_path_factory.mktemp("homes"), itertools.count()

    def make() -> Path:
        home = homes / str(next(numbers))
        home.mkdir()
        return home

    return make


@pytest.fixture(autouse=True)
def user_folder(new_home: Callable[[], Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty user data folder and empty settings of the test's own; gives the data folder."""
    home = new_home()
    data = home / "data"
    monkeypatch.setenv("LPR_DESKTOP_DATA", str(data))
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(home / variable.lower()))
    # pytest-qt has imported Qt; QSettings keeps the folder of its first use unless it is told.
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QSettings

        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        for kind in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
            for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
                QSettings.setPath(kind, scope, str(home / "settings"))
    return data


def _no_openvino(*_: object) -> None:
    raise ImportError("left out in tests")


@pytest.fixture(autouse=True)
def one_runtime(monkeypatch: pytest.MonkeyPatch) -> None:
    """LiteRT runs every network of this process.

    Whether and when OpenVINO takes over depends on how much was read before and on the clock, and
    with it the last digits of a reading.
    """
    monkeypatch.setattr(network, "VinoNetwork", _no_openvino)


@pytest.fixture
def shared_data() -> Callable[[str], Path]:
    """``shared_data("poland")`` is the folder of a picture set; the test is skipped without it."""

    def folder(set_name: str) -> Path:
        path = SHARED_DATA / set_name
        if not path.is_dir():
            pytest.skip(f"the picture set {set_name} is not beside this checkout")
        return path

    return folder


@pytest.fixture
def ordinary_user() -> Iterator[None]:
    """The test may write only what permissions allow, even if root runs it."""
    with ordinary_permissions():
        yield


@pytest.fixture
def picture(tmp_path: Path) -> PictureWriter:
    """``picture(data)`` writes a file whose suffix says nothing and gives its path."""

    def write(data: bytes, name: str = "picture.bin") -> Path:
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return write


@pytest.fixture
def journal_file(tmp_path: Path) -> Path:
    """Where a journal may be made; its folder is not there yet."""
    return tmp_path / "journal" / "journal.sqlite"


@pytest.fixture
def journal() -> Iterator[Journal]:
    """A journal in memory."""
    opened = Journal(None)
    yield opened
    opened.close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with slow tests first: where tests run side by side, no core ends up waiting for one.

    The order within a file stays.
    """
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


@pytest.fixture(scope="module")
def pool() -> Iterator[ReaderPool]:
    """Readers that take coloured boxes for plates."""
    opened = ReaderPool(open_reader)
    yield opened
    opened.close()


@pytest.fixture
def gate(tmp_path: Path) -> Path:
    """An empty folder to be watched."""
    folder = tmp_path / "gate"
    folder.mkdir()
    return folder
