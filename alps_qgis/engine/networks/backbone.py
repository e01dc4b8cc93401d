"""Begin with the weights of a backbone from a file, whoever trained it.

Files of timm and torchvision are read as they are, and checkpoints that wrap such weights (`state_dict`, `model`,
`module.`, `backbone.` …). torchvision's ViT-B/16 and Swin-B have names of their own, which are translated. A model
folder of ALPS gives its backbone too. A pickle is read with `weights_only`, so no code in it ever runs.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from torch import nn

from ..errors import ModelError
from ..settings.models import what_is_wrong_with
from .loading import BACKBONE, Loaded, load
from .record import WEIGHTS_FILE

_WRAPPERS = ("state_dict", "model_state_dict", "model_ema", "model", "teacher", "student", "backbone", "net")
"""Keys under which checkpoints keep the weights themselves."""

_MAX_DEPTH = 3

_TORCHVISION_VIT = (
    (r"^conv_proj\.", "patch_embed.proj."),
    (r"^class_token$", "cls_token"),
    (r"^encoder\.pos_embedding$", "pos_embed"),
    (r"^encoder\.ln\.", "norm."),
    (r"^encoder\.layers\.encoder_layer_(\d+)\.", r"blocks.\1."),
    (r"\.ln_([12])\.", r".norm\1."),
    (r"\.self_attention\.in_proj_", ".attn.qkv."),
    (r"\.self_attention\.out_proj\.", ".attn.proj."),
    (r"\.mlp\.(0|linear_1)\.", ".mlp.fc1."),
    (r"\.mlp\.(3|linear_2)\.", ".mlp.fc2."),
)
_TORCHVISION_SWIN = (
    (r"^features\.0\.0\.", "patch_embed.proj."),
    (r"^features\.0\.2\.", "patch_embed.norm."),
    (r"^features\.1\.", "layers.0.blocks."),
    (r"^features\.2\.", "layers.1.downsample."),
    (r"^features\.3\.", "layers.1.blocks."),
    (r"^features\.4\.", "layers.2.downsample."),
    (r"^features\.5\.", "layers.2.blocks."),
    (r"^features\.6\.", "layers.3.downsample."),
    (r"^features\.7\.", "layers.3.blocks."),
    (r"\.mlp\.0\.", ".mlp.fc1."),
    (r"\.mlp\.3\.", ".mlp.fc2."),
)
"""Names of torchvision → names of timm."""


def load_backbone(module: nn.Module, path: str | Path) -> Loaded:
    """Copy the weights of a backbone into a network, and list what became of each.

    `unused` names weights of the file as the file does, such as those of a classifier.

    Raises:
        ModelError: The file is missing, damaged or something else, or none of its weights fits.
    """
    path = backbone_file(path)
    given = _read(path)
    own = {
        _plain(name.removeprefix(BACKBONE).removeprefix("model.")): name
        for name in module.state_dict()
        if name.startswith(BACKBONE)
    }
    names = _matched(given, own)
    state = {own[plain]: given[name] for name, plain in names.items() if plain in own}
    try:
        result = load(module, state, "backbone")
    except ModelError as error:
        cause = str(error).rstrip(".")
        raise ModelError(
            f"{path} does not hold weights for the backbone of this network ({cause}). Give weights of the same "
            "architecture from timm or torchvision, or leave the backbone at random."
        ) from error
    return replace(result, unused=tuple(name for name in given if names.get(name) not in own))


def backbone_file(path: str | Path) -> Path:
    """Return the file with the weights of a backbone: the one given, or the weights in a model folder.

    Raises:
        ModelError: It is missing or cannot be read.
    """
    path = Path(path).expanduser()
    if path.is_dir():
        path = path / WEIGHTS_FILE
    if not path.is_file():
        raise ModelError(f"{path} does not exist; give a file of weights (.safetensors or .pth).")
    try:
        with open(path, "rb"):
            return path
    except OSError as error:
        raise ModelError(f"{path} cannot be read: {error.strerror or error}; check its permissions.") from error


def _matched(given: Mapping[str, torch.Tensor], own: Mapping[str, str]) -> dict[str, str]:
    """Return name in the file → plain name in the backbone, for the prefix that fits most of them."""
    best: dict[str, str] = {}
    most = -1
    for prefix in _prefixes(given):
        stripped = {name: name[len(prefix) :] for name in given if name.startswith(prefix)}
        names = {name: _plain(plain) for name, plain in _translated(stripped).items()}
        n = sum(plain in own for plain in names.values())
        if n > most:
            best, most = names, n
    return best


def _prefixes(given: Mapping[str, torch.Tensor]) -> list[str]:
    found = {""}
    for name in given:
        parts = name.split(".")
        found |= {".".join(parts[:depth]) + "." for depth in range(1, min(_MAX_DEPTH, len(parts) - 1) + 1)}
    return sorted(found, key=lambda prefix: (len(prefix), prefix))


def _translated(names: Mapping[str, str]) -> dict[str, str]:
    plain = set(names.values())
    if "conv_proj.weight" in plain:
        return {name: _renamed(value, _TORCHVISION_VIT) for name, value in names.items()}
    if any(value.startswith("features.") and "relative_position_bias_table" in value for value in plain):
        return {name: _renamed(value, _TORCHVISION_SWIN) for name, value in names.items()}
    return dict(names)


def _renamed(name: str, rules: tuple[tuple[str, str], ...]) -> str:
    for pattern, replacement in rules:
        name = re.sub(pattern, replacement, name)
    return name


def _plain(name: str) -> str:
    """Return a name as timm's whole models have it: those that give features write `layers_0` for `layers.0`."""
    return re.sub(r"^(layers|stages)_(\d+)\.", r"\1.\2.", name)


def _read(path: Path) -> dict[str, torch.Tensor]:
    try:
        with open(path, "rb") as stream:
            problem = what_is_wrong_with(stream.read(512))
        if problem:
            raise ModelError(f"{path} cannot be used: {problem}; give a file of weights (.safetensors or .pth).")
        content: Any
        if path.suffix.lower() == ".safetensors":
            from safetensors.torch import load_file

            content = load_file(path)
        else:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                content = torch.load(path, map_location="cpu", weights_only=True)
    except ModelError:
        raise
    except Exception as error:
        # Damaged and hostile files raise many kinds of errors. All of them mean that this file cannot be used.
        if type(error).__name__ == "UnpicklingError" and "GLOBAL" in str(error):
            raise ModelError(
                f"{path} is a Python pickle of other things than weights, so it was not run; save the weights alone, "
                "best as safetensors."
            ) from error
        raise ModelError(f"{path} is damaged, or not a file of weights; get it again.") from error
    for _ in range(_MAX_DEPTH):
        if not isinstance(content, Mapping) or any(isinstance(value, torch.Tensor) for value in content.values()):
            break
        content = next((content[key] for key in _WRAPPERS if key in content), None)
    if not isinstance(content, Mapping):
        raise ModelError(f"{path} does not hold weights by name; give a file of weights (.safetensors or .pth).")
    return {str(name): value for name, value in content.items() if isinstance(value, torch.Tensor)}
