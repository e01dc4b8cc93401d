from __future__ import annotations

import numpy as np
import pyarrow.parquet as pq
import pytest

from ..factories import rgb


@pytest.mark.slow
def test_a_hundred_thousand_chips_are_written_each_once(scene, run):
    """How much memory that takes is measured by benchmarks/export.py: no more than a hundredth of them does."""
    side = 4 * 317
    scene("a", np.zeros((side, side), np.uint8), image=rgb(side, side))
    out, result = run(layout="mmsegmentation", chip=4, split=(0.8, 0.1, 0.1), split_by="block", block=100)
    written = sum(result["n_chips"].values())
    assert written + result["n_straddling"] == 317**2 > 100_000
    for folder in ("img_dir", "ann_dir"):
        for split, n in result["n_chips"].items():
            assert sum(1 for _ in (out / folder / split).iterdir()) == n > 0
    index = pq.ParquetFile(out / "index.parquet")
    assert index.metadata.num_rows == written
    assert index.metadata.num_row_groups > 40
    assert len(set(index.read(["id"])["id"].to_pylist())) == written
