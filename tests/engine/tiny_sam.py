"""Build small SAM checkpoints for tests, out of the segment-anything package's own classes.

The weights are random and seeded, except that a few of the decoder's are set by hand so that a prompt gives a blob
around its point whose outline the image disturbs. Plain random weights answer every prompt with the same noise, which
the generator's filters drop, and a test without masks shows nothing.
"""

from __future__ import annotations

import math
import sys
from functools import partial
from pathlib import Path

import torch
from safetensors.torch import save_file
from segment_anything.modeling import ImageEncoderViT, MaskDecoder, PromptEncoder, Sam, TwoWayTransformer

MARK = 0
"""Channel that tells the prompt's token from the others; `MARK + dim / 2` shares its frequency."""


def build_tiny_sam(
    *,
    side_px: int = 256,
    width: int = 32,
    depth: int = 2,
    n_heads: int = 2,
    global_attention: tuple[int, ...] = (1,),
    window_size: int = 7,
    dim: int = 64,
    mlp_dim: int = 64,
    seed: int = 0,
) -> Sam:
    """Return a SAM of reduced width with seeded weights that finds blobs around its prompts."""
    torch.manual_seed(seed)
    n_cells = side_px // 16
    sam = Sam(
        image_encoder=ImageEncoderViT(
            depth=depth,
            embed_dim=width,
            img_size=side_px,
            mlp_ratio=4,
            norm_layer=partial(torch.nn.LayerNorm, eps=1e-6),
            num_heads=n_heads,
            patch_size=16,
            qkv_bias=True,
            use_rel_pos=True,
            global_attn_indexes=global_attention,
            window_size=window_size,
            out_chans=dim,
        ),
        prompt_encoder=PromptEncoder(
            embed_dim=dim,
            image_embedding_size=(n_cells, n_cells),
            input_image_size=(side_px, side_px),
            mask_in_chans=16,
        ),
        mask_decoder=MaskDecoder(
            num_multimask_outputs=3,
            transformer=TwoWayTransformer(depth=2, embedding_dim=dim, mlp_dim=mlp_dim, num_heads=8),
            transformer_dim=dim,
            iou_head_depth=3,
            iou_head_hidden_dim=dim,
        ),
        pixel_mean=[123.675, 116.28, 103.53],
        pixel_std=[58.395, 57.12, 57.375],
    )
    with torch.no_grad():
        answer_prompts_with_blobs(sam)
    return sam.eval()


def build_vit_b(seed: int = 0) -> Sam:
    """Return ViT-B as published, with seeded random weights that find blobs around prompts."""
    return build_tiny_sam(
        side_px=1024,
        width=768,
        depth=12,
        n_heads=12,
        global_attention=(2, 5, 8, 11),
        window_size=14,
        dim=256,
        mlp_dim=2048,
        seed=seed,
    )


def save_pth(sam: Sam, path: Path) -> Path:
    """Write the state dict as published checkpoints are written."""
    torch.save(sam.state_dict(), path)
    return path


def save_safetensors(sam: Sam, path: Path, metadata: dict[str, str] | None = None) -> Path:
    """Write the weights as half-precision safetensors with optional text metadata."""
    save_file({name: value.half().contiguous() for name, value in sam.state_dict().items()}, path, metadata)
    return path


def answer_prompts_with_blobs(sam: Sam) -> None:
    """Set the weights that make masks follow the prompt.

    The image asks the tokens who is near (last image-to-token attention, one spatial frequency per pair of channels):
    near the prompt the answer comes from the prompt's token, elsewhere from the others, and `MARK` tells which.
    Upscaling carries that channel to the logits, where every mask slot cuts it at another level.
    """
    _shape_tokens(sam)
    _attend_by_position(sam)
    _draw_the_mark(sam)


def _shape_tokens(sam: Sam) -> None:
    prompts, decoder = sam.prompt_encoder, sam.mask_decoder
    dim = decoder.transformer_dim
    # Few and slow frequencies, in directions all around, so that agreement falls off evenly with distance.
    turn = torch.arange(dim // 2) * (math.pi * (3 - math.sqrt(5)))
    pace = torch.linspace(0.15, 0.6, dim // 2)
    prompts.pe_layer.positional_encoding_gaussian_matrix.copy_(torch.stack([turn.cos(), turn.sin()]) * pace)
    for embedding in (*prompts.point_embeddings, prompts.not_a_point_embed, decoder.iou_token, decoder.mask_tokens):
        embedding.weight.mul_(0.3)
        embedding.weight[:, MARK] = -math.sqrt(dim)
    prompts.point_embeddings[1].weight[:, MARK] = math.sqrt(dim)
    attention = decoder.transformer.layers[0].self_attn
    for projection in (attention.q_proj, attention.k_proj, attention.v_proj, attention.out_proj):
        projection.weight.copy_(torch.eye(dim))
        projection.bias.zero_()
    for layer in decoder.transformer.layers:
        for projection in (layer.cross_attn_token_to_image.out_proj, layer.mlp.lin2):
            projection.weight.mul_(0.2)
    decoder.transformer.layers[1].self_attn.out_proj.weight.mul_(0.2)
    decoder.transformer.layers[0].norm4.weight.fill_(0.5)


def _attend_by_position(sam: Sam) -> None:
    attention = sam.mask_decoder.transformer.layers[1].cross_attn_image_to_token
    dim = sam.mask_decoder.transformer_dim
    inner = dim // 2
    per_head = inner // 8
    for projection in (attention.q_proj, attention.k_proj, attention.v_proj, attention.out_proj):
        projection.weight.zero_()
        projection.bias.zero_()
    pairs = [frequency for frequency in range(dim // 2) if frequency != MARK]
    # Divided by the number of pairs in a head and by the attention's own scale, agreement weighs 2.25 at every width.
    gain = math.sqrt(4.5 * math.sqrt(per_head) / per_head)
    for row in range(0, inner, 2):
        frequency = pairs[(row // 2 * 7) % len(pairs)]
        for projection in (attention.q_proj, attention.k_proj):
            projection.weight[row, frequency] = gain
            projection.weight[row + 1, frequency + dim // 2] = gain
    for head in range(8):
        attention.v_proj.weight[head * per_head, MARK] = 1.0
        attention.out_proj.weight[MARK, head * per_head] = 0.5


def _draw_the_mark(sam: Sam) -> None:
    decoder = sam.mask_decoder
    first, norm, _, second, _ = decoder.output_upscaling
    for sign, channel in ((1.0, 0), (-1.0, 1)):
        first.weight[:, channel] *= 0.1
        first.weight[MARK, channel] = sign
        first.bias[channel] = 0.0
    second.weight[:, :3] = 0.0
    second.weight[0, 0], second.weight[1, 0] = 1.0, -1.0
    second.weight[0, 1], second.weight[1, 1] = -1.0, 1.0
    second.bias[:2] = 0.0
    second.bias[2] = 3.0
    for slot, mlp in enumerate(decoder.output_hypernetworks_mlps):
        last = mlp.layers[-1]
        last.weight.mul_(20.0)
        last.weight[:3] = 0.0
        last.bias[0], last.bias[1] = 30.0, -30.0
        last.bias[2] = 6.0 - 8.0 * slot
    scores = decoder.iou_prediction_head.layers[-1]
    scores.weight.mul_(0.4)
    scores.bias.fill_(0.9)


if __name__ == "__main__":
    # `python -m tests.engine.tiny_sam small.pth` leaves a checkpoint for trying SAM's path by hand.
    save_pth(build_tiny_sam(), Path(sys.argv[1]))
