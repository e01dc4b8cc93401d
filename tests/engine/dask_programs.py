"""Certificates, and the scheduler and workers of a cluster as docs/large.md starts them."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

BOOT = Path(__file__).parents[2] / "alps_qgis" / "engine" / "boot.py"


def make_certificates(folder: Path) -> dict[str, str]:
    """Write an authority that is its own certificate, and its key, and return the settings that name them."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "alps test")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    (folder / "cert.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").touch(0o600)
    (folder / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return {
        "tls_ca": str(folder / "cert.pem"),
        "tls_cert": str(folder / "cert.pem"),
        "tls_key": str(folder / "key.pem"),
    }


@contextmanager
def programs(certificates: dict[str, str]) -> Iterator[tuple[str, subprocess.Popen, subprocess.Popen]]:
    """Start `alps cluster-scheduler` and `alps cluster-workers`; give the address and the two processes."""
    files = [f"--{name.replace('_', '-')}={path}" for name, path in certificates.items()]
    alps = [sys.executable, "-I", str(BOOT)]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        listen = f"tls://127.0.0.1:{free.getsockname()[1]}"
    scheduler = subprocess.Popen([*alps, "cluster-scheduler", listen, *files], stderr=subprocess.PIPE, text=True)
    address = _first(scheduler, r"Scheduler at (tls://\S+)")
    workers = [*alps, "cluster-workers", address, "--workers", "1", *files]
    worker = subprocess.Popen(workers, stderr=subprocess.PIPE, text=True)
    try:
        _first(worker, r"1 workers of (\S+)")
        yield address, scheduler, worker
    finally:
        for process in (worker, scheduler):
            process.terminate()
            process.wait(20)


def _first(process: subprocess.Popen, pattern: str) -> str:
    """Wait for a line on stderr and return what its group holds."""
    while True:
        line = process.stderr.readline()
        assert line, "the program ended"
        if found := re.search(pattern, line):
            threading.Thread(target=process.stderr.read, daemon=True).start()
            return found[1]
