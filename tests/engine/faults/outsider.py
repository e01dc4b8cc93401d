"""What another user of this machine can try on ports of somebody else's run: `python outsider.py HOST:PORT...`.

Prints what it got from each port as JSON. As root, it first becomes the user nobody.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import socket
import ssl
import sys
import warnings

import distributed

NOBODY = 65534
WAIT_S = 3
GET = b"GET /info/main/workers.html HTTP/1.0\r\n\r\n"


def over_a_plain_socket(host: str, port: int) -> str:
    """Return what a program that speaks HTTP is answered."""
    with socket.create_connection((host, port), WAIT_S) as plain:
        plain.sendall(GET)
        return plain.recv(4096).decode("latin-1")


def over_tls(host: str, port: int) -> str:
    """Return what a program that speaks HTTPS without a certificate is answered."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with socket.create_connection((host, port), WAIT_S) as plain, context.wrap_socket(plain) as wrapped:
        wrapped.sendall(GET)
        return wrapped.recv(4096).decode("latin-1")


def as_dask(host: str, port: int, scheme: str, security: distributed.Security | None) -> str:
    """Return the user as whom a function of ours runs there."""
    address = f"{scheme}://{host}:{port}"
    with distributed.Client(address, security=security, timeout=WAIT_S, set_as_default=False) as client:
        return f"ran as {client.run_on_scheduler(os.getuid)}"


def main(ports: list[str]) -> None:
    """Try everything at every port."""
    own = distributed.Security.temporary()
    # Imports what Dask imports late: another user may not be allowed to read these files.
    with distributed.LocalCluster(n_workers=0, host="127.0.0.1", dashboard_address=":0", security=own) as warm:
        host, port = warm.scheduler_address.removeprefix("tls://").rsplit(":", 1)
        as_dask(host, int(port), "tls", own)
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
        os.environ["HOME"] = "/nonexistent"
    got: dict[str, str] = {}
    for each in ports:
        host, port = each.rsplit(":", 1)
        tries = {
            "http": lambda: over_a_plain_socket(host, int(port)),  # noqa: B023
            "https": lambda: over_tls(host, int(port)),  # noqa: B023
            "dask": lambda: as_dask(host, int(port), "tcp", None),  # noqa: B023
            "dask with its own certificate": lambda: as_dask(host, int(port), "tls", own),  # noqa: B023
        }
        for name, attempt in tries.items():
            if name.startswith("dask") and got.get(f"{each} http", "").startswith("HTTP"):
                continue  # Dask's client would wait for ever.
            with contextlib.suppress(Exception):
                answer = attempt()
                # A TLS alert: 21, version 3.x. It says that the handshake failed, and nothing else.
                if answer and not answer.startswith("\x15\x03"):
                    got[f"{each} {name}"] = answer
    print(json.dumps({"uid": os.getuid(), "got": got}))


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    main(sys.argv[1:])
