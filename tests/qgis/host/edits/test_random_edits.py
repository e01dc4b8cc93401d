"""Hundreds of edits in random order: nothing fails, and taking all of them back gives what there was."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
from qgis.core import NULL, QgsProject, QgsVectorLayer

from alps_qgis.host.edits.class_edits import ClassEdits
from alps_qgis.host.tables.links import CLASSES_KIND, SEGMENTS_KIND
from alps_qgis.host.tables.tags import tag

ROWS = [
    (0, 0, "Class 1", "#3d7ab8", 50.0),
    (1, 1, "Class 2", "#e0883a", 30.0),
    (2, 2, None, None, 20.0),
    (3, None, "Class 2", "red", None),
    (None, 9, "by hand", "#4f9a4a", None),
]
NAMES = (
    "water",
    "Wald ",
    "",
    " ",
    "水域 🌊",
    "ß" * 3000,
    "Class 1",
    "class 2",
    "a'b\"c",
    "{0} %s",
    "\u202eabc",
    "water\n",
)
COLORS = ("#ff0000", "#00FF00", "red", "", "nonsense", "#12345678")


def _contents(layer: QgsVectorLayer) -> list[Any]:
    return sorted(
        (feature.id() if feature.id() > 0 else 0, [None if value == NULL else str(value) for value in _values(feature)])
        for feature in layer.getFeatures()
    )


def _values(feature: Any) -> list[Any]:
    # Joined columns and the row number change with saves.
    fields = feature.fields()
    return [feature[name.name()] for name in fields if name.name() not in ("fid", "centroid", "pfl")]


def _actions(edits: ClassEdits, dice: random.Random, layers: list[QgsVectorLayer]) -> list[Callable[[], Any]]:
    ids = [entry.class_id for entry in edits.entries()]
    one, two = dice.choice([*ids, 77]), dice.choice([*ids, -1])
    fids = [dice.randrange(1, 9) for _ in range(dice.randrange(1, 5))]
    layer = dice.choice(layers)
    part = [{"file": 0, "fids": fids}]

    def by_hand() -> None:
        if layer.isEditable():
            name = dice.choice(["class_name", "color", "class_id"] if layer is layers[0] else ["class_override"])
            value: Any = (
                dice.choice([NULL, 1, 99, 70000]) if name[:8] in ("class_id", "class_ov") else dice.choice(NAMES)
            )
            layer.changeAttributeValue(dice.randrange(1, 5), layer.fields().lookupField(name), value)

    return [
        lambda: edits.rename(one, dice.choice(NAMES)),
        lambda: edits.recolor(one, dice.choice(COLORS)),
        lambda: edits.merge([one, two], two),
        lambda: edits.separate(one),
        lambda: edits.add(dice.choice(NAMES)),
        lambda: edits.remove(one),
        lambda: edits.assign_selection(part, dice.choice([one, None])),
        lambda: edits.assign_each([{"file": 0, "fids": fids, "class_ids": [one] * len(fids)}]),
        lambda: edits.split(one, [[{"file": 0, "fids": fids[:1]}], [{"file": 0, "fids": fids[1:]}]]),
        edits.undo,
        edits.redo,
        by_hand,
        lambda: layer.undoStack().undo(),
        lambda: layer.undoStack().redo(),
        lambda: layer.deleteFeature(dice.randrange(1, 5)) if layer.isEditable() and layer is layers[0] else None,
    ]


@pytest.mark.parametrize("seed", range(6))
def test_any_edits_can_be_taken_back_and_saved(
    project: QgsProject, make_codebook: Any, make_segments: Any, seed: int
) -> None:
    """Fault 394: edits of a table with empty cells, in any order."""
    dice = random.Random(seed)
    codebook, file = make_codebook(ROWS), make_segments([(n % 4, None if n % 3 else n) for n in range(6)])
    layers = [
        QgsVectorLayer(f"{codebook}|layername=classes", "Classes"),
        QgsVectorLayer(f"{file}|layername=segments", "Segments"),
    ]
    tag(layers[0], CLASSES_KIND, "")
    tag(layers[1], SEGMENTS_KIND, codebook)
    project.addMapLayers(layers)
    edits = ClassEdits(project, codebook, [file])
    before = [_contents(layer) for layer in layers]
    for _ in range(150):
        dice.choice(_actions(edits, dice, layers))()
        assert len({entry.class_id for entry in edits.entries()}) == len(edits.entries())
    while edits.history.undo_text:
        edits.undo()
    assert [_contents(layer) for layer in layers] == before
    while edits.history.redo_text:
        edits.redo()
    while edits.history.undo_text:
        edits.undo()
    assert [_contents(layer) for layer in layers] == before
    while edits.history.redo_text:
        edits.redo()
    edits.save()
    assert not edits.is_modified
    edits.close()
