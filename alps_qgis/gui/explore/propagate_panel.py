"""Few labels, then the rest: what the segments labelled by hand say about the others, and how surely."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDoubleSpinBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...host.text import tr
from .buttons import button, row_of
from .class_choice import color_icon
from .segment_list import SegmentList
from .workplace import Selection, Workplace

THRESHOLD = 0.6
_NAME, _PROPOSED = range(2)
_ID = Qt.ItemDataRole.UserRole
_SHOWN, _ASKED = 60, 12
_TABLE_PX = 80


class PropagatePanel(QWidget):
    """The proposals by class; the least sure of the chosen class as pictures; and what is applied.

    Args:
        work: the dock of classes.
        parent: as of every widget.
    """

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alpsPropagatePanel")
        self._work = work
        self._proposals: Selection = []
        self._classes: list[dict[str, Any]] = []
        self._says = QLabel()
        self._says.setWordWrap(True)
        self.threshold = QDoubleSpinBox()
        self.threshold.setRange(0.0, 1.0)
        self.threshold.setSingleStep(0.05)
        self.threshold.setValue(THRESHOLD)
        self.threshold.setToolTip(tr("Segments whose class is less certain than this stay as they are."))
        self.propose_button = button(
            tr("Propose"), tr("Learns from the segments labelled by hand and proposes classes."), self.propose
        )
        self._asked = False
        """The list shows segments to label next, and stays while the user labels them one after the other."""
        self.next_button = button(
            tr("What to label next"),
            tr("Shows segments whose labels would help most. Double-click one to see it on the map."),
            self.ask_next,
        )
        self.table = QTreeWidget()
        self.table.setHeaderLabels([tr("Proposed class"), tr("Segments")])
        self.table.setRootIsDecorated(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.table.header().setStretchLastSection(False)
        self.table.setAccessibleName(tr("Proposals by class"))
        self.table.itemSelectionChanged.connect(self._show_segments)
        self.table.itemChanged.connect(lambda *_: self._offer())
        self.list = SegmentList(work, parent=self)
        self.select_button = button(
            tr("Select"), tr("Selects the segments of the selected proposal, here and on the map."), self.select
        )
        self.apply_button = button(
            tr("Apply"), tr("Gives the segments of all ticked proposals their class, as one step."), self.apply
        )
        self.table.setMinimumHeight(_TABLE_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        layout.addLayout(row_of(QLabel(tr("Minimum certainty:")), self.threshold, self.propose_button))
        layout.addWidget(self._says)
        layout.addWidget(self.table, 1)
        self._listed = QLabel(_least_certain())
        layout.addWidget(self._listed)
        layout.addWidget(self.list, 2)
        layout.addLayout(row_of(self.apply_button, self.select_button, self.next_button))
        work.session.ready.connect(self._forget)
        work.session.failed.connect(self._forget)
        # A proposal is about the labels that there were: it is not applied to others.
        work.classes_changed.connect(self._forget)
        self._forget()

    def propose(self) -> None:
        """Ask for proposals."""
        self._forget()
        self._says.setText(tr("Learning from the labelled segments…"))
        self.propose_button.setEnabled(False)
        self._work.session.ask(
            "propagate",
            {"threshold": self.threshold.value()},
            self._show,
            latest=True,
            owner=self,
            on_error=self._refused,
        )

    def ask_next(self) -> None:
        """Show the segments whose labels would help most."""
        self.next_button.setEnabled(False)
        self._work.session.ask(
            "next_labels", {"n": _ASKED}, self._show_next, latest=True, owner=self, on_error=self._refused
        )

    def apply(self) -> None:
        """Give the segments of the ticked proposals their class."""
        wanted = self._ticked()
        proposals, self._proposals = self._proposals, []
        chosen = [_only(each, wanted) for each in proposals]
        if not self._work.assign_each([each for each in chosen if each["fids"]]):
            self._proposals = proposals

    def select(self) -> None:
        """Select the segments of the chosen proposal."""
        class_id = self._chosen()
        if class_id is not None:
            chosen = [_only(each, {class_id}) for each in self._proposals]
            self._work.select([{"file": each["file"], "fids": each["fids"]} for each in chosen if each["fids"]])

    def _show(self, answer: dict[str, Any]) -> None:
        self._proposals = answer.get("proposals") or []
        counts: dict[int, int] = {}
        for each in self._proposals:
            for class_id in each["class_ids"]:
                counts[class_id] = counts.get(class_id, 0) + 1
        names = {each["class_id"]: each for each in self._work.classes()}
        self.table.blockSignals(True)
        self.table.clear()
        for class_id, n in sorted(counts.items(), key=lambda one: -one[1]):
            known = names.get(class_id, {})
            item = QTreeWidgetItem([str(known.get("name") or class_id), f"{n:,}"])
            item.setData(_NAME, _ID, class_id)
            item.setIcon(_NAME, color_icon(known.get("color")))
            item.setCheckState(_NAME, Qt.CheckState.Checked)
            item.setTextAlignment(_PROPOSED, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.addTopLevelItem(item)
        self.table.blockSignals(False)
        total = sum(counts.values())
        self._says.setText(
            tr("Segments that would get another class: {n}. Untick what you do not want, then click “Apply”.").format(
                n=f"{total:,}"
            )
            if total
            else tr("No segment would get another class. Label more segments, or lower the minimum certainty.")
        )
        self._offer()

    def _show_next(self, answer: dict[str, Any]) -> None:
        self._asked = True
        self._listed.setText(tr("Label these next; they are doubtful, and differ from each other:"))
        self.list.segments.show(answer.get("segments") or [])
        self._offer()

    def _show_segments(self) -> None:
        self._asked = False
        self._listed.setText(_least_certain())
        class_id = self._chosen()
        found = []
        for each in self._proposals:
            for fid, one, sure in zip(each["fids"], each["class_ids"], each["probability"]):
                if one == class_id:
                    found.append((sure, each["file"], fid))
        found.sort()
        segments = [
            {"ref": [file, fid], "class_id": class_id, "confidence": sure, "area_px": None}
            for sure, file, fid in found[:_SHOWN]
        ]
        self.list.segments.show(segments)
        self._offer()

    def _chosen(self) -> int | None:
        items = self.table.selectedItems()
        return int(items[0].data(_NAME, _ID)) if items else None

    def _ticked(self) -> set[int]:
        items = [self.table.topLevelItem(row) for row in range(self.table.topLevelItemCount())]
        return {int(item.data(_NAME, _ID)) for item in items if item.checkState(_NAME) == Qt.CheckState.Checked}

    def _refused(self, text: str) -> None:
        self._forget()
        self._says.setText(text)

    def _forget(self, *_: object) -> None:
        self._proposals = []
        # A row that was chosen goes, and with it the list would.
        self.table.blockSignals(True)
        self.table.clear()
        self.table.blockSignals(False)
        if not self._asked:
            self.list.segments.show([])
        self._says.setText(
            tr("Assign classes to some segments by hand, five of each class for example. Then click “Propose”.")
        )
        self._offer()

    def _offer(self) -> None:
        self.propose_button.setEnabled(self._work.session.is_ready)
        self.next_button.setEnabled(self._work.session.is_ready)
        self.apply_button.setEnabled(bool(self._proposals) and bool(self._ticked()))
        self.select_button.setEnabled(self._chosen() is not None)


def _least_certain() -> str:
    return tr("The least certain of the selected class:")


def _only(proposal: dict[str, Any], class_ids: set[int]) -> dict[str, Any]:
    """Return the part of the proposals of a file that is about some classes."""
    pairs = [pair for pair in zip(proposal["fids"], proposal["class_ids"]) if pair[1] in class_ids]
    return {
        "file": proposal["file"],
        "fids": [fid for fid, _ in pairs],
        "class_ids": [class_id for _, class_id in pairs],
    }
