from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from alps_qgis.engine import __version__
from alps_qgis.engine.commands import diagnosis
from alps_qgis.engine.commands.diagnosis import diagnose, facts
from alps_qgis.engine.redact import redact_home
from alps_qgis.engine.runtime.installation import required_packages
from alps_qgis.engine.settings.models import MODELS
from tests.engine.without_torch import run_without_torch

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "models"
    path.mkdir()
    monkeypatch.setenv("ALPS_MODEL_DIR", str(path))
    return path


def checks_by_name() -> dict[str, dict[str, str]]:
    return {check["name"]: check for check in diagnose()}


def test_a_whole_environment_passes_every_check() -> None:
    checks = checks_by_name()
    assert {check["state"] for check in checks.values()} <= {"ok", "missing", "warning"}
    expected = {
        "python",
        *required_packages("base"),
        "gdal",
        "proj",
        "torch",
        "devices",
        "training",
        "model folder",
        "segmenter",
        "memory",
        "disk",
    }
    assert expected | {model.name for model in MODELS} <= set(checks)
    assert checks["proj"]["state"] == checks["torch"]["state"] == "ok"
    assert "rasterio" in checks["gdal"]["detail"] and "pyogrio" in checks["gdal"]["detail"]
    assert "cpu" in checks["devices"]["detail"]
    assert "auto takes superpixels" in checks["segmenter"]["detail"]


def test_every_package_that_the_engine_is_installed_from_is_looked_at() -> None:
    lines = (ROOT / "requirements" / "base.in").read_text(encoding="utf-8").splitlines()
    packages = {line.partition(">=")[0] for line in lines}
    assert {"numpy", "pycocotools", "nibabel", "pydicom"} <= packages
    checks = checks_by_name()
    assert {checks[package]["state"] for package in packages} == {"ok"}


def test_without_a_list_of_packages_the_remedy_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diagnosis, "required_packages", lambda name: [])
    check = checks_by_name()["packages"]
    assert check["state"] == "error" and "install the plugin again" in check["detail"]


def test_every_message_is_a_sentence() -> None:
    for check in diagnose():
        assert (
            check["detail"].endswith(".") and check["name"] and check["state"] in ("ok", "missing", "warning", "error")
        )


def test_a_damaged_model_is_named_with_the_remedy(folder: Path) -> None:
    (folder / "sam_vit_b_01ec64.pth").write_bytes(b"short")
    check = checks_by_name()["sam_vit_b"]
    assert check["state"] == "warning"
    assert "delete it and get it again with `alps models --get sam_vit_b`" in check["detail"]


def test_a_missing_model_folder_is_no_fault(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ALPS_MODEL_DIR", str(tmp_path / "not yet"))
    check = checks_by_name()["model folder"]
    assert check["state"] == "ok" and "not there yet" in check["detail"]


def test_variables_of_another_installation_are_warned_of(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 57."""
    monkeypatch.setenv("GDAL_DRIVER_PATH", "/opt/other/gdalplugins")
    check = checks_by_name()["environment"]
    assert check["state"] == "warning" and "GDAL_DRIVER_PATH" in check["detail"]


def test_home_paths_are_shortened(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 63."""
    monkeypatch.setenv("HOME", "/home/ada")
    monkeypatch.setenv("ALPS_MODEL_DIR", "/home/ada/weights")
    assert redact_home("/home/ada/scenes/a.tif and /tmp/b.tif") == "~/scenes/a.tif and /tmp/b.tif"
    messages = " ".join(check["detail"] for check in diagnose())
    assert "/home/ada" not in messages and "~/weights" in messages


def test_facts_are_plain_values_for_programs() -> None:
    known = facts()
    assert json.loads(json.dumps(known)) == known
    assert known["version"] == __version__ and known["python"] == sys.executable
    assert known["packages"]["numpy"] and known["kind"] in ("base", "sam", "train")
    assert known["segmenter"] and known["device"]
    assert known["memory_bytes"] > known["free_memory_bytes"] > 0


def test_facts_without_packages_say_that_nothing_can_run() -> None:
    """Fault 110."""
    code = "from alps_qgis.engine.commands.diagnosis import facts; import json; print(json.dumps(facts()))"
    command = [sys.executable, "-S", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
    known = json.loads(done.stdout)
    assert (known["segmenter"], known["device"], known["packages"]) == ("", "", {})


def test_free_memory_is_known() -> None:
    assert re.search(r"\d+ cores, \d+\.\d GB of memory free", checks_by_name()["memory"]["detail"])


def test_missing_packages_are_named_with_the_remedy() -> None:
    # Without site-packages there are none.
    command = [sys.executable, "-I", "-S", str(ROOT / "alps_qgis" / "engine" / "boot.py"), "doctor"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert "error    numpy                  numpy does not import" in done.stdout
    assert "; install it again with `make engine`." in done.stdout
    assert "Traceback" not in done.stderr


def test_without_torch_only_a_warning_is_given(tmp_path: Path) -> None:
    code = """
import json
from alps_qgis.engine.commands.diagnosis import diagnose, facts
print(json.dumps(diagnose()))
"""
    checks = {check["name"]: check for check in json.loads(run_without_torch(code, tmp_path))}
    assert checks["torch"]["state"] == "warning"
    assert checks["torch"]["detail"].startswith("torch, torchvision and segment-anything not installed")
    assert "make engine EXTRA=sam" in checks["torch"]["detail"]
    assert "error" not in {check["state"] for check in checks.values()} and "devices" not in checks
    assert checks["training"]["state"] == "missing"
    assert checks["training"]["detail"].endswith("networks cannot be trained; `make engine EXTRA=train` adds this.")


def test_the_encoder_is_looked_at(encoder: Path) -> None:
    """Fault 363: a damaged one is an error, since `auto` needs it."""
    check = checks_by_name()["encoder"]
    assert check["state"] == "ok"
    assert re.fullmatch(r"tiny-1 \(0\.0 MB, MIT\), SHA-256 verified\.", check["detail"])

    (encoder / "encoder.onnx").write_bytes(b"")
    check = checks_by_name()["encoder"]
    assert check["state"] == "error"
    assert "is damaged" in check["detail"] and "install ALPS again" in check["detail"]
