"""What a watch reads is sent: to a web server and a broker that fail, refuse, and come back."""

from __future__ import annotations

import os
import signal
import ssl
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import mosquitto_broker
import pytest
from keyring_samples import MemoryKeyring
from mosquitto_broker import Mosquitto
from reading_scenes import save
from send_servers import Broker, HttpServer
from waiting import wait_for
from watch_samples import change_state, quick, run_once, running

from lpr_desktop import cli
from lpr_desktop.credentials import Credentials, keep_password
from lpr_desktop.reading import watch_sending, watch_state
from lpr_desktop.reading.batch import ReaderPool
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.watch_keeping import TellSettings, WatchKeeping
from lpr_desktop.reading.watch_sending import MQTT, WEBHOOK, SendTo, check_address, send_to
from lpr_desktop.reading.watch_state import WatchError, WatchState


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch_sending, "_PAUSES", (0.02, 0.05))


def post(state: WatchState, address: str, *ids: str) -> None:
    state.post([], [], [(address, f'{{"id": "{one}"}}'.encode()) for one in ids])


def sending(*to: SendTo) -> tuple[WatchKeeping, list[str]]:
    problems: list[str] = []
    return WatchKeeping(TellSettings(send_to=to), None, problems.append), problems


def deliver_until(keeping: WatchKeeping, state: WatchState, condition: object) -> None:
    def done() -> bool:
        keeping.deliver(state, threading.Event())
        return condition()  # type: ignore[operator]

    wait_for(done)


# --- what is sent


def test_readings_are_posted_once_each(pool: ReaderPool, gate: Path, journal: Journal) -> None:
    journal.hotlist.add("WA1234", "stolen")
    save(gate, "a.png", ("WA1234", 50, 50))
    save(gate, "b.png", ("KR7777", 50, 50))
    with HttpServer().running() as server:
        settings = quick(gate, send_to=(SendTo(server.address),))
        for _ in range(2):
            assert run_once(pool, settings, journal).problems == []
    assert [told["text"] for _, told in server.got] == ["WA1234", "KR7777"]
    headers, told = server.got[0]
    assert headers["Content-Type"] == "application/json"
    assert headers["Idempotency-Key"] == told["id"] != server.got[1][1]["id"]
    assert Path(told["image"]) == gate / "a.png"
    assert (told["wanted"], told["wanted_plate"], told["wanted_note"]) == (
        "yes",
        "WA1234",
        "stolen",
    )
    assert server.got[1][1]["wanted"] == ""
    assert {"time", "read_at", "box", "confidence", "country", "country_probability"} < set(told)


def test_only_wanted_plates_are_sent_if_one_asks(
    pool: ReaderPool, gate: Path, journal: Journal
) -> None:
    journal.hotlist.add("WA1234")
    save(gate, "a.png", ("WA1234", 50, 50), ("KR7777", 50, 200))
    with HttpServer().running() as server:
        to = (SendTo(server.address),)
        run_once(pool, quick(gate, send_to=to, command_only_hotlist=True), journal)
    assert [told["text"] for _, told in server.got] == ["WA1234"]


def test_a_car_in_pictures_seconds_apart_is_sent_once(pool: ReaderPool, gate: Path) -> None:
    for number, seconds in enumerate((0, 4, 8, 60)):
        picture = save(gate, f"{number}.png", ("WA1234", 50, 50 + number))
        os.utime(picture, (1_700_000_000 + seconds,) * 2)
    with HttpServer().running() as server:
        run_once(pool, quick(gate, send_to=(SendTo(server.address),)))
    assert [Path(told["image"]).name for _, told in server.got] == ["0.png", "3.png"]


def test_nothing_is_sent_where_nobody_asks_any_more(gate: Path) -> None:
    with closing(WatchState(gate)) as state, HttpServer().running() as server:
        post(state, server.address, "1")
        keeping, _ = sending(SendTo("http://127.0.0.1:9/other"))
        keeping.deliver(state, threading.Event())
        keeping.close(state)
        assert state.to_send(server.address, 0, 9) == []
    assert server.tries == 0


# --- servers that fail


def test_what_fails_is_tried_again_in_its_order(gate: Path) -> None:
    with closing(WatchState(gate)) as state, HttpServer().running() as server:
        server.answers = [503, 401, 302]
        post(state, server.address, "1", "2")
        keeping, problems = sending(SendTo(server.address))
        deliver_until(keeping, state, lambda: len(server.got) == 2)
        deliver_until(keeping, state, lambda: not state.to_send(server.address, 0, 9))
        keeping.close(state)
    assert [told["id"] for _, told in server.got] == ["1", "2"]
    assert server.tries == 5, "a redirect is not followed"
    assert [words.split(" answered ")[1][:3] for words in problems] == ["503", "401", "302"]
    assert all("tried again" in words for words in problems)


def test_what_is_refused_for_good_is_told_and_holds_nothing_up(gate: Path) -> None:
    with closing(WatchState(gate)) as state, HttpServer().running() as server:
        server.answers = [422]
        post(state, server.address, "1", "2")
        keeping, problems = sending(SendTo(server.address))
        deliver_until(keeping, state, lambda: not state.to_send(server.address, 0, 9))
        keeping.close(state)
    assert [told["id"] for _, told in server.got] == ["2"]
    assert "422" in problems[0]
    assert "not sent again" in problems[0]


def test_a_server_that_hangs_holds_no_reading_up(pool: ReaderPool, gate: Path) -> None:
    save(gate, "a.png", ("WA1234", 50, 50))
    with HttpServer().running() as server:
        server.open.clear()
        with running(pool, quick(gate, send_to=(SendTo(server.address),))) as heard:
            wait_for(lambda: server.tries == 1)
            save(gate, "b.png", ("KR7777", 50, 50))
            wait_for(lambda: len(heard.results) == 2)
            server.open.set()
            wait_for(lambda: len(server.got) == 2)


def test_a_server_that_is_away_ends_a_single_run_with_words(pool: ReaderPool, gate: Path) -> None:
    save(gate, "a.png", ("WA1234", 50, 50))
    with HttpServer().running() as server:
        server.answers = [503] * 1000
        settings = quick(gate, send_to=(SendTo(server.address),))
        with pytest.raises(WatchError, match=r"503.*sent when the folder is watched again"):
            run_once(pool, settings)
        server.answers = []
        run_once(pool, settings)
    assert [told["text"] for _, told in server.got] == ["WA1234"]


def test_the_oldest_are_given_up_and_that_is_told(
    gate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch_state, "MOST_TO_SEND", 3)
    with closing(WatchState(gate)) as state, HttpServer().running() as server:
        post(state, server.address, *"12345")
        keeping, problems = sending(SendTo(server.address))
        deliver_until(keeping, state, lambda: len(server.got) == 3)
        keeping.close(state)
    assert [told["id"] for _, told in server.got] == ["3", "4", "5"]
    assert problems[0].startswith("2 readings were not sent")


def test_a_certificate_that_nobody_vouches_for_is_refused(
    gate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from test_cluster_tls import certify

    tls = certify(tmp_path / "tls")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tls.cert, tls.key)
    with closing(WatchState(gate)) as state, HttpServer(context).running() as server:
        post(state, server.address, "1")
        keeping, problems = sending(SendTo(server.address))
        deliver_until(keeping, state, lambda: bool(problems))
        keeping.close(state)
        assert server.tries == 0
        assert "certificate is not to be trusted" in problems[0]
        monkeypatch.setenv("SSL_CERT_FILE", str(tls.ca_file))
        keeping, problems = sending(SendTo(server.address))
        deliver_until(keeping, state, lambda: bool(server.got))
        keeping.close(state)


_KILLED = """
import sys, threading
from pathlib import Path
from lpr_desktop.reading.watch_keeping import TellSettings, WatchKeeping
from lpr_desktop.reading.watch_sending import SendTo
from lpr_desktop.reading.watch_state import WatchState
folder, address = sys.argv[1:]
state = WatchState(Path(folder))
state.post([], [], [(address, b'{"id": "%d"}' % n) for n in range(5)])
keeping = WatchKeeping(TellSettings(send_to=(SendTo(address),)), None, print)
while True:
    keeping.deliver(state, threading.Event())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_killed_in_the_middle_nothing_is_lost(gate: Path) -> None:
    with HttpServer().running() as server:
        server.answers = [204, 204] + [503] * 1000
        child = subprocess.Popen([sys.executable, "-c", _KILLED, str(gate), server.address])
        wait_for(lambda: server.tries > 2)
        child.send_signal(signal.SIGKILL)
        child.wait()
        server.answers = []
        with closing(WatchState(gate)) as state:
            keeping, _ = sending(SendTo(server.address))
            deliver_until(keeping, state, lambda: not state.to_send(server.address, 0, 9))
            keeping.close(state)
    ids = [told["id"] for _, told in server.got]
    assert sorted(set(ids)) == list("01234")
    assert max(map(ids.count, ids)) <= 2, "what was under way may come twice, with its id"


# --- MQTT


def test_readings_go_to_a_broker(pool: ReaderPool, gate: Path) -> None:
    save(gate, "a.png", ("WA1234", 50, 50), ("KR7777", 50, 200))
    with Broker(b"secret").running() as broker:
        to = SendTo(broker.address, Credentials("gate", "secret"))
        assert run_once(pool, quick(gate, send_to=(to,))).problems == []
    assert [(topic, told["text"]) for topic, told in broker.got] == [
        ("gate/plates", "WA1234"),
        ("gate/plates", "KR7777"),
    ]


def test_a_broker_that_loses_a_message_gets_it_again(gate: Path) -> None:
    with closing(WatchState(gate)) as state, Broker().running() as broker:
        broker.silent = 1
        post(state, broker.address, "1", "2")
        keeping, _ = sending(SendTo(broker.address))
        deliver_until(keeping, state, lambda: not state.to_send(broker.address, 0, 9))
        keeping.close(state)
    assert [told["id"] for _, told in broker.got] == ["1", "2"]


def test_a_broker_that_refuses_the_password_is_told(gate: Path) -> None:
    with closing(WatchState(gate)) as state, Broker(b"secret").running() as broker:
        post(state, broker.address, "1")
        keeping, problems = sending(SendTo(broker.address, Credentials("gate", "wrong")))
        deliver_until(keeping, state, lambda: bool(problems))
        keeping.close(state)
        assert len(state.to_send(broker.address, 0, 9)) == 1
    assert "refuses the connection" in problems[0]
    assert broker.got == []


@pytest.mark.skipif(mosquitto_broker.PROGRAM is None, reason="no mosquitto")
def test_a_real_broker_that_goes_away_gets_all_in_order(gate: Path, tmp_path: Path) -> None:
    broker = Mosquitto(tmp_path)
    broker.start()
    to = SendTo(broker.address, Credentials("gate", "secret"))
    try:
        broker.listen()
        with closing(WatchState(gate)) as state:
            wrong, refusals = sending(SendTo(broker.address, Credentials("gate", "wrong")))
            post(state, broker.address, "1")
            deliver_until(wrong, state, lambda: bool(refusals))
            wrong.close(state)
            assert "refuses the connection" in refusals[0]
            keeping, problems = sending(to)
            deliver_until(keeping, state, lambda: len(broker.got) == 1)
            broker.stop()
            post(state, broker.address, "2", "3")
            deliver_until(keeping, state, lambda: bool(problems))
            keeping.close(state)
        with closing(WatchState(gate)) as state:
            post(state, broker.address, "4")
            broker.start()
            keeping, _ = sending(to)
            deliver_until(keeping, state, lambda: not state.to_send(broker.address, 0, 9))
            keeping.close(state)
        broker.listen()
        wait_for(lambda: len(broker.got) >= 4)
    finally:
        broker.stop()
    assert list(dict.fromkeys(told["id"] for told in broker.got)) == list("1234")


# --- programs


posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


@posix
def test_a_slow_program_holds_nothing_up(gate: Path, tmp_path: Path) -> None:
    go, log, out = tmp_path / "go", tmp_path / "log", tmp_path / "out.csv"
    script = f"while ! test -e {go}; do sleep 0.05; done; echo $0 >> {log}"
    with closing(WatchState(gate)) as state:
        keeping, problems = sending()
        for number in range(3):
            state.post([(out, b"line\n")], [["sh", "-c", script, str(number)]])
            keeping.deliver(state, threading.Event())
        assert out.read_text("utf-8-sig").count("line") == 3
        assert not log.exists()
        go.touch()
        deliver_until(keeping, state, lambda: state.outbox() == [])
        keeping.close(state)
    assert log.read_text().split() == ["0", "1", "2"], "one after the other"
    assert problems == []


@posix
def test_a_program_that_is_too_slow_is_told(
    gate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch_state, "MOST_TO_RUN", 2)
    log = tmp_path / "log"
    with closing(WatchState(gate)) as state:
        state.post([], [["sh", "-c", f"echo $0 >> {log}", str(number)] for number in range(5)])
        keeping, problems = sending()
        deliver_until(keeping, state, lambda: state.outbox() == [])
        keeping.close(state)
    assert log.read_text().split() == ["3", "4"]
    assert problems[0].startswith("The program is too slow: for 3 readings it was not run")


# --- addresses and passwords


@pytest.mark.parametrize(
    ("text", "schemes", "words"),
    [
        ("ftp://host/x", WEBHOOK, "begins with https"),
        ("file:///etc/passwd", WEBHOOK, "no address"),
        ("https://", WEBHOOK, "no address"),
        ("https://ho st/", WEBHOOK, "no address"),
        ("https://host:99999/", WEBHOOK, "no address"),
        ("https://u:hidden@host/", WEBHOOK, "leave the password out"),
        ("mqtts://host", MQTT, "name the topic"),
        ("mqtt://host/gate/#", MQTT, "name the topic"),
        ("https://host/", MQTT, "begins with mqtts"),
    ],
)
def test_addresses_that_cannot_work(text: str, schemes: tuple[str, ...], words: str) -> None:
    with pytest.raises(WatchError, match=words) as caught:
        check_address(text, schemes)
    assert "hidden" not in str(caught.value)


def test_passwords_come_from_the_keyring_or_a_file(
    memory_keyring: MemoryKeyring, tmp_path: Path
) -> None:
    address = "https://gate@host/plates"
    assert send_to(address, WEBHOOK).credentials is None
    keep_password(address, "secret")
    found = send_to(address, WEBHOOK)
    assert found.credentials == Credentials("gate", "secret")
    assert "secret" not in repr(found)
    assert send_to("https://host/plates", WEBHOOK).credentials is None
    file = tmp_path / "token"
    file.write_text(":abc\n")
    file.chmod(0o600)
    assert send_to("https://host/", WEBHOOK, file).credentials == Credentials("", "abc")


@pytest.mark.parametrize(
    ("user", "sign"), [("gate", "Basic Z2F0ZTpzZWNyZXQ="), ("", "Bearer secret")]
)
def test_a_web_server_gets_the_password_as_it_expects(gate: Path, user: str, sign: str) -> None:
    with closing(WatchState(gate)) as state, HttpServer().running() as server:
        post(state, server.address, "1")
        keeping, _ = sending(SendTo(server.address, Credentials(user, "secret")))
        deliver_until(keeping, state, lambda: bool(server.got))
        keeping.close(state)
    assert server.got[0][0]["Authorization"] == sign


def test_wrong_usage_is_told(gate: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    open_to_all = tmp_path / "password"
    open_to_all.write_text("u:p\n")
    open_to_all.chmod(0o644)
    for arguments, words in (
        (["--webhook", "gopher://x"], "--webhook: This is no address"),
        (["--mqtt-credentials", "x"], "name the address too (--mqtt)"),
        (["--webhook", "https://h/", "--webhook-credentials", str(tmp_path / "no")], "be read"),
        (["--mqtt", "mqtt://h/t", "--mqtt-credentials", str(open_to_all)], "chmod 600"),
    ):
        assert cli.main(["watch", str(gate), *arguments]) == 2
        assert words in capsys.readouterr().err


def test_a_state_of_the_second_version_goes_on(gate: Path, tmp_path: Path) -> None:
    with closing(WatchState(gate)) as state:
        state.post([(tmp_path / "out.csv", b"x\n")], [["echo"]])
    change_state("ALTER TABLE outbox DROP COLUMN target", "PRAGMA user_version = 2")
    with closing(WatchState(gate)) as state:
        assert [message.file for message in state.outbox()] == [tmp_path / "out.csv", None]
        post(state, "http://host/", "1")
    with closing(WatchState(gate)) as state:
        assert len(state.outbox()) == 2
        assert len(state.to_send("http://host/", 0, 9)) == 1
