from __future__ import annotations

import json
import os
import pickle
from pathlib import Path

import pytest
import torch
from PIL import Image
from segment_anything.modeling import Sam

from alps_qgis.engine.errors import CheckpointError
from alps_qgis.engine.segment.sam.architecture import NotSamError, infer_architecture
from alps_qgis.engine.segment.sam.checkpoint import check_file, inspect_checkpoint, load_model
from alps_qgis.engine.segment.sam.model_state import checkpoint_sha256
from alps_qgis.engine.settings.models import MODELS
from tests.engine.tiny_sam import build_tiny_sam, save_pth, save_safetensors


@pytest.fixture(scope="module")
def sam() -> Sam:
    return build_tiny_sam()


class RunsOnLoading:
    """What a hostile checkpoint holds: unpickling it makes a file."""

    def __init__(self, trace: Path) -> None:
        self.trace = trace

    def __reduce__(self) -> tuple:
        return os.mkdir, (str(self.trace),)


def shapes_of(width: int, depth: int, window: int = 14, n_cells: int = 64) -> dict[str, tuple[int, ...]]:
    """Return the shapes of a SAM as published: every third block is global, heads are 64 wide."""
    shapes: dict[str, tuple[int, ...]] = {
        "image_encoder.pos_embed": (1, n_cells, n_cells, width),
        "image_encoder.patch_embed.proj.weight": (width, 3, 16, 16),
        "prompt_encoder.no_mask_embed.weight": (1, 256),
        "prompt_encoder.mask_downscaling.3.weight": (16, 4, 2, 2),
        "mask_decoder.mask_tokens.weight": (4, 256),
        "mask_decoder.transformer.layers.0.mlp.lin1.weight": (2048, 256),
        "mask_decoder.transformer.layers.0.cross_attn_token_to_image.q_proj.weight": (128, 256),
        "mask_decoder.transformer.layers.1.mlp.lin1.weight": (2048, 256),
        "mask_decoder.iou_prediction_head.layers.0.weight": (256, 256),
        "mask_decoder.iou_prediction_head.layers.2.weight": (4, 256),
    }
    for block in range(depth):
        span = n_cells if block % 3 == 2 else window
        shapes[f"image_encoder.blocks.{block}.attn.rel_pos_h"] = (2 * span - 1, 64)
        shapes[f"image_encoder.blocks.{block}.attn.qkv.bias"] = (3 * width,)
        shapes[f"image_encoder.blocks.{block}.mlp.lin1.weight"] = (4 * width, width)
    return shapes


def error_of(path: Path, expected: str | None = None) -> str:
    with pytest.raises(CheckpointError) as caught:
        inspect_checkpoint(path, expected)
    message = str(caught.value)
    assert str(path) in message and message.endswith(".")
    return message


def test_architecture_of_vit_b_is_read_from_its_shapes() -> None:
    found = infer_architecture(shapes_of(width=768, depth=12))
    assert found.name == "sam_vit_b"
    assert (found.side_px, found.n_cells, found.patch_px) == (1024, 64, 16)
    assert (found.width, found.depth, found.n_heads) == (768, 12, 12)
    assert (found.global_attention, found.window_size) == ((2, 5, 8, 11), 14)
    assert (found.mlp_ratio, found.qkv_bias, found.use_rel_pos) == (4.0, True, True)
    assert (found.dim, found.mask_in_channels, found.n_mask_outputs) == (256, 16, 3)
    assert (found.decoder_depth, found.decoder_heads, found.decoder_downsample) == (2, 8, 2)
    assert (found.decoder_mlp_dim, found.iou_depth, found.iou_width) == (2048, 3, 256)


def test_architecture_of_an_unpublished_size_is_named_by_width_and_depth(sam: Sam) -> None:
    found = infer_architecture({name: tuple(value.shape) for name, value in sam.state_dict().items()})
    assert found.name == "sam_32x2"
    assert (found.side_px, found.width, found.depth, found.n_heads) == (256, 32, 2, 2)
    assert (found.global_attention, found.window_size, found.dim) == ((1,), 7, 64)


@pytest.mark.parametrize(
    ("name", "found"), [("PNG", "a PNG image"), ("JPEG", "a JPEG image"), ("TIFF", "a TIFF image")]
)
def test_an_image_is_called_an_image(name: str, found: str, tmp_path: Path) -> None:
    """Fault 52."""
    path = tmp_path / "weights.pth"
    Image.new("RGB", (64, 64)).save(path, format=name)
    with pytest.raises(CheckpointError, match=f"is {found}, not a checkpoint; give a SAM checkpoint"):
        check_file(path)


@pytest.mark.parametrize("start", [b"words", b"\0" * 64, b"c__builtin__", bytes(range(256))])
def test_bytes_that_are_neither_weights_nor_a_pickle_are_not_called_a_pickle(start: bytes, tmp_path: Path) -> None:
    """Fault 52."""
    path = tmp_path / "weights.pth"
    path.write_bytes(start * 20)
    with pytest.raises(CheckpointError, match=r"is damaged or not a PyTorch checkpoint"):
        inspect_checkpoint(path)


@pytest.mark.parametrize(
    "weight, family",
    [
        ("image_encoder.trunk.pos_embed", "SAM 2"),
        ("mask_decoder.hf_token.weight", "SAM-HQ"),
        ("image_encoder.layers.0.blocks.0.conv1.c.weight", "MobileSAM"),
        ("vision_encoder.pos_embed", "transformers"),
        ("layer1.0.conv1.weight", "ResNet"),
    ],
)
def test_another_family_is_named(weight: str, family: str) -> None:
    with pytest.raises(NotSamError, match=family):
        infer_architecture({weight: (1,), "image_encoder.pos_embed": (1, 64, 64, 8)})


def test_an_encoder_without_decoder_is_named() -> None:
    with pytest.raises(NotSamError, match="without SAM's mask decoder"):
        infer_architecture({"image_encoder.pos_embed": (1, 64, 64, 8)})


@pytest.mark.parametrize("form", ["state dict", "model entry", "old format", "safetensors"])
def test_every_form_of_file_gives_the_same_model(form: str, sam: Sam, tmp_path: Path) -> None:
    path = tmp_path / "small.pth"
    if form == "state dict":
        save_pth(sam, path)
    elif form == "model entry":
        torch.save({"model": sam.state_dict(), "alps_sam": {"decoder_heads": 8}, "epoch": 3}, path)
    elif form == "old format":
        torch.save(sam.state_dict(), path, _use_new_zipfile_serialization=False)
    else:
        path = save_safetensors(sam, tmp_path / "small.safetensors", {"alps_sam": json.dumps({"decoder_heads": 8})})
    checkpoint = inspect_checkpoint(path, "sam_vit_b")
    model = load_model(checkpoint, "cpu")
    assert checkpoint.pfl_kind == f"sam_32x2:{checkpoint_sha256(path)[:8]}:64"
    tolerance = 1e-3 if form == "safetensors" else 0.0
    loaded = model.state_dict()
    for name, value in sam.state_dict().items():
        assert loaded[name].dtype == torch.float32
        torch.testing.assert_close(loaded[name], value, rtol=tolerance, atol=tolerance)
    torch.testing.assert_close(model.pixel_mean, sam.pixel_mean)
    torch.testing.assert_close(model.pixel_std, sam.pixel_std)
    assert not model.training


def test_a_file_may_say_what_its_shapes_do_not(sam: Sam, tmp_path: Path) -> None:
    path = tmp_path / "small.pth"
    torch.save({"model": sam.state_dict(), "alps_sam": {"decoder_heads": 4, "note": "unknown keys are ignored"}}, path)
    checkpoint = inspect_checkpoint(path)
    assert checkpoint.architecture.decoder_heads == 4
    assert load_model(checkpoint, "cpu").mask_decoder.transformer.layers[0].self_attn.num_heads == 4


def test_a_description_of_the_wrong_kind_is_refused(sam: Sam, tmp_path: Path) -> None:
    path = tmp_path / "small.pth"
    torch.save({"model": sam.state_dict(), "alps_sam": {"decoder_heads": "many"}}, path)
    assert "decoder_heads = 'many'" in error_of(path)


def test_a_description_that_contradicts_the_weights_is_refused(sam: Sam, tmp_path: Path) -> None:
    path = tmp_path / "small.pth"
    torch.save({"model": sam.state_dict(), "alps_sam": {"width": 64}}, path)
    with pytest.raises(CheckpointError, match="does not fit"):
        load_model(inspect_checkpoint(path), "cpu")


def test_a_missing_file_says_where_to_get_it(tmp_path: Path) -> None:
    assert "check the path" in error_of(tmp_path / "mine.pth")
    message = error_of(tmp_path / "sam_vit_b_01ec64.pth")
    assert "alps models --get sam_vit_b" in message and "https://dl.fbaipublicfiles.com" in message


def test_a_folder_is_no_checkpoint(tmp_path: Path) -> None:
    assert "is not a file" in error_of(tmp_path)


def test_an_empty_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "empty.pth"
    path.touch()
    assert "is empty" in error_of(path)


def test_a_web_page_is_recognised(tmp_path: Path) -> None:
    path = tmp_path / "sam.pth"
    path.write_text("\n<!DOCTYPE html><html><body>Please log in</body></html>")
    assert "web page" in error_of(path)


def test_a_pointer_of_git_lfs_is_recognised(tmp_path: Path) -> None:
    path = tmp_path / "sam.pth"
    path.write_text("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 375042383\n")
    assert "Git LFS pointer" in error_of(path)


@pytest.mark.parametrize("zipped", [True, False], ids=["zip format", "old format"])
@pytest.mark.parametrize("share", [0.01, 0.5, 0.999])
def test_a_truncated_checkpoint_is_recognised(share: float, zipped: bool, sam: Sam, tmp_path: Path) -> None:
    """Fault 51."""
    path = tmp_path / "sam.pth"
    torch.save(sam.state_dict(), path, _use_new_zipfile_serialization=zipped)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    message = error_of(path)
    assert "damaged" in message or "Python pickle" in message


@pytest.mark.parametrize("share", [0.001, 0.5, 0.999])
def test_truncated_safetensors_are_recognised(share: float, sam: Sam, tmp_path: Path) -> None:
    """Fault 51."""
    path = save_safetensors(sam, tmp_path / "sam.safetensors")
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert "truncated" in error_of(path)


def test_text_is_no_checkpoint(tmp_path: Path) -> None:
    path = tmp_path / "notes.pth"
    path.write_text("these are my notes " * 50)
    assert "not a PyTorch checkpoint" in error_of(path)


@pytest.mark.parametrize("content", [{"a": 1}, [1, 2, 3], "weights"], ids=["dict", "list", "text"])
def test_a_pickle_of_other_things_is_no_state_dict(content: object, tmp_path: Path) -> None:
    """Fault 61."""
    saved, pickled = tmp_path / "saved.pth", tmp_path / "pickled.pth"
    torch.save(content, saved)
    pickled.write_bytes(pickle.dumps(content))
    assert "not a state dict" in error_of(saved)
    assert "Python pickle" in error_of(pickled)


def test_a_hostile_pickle_never_runs(tmp_path: Path) -> None:
    """Fault 53."""
    trace = tmp_path / "ran"
    saved, pickled = tmp_path / "saved.pth", tmp_path / "pickled.pth"
    torch.save({"model": RunsOnLoading(trace)}, saved)
    pickled.write_bytes(pickle.dumps(RunsOnLoading(trace)))
    assert "was not run" in error_of(saved)
    assert "was not run" in error_of(pickled)
    assert not trace.exists()
    # The trap is real: plain unpickling springs it.
    pickle.loads(pickled.read_bytes())
    assert trace.exists()


def test_a_whole_network_instead_of_weights_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "network.pth"
    torch.save(torch.nn.Linear(2, 2), path)
    assert "Python pickle" in error_of(path)


def test_weights_of_something_else_say_what_was_found(tmp_path: Path) -> None:
    """Fault 52."""
    path = tmp_path / "other.pth"
    torch.save(torch.nn.Linear(2, 2).state_dict(), path)
    message = error_of(path)
    assert "2 weights" in message and "'weight'" in message and "Segment Anything Model" in message


def test_another_size_says_what_was_found_and_what_was_expected(tmp_path: Path) -> None:
    """Fault 52."""
    path = tmp_path / "mine.pth"
    torch.save({name: torch.zeros(1).expand(shape) for name, shape in shapes_of(768, 12).items()}, path)
    message = error_of(path, "sam_vit_h")
    assert "is SAM ViT-B (768 wide, 12 deep)" in message
    assert "but the settings name SAM ViT-H (1280 wide, 32 deep)" in message
    assert "sam_vit_h_4b8939.pth" in message
    assert inspect_checkpoint(path, "sam_vit_b").name == "sam_vit_b"


def test_a_missing_weight_is_named_when_the_model_is_built(sam: Sam, tmp_path: Path) -> None:
    weights = sam.state_dict()
    del weights["mask_decoder.iou_token.weight"]
    path = tmp_path / "holes.pth"
    torch.save(weights, path)
    with pytest.raises(CheckpointError, match=r"mask_decoder\.iou_token\.weight"):
        load_model(inspect_checkpoint(path), "cpu")


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_weights_that_are_not_finite_are_refused(value: float, tmp_path: Path) -> None:
    sam = build_tiny_sam()
    with torch.no_grad():
        sam.mask_decoder.iou_token.weight[0, 3] = value
    path = save_pth(sam, tmp_path / "nan.pth")
    with pytest.raises(CheckpointError, match=r"not finite \(in 'mask_decoder.iou_token.weight'\)"):
        load_model(inspect_checkpoint(path), "cpu")


def test_a_published_name_needs_the_published_bytes(sam: Sam, tmp_path: Path) -> None:
    """Fault 53: the hash is pinned before the load."""
    short = save_pth(sam, tmp_path / "sam_vit_b_01ec64.pth")
    assert "truncated: " in error_of(short) and "375,042,383" in error_of(short)
    same_size = tmp_path / "sam_vit_l_0b3195.pth"
    with open(same_size, "wb") as stream:
        stream.write(b"PK\x03\x04")
        stream.truncate(MODELS[1].size_bytes)
    message = error_of(same_size)
    assert "does not have the published SHA-256" in message and "alps models --get sam_vit_l" in message


def test_a_file_that_changes_between_looking_and_loading_is_refused(sam: Sam, tmp_path: Path) -> None:
    path = save_pth(sam, tmp_path / "small.pth")
    checkpoint = inspect_checkpoint(path)
    save_pth(build_tiny_sam(seed=1), path)
    os.utime(path, ns=(1, 1))
    with pytest.raises(CheckpointError, match="changed while it was in use"):
        load_model(checkpoint, "cpu")
