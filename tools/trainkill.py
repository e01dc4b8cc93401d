"""Kill a training again and again at random moments, and see whether it ever gives other bytes than undisturbed.

    python tools/trainkill.py [--kills 20] [--seed 0] [--steps 40] [--device cpu]

A small network is trained on the sample scene. Each time, its process gets SIGKILL after a random time, from its start
to its last file; then the same command runs again. When a training has ended, its weights, curves (without the seconds)
and metrics are compared with those of one that nobody disturbed, and it starts over in a new folder. Writes
`build/bench/trainkill.json`: `kills`, `identical` (of `runs`), and kills by stage.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import random
import subprocess  # nosec B404
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from alps_qgis.engine.sample.sample_scene import make_sample_scene  # noqa: E402

BOOT = ROOT / "alps_qgis" / "engine" / "boot.py"
OUT = ROOT / "build" / "bench" / "trainkill.json"
EVERY_STEP = ("--save-minutes", "0")
ENDED = "after its end"


def command(scene: Path, labels: Path, out: Path, steps: int, device: str) -> list[str]:
    """Return the training's command line."""
    options = {
        "--out": out, "--labels": labels, "--steps": steps, "--crop": 32, "--batch": 2, "--held-out-crops": 4,
        "--evaluate-every": max(steps // 4, 1), "--device": device,
    }  # fmt: skip
    given = [str(part) for pair in options.items() for part in pair]
    return [sys.executable, "-I", str(BOOT), "pretrain", str(scene), *given, *EVERY_STEP, "--no-onnx", "--json"]


def run(arguments: list[str], kill_after: float | None = None) -> tuple[bool, str]:
    """Run a command and return whether it ended by itself, and its output."""
    process = subprocess.Popen(  # noqa: S603 - our own command  # nosec B603
        arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        out, errors = process.communicate(timeout=kill_after)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return False, ""
    if process.returncode:
        raise SystemExit(f"the training failed:\n{errors}")
    return True, out


def fingerprint(folder: Path) -> dict[str, str]:
    """Return hashes of what must not differ."""
    with (folder / "curves.csv").open(newline="") as file:
        curves = [[value for key, value in row.items() if key != "seconds"] for row in csv.DictReader(file)]
    scores = json.loads((folder / "metrics.json").read_text(encoding="utf-8"))["scores"]
    return {
        "weights": hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest(),
        "curves": hashlib.sha256(json.dumps(curves).encode()).hexdigest(),
        "scores": hashlib.sha256(json.dumps(scores).encode()).hexdigest(),
    }


def stage_of(folder: Path) -> str:
    """Return how far a killed training was."""
    if not (folder / "training.json").exists():
        return ENDED if (folder / "model.json").exists() else "before its first step"
    if (folder / "model.safetensors").exists() or (folder / "curves.csv").exists():
        return "while it wrote its results"
    return "between its steps" if (folder / "checkpoints" / "last.safetensors").exists() else "at its first step"


def main() -> int:
    """Kill, continue, compare."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--steps", type=int, default=40)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--first", type=float, default=0.0, help="seconds in which no kill comes, since torch loads")
    given = parser.parse_args()
    draw = random.Random(given.seed)  # noqa: S311 - not for secrets
    found: dict[str, Any] = {"kills": 0, "runs": 0, "identical": 0}
    stages: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        pair = make_sample_scene(root / "s.tif", root / "s_classes.tif", (384, 512))
        started = time.monotonic()
        run(command(*pair, root / "wanted", given.steps, given.device))
        seconds = time.monotonic() - started
        wanted = fingerprint(root / "wanted")
        while found["kills"] < given.kills:
            out = root / f"run{found['runs']}"
            while True:
                more = found["kills"] < given.kills
                kill_after = draw.uniform(given.first, seconds) if more else None
                ended, _ = run(command(*pair, out, given.steps, given.device), kill_after)
                if ended:
                    break
                found["kills"] += 1
                stage = stage_of(out)
                stages[stage] += 1
                print(f"{found['kills']} kills, {found['identical']} of {found['runs']} runs identical", flush=True)
                if stage == ENDED:
                    # Only the process was still there; the same command would say that the model exists.
                    break
            found["runs"] += 1
            found["identical"] += fingerprint(out) == wanted and not (out / "checkpoints").exists()
    found |= {"stages": dict(stages), "seconds_undisturbed": round(seconds, 1), "steps": given.steps}
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(found))
    return 0 if found["identical"] == found["runs"] else 1


if __name__ == "__main__":
    sys.exit(main())
