"""Every write, flush, fsync, close and rename fails in turn: outputs are old or new, and nothing pretends."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from .writing import make_inputs, size_limits

ROOT = Path(__file__).resolve().parents[3]
SHIM = Path(__file__).with_name("failing_calls.c")
COMPILER = shutil.which("cc")
ALONE = ("classes", "segments", "polygons", "codebook", "report", "tiles", "scene")


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """Return a folder with inputs, and with the shim where there is a compiler."""
    folder = tmp_path_factory.mktemp("writing")
    make_inputs(folder / "inputs")
    if COMPILER:
        command = [COMPILER, "-shared", "-fPIC", "-O1", "-o", str(folder / "shim.so"), str(SHIM), "-ldl"]
        subprocess.run(command, check=True)
    return folder


def outcomes(folder: Path, ways: str, writer: str, most: int) -> Counter:
    """Run sweeps in a process of their own and count what happened."""
    shim = {"LD_PRELOAD": str(folder / "shim.so")} if "native" in ways else {}
    command = [sys.executable, "-m", "tests.engine.faults.writing", ways, writer, str(folder), str(most)]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **shim}, capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stderr[-2000:]
    counts: Counter = Counter()
    for line in done.stdout.splitlines():
        for where, outcome in json.loads(line)["outcomes"].items():
            known = outcome in ("old", "new", "completed")
            counts[outcome if known else f"{json.loads(line)['way']}, {where}: {outcome}"] += 1
    return counts


@pytest.mark.parametrize("writer", ALONE)
def test_a_writer_leaves_the_old_file_and_an_error_or_the_whole_new_one(folder, writer):
    """Fault 25: a full disk and failing calls at the start, in the middle, in the last 64 KB and at close."""
    ways = "sizes,calls,native" if COMPILER else "sizes,calls"

    counts = outcomes(folder, ways, writer, 6)

    assert set(counts) == {"old", "new"}, counts
    assert counts["old"] > 10


@pytest.mark.parametrize(("way", "writer"), [("sizes", "label"), ("calls", "relabel")])
def test_a_run_publishes_all_or_nothing_or_the_next_one_completes_it(folder, way, writer):
    """Fault 25: the outputs of a whole run belong together."""
    counts = outcomes(folder, way, writer, 2)

    assert set(counts) <= {"old", "new", "completed"}, counts
    assert counts["old"] > 0


def test_limits_reach_the_first_and_the_last_byte():
    limits = size_limits(200_000, 10)

    assert limits[0] == 0
    assert limits[-2:] == [199_999, 200_000]
    assert sum(limit > 200_000 - 65_536 for limit in limits) >= 10
