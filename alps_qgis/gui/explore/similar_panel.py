"""Find segments that are like those that the user chose, and give them a class."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...host.text import tr
from .buttons import button, row_of
from .class_choice import ClassChoice
from .segment_list import SegmentList
from .threshold_slider import ThresholdSlider
from .workplace import Ref, Workplace, joined, n_selected, refs_of, selection_of

PAGE = 60
MOST_EXAMPLES = 200
"""Of more selected segments, the first count as examples."""


class SimilarPanel(QWidget):
    """Examples and counterexamples, the ranked list, the threshold, and the class to assign.

    Args:
        work: the dock of classes.
        parent: as of every widget.
    """

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alpsSimilarPanel")
        self._work = work
        self._like: list[Ref] = []
        self._unlike: list[Ref] = []
        self._count: int | None = None
        self._choose_class = True
        self._examples = QLabel()
        self._examples.setWordWrap(True)
        self.find_button = button(
            tr("Find similar"),
            tr("Takes the selected segments as examples and looks for segments that are like them."),
            self.find_from_selection,
        )
        self.add_button = button(
            tr("More like the selection"), tr("Adds the selected segments to the examples."), self.add_selection
        )
        self.unlike_button = button(
            tr("Not like these"),
            tr("Takes the segments selected in the list, or else those selected on the map, as counterexamples."),
            self.add_counterexamples,
        )
        self.list = SegmentList(work, parent=self)
        self.slider = ThresholdSlider()
        self.slider.changed.connect(self._count_above)
        self._above = QLabel()
        self.choice = ClassChoice(work)
        self.assign_button = button(
            tr("Assign"),
            tr("Gives the examples and every segment above the threshold this class, as one step."),
            self.assign,
        )
        self.select_button = button(
            tr("Select"),
            tr("Selects the examples and every segment above the threshold, here and on the map."),
            self.select,
        )
        self._lay_out()
        work.selection_changed.connect(self._offer)
        work.session.failed.connect(self._forget)
        work.session.ready.connect(self._offer)
        self._forget()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        layout.addLayout(row_of(self.find_button, self.add_button, self.unlike_button))
        layout.addWidget(self._examples)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.slider)
        layout.addWidget(self._above)
        layout.addLayout(row_of(QLabel(tr("Class:")), self.choice, self.assign_button, self.select_button))

    def find(self, like: Sequence[Ref], unlike: Sequence[Ref] | None = None) -> None:
        """Look for segments that are like some and unlike others."""
        # What is like some segments most likely gets their class; whoever refines a search has chosen already.
        self._choose_class = not set(map(tuple, self._like)) & set(map(tuple, like))
        self._like, self._unlike = list(like), list(unlike or [])
        self._count = None
        self._offer()
        if not self._like:
            return
        self._examples.setText(self._examples_text() + " " + tr("Searching…"))
        self._ask(0, self._show)

    def find_from_selection(self) -> None:
        """Look for segments that are like the selected ones, which replace the examples."""
        self.find(refs_of(self._work.selected(), MOST_EXAMPLES))

    def add_selection(self) -> None:
        """Add the selected segments to the examples, and look again."""
        new = refs_of(self._work.selected(), MOST_EXAMPLES)
        like = _added(self._like, new)
        self.find(like, [ref for ref in self._unlike if ref not in new])

    def add_counterexamples(self) -> None:
        """Add segments to the counterexamples, and look again."""
        new = self.list.chosen_refs() or refs_of(self._work.selected(), MOST_EXAMPLES)
        new = [ref for ref in new if ref not in self._like]
        self.find(self._like, _added(self._unlike, new))

    def assign(self) -> None:
        """Give all segments above the threshold the chosen class."""
        class_id = self.choice.class_id()
        if class_id is not None:
            self._with_selection(lambda selection: self._work.assign(selection, class_id))

    def select(self) -> None:
        """Select all segments above the threshold."""
        self._with_selection(self._work.select)

    def _with_selection(self, use: Any) -> None:
        arguments = {"threshold": self.slider.threshold(), "selection": True}
        examples = list(self._like)

        def take(answer: dict[str, Any]) -> None:
            # The examples are what was looked for; the engine lists the others.
            use(joined(answer.get("selection") or [], selection_of(examples)))

        self._work.session.ask("above", arguments, take, owner=self)

    def _ask(self, offset: int, take: Any) -> None:
        arguments = {"like": self._like, "unlike": self._unlike, "n": PAGE, "offset": offset}
        # Only the first page replaces what is under way: later pages go on with the same list.
        self._work.session.ask(
            "similar", arguments, take, latest=offset == 0, owner=self, on_error=lambda text: self._refused(text)
        )

    def _show(self, answer: dict[str, Any]) -> None:
        segments = answer.get("segments") or []
        self.list.segments.show(segments, self._fetch if len(segments) == PAGE else None)
        histogram = answer.get("histogram") or {}
        self.slider.set_histogram(histogram.get("edges") or [], histogram.get("counts") or [])
        self.slider.set_threshold(float(answer.get("suggested") or 0.5))
        self._examples.setText(self._examples_text())
        if self._choose_class:
            self.choice.choose(answer.get("class_id"))
            self._choose_class = False
        self._count_above()

    def _fetch(self, n: int) -> None:
        like, unlike = self._like, self._unlike

        def take(answer: dict[str, Any]) -> None:
            # The user may have looked for something else in between.
            if (like, unlike) == (self._like, self._unlike):
                segments = answer.get("segments") or []
                self.list.segments.add(segments, self._fetch if len(segments) == PAGE else None)

        self._ask(n, take)

    def _count_above(self, _threshold: float = 0.0) -> None:
        arguments = {"threshold": self.slider.threshold()}
        self._work.session.ask("above", arguments, self._show_count, latest=True, owner=self)

    def _show_count(self, answer: dict[str, Any]) -> None:
        self._count = int(answer.get("count") or 0)
        text = tr("Segments with a similarity of {threshold} or more: {n}")
        self._above.setText(text.format(n=f"{self._count:,}", threshold=f"{self.slider.threshold():.2f}"))
        self._offer()

    def _refused(self, text: str) -> None:
        self._forget()
        self._examples.setText(text)

    def _forget(self, *_: object) -> None:
        """Show nothing: what the engine knew of the last search is gone."""
        self._like, self._unlike, self._count = [], [], None
        self.list.segments.show([])
        self._above.clear()
        self._examples.setText(tr("Select one or more segments on the map, then click “Find similar”."))
        self._offer()

    def _offer(self, *_: object) -> None:
        chosen = n_selected(self._work.selected()) > 0 and self._work.session.is_ready
        self.find_button.setEnabled(chosen)
        self.add_button.setEnabled(chosen and bool(self._like))
        self.unlike_button.setEnabled(bool(self._like))
        for each in (self.assign_button, self.select_button):
            each.setEnabled(bool(self._count))

    def _examples_text(self) -> str:
        if self._unlike:
            text = tr("Examples: {n}. Counterexamples: {m}.")
            return text.format(n=len(self._like), m=len(self._unlike))
        return tr("Examples: {n}.").format(n=len(self._like))


def _added(before: list[Ref], new: Sequence[Ref]) -> list[Ref]:
    return (before + [ref for ref in new if ref not in before])[:MOST_EXAMPLES]
