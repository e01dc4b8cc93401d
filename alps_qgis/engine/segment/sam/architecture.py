"""Read the architecture of a SAM from the shapes of its weights.

Published checkpoints do not describe themselves, but the shapes of the weights determine everything except the number
of heads in the decoder's attention, which is 8 in every published model. A file may override this by a JSON description
named `alps_sam` (in the metadata of safetensors, or as an entry beside `model` in a .pth).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from ...settings.models import model_of_size

Shapes = Mapping[str, tuple[int, ...]]

_WANTED = "Segment Anything Model (ViT-H, ViT-L or ViT-B)"

_FAMILIES = (
    ("image_encoder.trunk.", "SAM 2"),
    ("memory_attention.", "SAM 2"),
    ("mask_decoder.hf_token", "SAM-HQ"),
    ("image_encoder.layers.", "MobileSAM"),
    ("vision_encoder.", "SAM as the transformers package writes it"),
    ("decode_head.", "a semantic segmentation network"),
    ("layer1.0.", "a ResNet"),
    ("blocks.0.", "a vision transformer without SAM's decoder"),
)
"""Prefix of a weight's name → the model family with such weights, for errors that say what the file holds."""


class NotSamError(ValueError):
    """The weights do not belong to a SAM; the message is a clause about the file."""


@dataclass(frozen=True)
class Architecture:
    """The numbers needed to build a SAM from the classes of the segment-anything package.

    Attributes:
        side_px: side of the square that the encoder sees.
        width, depth, n_heads: of the image encoder.
        global_attention: indexes of its blocks without windows.
        window_size: side of the windows in the other blocks, in cells.
        dim: channels of the embedding map and of the decoder.
        iou_depth, iou_width: of the head that predicts the IoU.
    """

    side_px: int
    patch_px: int
    width: int
    depth: int
    n_heads: int
    global_attention: tuple[int, ...]
    window_size: int
    mlp_ratio: float
    qkv_bias: bool
    use_rel_pos: bool
    dim: int
    mask_in_channels: int
    n_mask_outputs: int
    decoder_depth: int
    decoder_heads: int
    decoder_mlp_dim: int
    decoder_downsample: int
    iou_depth: int
    iou_width: int

    @property
    def name(self) -> str:
        """`sam_vit_h`, `sam_vit_l`, `sam_vit_b`, or `sam_<width>x<depth>` for any other size."""
        model = model_of_size(self.width, self.depth)
        return model.name if model else f"sam_{self.width}x{self.depth}"

    @property
    def n_cells(self) -> int:
        """Cells of the embedding map along a side."""
        return self.side_px // self.patch_px


def infer_architecture(shapes: Shapes, description: Mapping[str, Any] | None = None) -> Architecture:
    """Return the architecture that weights of these shapes belong to.

    Args:
        shapes: name of each weight → its shape.
        description: fields of `Architecture` that override what the shapes say.

    Raises:
        NotSamError: The weights belong to another model, or some are missing.
    """
    _check_family(shapes)
    try:
        architecture = _from_shapes(shapes, description or {})
    except (KeyError, IndexError, ValueError, ZeroDivisionError) as error:
        raise NotSamError(f"it lacks weights of SAM ({error})") from error
    return _described(architecture, description or {})


def _check_family(shapes: Shapes) -> None:
    for prefix, family in _FAMILIES:
        if any(name.startswith(prefix) for name in shapes):
            raise NotSamError(f"it holds the weights of {family}, not of the {_WANTED}")
    if not any(name.startswith("image_encoder.") for name in shapes):
        first = next(iter(shapes), None)
        raise NotSamError(
            f"it holds {len(shapes)} weights, the first named {first!r}: not the {_WANTED}"
            if first
            else f"it holds no weights: not the {_WANTED}"
        )
    if not any(name.startswith("mask_decoder.") for name in shapes):
        raise NotSamError("it holds an image encoder without SAM's mask decoder")


def _from_shapes(shapes: Shapes, description: Mapping[str, Any]) -> Architecture:
    encoder, decoder = "image_encoder.", "mask_decoder."
    width, _, patch_px, _ = shapes[encoder + "patch_embed.proj.weight"]
    n_cells = shapes[encoder + "pos_embed"][1]
    depth = _count(shapes, encoder + r"blocks\.(\d+)\.")
    # A block's table of relative positions has 2n − 1 rows for windows of n cells.
    reach = [shapes.get(f"{encoder}blocks.{block}.attn.rel_pos_h") for block in range(depth)]
    spans = [(shape[0] + 1) // 2 for shape in reach if shape is not None]
    use_rel_pos = len(spans) == depth
    if not use_rel_pos and not {"n_heads", "global_attention", "window_size"} <= set(description):
        raise NotSamError("it has no relative positions, so the sizes of its windows are unknown")
    # A block that spans the whole map attends globally; the others attend within windows.
    windows = sorted(set(spans) - {n_cells})
    if len(windows) > 1:
        raise NotSamError(f"it has attention windows of several sizes, {windows}")
    dim = shapes["prompt_encoder.no_mask_embed.weight"][1]
    layer = decoder + "transformer.layers.0."
    iou = decoder + "iou_prediction_head.layers."
    return Architecture(
        side_px=n_cells * patch_px,
        patch_px=patch_px,
        width=width,
        depth=depth,
        n_heads=width // reach[0][1] if reach[0] is not None else 1,
        global_attention=tuple(block for block, span in enumerate(spans) if span == n_cells),
        window_size=windows[0] if windows else 0,
        mlp_ratio=shapes[encoder + "blocks.0.mlp.lin1.weight"][0] / width,
        qkv_bias=encoder + "blocks.0.attn.qkv.bias" in shapes,
        use_rel_pos=use_rel_pos,
        dim=dim,
        mask_in_channels=shapes["prompt_encoder.mask_downscaling.3.weight"][0],
        n_mask_outputs=shapes[decoder + "mask_tokens.weight"][0] - 1,
        decoder_depth=_count(shapes, decoder + r"transformer\.layers\.(\d+)\."),
        decoder_heads=8,
        decoder_mlp_dim=shapes[layer + "mlp.lin1.weight"][0],
        decoder_downsample=dim // shapes[layer + "cross_attn_token_to_image.q_proj.weight"][0],
        iou_depth=_count(shapes, re.escape(iou) + r"(\d+)\."),
        iou_width=shapes[iou + "0.weight"][0],
    )


def _count(shapes: Shapes, pattern: str) -> int:
    """Return one more than the maximum index that the pattern's group finds at the start of a weight's name."""
    matches = (re.match(pattern, name) for name in shapes)
    return 1 + max(int(match.group(1)) for match in matches if match)


def _described(architecture: Architecture, description: Mapping[str, Any]) -> Architecture:
    known = {field.name for field in fields(Architecture)}
    values: dict[str, Any] = {
        name: tuple(v) if isinstance(v, list) else v for name, v in description.items() if name in known
    }
    for name, value in values.items():
        current = getattr(architecture, name)
        number = isinstance(current, (int, float)) and isinstance(value, (int, float)) and value >= 0
        cells = isinstance(current, tuple) and isinstance(value, tuple) and all(isinstance(v, int) for v in value)
        if not (number or cells):
            raise NotSamError(f"it describes itself with {name} = {value!r}, a value that {name} cannot have")
    return replace(architecture, **values)
