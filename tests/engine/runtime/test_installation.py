from __future__ import annotations

import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from alps_qgis.engine.runtime import installation
from alps_qgis.engine.runtime.installation import (
    check_can_train,
    how_to_get_model,
    how_to_install,
    missing_to_train,
    module_of,
    required_packages,
)
from tests.engine.without_torch import run_without_torch

ROOT = Path(__file__).resolve().parents[3]


def test_packages_of_a_checkout_are_those_of_its_requirements() -> None:
    assert required_packages("sam") == ["segment-anything", "torch", "torchvision", "safetensors"]


def test_a_plugin_reads_the_requirements_in_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "base.in").write_text("# why\n-r other.in\nscikit-image>=0.24  # why\n\nnumpy\n", encoding="utf-8")
    monkeypatch.setattr(installation, "_FOLDERS", (tmp_path,))
    assert required_packages("base") == ["scikit-image", "numpy"]


def test_a_wheel_has_them_in_its_metadata(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = ["numpy>=2.0", "pillow>=10.3", 'torch>=2.6; extra == "sam"']
    monkeypatch.setattr(installation, "_FOLDERS", ())
    monkeypatch.setattr(metadata, "requires", lambda name: lines)
    assert (required_packages("base"), required_packages("sam")) == (["numpy", "pillow"], ["torch"])


def test_an_installation_that_does_not_say_needs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installation, "_FOLDERS", ())
    monkeypatch.setattr(metadata, "requires", lambda name: metadata.distribution("no-such-package"))
    assert required_packages("base") == []


@pytest.mark.parametrize(("package", "module"), [("pillow", "PIL"), ("segment-anything", "segment_anything")])
def test_modules_are_known_where_they_have_another_name(package: str, module: str) -> None:
    assert module_of(package) == module


@pytest.mark.parametrize(
    ("extra", "checkout", "wheel"),
    [
        ("", "`make engine`", "`pip install --force-reinstall alps-qgis`"),
        ("sam", "`make engine EXTRA=sam`", '`pip install "alps-qgis[sam]"`'),
        ("train", "`make engine EXTRA=train`", '`pip install "alps-qgis[train]"`'),
        ("cluster", "`make engine EXTRA=cluster`", '`pip install "alps-qgis[cluster]"`'),
    ],
)
def test_packages_are_installed_the_way_the_engine_was(
    extra: str, checkout: str, wheel: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 101: no message advises `make` to people who have no Makefile."""
    assert how_to_install(extra) == checkout
    monkeypatch.setattr(installation, "_MAKEFILE", tmp_path / "Makefile")
    monkeypatch.setattr(metadata, "version", lambda name: "1.0")
    assert how_to_install(extra) == wheel


def test_the_environment_of_a_plugin_is_added_to_by_its_own_python(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installation, "_MAKEFILE", tmp_path / "Makefile")
    monkeypatch.setattr(metadata, "version", metadata.distribution)  # Raises: alps-qgis is not installed here.
    assert how_to_install("cluster") == f"`{sys.executable} -m pip install cryptography dask distributed`"


def test_every_extra_of_the_wheel_has_its_requirements() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["tool"]["setuptools"]["dynamic"]["optional-dependencies"]
    assert sorted(extras) == ["cluster", "sam", "train"]
    for extra, source in extras.items():
        # Who trains has all of SAM too.
        before = ["requirements/sam.in"] if extra == "train" else []
        assert source["file"] == [*before, f"requirements/{extra}.in"]
        assert required_packages(extra)


def test_an_engine_without_the_training_packages_says_how_to_get_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 101: the message is one sentence, in QGIS with its page in place of a command."""
    code = """
from alps_qgis.engine.errors import EngineError
from alps_qgis.engine.runtime.installation import check_can_train
try:
    check_can_train("alps pretrain")
except EngineError as error:
    print(error)
"""
    here = run_without_torch(code, tmp_path)
    assert here.startswith("alps pretrain needs torch, segmentation-models-pytorch, timm and others: install the ")
    assert here.endswith("training packages with `make engine EXTRA=train`.\n")
    (tmp_path / "qgis").mkdir()
    in_qgis = run_without_torch(code, tmp_path / "qgis", ALPS_HOST="QGIS")
    assert in_qgis.endswith("install the training packages with the page ALPS in Settings ▸ Options.\n")
    assert missing_to_train() == []
    check_can_train("alps pretrain")


def test_in_qgis_messages_name_its_page_and_not_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALPS_HOST", "QGIS")
    assert how_to_install("sam") == how_to_get_model("sam_vit_b") == "the page ALPS in Settings ▸ Options"
    monkeypatch.delenv("ALPS_HOST")
    assert how_to_get_model("sam_vit_b") == "`alps models --get sam_vit_b`"
