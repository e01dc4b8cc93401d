"""A loss that needs no labels: the same ground in other colours must look alike, and other ground must not.

InfoNCE (van den Oord et al. 2018, arXiv:1807.03748) over cells rather than images, as in DenseCL (Wang et al. 2021,
doi:10.1109/CVPR46437.2021.00304).
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

_CELLS = 32
"""Cells of each crop: few, so that most of them show different ground."""

_WIDTH = 64
_TEMPERATURE = 0.1


class Contrast(nn.Module):
    """Projects embeddings, and compares those of two views."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._project = nn.Sequential(nn.Linear(size, _WIDTH), nn.ReLU(), nn.Linear(_WIDTH, _WIDTH))

    def forward(self, one: Tensor, other: Tensor, seed: tuple[int, int]) -> Tensor:
        """Return the loss of two views of the same ground, (n, size, h, w) each; `seed` chooses the cells."""
        n, size, height, width = one.shape
        rng = np.random.default_rng((*seed, 1))
        cells = np.stack([rng.choice(height * width, _CELLS, replace=False) for _ in range(n)])
        where = torch.from_numpy(cells).to(one.device)[:, None].expand(n, size, _CELLS)
        found = [functional.normalize(self._project(_chosen(view, where)), dim=1) for view in (one, other)]
        logits = found[0] @ found[1].T / _TEMPERATURE
        same = torch.arange(len(logits), device=logits.device)
        return (functional.cross_entropy(logits, same) + functional.cross_entropy(logits.T, same)) / 2


def _chosen(view: Tensor, where: Tensor) -> Tensor:
    """Return the embeddings of the chosen cells, (n · cells, size)."""
    return view.flatten(2).gather(2, where).transpose(1, 2).flatten(0, 1)
