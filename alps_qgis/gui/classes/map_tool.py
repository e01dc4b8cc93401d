"""Correct segments on the map: hover to see the class, click or drag to choose, a number key to assign."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import QToolTip

from ...host.classes_table import integer, number
from ...host.edits.class_edits import Ref
from ...host.text import tr
from .dock import ClassesDock
from .layer_views import LayerViews
from .menus import segments_menu

_HOVER_MS = 40
_BRUSH_PX = 4
_DRAG_PX = 5
MAX_AT_ONCE = 2000
"""Segments that one stroke of the brush touches between two events; more are a slip."""


class SegmentTool(QgsMapTool):
    """The tool; its results are the selection and the edits of the panel.

    Args:
        iface: the window of QGIS.
        project: knows how to transform coordinates.
        dock: the panel.
    """

    def __init__(self, iface: Any, project: QgsProject, dock: ClassesDock) -> None:
        super().__init__(iface.mapCanvas())
        self._iface, self._project, self._dock = iface, project, dock
        self._before: QgsMapTool | None = None
        self._views = LayerViews(project)
        self._band = QgsRubberBand(self.canvas(), Qgis.GeometryType.Polygon)
        self._band.setStrokeColor(QColor(255, 214, 10))
        self._band.setFillColor(QColor(255, 214, 10, 40))
        self._band.setWidth(2)
        self._pressed: QPoint | None = None
        self._last: QgsPointXY | None = None
        self._brushed: dict[Ref, None] = {}
        self._brushing = False
        self._pointer = QPoint()
        self._shown: tuple[Ref, int | None] | None = None
        self._hover = QTimer()
        self._hover.setSingleShot(True)
        self._hover.timeout.connect(self._look)
        self.setCursor(Qt.CursorShape.CrossCursor)
        dock.work_changed.connect(self._work_changed)
        # Its button goes with the panel, and number keys would go on to assign.
        dock.closed.connect(self._panel_closed)

    def switch(self, on: bool) -> None:
        """Take the tool, or give the canvas the tool back that it had."""
        canvas = self.canvas()
        if on and canvas.mapTool() is not self:
            self._before = canvas.mapTool()
            canvas.setMapTool(self)
        elif not on and canvas.mapTool() is self:
            if self._before is not None:
                canvas.setMapTool(self._before)
            else:
                canvas.unsetMapTool(self)

    def stop(self) -> None:
        """Leave the canvas; for unloading the plugin."""
        self.switch(False)
        self._hover.stop()
        self.canvas().scene().removeItem(self._band)

    # What QGIS calls.

    def activate(self) -> None:
        super().activate()
        self._dock.buttons.show_tool(True)
        work = self._dock.work
        if work is not None:
            self._views.show_segments(work.run.codebook)
            text = tr("Point at a segment or drag over several, then press 1 to 9, or 0 to let the cluster decide.")
            self._dock.say(text)
        self.canvas().setFocus()

    def deactivate(self) -> None:
        super().deactivate()
        # Nothing is left on the map by a timer that rings later, or by a drag that another tool ended.
        self._hover.stop()
        self._pressed, self._brushing = None, False
        self._clear()
        self._dock.buttons.show_tool(False)
        work = self._dock.work
        if work is None or not work.edits.unsaved_overrides():
            # Corrections are seen on segments only, until they are applied.
            self._views.restore()

    def canvasMoveEvent(self, event: QgsMapMouseEvent | None) -> None:
        if event is None:
            return
        self._pointer = event.pos()
        if self._pressed is None:
            if not self._hover.isActive():
                self._hover.start(_HOVER_MS)
            return
        if self._brushing or (event.pos() - self._pressed).manhattanLength() > _DRAG_PX:
            self._brushing = True
            self._stroke(event.pos())

    def canvasPressEvent(self, event: QgsMapMouseEvent | None) -> None:
        if event is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed, self._brushing, self._brushed = event.pos(), False, {}
        self._last = None
        QToolTip.hideText()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent | None) -> None:
        work = self._dock.work
        if event is None or work is None:
            return
        if event.button() == Qt.MouseButton.RightButton:
            self._show_menu(event.pos())
            return
        if self._pressed is None:
            return
        adds = bool(event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier))
        if self._brushing:
            chosen = [*(work.selection.refs() if adds else []), *self._brushed]
            work.selection.set_refs(chosen)
        else:
            found = self._at(event.pos())
            refs = [found[0]] if found is not None else []
            if adds:
                work.selection.toggle(refs)
            else:
                work.selection.set_refs(refs)
        self._pressed, self._brushing = None, False
        self._band.reset(Qgis.GeometryType.Polygon)
        self._shown = None

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is None:
            return
        key, work = event.key(), self._dock.work
        if key == Qt.Key.Key_Escape and work is not None:
            work.selection.clear()
        elif key == Qt.Key.Key_0 and work is not None:
            self._choose_below()
            self._dock.assign(None)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            class_id = self._dock.class_of_key(int(key) - int(Qt.Key.Key_0))
            if class_id is not None:
                self._choose_below()
                self._dock.assign(class_id)
        else:
            event.ignore()
            return
        event.accept()

    # What it does.

    def _choose_below(self) -> None:
        """Without a choice, the segment below the pointer is meant."""
        work = self._dock.work
        if work is not None and not len(work.selection):
            found = self._at(self._pointer)
            if found is not None:
                work.selection.set_refs([found[0]])

    def _show_menu(self, point: QPoint) -> None:
        work, found = self._dock.work, self._at(point)
        if work is None:
            return
        class_id = None
        if found is not None:
            ref, class_id = found[0], found[1]
            if not work.selection.contains(ref):
                work.selection.set_refs([ref])
        menu = segments_menu(self._dock, class_id)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.canvas().mapToGlobal(point))

    def _look(self) -> None:
        """Say what is below the pointer."""
        found, work = self._at(self._pointer), self._dock.work
        if found is None or work is None:
            self._clear()
            return
        ref, class_id, confidence, shape, layer = found
        if self._shown != (ref, class_id):
            self._shown = ref, class_id
            self._band.setToGeometry(shape, layer)
        entry = work.entry(class_id)
        name = entry.name[:80].replace("<", "&lt;") if entry is not None else tr("no class")
        color = entry.color if entry is not None else "#888888"
        text = f'<span style="color:{color}">■</span> <b>{name}</b>'
        if confidence is not None:
            text += " · " + tr("confidence {} %").format(round(confidence * 100))
        QToolTip.showText(self.canvas().mapToGlobal(self._pointer + QPoint(12, 12)), text, self.canvas())

    def _stroke(self, point: QPoint) -> None:
        """Add the segments between the last point and this one."""
        here = self.toMapCoordinates(point)
        line = QgsGeometry.fromPolylineXY([self._last or self.toMapCoordinates(self._pressed or point), here])
        self._last = here
        reach = _BRUSH_PX * self.canvas().mapUnitsPerPixel()
        for file, layer in self._layers():
            shape = self._to_layer(line.buffer(reach, 2), layer)
            if shape is None:
                continue
            request = _request(layer, shape.boundingBox(), []).setLimit(MAX_AT_ONCE)
            for feature in layer.getFeatures(request):
                ref = file, feature.id()
                if ref not in self._brushed and feature.geometry().intersects(shape):
                    self._brushed[ref] = None
                    self._band.addGeometry(feature.geometry(), layer)

    def _at(self, point: QPoint) -> tuple[Ref, int | None, float | None, QgsGeometry, QgsVectorLayer] | None:
        """Return the smallest segment at a point of the canvas: large ones may lie below it."""
        where = QgsGeometry.fromPointXY(self.toMapCoordinates(point))
        best: tuple[float, int, QgsFeature, QgsVectorLayer] | None = None
        for file, layer in self._layers():
            there = self._to_layer(where, layer)
            if there is None:
                continue
            columns = ["cluster", "confidence", "class_override"]
            for feature in layer.getFeatures(_request(layer, there.boundingBox(), columns)):
                shape = feature.geometry()
                if shape.contains(there) and (best is None or shape.area() < best[0]):
                    best = shape.area(), file, feature, layer
        if best is None:
            return None
        _, file, feature, layer = best
        confidence = number(_value(layer, feature, "confidence"))
        return (file, feature.id()), self._class_of(layer, feature), confidence, feature.geometry(), layer

    def _class_of(self, layer: QgsVectorLayer, feature: QgsFeature) -> int | None:
        work = self._dock.work
        if work is None:
            return None
        override, cluster = (integer(_value(layer, feature, name)) for name in ("class_override", "cluster"))
        return work.class_of(override, cluster)

    def _layers(self) -> list[tuple[int, QgsVectorLayer]]:
        """Return the segments layers that may have something where the canvas is."""
        work = self._dock.work
        if work is None:
            return []
        layers = [(file, work.edits.layers.segments(file)) for file in range(len(work.edits.layers.files))]
        return [(file, layer) for file, layer in layers if layer is not None]

    def _to_layer(self, shape: QgsGeometry, layer: QgsVectorLayer) -> QgsGeometry | None:
        crs, moved = self.canvas().mapSettings().destinationCrs(), QgsGeometry(shape)
        if crs.isValid() and layer.crs().isValid() and crs != layer.crs():
            try:
                moved.transform(QgsCoordinateTransform(crs, layer.crs(), self._project))
            except QgsCsException:
                return None
        return moved

    def _clear(self) -> None:
        self._shown = None
        self._band.reset(Qgis.GeometryType.Polygon)
        QToolTip.hideText()

    def _panel_closed(self) -> None:
        self.switch(False)

    def _work_changed(self, work: object) -> None:
        self._clear()
        if work is None:
            self.switch(False)


def _request(layer: QgsVectorLayer, box: QgsRectangle, names: Sequence[str]) -> QgsFeatureRequest:
    """Return a request that the spatial index of the file answers."""
    if box.isEmpty():
        # A point: QGIS takes an empty rectangle for none at all.
        tiny = max(abs(box.xMinimum()), abs(box.yMinimum()), 1.0) * 1e-9
        box = box.buffered(tiny)
    columns = [layer.fields().lookupField(name) for name in names]
    return QgsFeatureRequest(box).setSubsetOfAttributes([column for column in columns if column >= 0])


def _value(layer: QgsVectorLayer, feature: QgsFeature, name: str) -> Any:
    column = layer.fields().lookupField(name)
    return feature.attribute(column) if column >= 0 else None
