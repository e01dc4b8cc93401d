"""The embedding: every segment as a point, near to those that look like it, linked with the map."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QPoint, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QCursor, QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDockWidget,
    QLabel,
    QSplitter,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from ...host.text import tr
from .buttons import button, row_of
from .class_choice import ClassChoice
from .scatter_legend import ScatterLegend
from .scatter_view import ScatterView
from .segment_list import describe
from .workplace import Workplace, n_selected, refs_of, selection_of

MOST_DRAWN = 20_000
"""Selected segments that the picture shows; naming a million for each picture would take longer than drawing it."""

MOST_MARKS = 50
"""Up to this number of selected segments, each has a ring."""

_DRAW_MS = 15
_TIP_PX = 96


class EmbeddingDock(QDockWidget):
    """The scatter plot with its legend and what can be done with an area of it.

    Args:
        work: the dock of classes.
        parent: the window.
    """

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(tr("Embedding"), parent)
        self.setObjectName("alpsEmbeddingDock")
        self._work = work
        self._has_points = False
        self._own_selection = False
        self._drawn: tuple[float, float, float, float] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._draw)
        self.view = ScatterView()
        self.legend = ScatterLegend(work)
        self.method = QComboBox()
        self.method.addItem(tr("Principal components"), "pca")
        self.method.addItem(tr("Neighbours"), "neighbours")
        self.method.setToolTip(
            tr(
                "Principal components keep distances across the whole plot and are there at once. Neighbours put "
                "segments that look alike side by side, and take longer."
            )
        )
        self.lasso_button = button(
            tr("Lasso"), tr("Draw around points to select their segments, here and on the map."), self._switch_lasso
        )
        self.lasso_button.setCheckable(True)
        self.all_button = button(tr("Show all"), tr("Shows all points."), self.view.zoom_to_all)
        self.choice = ClassChoice(work)
        self.assign_button = button(tr("Assign"), tr("Gives the selected segments this class."), self.assign)
        self.new_button = button(
            tr("New class"),
            tr("Makes the selected segments a class of their own."),
            lambda: self._work.assign_new(self._work.selected()),
        )
        self.merge_button = button(
            tr("Merge classes"), tr("Makes the classes selected in the legend one class."), self.merge
        )
        self._says = QLabel()
        self._says.setWordWrap(True)
        self._lay_out()
        self._connect()
        self._offer()

    def _lay_out(self) -> None:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.addLayout(row_of(self.method, self.lasso_button, self.all_button))
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(self.view)
        parts.addWidget(self.legend)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 1)
        layout.addWidget(parts, 1)
        layout.addWidget(self._says)
        layout.addLayout(row_of(self.choice, self.assign_button, self.new_button, self.merge_button))
        self.setWidget(inside)

    def _connect(self) -> None:
        work, view = self._work, self.view
        self.method.currentIndexChanged.connect(self._embed)
        view.view_changed.connect(self._draw_soon)
        view.lassoed.connect(self._select_area)
        view.hovered.connect(self._hover)
        view.clicked.connect(self._click)
        self.legend.hidden_changed.connect(self._draw_soon)
        self.legend.itemSelectionChanged.connect(self._offer)
        work.classes_changed.connect(self._draw_soon)
        work.selection_changed.connect(self._selection_changed)
        work.session.ready.connect(self._embed)
        work.session.failed.connect(self._forget)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # It may have been left to rest.
        self._work.session.start()
        if self._has_points:
            # The classes may have changed meanwhile.
            self._draw_soon()
        else:
            self._embed()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        window = self.parentWidget()
        panel = window.findChild(QDockWidget, "alpsClassesDock") if window is not None else None
        if panel is None or panel.isHidden():
            self._work.session.rest()

    def assign(self) -> None:
        """Give the selected segments the chosen class."""
        class_id = self.choice.class_id()
        if class_id is not None:
            self._work.assign(self._work.selected(), class_id)

    def merge(self) -> None:
        """Make the classes that are selected in the legend one."""
        chosen = self.legend.chosen()
        if len(chosen) > 1:
            self._work.merge(chosen)

    def _embed(self, *_: object) -> None:
        """Ask for the positions of all points; a hidden dock does so when it is shown."""
        self._has_points = False
        if not self.isVisible() or not self._work.session.is_ready:
            return
        self._says.setText(tr("Computing the embedding…"))
        method = self.method.currentData()
        self._work.session.ask(
            "embedding", {"method": method}, self._show_points, latest=True, owner=self, on_error=self._says.setText
        )

    def _show_points(self, answer: dict[str, Any]) -> None:
        self._has_points = True
        self.view.set_points_extent(answer["extent"])
        self._selection_changed()

    def _draw_soon(self, *_: object) -> None:
        # Several things change at once, such as the size of the dock while it is dragged.
        self._soon.start(_DRAW_MS)

    def _draw(self) -> None:
        if not self._has_points or not self.isVisible():
            return
        extent = self.view.extent()
        width, height = self.view.pixels()
        arguments = {
            "extent": list(extent),
            "width": width,
            "height": height,
            "hidden": self.legend.hidden(),
            "selected": refs_of(self._work.selected(), MOST_DRAWN),
        }
        self._work.session.ask(
            "draw",
            arguments,
            lambda answer: self.view.set_picture(str(answer["file"]), extent),
            latest=True,
            owner=self,
            on_error=self._says.setText,
        )

    def _select_area(self, polygon: list[list[float]]) -> None:
        self._work.session.ask("lasso", {"polygon": polygon}, self._take_area, latest=True, owner=self)

    def _take_area(self, answer: dict[str, Any]) -> None:
        selection = answer.get("selection") or []
        self._own_selection = True
        try:
            self._work.select(selection)
        finally:
            self._own_selection = False
        self.legend.show_selected(answer.get("by_class") or {})

    def _selection_changed(self, *_: object) -> None:
        selected = self._work.selected()
        if not self._own_selection:
            # Made elsewhere: the lasso would show what is not selected.
            self.view.forget_area()
            self.legend.show_selected({})
        n = n_selected(selected)
        self._says.setText(
            tr("Drag to move, turn the wheel to zoom, click a point to select its segment.")
            if not n
            else tr("Selected segments: {}").format(f"{n:,}")
        )
        self.view.set_marks([])
        if 0 < n <= MOST_MARKS and self._has_points and self.isVisible():
            refs = refs_of(selected, MOST_MARKS)
            self._work.session.ask("locate", {"refs": refs}, self._mark, latest=True, owner=self)
        self._offer()
        self._draw_soon()

    def _mark(self, answer: dict[str, Any]) -> None:
        self.view.set_marks([point for point in answer.get("points") or [] if point])

    def _hover(self, x: float, y: float, radius: float) -> None:
        if self._has_points:
            arguments = {"point": [x, y], "radius": radius}
            self._work.session.ask("nearest", arguments, self._tell, latest=True, owner=self, on_error=lambda _: None)

    def _tell(self, answer: dict[str, Any]) -> None:
        segment = answer.get("segment")
        at = QCursor.pos()
        if not segment:
            QToolTip.hideText()
            return
        text = escape(describe(segment, self._name(segment.get("class_id"))))
        QToolTip.showText(at, f"<p style='white-space:pre'>{text}</p>", self.view)
        arguments = {"refs": [segment["ref"]], "size": _TIP_PX}
        self._work.session.ask(
            "thumbnails",
            arguments,
            lambda found: self._show_tip(at, text, found),
            owner=self,
            on_error=lambda _: None,
        )

    def _show_tip(self, at: QPoint, text: str, answer: dict[str, Any]) -> None:
        file = next(iter(answer.get("files") or []), None)
        if file and (QCursor.pos() - at).manhattanLength() < _TIP_PX // 8:
            picture = QUrl.fromLocalFile(str(Path(file))).toString()
            QToolTip.showText(at, f"<img src='{picture}'><p style='white-space:pre'>{text}</p>", self.view)

    def _click(self, x: float, y: float, radius: float) -> None:
        if self._has_points:
            arguments = {"point": [x, y], "radius": radius}
            self._work.session.ask("nearest", arguments, self._select_one, latest=True, owner=self)

    def _select_one(self, answer: dict[str, Any]) -> None:
        segment = answer.get("segment")
        self._work.select(selection_of([segment["ref"]]) if segment else [])
        if segment:
            self._work.show_on_map([segment["ref"]])

    def _switch_lasso(self) -> None:
        self.view.set_lasso_mode(self.lasso_button.isChecked())

    def _name(self, class_id: int | None) -> str | None:
        return next((str(each["name"]) for each in self._work.classes() if each["class_id"] == class_id), None)

    def _offer(self) -> None:
        n = n_selected(self._work.selected())
        self.assign_button.setEnabled(n > 0)
        self.new_button.setEnabled(n > 0)
        self.merge_button.setEnabled(len(self.legend.chosen()) > 1)

    def _forget(self, *_: object) -> None:
        self._has_points = False
        self._says.clear()
