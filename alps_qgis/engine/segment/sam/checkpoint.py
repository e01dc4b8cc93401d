"""Open SAM checkpoints without trusting them: check the file, find out which model it holds, and build the model.

A checkpoint is a file from the internet. It is hashed before it is opened, and read with `weights_only` (or as
safetensors), so that no code in it ever runs. Whatever is wrong with it ends in one error that names the remedy.
torch is imported inside the functions, so that this module can be imported without torch.
"""

from __future__ import annotations

import json
import struct
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...errors import CheckpointError, SegmenterError
from ...runtime.installation import how_to_get_model, how_to_install
from ...settings.models import (
    SamModel,
    model_named,
    model_of_file,
    model_of_hash,
    model_of_size,
    what_is_wrong_with,
)
from .architecture import Architecture, NotSamError, infer_architecture
from .model_state import checkpoint_sha256

if TYPE_CHECKING:
    import torch
    from segment_anything.modeling import Sam

PIXEL_MEAN = (123.675, 116.28, 103.53)
PIXEL_STD = (58.395, 57.12, 57.375)
"""RGB normalisation of every published SAM, in units of 8-bit values."""

DESCRIPTION_KEY = "alps_sam"
"""Key under which a file may describe its own architecture."""

_MAX_HEADER_BYTES = 100_000_000


@dataclass(frozen=True)
class Checkpoint:
    """A checkpoint that was inspected and holds a SAM.

    Attributes:
        name: a published name such as `sam_vit_b`, or `sam_<width>x<depth>`.
        sha256: of the whole file.
    """

    path: Path
    name: str
    sha256: str
    architecture: Architecture

    @property
    def pfl_kind(self) -> str:
        """Identifier of PFLs pooled from this model's embeddings: model, first digits of its hash, dimension."""
        return f"{self.name}:{self.sha256[:8]}:{self.architecture.dim}"


def inspect_checkpoint(path: Path, expected: str | None = None) -> Checkpoint:
    """Inspect a checkpoint without building the model.

    Args:
        path: the file.
        expected: name of the model it should hold, for example `sam_vit_b`; None for any SAM.

    Raises:
        CheckpointError: The file is missing, damaged or altered, holds another model or size, or holds other things
            than weights.
    """
    check_file(path)
    published = model_of_file(path.name)
    sha256 = checkpoint_sha256(path)
    if published is not None and sha256 != published.sha256:
        raise CheckpointError(_altered(path, published))
    published = published or model_of_hash(sha256)
    weights, description = _read(path, lazily=True)
    try:
        shapes = {name: tuple(value.shape) for name, value in weights.items()}
        architecture = infer_architecture(shapes, description)
    except NotSamError as error:
        raise CheckpointError(f"{path} cannot be used: {error}; {_remedy(expected)}.") from error
    found, wanted = model_of_size(architecture.width, architecture.depth), model_named(expected or "")
    if wanted is not None and found is not None and found != wanted:
        raise CheckpointError(
            f"{path} is {_size(found)}, but the settings name {_size(wanted)}; choose the segmenter {found.name}, "
            f"or give the file {wanted.file_name}."
        )
    return Checkpoint(path, published.name if published else architecture.name, sha256, architecture)


def load_model(checkpoint: Checkpoint, device: str) -> Sam:
    """Build the model, load the weights, and move it to a device.

    Raises:
        CheckpointError: The file changed since it was inspected, a weight is missing, superfluous or of another shape,
            or a value is not finite.
    """
    import torch

    path = checkpoint.path
    check_file(path)
    if checkpoint_sha256(path) != checkpoint.sha256:
        raise CheckpointError(f"{path} changed while it was in use; run again once the file is complete.")
    weights, _ = _read(path, lazily=False)
    for name, value in weights.items():
        if value.is_floating_point() and not bool(torch.isfinite(value).all()):
            raise CheckpointError(f"{path} holds values that are not finite (in {name!r}); {_remedy(checkpoint.name)}.")
    # On the meta device, building takes neither time nor memory; the file's own tensors are assigned afterwards.
    with torch.device("meta"):
        model = build_sam(checkpoint.architecture)
    try:
        model.load_state_dict({name: value.float() for name, value in weights.items()}, assign=True)
    except RuntimeError as error:
        reason = " ".join(str(error).split())[:300]
        raise CheckpointError(
            f"{path} does not fit {checkpoint.name}: {reason}; {_remedy(checkpoint.name)}."
        ) from error
    # A state dict does not contain the normalisation, which is therefore still on the meta device.
    model.pixel_mean = torch.tensor(PIXEL_MEAN).view(-1, 1, 1)
    model.pixel_std = torch.tensor(PIXEL_STD).view(-1, 1, 1)
    return model.requires_grad_(False).eval().to(device)


def import_torch() -> None:
    """Import what SAM needs, so that a broken installation is found before work starts.

    Raises:
        SegmenterError: A package is not installed or its libraries do not load.
    """
    try:
        import segment_anything  # noqa: F401
        import torch  # noqa: F401
        import torchvision  # noqa: F401
    except ImportError as error:
        raise SegmenterError(
            f"SAM cannot run, because {error.name or 'a package'} cannot be imported ({error}); "
            f"install it with {how_to_install('sam')}, or use the segmenter superpixels."
        ) from error
    except OSError as error:
        raise SegmenterError(
            f"SAM cannot run, because the libraries of torch do not load ({error}); reinstall torch for this system "
            "(on Windows also the Visual C++ redistributable), or use the segmenter superpixels."
        ) from error


def check_file(path: Path) -> None:
    """Check that a file may be a checkpoint, without torch.

    Raises:
        CheckpointError: The file is missing, unreadable, empty, or clearly something else.
    """
    model = model_of_file(path.name)
    if not path.exists():
        raise CheckpointError(
            f"The checkpoint {path} does not exist; {how_to_get_model(model.name)} fetches it from {model.address}."
            if model
            else f"The checkpoint {path} does not exist; check the path."
        )
    if not path.is_file():
        raise CheckpointError(f"{path} is not a file; give the checkpoint itself, for example sam_vit_b_01ec64.pth.")
    try:
        with open(path, "rb") as stream:
            start = stream.read(512)
    except OSError as error:
        raise CheckpointError(f"{path} cannot be read ({error.strerror}); check its permissions.") from error
    problem = what_is_wrong_with(start)
    if problem:
        raise CheckpointError(f"{path} cannot be used: {problem}; {_remedy(model.name if model else None)}.")


def _read(path: Path, *, lazily: bool) -> tuple[dict[str, torch.Tensor], dict[str, Any]]:
    """Return the weights by name and the file's description of itself; `lazily` if only shapes matter."""
    with open(path, "rb") as stream:
        start = stream.read(16)
    if path.suffix.lower() == ".safetensors" or _looks_like_safetensors(start, path.stat().st_size):
        return _read_safetensors(path, lazily=lazily)
    content = _unpickle(path, lazily=lazily)
    description: Any = {}
    if isinstance(content, Mapping) and not _is_state_dict(content):
        description = content.get(DESCRIPTION_KEY, {})
        content = next((content[key] for key in ("model", "state_dict") if key in content), content)
    if not isinstance(content, Mapping) or not _is_state_dict(content):
        raise CheckpointError(
            f"{path} holds a dict of other things than weights, not a state dict of weights; {_remedy(None)}."
            if isinstance(content, Mapping)
            else f"{path} holds {type(content).__name__}, not a state dict of weights; {_remedy(None)}."
        )
    return dict(content), description if isinstance(description, dict) else {}


def _unpickle(path: Path, *, lazily: bool) -> Any:
    import torch

    with open(path, "rb") as stream:
        start = stream.read(4)
    is_zip = start == b"PK\x03\x04"
    is_pickle = is_zip or start.startswith(b"\x80")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return torch.load(path, map_location="cpu", weights_only=True, mmap=True if lazily and is_zip else None)
    except Exception as error:
        # Damaged and hostile files raise many kinds of errors. All of them mean that this file cannot be used.
        if is_pickle and ("GLOBAL" in str(error) or type(error).__name__ == "UnpicklingError"):
            raise CheckpointError(
                f"{path} is a Python pickle of other things than weights, so it was not run; {_remedy(None)}."
            ) from error
        size = f"{path.stat().st_size:,} bytes"
        raise CheckpointError(
            f"{path} ({size}) is truncated or damaged; {_remedy(None)}."
            if is_zip
            else f"{path} ({size}) is damaged or not a PyTorch checkpoint; {_remedy(None)}."
        ) from error


def _read_safetensors(path: Path, *, lazily: bool) -> tuple[dict[str, torch.Tensor], dict[str, Any]]:
    import torch

    try:
        from safetensors import SafetensorError, safe_open
    except ImportError as error:
        raise SegmenterError(
            f"{path} needs the package safetensors; install it with {how_to_install('sam')}, or give a .pth checkpoint."
        ) from error
    try:
        with safe_open(path, framework="pt", device="cpu") as stream:
            metadata = stream.metadata() or {}
            names = list(stream.keys())
            if lazily:
                weights = {name: torch.empty(stream.get_slice(name).get_shape(), device="meta") for name in names}
            else:
                # Copies: the file must not stay mapped for the whole run, and kernels need aligned memory.
                weights = {name: stream.get_tensor(name).clone() for name in names}
    except (SafetensorError, OSError, ValueError) as error:
        raise CheckpointError(f"{path} is truncated or not a safetensors file ({error}); {_remedy(None)}.") from error
    try:
        description = json.loads(metadata.get(DESCRIPTION_KEY, "{}"))
    except json.JSONDecodeError as error:
        raise CheckpointError(f"{path} describes itself in broken JSON ({error}); write the file again.") from error
    return weights, description if isinstance(description, dict) else {}


def _looks_like_safetensors(start: bytes, size_bytes: int) -> bool:
    if len(start) < 9:
        return False
    # Eight bytes hold the length of the header, which is a JSON object.
    (header_bytes,) = struct.unpack("<Q", start[:8])
    return start[8:9] == b"{" and header_bytes <= min(size_bytes, _MAX_HEADER_BYTES)


def _is_state_dict(content: Mapping[Any, Any]) -> bool:
    import torch

    return bool(content) and all(isinstance(k, str) and isinstance(v, torch.Tensor) for k, v in content.items())


def build_sam(shape: Architecture) -> Sam:
    """Return a SAM, made of the package's classes, with random weights."""
    import torch
    from segment_anything.modeling import ImageEncoderViT, MaskDecoder, PromptEncoder, Sam, TwoWayTransformer

    return Sam(
        image_encoder=ImageEncoderViT(
            depth=shape.depth,
            embed_dim=shape.width,
            img_size=shape.side_px,
            mlp_ratio=shape.mlp_ratio,
            norm_layer=partial(torch.nn.LayerNorm, eps=1e-6),
            num_heads=shape.n_heads,
            patch_size=shape.patch_px,
            qkv_bias=shape.qkv_bias,
            use_rel_pos=shape.use_rel_pos,
            global_attn_indexes=shape.global_attention,
            window_size=shape.window_size,
            out_chans=shape.dim,
        ),
        prompt_encoder=PromptEncoder(
            embed_dim=shape.dim,
            image_embedding_size=(shape.n_cells, shape.n_cells),
            input_image_size=(shape.side_px, shape.side_px),
            mask_in_chans=shape.mask_in_channels,
        ),
        mask_decoder=MaskDecoder(
            num_multimask_outputs=shape.n_mask_outputs,
            transformer=TwoWayTransformer(
                depth=shape.decoder_depth,
                embedding_dim=shape.dim,
                mlp_dim=shape.decoder_mlp_dim,
                num_heads=shape.decoder_heads,
                attention_downsample_rate=shape.decoder_downsample,
            ),
            transformer_dim=shape.dim,
            iou_head_depth=shape.iou_depth,
            iou_head_hidden_dim=shape.iou_width,
        ),
        pixel_mean=list(PIXEL_MEAN),
        pixel_std=list(PIXEL_STD),
    )


def _altered(path: Path, model: SamModel) -> str:
    size = path.stat().st_size
    if size < model.size_bytes:
        what = f"is truncated: {size:,} bytes of {model.size_bytes:,}"
    elif size > model.size_bytes:
        what = f"has {size:,} bytes, but the published file has {model.size_bytes:,}"
    else:
        what = f"does not have the published SHA-256 ({model.sha256[:8]}…): it is damaged or altered"
    get = f"delete it and get it again with {how_to_get_model(model.name)}"
    return f"{path} {what}; {get}, or rename it if it is your own model."


def _size(model: SamModel) -> str:
    return f"{model.title} ({model.width} wide, {model.depth} deep)"


def _remedy(name: str | None) -> str:
    model = model_named(name or "")
    if model is None:
        return f"give a SAM checkpoint (ViT-H, ViT-L or ViT-B), or get one with {how_to_get_model('sam_vit_b')}"
    return f"get the published file with {how_to_get_model(model.name)}"
