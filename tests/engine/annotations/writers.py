"""Write boxes in each format, so that tests can read them back."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np

from alps_qgis.engine.annotations.boxes import ImageBoxes
from alps_qgis.engine.annotations.hrsc import _NAMES

HOLDS = {
    "dota": {"oriented", "difficult"},
    "dior": {"oriented", "upright", "score", "difficult"},
    "hrsc": {"oriented", "upright", "score", "difficult"},
    "fair1m": {"oriented", "score"},
    "voc": {"upright", "score", "difficult"},
    "coco": {"oriented", "upright", "score", "difficult"},
    "yolo": {"oriented", "upright", "score"},
    "csv": {"upright", "score", "difficult"},
}
"""What the boxes of a format may have."""

_CORNERS = ("left_top", "right_top", "right_bottom", "left_bottom")
_NUMBER_OF = {name: number for number, name in _NAMES.items()}


def write(images: Sequence[ImageBoxes], folder: Path, format_name: str) -> None:
    """Write one file for each image, or one for all in formats that have it so."""
    for name, text in _WRITERS[format_name](images).items():
        (folder / name).write_text(text, encoding="utf-8", newline="")


def _rows(image: ImageBoxes) -> list[tuple[Any, ...]]:
    boxes = image.boxes
    score = [None if math.isnan(value) else value for value in boxes.score.tolist()]
    return list(zip(boxes.corners, boxes.class_name, score, boxes.difficult.tolist(), boxes.oriented.tolist()))


def _stem(image: ImageBoxes) -> str:
    return Path(image.image).stem


def _sides(corners: np.ndarray) -> list[float]:
    return [*corners.min(axis=0).tolist(), *corners.max(axis=0).tolist()]


def _dota(images: Sequence[ImageBoxes]) -> dict[str, str]:
    def line(corners: np.ndarray, name: str, score: None, difficult: bool, oriented: bool) -> str:
        return f"{' '.join(map(repr, corners.ravel().tolist()))} {name} {int(difficult)}\n"

    return {f"{_stem(image)}.txt": "".join(line(*row) for row in _rows(image)) for image in images}


def _yolo(images: Sequence[ImageBoxes]) -> dict[str, str]:
    names = sorted({name for image in images for name in image.boxes.class_name})
    files = {"classes.txt": "".join(f"{name}\n" for name in names)}
    for image in images:
        height, width = image.size
        text = ""
        for corners, name, score, _, oriented in _rows(image):
            x0, y0, x1, y1 = _sides(corners)
            middle = [[(x0 + x1) / 2, (y0 + y1) / 2], [x1 - x0, y1 - y0]]
            values = (corners if oriented else np.array(middle)) / (width, height)
            columns = [names.index(name), *values.ravel().tolist(), *([] if score is None else [score])]
            text += " ".join(map(repr, columns)) + "\n"
        files[f"{_stem(image)}.txt"] = text
    return files


def _csv(images: Sequence[ImageBoxes]) -> dict[str, str]:
    out = io.StringIO(newline="")
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(["image_path", "xmin", "ymin", "xmax", "ymax", "label", "score", "difficult"])
    for image in images:
        if not len(image.boxes):
            rows.writerow([image.image, 0, 0, 0, 0, "", "", ""])
        for corners, name, score, difficult, _ in _rows(image):
            rows.writerow([image.image, *_sides(corners), name, score, int(difficult)])
    return {"all.csv": out.getvalue()}


def _coco(images: Sequence[ImageBoxes]) -> dict[str, str]:
    names = sorted({name for image in images for name in image.boxes.class_name})
    entries: list[dict[str, Any]] = []
    for image_id, image in enumerate(images):
        for corners, name, score, difficult, _ in _rows(image):
            x0, y0, x1, y1 = _sides(corners)
            entry = {"id": len(entries), "image_id": image_id, "category_id": names.index(name)}
            entry |= {"bbox": [x0, y0, x1 - x0, y1 - y0], "segmentation": [corners.ravel().tolist()]}
            entries.append({**entry, "score": score, "difficult": int(difficult)})
    content = {
        "images": [
            {"id": n, "file_name": image.image, "height": image.size[0], "width": image.size[1]}
            for n, image in enumerate(images)
        ],
        "categories": [{"id": n, "name": name} for n, name in enumerate(names)],
        "annotations": entries,
    }
    return {"all.json": json.dumps(content)}


def _element(tag: str, *children: ElementTree.Element, text: object = "") -> ElementTree.Element:
    made = ElementTree.Element(tag)
    made.text = str(text)
    made.extend(children)
    return made


def _leaves(values: dict[str, object]) -> list[ElementTree.Element]:
    return [_element(tag, text=value) for tag, value in values.items() if value is not None]


def _xml(build: Callable[[ImageBoxes], ElementTree.Element]) -> Callable[[Sequence[ImageBoxes]], dict[str, str]]:
    def write_each(images: Sequence[ImageBoxes]) -> dict[str, str]:
        return {f"{_stem(image)}.xml": ElementTree.tostring(build(image), "unicode") for image in images}

    return write_each


def _voc(image: ImageBoxes) -> ElementTree.Element:
    objects = []
    for corners, name, score, difficult, oriented in _rows(image):
        if oriented:
            box = {f"{axis}_{key}": corners[i, j] for i, key in enumerate(_CORNERS) for j, axis in enumerate("xy")}
        else:
            x0, y0, x1, y1 = _sides(corners)
            box = {"xmin": x0 + 1, "ymin": y0 + 1, "xmax": x1, "ymax": y1}
        about = _leaves({"name": name, "difficult": int(difficult), "score": score})
        objects.append(_element("object", *about, _element("robndbox" if oriented else "bndbox", *_leaves(box))))
    return _element("annotation", *_leaves({"filename": image.image}), *objects)


def _fair1m(image: ImageBoxes) -> ElementTree.Element:
    objects = []
    for corners, name, score, _, _ in _rows(image):
        points = [_element("point", text=f"{x},{y}") for x, y in (*corners, corners[0])]
        result = _element("possibleresult", *_leaves({"name": name, "probability": score}))
        objects.append(_element("object", result, _element("points", *points)))
    source = _element("source", *_leaves({"filename": image.image}))
    return _element("annotation", source, _element("objects", *objects))


def _hrsc(image: ImageBoxes) -> ElementTree.Element:
    ships = []
    for corners, name, score, difficult, oriented in _rows(image):
        box: dict[str, object] = dict(zip(("box_xmin", "box_ymin", "box_xmax", "box_ymax"), _sides(corners)))
        if oriented:
            (cx, cy), along, across = corners.mean(axis=0), corners[1] - corners[0], corners[3] - corners[0]
            box |= {"mbox_cx": cx, "mbox_cy": cy, "mbox_w": np.hypot(*along), "mbox_h": np.hypot(*across)}
            box["mbox_ang"] = math.atan2(along[1], along[0])
        about = {"Class_ID": _NUMBER_OF.get(name, name), "difficult": int(difficult), "score": score}
        ships.append(_element("HRSC_Object", *_leaves({**about, **box})))
    return _element("HRSC_Image", *_leaves({"Img_FileName": image.image}), _element("HRSC_Objects", *ships))


_WRITERS = {
    "dota": _dota,
    "dior": _xml(_voc),
    "hrsc": _xml(_hrsc),
    "fair1m": _xml(_fair1m),
    "voc": _xml(_voc),
    "coco": _coco,
    "yolo": _yolo,
    "csv": _csv,
}
