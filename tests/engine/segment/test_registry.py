from __future__ import annotations

import hashlib
import pickle
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine.errors import BandError, CheckpointError, SegmenterError, SettingsError
from alps_qgis.engine.segment import registry
from alps_qgis.engine.segment.protocol import Segmenter
from alps_qgis.engine.segment.registry import build_segmenter, check_model, get_model, list_models, resolve_segmenter
from alps_qgis.engine.segment.sam.model_state import model_state
from alps_qgis.engine.settings import BUILT_IN_SEGMENTERS, SEGMENTERS, SamSettings, SegmentSettings, models
from alps_qgis.engine.settings.models import MODELS, model_folder
from tests.engine.tiny_sam import build_tiny_sam, save_pth
from tests.engine.without_torch import run_without_torch


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty model folder."""
    path = tmp_path / "models"
    path.mkdir()
    monkeypatch.setenv("ALPS_MODEL_DIR", str(path))
    return path


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return save_pth(build_tiny_sam(), tmp_path / "small.pth")


def publish(monkeypatch: pytest.MonkeyPatch, small: Path, folder: Path, *names: str) -> None:
    """Put the small model into the model folder as if it were the published file of these models."""
    content = small.read_bytes()
    table = []
    for model in MODELS:
        if model.name in names:
            (folder / model.file_name).write_bytes(content)
            model = replace(model, size_bytes=len(content), sha256=hashlib.sha256(content).hexdigest())
        table.append(model)
    monkeypatch.setattr(models, "MODELS", tuple(table))
    monkeypatch.setattr(registry, "MODELS", tuple(table))


def create_segmenter(settings: SegmentSettings, n_bands: int = 3) -> Segmenter:
    """Choose and build, as a run does."""
    return build_segmenter(resolve_segmenter(settings, n_bands), settings, n_bands)


def test_every_segmenter_of_the_settings_is_known() -> None:
    assert [row["name"] for row in list_models()] == [name for name in SEGMENTERS if name != "auto"]


def test_an_unknown_segmenter_is_refused_with_the_choices() -> None:
    with pytest.raises(SegmenterError, match="segmenter is 'mobile_sam'; it must be auto, sam_vit_h"):
        create_segmenter(SegmentSettings(segmenter="mobile_sam"))


def test_auto_takes_superpixels_where_no_checkpoint_is_installed(folder: Path) -> None:
    choice = resolve_segmenter(SegmentSettings())
    assert choice.name == "superpixels" and choice.checkpoint is None
    assert f"no SAM checkpoint is in {folder}" in choice.reason and "alps models --get" in choice.reason
    assert create_segmenter(SegmentSettings()).name == "superpixels"


def test_auto_takes_the_best_checkpoint_installed(monkeypatch: pytest.MonkeyPatch, small: Path, folder: Path) -> None:
    publish(monkeypatch, small, folder, "sam_vit_b", "sam_vit_l")
    choice = resolve_segmenter(SegmentSettings())
    assert (choice.name, choice.checkpoint) == ("sam_vit_l", folder / "sam_vit_l_0b3195.pth")
    assert choice.reason.startswith("sam_vit_l, the best installed") and str(folder) in choice.reason
    segmenter = create_segmenter(SegmentSettings())
    assert segmenter.name == "sam_vit_l"
    assert segmenter.pfl_kind == f"sam_vit_l:{hashlib.sha256(small.read_bytes()).hexdigest()[:8]}:64"
    assert (segmenter.default_halo, segmenter.parallel, segmenter.partition) == (128, False, False)


def test_auto_passes_over_a_damaged_checkpoint_and_says_so(
    monkeypatch: pytest.MonkeyPatch, small: Path, folder: Path
) -> None:
    publish(monkeypatch, small, folder, "sam_vit_b", "sam_vit_l")
    damaged = folder / "sam_vit_l_0b3195.pth"
    content = bytearray(damaged.read_bytes())
    content[len(content) // 2] ^= 1
    damaged.write_bytes(content)
    choice = resolve_segmenter(SegmentSettings())
    assert choice.name == "sam_vit_b" and "sam_vit_l_0b3195.pth is damaged and was not used" in choice.reason
    (folder / "sam_vit_b_01ec64.pth").write_bytes(b"short")
    choice = resolve_segmenter(SegmentSettings())
    assert choice.name == "superpixels"
    assert "sam_vit_l_0b3195.pth and sam_vit_b_01ec64.pth in" in choice.reason and "damaged" in choice.reason


def test_auto_takes_superpixels_for_bands_that_sam_cannot_use(
    monkeypatch: pytest.MonkeyPatch, small: Path, folder: Path
) -> None:
    publish(monkeypatch, small, folder, "sam_vit_b")
    choice = resolve_segmenter(SegmentSettings(), n_bands=5)
    assert choice.name == "superpixels" and "sam_vit_b is installed, but takes three" in choice.reason


def test_auto_with_a_checkpoint_takes_what_the_checkpoint_is(small: Path) -> None:
    choice = resolve_segmenter(SegmentSettings(checkpoint=str(small)))
    assert choice.name == "sam_32x2" and choice.checkpoint == small
    assert choice.reason == "sam_32x2, which is what the checkpoint small.pth holds."


def test_a_checkpoint_goes_from_settings_to_masks(small: Path) -> None:
    settings = SegmentSettings("sam_vit_b", checkpoint=str(small), device="cpu", sam=SamSettings(points_per_side=4))
    segmenter = pickle.loads(pickle.dumps(create_segmenter(settings)))
    image = np.random.default_rng(0).random((3, 96, 128), dtype=np.float32)
    segments = segmenter.segment(image, np.ones((96, 128), dtype=bool), 96 * 128)
    assert segmenter.name == "sam_vit_b" and segmenter.pfl_kind.startswith("sam_32x2:")
    assert segments.n >= 3 and segments.pfl.shape == (segments.n, 64)


@pytest.mark.parametrize("name", ["sam_vit_h", "sam_vit_l", "sam_vit_b"])
def test_a_model_that_is_not_installed_says_how_to_get_it(name: str, folder: Path) -> None:
    model = next(model for model in MODELS if model.name == name)
    with pytest.raises(CheckpointError) as caught:
        create_segmenter(SegmentSettings(segmenter=name))
    message = str(caught.value)
    assert all(
        part in message for part in (model.file_name, str(folder), f"--get {name}", model.address, "--checkpoint")
    )


def test_a_checkpoint_that_is_missing_or_damaged_is_refused_before_work_starts(small: Path, tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="The checkpoint .* does not exist"):
        create_segmenter(SegmentSettings("sam_vit_b", checkpoint=str(tmp_path / "nowhere.pth")))
    with pytest.raises(CheckpointError, match="The checkpoint .* does not exist"):
        create_segmenter(SegmentSettings("auto", checkpoint=str(tmp_path / "nowhere.pth")))
    small.write_bytes(small.read_bytes()[:9000])
    with pytest.raises(CheckpointError, match="truncated or damaged"):
        create_segmenter(SegmentSettings("sam_vit_b", checkpoint=str(small)))


def test_bands_settings_and_devices_are_checked_before_work_starts(small: Path) -> None:
    settings = SegmentSettings("sam_vit_b", checkpoint=str(small), device="cpu")
    with pytest.raises(BandError, match="--bands"):
        create_segmenter(settings, n_bands=4)
    with pytest.raises(SettingsError, match="points_per_side is 0"):
        create_segmenter(replace(settings, sam=SamSettings(points_per_side=0)))
    with pytest.raises(SettingsError, match="'gpu'"):
        create_segmenter(replace(settings, device="gpu"))


def test_models_are_listed_with_state_place_and_remedy(
    monkeypatch: pytest.MonkeyPatch, small: Path, folder: Path
) -> None:
    publish(monkeypatch, small, folder, "sam_vit_b")
    (folder / "sam_vit_h_4b8939.pth").write_bytes(b"short")
    rows = {row["name"]: row for row in list_models()}
    assert [rows[model.name]["state"] for model in MODELS] == ["damaged", "missing", "installed"]
    assert all(rows[name]["usable"] and rows[name]["state"] == "installed" for name in BUILT_IN_SEGMENTERS)
    assert rows["sam_vit_b"]["usable"] and rows["sam_vit_b"]["how_to_get"] == ""
    assert rows["sam_vit_b"]["path"] == str(folder / "sam_vit_b_01ec64.pth")
    assert rows["sam_vit_l"]["path"] is None and "alps models --get sam_vit_l" in rows["sam_vit_l"]["how_to_get"]
    assert "delete the damaged" in rows["sam_vit_h"]["how_to_get"]
    for row in rows.values():
        assert set(row) == set(rows["sam_vit_h"]) and row["licence"]


def test_the_table_holds_the_published_figures() -> None:
    figures = {model.name: (model.file_name, model.size_bytes, model.sha256[:8]) for model in MODELS}
    assert figures == {
        "sam_vit_h": ("sam_vit_h_4b8939.pth", 2_564_550_879, "a7bf3b02"),
        "sam_vit_l": ("sam_vit_l_0b3195.pth", 1_249_524_607, "3adcc431"),
        "sam_vit_b": ("sam_vit_b_01ec64.pth", 375_042_383, "ec2df627"),
    }
    for model in MODELS:
        assert model.address == f"https://dl.fbaipublicfiles.com/segment_anything/{model.file_name}"
        assert len(model.sha256) == 64


def test_the_state_of_a_model_follows_its_file(folder: Path) -> None:
    model = replace(MODELS[2], size_bytes=4, sha256=hashlib.sha256(b"good").hexdigest())
    path = folder / model.file_name
    assert model_state(model, folder, verify=True) == "missing"
    path.write_bytes(b"goo")
    assert model_state(model, folder, verify=False) == "damaged"
    path.write_bytes(b"evil")
    assert model_state(model, folder, verify=False) == "installed"
    assert model_state(model, folder, verify=True) == "damaged"
    path.write_bytes(b"good")
    assert model_state(model, folder, verify=True) == "installed"


def test_the_model_folder_is_the_user_s_own_unless_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALPS_MODEL_DIR", "~/weights")
    assert model_folder() == Path.home() / "weights"
    monkeypatch.delenv("ALPS_MODEL_DIR")
    assert model_folder().parts[-2:] == ("alps", "models")
    monkeypatch.setenv("XDG_DATA_HOME", "/data/of/me")
    monkeypatch.setattr("sys.platform", "linux")
    assert model_folder() == Path("/data/of/me/alps/models")


def test_getting_an_unknown_model_names_the_known_ones() -> None:
    names = "sam_vit_h, sam_vit_l, sam_vit_b"
    with pytest.raises(SegmenterError, match=f"model 'superpixels' does not exist; choose one of {names}"):
        get_model("superpixels")


def test_without_torch_superpixels_run_and_sam_says_what_to_install(tmp_path: Path, small: Path) -> None:
    code = f"""
import sys
from alps_qgis.engine.commands import diagnosis as doctor
from alps_qgis.engine.errors import AlpsError
from alps_qgis.engine.segment import registry
from alps_qgis.engine.segment.sam import architecture, checkpoint, download, model_state, segmenter
from alps_qgis.engine.settings import SegmentSettings
print(registry.resolve_segmenter(SegmentSettings()))
def create(settings):
    return registry.build_segmenter(registry.resolve_segmenter(settings), settings)
print(create(SegmentSettings()).name)
for name, checkpoint in (("sam_vit_b", None), ("auto", {str(small)!r}), ("auto", "gone.pth")):
    try:
        create(SegmentSettings(name, checkpoint=checkpoint))
    except AlpsError as error:
        print(error.code, error)
print([row["name"] for row in registry.list_models() if row["usable"]])
print("torch" in sys.modules)
"""
    lines = run_without_torch(code, tmp_path).splitlines()
    assert "name='superpixels'" in lines[0] and "SAM needs torch, torchvision and segment-anything" in lines[0]
    assert lines[1] == "superpixels"
    assert lines[2].startswith("segmenter") and "'sam_vit_b' needs torch" in lines[2] and "make engine" in lines[2]
    assert lines[3].startswith("segmenter") and "small.pth needs torch" in lines[3]
    assert lines[4].startswith("checkpoint") and "The checkpoint gone.pth does not exist" in lines[4]
    assert lines[5:] == [str(list(BUILT_IN_SEGMENTERS)), "False"]


def test_a_file_is_looked_into_and_named(small: Path, tmp_path: Path) -> None:
    """Fault 119."""
    found = check_model(str(small))
    assert found["name"].startswith("sam_") and found["sha256"] == hashlib.sha256(small.read_bytes()).hexdigest()
    (tmp_path / "page.pth").write_text("<html>")
    with pytest.raises(CheckpointError, match="is a web page"):
        check_model(str(tmp_path / "page.pth"))
