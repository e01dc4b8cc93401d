"""The small inputs that once took memory without end."""

from __future__ import annotations

import pytest

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import VolumeError
from alps_qgis.engine.progress import SILENT


def test_manifest_of_a_huge_shape(shared_case, tmp_path):
    """Fault 78."""
    manifest = shared_case("manifest_hugeshape.json")
    given = {"manifest": str(manifest), "labels": [str(tmp_path)], "out": str(tmp_path / "out.nii.gz")}
    with pytest.raises(VolumeError, match=r"manifest_hugeshape\.json is damaged \(`shape` claims 2000000 × 2000000"):
        run_job("restore-volume", given, SILENT)
