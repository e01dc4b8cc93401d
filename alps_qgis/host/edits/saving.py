"""Write the edits of layers to their files; what cannot be written stays in the layers."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import Qgis, QgsFeatureRequest, QgsVectorLayer

from ..layers import layer_file
from ..text import tr


def save_all(layers: Iterable[QgsVectorLayer], started: set[str]) -> list[str]:
    """Save layers and return sentences about those that could not be saved.

    Args:
        layers: some of them may have nothing to save.
        started: ids of the layers whose edit session we began; it ends once all is saved.
    """
    problems: list[str] = []
    for layer in layers:
        if not layer.isEditable():
            continue
        if not layer.isModified():
            if layer.id() in started and layer.commitChanges(True):
                started.discard(layer.id())
            continue
        stop = layer.id() in started
        if layer.commitChanges(stop):
            started.discard(layer.id())
            continue
        reasons = [line.strip() for line in layer.commitErrors()]
        n_lost = _drop_lost_rows(layer)
        if n_lost and layer.commitChanges(stop):
            started.discard(layer.id())
            text = tr("Another program deleted rows of “{name}”, so your edits of these rows were left out: {n}.")
            problems.append(text.format(n=n_lost, name=layer.name()))
            continue
        reason = next((line for line in reasons if "OGR error" in line or "Feature" in line), reasons[-1])
        text = tr(
            "“{name}” could not be saved, and your edits are still in the layer. Close other programs that use {file}, "
            "then save again. ({reason})"
        )
        problems.append(text.format(name=layer.name(), file=layer_file(layer), reason=reason))
    return problems


def _drop_lost_rows(layer: QgsVectorLayer) -> int:
    """Take edits of rows that are not in the file any more out of a session, and return how many there were.

    QGIS refuses to save any edit of a layer while one of them is of such a row.
    """
    buffer = layer.editBuffer()
    changed = buffer.changedAttributeValues()
    if buffer.addedFeatures() or buffer.deletedFeatureIds() or buffer.changedGeometries():
        # Made again, these would be other edits.
        return 0
    request = QgsFeatureRequest().setFilterFids(list(changed)).setNoAttributes()
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    there = {feature.id() for feature in layer.dataProvider().getFeatures(request)}
    lost = set(changed) - there
    if not lost:
        return 0
    kept = {fid: dict(values) for fid, values in changed.items() if fid in there}
    layer.rollBack(False)
    for fid, values in kept.items():
        for column, value in values.items():
            layer.changeAttributeValue(fid, column, value)
    return len(lost)
