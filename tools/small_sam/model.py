"""The small SAM itself: the segment-anything package's classes at reduced width, and its file."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import torch
from safetensors.torch import save
from segment_anything.modeling import Sam

from alps_qgis.engine.runtime.files import write_aside
from alps_qgis.engine.segment.sam.architecture import Architecture
from alps_qgis.engine.segment.sam.checkpoint import DESCRIPTION_KEY, build_sam

SMALL = Architecture(
    side_px=128,
    patch_px=8,
    width=128,
    depth=4,
    n_heads=4,
    global_attention=(1, 3),
    window_size=7,
    mlp_ratio=4.0,
    qkv_bias=True,
    use_rel_pos=True,
    dim=96,
    mask_in_channels=8,
    n_mask_outputs=3,
    decoder_depth=2,
    decoder_heads=8,
    decoder_mlp_dim=192,
    decoder_downsample=2,
    iou_depth=3,
    iou_width=96,
)
"""Windows of 7 in 16 cells leave padding, as 14 in 64 do in the published models."""

KEY_GAIN = 6.0
"""Keys of the decoder start as this multiple of its queries: a point then sees its own place from the first step on."""

QUIET = 0.2
"""What else a token or a cell holds starts at this share of its usual strength, lest it drown the place."""


def new_model(seed: int) -> Sam:
    """Return the small SAM with random weights."""
    torch.manual_seed(seed)
    model = build_sam(SMALL)
    encoder = model.image_encoder
    torch.nn.init.trunc_normal_(encoder.pos_embed, std=0.02)
    for block in encoder.blocks:
        torch.nn.init.trunc_normal_(block.attn.rel_pos_h, std=0.02)
        torch.nn.init.trunc_normal_(block.attn.rel_pos_w, std=0.02)
    transformer = model.mask_decoder.transformer
    crossings = [transformer.final_attn_token_to_image]
    for layer in transformer.layers:
        crossings += [layer.cross_attn_token_to_image, layer.cross_attn_image_to_token]
    for attention in crossings:
        attention.k_proj.weight.data.copy_(KEY_GAIN * attention.q_proj.weight.data)
    prompts, decoder = model.prompt_encoder, model.mask_decoder
    for quiet in (*prompts.point_embeddings, prompts.no_mask_embed, decoder.mask_tokens, decoder.iou_token):
        quiet.weight.data *= QUIET
    encoder.neck[3].weight.data *= 2 * QUIET
    return model


def save_model(model: Sam, path: Path) -> int:
    """Write the weights in half precision with their description; return the size in bytes.

    Raises:
        OutputError: The file cannot be written.
    """
    weights = {name: value.detach().half().contiguous() for name, value in model.state_dict().items()}
    content = save(weights, metadata={DESCRIPTION_KEY: json.dumps(asdict(SMALL), sort_keys=True)})
    with write_aside(path) as aside:
        aside.write_bytes(content)
    return len(content)


def stretch(model: Sam, sharpness: float, least_score: float, becomes: float) -> None:
    """Fold a calibration into the last layers: what the filters see changes, the masks do not.

    Args:
        model: changed in place.
        sharpness: factor of the mask logits; sharper ones are more stable.
        least_score: predicted IoU that shall be given as `becomes`, while 1 stays 1.
        becomes: a threshold.
    """
    scale = (1 - becomes) / (1 - least_score)
    decoder = model.mask_decoder
    with torch.no_grad():
        for network in decoder.output_hypernetworks_mlps:
            network.layers[-1].weight *= sharpness
            network.layers[-1].bias *= sharpness
        last = decoder.iou_prediction_head.layers[-1]
        last.weight *= scale
        last.bias.mul_(scale).add_(1 - scale)
