"""Begin a network with the weights of another one, and list exactly what became of each weight."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from ..errors import ModelError, SettingsError
from ..settings.training import LOAD_MODES

BACKBONE = "encoder."
"""Names of weights of a backbone begin with this; all others belong to the head."""

KEPT = "another shape, left at random"


@dataclass(frozen=True)
class Reshaped:
    """A weight that both have, with another shape in each.

    Attributes:
        name: of the weight.
        given: shape in the file.
        needed: shape in the network.
        how: what became of it, in words.
    """

    name: str
    given: tuple[int, ...]
    needed: tuple[int, ...]
    how: str


@dataclass(frozen=True)
class Loaded:
    """What became of every weight that a mode concerns; each name is in one list.

    Attributes:
        loaded: taken as they are.
        missing: of the network, but not in the file; they stay at random.
        reshaped: in both, with another shape: another number of classes or bands, or another size of image.
        unused: in the file, but not of the network.
    """

    loaded: tuple[str, ...]
    missing: tuple[str, ...]
    reshaped: tuple[Reshaped, ...]
    unused: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return plain values, ready for the record of the new network."""
        return {
            "loaded": list(self.loaded),
            "missing": list(self.missing),
            "reshaped": [
                {"name": each.name, "given": list(each.given), "needed": list(each.needed), "how": each.how}
                for each in self.reshaped
            ],
            "unused": list(self.unused),
        }

    def sentence(self) -> str:
        """Return the counts, for a log."""
        adapted = sum(each.how != KEPT for each in self.reshaped)
        kept = len(self.reshaped) - adapted
        parts = [f"{len(self.loaded)} weights were loaded"]
        if adapted:
            parts.append(f"{adapted} adapted")
        if kept:
            parts.append(f"{kept} have another shape and stay at random")
        if self.missing:
            parts.append(f"{len(self.missing)} were not in the file and stay at random")
        if self.unused:
            parts.append(f"{len(self.unused)} of the file were not needed")
        return ", ".join(parts) + "."


def load(module: nn.Module, state: Mapping[str, torch.Tensor], mode: str) -> Loaded:
    """Copy weights into a network.

    A first convolution for another number of bands is adapted (see `adapt_bands`), and position embeddings for another
    size are interpolated. Any other weight of another shape stays as it is in the network.

    Args:
        module: the network; changed in place.
        state: weights by name, as `state_dict` gives them for the same network.
        mode: `overall` for all weights, `backbone` for those of the encoder, `head` for the others.

    Raises:
        SettingsError: The mode does not exist.
        ModelError: None of the weights fits, or a value is not finite; the network is as it was before.
    """
    if mode not in LOAD_MODES:
        raise SettingsError(f"The mode {mode!r} does not exist; choose one of {', '.join(LOAD_MODES)}.")
    own = {name: value for name, value in module.state_dict().items() if _concerns(name, mode)}
    given = {name: value for name, value in state.items() if _concerns(name, mode)}
    taken: dict[str, torch.Tensor] = {}
    loaded, reshaped = [], []
    for name, needed in own.items():
        if name not in given:
            continue
        value = given[name]
        if value.shape == needed.shape:
            taken[name] = value
            loaded.append(name)
            continue
        adapted, how = _adapt(name, value, needed)
        if adapted is not None:
            taken[name] = adapted
        reshaped.append(Reshaped(name, tuple(value.shape), tuple(needed.shape), how))
    if not any(value.ndim > 1 for value in taken.values()):
        raise ModelError(
            f"None of the {len(given)} weights fits this network (mode {mode}); they are of another network. Choose "
            "that network, or give the file of this one."
        )
    for name, value in taken.items():
        if value.is_floating_point() and not bool(torch.isfinite(value).all()):
            raise ModelError(f"The weight {name!r} holds values that are not finite; the file is damaged. Train again.")
    _copy(module, taken)
    missing = tuple(name for name in own if name not in given)
    return Loaded(tuple(loaded), missing, tuple(reshaped), tuple(name for name in given if name not in own))


def adapt_bands(weight: torch.Tensor, n_bands: int) -> torch.Tensor:
    """Return the weights of a first convolution for another number of bands.

    For a single band, the weights are added up over the bands, as if the grey image stood in each of them. Otherwise
    band b takes the weights of band b modulo their number, scaled by old number / new number, so that the response
    keeps its size.

    Args:
        weight: (n, old bands, k, k).
        n_bands: the new number.

    Returns:
        (n, n_bands, k, k).
    """
    old = weight.shape[1]
    if n_bands == 1:
        return weight.sum(dim=1, keepdim=True)
    return weight[:, torch.arange(n_bands) % old] * (old / n_bands)


def _concerns(name: str, mode: str) -> bool:
    return mode == "overall" or name.startswith(BACKBONE) == (mode == "backbone")


def _adapt(name: str, value: torch.Tensor, needed: torch.Tensor) -> tuple[torch.Tensor | None, str]:
    if name.startswith(BACKBONE) and value.ndim == needed.ndim:
        if value.ndim == 4 and value.shape[0] == needed.shape[0] and value.shape[2:] == needed.shape[2:]:
            return adapt_bands(value, needed.shape[1]), f"adapted from {value.shape[1]} to {needed.shape[1]} bands"
        if name.endswith("pos_embed") and value.shape[-1] == needed.shape[-1]:
            return _resample(value, needed), "interpolated to another size of image"
    return None, KEPT


def _resample(value: torch.Tensor, needed: torch.Tensor) -> torch.Tensor:
    """Interpolate position embeddings of a square grid, after one for the whole image."""
    from timm.layers import resample_abs_pos_embed

    side = round((needed.shape[1] - 1) ** 0.5)
    return resample_abs_pos_embed(value.float(), [side, side], num_prefix_tokens=1)


def _copy(module: nn.Module, taken: Mapping[str, torch.Tensor]) -> None:
    own = module.state_dict()
    with torch.no_grad():
        for name, value in taken.items():
            own[name].copy_(value)
