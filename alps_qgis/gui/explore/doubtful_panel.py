"""Step through the segments whose class is doubtful, with keys: right, another class, skip."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence, QShortcut, QShowEvent
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...host.text import tr
from .buttons import button, row_of
from .class_choice import ClassChoice, color_icon
from .pictures import Pictures
from .workplace import Ref, Workplace, selection_of

PAGE = 50
PICTURE_PX = 140
_BAR_PX = 6
N_KEYS = 9
"""Classes that have a number key."""


class DoubtfulPanel(QWidget):
    """One segment after the other, the most doubtful first.

    Args:
        work: the dock of classes.
        class_of_key: returns the class that a number key stands for; None for the order of the classes.
        parent: as of every widget.
    """

    def __init__(
        self,
        work: Workplace,
        class_of_key: Callable[[int], int | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._class_of_key = class_of_key
        self._offered: list[tuple[Any, ...]] = []
        self.setObjectName("alpsDoubtfulPanel")
        self._work = work
        self._pictures = Pictures(work.session, PICTURE_PX, self)
        self._pictures.arrived.connect(self._show_picture)
        self._waiting: list[dict[str, Any]] = []
        self._seen: list[Ref] = []
        self._past: list[dict[str, Any]] = []
        self._total = self._n_right = self._n_changed = self._n_skipped = 0
        self._asked = False
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setFixedSize(PICTURE_PX, PICTURE_PX)
        self._says = QLabel()
        self._says.setWordWrap(True)
        self._bar = QProgressBar()
        self._counts = QLabel()
        self.right_button = button(
            tr("Right (R)"), tr("Keeps the class, as if you had assigned it by hand."), self.say_right
        )
        self.other_button = button("", tr("Assigns the class that is the next most likely."), self.say_other)
        self.skip_button = button(tr("Skip (S)"), tr("Leaves the segment as it is."), self.skip)
        self.back_button = button(tr("Back (B)"), tr("Shows the segment before this one again."), self.back)
        self.choice = ClassChoice(work)
        self.assign_button = button(
            tr("Assign"), tr("Assigns the class in the list."), lambda: self._assign(self.choice.class_id())
        )
        self.again_button = button(
            tr("Start over"), tr("Ranks the segments again, including those that you skipped."), self.start
        )
        self._keys = QGridLayout()
        self._key_buttons: list[QPushButton] = []
        self._lay_out()
        self._make_keys()
        work.classes_changed.connect(self._learn)
        work.session.failed.connect(self._forget)
        work.session.ready.connect(self._begin)
        self._learn()
        self._forget()

    def _lay_out(self) -> None:
        self._bar.setFixedHeight(_BAR_PX)
        self._bar.setTextVisible(False)
        self._says.setMinimumHeight(3 * self.fontMetrics().height())
        self._says.setAlignment(Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.addWidget(self._says)
        beside.addLayout(row_of(self.right_button, self.other_button))
        beside.addLayout(row_of(self.skip_button, self.back_button))
        beside.addStretch()
        above = QHBoxLayout()
        above.addWidget(self._picture)
        above.addLayout(beside, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        layout.addWidget(self._bar)
        layout.addWidget(self._counts)
        layout.addLayout(above)
        layout.addLayout(self._keys)
        layout.addLayout(row_of(QLabel(tr("Class:")), self.choice, self.assign_button, self.again_button))
        layout.addStretch()

    def _make_keys(self) -> None:
        for key, action in (("R", self.say_right), ("O", self.say_other), ("S", self.skip), ("B", self.back)):
            self._make_key(key, action)
        for number in range(N_KEYS):
            self._make_key(str(number + 1), partial(self._press, number))

    def _make_key(self, key: str, action: Any) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(action)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()

    def start(self) -> None:
        """Begin with the most doubtful segment, whatever was seen before."""
        self._waiting, self._seen, self._past = [], [], []
        self._n_right = self._n_changed = self._n_skipped = 0
        self._ask()

    def current(self) -> dict[str, Any] | None:
        """Return the segment that is shown."""
        return self._waiting[0] if self._waiting else None

    def say_right(self) -> None:
        """Keep the class of the segment."""
        segment = self.current()
        if segment is not None and segment.get("class_id") is not None:
            self._assign(segment["class_id"])

    def say_other(self) -> None:
        """Give the segment the class that is the next most likely."""
        segment = self.current()
        if segment is not None and segment.get("other_class") is not None:
            self._assign(segment["other_class"])

    def skip(self) -> None:
        """Leave the segment as it is."""
        if self.current() is not None:
            self._n_skipped += 1
            self._next()

    def back(self) -> None:
        """Show the segment before this one again."""
        if self._past:
            self._waiting.insert(0, self._past.pop())
            self._show()

    def _press(self, number: int) -> None:
        classes = self._classes_of_keys()
        if number < len(classes):
            self._assign(classes[number]["class_id"])

    def _assign(self, class_id: int | None) -> None:
        segment = self.current()
        if segment is None or class_id is None or not self._work.assign(selection_of([segment["ref"]]), class_id):
            return
        if class_id == segment.get("class_id"):
            self._n_right += 1
        else:
            self._n_changed += 1
        # Shown with its new class when the user goes back.
        segment["class_id"] = class_id
        self._next()

    def _next(self) -> None:
        segment = self._waiting.pop(0)
        self._past.append(segment)
        if segment["ref"] not in self._seen:
            self._seen.append(segment["ref"])
        self._show()
        if not self._waiting:
            self._ask()

    def _begin(self, *_: object) -> None:
        if self.isVisible() and not self._waiting and not self._asked:
            self._ask()

    def _ask(self) -> None:
        if not self._work.session.is_ready:
            return
        self._asked = True
        self._work.session.ask(
            "doubtful", {"n": PAGE, "skip": self._seen}, self._take, latest=True, owner=self, on_error=self._refused
        )

    def _take(self, answer: dict[str, Any]) -> None:
        self._asked = False
        self._waiting = list(answer.get("segments") or [])
        # Those that were seen are not among them.
        self._total = int(answer.get("total") or 0) + len(self._seen)
        self._show()

    def _show(self) -> None:
        segment = self.current()
        # The table may be sorted in another way by now.
        self._learn()
        self._show_counts()
        enabled = segment is not None
        other = segment.get("other_class") if segment else None
        self.right_button.setEnabled(enabled and segment.get("class_id") is not None)  # type: ignore[union-attr]
        self.other_button.setEnabled(other is not None)
        self.other_button.setText(tr("{} (O)").format(self._name(other)) if other is not None else tr("Other (O)"))
        for each in (self.skip_button, self.assign_button, *self._key_buttons):
            each.setEnabled(enabled)
        self.back_button.setEnabled(bool(self._past))
        if segment is None:
            self._picture.clear()
            self._says.setText(tr("You have seen all doubtful segments.") if self._seen else "")
            return
        self._says.setText(self._reason(segment))
        self._show_picture()
        self._work.select(selection_of([segment["ref"]]))
        self._work.show_on_map([segment["ref"]])
        # So that the next one is there when it is needed.
        for each in self._waiting[1:3]:
            self._pictures.picture(each["ref"])

    def _show_picture(self) -> None:
        segment = self.current()
        if segment is not None:
            self._picture.setPixmap(self._pictures.picture(segment["ref"]))

    def _show_counts(self) -> None:
        n = len(self._seen)
        self._bar.setMaximum(max(self._total, n, 1))
        self._bar.setValue(n)
        text = tr("{n} of {total} seen: {right} right, {changed} changed, {skipped} skipped")
        self._counts.setText(
            text.format(
                n=f"{n:,}",
                total=f"{max(self._total, n):,}",
                right=self._n_right,
                changed=self._n_changed,
                skipped=self._n_skipped,
            )
        )

    def _reason(self, segment: dict[str, Any]) -> str:
        name, other = self._name(segment.get("class_id")), self._name(segment.get("other_class"))
        reason = segment.get("reason")
        if reason == "neighbours":
            text = tr("“{name}”, but the segments around it have other classes. The next most likely is “{other}”.")
        elif reason == "outlier":
            text = tr("“{name}”, but unlike the other segments of this class.")
        else:
            text = tr("“{name}”, but almost as close to “{other}”.")
        return text.format(name=name, other=other)

    def _name(self, class_id: int | None) -> str:
        found = next((each["name"] for each in self._work.classes() if each["class_id"] == class_id), None)
        return str(found) if found else tr("No class")

    def _classes_of_keys(self) -> list[dict[str, Any]]:
        """Return the classes that have number keys, that of key 1 first."""
        classes = self._work.classes()
        if self._class_of_key is None:
            return classes[:N_KEYS]
        ids = [self._class_of_key(number + 1) for number in range(N_KEYS)]
        known = {each["class_id"]: each for each in classes}
        return [known[class_id] for class_id in ids if class_id in known]

    def _learn(self) -> None:
        """Offer the classes that have number keys as buttons."""
        classes = self._classes_of_keys()
        wanted = [(each["class_id"], each["name"], each["color"]) for each in classes]
        if wanted == self._offered:
            return
        self._offered = wanted
        for old in self._key_buttons:
            self._keys.removeWidget(old)
            old.deleteLater()
        self._key_buttons = []
        for number, each in enumerate(classes):
            text = tr("{number}: {name}").format(number=number + 1, name=each["name"])
            made = button(text, tr("Assigns this class."), partial(self._press, number))
            made.setIcon(color_icon(each["color"]))
            made.setEnabled(self.current() is not None)
            self._keys.addWidget(made, number // 3, number % 3)
            self._key_buttons.append(made)

    def _refused(self, text: str) -> None:
        self._asked = False
        self._says.setText(text)

    def _forget(self, *_: object) -> None:
        self._waiting, self._past, self._asked = [], [], False
        self._show()
