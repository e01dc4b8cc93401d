"""Upscale the decoder's keys to logits, for wanted masks only.

A transposed convolution whose kernel equals its stride is a matrix product per cell followed by a reordering of pixels.
The first one is applied to the factors of the keys (see `decoder`) instead of to the keys, and pixels are put in order
at the very end, when only one number is left of each.
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
        # (C, 4·c): output of a cell's four pixels side by side, channels innermost.
        weight = first.weight.permute(0, 2, 3, 1)
        self.first = weight.reshape(weight.shape[0], -1)
        self.first_bias = (first.bias.repeat(4) + key_bias @ self.first).to(dtype)
        self.n_first, self.n_second = first.bias.shape[0], second.bias.shape[0]
        self.norm = [(self.n_first,), norm.weight.to(dtype), norm.bias.to(dtype), norm.eps]
        self.second = second.weight.permute(0, 2, 3, 1).reshape(self.n_first, -1).to(dtype)
        self.second_bias = second.bias.repeat(4).to(dtype)
        self.dtype = dtype

    def prepare(self, keys: Tensor) -> Tensor:
        """Return the product (N, 4·c) of keys (N, C) that all prompts share with the first upscaling."""
        return (keys @ self.first).to(self.dtype)

    def logits(self, shared: Tensor, weight: Tensor, basis: Tensor, rows: Tensor, masks: Tensor) -> Tensor:
        """Return the low-resolution logits (n, 4·n_cells, 4·n_cells) float32 of one prompt.

        Args:
            shared: (N, 4·c) as `prepare` returns it.
            weight: `w` (N,).
            basis: `Ψ` (K, N).
            rows: `M` (K, C).
            masks: (n, c₂) weights of the wanted masks.
        """
        rows, masks = (rows @ self.first).to(self.dtype), masks.to(self.dtype)
        weight, basis = weight.to(self.dtype), basis.to(self.dtype)
        n_cells = len(weight)
        logits = shared.new_empty((n_cells * 16, len(masks)))
        for start in range(0, n_cells, CELLS_PER_STEP):
            step = slice(start, start + CELLS_PER_STEP)
            pixels = torch.addcmul(self.first_bias, weight[step, None], shared[step])
            pixels.addmm_(basis[:, step].T, rows)
            pixels = pixels.view(-1, self.n_first)
            pixels = functional.gelu(functional.layer_norm(pixels, *self.norm))
            pixels = functional.gelu(torch.addmm(self.second_bias, pixels, self.second))
            torch.mm(pixels.view(-1, self.n_second), masks.T, out=logits[start * 16 : (start + len(pixels) // 4) * 16])
        side = int(n_cells**0.5)
        # Row, column of the cell; then of the pixel in the first and in the second upscaling.
        nested = logits.view(side, side, 2, 2, 2, 2, len(masks))
        return nested.permute(6, 0, 2, 4, 1, 3, 5).reshape(len(masks), side * 4, side * 4).float()
