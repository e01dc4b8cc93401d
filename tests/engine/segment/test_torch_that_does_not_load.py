"""A torch whose libraries do not load is told from one that is missing."""

from __future__ import annotations

from tests.engine.without_torch import run_without_torch

CODE = """
from alps_qgis.engine.errors import SegmenterError
from alps_qgis.engine.segment.sam.checkpoint import import_torch
try:
    import_torch()
except SegmenterError as error:
    print(error)
"""
PACKAGE = "raise OSError('[WinError 126] The specified module could not be found. Error loading c10.dll')"


def test_library_that_does_not_load_is_classified_with_the_remedy(tmp_path):
    """Fault 56: a DLL that cannot be loaded, as Windows says it."""
    for package in ("torch", "torchvision", "segment_anything"):
        (tmp_path / "broken" / package).mkdir(parents=True)
        (tmp_path / "broken" / package / "__init__.py").write_text(PACKAGE)

    said = run_without_torch(f"import sys; sys.path.insert(0, {str(tmp_path / 'broken')!r})\n{CODE}", tmp_path)

    assert "c10.dll" in said
    assert "Visual C++ redistributable" in said
    assert "superpixels" in said
