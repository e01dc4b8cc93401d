"""A package index on this machine, with the faults that a test sets, and small wheels to serve."""

from __future__ import annotations

import datetime
import hashlib
import ipaddress
import ssl
import threading
import time
import zipfile
from base64 import urlsafe_b64encode
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import ec


def make_wheel(
    name: str, version: str = "1.0", module: str = "", payload: bytes = b"", tag: str = "py3-none-any"
) -> tuple[str, bytes]:
    """Return the file name and bytes of a wheel with one module of the package's name.

    Args:
        name: of the package.
        version: of the package.
        module: source of the module.
        payload: content of another file, to make the wheel large.
        tag: of Python, ABI and platform.
    """
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": module.encode(),
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode(),
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: {tag}\n".encode(),
    }
    if payload:
        files[f"{name}_payload.bin"] = payload
    digests = {path: urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=") for path, data in files.items()}
    record = "".join(f"{path},sha256={digests[path].decode()},{len(data)}\n" for path, data in files.items())
    files[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for path, data in files.items():
            archive.writestr(zipfile.ZipInfo(path, (2020, 1, 1, 0, 0, 0)), data)
    return f"{name}-{version}-{tag}.whl", buffer.getvalue()


def lock_of(wheels: dict[str, bytes]) -> str:
    """Return the requirements that pin these wheels, with their sums."""
    lines = []
    for name, data in sorted(wheels.items()):
        package, version = name.split("-")[:2]
        lines.append(f"{package}=={version} \\\n    --hash=sha256:{hashlib.sha256(data).hexdigest()}\n")
    return "".join(lines)


class PackageIndex(ThreadingHTTPServer):
    """Serves wheels under `/simple/`. Also answers as a proxy: then a request has a whole address."""

    daemon_threads = True

    def __init__(self, wheels: dict[str, bytes]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.wheels = dict(wheels)
        self.scheme = "http"
        self.status = 0
        """Answer to everything, unless 0."""
        self.page = ""
        """HTML that everything is answered with, unless empty."""
        self.cut: dict[str, list[int]] = {}
        """Wheel → bytes after which the coming answers break off, one entry each."""
        self.bytes_per_s = 0
        """Speed of files; 0 for no limit."""
        self.asked: list[str] = []
        """Wheels that were asked for."""
        self._thread = threading.Thread(target=self.serve_forever, daemon=True)
        self._thread.start()

    @property
    def root(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.server_address[1]}"

    @property
    def address(self) -> str:
        return f"{self.root}/simple/"

    def speak_tls(self, folder: Path) -> Path:
        """From now on speak TLS, with a certificate of an authority that nobody knows; return the authority's."""
        # Here and below: the tests inside QGIS need no TLS, and their Python may lack the package.
        from cryptography import x509
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric import ec

        authority, leaf = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
        address = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
        root = _signed("authority", authority, "authority", authority, x509.BasicConstraints(True, None))
        certificate = _signed("127.0.0.1", leaf, "authority", authority, address)
        pem = serialization.Encoding.PEM
        secret = leaf.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        (folder / "key.pem").write_bytes(secret)
        (folder / "certificate.pem").write_bytes(certificate.public_bytes(pem))
        (folder / "authority.pem").write_bytes(root.public_bytes(pem))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "certificate.pem", folder / "key.pem")
        self.socket = context.wrap_socket(self.socket, server_side=True)
        self.scheme = "https"
        return folder / "authority.pem"

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing about clients that go away: that is what many tests are about."""

    def close(self) -> None:
        self.shutdown()
        self.server_close()


def _signed(
    subject: str,
    key: ec.EllipticCurvePrivateKey,
    issuer: str,
    issuer_key: ec.EllipticCurvePrivateKey,
    extension: x509.ExtensionType,
) -> x509.Certificate:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.x509.oid import NameOID

    names = [x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]) for name in (subject, issuer)]
    now = datetime.datetime.now(datetime.UTC)
    builder = x509.CertificateBuilder().subject_name(names[0]).issuer_name(names[1]).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number()).not_valid_before(now - datetime.timedelta(days=1))
    builder = builder.not_valid_after(now + datetime.timedelta(days=1)).add_extension(extension, critical=True)
    return builder.sign(issuer_key, hashes.SHA256())


class _Handler(BaseHTTPRequestHandler):
    server: PackageIndex

    def do_CONNECT(self) -> None:
        self._answer(self.server.status or 502, b"", "text/plain")

    def do_HEAD(self) -> None:
        self._answer(405, b"", "text/plain")

    def do_GET(self) -> None:
        server, path = self.server, self.path
        if server.status:
            self._answer(server.status, b"", "text/plain")
        elif server.page:
            self._answer(200, server.page.encode(), "text/html")
        elif path.startswith("/files/"):
            self._send_wheel(unquote(path.removeprefix("/files/")))
        elif path.startswith("/simple/"):
            self._list(path.removeprefix("/simple/").strip("/"))
        else:
            self._answer(404, b"", "text/plain")

    def _list(self, package: str) -> None:
        names = [name for name in self.server.wheels if name.split("-")[0].replace("_", "-") == package]
        links = (f'<a href="{self.server.root}/files/{name}">{name}</a>' for name in names)
        page = f"<!DOCTYPE html><html><body>{''.join(links)}</body></html>"
        self._answer(200 if names else 404, page.encode(), "text/html")

    def _send_wheel(self, name: str) -> None:
        server = self.server
        data = server.wheels.get(name, b"")
        server.asked.append(name)
        cuts = server.cut.get(name, [])
        shown = data[: cuts.pop(0)] if cuts else data
        self.send_response(200)
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        step = max(server.bytes_per_s // 10, 1) if server.bytes_per_s else len(shown) or 1
        for start in range(0, len(shown), step):
            self.wfile.write(shown[start : start + step])
            if server.bytes_per_s:
                time.sleep(0.1)
        self.close_connection = True

    def _answer(self, status: int, content: bytes, kind: str) -> None:
        self.send_response(status)
        if status == 407:
            self.send_header("Proxy-Authenticate", 'Basic realm="proxy"')
        if status == 401:
            self.send_header("WWW-Authenticate", 'Basic realm="index"')
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *arguments: object) -> None:
        """Keep the output of the tests clean."""
