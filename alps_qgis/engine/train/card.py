"""Write the card of a model: what it takes, how good it is, and how it was trained, for people who did not train it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..networks.record import ONNX_FILE, ModelRecord, read_record
from ..pages.template import render_text
from ..redact import redact_secrets
from ..runtime.files import write_aside
from ..settings.training import network_named
from .record_files import read_metrics
from .told import beginning, ending, mean_over

CARD_FILE = "card.md"

_KINDS = {
    "pretrain": "pre-trained on labels that a program made",
    "finetune": "trained on the labels of a data set",
    "refine": "trained by itself on its own labels, without any true label",
}
_CAUTIONS = {
    "pretrain": "Its classes are clusters that a program found: look at them before you give them a meaning. It is "
    "meant as a start for training on true labels.",
    "finetune": "It knows images like those it was trained on. Look at its predictions before you rely on them.",
    "refine": "No true label was used, so its scores say how well it agrees with labels that a program made.",
}


def write_card(folder: Path) -> Path:
    """Write `card.md` from the record and the metrics of a model folder, and return its path.

    Raises:
        ModelError: The record or the metrics are missing or damaged.
        OutputError: The card cannot be written.
    """
    path = folder / CARD_FILE
    content = card_of(folder.name, read_record(folder), read_metrics(folder), (folder / ONNX_FILE).is_file())
    with write_aside(path) as aside:
        aside.write_text(content, encoding="utf-8", newline="\n")
    return path


def card_of(name: str, record: ModelRecord, metrics: Mapping[str, Any], exported: bool) -> str:
    """Return the card as Markdown, without times and folders, so that equal trainings give equal cards.

    Args:
        name: of the model.
        record: of the model.
        metrics: of its training.
        exported: whether there is an ONNX file.
    """
    network = network_named(record.network)
    title = network.title if network else record.network
    return render_text(
        "train/card.md.j2",
        title=f"{title}: {name}",
        summary=f"{title} with {_millions(metrics)} parameters, {_KINDS[record.kind]} with ALPS.",
        caution=_CAUTIONS[record.kind],
        record=record,
        exported=exported,
        bands=", ".join(record.bands or ()),
        values=_values(record),
        classes=_classes(record, metrics),
        quality=_quality(metrics),
        training=_training(record, metrics),
        settings=[(key, str(value)) for key, value in sorted(_settings(record).items())],
        versions=", ".join(f"{key} {value}" for key, value in sorted(record.versions.items())) or "not known",
    )


def _values(record: ModelRecord) -> str:
    if record.stretch is None:
        return "8-bit display values, 0 to 255"
    low, high = (", ".join(f"{value:.6g}" for value in each) for each in record.limits())
    return f"raw values of the scene. The stretch is inside the exported network: black is {low}, white is {high}"


def _classes(record: ModelRecord, metrics: Mapping[str, Any]) -> list[dict[str, Any]]:
    measured = {each["id"]: each for each in (metrics.get("scores") or {}).get("classes", ())}
    rows = []
    for each in record.classes:
        found = measured.get(each.id, {})
        rows.append({**vars(each), **{key: found.get(key) for key in ("iou", "acc", "n_true")}})
    return rows


def _quality(metrics: Mapping[str, Any]) -> str:
    scores = metrics.get("scores")
    if not scores:
        return "It was not measured."
    figures = ", ".join(f"{title} {scores[key]:.4f}" for key, title in
                        (("miou", "mIoU"), ("macc", "mAcc"), ("accuracy", "overall accuracy"))
                        if scores.get(key) is not None)  # fmt: skip
    return f"{figures} on {scores['n_pixels']:,} held-out pixels. {mean_over(scores)}"


def _training(record: ModelRecord, metrics: Mapping[str, Any]) -> list[str]:
    data = metrics.get("data", {})
    lines = [beginning(metrics), ending(metrics)]
    if data:
        # A path may hold the name of a user, or a password in an address.
        source = redact_secrets(Path(data.get("source") or "").name or "not named")
        lines.append(
            f"Data: {source}, {data.get('train', 0):,} images to train on and {data.get('val', 0):,} held out."
        )
    return [*lines, f"Seed {record.seed}."]


def _settings(record: ModelRecord) -> dict[str, Any]:
    training = record.settings.get("train", record.settings)
    return {key: value for key, value in training.items() if value is not None and not isinstance(value, Mapping)}


def _millions(metrics: Mapping[str, Any]) -> str:
    count = metrics.get("n_parameters")
    return "an unknown number of" if not count else f"{count / 1e6:.1f} million"
