"""Train the encoder: each set has a linear head on the embedding, which is thrown away afterwards."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.data import DataLoader, Dataset

from .contrast import Contrast
from .ground import PROCEDURAL, Ground
from .model import STRIDE, Encoder

_WARM_UP = 60
_SMOOTHING = 0.05
_LARGEST_GRADIENT = 2.0


@dataclass(frozen=True)
class Plan:
    """Settings of a training.

    Attributes:
        backbone_share: learning rate of the blocks, relative to that of everything else.
        contrast: weight of the loss that needs no labels, see `Contrast`; 0 for none.
        size: numbers of the embedding.
        keep_every: steps between two points of the curve, and two states from which a training can go on.
    """

    steps: int = 2500
    batch: int = 8
    crop: int = 192
    rate: float = 3e-3
    backbone_share: float = 0.2
    decay: float = 0.02
    contrast: float = 0.0
    seed: int = 0
    size: int = 32
    keep_every: int = 100


@dataclass(frozen=True)
class Drawn:
    """The crops of one step.

    Attributes:
        images: (n, 3, side, side).
        again: the same ground in other colours; None where no loss needs it.
        shares: of the classes, (classes, side/4, side/4) for each crop.
        numbers: of their sets.
    """

    images: Tensor
    again: Tensor | None
    shares: list[Tensor]
    numbers: list[int]


class Crops:
    """Draws crops of all sets, scaled, turned, and with other colours."""

    def __init__(self, grounds: Sequence[Ground], side: int, rng: np.random.Generator) -> None:
        self._grounds, self._side, self._rng = grounds, side, rng
        # Real sets count the same, whatever their size; invented ground, and ground without labels, only help out.
        shares = np.array([1.0 if ground.n_classes and ground.name != PROCEDURAL else 0.5 for ground in grounds])
        self._shares = shares / shares.sum()

    def draw(self, n: int, twice: bool = False) -> Drawn:
        """Return crops; with `twice`, each in two colours."""
        numbers = sorted(int(x) for x in self._rng.choice(len(self._grounds), n, p=self._shares))
        images, again, shares = [], [], []
        for number in numbers:
            pixels, share = self._one(self._grounds[number])
            images.append(self._coloured(pixels))
            again += [self._coloured(pixels)] if twice else []
            shares.append(share)
        return Drawn(torch.stack(images), torch.stack(again) if twice else None, shares, numbers)

    def _one(self, ground: Ground) -> tuple[Tensor, Tensor]:
        rng = self._rng
        sizes = np.array([truth.size for truth in ground.truths], dtype=float)
        which = rng.choice(len(sizes), p=sizes / sizes.sum())
        image, truth = ground.images[which], ground.truths[which]
        low, high = ground.scales
        factor = math.exp(rng.uniform(math.log(low), math.log(high)))
        side = min(round(self._side / factor), *truth.shape)
        row, col = (rng.integers(0, size - side + 1) for size in truth.shape)
        window = np.s_[row : row + side, col : col + side]
        pixels = torch.from_numpy(image[:, *window].astype(np.float32) / 255)
        labels = torch.from_numpy(truth[window].astype(np.int64))
        shares = functional.one_hot(labels + 1, ground.n_classes + 1)[..., 1:].permute(2, 0, 1).float()
        pixels = functional.interpolate(
            pixels[None], (self._side,) * 2, mode="bilinear", antialias=True, align_corners=False
        )[0]
        shares = functional.interpolate(shares[None], (self._side // STRIDE,) * 2, mode="area")[0]
        turns = int(rng.integers(4))
        pixels, shares = torch.rot90(pixels, turns, (1, 2)), torch.rot90(shares, turns, (1, 2))
        if rng.random() < 0.5:
            pixels, shares = pixels.flip(2), shares.flip(2)
        return pixels, shares

    def _coloured(self, pixels: Tensor) -> Tensor:
        rng = self._rng
        if rng.random() < 0.2:
            return pixels
        gains = torch.tensor(np.exp(rng.normal(0, 0.12) + rng.normal(0, 0.06, 3)), dtype=torch.float32)
        offset = torch.tensor(rng.normal(0, 0.03, 3), dtype=torch.float32)
        gamma = math.exp(rng.normal(0, 0.2))
        contrast = math.exp(rng.normal(0, 0.15))
        grey = pixels.mean(0, keepdim=True)
        pixels = grey + (pixels - grey) * math.exp(rng.normal(0, 0.25))
        middle = pixels.mean((1, 2), keepdim=True)
        pixels = (pixels - middle) * contrast + middle
        return (pixels.clamp(1e-3, 1) ** gamma * gains[:, None, None] + offset[:, None, None]).clamp(0, 1)


class _Steps(Dataset[Drawn]):
    """The crops of each step, drawn by itself, so that a run that goes on draws what one run draws."""

    def __init__(self, grounds: Sequence[Ground], plan: Plan, first: int) -> None:
        self._grounds, self._plan, self._first = grounds, plan, first

    def __len__(self) -> int:
        return self._plan.steps - self._first

    def __getitem__(self, index: int) -> Drawn:
        plan = self._plan
        crops = Crops(self._grounds, plan.crop, np.random.default_rng((plan.seed, self._first + index)))
        return crops.draw(plan.batch, twice=plan.contrast > 0)


def train(
    model: Encoder,
    grounds: Sequence[Ground],
    plan: Plan,
    folder: Path,
    report: Callable[[str], None],
    device: str = "cpu",
    workers: int = 0,
) -> list[tuple[int, float]]:
    """Train in place; return the curve: steps, and the mean loss since the last one.

    Going on from `folder/state.pt`, where a run that was cut off left it, gives the same weights as one run on the
    same device.

    Args:
        model: the encoder, which comes back on the CPU.
        grounds: sets; those without classes need a plan with `contrast`.
        plan: settings.
        folder: for the state.
        report: takes a line now and then.
        device: `cpu` or `cuda`.
        workers: processes that draw crops; 0 draws them between the steps.
    """
    torch.manual_seed(plan.seed)
    heads = nn.ModuleList([nn.Conv2d(plan.size, max(ground.n_classes, 1), 1) for ground in grounds])
    parts = {"encoder": model, "heads": heads}
    if plan.contrast:
        parts["contrast"] = Contrast(plan.size)
    modules = nn.ModuleDict(parts).to(device=device, memory_format=torch.channels_last)
    optimizer = _optimizer(model, modules, plan)
    weights = [torch.tensor(ground.weights(), dtype=torch.float32, device=device) for ground in grounds]
    state = State(folder / "state.pt", {**asdict(plan), "sets": [ground.name for ground in grounds]})
    first, curve = state.restore(modules, optimizer)
    modules.train()
    losses: list[float] = []
    began = time.monotonic()
    drawn = DataLoader(_Steps(grounds, plan, first), batch_size=None, num_workers=workers)
    for step, crops in enumerate(drawn, start=first):
        rate = plan.rate * min(1.0, (step + 1) / _WARM_UP) * 0.5 * (1 + math.cos(math.pi * step / plan.steps))
        for group in optimizer.param_groups:
            group["lr"] = rate * group["share"]
        optimizer.zero_grad(set_to_none=True)
        loss = _step_loss(modules, crops, weights, plan, step, device)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(modules.parameters(), _LARGEST_GRADIENT)
        optimizer.step()
        losses.append(float(loss.detach()))
        n_done = step + 1
        if n_done % plan.keep_every == 0 or n_done == plan.steps:
            curve.append((n_done, float(np.mean(losses))))
            losses.clear()
            state.keep(modules, optimizer, n_done, curve)
            pace = (time.monotonic() - began) / (n_done - first)
            report(f"step {n_done} of {plan.steps}, loss {curve[-1][1]:.4f}, {pace:.3f} s a step")
    modules.eval()
    model.to("cpu")
    return curve


def _step_loss(
    modules: nn.ModuleDict, crops: Drawn, weights: Sequence[Tensor], plan: Plan, step: int, device: str
) -> Tensor:
    images = crops.images if crops.again is None else torch.cat([crops.images, crops.again])
    images = images.to(device).to(memory_format=torch.channels_last)
    with torch.autocast(device, dtype=torch.bfloat16):
        embedding = modules["encoder"](images)
    embedding = embedding.float()
    loss = torch.zeros((), device=device)
    for number in sorted(set(crops.numbers)):
        if len(weights[number]):
            members = [n for n, each in enumerate(crops.numbers) if each == number]
            logits = modules["heads"][number](embedding[members])
            shares = torch.stack([crops.shares[n] for n in members]).to(device)
            loss = loss + _loss(logits, shares, weights[number]) * len(members)
    loss = loss / plan.batch
    if crops.again is not None:
        one, other = embedding.chunk(2)
        loss = loss + plan.contrast * modules["contrast"](one, other, (plan.seed, step))
    return loss


class State:
    """The file from which a training goes on."""

    def __init__(self, path: Path, settings: dict[str, object]) -> None:
        """Name the file, and the settings that it must have been written with."""
        self._path, self._settings = path, settings

    def restore(self, modules: nn.Module, optimizer: torch.optim.Optimizer) -> tuple[int, list[tuple[int, float]]]:
        """Load what the file holds, if there is one; return the steps done and the curve."""
        if not self._path.exists():
            return 0, []
        kept = torch.load(self._path, weights_only=True)
        if kept["settings"] != self._settings:
            raise SystemExit(f"{self._path} is of a training with other settings; delete it, or choose another folder.")
        modules.load_state_dict(kept["modules"])
        optimizer.load_state_dict(kept["optimizer"])
        return kept["step"], kept["curve"]

    def keep(
        self, modules: nn.Module, optimizer: torch.optim.Optimizer, step: int, curve: list[tuple[int, float]]
    ) -> None:
        """Write the file whole or not at all."""
        kept = {"settings": self._settings, "modules": modules.state_dict(), "optimizer": optimizer.state_dict()}
        part = self._path.with_suffix(".part")
        torch.save({**kept, "step": step, "curve": curve}, part)
        part.replace(self._path)


def _optimizer(model: Encoder, modules: nn.Module, plan: Plan) -> torch.optim.Optimizer:
    """Return AdamW; the blocks learn more slowly, and only matrices decay."""
    blocks = {id(p) for part in (model.first, model.blocks) for p in part.parameters()}
    groups: list[dict[str, object]] = []
    for share, in_blocks in ((plan.backbone_share, True), (1.0, False)):
        for matrices in (True, False):
            chosen = [p for p in modules.parameters() if (id(p) in blocks) == in_blocks and (p.ndim >= 2) == matrices]
            groups.append({"params": chosen, "share": share, "weight_decay": plan.decay if matrices else 0.0})
    return torch.optim.AdamW(groups, lr=plan.rate)


def _loss(logits: Tensor, shares: Tensor, weights: Tensor) -> Tensor:
    """Return the weighted cross-entropy of shares of classes, with label smoothing."""
    n_classes = logits.shape[1]
    labelled = shares.sum(1, keepdim=True)
    target = shares * weights[:, None, None]
    mass = target.sum(1, keepdim=True)
    smooth = (1 - _SMOOTHING) * target + _SMOOTHING * mass / n_classes
    lost = -(smooth * functional.log_softmax(logits, 1)).sum()
    return lost / mass.sum().clamp(min=1e-6) * (labelled.sum() > 0)
