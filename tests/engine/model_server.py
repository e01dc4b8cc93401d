"""A server of checkpoints on this machine, with the faults that a test sets."""

from __future__ import annotations

import contextlib
import random
import re
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

WEIGHTS = random.Random(0).randbytes(3_500_000)
"""Stands in for a checkpoint: more than three chunks."""

FILE_NAME = "sam_vit_b_01ec64.pth"


class ModelServer(ThreadingHTTPServer):
    """Serve WEIGHTS under every path, with the faults a test sets."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.content = WEIGHTS
        self.content_type = "application/octet-stream"
        self.with_ranges = True
        self.with_length = True
        self.length = 0
        """What the answer says its length is; 0 for the truth."""
        self.tag = ""
        """ETag of the content."""
        self.drop_after: list[int] = []
        """Bytes after which the coming connections break, one entry each."""
        self.statuses: list[int] = []
        """Status codes of the coming answers, before normal ones."""
        self.location = ""
        self.pause_s = 0.0
        """Pause before every 100,000 bytes."""
        self.ranges: list[str | None] = []
        """What each request asked for."""
        self.if_ranges: list[str | None] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/{FILE_NAME}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of clients that go away: tests make them do so."""


class _Handler(BaseHTTPRequestHandler):
    server: ModelServer

    def do_GET(self) -> None:
        server, asked = self.server, self.headers.get("Range")
        server.ranges.append(asked)
        server.if_ranges.append(self.headers.get("If-Range"))
        if server.statuses:
            self.send_response(server.statuses.pop(0))
            if server.location:
                self.send_header("Location", server.location)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        changed = server.tag and self.headers.get("If-Range") not in (None, server.tag)
        match = re.fullmatch(r"bytes=(\d+)-", asked or "") if server.with_ranges and not changed else None
        start = int(match.group(1)) if match else 0
        if start >= len(server.content):
            self.send_error(416)
            return
        self.send_response(206 if match else 200)
        if match:
            self.send_header("Content-Range", f"bytes {start}-{len(server.content) - 1}/{len(server.content)}")
        self.send_header("Content-Type", server.content_type)
        if server.tag:
            self.send_header("ETag", server.tag)
        if server.with_length:
            self.send_header("Content-Length", str(server.length or len(server.content) - start))
        self.end_headers()
        body = server.content[start:]
        if server.drop_after:
            body = body[: server.drop_after.pop(0)]
        for offset in range(0, len(body), 100_000) if server.pause_s else ():
            time.sleep(server.pause_s)
            self.wfile.write(body[offset : offset + 100_000])
        if not server.pause_s:
            self.wfile.write(body)
        self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextlib.contextmanager
def serving() -> Iterator[ModelServer]:
    """Yield a server that runs until the block ends."""
    with ModelServer() as running:
        thread = threading.Thread(target=running.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield running
        finally:
            running.shutdown()
            thread.join()
