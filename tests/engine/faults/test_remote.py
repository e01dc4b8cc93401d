"""Remote scenes: refused by default and without a request, read by windows where they are allowed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.shutil import copy as copy_raster

from tests.engine.factories import make_raster

BOOT = Path(__file__).parents[3] / "alps_qgis" / "engine" / "boot.py"


class Server(ThreadingHTTPServer):
    """Serve the files of one folder, also parts of them, and note what was asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[tuple[str, str]] = []
        super().__init__(("127.0.0.1", 0), Handler)


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_HEAD(self) -> None:  # noqa: N802 - the name http.server looks for
        self._answer(with_body=False)

    def do_GET(self) -> None:  # noqa: N802
        self._answer(with_body=True)

    do_POST = do_GET  # noqa: N815

    def log_message(self, *_: object) -> None:
        pass

    def _answer(self, with_body: bool) -> None:
        path = self.server.folder / self.path.lstrip("/")
        wanted = self.headers.get("Range", "")
        self.server.asked.append((self.path, wanted))
        if not path.is_file():
            self.send_error(404)
            return
        data = path.read_bytes()
        found = re.fullmatch(r"bytes=(\d+)-(\d*)", wanted)
        first = int(found[1]) if found else 0
        last = min(int(found[2] or len(data) - 1), len(data) - 1) if found else len(data) - 1
        self.send_response(206 if found else 200)
        if found:
            self.send_header("Content-Range", f"bytes {first}-{last}/{len(data)}")
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(last + 1 - first))
        self.end_headers()
        if with_body:
            self.wfile.write(data[first : last + 1])


@contextmanager
def listening(server: Server) -> Iterator[Server]:
    """Answer requests in a thread until the block ends."""
    with server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def server(tmp_path) -> Iterator[Server]:
    (tmp_path / "served").mkdir()
    noise = np.random.default_rng(0).integers(0, 60, (3, 600, 700), dtype=np.uint8)
    noise[0, :, :350] += 180
    plain = make_raster(tmp_path / "plain.tif", noise)
    copy_raster(plain, tmp_path / "served" / "cog.tif", driver="COG", blocksize=256)
    with listening(Server(tmp_path / "served")) as server:
        yield server


def label(scene: str, out: Path, *more: str) -> dict:
    command = [sys.executable, "-I", str(BOOT), "label", scene, "--out", str(out), "--json", "--clusters", "2", *more]
    environment = {**os.environ, "no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=environment)
    assert "Traceback" not in done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("form", ["/vsicurl/{address}", "{address}"])
def test_remote_scene_needs_to_be_allowed(server, tmp_path, form):
    """Fault 15: refused with the option that allows it, and without a request; allowed, it is read like a file."""
    name = form.format(address=f"http://127.0.0.1:{server.server_port}/cog.tif")

    refused = label(name, tmp_path / "a")["error"]
    assert refused["code"] == "scene"
    assert "--allow-remote" in refused["message"]
    assert server.asked == []

    summary = label(name, tmp_path / "b", "--allow-remote")
    local = label(str(tmp_path / "served" / "cog.tif"), tmp_path / "c")
    assert {path for path, _ in server.asked} >= {"/cog.tif"}
    assert any(wanted for _, wanted in server.asked)
    with rasterio.open(summary["scenes"][0]["classes"]) as remote, rasterio.open(local["scenes"][0]["classes"]) as same:
        assert (remote.read() == same.read()).all()
        assert remote.transform == same.transform


def test_vrt_of_a_remote_source_needs_to_be_allowed(server, tmp_path):
    """Fault 15: the same for a file that points to a server."""
    vrt = tmp_path / "a.vrt"
    source = f"/vsicurl/http://127.0.0.1:{server.server_port}/cog.tif"
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}"><SimpleSource><SourceFilename>{source}</SourceFilename>'
        f"<SourceBand>{band}</SourceBand></SimpleSource></VRTRasterBand>"
        for band in (1, 2, 3)
    )
    vrt.write_text(f'<VRTDataset rasterXSize="700" rasterYSize="600">{bands}</VRTDataset>')

    assert label(str(vrt), tmp_path / "a")["error"]["code"] == "scene"
    assert server.asked == []
    assert label(str(vrt), tmp_path / "b", "--allow-remote")["scenes"][0]["covered_share"] == 1.0
    assert server.asked
