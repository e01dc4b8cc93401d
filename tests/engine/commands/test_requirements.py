from __future__ import annotations

from importlib import metadata
from pathlib import Path

import pytest

from alps_qgis.engine.commands import requirements
from alps_qgis.engine.commands.requirements import module_of, required_packages


def test_packages_of_a_checkout_are_those_of_its_requirements() -> None:
    assert required_packages("sam") == ["segment-anything", "torch", "torchvision", "safetensors"]


def test_a_plugin_reads_the_requirements_in_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "base.in").write_text("# why\n-r other.in\nscikit-image>=0.24  # why\n\nnumpy\n", encoding="utf-8")
    monkeypatch.setattr(requirements, "_FOLDERS", (tmp_path,))
    assert required_packages("base") == ["scikit-image", "numpy"]


def test_a_wheel_has_them_in_its_metadata(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = ["numpy>=2.0", "pillow>=10.3", 'torch>=2.6; extra == "sam"']
    monkeypatch.setattr(requirements, "_FOLDERS", ())
    monkeypatch.setattr(metadata, "requires", lambda name: lines)
    assert (required_packages("base"), required_packages("sam")) == (["numpy", "pillow"], ["torch"])


def test_an_installation_that_does_not_say_needs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(requirements, "_FOLDERS", ())
    monkeypatch.setattr(metadata, "requires", lambda name: metadata.distribution("no-such-package"))
    assert required_packages("base") == []


@pytest.mark.parametrize(("package", "module"), [("pillow", "PIL"), ("segment-anything", "segment_anything")])
def test_modules_are_known_where_they_have_another_name(package: str, module: str) -> None:
    assert module_of(package) == module
