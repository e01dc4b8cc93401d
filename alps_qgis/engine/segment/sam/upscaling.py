"""Upscale the decoder's keys to logits, only for the masks that are needed.

A transposed convolution whose kernel equals its stride is a matrix product per cell followed by a reordering of pixels.
The first convolution is applied to the factors of the keys (see `decoder.py`) instead of the keys. Pixels are put in
order at the very end, when each is a single number.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

CELLS_PER_STEP = 1024
"""Keeps the intermediate values of a step in cache: 1 MB, then 2 MB."""


class Upscaler:
    """The mask decoder's `output_upscaling` on factored keys, with weights prepared once."""

    def __init__(self, decoder: Any, key_bias: Tensor, dtype: torch.dtype) -> None:
        """Prepare the weights.

        Args:
            decoder: the package's mask decoder.
            key_bias: `β` (C,), the bias of the keys' last LayerNorm.
            dtype: to compute in.
        """
        first, norm, activation, second, _ = decoder.output_upscaling
        if not isinstance(activation, torch.nn.GELU) or first.kernel_size != (2, 2) or second.kernel_size != (2, 2):
            raise NotImplementedError("The mask decoder upscales in a way that SAM does not.")
        # (C, 4·c): outputs of the four pixels of a cell next to each other, channels innermost.
        weight = first.weight.permute(0, 2, 3, 1)
        self.first = weight.reshape(weight.shape[0], -1)
        self.first_bias = (first.bias.repeat(4) + key_bias @ self.first).to(dtype)
        self.n_first, self.n_second = first.bias.shape[0], second.bias.shape[0]
        self.norm = [(self.n_first,), norm.weight.to(dtype), norm.bias.to(dtype), norm.eps]
        self.second = second.weight.permute(0, 2, 3, 1).reshape(self.n_first, -1).to(dtype)
        self.second_bias = second.bias.repeat(4).to(dtype)
        self.dtype = dtype

    def prepare(self, keys: Tensor) -> Tensor:
        """Return the product (N, 4·c) of the first upscaling with the keys (N, C) that all prompts share."""
        return (keys @ self.first).to(self.dtype)

    def logits(self, shared: Tensor, weight: Tensor, basis: Tensor, rows: Tensor, masks: Tensor) -> Tensor:
        """Return the low-resolution logits (B, n, 4·n_cells, 4·n_cells) float32 of some prompts.

        Args:
            shared: (N, 4·c) as `prepare` returns it.
            weight: `w` (B, N).
            basis: `Ψ` (B, K, N).
            rows: `M` (B, K, C).
            masks: (B, n, c₂) weights of the wanted masks.
        """
        rows, masks = (rows @ self.first).to(self.dtype), masks.to(self.dtype)
        weight, basis = weight.to(self.dtype), basis.to(self.dtype)
        n_prompts, n_cells = weight.shape
        n_masks = masks.shape[1]
        logits = shared.new_empty((n_prompts, n_cells * 16, n_masks))
        per_step = min(n_cells, CELLS_PER_STEP) if shared.device.type == "cpu" else n_cells
        # One buffer for all steps: to allocate memory would take as long as the products.
        whole = shared.new_empty((n_prompts, per_step, len(self.first_bias)))
        details = shared.new_empty((n_prompts * per_step * 4, len(self.second_bias)))
        for start in range(0, n_cells, per_step):
            step = slice(start, min(start + per_step, n_cells))
            n = step.stop - start
            pixels = torch.addcmul(self.first_bias, weight[:, step, None], shared[step], out=whole[:, :n])
            pixels.baddbmm_(basis[:, :, step].transpose(1, 2), rows)
            normal = functional.layer_norm(pixels.reshape(-1, self.n_first), *self.norm)
            torch.ops.aten.gelu_(normal)
            four = torch.addmm(self.second_bias, normal, self.second, out=details[: len(normal)])
            torch.ops.aten.gelu_(four)
            four = four.view(n_prompts, -1, self.n_second)
            torch.bmm(four, masks.transpose(1, 2), out=logits[:, start * 16 : step.stop * 16])
        side = int(n_cells**0.5)
        # Axes: row and column of the cell, then of the pixel in the first and in the second upscaling.
        nested = logits.view(n_prompts, side, side, 2, 2, 2, 2, n_masks)
        ordered = nested.permute(0, 7, 1, 3, 5, 2, 4, 6)
        return ordered.reshape(n_prompts, n_masks, side * 4, side * 4).float()
