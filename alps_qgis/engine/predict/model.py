"""What predicting knows about a model, whoever made it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np

from ..classes import ResolvedClass
from ..scene.stretch import Stretch


@dataclass(frozen=True)
class Facts:
    """What a model says about itself.

    Attributes:
        path: the file or folder that users named.
        name: for messages and outputs: name of the file or folder, without its path.
        sha256: of the weights.
        kind: `onnx` or `safetensors`.
        network: name of the architecture; empty if unknown.
        n_bands: of the images it takes.
        classes: of its output channels, in their order.
        stretch: of the training; None if the model records none.
        bands: names of its bands, in their order; None if unknown.
        resolution_m: ground size of the pixels it was trained on; None if unknown.
        tile: side of its training crops; None if unknown.
        fixed: (rows, columns) of the only tiles that it takes; None if it takes any.
        multiple: the sides of its tiles are multiples of this.
        notes: what users should know, one sentence each.
    """

    path: Path
    name: str
    sha256: str
    kind: str
    n_bands: int
    classes: tuple[ResolvedClass, ...]
    network: str = ""
    stretch: Stretch | None = None
    bands: tuple[str, ...] | None = None
    resolution_m: float | None = None
    tile: int | None = None
    fixed: tuple[int, int] | None = None
    multiple: int = 32
    notes: tuple[str, ...] = field(default=())


class Predictor(Protocol):
    """A model that is ready to run; safe to call from several threads where `parallel` is true."""

    facts: Facts
    device: str
    """Where it runs: `cpu`, or the name of a GPU."""
    parallel: bool
    """Whether calls from several threads run side by side, each on one core."""

    def probabilities(self, images: np.ndarray) -> np.ndarray:
        """Return (n, C, h, w) float32: for each pixel, the probability of each class.

        Args:
            images: (n, B, h, w) float32 display values in 0…1, 0 where not valid; not modified. The sides are
                multiples of `facts.multiple`, or `facts.fixed`.
        """
        ...
