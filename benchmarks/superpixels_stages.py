"""Run one command of a checkout, and write how many user seconds each stage of it took.

    python superpixels_stages.py CHECKOUT FILE COMMAND …    # with the Python of the engine

Functions are wrapped when their module is loaded. A stage's time is its own: where one stage calls another, the other
one has the time. What is in no stage is "other".
"""

from __future__ import annotations

import importlib
import importlib._bootstrap
import json
import resource
import runpy
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import GeneratorType, ModuleType
from typing import Any

ENGINE = "alps_qgis.engine."
STAGES = {
    "pipeline.label": {"_fit_stretch": "stretch", "_fit": "k-means"},
    "pipeline.tiles": {"_read_tiles": "reading", "_keep": "cutting tiles", "vectorize_layers": "tile polygons"},
    "segment.superpixels": {"colour_planes": "colour", "partition": "partition", "pool_pfl": "PFL"},
    "pipeline.first_pass": {"finish_scene": "joining"},
    "pipeline.segment": {"_pixels": "checksum of pixels", "write_segments": "writing segments"},
    "pipeline.join": {"Joined.batches": "joining"},
    "pipeline.label_scene": {
        "apply_codebook": "assigning classes",
        "paint": "painting",
        "polygonize": "polygons",
    },
    "pipeline.fit": {"fit_drawn": "k-means", "draw_sample": "reading the sample"},
    "tables.polygon_table": {"PolygonTable.write": "writing layers", "PolygonTable.read": "reading layers"},
    "labels.polygons": {"_Drawing.batches": "polygons"},
    "labels.paint": {"top_polygon": "painting", "ClassRasterWriter": "painting"},
    "scene.class_raster": {"ClassRasterWriter.__exit__": "writing the raster"},
}
"""Module → function, or class and method → stage."""


class Clock:
    """Counts user seconds for the stage that runs."""

    def __init__(self) -> None:
        """Begin with no stage."""
        self.seconds: dict[str, float] = {}
        self._open: list[str] = ["other"]
        self._since = 0.0

    def _stop(self) -> None:
        now = resource.getrusage(resource.RUSAGE_SELF).ru_utime
        self.seconds[self._open[-1]] = self.seconds.get(self._open[-1], 0.0) + now - self._since
        self._since = now

    def call(self, stage: str, function: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
        """Call a function and count its time for a stage; also that of a generator that it returns."""
        self._stop()
        self._open.append(stage)
        try:
            result = function(*arguments, **named)
        finally:
            self._stop()
            self._open.pop()
        return self._each(stage, result) if isinstance(result, GeneratorType) else result

    def _each(self, stage: str, values: Iterator[Any]) -> Iterator[Any]:
        nothing = object()
        while (value := self.call(stage, next, values, nothing)) is not nothing:
            yield value

    def end(self) -> dict[str, float]:
        """Return the user seconds of each stage."""
        self._stop()
        return self.seconds


def watch(clock: Clock) -> None:
    """Wrap the functions of each module when it is loaded, and count the time of imports."""
    find = importlib._bootstrap._find_and_load  # type: ignore[attr-defined]

    def load(name: str, importer: Any) -> ModuleType:
        module: ModuleType = clock.call("imports", find, name, importer)
        if name.startswith(ENGINE):
            _wrap(clock, sys.modules[name], STAGES.get(name.removeprefix(ENGINE), {}))
        return module

    importlib._bootstrap._find_and_load = load  # type: ignore[attr-defined]


def _wrap(clock: Clock, module: ModuleType, functions: dict[str, str]) -> None:
    for path, stage in functions.items():
        *owners, name = path.split(".")
        owner: Any = module
        for each in owners:
            owner = getattr(owner, each, None)
        function = getattr(owner, name, None)
        # A name that another version of the engine does not have counts for the stage that calls it.
        if not callable(function) or hasattr(function, "stage") or isinstance(function, type):
            continue
        setattr(owner, name, _counted(clock, function, stage))


def _counted(clock: Clock, function: Callable[..., Any], stage: str) -> Callable[..., Any]:
    def call(*arguments: Any, **named: Any) -> Any:
        return clock.call(stage, function, *arguments, **named)

    call.stage = stage  # type: ignore[attr-defined]
    return call


def main() -> int:
    """Run the command and write the figures."""
    checkout, out, *command = sys.argv[1:]
    boot = Path(checkout) / "alps_qgis" / "engine" / "boot.py"
    clock = Clock()
    watch(clock)
    sys.argv = [str(boot), *command]
    try:
        runpy.run_path(str(boot), run_name="__main__")
    except SystemExit as ended:
        Path(out).write_text(json.dumps(clock.end()), encoding="utf-8")
        return int(ended.code or 0)
    return 1


if __name__ == "__main__":
    sys.exit(main())
