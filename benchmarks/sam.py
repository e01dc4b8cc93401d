"""Measure SAM's automatic masks: the segment-anything package against ours, tile by tile, in one process.

Without a checkpoint the model has seeded random weights whose masks follow the prompts, its scores shifted so that a
given share of the candidates passes the filters, since the gain depends on it. Ratios are taken per tile, the arms run
there and back (A B B A); the noise floor is the package against itself with another batch of points.
Writes `build/bench/sam.json`; `--docs` writes `docs/performance.md` from files measured before.

    python benchmarks/sam.py [--model vit_b | --checkpoint FILE] [--device cuda] [--shares 0.3] [--tiles 3] [--full]
    python benchmarks/sam.py --docs build/bench/sam.json [MORE.json ...]
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import platform
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import torch  # noqa: E402
from segment_anything.modeling import Sam  # noqa: E402

from alps_qgis.engine.sample.sample_scene import render  # noqa: E402
from alps_qgis.engine.segment.sam.generator import TileGenerator  # noqa: E402
from alps_qgis.engine.segment.sam.segmenter import resolve_device  # noqa: E402
from alps_qgis.engine.settings import SamSettings  # noqa: E402
from benchmarks.sam_arms import WAYS, Outcome, clock, memory, run_arm  # noqa: E402
from benchmarks.sam_compare import compare  # noqa: E402
from benchmarks.sam_models import SIZES, random_model, trained_model  # noqa: E402
from benchmarks.sam_pipelines import WAYS as PIPELINES  # noqa: E402
from benchmarks.sam_pipelines import measure_pipelines, samgeo_missing  # noqa: E402
from benchmarks.sam_report import write_docs  # noqa: E402
from benchmarks.sam_roofline import bounds, roofline  # noqa: E402
from benchmarks.sam_summary import OURS, mean_seconds, summarise, there_and_back  # noqa: E402

OUT = ROOT / "build" / "bench" / "sam.json"
COUNTED_SHARE = 0.3
"""Of the candidates that pass: the figures at the top level are of this one."""

ALL_SHARES = "0.1,0.3,0.6"
OTHER_BATCH = 128
LEAST_SCENE_PX = 512
FIRST_SEED = 50_000
"""Scenes that no model of ours was trained on."""


def main() -> int:
    """Measure, write and print the figures; or write the page from figures measured before."""
    options = _options()
    if options.docs:
        write_docs([json.loads(Path(path).read_text(encoding="utf-8")) for path in options.docs], ROOT / "docs")
        return 0
    with busy_processes(options.busy):
        _measure_all(options)
    return 0


@contextlib.contextmanager
def busy_processes(n: int) -> Iterator[None]:
    """Let `n` processes compute for as long as the block runs."""
    processes = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(n)]
    try:
        yield
    finally:
        for process in processes:
            process.kill()
            process.wait()


def _measure_all(options: argparse.Namespace) -> None:
    if options.threads:
        torch.set_num_threads(options.threads)
    device = resolve_device(options.device)
    settings = SamSettings(points_per_side=options.points)
    tiles = [_tile(options.size, FIRST_SEED + index) for index in range(options.tiles)]
    figures: dict[str, Any] = {"machine": _machine(device), "ways": {**WAYS, **PIPELINES}, "sections": {}}
    if options.add:
        figures = json.loads(options.out.read_text(encoding="utf-8"))
    figures.setdefault("commands", []).append(_command())
    figures["missing"] = options.missing or figures.get("missing", "")
    save = partial(_save, options.out, figures)
    shares = [None] if options.checkpoint else options.shares
    for share in shares:
        if share is None:
            sam, name = trained_model(Path(options.checkpoint), device), Path(options.checkpoint).stem
        else:
            sam, name = random_model(options.model, device, settings, tiles[0], share), f"{options.model}_{share:g}"
        counted = share is None or share == COUNTED_SHARE or len(shares) == 1
        section = figures["sections"].setdefault(name, {"summary": {}})
        section["machine"] = {**_machine(device), "busy": options.busy}
        if options.arms:
            measure(sam, settings, tiles, options, section, save)
        if "tiles" in section and "roofline" not in section:
            section["roofline"] = peaks = roofline(sam, settings)
            section["bounds"] = {
                arm: bounds(section["tiles"], arm, peaks) for arm in ("C", "D") if arm in section["tiles"][0]["arms"]
            }
        if counted and options.pipelines:
            checkpoint = Path(options.checkpoint) if options.checkpoint else None
            section["pipelines"] = measure_pipelines(
                options.pipelines, sam, checkpoint, options.model, settings, tiles[: options.scenes], options.repeats
            )
            section["summary"] |= section["pipelines"]["summary"]
        if counted:
            figures |= section["summary"]
        save()
        print(json.dumps({"section": name, **section["summary"]}, indent=1))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--checkpoint", help="a SAM checkpoint; else random weights")
    parser.add_argument("--model", choices=SIZES, default="vit_b", help="size of the model with random weights")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--shares", default=f"{COUNTED_SHARE}", help="of the candidates that pass, with random weights")
    parser.add_argument("--tiles", type=int, default=3)
    parser.add_argument("--scenes", type=int, default=1, help="of the tiles, for the pipelines")
    parser.add_argument("--size", type=int, default=1024, help="side of a tile in pixels")
    parser.add_argument("--points", type=int, default=32, help="points per side")
    parser.add_argument("--threads", type=int, default=0, help="of torch; 0 leaves its own choice")
    parser.add_argument("--busy", type=int, default=0, help="processes that compute beside, as on a loaded machine")
    parser.add_argument("--arms", default="A,C,D", help=f"of {', '.join([*WAYS, *PIPELINES])}")
    parser.add_argument("--repeats", type=int, default=2, help="runs of an arm on a tile: 2 there and back")
    parser.add_argument("--no-floor", action="store_true", help="skip the noise floor")
    parser.add_argument("--full", action="store_true", help="all arms, all shares, the noise floor of every tile")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--add", action="store_true", help="add to the figures that the file has; run in pieces")
    parser.add_argument("--docs", nargs="+", metavar="JSON", help="measure nothing; write the page from these")
    options = parser.parse_args()
    asked = [*WAYS, *PIPELINES] if options.full else options.arms.split(",")
    options.missing = ""
    if "B" in asked:
        options.missing = samgeo_missing()
        if not options.missing and options.checkpoint and options.model not in Path(options.checkpoint).name:
            options.missing = "samgeo loads no model of another size than the published ones"
        asked = [arm for arm in asked if arm != "B" or not options.missing]
    unknown = set(asked) - {*WAYS, *PIPELINES}
    if unknown:
        parser.error(f"no arms {', '.join(sorted(unknown))}; there are {', '.join([*WAYS, *PIPELINES])}")
    # The package is what the others are compared with.
    options.arms = [arm for arm in WAYS if arm in {"A", *asked}] if set(asked) & set(WAYS) else []
    options.pipelines = [arm for arm in PIPELINES if arm in asked]
    options.shares = [float(share) for share in (ALL_SHARES if options.full else options.shares).split(",")]
    return options


def measure(
    sam: Sam,
    settings: SamSettings,
    tiles: list[np.ndarray],
    options: argparse.Namespace,
    section: dict[str, Any],
    save: Callable[[], None],
) -> None:
    """Run all arms on all tiles; put times, ratios and equality figures into a section, and save after each tile."""
    rows: list[dict[str, Any]] = []
    on_gpu = torch.device(sam.device).type == "cuda"
    if on_gpu:
        # The first run of a kernel compiles or chooses it, which is no one's speed.
        for arm in options.arms:
            run_arm(arm, sam, settings, tiles[0])
    for index, rgb in enumerate(tiles):
        outcomes: dict[str, Outcome] = {}
        runs: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for arm in there_and_back(options.arms, index, options.repeats):
            outcome = run_arm(arm, sam, settings, rgb)
            outcomes.setdefault(arm, outcome)
            runs[arm].append(_figures(outcome))
            print(f"tile {index} {arm}: {outcome.seconds:.1f} s", file=sys.stderr, flush=True)
        row: dict[str, Any] = {"arms": dict(runs), "equality": {}}
        reference, side_px = outcomes["A"], sam.image_encoder.img_size
        for arm in outcomes:
            if arm != "A":
                row["equality"][arm] = compare(outcomes[arm], reference, rgb.shape[:2], side_px)
        if not options.no_floor and (index == 0 or options.full):
            again = run_arm("A", sam, replace(settings, points_per_batch=OTHER_BATCH), rgb)
            row["equality"]["floor"] = compare(again, reference, rgb.shape[:2], side_px)
        rows.append(row)
        passed = float(np.mean([done["arms"]["A"][0]["n_candidates"] for done in rows]))
        section |= {"passed_share": passed / (3 * settings.points_per_side**2), "summary": summarise(rows)}
        section["tiles"] = rows
        section.pop("roofline", None)
        save()
    if on_gpu:
        section["summary"] |= throughput(sam, settings, tiles, rows)


def throughput(sam: Sam, settings: SamSettings, tiles: list[np.ndarray], rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Return tiles per second of ours in batches, next to the package's in the same run."""
    package = len(tiles) / sum(mean_seconds(row["arms"]["A"]) for row in rows)
    figures: dict[str, Any] = {"tiles_per_s_package": package}
    for arm in [arm for arm in ("C", "D") if arm in rows[0]["arms"]]:
        generator = TileGenerator(sam, replace(settings, precision=OURS[arm]))
        generator.run_all(tiles)
        with memory() as used:
            start = clock()
            generator.run_all(tiles)
            seconds = clock() - start
        figures |= {
            f"tiles_per_s_{OURS[arm]}": len(tiles) / seconds,
            f"ratio_batched_{OURS[arm]}": len(tiles) / seconds / package,
            f"batch_{OURS[arm]}": {"tiles": min(generator.n_images, len(tiles)), "prompts": generator.block},
            f"peak_bytes_{OURS[arm]}": used["peak"],
        }
    return figures


def _figures(outcome: Outcome) -> dict[str, Any]:
    return {
        "seconds": outcome.seconds,
        "cpu_seconds": outcome.cpu_seconds,
        "stages": outcome.stages,
        "n_prompts": outcome.n_prompts,
        "n_upscaled": outcome.n_upscaled,
        "n_masks": len(outcome.masks),
        "n_candidates": len(outcome.candidates),
        "prompts_with_candidates": len({prompt for prompt, _ in outcome.candidates}),
        "peak_bytes": outcome.peak_bytes,
        "base_bytes": outcome.base_bytes,
    }


def _tile(side_px: int, seed: int) -> np.ndarray:
    """Return the middle (side, side, 3) of a procedural scene, which is no smaller than a scene can be drawn well."""
    whole = max(side_px, LEAST_SCENE_PX)
    first = (whole - side_px) // 2
    rgb = render((whole, whole), seed=seed)[0]
    return np.ascontiguousarray(rgb[first : first + side_px, first : first + side_px])


def _save(path: Path, figures: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(figures, indent=1, default=str), encoding="utf-8")


def _command() -> str:
    given = [argument if " " not in argument else repr(argument) for argument in sys.argv[1:]]
    return " ".join(["python benchmarks/sam.py", *given])


def _machine(device: str) -> dict[str, Any]:
    if device.startswith("cuda"):
        name = torch.cuda.get_device_name()
    else:
        name = torch.cpu.get_capabilities().get("cpu_name") or platform.machine()
    able = torch.cpu.get_capabilities()
    return {
        "device": device,
        "name": name,
        "cores": os.cpu_count(),
        "amx": bool(able.get("amx_bf16")),
        "threads": torch.get_num_threads(),
        "load": os.getloadavg() if hasattr(os, "getloadavg") else None,
        "torch": torch.__version__,
        "time": time.strftime("%Y-%m-%d %H:%M"),
    }


if __name__ == "__main__":
    raise SystemExit(main())
