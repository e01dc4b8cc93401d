"""Measure how long the engine takes to start, and how many modules it imports for it.

Four starts: `alps --version`, `alps label --help`, a worker as QGIS starts it until the result of a small job, and a
process for tiles until it has imported what unpickling its first task imports; and the interpreter alone, to tell what
of it is the engine's. With two checkouts they take turns, so that whatever else the machine does meets both. Writes
`build/bench/startup.json`.

    python benchmarks/startup.py [--checkout DIR [--checkout DIR]] [--runs 15]    # with the Python of the engine
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess  # nosec B404
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "bench" / "startup.json"
TILE_MODULES = (("runtime.processes", "run.processes"), ("pipeline.tiles", "run.tiles"), ("segment.superpixels",))
"""What a process for tiles imports: its loop, the task, the segmenter; each by its name of today or an older one."""
IMPORT_TILES = """
import importlib, multiprocessing.spawn, runpy
runpy.run_path({boot!r}, run_name="__mp_main__")
for name in {modules!r}:
    importlib.import_module("alps_qgis.engine." + name)
"""
"""As `multiprocessing` starts a process: it runs the main module under another name, then unpickles."""
TELL_MODULES = """
import atexit, sys
def tell():
    names = sorted(sys.modules)
    print("sys.modules:", *names, file=sys.stderr, flush=True)
atexit.register(tell)
"""
RUN_BOOT = """
import runpy
sys.argv = {argv!r}
runpy.run_path(sys.argv[0], run_name="__main__")
"""
JOB = {"job": "status", "arguments": {"run": "."}}


def main() -> int:
    """Measure all starts of the checkouts, write the figures and print them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--checkout", type=Path, action="append", help="one, or two to compare; default: this one")
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    checkouts = [checkout.resolve() for checkout in options.checkout or [ROOT]]
    if len(checkouts) > 2:
        parser.error("at most two checkouts can be compared")
    starts = [starts_of(checkout) for checkout in checkouts]
    figures: dict[str, Any] = {"runs": options.runs, "python": sys.executable, "checkouts": [str(c) for c in checkouts]}
    figures["starts"] = {name: measure([each[name] for each in starts], options.runs) for name in starts[0]}
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(figures, indent=1))
    for name, rows in figures["starts"].items():
        for checkout, row in zip(checkouts, rows, strict=True):
            print(f"{name:<19} {row['median_s']:6.3f} s  {row['n_modules']:5d} modules  {checkout}")
        if len(rows) == 2:
            ratios = [rows[1][key] / max(rows[0][key], 1e-9) for key in ("median_s", "n_modules")]
            print(f"{name:<19} ×{ratios[0]:5.2f}    ×{ratios[1]:5.2f}          second to first")
    return 0


def starts_of(checkout: Path) -> dict[str, list[str]]:
    """Return what each start runs, without the interpreter."""
    engine = checkout / "alps_qgis" / "engine"
    boot = str(engine / "boot.py")
    found = [_first_there(engine, names) for names in TILE_MODULES]
    return {
        "interpreter alone": ["-c", "pass"],
        "alps --version": [boot, "--version"],
        "alps label --help": [boot, "label", "--help"],
        "worker": [boot, "worker"],
        "process for tiles": ["-c", IMPORT_TILES.format(boot=boot, modules=found)],
    }


def _first_there(engine: Path, names: tuple[str, ...]) -> str:
    for name in names:
        if (engine / name.replace(".", "/")).with_suffix(".py").is_file():
            return name
    raise SystemExit(f"{engine} has none of the modules {', '.join(names)}.")


def measure(commands: list[list[str]], runs: int) -> list[dict[str, Any]]:
    """Return the figures of one start in each checkout."""
    # Also the run that compiles and warms the caches.
    rows = [_modules(command) for command in commands]
    times: list[list[float]] = [[] for _ in commands]
    for index in range(runs):
        # Neither is always the first of a pair.
        for which in sorted(range(len(commands)), reverse=bool(index % 2)):
            times[which].append(_start(commands[which])[0])
    return [
        {
            "median_s": round(statistics.median(seconds), 4),
            "fastest_s": round(min(seconds), 4),
            "slowest_s": round(max(seconds), 4),
            **row,
        }
        for seconds, row in zip(times, rows, strict=True)
    ]


def _modules(command: list[str]) -> dict[str, Any]:
    """Count what one start imports: all modules, the engine's own, and which packages other than Python's."""
    code = command[1] if command[0] == "-c" else RUN_BOOT.format(argv=command)
    _, told = _start(["-c", TELL_MODULES + code, *command[1:]])
    names = set(told.rsplit("sys.modules:", 1)[1].split())
    own = {name for name in names if name.split(".")[0] == "alps_qgis"}
    packages = {name.split(".")[0] for name in names - own} - sys.stdlib_module_names
    return {
        "n_modules": len(names),
        "n_own_modules": len(own),
        "packages": sorted(name for name in packages if not name.startswith("_")),
    }


def _start(command: list[str]) -> tuple[float, str]:
    """Start the interpreter and return the seconds until it is done, and what it wrote to stderr.

    A worker is done when it sends its result. Its stdin stays open until it has ended, for the end of stdin means that
    the parent is gone, and interrupts it.
    """
    with tempfile.TemporaryFile() as errors:
        began = time.perf_counter()
        process = subprocess.Popen(  # nosec B603
            [sys.executable, "-I", *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
        )
        assert process.stdin is not None and process.stdout is not None
        with process.stdin, process.stdout:
            if command[-1] == "worker":
                process.stdin.write(json.dumps(JOB).encode() + b"\n")
                process.stdin.flush()
                while (line := process.stdout.readline()) and json.loads(line)["event"] != "result":
                    pass
                seconds = time.perf_counter() - began
            process.stdout.read()
            code = process.wait()
            if command[-1] != "worker":
                seconds = time.perf_counter() - began
        errors.seek(0)
        told = errors.read().decode(errors="replace")
    if code:
        raise SystemExit(f"{command} ended with code {code}: {told}")
    return seconds, told


if __name__ == "__main__":
    sys.exit(main())
