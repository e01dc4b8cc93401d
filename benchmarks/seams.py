"""Measure what tile borders do to labels: two tile grids against each other, with halo and joining and without.

Every scene is labelled with the superpixel segmenter on one codebook, once with the default grid and once with a grid
whose seams lie elsewhere. The naive tiler is the same engine with a halo of 0: tiles side by side, nothing joined.
Writes `build/bench/seams.json`.

    python benchmarks/seams.py [SCENE…]      # default: the procedural sample scene
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from alps_qgis.engine.progress import SILENT  # noqa: E402
from alps_qgis.engine.run.jobs import run_job  # noqa: E402

GRIDS = {"default": 1024, "shifted": 720}
HALOS = {"joined": 32, "naive": 0}


def main() -> int:
    """Measure every scene and write the figures."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scenes = [Path(path) for path in sys.argv[1:]]
        if not scenes:
            scenes = [Path(run_job("sample", {"out": str(folder / "sample")}, SILENT)["scene"])]
        figures = {scene.name: measure(scene, folder / str(index)) for index, scene in enumerate(scenes)}
    out = ROOT / "build" / "bench" / "seams.json"
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(figures, indent=1))
    print(json.dumps(figures, indent=1))
    return 0


def measure(scene: Path, folder: Path) -> dict[str, Any]:
    """Return label agreement between the two grids, for our tiler and for the naive one."""
    codebook: str | None = None
    figures: dict[str, Any] = {}
    for tiler, halo in HALOS.items():
        maps = []
        for grid, tile in GRIDS.items():
            segment = {"segmenter": "superpixels"}
            settings = {"tiles": {"tile": tile, "halo": halo}, "segment": segment}
            arguments = {"scenes": [str(scene)], "out": str(folder / tiler / grid), "settings": settings}
            summary = run_job("label", {**arguments, "codebook": codebook}, SILENT)
            codebook = codebook or summary["codebook"]
            row = summary["scenes"][0]
            with rasterio.open(row["classes"]) as raster:
                maps.append(raster.read(1))
            figures[f"{tiler}_{grid}"] = {
                "n_segments": row["n_segments"],
                "n_seam_segments": row["n_seam_segments"],
                "seam_share": row["n_seam_segments"] / max(row["n_segments"], 1),
            }
        figures[f"agreement_{tiler}"] = agreement(*maps)
    wrong = [1 - figures[f"agreement_{tiler}"] for tiler in ("naive", "joined")]
    figures["disagreement_ratio_naive_to_joined"] = wrong[0] / max(wrong[1], 1e-9)
    return figures


def agreement(a: np.ndarray, b: np.ndarray) -> float:
    """Return the share of pixels, covered in both, that have the same class in both."""
    covered = (a != 255) & (b != 255)
    return float((a == b)[covered].mean())


if __name__ == "__main__":
    sys.exit(main())
