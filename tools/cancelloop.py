"""Cancel the engine at every stage, as QGIS does, and see how long it takes to be gone and what it leaves.

    python tools/cancelloop.py [--times 10] [--workers 2]

For each stage the engine is started as QGIS starts it, the stage is waited for on the disk, and after a random moment
the cancel is sent. Writes `build/bench/cancelloop.json`: `p99_s` and `slowest_s` until the last process is gone,
`orphans`, `debris` (files other than the run folder, from which the next run goes on), by stage.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess  # nosec B404
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import psutil  # noqa: E402

from alps_qgis.engine.sample.sample_scene import make_sample_scene  # noqa: E402
from tools.killloop import BOOT, lives, stage_of  # noqa: E402

OUT = ROOT / "build" / "bench" / "cancelloop.json"
STAGES = ("starting", "computing tiles", "joining or fitting", "labelling")
ALLOWED_S = 5.0


def main() -> int:
    """Cancel, time and write the figures; return 0 where all was gone in time."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=10, help="for each stage")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    rng = random.Random(options.seed)  # nosec B311 - no secrets
    with tempfile.TemporaryDirectory(prefix="alps-cancelloop-") as name:
        folder = Path(name)
        make_sample_scene(folder / "scene.tif", folder / "truth.tif", (1800, 2400), seed=options.seed)
        rows = [_cancel_in(stage, folder, options.workers, rng) for stage in STAGES for _ in range(options.times)]
    seconds = sorted(row["seconds"] for row in rows)
    figures = {
        "cancels": len(rows),
        "p99_s": seconds[min(int(0.99 * len(seconds)), len(seconds) - 1)],
        "slowest_s": seconds[-1],
        "orphans": sum(row["orphans"] for row in rows),
        "debris": sorted({name for row in rows for name in row["debris"]}),
        "slowest_s_by_stage": {stage: max(row["seconds"] for row in rows if row["stage"] == stage) for stage in STAGES},
        "ended_before_the_cancel": sum(row["ended"] for row in rows),
    }
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(figures, indent=1))
    print(json.dumps(figures, indent=1))
    return int(figures["p99_s"] > ALLOWED_S or figures["orphans"] > 0 or bool(figures["debris"]))


def _cancel_in(stage: str, folder: Path, workers: int, rng: random.Random) -> dict[str, Any]:
    out = folder / "out"
    settings = {"segment": {"segmenter": "superpixels", "workers": workers}, "tiles": {"tile": 512}}
    job = {"job": "label", "arguments": {"scenes": [str(folder / "scene.tif")], "out": str(out), "settings": settings}}
    process = subprocess.Popen(  # nosec B603
        [sys.executable, "-I", str(BOOT), "worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    assert process.stdin is not None  # nosec B101 - for the types
    process.stdin.write((json.dumps(job) + "\n").encode())
    process.stdin.flush()
    while process.poll() is None and stage_of(out) != stage:
        time.sleep(0.005)
    time.sleep(rng.uniform(0, 0.6))
    ended, began = process.poll() is not None, time.monotonic()
    with suppress(BrokenPipeError):
        process.stdin.write(b'{"cancel": true}\n')
        process.stdin.flush()
    while any(lives(pid, process.pid) for pid in psutil.pids()) and time.monotonic() - began < 4 * ALLOWED_S:
        process.poll()
        time.sleep(0.01)
    seconds = time.monotonic() - began
    orphans = sum(lives(pid, process.pid) for pid in psutil.pids())
    if orphans:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    left = [path.name for path in out.iterdir()] if out.exists() and not ended else []
    shutil.rmtree(out, ignore_errors=True)
    print(f"{stage}: {seconds:.2f} s, left {left}", file=sys.stderr, flush=True)
    debris = [name for name in left if not name.endswith(".alps-run")]
    return {"stage": stage, "seconds": seconds, "orphans": orphans, "debris": debris, "ended": ended}


if __name__ == "__main__":
    raise SystemExit(main())
