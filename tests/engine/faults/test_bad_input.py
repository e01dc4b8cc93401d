"""A corpus of odd, damaged and hostile files: each gives a result or a typed error that names it, and nothing hangs."""

from __future__ import annotations

import queue
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import pytest

from .cases import ANY, VALID, Case, to_line
from .rasters import rasters
from .vectors import vectors
from .writing import make_inputs

ROOT = Path(__file__).resolve().parents[3]
LIMIT_S = 60.0
CODES = {"scene", "bands", "segments", "codebook", "pfl_kind", "output", "settings", "segmenter", "volume"}


class Runner:
    """A process that answers cases; a new one takes over where one crashes or hangs."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.process = folder, None
        self.answers: queue.Queue[str] = queue.Queue()

    def ask(self, case: Case) -> str:
        if self.process is None:
            self._start()
        self.process.stdin.write(to_line(case))
        self.process.stdin.flush()
        try:
            answer = self.answers.get(timeout=LIMIT_S)
        except queue.Empty:
            answer = "hang"
        if not answer:
            answer = f"crash with code {self.process.wait(10)}"
        if answer in ("hang",) or answer.startswith("crash"):
            self.stop()
        return answer.strip().strip('"')

    def stop(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    def _start(self) -> None:
        command = [sys.executable, "-m", "tests.engine.faults.cases", str(self.folder)]
        self.process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self.answers = queue.Queue()
        threading.Thread(target=self._listen, args=(self.process.stdout, self.answers), daemon=True).start()

    @staticmethod
    def _listen(stream, answers) -> None:
        for line in stream:
            answers.put(line)
        answers.put("")


def judge(cases: list[Case], folder: Path) -> dict[str, str]:
    """Run all cases and return what came out otherwise than it must."""
    runner, wrong, counts = Runner(folder), {}, Counter()
    try:
        for case in cases:
            found = runner.ask(case)
            counts["valid" if found == VALID else "error" if found in CODES else "FAULT"] += 1
            allowed = {VALID, *CODES} if case.expected == ANY else {case.expected}
            if found not in allowed:
                wrong[f"{case.kind}: {Path(case.path).name} must give {case.expected}"] = found
    finally:
        runner.stop()
    print(*(f"{what}: {found}" for what, found in wrong.items()), sep="\n")
    print(f"{len(cases)} files of {len({case.kind for case in cases})} kinds: {dict(counts)}")
    return wrong


def test_every_raster_gives_pixels_or_an_error_that_names_it(tmp_path):
    """Faults 1, 2, 6, 13, 14, 15, 16, 17 and 59."""
    cases = rasters(tmp_path / "rasters")
    assert len(cases) >= 150
    assert len({case.kind for case in cases}) >= 30

    assert judge(cases, tmp_path / "out") == {}
    assert not list(tmp_path.rglob("owned"))


@pytest.fixture(scope="module")
def good(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("good") / "run"
    make_inputs(folder)
    return folder


def test_every_vector_gives_a_result_or_an_error_that_names_it(tmp_path, good):
    """Faults 27, 30 and 31: segments files and codebooks from anywhere."""
    assert judge(vectors(tmp_path / "vectors", good), tmp_path / "out") == {}
