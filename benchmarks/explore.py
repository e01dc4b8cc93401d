"""Measure how long the questions about a large collection take: similar segments, a lasso, the scatter plot, a rename.

Writes segments files made on the fly, opens them in a real engine process as QGIS does, and asks. Times are of the
process (user and system), and of the wall clock from question to answer.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import shapely
from affine import Affine
from pyproj import CRS

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from alps_qgis.engine.classes import ClassRow, automatic_name  # noqa: E402
from alps_qgis.engine.palette import color_at  # noqa: E402
from alps_qgis.engine.scene.raster_grid import RasterGrid  # noqa: E402
from alps_qgis.engine.tables.codebook import Codebook, write_codebook  # noqa: E402
from alps_qgis.engine.tables.segments import SegmentBatch, SegmentsMeta, write_segments  # noqa: E402

CORNERS = 24
"""Of a segment's polygon; superpixels have some dozens."""

BATCH = 50_000
REPEATS = 7


def main() -> int:
    """Measure, print and write the figures; return 1 if similar segments take longer than they may."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--segments", type=int, default=1_000_000)
    parser.add_argument("--dimension", type=int, default=128)
    parser.add_argument("--files", type=int, default=4)
    parser.add_argument("--clusters", type=int, default=24)
    parser.add_argument("--folder", type=Path, help="keeps the files there for another call")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="alps-explore-") as temporary:
        folder = options.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        files, codebook = make_collection(folder, options)
        figures = measure(files, codebook, Path(temporary), options)
    out = ROOT / "build" / "bench" / "explore.json"
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(figures, indent=1) + "\n")
    for name, values in figures.items():
        print(f"{name:<28} {values}")
    return 0 if figures["similar"]["cpu_ms"] <= 100 else 1


def make_collection(folder: Path, options: argparse.Namespace) -> tuple[list[Path], Path]:
    """Write segments files and their codebook, unless they exist."""
    random = np.random.default_rng(0)
    centroids = random.normal(0, 1, (options.clusters, options.dimension)).astype(np.float32)
    rows = tuple(
        ClassRow(k, k, automatic_name(k), color_at(k), options.segments // options.clusters, 1.0, 1.0)
        for k in range(options.clusters)
    )
    book = Codebook(centroids, "benchmark", rows)
    codebook = folder / "codebook.gpkg"
    if not codebook.exists():
        write_codebook(codebook, book)
    files = []
    n = options.segments // options.files
    side = int(np.ceil(np.sqrt(n))) * 10
    grid = RasterGrid(side, side, Affine(1, 0, 500_000, 0, -1, 5_000_000), CRS.from_epsg(32631).to_wkt())
    for at in range(options.files):
        file = folder / f"part{at}_segments.gpkg"
        meta = SegmentsMeta(
            grid, f"{at:016x}", f"part{at}.tif", "benchmark", options.dimension, 1024, 32, codebook=book.identity()
        )
        if not file.exists():
            write_segments(file, batches(n, at, centroids, grid), meta)
        files.append(file)
    return files, codebook


def batches(n: int, at: int, centroids: np.ndarray, grid: RasterGrid) -> Iterator[SegmentBatch]:
    """Yield n round segments of one file around the centroids."""
    random = np.random.default_rng(at + 1)
    cols = int(np.ceil(np.sqrt(n)))
    angle = np.linspace(0, 2 * np.pi, CORNERS, endpoint=False)
    ring = np.column_stack([np.cos(angle), np.sin(angle)])
    for start in range(0, n, BATCH):
        number = np.arange(start, min(start + BATCH, n))
        m = len(number)
        cluster = random.integers(0, len(centroids), m).astype(np.int32)
        pfl = centroids[cluster] + random.normal(0, 0.7, (m, centroids.shape[1])).astype(np.float32)
        middle = np.column_stack([number % cols, number // cols]) * 10 + 5
        corners = grid.to_map((middle[:, None] + ring * 4).reshape(-1, 2)).reshape(m, CORNERS, 2)
        corners = np.concatenate([corners, corners[:, :1]], axis=1)
        shapes = shapely.multipolygons(shapely.polygons(corners)[:, None])
        unknown = np.full(m, np.nan, np.float32)
        columns = {
            "scene_id": np.full(m, f"{at:016x}", object),
            "segment_id": number,
            "tile_row": np.zeros(m, np.int32),
            "tile_col": np.zeros(m, np.int32),
            "score": unknown,
            "stability": unknown,
            "area_px": np.full(m, 50),
            "area_m2": np.full(m, 50.0),
            "proportion": np.full(m, 1e-6, np.float32),
            "cluster": cluster,
            "confidence": random.random(m).astype(np.float32),
            "class_override": np.full(m, -1, np.int32),
            "pfl_kind": np.full(m, "benchmark", object),
        }
        yield SegmentBatch(shapes, columns, pfl)


class Engine:
    """An engine process that answers questions."""

    def __init__(self, files: list[Path], codebook: Path, folder: Path) -> None:
        boot = ROOT / "alps_qgis" / "engine" / "boot.py"
        self.process = subprocess.Popen(
            [sys.executable, "-I", str(boot), "worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._usage = psutil.Process(self.process.pid)
        self._n = 0
        arguments = {"segments": [str(file) for file in files], "codebook": str(codebook), "folder": str(folder)}
        self._say({"job": "explore", "arguments": arguments})
        self.loaded = self._until("ready")

    def ask(self, name: str, **arguments: Any) -> tuple[dict[str, Any], float, float]:
        """Return the answer, and seconds of the process and of the wall clock."""
        self._n += 1
        cpu, wall = self.cpu_s, time.perf_counter()
        self._say({"ask": name, "id": self._n, "arguments": arguments})
        answer = self._until("answer")
        if "error" in answer:
            raise RuntimeError(answer["error"]["message"])
        return answer["result"], self.cpu_s - cpu, time.perf_counter() - wall

    @property
    def cpu_s(self) -> float:
        """User and system seconds so far."""
        times = self._usage.cpu_times()
        return float(times.user + times.system)

    @property
    def memory_mib(self) -> int:
        """Memory of the process now."""
        return round(self._usage.memory_info().rss / 2**20)

    def close(self) -> int:
        """End the process; return the most memory that it ever had, in MiB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        [peak] = [line for line in status.splitlines() if line.startswith("VmHWM")]
        self.process.stdin.close()
        self.process.wait()
        return round(int(peak.split()[1]) / 1024)

    def _say(self, line: dict[str, Any]) -> None:
        self.process.stdin.write(json.dumps(line).encode() + b"\n")
        self.process.stdin.flush()

    def _until(self, event: str) -> dict[str, Any]:
        for line in self.process.stdout:
            heard = json.loads(line)
            if heard["event"] == event:
                return heard
            if heard["event"] == "error":
                raise RuntimeError(heard["message"])
        raise RuntimeError("the engine ended")


def measure(files: list[Path], codebook: Path, folder: Path, options: argparse.Namespace) -> dict[str, Any]:
    """Return the figures."""
    start = time.perf_counter()
    engine = Engine(files, codebook, folder)
    figures: dict[str, Any] = {
        "segments": options.segments,
        "dimension": options.dimension,
        "opening": {"cpu_s": round(engine.cpu_s, 2), "wall_s": round(time.perf_counter() - start, 2)},
        "memory_mib_loaded": engine.memory_mib,
    }
    size = {"width": 900, "height": 600}
    extent, cpu, wall = engine.ask("embedding", method="pca")
    figures["embedding_pca_first"] = shown([cpu], [wall])
    left, bottom, right, top = extent["extent"]
    x, y = (left + right) / 2, (bottom + top) / 2
    angle = np.linspace(0, 2 * np.pi, 120, endpoint=False)
    reach = min(right - left, top - bottom) / 4
    circle = [[x + reach * float(np.cos(a)), y + reach * float(np.sin(a))] for a in angle]
    rows = [
        {"cluster": k, "class_id": k, "class_name": "water" if k < 2 else automatic_name(k), "color": color_at(k)}
        for k in range(options.clusters)
    ]
    refs = [[0, fid] for fid in range(1, 61)]
    questions: dict[str, Any] = {
        "similar": lambda n: ("similar", {"like": [[0, 1 + n], [1, 2 + n]], "unlike": [[0, 100 + n]], "n": 60}),
        "above": lambda n: ("above", {"threshold": 0.6 + n / 100}),
        "lasso": lambda n: ("lasso", {"polygon": circle}),
        "draw": lambda n: ("draw", {"extent": extent["extent"], **size, "selected": refs}),
        "draw_zoomed": lambda n: ("draw", {"extent": [x, y, x + reach, y + reach], **size}),
        "rename": lambda n: ("state", {"classes": [{**row, "class_name": f"{row['class_name']} {n}"} for row in rows]}),
        "merge": lambda n: ("state", {"classes": rows if n % 2 else rows[:]}),
        "correct_5": lambda n: ("state", {"overrides": [[0, 10 + n + i, 3] for i in range(5)]}),
        "members_typical": lambda n: ("members", {"class_id": 5 + n, "order": "typical", "n": 12}),
        "members_doubtful": lambda n: ("members", {"class_id": 5 + n, "order": "doubtful", "n": 12}),
        "nearest": lambda n: ("nearest", {"point": [x, y + n / 100], "radius": 1.0}),
        "thumbnails_60_plain": lambda n: ("thumbnails", {"refs": [[0, fid + 100 * n] for fid in range(1, 61)]}),
    }
    for name, question in questions.items():
        took = [engine.ask(question(n)[0], **question(n)[1])[1:] for n in range(REPEATS)]
        figures[name] = shown(*map(list, zip(*took)))
    _, cpu, wall = engine.ask("doubtful", n=50)
    figures["doubtful_first"] = shown([cpu], [wall])
    took = []
    for n in range(REPEATS):
        engine.ask("state", overrides=[[0, 500 + n, 3]])
        took.append(engine.ask("doubtful", n=50)[1:])
    figures["doubtful_after_a_correction"] = shown(*map(list, zip(*took)))
    _, cpu, wall = engine.ask("embedding", method="neighbours")
    figures["embedding_neighbours_first"] = shown([cpu], [wall])
    figures["memory_mib_after"] = engine.memory_mib
    figures["memory_mib_peak"] = engine.close()
    return figures


def shown(cpu: list[float], wall: list[float]) -> dict[str, float]:
    """Return medians in milliseconds, and the longest time of the wall clock."""
    milliseconds = {"cpu_ms": np.median(cpu), "wall_ms": np.median(wall), "wall_ms_max": max(wall)}
    return {name: round(1000 * float(value)) for name, value in milliseconds.items()}


if __name__ == "__main__":
    sys.exit(main())
