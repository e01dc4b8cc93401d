"""Kill the engine again and again at random moments, and see whether it ever gives other bytes than undisturbed.

    python tools/killloop.py [--kills 50] [--seed 0] [--workers 2]

A scene and a small collection are labelled; each time the engine, one of its processes, or all of them get SIGKILL
after a random time, from its start to its last rename; sometimes exactly between two renames, sometimes the file
written last is cut off as by a power cut. Then the run goes on: with the same command, from another working folder, or
after its output folder was renamed. When it has ended, its outputs are compared, byte by byte, and it starts over.
Writes `build/bench/killloop.json`: `kills`, `identical` (runs whose outputs were the same bytes, of `runs`), by stage
and by the way it went on, and `repeated_per_worker`, the most finished tiles that a kill cost, for each worker.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess  # nosec B404
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import psutil  # noqa: E402

from alps_qgis.engine.sample.sample_scene import make_sample_scene  # noqa: E402

BOOT = ROOT / "alps_qgis" / "engine" / "boot.py"
OUT = ROOT / "build" / "bench" / "killloop.json"
WAYS = ("engine and processes", "engine", "one process")
BETWEEN_RENAMES = "engine between two renames"
RENAME_SHARE = 0.3
"""Of the kills that come between two renames."""
SAME, ELSEWHERE, MOVED = "same command", "from another working folder", "after its output folder was renamed"
ENDED = "ended already"
DIES_AFTER_RENAMES = """
import os, runpy, signal, sys

left, replace = int(sys.argv[1]), os.replace

def dying(source, target):
    global left
    if ".staged" in os.path.basename(source) and ".part" not in os.path.basename(source):
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left -= 1
    replace(source, target)

os.replace, sys.argv = dying, sys.argv[2:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""
"""Runs the engine in a process that kills itself before a certain rename."""
CUT_SHARE = 0.2
"""Of the kills after which a file is cut off."""


@dataclass
class Case:
    """One command, and what it gives when nobody disturbs it."""

    name: str
    scenes: Path
    out: Path
    options: list[str]
    n_renames: int
    folder: Path = ROOT
    wanted: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0

    def start(self, renames: int | None = None) -> subprocess.Popen[bytes]:
        """Start the command in a group of processes of its own; it may kill itself after some renames."""
        python = [sys.executable, "-I", *([] if renames is None else ["-c", DIES_AFTER_RENAMES, str(renames)])]
        scenes, out = (os.path.relpath(path, self.folder) for path in (self.scenes, self.out))
        with open(self.log, "wb") as log:
            return subprocess.Popen(  # nosec B603
                [*python, str(BOOT), "label", scenes, "--out", out, *self.options],
                cwd=self.folder,
                stdout=subprocess.DEVNULL,
                stderr=log,
                start_new_session=True,
            )

    def go_on(self, way: str, rng: random.Random) -> None:
        """Change from where the run goes on, or where its outputs are."""
        if way == ELSEWHERE:
            self.folder = rng.choice([ROOT, Path("/"), self.scenes.parent, self.out.parent])
        elif way == MOVED and self.out.exists():
            self.out = self.out.rename(self.out.with_name(f"{self.out.name}x"))

    @property
    def log(self) -> Path:
        """What the last start had to say."""
        return self.out.with_suffix(".log")

    def failed(self, why: str) -> SystemExit:
        """Return the end of the loop: an engine that fails by itself."""
        return SystemExit(f"{self.name} {why}:\n{self.log.read_text(encoding='utf-8')}")


def main() -> int:
    """Kill, compare and write the figures; return 0 where every run gave the same bytes."""
    options = _options()
    rng = random.Random(options.seed)  # nosec B311 - no secrets
    with tempfile.TemporaryDirectory(prefix="alps-killloop-") as folder:
        cases = _cases(Path(folder), options)
        for case in cases:
            began = time.monotonic()
            if case.start().wait() != 0:
                raise case.failed("fails undisturbed")
            case.seconds, case.wanted = time.monotonic() - began, _digests(case.out)
            shutil.rmtree(case.out)
        figures = _loop(cases, options, rng)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(figures, indent=1))
    print(json.dumps(figures, indent=1))
    return 0 if figures["identical"] == figures["runs"] and figures["repeated_per_worker"] <= 1 else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--workers", type=int, default=2)
    return parser.parse_args()


def _cases(folder: Path, options: argparse.Namespace) -> list[Case]:
    large, small = folder / "large", folder / "small"
    for each in (large, small):
        each.mkdir()
    make_sample_scene(large / "scene.tif", large / "truth.tif", (1100, 1500), seed=options.seed)
    for number in range(4):
        make_sample_scene(small / f"{number}.tif", large / "truth.tif", (300, 420), seed=number)
    workers = ["--workers", str(options.workers)]
    given = ["--tile", "256", "--segmenter", "superpixels", "--clusters", "8", *workers]
    return [
        Case("one scene of many tiles", large / "scene.tif", folder / "a", given, 5),
        Case("a collection", small, folder / "b", given, 17),
    ]


def _loop(cases: list[Case], options: argparse.Namespace, rng: random.Random) -> dict[str, Any]:
    kills, stages, ways, goings_on = 0, Counter[str](), Counter[str](), Counter[str]()
    runs = identical = cut = 0
    repeated = 0.0
    while kills < options.kills:
        case = cases[runs % len(cases)]
        n_before = kills
        while True:
            # Half of the kills come early, where starting up and going on from the journal are.
            delay = rng.uniform(0, case.seconds * rng.choice((0.4, 1.1)))
            way = BETWEEN_RENAMES if rng.random() < RENAME_SHARE else rng.choice(WAYS)
            if kills == options.kills:
                stage = _run_to_the_end(case)
            elif way == BETWEEN_RENAMES:
                stage = _run_until_rename(case, rng)
            else:
                stage = _run_until(case, delay, way, rng)
            if stage is None:
                break
            kills += stage != ENDED
            stages[stage] += 1
            ways[way] += 1
            repeated = max(repeated, _not_noted(case.out) / options.workers)
            if rng.random() < CUT_SHARE:
                cut += _cut_off_last(case.out, rng)
            going_on = rng.choice((SAME, ELSEWHERE, MOVED))
            print(f"kill {kills}: {case.name}, {way} while {stage}; {going_on}", file=sys.stderr, flush=True)
            if stage == ENDED:
                break
            goings_on[going_on] += 1
            case.go_on(going_on, rng)
        if kills > n_before or runs < len(cases):
            runs += 1
            same = _digests(case.out) == case.wanted
            identical += same
            print(f"run {runs}: {'identical' if same else 'DIFFERENT'}", file=sys.stderr, flush=True)
        shutil.rmtree(case.out)
    return {
        "kills": kills,
        "runs": runs,
        "identical": identical,
        "repeated_per_worker": repeated,
        "files_cut_off": cut,
        "kills_by_stage": dict(stages),
        "kills_by_victim": dict(ways),
        "gone_on": dict(goings_on),
        "seed": options.seed,
        "workers": options.workers,
    }


def _run_until(case: Case, delay: float, way: str, rng: random.Random) -> str | None:
    """Start the command and kill it after a delay; return the stage it was in, or None where it had ended by itself."""
    process = case.start()
    with suppress(subprocess.TimeoutExpired):
        code = process.wait(delay)
        if code != 0:
            raise case.failed("failed by itself")
        return None
    stage = stage_of(case.out)
    if way == "one process":
        children = psutil.Process(process.pid).children(recursive=True)
        workers = [child for child in children if _computes(child)]
        if workers:
            rng.choice(workers).kill()
            # The engine itself must go on.
            code = process.wait()
            if code != 0:
                raise case.failed("did not survive the death of a process")
            return None
    if way == "engine":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    _wait_for_orphans(process.pid)
    # Published, and its folder removed: there is nothing left to go on with.
    return (
        ENDED
        if case.out.exists() and not list(case.out.glob(".*.alps-run")) and list(case.out.glob("[!.]*"))
        else stage
    )


def _run_until_rename(case: Case, rng: random.Random) -> str | None:
    """Let the engine kill itself between two renames; None where it had done too many of them before."""
    process = case.start(rng.randrange(case.n_renames))
    code = process.wait()
    _wait_for_orphans(process.pid)
    if code == 0:
        return None
    if code != -signal.SIGKILL:
        raise case.failed("failed by itself")
    return stage_of(case.out)


def _run_to_the_end(case: Case) -> None:
    if case.start().wait() != 0:
        raise case.failed("failed by itself after a kill")


def _wait_for_orphans(group: int) -> None:
    """Wait until the processes of a killed engine have noticed, at most 5 s."""
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        if not any(lives(pid, group) for pid in psutil.pids()):
            return
        time.sleep(0.02)
    raise SystemExit("Processes outlived their killed engine by 5 s.")


def lives(pid: int, group: int) -> bool:
    """Return whether a process belongs to the group; one that ended and that nobody asked for yet does not count."""
    with suppress(ProcessLookupError, PermissionError, psutil.Error):
        return os.getpgid(pid) == group and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    return False


def _computes(process: psutil.Process) -> bool:
    """Return whether a child of the engine computes; Python keeps one of its own to tidy up."""
    with suppress(psutil.Error):
        return "resource_tracker" not in " ".join(process.cmdline())
    return False


def stage_of(out: Path) -> str:
    """Return how far a run is by what it has on the disk."""
    folders = list(out.glob(".*.alps-run"))
    if any(path for path in out.glob("*") if not path.name.startswith(".")):
        return "publishing"
    if not folders:
        return "starting"
    if list(out.glob(".*.staged.*")):
        return "labelling"
    if list(folders[0].glob("*.gpkg")):
        return "joining or fitting"
    return "computing tiles" if list(folders[0].glob("*/tile_*.npz")) else "starting"


def _not_noted(out: Path) -> int:
    """Return how many finished tiles the journal does not know: they will be computed again."""
    count = 0
    for folder in out.glob(".*.alps-run"):
        noted: set[tuple[str, str]] = set()
        with suppress(sqlite3.Error), closing(sqlite3.connect(f"file:{folder}/journal.sqlite?mode=ro", uri=True)) as db:
            rows = db.execute("SELECT key, row, col FROM tiles WHERE report IS NOT NULL")
            noted = {(key, f"tile_{row:05d}_{col:05d}.npz") for key, row, col in rows}
            done = {key for (key,) in db.execute("SELECT key FROM scenes WHERE sha256 IS NOT NULL")}
            files = {(path.parent.name, path.name) for path in folder.glob("*/tile_*.npz")}
            count += len({file for file in files - noted if file[0] not in done})
    return count


def _cut_off_last(out: Path, rng: random.Random) -> int:
    """Cut off the file of the run folder that was written last, as a power cut may; return how many were."""
    files = [path for path in out.glob(".*.alps-run/**/*") if path.suffix in (".npz", ".gpkg")]
    if not files:
        return 0
    last = max(files, key=lambda path: path.stat().st_mtime_ns)
    os.truncate(last, int(last.stat().st_size * rng.random()))
    return 1


def _digests(out: Path) -> dict[str, str]:
    # Between the end of a run and that of its process, a kill leaves the names that it held.
    files = [path for path in sorted(out.iterdir()) if path.suffix not in (".alps-lock", ".alps-outputs")]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


if __name__ == "__main__":
    raise SystemExit(main())
