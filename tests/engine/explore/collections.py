"""Make small collections whose segments have clusters, for the tests of this package."""

from __future__ import annotations

from pathlib import Path

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.progress import SILENT
from tests.engine.segment_files import write_blobs


def write_collection(folder: Path, n_files: int = 2, k: int = 3, n: int = 60) -> tuple[list[Path], Path]:
    """Write segments files of one codebook and the codebook; segment i of each file is of blob i mod k."""
    plain = [write_blobs(folder / f"plain{at}.gpkg", k=k, n=n, seed=at) for at in range(n_files)]
    codebook = folder / "codebook.gpkg"
    settings = {"clusters": k}
    run_job("fit", {"segments": [str(path) for path in plain], "codebook": str(codebook), "settings": settings}, SILENT)
    files = []
    for at, path in enumerate(plain):
        files.append(folder / f"s{at}_segments.gpkg")
        arguments = {"segments": str(path), "codebook": str(codebook), "out": str(files[-1])}
        run_job("apply", arguments, SILENT)
    return files, codebook
