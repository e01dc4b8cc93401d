"""A dock of classes that keeps everything in memory, and a real process that answers as the engine does."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from alps_qgis.gui.explore.workplace import Selection
from alps_qgis.host import run as run_module
from alps_qgis.host.engine import EngineLocation
from alps_qgis.host.explore.session import Session

CLASSES = [
    {"class_id": 0, "name": "Water", "color": "#2040c0", "n_segments": 40},
    {"class_id": 1, "name": "Forest <b>", "color": "#108020", "n_segments": 35},
    {"class_id": 2, "name": "Road", "color": "#909090", "n_segments": 25},
]

ENGINE = """
import json, os, struct, sys, zlib
job = json.loads(sys.stdin.readline())
folder = job["arguments"]["folder"]
def send(**event):
    print(json.dumps(event), flush=True)
def png(name, width, height):
    rows = b"".join(b"\\0" + b"\\x20\\x80\\xc0" * width for _ in range(height))
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    path = os.path.join(folder, name + ".png")
    with open(path, "wb") as file:
        file.write(b"\\x89PNG\\r\\n\\x1a\\n")
        file.write(chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))
    return path
def segment(fid, **more):
    return {"ref": [0, fid], "class_id": fid % 3, "confidence": 0.5, "area_px": 10, "area_m2": 2.5,
            "bbox": [0, 0, 1, 1], **more}
ranked = []
def similar(like, unlike, n, offset):
    global ranked
    if not like:
        raise ValueError("Give at least one example.")
    left = [fid for fid in range(100) if [0, fid] not in unlike]
    ranked = sorted((1 - abs(fid - like[0][1]) / 100, fid) for fid in left)[::-1]
    counts = [sum(edge <= 10 * score < edge + 1 for score, _ in ranked) for edge in range(10)]
    page = [segment(fid, score=score) for score, fid in ranked[offset:offset + n]]
    return {"segments": page, "histogram": {"edges": [edge / 10 for edge in range(11)], "counts": counts},
            "class_id": 1, "suggested": 0.9}
def above(threshold, selection=False):
    fids = [fid for score, fid in ranked if score >= threshold]
    return {"count": len(fids), **({"selection": [{"file": 0, "fids": fids}]} if selection else {})}
def thumbnails(refs, size):
    files = [png(f"{file}_{fid}", size, size) if fid % 7 else None for file, fid in refs]
    return {"files": files, "problems": ["The scene was not found."] if None in files else []}
def doubtful(n, skip=(), offset=0, class_id=None):
    left = [fid for fid in range(5) if [0, fid] not in skip]
    reasons = ["margin", "neighbours", "outlier"]
    return {"segments": [segment(fid, reason=reasons[fid % 3], other_class=(fid + 1) % 3) for fid in left],
            "total": len(left)}
def embedding(method):
    return {"extent": [0.0, 0.0, 10.0, 10.0]}
def draw(extent, width, height, hidden, selected):
    with open(os.path.join(folder, "..", "drawn.txt"), "a") as log:
        log.write(json.dumps([extent, width, height, hidden, selected]) + "\\n")
    return {"file": png("drawing", width, height)}
def lasso(polygon):
    return {"selection": [{"file": 0, "fids": [1, 2, 4]}], "by_class": {"1": [2, 35], "2": [1, 25], "": [1, 4]}}
def locate(refs):
    return {"points": [[fid / 10, fid / 10] for _, fid in refs]}
def nearest(point, radius):
    return {"segment": segment(7)}
def propagate(threshold):
    return {"proposals": [{"file": 0, "fids": [1, 2, 3, 4], "class_ids": [0, 0, 1, 2],
                           "probability": [0.9, 0.7, 0.8, 0.95]}], "by_class": {}}
def next_labels(n):
    return {"segments": [segment(fid) for fid in (5, 6)]}
def crosswalk(reference, field):
    return {"table": [
        {"class_id": 0, "best": [{"name": "Lake", "share": 0.9}], "proposal": "Lake", "agreement": 0.9},
        {"class_id": 1, "best": [], "proposal": None, "agreement": None, "reason": "little reference"},
    ]}
def crash(**_):
    os.kill(os.getpid(), 11)
send(event="ready", result={"n_segments": 100, "files": [], "classes": []})
for line in sys.stdin:
    order = json.loads(line)
    if order.get("cancel"):
        send(event="error", code="cancelled", message="Cancelled.")
        break
    try:
        result = globals()[order["ask"]](**order["arguments"])
        send(event="answer", id=order["id"], result=result)
    except Exception as error:
        send(event="answer", id=order["id"], error={"code": "input", "message": str(error)})
"""


class MemoryWork(QObject):
    """A dock of classes whose edits are a list."""

    classes_changed = pyqtSignal()
    selection_changed = pyqtSignal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.edits: list[tuple[Any, ...]] = []
        self.shown: list[Any] = []
        self._selection: Selection = []
        self._kept: list[QWidget] = []

    def keep(self, panel: Any) -> Any:
        """Own a panel as a window does: nobody else keeps Python from collecting it while Qt paints it."""
        self._kept.append(panel)
        return panel

    def close(self) -> None:
        for panel in self._kept:
            if not sip.isdeleted(panel):
                sip.delete(panel)

    def classes(self) -> list[dict[str, Any]]:
        return CLASSES

    def selected(self) -> Selection:
        return self._selection

    def select(self, selection: Selection) -> None:
        self._selection = selection
        self.selection_changed.emit()

    def assign(self, selection: Selection, class_id: int | None) -> bool:
        return self._edit("assign", selection, class_id)

    def assign_new(self, selection: Selection) -> bool:
        return self._edit("assign_new", selection)

    def assign_each(self, proposals: Selection) -> bool:
        return self._edit("assign_each", proposals)

    def rename(self, class_id: int, name: str) -> bool:
        return self._edit("rename", class_id, name)

    def merge(self, class_ids: list[int]) -> bool:
        return self._edit("merge", class_ids)

    def show_on_map(self, refs: list[Any], zoom: bool = True) -> None:
        self.shown.append(refs)

    def _edit(self, *edit: Any) -> bool:
        self.edits.append(edit)
        return True


@pytest.fixture
def work(qgis_app: QgsApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MemoryWork]:
    script = tmp_path / "engine.py"
    script.write_text(textwrap.dedent(ENGINE), encoding="utf-8")
    monkeypatch.setattr(run_module, "locate_engine", lambda: EngineLocation(sys.executable, "test"))
    monkeypatch.setattr(run_module, "boot_script", lambda: str(script))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    session = Session(["a_segments.gpkg"], "codebook.gpkg")
    work = MemoryWork(session)
    yield work
    work.close()
    session.stop()


@pytest.fixture
def ready(work: MemoryWork, until: Callable[..., None]) -> MemoryWork:
    """As `work`, with an engine that has loaded the segments."""
    work.session.start()
    until(lambda: work.session.is_ready)
    return work
