"""Run `alps label` over every raster of a folder and check what came out against what went in.

Each raster ends with valid outputs or with a typed error that names the file and a remedy; anything else is a fault and
the exit code 1. Writes `build/bench/outcomes.json` and the table `docs/outcomes.md`.

    python benchmarks/outcomes.py [FOLDER] [--only PATTERN]
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import rasterio
from rasterio.windows import Window

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
BOOT = ROOT / "alps_qgis" / "engine" / "boot.py"
SUFFIXES = {".tif", ".tiff", ".vrt", ".jpg", ".png", ".jp2", ".img"}


def main() -> int:
    """Run all, write the table, and return 1 if anything was neither valid nor a typed error."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT.parent / "shared" / "data" / "rasters")
    parser.add_argument("--only", default="*", help="pattern of paths below the folder")
    options = parser.parse_args()
    rasters = sorted(path for path in options.folder.rglob(options.only) if path.suffix.lower() in SUFFIXES)
    rows = []
    for path in rasters:
        rows.append(outcome(path, str(path.relative_to(options.folder))))
        print(f"{rows[-1]['result']:<8} {rows[-1]['raster']}: {rows[-1]['detail']}", flush=True)
    n_faults = sum(row["result"] == "FAULT" for row in rows)
    if options.only == "*":
        out = ROOT / "build" / "bench" / "outcomes.json"
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(json.dumps({"n": len(rows), "n_faults": n_faults, "rows": rows}, indent=1))
        (ROOT / "docs" / "outcomes.md").write_text(table(rows))
    print(f"{len(rows)} rasters, {n_faults} faults")
    return 1 if n_faults else 0


def outcome(path: Path, name: str) -> dict[str, Any]:
    """Label one raster in a process of its own, and judge."""
    row: dict[str, Any] = {"raster": name, "kind": describe(path)}
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-I", str(BOOT), "label", str(path), "--out", folder, "--json"]
        start = time.monotonic()
        done = subprocess.run([*command, "--segmenter", "superpixels"], capture_output=True, text=True, timeout=3600)
        row["seconds"] = round(time.monotonic() - start, 1)
        try:
            result = json.loads(done.stdout)
        except ValueError:
            return {**row, "result": "FAULT", "detail": done.stderr.strip().splitlines()[-1]}
        if "error" in result:
            error = result["error"]
            named = path.name in error["message"] and error["code"] != "internal"
            left = list(Path(folder).iterdir())
            kind = "error" if named and not left else "FAULT"
            message = error["message"].replace(str(path), path.name)
            return {**row, "result": kind, "detail": f"`{error['code']}`: {message}"}
        scene = result["scenes"][0]
        faults = compare(path, scene)
        row.update(n_segments=scene["n_segments"], n_polygons=scene["n_polygons"], warnings=scene["warnings"])
        detail = (
            f"{scene['n_segments']:,} segments, {scene['n_polygons']:,} polygons, {scene['covered_share']:.0%} covered"
        )
        notes = "; ".join(note.rstrip(".") for note in scene["warnings"])
        return {**row, "result": "FAULT" if faults else "valid", "detail": "; ".join(faults) or detail, "notes": notes}


def describe(path: Path) -> str:
    """Return size, bands, type and CRS of a raster in a few words."""
    try:
        with rasterio.open(path) as raster:
            crs = raster.crs.to_string() if raster.crs else "no CRS"
            if len(crs) > 20:
                crs = "custom CRS"
            return f"{raster.width}×{raster.height}×{raster.count} {raster.dtypes[0]}, {crs}"
    except rasterio.errors.RasterioError:
        return "cannot be opened"


def compare(path: Path, scene: dict[str, Any]) -> list[str]:
    """Return what differs between a raster and its outputs that must not differ."""
    faults = []
    with rasterio.open(path) as raster, rasterio.open(scene["classes"]) as classes:
        if raster.shape != classes.shape:
            faults.append(f"size {classes.shape} instead of {raster.shape}")
        if not np.allclose(tuple(raster.transform), tuple(classes.transform), rtol=1e-12, atol=0):
            faults.append(f"geotransform {tuple(classes.transform)[:6]}")
        if _crs(raster) != _crs(classes):
            faults.append(f"CRS {_crs(classes)} instead of {_crs(raster)}")
        if len(raster.gcps[0]) != len(classes.gcps[0]):
            faults.append("GCPs lost")
        if classes.nodata not in (255, 65535):
            faults.append(f"nodata {classes.nodata}")
        if covers_invalid(raster, classes):
            faults.append("a class where the raster has no data")
    segments = pyogrio.read_info(scene["segments"], layer="segments", force_feature_count=True)
    polygons = pyogrio.read_info(scene["polygons"], layer="polygons", force_feature_count=True)
    if (segments["features"], polygons["features"]) != (scene["n_segments"], scene["n_polygons"]):
        faults.append("counts of features differ from the summary")
    return faults


def _crs(raster: Any) -> Any:
    """Return the CRS of a raster, or of its GCPs where it is placed by them."""
    gcps, crs = raster.gcps
    return crs if gcps else raster.crs


def covers_invalid(raster: Any, classes: Any) -> bool:
    """Return True where a class was written on a pixel that the raster's own mask calls invalid; samples windows."""
    for row in range(0, raster.height, max(raster.height // 8, 1)):
        window = Window(0, row, raster.width, min(64, raster.height - row))
        invalid = raster.dataset_mask(window=window) == 0
        if (invalid & (classes.read(1, window=window) != classes.nodata)).any():
            return True
    return False


def table(rows: list[dict[str, Any]]) -> str:
    """Return the page of the documentation."""
    lines = [
        "# Results on real rasters",
        "",
        "Every raster of the test material went through `alps label RASTER --segmenter superpixels`, each in its own",
        "process. *valid* means: size, CRS, geotransform, GCPs and nodata of the class raster match the input; no",
        "class lies where the input has no data; segments and polygons are complete when read back. *error* means: a",
        "typed error names the file and the remedy, and nothing was written. `python benchmarks/outcomes.py` writes",
        "this page in the engine environment.",
        "",
        "| raster | kind | result | outcome | notes |",
        "|---|---|---|---|---|",
    ]
    for row in rows:
        cells = (row["raster"], row["kind"], row["result"], row["detail"], row.get("notes", ""))
        lines.append("| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |")
    n_valid = sum(row["result"] == "valid" for row in rows)
    n_errors = sum(row["result"] == "error" for row in rows)
    lines += ["", f"{len(rows)} rasters: {n_valid} valid, {n_errors} with a typed error."]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
