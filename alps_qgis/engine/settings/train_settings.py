"""Settings of training a network, and the schedules of the ALPS paper. Standard library only, Python 3.9."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import SettingsError
from .fields import Settings, field
from .refining import REFINE_STEPS
from .shared import seed_setting
from .training import DEFAULT_NETWORK, NETWORK_SLUGS, network_named

SIDE_MULTIPLE = 32
"""Networks halve a crop five times."""

DEFAULT_MINUTES = 20.0


def _paper(steps: int) -> dict[str, Any]:
    return {
        "steps": steps, "crop": 512, "batch": 16, "learning_rate": 6e-5, "schedule": "poly", "warmup": 1500,
        "class_weights": "none", "smoothing": 0.0, "patience": 0, "scale": 2.0, "turns": False,
        "evaluate_every": steps // 20, "held_out_crops": 1000,
    }  # fmt: skip


TRAIN_PRESETS: dict[str, dict[str, Any]] = {
    "none": {}, "paper-80k": _paper(80_000), "paper-160k": _paper(160_000), "paper-320k": _paper(320_000),
}  # fmt: skip
"""By name. The ALPS paper states the number of steps; crop, batch, rate, warm-up, schedule and scales are those of
mmsegmentation's configurations for transformers, the framework that it used."""

TRAIN_PRESET_HELP = (
    "Schedules of the ALPS paper; options that you give override them. paper-80k is the one for convolutional "
    "networks, paper-160k the one for transformers, paper-320k the longer one: steps as in the paper, 16 crops of 512 "
    "pixels, rate 0.00006 with warm-up and poly decay. They need a GPU."
)


def train_preset(name: str) -> Mapping[str, Any]:
    """Return the values of a preset.

    Raises:
        SettingsError: The preset does not exist.
    """
    if name not in TRAIN_PRESETS:
        raise SettingsError(f"The preset {name!r} does not exist; use one of {', '.join(TRAIN_PRESETS)}.")
    return TRAIN_PRESETS[name]


@dataclass(frozen=True)
class TrainSettings(Settings):
    """How a network is trained."""

    TITLE = "training"

    network: str = field(
        DEFAULT_NETWORK, "Network",
        "The network to train. The first three train on a laptop; the others are those of the ALPS paper and need a "
        "GPU.", choices=NETWORK_SLUGS, basic=True,
    )  # fmt: skip
    minutes: float | None = field(
        None, "Duration",
        "About how long the training may take on this machine. Some steps are measured first; they decide the number "
        f"of steps. If neither this nor the steps are set: {DEFAULT_MINUTES:g} minutes; in a refinement, "
        f"{REFINE_STEPS} steps in each round.",
        unit="minutes", above=0, basic=True,
    )  # fmt: skip
    steps: int | None = field(
        None, "Steps", "Number of training steps, instead of a duration.", minimum=1, basic=True
    )  # fmt: skip
    batch: int = field(8, "Batch", "Crops in one step. Fewer need less memory.", unit="crops", minimum=1)
    crop: int = field(
        256, "Crop size",
        f"Side of the crops that the network sees; a multiple of {SIDE_MULTIPLE}. Smaller chips are padded.",
        unit="pixels", minimum=SIDE_MULTIPLE, maximum=4096,
    )  # fmt: skip
    learning_rate: float = field(0.0005, "Learning rate", "Maximum step size of AdamW.", above=0, maximum=1)
    backbone_rate: float = field(
        1.0, "Rate of the backbone",
        "Learning rate of the backbone as a share of the whole; below 1 it changes less, which suits loaded weights.",
        minimum=0, maximum=1,
    )  # fmt: skip
    schedule: str = field(
        "cosine", "Schedule", "How the learning rate falls after the warm-up.", choices=("cosine", "poly", "constant")
    )
    warmup: int | None = field(
        None, "Warm-up",
        "Steps in which the learning rate rises from 0. If not set: a twentieth of all steps, at most 1500.",
        unit="steps", minimum=0,
    )  # fmt: skip
    weight_decay: float = field(0.01, "Weight decay", "Weight decay of AdamW.", minimum=0, maximum=1)
    clip: float = field(
        1.0, "Gradient clipping", "Maximum norm of the gradient; 0 does not limit it.", minimum=0
    )  # fmt: skip
    class_weights: str = field(
        "inverse", "Class weights",
        "inverse gives rare classes more weight in the loss; none gives all pixels the same.",
        choices=("inverse", "none"),
    )  # fmt: skip
    smoothing: float = field(
        0.05, "Label smoothing", "Share of each label that is spread over all classes; helps with uncertain labels.",
        minimum=0, maximum=0.9,
    )  # fmt: skip
    flips: bool = field(True, "Flips", "Flip crops at random.", off="Do not flip crops.")
    turns: bool = field(True, "Quarter turns", "Turn crops by 90° at random.", off="Do not turn crops.")
    color: float = field(
        0.2, "Change of colours",
        "How far contrast, brightness and colours of crops change at random; 0 leaves them as they are.",
        minimum=0, maximum=1,
    )  # fmt: skip
    scale: float = field(
        1.5, "Change of scale", "Crops are enlarged or reduced at random up to this factor; 1 keeps their scale.",
        minimum=1, maximum=4,
    )  # fmt: skip
    held_out: float = field(
        0.2, "Held-out share",
        "Share of the ground that is not trained on but measures the network, where the data are scenes. A data set "
        "has its own split.", minimum=0.01, maximum=0.9,
    )  # fmt: skip
    held_out_crops: int = field(
        64, "Held-out crops", "Maximum number of crops that each evaluation looks at.", unit="crops", minimum=1
    )  # fmt: skip
    evaluate_every: int | None = field(
        None, "Evaluate every",
        "Steps between two evaluations on the held-out part. If not set: a twentieth of all steps.",
        unit="steps", minimum=1,
    )  # fmt: skip
    patience: int = field(
        8, "Early stop",
        "Stop after this many evaluations without a better mean IoU; 0 never stops early. The best weights are kept in "
        "any case.", unit="evaluations", minimum=0,
    )  # fmt: skip
    save_minutes: float = field(
        5.0, "Save every",
        "Minutes between two checkpoints. A training that was interrupted continues from the last one.",
        unit="minutes", minimum=0,
    )  # fmt: skip
    onnx: bool = field(
        True, "Export to ONNX",
        "Also write the network as model.onnx, which engines without torch and other programs can run.",
        off="Do not write model.onnx; only engines with torch can then use the model.",
    )  # fmt: skip
    seed: int = seed_setting()
    device: str = field(
        "auto", "Device", "Where the network trains: auto, cpu, cuda, cuda:N or mps. auto uses a GPU if there is one.",
        pattern=r"auto|cpu|mps|cuda(:\d+)?", form="auto, cpu, cuda, cuda:N or mps",
        hints=("auto", "cpu", "cuda", "cuda:0", "cuda:1", "mps"),
    )  # fmt: skip
    precision: str = field(
        "auto", "Precision",
        "32 computes in single precision; bf16 and 16 use half precision where it is safe. auto: bf16 on GPUs "
        "and CPUs with units for it, else 32.", choices=("auto", "32", "bf16", "16"),
    )  # fmt: skip
    readers: int = field(
        2, "Readers", "Threads that read crops ahead; 0 reads them between the steps.", minimum=0, maximum=64
    )
    devices: int = field(1, "GPUs", "Number of GPUs of each machine.", minimum=1)
    nodes: int = field(
        1, "Machines", "Number of machines; start the same command on each of them with torchrun.", minimum=1
    )
    strategy: str = field(
        "auto", "Strategy", "How several GPUs share the work: ddp gives each a part of every batch.",
        choices=("auto", "ddp"),
    )  # fmt: skip

    def conflict(self) -> str:
        """Refuse a duration beside a number of steps, and crops or batches that the network cannot take."""
        network = network_named(self.network)
        if self.steps is not None and self.minutes is not None:
            return f"steps is {self.steps} and minutes is {self.minutes:g}; give one of them."
        if self.crop % SIDE_MULTIPLE:
            below = max(self.crop // SIDE_MULTIPLE, 1) * SIDE_MULTIPLE
            return f"crop is {self.crop}; it must be a multiple of {SIDE_MULTIPLE}, such as {below}."
        # Of a crop of the smallest size, one number is left for each channel, which batch norm cannot take alone.
        alone = 1 if self.crop > SIDE_MULTIPLE else 2
        if network is not None and self.batch < (needed := max(network.min_batch, alone) * self.devices * self.nodes):
            return f"batch is {self.batch}; {network.title} needs {needed} or more."
        if self.devices * self.nodes > 1 and self.steps is None:
            return f"{self.devices * self.nodes} GPUs cannot measure how long a step takes; give steps."
        if self.batch % (self.devices * self.nodes):
            return (
                f"batch is {self.batch}; it must be a multiple of the {self.devices * self.nodes} GPUs that share it."
            )
        return ""
