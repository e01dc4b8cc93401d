"""No run begins that the disk cannot hold, none that fits is refused, and what was computed is not lost."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import OutputError
from alps_qgis.engine.features.encoder.record import Encoder
from alps_qgis.engine.pipeline import disk
from alps_qgis.engine.pipeline.tiles import TileJob
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.runtime import disk as free_space
from alps_qgis.engine.runtime.publish import Staged
from alps_qgis.engine.scene.grid import TileGrid
from alps_qgis.engine.scene.stretch import Stretch
from alps_qgis.engine.settings import SceneSettings

SIZE = 384
Usage = namedtuple("Usage", "total used free")
REFUSED = r"The disk of \S+ has .*B free, but at least .*B more will be written there; free some space or choose"


def write(path: Path, kind: str) -> Path:
    random = np.random.default_rng(0)
    rows, cols = np.mgrid[0:SIZE, 0:SIZE]
    images = {
        "plain": np.full((3, SIZE, SIZE), 90),
        "noise": random.integers(0, 256, (3, SIZE, SIZE)),
        "fields": np.stack([(rows // 40 * 37 + cols // 40 * 91) % 200 + random.integers(0, 40, (SIZE, SIZE))] * 3),
    }
    where = {"crs": "EPSG:32632", "transform": Affine(1, 0, 5e5, 0, -1, 54e5)}
    with rasterio.open(path, "w", "GTiff", SIZE, SIZE, 3, dtype="uint8", **where) as file:
        file.write(images[kind].astype("uint8"))
    return path


def label(scenes: list[Path], out: Path, detail: str = "fine") -> dict[str, Any]:
    segment = {"segmenter": "superpixels", "detail": detail, "workers": 1}
    settings = {"segment": segment, "tiles": {"tile": 128, "halo": 16}, "codebook": {"clusters": 4}}
    paths = [str(scene) for scene in scenes]
    return run_job("label", {"scenes": paths, "out": str(out), "settings": settings, "overwrite": False}, SILENT)


def used(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def has_free(monkeypatch: pytest.MonkeyPatch, n_bytes: int) -> None:
    monkeypatch.setattr(free_space.shutil, "disk_usage", lambda _: Usage(10**12, 0, n_bytes))


@pytest.mark.parametrize("detail", ["fine", "coarse"])
@pytest.mark.parametrize("kinds", [["plain"], ["noise"], ["fields"], ["fields", "plain"]])
def test_never_asks_for_more_than_a_run_takes(
    kinds: list[str], detail: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 260: also for images of one colour, whose segments take the least."""
    out = tmp_path / "out"
    out.mkdir()
    asked, taken = [], []

    def note(needs: Any) -> None:
        taken.append(used(out))
        asked.append(taken[-1] + sum(n_bytes for _, n_bytes in needs))

    publish = Staged.publish

    def note_and_publish(self: Staged, *arguments: Any) -> Any:
        taken.append(used(out))
        return publish(self, *arguments)

    monkeypatch.setattr(disk, "check_disk", note)
    monkeypatch.setattr(Staged, "publish", note_and_publish)
    label([write(tmp_path / f"{kind}.tif", kind) for kind in kinds], out, detail)
    # With one colour, the labelled outputs are 1.03 to 1.1 times as large as the segments: at worst 7 % too much.
    assert max(asked) <= 1.07 * max(taken)
    assert max(asked) >= 0.5 * max(taken)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a disk of 4 MB, where this is allowed."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounting = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    if sys.platform != "linux" or os.geteuid() != 0 or subprocess.run(mounting, check=False).returncode:
        pytest.skip("file systems can be mounted only as root on Linux")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_real_disk_that_is_too_small_is_said_early_and_a_larger_one_continues(small_disk: Path, tmp_path: Path) -> None:
    """Fault 260."""
    scene = write(tmp_path / "noise.tif", "noise")
    with pytest.raises(OutputError, match=REFUSED):
        label([scene], small_disk)
    [kept] = small_disk.iterdir()
    # Early: not all of what fits was written first.
    assert kept.suffix == ".alps-run" and used(small_disk) < 3e6
    subprocess.run(["mount", "-o", "remount,size=64m", str(small_disk)], check=True)
    label([scene], small_disk)
    assert sorted(path.suffix for path in small_disk.iterdir() if not path.name.endswith((".xml", ".qmd"))) == [
        ".gpkg",
        ".gpkg",
        ".gpkg",
        ".tif",
    ]


def test_full_disk_is_said_before_the_first_tile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 260."""
    scene, out = write(tmp_path / "noise.tif", "noise"), tmp_path / "out"
    has_free(monkeypatch, 50_000)
    with pytest.raises(OutputError, match=REFUSED):
        label([scene], out)
    assert not out.exists()
    segments = {"scene": str(scene), "segments": str(tmp_path / "s.gpkg"), "overwrite": False}
    has_free(monkeypatch, 30_000)
    with pytest.raises(OutputError, match=REFUSED):
        run_job("segment", segments, SILENT)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["noise.tif"]


def test_room_for_the_second_pass_is_checked_before_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 260: another program filled the disk meanwhile."""
    scene, out = write(tmp_path / "noise.tif", "noise"), tmp_path / "out"
    fit = disk.check_before_labelling

    def fill_and_check(segments: Any) -> None:
        has_free(monkeypatch, 1_000_000)
        fit(segments)

    monkeypatch.setattr("alps_qgis.engine.pipeline.label.check_before_labelling", fill_and_check)
    with pytest.raises(OutputError, match=REFUSED):
        label([scene], out)
    assert [path.suffix for path in out.iterdir()] == [".alps-run"]


def test_data_set_that_will_not_fit_is_stopped_after_some_chips(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 260."""
    scene, out = write(tmp_path / "noise.tif", "noise"), tmp_path / "out"
    classes = label([scene], out)["scenes"][0]["classes"]
    has_free(monkeypatch, 100_000)
    arguments = {"scenes": [str(scene)], "labels": [classes], "out": str(tmp_path / "set"), "overwrite": False}
    with pytest.raises(OutputError, match=REFUSED):
        run_job("export", {**arguments, "settings": {"chip": 32, "split": [1, 0, 0]}}, SILENT)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["noise.tif", "out"]


def test_needs_on_one_disk_are_added_and_unknown_disks_are_not_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    has_free(monkeypatch, 1000)
    free_space.check_disk([(tmp_path / "a", 500), (tmp_path / "no" / "folder", 400)])
    with pytest.raises(OutputError, match=REFUSED):
        free_space.check_disk([(tmp_path / "a", 600), (tmp_path / "no" / "folder", 600)])
    monkeypatch.setattr(free_space.shutil, "disk_usage", lambda _: Usage(0, 0, 0))
    free_space.check_disk([(tmp_path, 10**15)])


def test_rest_counts_half_at_first_and_fully_at_last() -> None:
    assert free_space.expected_more(100, 1, 100) == pytest.approx(100 * 99 * 0.505)
    assert free_space.expected_more(100, 99, 100) == pytest.approx(100 / 99 * 0.995)


def test_numbers_that_an_encoder_or_a_raster_adds_take_half_the_space_in_segments() -> None:
    """Fault 366: else a run that fits would be refused."""

    def share(encoder: Encoder | None) -> float:
        grid, stretch = TileGrid(8, 8, 8, 0), Stretch((0,), (1,))
        job = TileJob(Path("a.tif"), SceneSettings(), "", stretch, grid, 0.3, Path("run"), encoder=encoder)
        return disk._share_of_tiles(job)

    assert share(None) == 0.9
    assert share(Encoder("tiny", 10, "", "", (0, 1, 2))) == pytest.approx(0.9 * 0.95 + 0.5 * 0.05)
