"""A cluster whose connections are encrypted, with certificates made here; and the rule of when."""

from __future__ import annotations

import datetime
import ipaddress
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from cluster_processes import RunningCluster, faulty_environment, running_cluster
from reading_scenes import save

pytest.importorskip("distributed")
x509 = pytest.importorskip("cryptography.x509")

from cryptography.hazmat.primitives import hashes, serialization  # noqa: E402
from cryptography.hazmat.primitives.asymmetric import ec  # noqa: E402

from lpr_desktop import cli  # noqa: E402
from lpr_desktop.cluster.connection import Tls, connected  # noqa: E402
from lpr_desktop.errors import ClusterError  # noqa: E402


def _usage(is_authority: bool) -> tuple[bool, ...]:
    """May sign; an authority signs certificates."""
    return (True, False, False, False, False, is_authority, is_authority, False, False)


def certify(folder: Path) -> Tls:
    """An authority of its own, and a certificate by it for this computer; PEM files."""
    folder.mkdir()
    authority, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    issuer = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, folder.name)])
    begin = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1)
    for name, public, is_authority in (("ca", authority, True), ("own", key, False)):
        subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, f"{folder.name} {name}")])
        certificate = (
            x509.CertificateBuilder()
            .subject_name(issuer if is_authority else subject)
            .issuer_name(issuer)
            .public_key(public.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(begin)
            .not_valid_after(begin + datetime.timedelta(days=9))
            .add_extension(x509.BasicConstraints(is_authority, None), critical=True)
            .add_extension(
                x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]),
                critical=False,
            )
            # Python 3.13 is strict: it wants the two identifiers, and what an authority may do.
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public.public_key()), False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(authority.public_key()), False
            )
            .add_extension(x509.KeyUsage(*_usage(is_authority)), critical=True)
            .sign(authority, hashes.SHA256())
        )
        (folder / f"{name}.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return Tls(folder / "ca.pem", folder / "own.pem", folder / "key.pem")


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Tls:
    return certify(tmp_path_factory.mktemp("tls") / "gate")


@pytest.fixture(scope="module")
def cluster(tls: Tls, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCluster]:
    with running_cluster(1, tmp_path_factory.mktemp("cluster"), tls) as running:
        yield running


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_only_who_has_a_certificate_is_let_in(
    cluster: RunningCluster, tls: Tls, tmp_path: Path
) -> None:
    assert cluster.address.startswith("tls://127.0.0.1:")
    save(tmp_path / "gate", "1.png", ("AB123", 100, 100))
    stranger = certify(tmp_path / "stranger")
    own = subprocess.run(
        [sys.executable, "-m", "lpr_desktop", "read", tmp_path / "gate", *_options(tls)]
        + [f"--cluster={cluster.address}", "--output", tmp_path / "out"],
        env=faulty_environment(tmp_path),
        stderr=subprocess.PIPE,
        text=True,
        timeout=200,
    )
    assert own.returncode == 0, own.stderr
    assert "1 picture, 1 plate" in own.stderr
    with pytest.raises(ClusterError, match=r"No scheduler answers.*certificate"):
        connected(cluster.address, stranger).__enter__()
    with pytest.raises(ClusterError, match="No scheduler answers"):
        connected(cluster.address.replace("tls:", "tcp:"), Tls()).__enter__()
    with pytest.raises(ClusterError, match=r"needs --tls-ca-file"):
        connected(cluster.address, Tls()).__enter__()


def _options(tls: Tls) -> list[str]:
    return [f"--tls-ca-file={tls.ca_file}", f"--tls-cert={tls.cert}", f"--tls-key={tls.key}"]


@pytest.mark.parametrize("command", ["read", "evaluate", "blur"])
def test_an_open_connection_must_be_asked_for(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    open_address = "--cluster=tcp://192.0.2.7:8786"
    output = [str(tmp_path), f"--output={tmp_path / 'out'}"]
    paths = {"read": output, "evaluate": [str(tmp_path)], "blur": output}
    save(tmp_path, "1.png")
    (tmp_path / "1.xml").write_text("<annotation/>")
    assert cli.main([command, *paths[command], open_address]) == 2
    assert "Workers run whatever they are sent" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
    assert cli.main([command, *paths[command], "--insecure"]) == 2
    assert "--insecure are for the connection of --cluster" in capsys.readouterr().err


def test_files_that_are_none(tls: Tls, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pem"
    broken.write_text("no certificate")
    for file, words in ((broken, "cannot be used"), (tmp_path / "gone", "gone: the file is not")):
        with pytest.raises(ClusterError, match=words):
            connected("tls://127.0.0.1:1", Tls(file, tls.cert, tls.key)).__enter__()
