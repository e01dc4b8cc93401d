"""The small codebooks and segments that once ended in Python's words, ran on, or asked a server."""

from __future__ import annotations

import resource
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

BOOT = Path(__file__).parents[3] / "alps_qgis" / "engine" / "boot.py"
MEMORY_BYTES = 4 * 2**30
PORT = 43431
"""The address of the server that `ogr_vrt_named.gpkg` points to is written in the file."""


def alps(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command with little memory."""
    return subprocess.run(
        [sys.executable, "-I", str(BOOT), *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES)),
    )


def assert_one_sentence(done: subprocess.CompletedProcess[str], file: str) -> None:
    said = [line for line in done.stderr.splitlines() if line.startswith("alps: ")]
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert len(said) == 1 and file in said[0] and said[0].endswith(".")


@pytest.mark.parametrize("name", ["codebook_nclusters_1e12.gpkg", "codebook_stretch_null.gpkg"])
@pytest.mark.parametrize("command", ["relabel", "label"])
def test_codebook_with_values_that_cannot_be(
    command: str, name: str, shared_case: Callable[[str], Path], tmp_path: Path
) -> None:
    """Fault 73."""
    codebook, out = shared_case(name), tmp_path / "out"
    if command == "relabel":
        done = alps("relabel", shared_case("good_t_segments.gpkg"), "--codebook", codebook, "--out", out)
    else:
        scene = shared_case("t.tif")
        done = alps(
            "label", scene, "--codebook", codebook, "--out", out, "--segmenter", "superpixels", "--workers", "1"
        )
    assert_one_sentence(done, name)
    assert not [path for path in out.rglob("*") if path.is_file()]


def test_vrt_that_is_called_a_geopackage_asks_no_server(shared_case: Callable[[str], Path], tmp_path: Path) -> None:
    """Fault 70."""
    segments, codebook = shared_case("ogr_vrt_named.gpkg"), tmp_path / "codebook.gpkg"
    assert alps("fit", shared_case("good_t_segments.gpkg"), "--out", codebook).returncode == 0
    assert f"127.0.0.1:{PORT}" in segments.read_text(encoding="utf-8")
    with socket.create_server(("127.0.0.1", PORT)) as server:
        server.settimeout(0.5)
        done = alps("relabel", segments, "--codebook", codebook, "--out", tmp_path / "out")
        with pytest.raises(TimeoutError):
            server.accept()
    assert_one_sentence(done, "ogr_vrt_named.gpkg")
