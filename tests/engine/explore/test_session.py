"""The job `explore` in a real process with real pipes, as QGIS starts it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import EngineError
from alps_qgis.engine.progress import SILENT
from tests.engine.explore.collections import write_collection

BOOT = Path(__file__).parents[3] / "alps_qgis" / "engine" / "boot.py"


class Asker:
    """Starts the engine, asks, and keeps what it answers."""

    def __init__(self, segments: list[Path], codebook: Path, folder: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-I", str(BOOT), "worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        arguments = {"segments": [str(path) for path in segments], "codebook": str(codebook), "folder": str(folder)}
        self.send({"job": "explore", "arguments": arguments})
        self.seen: list[dict[str, Any]] = []
        self._n = 0

    def send(self, *lines: Any) -> None:
        self.process.stdin.write("".join(json.dumps(line) + "\n" for line in lines))
        self.process.stdin.flush()

    def until(self, event: str, number: int | None = None) -> dict[str, Any]:
        for line in self.process.stdout:
            self.seen.append(json.loads(line))
            last = self.seen[-1]
            if last["event"] == event and (number is None or last["id"] == number):
                return last
            if last["event"] == "error":
                break
        pytest.fail(f"the engine ended: {self.seen[-1]}")

    def ask(self, name: str, **arguments: Any) -> dict[str, Any]:
        self._n += 1
        self.send({"ask": name, "id": self._n, "arguments": arguments})
        return self.until("answer", self._n)

    def close(self) -> int:
        self.process.stdin.close()
        return self.process.wait(timeout=6)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Path], Path]:
    return write_collection(tmp_path_factory.mktemp("session"))


@pytest.fixture
def asker(written: tuple[list[Path], Path], tmp_path: Path):
    asker = Asker(*written, tmp_path)
    yield asker
    asker.close()


def test_it_says_what_is_in_the_collection_and_answers_in_order(asker, written):
    ready = asker.until("ready")["result"]
    assert (ready["n_segments"], ready["dim"]) == (120, 4)
    assert [(each["path"], each["n"]) for each in ready["files"]] == [(str(path), 60) for path in written[0]]
    assert "32631" in ready["files"][0]["crs"]
    assert [(each["class_id"], each["n_segments"], each["area_px"]) for each in ready["classes"]] == [
        (0, 40, 40), (1, 40, 40), (2, 40, 40),
    ]  # fmt: skip
    assert sum(each["share"] for each in ready["classes"]) == pytest.approx(1)
    assert any(each["event"] == "progress" for each in asker.seen)

    rows = [{"cluster": n, "class_id": n, "class_name": name, "color": None} for n, name in enumerate("aab")]
    state = asker.ask("state", classes=rows, overrides=[[0, 1, 2], [0, 2, 2], [0, 2, None]])["result"]

    first = ready["classes"]
    assert {(each["class_id"], each["name"]) for each in state["classes"]} == {(0, "a"), (2, "b")}
    assert sum(each["n_segments"] for each in state["classes"]) == 120
    assert len(first) == 3
    members = asker.ask("all_members", class_id=2)["result"]["selection"]
    assert 1 in members[0]["fids"]
    assert sum(len(each["fids"]) for each in members) == state["classes"][1]["n_segments"]


def test_the_end_of_stdin_ends_it(asker):
    asker.until("ready")
    assert asker.close() == 1


def test_a_question_that_waits_is_dropped_for_a_newer_one(asker):
    """Fault 382."""
    asker.until("ready")
    asker.send(
        {"ask": "all_members", "id": "a", "arguments": {"class_id": 0}},
        *({"ask": "members", "id": n, "latest": True, "arguments": {"class_id": 0, "n": 1}} for n in range(50)),
        {"ask": "all_members", "id": "b", "arguments": {"class_id": 0}},
    )
    asker.until("answer", "b")

    answers = [each for each in asker.seen if each["event"] == "answer"]
    assert [each["id"] for each in answers] == ["a", *range(50), "b"]
    assert all(("result" in each) != (each.get("superseded") is True) for each in answers)
    assert "result" in answers[50]


def test_what_cannot_be_answered_is_an_error_and_the_session_goes_on(asker):
    """Fault 381."""
    asker.until("ready")
    assert "update" in asker.ask("teleport")["error"]["message"]
    assert "`n` is -1" in asker.ask("members", class_id=0, n=-1)["error"]["message"]
    asker.send("nonsense", ["ask"], 7, {"ask": 3, "id": 99})
    assert asker.until("answer", 99)["error"]["code"] == "engine"
    assert asker.ask("members", class_id=77)["result"] == {"segments": [], "total": 0}


def test_a_question_of_megabytes_is_read(asker):
    """Fault 382."""
    asker.until("ready")
    overrides = [[0, 1 + n % 60, n % 3] for n in range(200_000)]
    state = asker.ask("state", overrides=overrides)["result"]
    assert sum(each["n_segments"] for each in state["classes"]) == 120
    unknown = asker.ask("state", overrides=[[0, -5, 1], [9, 1, 1]])["result"]
    assert any("2 corrected segments" in each for each in unknown["problems"])


def test_a_collection_that_cannot_be_read_ends_with_its_error(written, tmp_path):
    asker = Asker([tmp_path / "nowhere.gpkg"], written[1], tmp_path)
    for line in asker.process.stdout:
        last = json.loads(line)
        if last["event"] == "error":
            break
    assert last["code"] == "segments"
    asker.close()


def test_only_qgis_can_start_it(written, tmp_path):
    files, codebook = written
    with pytest.raises(EngineError, match="answers what QGIS asks"):
        run_job("explore", {"segments": [str(files[0])], "codebook": str(codebook)}, SILENT)


def test_every_question_has_an_answer_that_crosses_the_border(asker):
    asker.until("ready")
    extent = asker.ask("embedding", method="pca")["result"]["extent"]
    left, bottom, right, top = extent
    everywhere = [[left, bottom], [right, bottom], [right, top], [left, top]]

    similar = asker.ask("similar", like=[[0, 5]], unlike=[[1, 3]], n=5)["result"]
    assert len(similar["segments"]) == 5 and len(similar["histogram"]["counts"]) == 64
    assert asker.ask("above", threshold=similar["suggested"], selection=True)["result"]["count"] > 5
    doubtful = asker.ask("doubtful", n=3, skip=[[0, 1]], class_id=None)["result"]
    assert doubtful["total"] == 119 and doubtful["segments"][0]["reason"]
    assert Path(asker.ask("draw", extent=extent, width=50, height=40)["result"]["file"]).exists()
    assert sum(n for n, _ in asker.ask("lasso", polygon=everywhere)["result"]["by_class"].values()) == 120
    [point] = asker.ask("locate", refs=[[1, 9]])["result"]["points"]
    assert asker.ask("nearest", point=point, radius=1.0)["result"]["segment"]["ref"] == [1, 9]
    [picture] = asker.ask("thumbnails", refs=[[0, 1]], size=32)["result"]["files"]
    assert Path(picture).exists()
    for order in ("typical", "doubtful"):
        assert asker.ask("members", class_id=1, order=order, n=4)["result"]["total"] == 40
    assert asker.ask("embedding", method="neighbours")["result"]["extent"] != extent
