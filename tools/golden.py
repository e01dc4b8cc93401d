"""Run real commands on the shared data and keep digests of all they write, to compare before and after a change.

    python tools/golden.py record --checkout DIR --out FILE [--keep DIR]
    python tools/golden.py compare BEFORE AFTER      # exit code 1, and what differs, where they are not equal

Run it with the Python of the engine; `record` goes through the command line of the checkout and nothing else, so it
records old and new code alike. HTML, a data set's README.md, messages and warnings are prose and not compared. Of a
GeoTIFF everything but the bytes counts, since overviews and compression may change; of all else the bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shlex
import shutil
import sqlite3
import subprocess  # nosec B404
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import rasterio
from rasterio.errors import NotGeoreferencedWarning

SHARED = Path(__file__).resolve().parents[2] / "shared"
COMMANDS = """
sample               sample --out <OUT>/sample --seed 3

label-aerial         label <DUBAI>/images/image_part_001.jpg --out <OUT>/aerial --clusters 6 <SP>
label-sentinel       label <S2>/images/202309_patchN_0.tif <S2>/images/202309_patchN_2.tif --clusters 5
                     --out <OUT>/s2 <SP>
label-bands          label <RASTERS>/stars/L7_ETMs.tif --bands 1,2,3,4,5,6 --out <OUT>/bands --mode paper --seed 2 <SP>
label-tiles          label <NAIP> --out <OUT>/tiles --tile 256 --stretch minmax --min-unit 16 --simplify 1.5 <SP>
label-one-process    label <NAIP> --out <OUT>/tiles_1 --tile 256 --stretch minmax --workers 1 <SP>
label-codebook       label <S2>/images/202412_patchN_4.tif --codebook <OUT>/s2/codebook.gpkg --out <OUT>/s2_more <SP>
label-nodata         label <RASTERS>/rasterio/RGB.byte.tif --clusters 6 --out <OUT>/nodata <SP>
label-float          label <RASTERS>/solaris/ms1.tif --clusters 6 --bands 4,2,1 --out <OUT>/float <SP>
label-gcps           label <RASTERS>/odc-geo/au-gcp.tif --clusters 3 --out <OUT>/gcps <SP>
fails-no-scene       label <OUT>/nothing.tif --out <OUT>/no_scene <SP>

segment-a            segment <S2>/images/202309_patchN_3.tif --out <STEPS>/a_segments.gpkg --bands 3,2,1 <SP>
segment-b            segment <TREES>.tif --out <STEPS>/b_segments.gpkg --tile 256 --halo 16 --min-area 40 <SP>
fit                  fit <STEPS>/a_segments.gpkg <STEPS>/b_segments.gpkg --clusters 8 --out <STEPS>/codebook.gpkg
fit-paper            fit <STEPS>/a_segments.gpkg --mode paper --sample 200 --seed 4 --out <STEPS>/paper.gpkg
apply                apply <STEPS>/a_segments.gpkg --codebook <STEPS>/codebook.gpkg --out <STEPS>/a_applied.gpkg
paint                paint <STEPS>/a_applied.gpkg --codebook <STEPS>/codebook.gpkg --out <STEPS>/a_classes.tif
paint-reference      paint <STEPS>/a_applied.gpkg --codebook <STEPS>/codebook.gpkg --out <STEPS>/a_on_mask.tif
                     --reference <S2>/labels/202309_mask_3.tif
polygonize           polygonize <STEPS>/a_classes.tif --segments <STEPS>/a_applied.gpkg --out <STEPS>/a.gpkg
polygonize-simple    polygonize <STEPS>/a_classes.tif --min-unit 30 --simplify 2 --out <STEPS>/a_simple.gpkg
tiles                tiles <NAIP> --tile 300 --halo 20 --out <STEPS>/grid.gpkg
EDIT
relabel              relabel <OUT>/edited/202309_patchN_0_segments.gpkg <OUT>/edited/202309_patchN_2_segments.gpkg
                     --codebook <OUT>/edited/codebook.gpkg --out <OUT>/relabelled
status               status <OUT>/s2

choose-k             choose-k <OUT>/s2/202309_patchN_0_segments.gpkg --clusters 4,8 --starts 2 --out <OUT>/choose_k
sweep                sweep <OUT>/s2/202309_patchN_0_segments.gpkg --gates 0.1,1.0 --clusters 4,8 --ignore 100
                     --truth <S2>/labels/202309_mask_0.tif --out <OUT>/sweep
evaluate             evaluate <OUT>/s2/202309_patchN_0_classes.tif --truth <S2>/labels/202309_mask_0.tif --boundary 2
                     --report <SCORES>/s2.json --table <SCORES>/s2.csv
evaluate-colours     evaluate <OUT>/aerial --truth <DUBAI>/masks/image_part_001.png --ignore building
                     --boundary-share --report <SCORES>/aerial.json --table <SCORES>/aerial.csv --palette
                     '{"#3c1098":"building","#8429f6":"land","#6ec1e4":"road","#fedd3a":"green","#e2a929":"water"}'
evaluate-compare     evaluate <OUT>/relabelled/202309_patchN_0_classes.tif --truth <S2>/labels/202309_mask_0.tif
                     --compare <OUT>/s2/202309_patchN_0_classes.tif --report <SCORES>/compared.json

boxes-voc            boxes <TREES>.tif --annotations <TREES>.xml --segmenter colour --out <OUT>/trees
boxes-stretch        boxes <TREES>.tif --annotations <TREES>.xml --segmenter colour
                     --stretch percentile:30,60 --out <OUT>/trees_stretched
boxes-dior           boxes <SHARED>/dior/images/00001.jpg --annotations <SHARED>/dior/annotations/00001.xml
                     --segmenter colour --prompt points --out <OUT>/dior
boxes-dota           boxes <SHARED>/dota/P0706.png --annotations <SHARED>/dota/P0706.txt --classes harbor,ship
                     --segmenter colour --no-difficult --tile 512 --out <OUT>/dota
boxes-layer          boxes <RASTERS>/solaris/sample_geotiff.tif --boxes <RASTERS>/solaris/geotiff_labels.geojson
                     --segmenter colour --out <OUT>/buildings
evaluate-instances   evaluate <OUT>/trees --truth <OUT>/trees_stretched --instances --report <SCORES>/trees.json
                     --table <SCORES>/trees.csv

export-mmseg         export <S2>/images --labels <OUT>/s2 --chip 128 --split-by block --block 256
                     --ignore "Class 2" --title Fields --licence CC0 --out <OUT>/sets/mmseg
export-coco          export <TREES>.tif --labels <OUT>/trees --layout coco --chip 128 --overlap 32 --split-by block
                     --block 130 --out <OUT>/sets/coco
export-panoptic      export <SHARED>/dota/P0706.png --labels <OUT>/dota --layout panoptic --chip 400 --pad --seed 5
                     --min-covered 0 --out <OUT>/sets/panoptic
export-yolo          export <SHARED>/dota/P0706.png --instances <OUT>/dota --layout yolo --chip 100 --split-by block
                     --block 300 --out <OUT>/sets/yolo
export-layer         export <TREES>.tif --instances <OUT>/trees/OSBS_029_instances.gpkg --class-field class_name
                     --images tif --chip 200 --out <OUT>/sets/layer
export-pairs         export <S2>/images --labels <S2>/labels/202309_mask_0.tif <OUT>/s2/202309_patchN_2_classes.tif
                     --names '{"10":"building","30":"road"}' --layout pairs --chip 256 --out <OUT>/sets/pairs
export-isaid         export <NAIP> --labels <OUT>/tiles --preset isaid-pl --out <OUT>/sets/isaid
export-samrs         export <SHARED>/dior/images --labels <OUT>/dior --preset samrs-pl --out <OUT>/sets/samrs

report-labels        report <OUT>/s2 --scenes <S2>/images --samples 3 --doubtful 5 --out <OUT>/report_s2
report-boxes         report <OUT>/trees --scenes <TREES>.tif --samples 2 --duplicate-iou 0.6 --out <OUT>/report_trees

slices               slices <BRAIN>.nii.gz --axis coronal --percentiles 2,98 --out <OUT>/slices
slices-dicom         slices <SHARED>/volumes/dicom --window 40,400 --out <OUT>/dicom
volume               volume <BRAIN>.nii.gz --truth <BRAIN>_ann.nii.gz --clusters 4 --out <OUT>/volume <SP>
restore-volume       restore-volume <OUT>/volume/slices/biomedical_slices.json --labels <OUT>/volume/labels
                     --out <OUT>/restored.nii.gz
"""
"""A name and its command on each line; lines that begin with a space go on. `EDIT` edits labels as a user does; only
names that begin with `fails` may fail."""

PROSE_SUFFIXES = (".html", ".md", ".log")
PROSE_KEYS = ("warnings", "message")
KEPT_BYTES = 100_000
"""JSON up to this size is kept whole, so that a difference can be shown."""


def main() -> int:
    """Record or compare; return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    actions = parser.add_subparsers(dest="action", required=True)
    action = actions.add_parser("record")
    action.add_argument("--checkout", type=Path, required=True)
    action.add_argument("--out", type=Path, required=True)
    action.add_argument("--keep", type=Path, help="new folder for the outputs; else they are removed")
    action = actions.add_parser("compare")
    action.add_argument("before", type=Path)
    action.add_argument("after", type=Path)
    options = parser.parse_args()
    if options.action == "compare":
        found = list(differences(json.loads(options.before.read_text()), json.loads(options.after.read_text())))
        print("\n".join([*found, f"{len(found)} differences"]) if found else "equal")
        return int(bool(found))
    with tempfile.TemporaryDirectory(prefix="alps-golden-") as name:
        folder = options.keep.resolve() if options.keep else Path(name) / "out"
        folder.mkdir(parents=True)
        recorded = record(options.checkout.resolve(), folder)
    options.out.write_text(json.dumps(recorded, indent=1, ensure_ascii=False))
    wrong = [name for name, each in recorded["commands"].items() if bool(each["code"]) != name.startswith("fails")]
    for name in wrong:
        print(f"{name} ended with code {recorded['commands'][name]['code']}")
    return int(bool(wrong))


def record(checkout: Path, out: Path) -> dict[str, Any]:
    """Run all commands and return their results and what each file holds."""
    warnings.simplefilter("ignore", NotGeoreferencedWarning)
    places = _places(out)
    for name in ("steps", "scores"):
        (out / name).mkdir()
    commands: dict[str, Any] = {}
    for line in COMMANDS.replace("\n  ", " ").split("\n"):
        if line == "EDIT":
            _edit(out / "s2", out / "edited")
        elif line:
            name, *arguments = [_fill(word, places) for word in shlex.split(line.replace("<SP>", places["<SP>"]))]
            commands[name] = _run(checkout, arguments, places)
    files = {str(path.relative_to(out)): path for path in sorted(out.rglob("*")) if path.is_file()}
    return {"commands": commands, "files": {name: _describe(path, places) for name, path in files.items()}}


def _places(out: Path) -> dict[str, str]:
    data = SHARED / "data"
    return {
        "<SP>": "--segmenter superpixels",
        "<OUT>": str(out),
        "<STEPS>": str(out / "steps"),
        "<SCORES>": str(out / "scores"),
        "<DUBAI>": str(data / "dubai/tile1"),
        "<S2>": str(data / "sentinel2"),
        "<NAIP>": str(data / "rasters/data/m_4709963_se_14_1_20090818.tif"),
        "<TREES>": str(data / "deepforest/OSBS_029"),
        "<RASTERS>": str(data / "rasters"),
        "<BRAIN>": str(data / "volumes/hippocampus/biomedical"),
        "<SHARED>": str(data),
    }


def _fill(word: str, places: dict[str, str]) -> str:
    for mark, place in places.items():
        word = word.replace(mark, place)
    return word


def _run(checkout: Path, arguments: list[str], places: dict[str, str]) -> dict[str, Any]:
    command = [sys.executable, "-I", str(checkout / "alps_qgis/engine/boot.py"), arguments[0], "--json", *arguments[1:]]
    began = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, cwd=checkout, check=False)  # nosec B603
    print(f"{time.monotonic() - began:6.1f} s  code {done.returncode}  {shlex.join(arguments)[:100]}", file=sys.stderr)
    if done.returncode:
        print(done.stderr, file=sys.stderr)
    # A traceback leaves nothing on stdout.
    return {"code": done.returncode, **_json(done.stdout or "null", places)}


def _edit(labels: Path, edited: Path) -> None:
    """Rename one class, merge two, and override some segments: what a user does in the attribute tables."""
    shutil.copytree(labels, edited)
    with closing(sqlite3.connect(edited / "codebook.gpkg")) as database, database:
        rename = "UPDATE classes SET class_name = ?, color = ? WHERE class_id = ?"
        names = [("field", "#33aa22", 0), ("water", "#2255cc", 1), ("field", "#99bb00", 3)]
        database.executemany(rename, names)
    for path in sorted(edited.glob("*_segments.gpkg")):
        with closing(sqlite3.connect(path)) as database, database:
            # The triggers of the spatial index name functions that only GDAL has.
            for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
                database.create_function(name, 1, lambda geometry: None)
            database.execute("UPDATE segments SET class_override = 1 WHERE segment_id % 37 = 0")


def _describe(path: Path, places: dict[str, str]) -> dict[str, Any]:
    """Return what is compared of a file, by name."""
    if path.suffix in PROSE_SUFFIXES:
        return {"prose": True}
    if path.suffix == ".tif":
        return _raster(path)
    content = path.read_bytes()
    for mark in ("<OUT>", "<SHARED>"):
        content = content.replace(places[mark].encode(), mark.encode())
    if path.suffix == ".json":
        return {"bytes": _digest(content), **_json(content.decode(), places)}
    return {"bytes": _digest(content), **(_tables(path) if path.suffix == ".gpkg" else {})}


def _json(text: str, places: dict[str, str]) -> dict[str, Any]:
    for mark in ("<OUT>", "<SHARED>"):
        text = text.replace(places[mark], mark)
    value = _without_prose(json.loads(text))
    return {"content": _digest(json.dumps(value).encode()), **({"value": value} if len(text) <= KEPT_BYTES else {})}


def _without_prose(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_prose(each) for key, each in value.items() if key not in PROSE_KEYS}
    return [_without_prose(each) for each in value] if isinstance(value, list) else value


def _raster(path: Path) -> dict[str, Any]:
    with rasterio.open(path) as raster:
        colours = raster.colormap(1) if raster.colorinterp[0].name == "palette" else None
        return {
            "pixels": _digest(raster.read().tobytes()),
            "shape": [raster.count, *raster.shape],
            "types": list(raster.dtypes),
            "crs": raster.crs.to_wkt() if raster.crs else None,
            "transform": list(raster.transform),
            "gcps": _digest(repr(raster.gcps).encode()),
            "nodata": repr(raster.nodata),
            "mask_flags": [[flag.name for flag in flags] for flags in raster.mask_flag_enums],
            "tags": [_parsed(raster.tags(band)) for band in (0, *raster.indexes)],
            "descriptions": list(raster.descriptions),
            "colour_interpretation": [each.name for each in raster.colorinterp],
            "colours": _digest(repr(colours).encode()),
        }


def _tables(path: Path) -> dict[str, Any]:
    """Digest each table without the dates of changes; keep settings and metadata, so that differences can be shown."""
    described: dict[str, Any] = {}
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall():
            columns = [row[1] for row in database.execute(f'PRAGMA table_info("{name}")')]
            chosen = ", ".join(f'"{column}"' for column in columns if column not in ("last_change", "timestamp"))
            rows = database.execute(f'SELECT {chosen} FROM "{name}" ORDER BY 1').fetchall()  # nosec B608
            described[f"table {name}"] = _digest(repr((chosen, rows)).encode())
            if name == "gpkg_metadata":
                items = [item for row in rows for item in ElementTree.fromstring(row[-1]).iter("MDI")]
                described["metadata"] = [_parsed({item.get("key", ""): item.text or ""}) for item in items]
            if name == "settings":
                described["settings"] = _parsed({key: value for _, key, value in rows})
    return described


def _parsed(texts: dict[str, str]) -> dict[str, Any]:
    return {key: json.loads(text) if text[:1] in ("{", "[") else text for key, text in texts.items()}


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def differences(before: Any, after: Any, where: str = "") -> Iterator[str]:
    """Name every place, key by key, where two records differ."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            at = f"{where} › {key}" if where else key
            if key not in before or key not in after:
                yield f"{at}: only {'before' if key in before else 'after'}"
            else:
                yield from differences(before[key], after[key], at)
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for index, (old, new) in enumerate(zip(before, after, strict=True)):
            yield from differences(old, new, f"{where}[{index}]")
    elif before != after:
        yield f"{where}: {str(before)[:200]} → {str(after)[:200]}"


if __name__ == "__main__":
    sys.exit(main())
