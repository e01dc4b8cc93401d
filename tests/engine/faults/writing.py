"""Let every writer of the engine meet a failing disk, and tell what stands there afterwards.

Run in a process of its own: `python -m tests.engine.faults.writing WAY,… WRITER FOLDER [MOST]` prints one JSON object
for each way:

- `sizes`: no file may grow beyond a limit (`RLIMIT_FSIZE`), at many limits and closely in the last 64 KB. Fails where a
  full disk fails, also inside native libraries, without asking for privileges.
- `calls`: Python's own open, write, flush, close, fsync and rename fail one after the other, once or from then on.
- `native`: the same for the calls that C libraries make, through `failing_calls.c`, which needs a C compiler.
- `disk`: a folder on a small file system that is filled up to the last bytes; needs a mounted one as FOLDER.

Every run must end with the old files untouched and a typed error, or with all the new files.
"""

from __future__ import annotations

import builtins
import ctypes
import errno
import functools
import io
import json
import os
import resource
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import AlpsError
from alps_qgis.engine.evaluation.evaluate import evaluate
from alps_qgis.engine.labels.paint import paint
from alps_qgis.engine.labels.polygons import polygonize
from alps_qgis.engine.pipeline.apply import apply_codebook
from alps_qgis.engine.pipeline.tile_layer import write_tiles
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.sample.sample_scene import write_scene
from alps_qgis.engine.settings import TileSettings
from alps_qgis.engine.tables.codebook import read_codebook, write_codebook
from tests.engine.factories import make_raster

SIDE_PX = 640
"""Enough for an overview, and for files that are longer than the buffers of the libraries."""

LAST_BYTES = 65536
Outcome = dict[str, Any]


@dataclass(frozen=True)
class Writer:
    """One thing that writes files: `write(inputs, out)` makes `names` in the folder `out`."""

    names: tuple[str, ...]
    write: Callable[[Path, Path], Any]
    goes_on: bool = False
    """It keeps a journal, with which the next run goes on."""


def _classes(inputs: Path, out: Path) -> None:
    paint(inputs / "a_segments.gpkg", read_codebook(inputs / "codebook.gpkg"), out / "c.tif", overwrite=True)


def _segments(inputs: Path, out: Path) -> None:
    codebook = read_codebook(inputs / "codebook.gpkg")
    apply_codebook(inputs / "a_segments.gpkg", codebook, out / "s.gpkg", SILENT)


def _polygons(inputs: Path, out: Path) -> None:
    polygonize(inputs / "a_classes.tif", out / "p.gpkg", segments=inputs / "a_segments.gpkg", overwrite=True)


def _codebook(inputs: Path, out: Path) -> None:
    write_codebook(out / "codebook.gpkg", read_codebook(inputs / "codebook.gpkg"))


def _report(inputs: Path, out: Path) -> None:
    truth = [inputs / "a_classes.tif"]
    evaluate(truth, truth, report=out / "report.json", overwrite=True)


def _tiles(inputs: Path, out: Path) -> None:
    write_tiles(inputs / "a.tif", out / "t.gpkg", TileSettings(tile=32, halo=4))


def _scene(inputs: Path, out: Path) -> None:
    write_scene(out / "scene.tif", np.random.default_rng(0).integers(0, 255, (520, 300, 3), dtype=np.uint8))


def _relabel(inputs: Path, out: Path) -> None:
    segments, codebook = str(inputs / "a_segments.gpkg"), str(inputs / "codebook.gpkg")
    run_job("relabel", {"segments": [segments], "codebook": codebook, "out": str(out), "overwrite": True}, SILENT)


def _label(inputs: Path, out: Path) -> None:
    run_job("label", label_arguments(inputs / "a.tif", out), SILENT)


def label_arguments(scene: Path, out: Path) -> dict[str, Any]:
    """Return a labelling in one process: patches and limits do not reach others."""
    segment = {"segmenter": "superpixels", "workers": 1}
    settings = {"segment": segment, "codebook": {"clusters": 5}, "polygons": {"min_unit_px": 4}}
    return {"scenes": [str(scene)], "out": str(out), "overwrite": True, "settings": settings}


_PAIR = ("a_classes.tif.aux.xml", "a_classes.tif", "a_polygons.gpkg")
WRITERS = {
    "classes": Writer(("c.tif.aux.xml", "c.tif"), _classes),
    "segments": Writer(("s.gpkg",), _segments),
    "polygons": Writer(("p.gpkg",), _polygons),
    "codebook": Writer(("codebook.gpkg",), _codebook),
    "report": Writer(("report.json",), _report),
    "tiles": Writer(("t.gpkg",), _tiles),
    "scene": Writer(("scene.tif",), _scene),
    "relabel": Writer(_PAIR, _relabel, goes_on=True),
    "label": Writer((*_PAIR, "a_segments.gpkg", "codebook.gpkg"), _label, goes_on=True),
}


def make_inputs(folder: Path) -> None:
    """Write a scene of noisy fields and what labelling makes of it."""
    rng = np.random.default_rng(0)
    values = rng.integers(0, 60, (3, SIDE_PX, SIDE_PX), dtype=np.uint8)
    values += (np.kron(rng.integers(0, 4, (3, 16, 16)), np.ones((SIDE_PX // 16,) * 2)) * 60).astype(np.uint8)
    folder.mkdir(parents=True)
    scene = make_raster(folder / "a.tif", values[:, :, : SIDE_PX // 2])
    run_job("label", label_arguments(scene, folder), SILENT)


class Trial:
    """One writer with its inputs, what stood at the outputs before, and what an undisturbed run makes of them."""

    def __init__(self, name: str, inputs: Path, out: Path) -> None:
        self.writer = WRITERS[name]
        self.inputs, self.out = inputs, out
        self.out.mkdir(parents=True, exist_ok=True)
        self.old = {each: f"what stood here: {each}".encode() for each in self.writer.names}
        self.reset()
        self.writer.write(inputs, out)
        self.new = self.found()
        assert set(self.new) == set(self.writer.names), sorted(self.new)
        self.contents = {name: self._contents(out / name) for name in self.new}
        self.longest = max(map(len, self.new.values()))

    def reset(self) -> None:
        """Put the old files back and remove everything else."""
        for path in self.out.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        for name, content in self.old.items():
            (self.out / name).write_bytes(content)

    def found(self) -> dict[str, bytes]:
        """Return what stands in the folder, hidden files included."""
        return {path.name: b"" if path.is_dir() else path.read_bytes() for path in self.out.iterdir()}

    def run(self) -> str:
        """Write, and return `old`, `new`, or what went wrong."""
        try:
            self.writer.write(self.inputs, self.out)
            said = "new"
        except AlpsError as error:
            said = "old"
            if error.code != "output":
                return f"error of the code {error.code}: {error}"
        except BaseException as error:  # whatever is not typed would be a traceback for the user
            return f"{type(error).__name__}: {error}"
        return said

    def judge(self, said: str) -> str:
        """Compare what a run said with what is there."""
        found = self.found()
        if said not in ("old", "new"):
            return said
        wanted = self.old if said == "old" else self.new
        if found == wanted:
            return said
        if self.writer.goes_on and said == "old":
            # The journal has the list of renames: the next run completes them.
            again = self.run()
            return "completed" if again == "new" and self.judge(again) == "new" else f"said old, then {again}"
        if set(found) != set(wanted):
            return f"said {said}, left {sorted(set(found) ^ set(wanted))}"
        wrong = [name for name in wanted if found[name] != wanted[name]]
        if said == "new":
            wrong = [name for name in wrong if self._contents(self.out / name) != self.contents[name]]
        return f"said {said}, but {wrong} are not" if wrong else said

    def _contents(self, path: Path) -> Any:
        """Return all that a file holds: a library that tried again may have laid it out otherwise."""
        try:
            if path.suffix == ".gpkg":
                with closing(sqlite3.connect(path)) as database:
                    intact = database.execute("PRAGMA integrity_check").fetchall()
                    return intact, list(database.iterdump())
            if path.suffix == ".tif":
                with rasterio.open(path) as raster:
                    levels = raster.overviews(1)
                    parts = [raster.tags(), raster.tags(1), raster.descriptions, levels, raster.profile, raster.read()]
                for level in range(len(levels)):
                    with rasterio.open(path, overview_level=level) as overview:
                        parts.append(overview.read())
                return [part.tolist() if isinstance(part, np.ndarray) else part for part in parts]
        except (sqlite3.Error, rasterio.errors.RasterioError) as error:
            return str(error)
        return path.read_bytes()


def spread(last: int, most: int) -> list[int]:
    """Return up to `most` numbers from 0 to `last`, even, with both ends."""
    return sorted({round(i * last / max(most - 1, 1)) for i in range(most)})


def size_limits(longest: int, most: int) -> list[int]:
    """Return limits over the whole length and, as many again, over the last 64 KB."""
    first = max(longest - LAST_BYTES, 0)
    limits = spread(longest, most) + [first + at for at in spread(longest - first, most)]
    near = [longest - n for n in (1, 4096, 100, 2, 4095, 4097)[:most]]
    return sorted(limit for limit in {*limits, *near, longest} if limit >= 0)


def sweep_sizes(trial: Trial, most: int) -> dict[str, str]:
    """Let no file grow beyond each limit in turn."""
    outcomes = {}
    for limit in size_limits(trial.longest, most):
        trial.reset()
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        try:
            said = trial.run()
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        outcomes[f"{limit} bytes"] = trial.judge(said)
    return outcomes


class FailingCalls:
    """Count Python's calls that write, and let one of them fail, or all from it on."""

    def __init__(self, folder: Path) -> None:
        self.folder = str(folder)
        self.n, self.fails, self.lasting, self.code = 0, -1, False, errno.ENOSPC

    def arm(self, fails: int, lasting: bool, code: int) -> None:
        self.n, self.fails, self.lasting, self.code = 0, fails, lasting, code

    def call(self, path: object, renames: bool = False) -> None:
        if not str(path).startswith(self.folder):
            return
        self.n += 1
        # A disk that is full still renames.
        if self.n == self.fails or (self.lasting and not renames and self.n > self.fails > 0):
            raise OSError(self.code, os.strerror(self.code), str(path))

    @contextmanager
    def patched(self) -> Iterator[None]:
        """Put failing calls in the place of the real ones."""
        real = {"fsync": os.fsync, "replace": os.replace}
        real_open = builtins.open

        def fsync(descriptor: int) -> None:
            self.call(os.readlink(f"/proc/self/fd/{descriptor}"))
            real["fsync"](descriptor)

        def replace(source: Any, target: Any) -> None:
            self.call(source, renames=True)
            real["replace"](source, target)

        @functools.wraps(real_open)
        def opened(file: Any, mode: str = "r", *arguments: Any, **options: Any) -> Any:
            if mode.strip("bt") == "r":
                return real_open(file, mode, *arguments, **options)
            self.call(file)
            return _FailingFile(real_open(file, mode, *arguments, **options), self, file)

        os.fsync, os.replace = fsync, replace  # type: ignore[assignment]
        builtins.open = io.open = opened  # type: ignore[assignment]
        try:
            yield
        finally:
            os.fsync, os.replace = real["fsync"], real["replace"]
            builtins.open = io.open = real_open  # type: ignore[assignment]


class _FailingFile:
    """A file whose write, flush and close fail when it is their turn."""

    def __init__(self, file: Any, calls: FailingCalls, name: object) -> None:
        self._file, self._calls, self._name = file, calls, name

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __enter__(self) -> _FailingFile:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def write(self, data: Any) -> int:
        self._calls.call(self._name)
        return int(self._file.write(data))

    def flush(self) -> None:
        self._calls.call(self._name)
        self._file.flush()

    def close(self) -> None:
        self._file.close()
        self._calls.call(self._name)


def sweep_calls(trial: Trial, most: int) -> dict[str, str]:
    """Let each of Python's own calls fail in turn."""
    calls = FailingCalls(trial.out)
    with calls.patched():
        trial.reset()
        trial.run()
        return _sweep(trial, calls.n, most, calls.arm, lambda: calls.arm(-1, False, 0))


def sweep_native(trial: Trial, most: int) -> dict[str, str]:
    """Let each call of a native library fail in turn; the shim must be preloaded."""
    shim = ctypes.CDLL(None)
    shim.failing_calls_folder(os.fsencode(trial.out))
    trial.reset()
    shim.failing_calls_arm(-1, 0, 0)
    trial.run()
    n = shim.failing_calls_count()
    if not n:
        raise RuntimeError("failing_calls.c was not preloaded")
    return _sweep(trial, n, most, shim.failing_calls_arm, lambda: shim.failing_calls_arm(-1, 0, 0))


def _sweep(trial: Trial, n: int, most: int, arm: Callable[[int, bool, int], Any], disarm: Callable[[], Any]) -> Outcome:
    outcomes = {}
    last = [n - 1 - i for i in range(min(most, n))]
    for at in sorted({*spread(n - 1, min(most, n)), *last}):
        # A full disk stays full; a bad sector fails once, and whoever does not look never learns of it.
        for lasting, code in ((True, errno.ENOSPC), (False, errno.EIO)):
            trial.reset()
            arm(at + 1, lasting, code)
            said = trial.run()
            disarm()
            outcomes[f"call {at + 1} of {n}, {'ever after' if lasting else 'once'}"] = trial.judge(said)
    return outcomes


def sweep_disk(trial: Trial, most: int) -> dict[str, str]:
    """Fill the file system of the folder so that each number of bytes is left in turn."""
    outcomes, ballast = {}, trial.out.parent / "ballast"
    for left in spread(sum(map(len, trial.new.values())) * 2 + LAST_BYTES, most):
        trial.reset()
        free = shutil.disk_usage(trial.out).free
        with ballast.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(free - left, 1))
        said = trial.run()
        ballast.unlink()
        outcomes[f"{left} bytes left"] = trial.judge(said)
    return outcomes


SWEEPS = {"sizes": sweep_sizes, "calls": sweep_calls, "native": sweep_native, "disk": sweep_disk}


def main(arguments: list[str]) -> int:
    """Run one sweep and print the outcomes."""
    ways, name, folder, *rest = arguments
    inputs = Path(folder) / "inputs"
    if not inputs.exists():
        make_inputs(inputs)
    for way in ways.split(","):
        trial = Trial(name, inputs, Path(folder) / f"out_{name}_{way}")
        outcomes = SWEEPS[way](trial, int(rest[0]) if rest else 40)
        print(json.dumps({"way": way, "writer": name, "longest": trial.longest, "outcomes": outcomes}), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
