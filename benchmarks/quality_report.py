"""Draw the maps of the quality benchmark and write its page."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from quality_sets import LabelledImage, LabelledSet

_GAP_PX = 6
_MAP_ROWS = 4
_MAP_HEIGHT_PX = 260

_DISTINCT = ("#6c6c6c", "#d1495b", "#f2d03b", "#2e86ab", "#c8a26a", "#2f7d4f", "#9bc53d")
"""For sets whose maps are not published."""


def write_panels(
    name: str,
    labelled: LabelledSet,
    images: Sequence[LabelledImage],
    ours: Sequence[np.ndarray],
    pixels: Sequence[np.ndarray],
    root: Path,
    docs: bool,
) -> None:
    """Write image | truth | superpixels | pixels of each image into build/, and class maps alone into docs/."""
    table = _colours(labelled)
    folder = root / "build" / "bench" / "quality"
    folder.mkdir(parents=True, exist_ok=True)
    for image, our_map, pixel_map in zip(images, ours, pixels):
        shown = np.moveaxis(np.rint(image.image * 255).astype(np.uint8), 0, -1)
        parts = [shown, *(table[values] for values in (image.truth, our_map, pixel_map))]
        Image.fromarray(_side_by_side(parts)).save(folder / f"{name}_{image.name}.png")
    if docs and labelled.publish_maps:
        path = root / "docs" / "images" / f"quality_{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        step = max(1, len(images) // _MAP_ROWS)
        chosen = list(range(step // 2, len(images), step))[:_MAP_ROWS]
        pairs = [_side_by_side([_fit(table[ours[i]]), _fit(table[pixels[i]])]) for i in chosen]
        Image.fromarray(_stacked(pairs)).quantize(16).save(path, optimize=True)


_DETAIL = """The setting *Detail* (`--detail`) changes how far superpixels merge, and nothing else: a PFL holds
averages over a superpixel of any size, so its kind stays the same, and segments of all three details can share one
codebook. Fine superpixels follow small objects better (*perfect labels*). Whether the classes agree better with the
labels depends on the image: on Potsdam and Vaihingen (5 and 9 cm per pixel), half as many superpixels lose nothing; on
Sentinel-2 (10 m), more of them help a little. The presets follow this. All three take the same time to segment; later
steps and files are smaller with fewer segments. Smaller superpixels depend less on the tile grid: with tiles of
512 px instead of whole images, 99.9% of the pixels of six Dubai images keep their cluster with fine superpixels, 99.7%
with medium and 99.2% with coarse ones."""


def write_docs(results: dict[str, Any], sets: Mapping[str, LabelledSet], docs: Path) -> None:
    """Write docs/quality.md from the figures."""
    measured = {name: results[name] for name in sets if "ours_majority" in results.get(name, {})}
    lines = [_HEAD.format(kind=results["pfl_kind"], seconds=results["seconds"], k=results["k"])]
    heads = ["set", "images", "majority, ours", "without encoder", "pixels", "ratio", "Hungarian, ours"]
    heads += ["without encoder", "pixels", "perfect labels", "superpixels per Mpx"]
    lines += ["| " + " | ".join(heads) + " |", "|---" * len(heads) + "|"]
    lines += [
        f"| {name} | {r['n_images']} | {_spread(r, 'ours', 'majority')} | {_spread(r, 'plain', 'majority')} | "
        f"{r['pixels_majority']:.3f} | {r['ratio_majority']:.2f} | {_spread(r, 'ours', 'hungarian')} | "
        f"{_spread(r, 'plain', 'hungarian')} | {r['pixels_hungarian']:.3f} | {r['perfect_labels']:.3f} | "
        f"{r['segments_per_mpx']} |"
        for name, r in measured.items()
    ]
    lines += [_AFTER_TABLE]
    lines += detail_table({name: r["details"] for name, r in measured.items()})
    for name, r in measured.items():
        if sets[name].publish_maps:
            lines += _classes(name, list(sets[name].classes), r)
    if "leave_one_tile_out" in measured.get("dubai", {}):
        lines += _left_out(measured["dubai"]["leave_one_tile_out"])
        lines += [_POOLED.format(**measured["dubai"]), ""]
        kept = (f"{share:.2%} with tiles of {tile} px" for tile, share in measured["dubai"]["grid_agreement"].items())
        lines += [_GRID + ", ".join(kept) + " (halo 32).", ""]
    potsdam3 = docs.parent / "build" / "bench" / "potsdam3.json"
    if potsdam3.is_file():
        lines += potsdam3_section(json.loads(potsdam3.read_text()))
    for name, labelled in sets.items():
        if name in measured and labelled.publish_maps:
            lines += [f"## Class maps: {name}", "", _legend(labelled), ""]
            lines += [f"![Class maps of {name}: superpixels left, pixels right](images/quality_{name}.png)", ""]
    (docs / "quality.md").write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")


_POTSDAM3 = """`python benchmarks/potsdam3.py` measures the protocol that many papers use (IIC, PiCIE, STEGO): ISPRS
Potsdam at half its resolution in patches of 200 px; six classes merged to roads with cars, buildings with clutter, and
vegetation; K = 3; one Hungarian matching over all test patches. It reads the folders of IIC and STEGO (`imgs`, `gt` and
lists) and of mmsegmentation (`img_dir`, `ann_dir`), fits to the training images without labels, and passes further
options to `alps label`. Published mIoU is {clustering:.1%} for plain clustering of the features of DINOv2 ViT-B/14, and
{best:.1%} for the best method.

We have one patch of 512 px, not the set. Cut into {n_test_patches} parts, fitted to and measured on the same ground
(recipe `{pfl_kind}`, seeds 0, 1, 2), it gives
an accuracy of {accuracy:.1%} and a mIoU of {miou:.1%}. This shows that the script works. Do not compare it with the
published figures, which are of the whole set."""


def potsdam3_section(figures: Mapping[str, Any]) -> list[str]:
    """Return the section on Potsdam-3."""
    clustering, best = (each["miou"] for each in figures["published"].values())
    return ["## Potsdam-3", "", _POTSDAM3.format(clustering=clustering, best=best, **figures), ""]


def _spread(result: Mapping[str, Any], who: str, figure: str) -> str:
    """Return mean ± standard deviation over the seeds; a dash where it was not measured."""
    values = [seed[figure] for seed in result.get(f"{who}_per_seed", ())]
    return f"{np.mean(values):.3f} ± {np.std(values):.3f}" if values else "–"


def detail_table(details: Mapping[str, Mapping[str, Mapping[str, float]]]) -> list[str]:
    """Return the section that compares fine, medium and coarse superpixels, by set and detail."""
    heads = ["set", "detail", "superpixels per Mpx", "majority", "Hungarian", "perfect labels"]
    lines = ["", "## Detail", "", _DETAIL, "", "| " + " | ".join(heads) + " |", "|---" * len(heads) + "|"]
    for name, rows in details.items():
        for detail, row in rows.items():
            lines.append(
                f"| {name} | {detail} | {row['segments_per_mpx']} | {row['majority']:.3f} | {row['hungarian']:.3f} | "
                f"{row['perfect_labels']:.3f} |"
            )
    return [*lines, ""]


def _classes(name: str, classes: list[str], result: dict[str, Any]) -> list[str]:
    lines = [f"IoU of each class, {name}, majority mapping, mean over the seeds:", ""]
    lines += ["| | " + " | ".join(classes) + " |", "|---" * (len(classes) + 1) + "|"]
    for who, prefix in (("superpixels", "ours"), ("without encoder", "plain"), ("pixels", "pixels")):
        if f"{prefix}_per_seed" not in result:
            continue
        iou = np.array([seed["iou"] for seed in result[f"{prefix}_per_seed"]], dtype=float).mean(axis=0)
        lines += [f"| {who} | " + " | ".join(f"{value:.2f}" for value in iou) + " |"]
    return [*lines, ""]


def _left_out(rows: list[dict[str, Any]]) -> list[str]:
    names = list(rows[0]["tried_on_the_rest"])
    lines = [_LEFT_OUT, "| held out | chosen | majority on it | shipped recipe | pixels | ratio |"]
    lines += ["|---|---|---|---|---|---|"]
    lines += [
        f"| {r['held_out']} | {r['chosen']} | {r['ours_majority']:.3f} | {r['shipped_majority']:.3f} | "
        f"{r['pixels_majority']:.3f} | {r['ratio_majority']:.2f} |"
        for r in rows
    ]
    lines += ["", "Majority mIoU of every candidate on the other three tiles:", ""]
    lines += ["| without | " + " | ".join(names) + " |", "|---" * (len(names) + 1) + "|"]
    lines += [
        f"| {r['held_out']} | " + " | ".join(f"{r['tried_on_the_rest'][name]:.3f}" for name in names) + " |"
        for r in rows
    ]
    return [*lines, ""]


def _legend(labelled: LabelledSet) -> str:
    named = ", ".join(f"{name} `{colour}`" for name, colour in labelled.classes.items())
    return f"Superpixels left, pixels right. Each cluster has the colour of its majority class: {named}."


def _colours(labelled: LabelledSet) -> np.ndarray:
    """Return (T + 1, 3) uint8; the last row, index -1, is white for what is ignored or not covered."""
    colours = [colour or spare for colour, spare in zip(labelled.classes.values(), _DISTINCT)]
    rows = [[int(colour[i : i + 2], 16) for i in (1, 3, 5)] for colour in colours]
    return np.array([*rows, [255, 255, 255]], dtype=np.uint8)


def _fit(picture: np.ndarray) -> np.ndarray:
    width = round(picture.shape[1] * _MAP_HEIGHT_PX / picture.shape[0])
    return np.asarray(Image.fromarray(picture).resize((width, _MAP_HEIGHT_PX), Image.Resampling.NEAREST))


def _side_by_side(pictures: Sequence[np.ndarray]) -> np.ndarray:
    gap = np.full((pictures[0].shape[0], _GAP_PX, 3), 255, dtype=np.uint8)
    parts = [part for picture in pictures for part in (picture, gap)]
    return np.concatenate(parts[:-1], axis=1)


def _stacked(pictures: Sequence[np.ndarray]) -> np.ndarray:
    width = max(picture.shape[1] for picture in pictures)
    wide = [((0, _GAP_PX), (0, width - picture.shape[1]), (0, 0)) for picture in pictures]
    padded = [np.pad(picture, pad, constant_values=255) for picture, pad in zip(pictures, wide)]
    return np.concatenate(padded, axis=0)


_HEAD = """# Quality of the built-in segmenter

How well do the classes of `superpixels` follow labels that people drew? The tables compare them with k-means on the
colours of single pixels in the same run (CIE Lab, which does better than RGB). Each set has one codebook for all its
images with K = {k}, fitted as ALPS does it ([how](classes.md#how-clusters-are-made)). Figures are mean IoU over the
classes that occur: mean and standard deviation over ten seeds, three for pixels. Unlabelled pixels are ignored.

**The [encoder](encoder.md) learned from the labels of Dubai and Sentinel-2.** For ground that it has not
seen, look at the rows of the other sets, and at the sets left out on the page of the encoder.

Clusters are matched to true classes by majority (many-to-one) or by Hungarian matching (one-to-one, so most of the {k}
clusters count as wrong).

`python benchmarks/quality.py --docs` writes this page (`make bench-quality` measures without writing it). It took
{seconds} s on a shared machine with two cores; recipe `{kind}`. It puts the figures into
`build/bench/quality.json`, and the maps next to the images into `build/bench/quality/`.
"""

_AFTER_TABLE = """
*Perfect labels* is what these superpixels would reach if each had its best class: the cost of their borders.
Potsdam and Vaihingen are one patch each and LoveDA is three, so those rows only show that nothing fails.
"""

_LEFT_OUT = """## Leaving one tile out

The Dubai images are nine cuts from each of four tiles. For every tile, the settings with the best score on the other
three tiles are chosen from the candidates (one codebook, two seeds). They are then scored on the tile left out, with a
codebook of that tile's nine images alone. The candidates only differ in weights (`CANDIDATES` in
`benchmarks/quality.py`), and the encoder is left out. The structure of the recipe (which blocks exist) was explored on
all sets together, so these rows are the fairer estimate for new scenes. The gain is large where the ground has texture
(tiles 2 and 4), and small or zero on bright sand and water (tiles 1 and 3), where colour alone already separates most
classes.
"""

_GRID = """## Another tile grid

Six of the Dubai images were labelled whole and in smaller tiles, with the same codebook. Pixels that keep their
cluster:
"""

_POOLED = """\
With one codebook for all 36 images, and each tile labelled with the settings chosen without it, the majority mIoU
is {left_out_majority:.3f}, against {pixels_majority:.3f} for pixels."""
