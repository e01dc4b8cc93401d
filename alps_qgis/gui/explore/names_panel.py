"""Names from what the user has: a map with classes proposes names for the classes of a run."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import Qgis, QgsMapLayer, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ...host.layers import has_raster_file, has_unsaved_edits, plain_vector, raster_path, unsaved_edits_text
from ...host.text import tr
from .buttons import button, row_of
from .class_choice import color_icon
from .workplace import Workplace

_CLASS, _PROPOSAL, _AGREEMENT, _OVERLAPS, _ACCEPT = range(5)
_MOST_OVERLAPS = 3
_LETTERS = 14


class NamesPanel(QWidget):
    """The map to compare with, and a row for each class with the name that it proposes.

    Args:
        work: the dock of classes.
        parent: as of every widget.
    """

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alpsNamesPanel")
        self._work = work
        self._rows: list[dict[str, Any]] = []
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(Qgis.LayerFilter.PolygonLayer | Qgis.LayerFilter.RasterLayer)
        self.layer.setAllowEmptyLayer(True)
        self.layer.setCurrentIndex(0)
        self.layer.setToolTip(tr("A polygon layer or a class raster that covers the same ground."))
        self.layer.setMinimumContentsLength(_LETTERS)
        self.field = QgsFieldComboBox()
        self.field.setToolTip(tr("The field of the polygon layer that holds its classes."))
        self.compare_button = button(
            tr("Compare"), tr("Measures how much of each class lies on which class of the map."), self.compare
        )
        self._says = QLabel()
        self._says.setWordWrap(True)
        self.table = QTreeWidget()
        self.table.setHeaderLabels([tr("Class"), tr("Proposed name"), tr("Agreement"), tr("Overlaps"), ""])
        self.table.setRootIsDecorated(False)
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setSectionResizeMode(_OVERLAPS, QHeaderView.ResizeMode.Stretch)
        self.table.header().setStretchLastSection(False)
        self.table.setAccessibleName(tr("Proposed names"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        layout.addLayout(row_of(QLabel(tr("Map:")), self.layer, QLabel(tr("Field:")), self.field, self.compare_button))
        layout.addWidget(self._says)
        layout.addWidget(self.table, 1)
        self.layer.layerChanged.connect(self._choose_layer)
        work.classes_changed.connect(self._fill)
        work.session.ready.connect(self._forget)
        work.session.failed.connect(self._forget)
        self._choose_layer(self.layer.currentLayer())
        self._forget()

    def compare(self) -> None:
        """Ask for the overlaps with the chosen map."""
        layer = self.layer.currentLayer()
        source = _source(layer)
        if not source:
            self._says.setText(
                tr("The engine reads whole files only. Export the layer to a file, add the file, and compare with it.")
            )
            return
        if has_unsaved_edits(layer):
            self._says.setText(unsaved_edits_text(layer))
            return
        is_vector = isinstance(layer, QgsVectorLayer)
        if is_vector and not self.field.currentField():
            self._says.setText(tr("Choose the field that holds the classes of the map."))
            return
        self._says.setText(tr("Comparing…"))
        arguments = {"reference": source, "field": self.field.currentField() if is_vector else None}
        self._work.session.ask("crosswalk", arguments, self._show, latest=True, owner=self, on_error=self._says.setText)

    def _show(self, answer: dict[str, Any]) -> None:
        self._rows = answer.get("table") or []
        n = sum(row.get("proposal") is not None for row in self._rows)
        self._says.setText(
            tr("Proposed names: {n}. Names that you gave are not replaced.").format(n=n)
            if n
            else tr(
                "The map proposes no name: you have named every class, or no class of the map covers enough of any."
            )
        )
        self._fill()

    def _fill(self) -> None:
        self.table.clear()
        known = {each["class_id"]: each for each in self._work.classes()}
        for row in self._rows:
            one = known.get(row["class_id"])
            if one is None:
                # Merged with another meanwhile.
                continue
            overlaps = ", ".join(
                tr("{name} {share} %").format(name=best["name"], share=round(100 * best["share"]))
                for best in row["best"][:_MOST_OVERLAPS]
            )
            proposal, agreement = row.get("proposal"), row.get("agreement")
            sure = "" if agreement is None else tr("{} %").format(round(100 * agreement))
            item = QTreeWidgetItem([str(one["name"]), str(proposal or ""), sure, overlaps])
            item.setToolTip(_PROPOSAL, "" if proposal else _why_none(str(row.get("reason") or "")))
            item.setIcon(_CLASS, color_icon(one["color"]))
            item.setTextAlignment(_AGREEMENT, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(_OVERLAPS, overlaps)
            self.table.addTopLevelItem(item)
            if proposal and proposal != one["name"]:
                accept = button(
                    tr("Accept"),
                    tr("Gives the class this name. Classes of the same name become one class."),
                    partial(self._accept, int(row["class_id"]), str(proposal)),
                )
                self.table.setItemWidget(item, _ACCEPT, accept)

    def _accept(self, class_id: int, name: str) -> None:
        self._work.rename(class_id, name)

    def _choose_layer(self, layer: QgsMapLayer | None) -> None:
        is_vector = isinstance(layer, QgsVectorLayer)
        self.field.setLayer(layer if is_vector else None)
        self.field.setEnabled(is_vector)
        self._offer()

    def _forget(self, *_: object) -> None:
        self._rows = []
        self.table.clear()
        self._says.setText(tr("Choose a map that has classes, such as land use or an older map, then click “Compare”."))
        self._offer()

    def _offer(self) -> None:
        ready = self._work.session.is_ready and self.layer.currentLayer() is not None
        self.compare_button.setEnabled(ready)


def _why_none(reason: str) -> str:
    """Say why the engine proposes no name."""
    return {
        "named": tr("You have named this class."),
        "little reference": tr("The map covers too little of this class."),
        "mixed": tr("No class of the map covers enough of this class."),
        "no row": tr("The row of this class was deleted from the table of classes."),
    }.get(reason, tr("This class has no segments."))


def _source(layer: QgsMapLayer | None) -> str:
    """Return what the engine opens; empty where the layer is not a plain file."""
    if isinstance(layer, QgsVectorLayer):
        return plain_vector(layer)
    return raster_path(layer) if isinstance(layer, QgsRasterLayer) and has_raster_file(layer) else ""
