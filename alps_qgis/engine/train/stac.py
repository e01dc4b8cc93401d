"""Describe a model as a STAC item with the extension for machine learning (MLM).

The item is checked before it is written, without a network: its core by the JSON schema inside pystac, and what MLM
adds by the classes of stac-model, since the schemas of extensions are only on servers.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import OutputError
from ..networks.record import ONNX_FILE, WEIGHTS_FILE, ModelClass, ModelRecord, read_record
from ..runtime.files import sha256_of, write_aside
from ..settings.training import network_named
from .card import CARD_FILE
from .record_files import figures_text, read_metrics

if TYPE_CHECKING:
    from stac_model.input import ModelInput
    from stac_model.output import ModelOutput

ITEM_FILE = "item.json"

_TASK = "semantic-segmentation"
_TENSOR = ["batch", "bands", "height", "width"]
_RESULT = ["batch", "class", "height", "width"]
_ONNX_SCALE = 255.0
"""The exported network takes raw values that were divided by this."""

_SHA256_PREFIX = "1220"
"""Of a multihash, which the file extension wants: SHA-256, 32 bytes."""


def write_item(folder: Path) -> Path:
    """Write `item.json` from the record and the metrics of a model folder, and return its path.

    Raises:
        ModelError: The record or the metrics are missing or damaged.
        OutputError: The item cannot be written.
    """
    path = folder / ITEM_FILE
    content = figures_text(item_of(folder, read_record(folder), read_metrics(folder)))
    with write_aside(path) as aside:
        aside.write_text(content, encoding="utf-8", newline="\n")
    return path


def item_of(folder: Path, record: ModelRecord, metrics: Mapping[str, Any]) -> dict[str, Any]:
    """Return the item, checked.

    Args:
        folder: of the model; paths in the item are relative to it.
        record: of the model.
        metrics: of its training.

    Raises:
        OutputError: It does not follow the specification.
    """
    import pystac
    from pystac.extensions.file import FileExtension
    from pystac.validation.stac_validator import JsonSchemaSTACValidator
    from stac_model.schema import MLModelExtension

    # When the weights were written, so that describing a model again changes nothing.
    written = datetime.fromtimestamp((folder / WEIGHTS_FILE).stat().st_mtime, tz=UTC).replace(microsecond=0)
    item = pystac.Item(_identifier(folder.name, record), None, None, written, {"description": _description(record)})
    # MLM wants them here, and STAC only if an asset has them too.
    item.properties["bands"] = [{"name": name} for name in _band_names(record)]
    for name, asset in _assets(folder, record).items():
        item.add_asset(name, asset)
        file = FileExtension.ext(asset, add_if_missing=True)
        path = folder / asset.href
        file.apply(size=path.stat().st_size, checksum=_SHA256_PREFIX + sha256_of(path))
    try:
        MLModelExtension.ext(item, add_if_missing=True).apply(_properties(record, metrics))
        values: dict[str, Any] = item.to_dict(include_self_link=False, transform_hrefs=False)
        JsonSchemaSTACValidator().validate_core(values, pystac.STACObjectType.ITEM, pystac.get_stac_version())
    except (ValueError, pystac.STACError, pystac.STACValidationError) as error:
        raise OutputError(f"{folder / ITEM_FILE} would not be a valid STAC item: {error}; report this.") from error
    return values


def _properties(record: ModelRecord, metrics: Mapping[str, Any]) -> dict[str, Any]:
    network = network_named(record.network)
    title = network.title if network else record.network
    versions = record.versions
    return {
        "name": _slug(f"{title}-{record.kind}", "model"),
        "architecture": title,
        "tasks": {_TASK},
        "framework": "PyTorch",
        **({"framework_version": str(versions["torch"])} if "torch" in versions else {}),
        "total_parameters": metrics.get("n_parameters"),
        "pretrained": metrics["load"]["mode"] != "none",
        "pretrained_source": ", ".join(metrics["pretrained_on"]) or None,
        "accelerator": None,
        "hyperparameters": {"seed": record.seed, "steps": record.steps, **_plain_settings(record.settings)},
        "input": [_input(record)],
        "output": [_output(record)],
    }


def _input(record: ModelRecord) -> ModelInput:
    from stac_model.input import InputStructure, ModelInput, ValueScalingScale

    return ModelInput(
        name="raw values of the bands",
        bands=_band_names(record),
        input=InputStructure(
            shape=[-1, record.n_bands, record.chip, record.chip], dim_order=_TENSOR, data_type="float32"
        ),
        value_scaling=[ValueScalingScale(value=_ONNX_SCALE)],
        resize_type=None,
        pre_processing_function=None,
    )


def _output(record: ModelRecord) -> ModelOutput:
    from stac_model.base import ProcessingExpression
    from stac_model.output import MLMClassification, ModelOutput, ModelResult

    names = _class_names(record.classes)
    return ModelOutput(
        name="probabilities of the classes",
        tasks={_TASK},
        bands=[],
        classes=[
            MLMClassification(each.id, each.name or name, name, each.color.lstrip("#").upper()[:6] or None)
            for name, each in zip(names, record.classes)
        ],
        result=ModelResult(
            shape=[-1, record.n_classes, record.chip, record.chip], dim_order=_RESULT, data_type="float32"
        ),
        post_processing_function=ProcessingExpression(
            format="python",
            expression="numpy.argmax(probabilities, axis=1)",
            description="The channel of the class; the value of each class is its number in class rasters.",
        ),
    )


def _assets(folder: Path, record: ModelRecord) -> dict[str, Any]:
    import pystac

    bands = {"bands": [{"name": name} for name in _band_names(record)]}
    binary = "application/octet-stream"
    candidates = {
        "model": pystac.Asset(
            ONNX_FILE, "Network with stretch and normalisation inside",
            "Takes raw values divided by 255, and gives probabilities.", f"{binary}; framework=onnx",
            ["mlm:model", "model", "data"], {"mlm:artifact_type": "onnx", **bands},
        ),
        "weights": pystac.Asset(
            WEIGHTS_FILE, "Weights", "For further training with ALPS.", f"{binary}; framework=pytorch",
            ["mlm:weights", "weights"],
        ),
        "card": pystac.Asset(CARD_FILE, "Model card", None, "text/markdown", ["metadata"]),
    }  # fmt: skip
    if not (folder / ONNX_FILE).is_file():
        # An item must name a model; without an exported network, it is the weights.
        weights = candidates["weights"]
        weights.roles = ["mlm:model", *(weights.roles or ())]
        weights.extra_fields.update({"mlm:artifact_type": "safetensors", **bands})
    return {name: asset for name, asset in candidates.items() if (folder / asset.href).is_file()}


def _band_names(record: ModelRecord) -> list[str]:
    return list(record.bands) if record.bands else [f"band {number + 1}" for number in range(record.n_bands)]


def _class_names(classes: tuple[ModelClass, ...]) -> list[str]:
    """Return names of letters that the classification extension allows, all different."""
    names: list[str] = []
    for each in classes:
        name = _slug(each.name, f"class_{each.id}")
        names.append(name if name not in names else f"{name}_{each.id}")
    return names


def _plain_settings(settings: Mapping[str, Any]) -> dict[str, Any]:
    training = settings.get("train", settings)
    return {key: value for key, value in training.items() if isinstance(value, (str, int, float)) and key != "seed"}


def _description(record: ModelRecord) -> str:
    network = network_named(record.network)
    title = network.title if network else record.network
    return f"{title} for {record.n_classes} classes and {record.n_bands} bands, trained with ALPS ({record.kind})."


def _identifier(name: str, record: ModelRecord) -> str:
    digest = record.weights_sha256 or hashlib.sha256(record.to_json().encode()).hexdigest()
    return f"{_slug(name, 'model')}-{digest[:12]}"


def _slug(text: str, otherwise: str) -> str:
    return re.sub(r"[^0-9A-Za-z_-]+", "_", text).strip("_") or otherwise
