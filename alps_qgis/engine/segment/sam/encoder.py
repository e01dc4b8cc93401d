"""Run the image encoder without attention maps of the whole image.

The package builds the attention of a whole block at once, 0.8 GB for a global block of ViT-B, and adds relative
positions in two more copies of it. Here a few rows of cells attend at a time, in torch's fused attention, which also
takes the relative positions. The padding of windows is not projected, since its projection is the bias alone. Weights
are the same, and results differ only by rounding.
"""

from __future__ import annotations

from typing import Any

import torch
from segment_anything.modeling.image_encoder import get_rel_pos
from torch import Tensor
from torch.nn import functional

BIAS_BYTES = 16 << 20
"""Relative positions held at a time on a CPU, for each four threads; more would not fit its cache."""

GPU_BIAS_BYTES = 256 << 20

QUERIES = 1024
"""Cells that are computed together on a CPU; the fused attention uses its large blocks from 768 queries up."""


class FastEncoder:
    """Stands in for the package's `ImageEncoderViT`; reads its modules and never changes them."""

    def __init__(self, encoder: Any) -> None:
        self.encoder = encoder

    def __call__(self, pixels: Tensor) -> Tensor:
        """Return embedding maps (B, C, n_cells, n_cells) of normalised, padded pixels (B, 3, side, side)."""
        encoder = self.encoder
        x = encoder.patch_embed(pixels)
        if encoder.pos_embed is not None:
            x = x.float() + encoder.pos_embed
        x = x.contiguous()
        for block in encoder.blocks:
            # In place, and the MLP by blocks of cells: its hidden layer is four times as wide.
            x += _attended(block, block.norm1(x))
            for cells in x.view(-1, x.shape[3]).split(QUERIES if x.device.type == "cpu" else x.numel()):
                cells += block.mlp(block.norm2(cells))
        return encoder.neck(x.permute(0, 3, 1, 2))


def _attended(block: Any, x: Tensor) -> Tensor:
    """Return what the attention of a block adds to cells (B, h, w, C)."""
    attention, window = block.attn, block.window_size
    height, width = x.shape[1:3]
    qkv = attention.qkv(x)
    if window > 0:
        qkv = _windows(qkv, window, attention.qkv.bias)
    side_y, side_x = qkv.shape[1:3]
    # (3, windows, heads, cells, e)
    q, k, v = qkv.view(len(qkv), side_y * side_x, 3, attention.num_heads, -1).permute(2, 0, 3, 1, 4)
    seen = _attend(attention, q, k, v, (side_y, side_x))
    seen = seen.transpose(1, 2).reshape(len(seen), side_y, side_x, -1)
    if window > 0:
        seen = _from_windows(seen, len(x), height, width)
    return attention.proj(seen)


def _attend(attention: Any, q: Tensor, k: Tensor, v: Tensor, size: tuple[int, int]) -> Tensor:
    """Return the attention (n, heads, cells, e) of windows of `size` cells, a few windows, heads or rows at a time."""
    if not attention.use_rel_pos:
        return functional.scaled_dot_product_attention(q, k, v, scale=attention.scale)
    height, width = size
    across_rows = get_rel_pos(height, height, attention.rel_pos_h).to(q)
    across_cols = get_rel_pos(width, width, attention.rel_pos_w).to(q)
    out = torch.empty_like(q, memory_format=torch.contiguous_format)
    n_windows, n_heads, n_rows = _steps(q, size)
    bias = q.new_empty(n_windows * n_heads * n_rows * width * height * width)
    for window in range(0, q.shape[0], n_windows):
        for head in range(0, q.shape[1], n_heads):
            some = (slice(window, window + n_windows), slice(head, head + n_heads))
            keys, values = k[some], v[some]
            for row in range(0, height, n_rows):
                cells = slice(row * width, (row + n_rows) * width)
                queries = q[some][:, :, cells]
                placed = queries.unflatten(2, (-1, width))
                rows = torch.einsum("bnyxe,yke->bnyxk", placed, across_rows[row : row + n_rows])
                cols = torch.einsum("bnyxe,xke->bnyxk", placed, across_cols)
                # One buffer for all steps: to allocate it would take longer than the sum.
                positions = bias[: rows.numel() * width].view(*rows.shape, width)
                torch.add(rows[..., :, None], cols[..., None, :], out=positions)
                out[some][:, :, cells] = functional.scaled_dot_product_attention(
                    queries, keys, values, attn_mask=positions.flatten(4).flatten(2, 3), scale=attention.scale
                )
    return out


def _steps(q: Tensor, size: tuple[int, int]) -> tuple[int, int, int]:
    """Return how many windows, heads and rows of cells attend at a time."""
    (height, width), n_heads = size, q.shape[1]
    on_cpu = q.device.type == "cpu"
    limit = BIAS_BYTES * max(1, torch.get_num_threads() // 4) if on_cpu else GPU_BIAS_BYTES
    n_rows = max(1, min(height, QUERIES // width)) if on_cpu else height
    left = limit // (n_rows * width * height * width * q.element_size())
    if left < n_heads or n_rows < height:
        return 1, max(1, min(n_heads, left)), n_rows
    return min(len(q), left // n_heads), n_heads, n_rows


def _windows(x: Tensor, window: int, fill: Tensor | None) -> Tensor:
    """Cut cells (B, h, w, C) into windows (n, window, window, C); cells past the edge hold `fill`, or 0."""
    n_images, height, width, channels = x.shape
    rows, cols = -(-height // window), -(-width // window)
    if (rows * window, cols * window) != (height, width):
        padded = x.new_empty((n_images, rows * window, cols * window, channels))
        padded[:, height:] = 0.0 if fill is None else fill
        padded[:, :height, width:] = 0.0 if fill is None else fill
        padded[:, :height, :width] = x
        x = padded
    x = x.view(n_images, rows, window, cols, window, channels)
    return x.transpose(2, 3).reshape(-1, window, window, channels)


def _from_windows(x: Tensor, n_images: int, height: int, width: int) -> Tensor:
    """Join windows (n, window, window, C) again, without the cells past the edge."""
    window, channels = x.shape[1], x.shape[3]
    rows, cols = -(-height // window), -(-width // window)
    x = x.view(n_images, rows, cols, window, window, channels).transpose(2, 3)
    return x.reshape(n_images, rows * window, cols * window, channels)[:, :height, :width]
