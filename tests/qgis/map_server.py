"""A map server on this machine: XYZ tiles of a checkerboard, and a WMS that answers in PNG or in XML."""

from __future__ import annotations

import re
import struct
import threading
import time
import zlib
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlparse

import numpy as np

_CAPABILITIES = """<?xml version="1.0"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">
<Service><Name>WMS</Name><Title>test</Title></Service><Capability><Request>
<GetCapabilities><Format>text/xml</Format></GetCapabilities><GetMap><Format>image/png</Format>
<DCPType><HTTP><Get><OnlineResource xlink:href="{url}"/></Get></HTTP></DCPType></GetMap></Request>
<Layer><Title>root</Title><CRS>EPSG:3857</CRS><Layer queryable="0"><Name>photo</Name><Title>photo</Title>
<CRS>EPSG:3857</CRS><BoundingBox CRS="EPSG:3857" minx="-20037508" miny="-20037508" maxx="20037508" maxy="20037508"/>
</Layer></Layer></Capability></WMS_Capabilities>"""


def png(pixels: np.ndarray) -> bytes:
    """Return a PNG of (h, w, 3) uint8."""
    height, width, _ = pixels.shape
    rows = np.concatenate([np.zeros((height, 1), np.uint8), pixels.reshape(height, -1)], axis=1).tobytes()

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


class MapServer:
    """The server, which counts its requests and fails as it is asked to.

    Attributes:
        requests: paths that were asked for.
        answer: returns the status for a request: its column and row of tiles, and how often this tile was asked for.
        delay_s: before each answer.
        exception: the WMS answers with a ServiceException.
    """

    def __init__(self) -> None:
        self.requests: list[str] = []
        self.answer: Callable[[int, int, int], int] = lambda col, row, n: 200
        self.delay_s = 0.0
        self.exception = False
        server = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_: object) -> None:
                pass

            def do_GET(self) -> None:
                server.requests.append(self.path)
                time.sleep(server.delay_s)
                status, kind, body = server.reply(self.path)
                try:
                    self.send_response(status)
                    self.send_header("Content-Type", kind)
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)
                except OSError:
                    pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}"
        threading.Thread(target=self._http.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()

    @property
    def xyz(self) -> str:
        """Source of an XYZ layer."""
        return f"type=xyz&url={self.url}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19&zmin=0"

    @property
    def wms(self) -> str:
        """Source of a WMS layer."""
        return f"crs=EPSG:3857&format=image/png&layers=photo&styles=&url={self.url}/wms"

    def reply(self, path: str) -> tuple[int, str, bytes]:
        """Return status, type and content."""
        tile = re.match(r"/(\d+)/(\d+)/(\d+)\.png", path)
        if tile:
            _, col, row = map(int, tile.groups())
            status = self.answer(col, row, self.requests.count(path))
            return (status, "image/png", png(checkers(256, 256))) if status == 200 else (status, "text/plain", b"no")
        query = {name.lower(): values[0] for name, values in parse_qs(urlparse(path).query).items()}
        if query.get("request", "").lower() != "getmap":
            return 200, "text/xml", _CAPABILITIES.replace("{url}", f"{self.url}/wms?").encode()
        if self.exception:
            words = b"<ServiceExceptionReport><ServiceException>too large</ServiceException></ServiceExceptionReport>"
            return 200, "text/xml", words
        return 200, "image/png", png(checkers(int(query["height"]), int(query["width"])))


def checkers(height: int, width: int, side: int = 32) -> np.ndarray:
    """Return (h, w, 3) uint8: fields of two colours."""
    dark = np.add.outer(np.arange(height) // side, np.arange(width) // side) % 2 == 0
    return np.where(dark[..., None], [60, 120, 50], [200, 190, 160]).astype(np.uint8)
