"""Train the small encoder of the superpixels: `python -m tools.train_encoder --help`; docs/encoder.md tells more.

A run that was cut off goes on with the same command. `benchmarks/encoder.py` judges what it writes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess  # nosec B404
import sys
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from tools.encoder.export import write_onnx
from tools.encoder.ground import Ground, read_ground
from tools.encoder.model import MULTIPLE, STRIDE, Encoder, load_imagenet
from tools.encoder.training import Plan, train

ROOT = Path(__file__).resolve().parent.parent
IMAGENET = Path("encoder/mobilenet_v1_imagenet/mobilenet_v1_1.0_224_blocks1-12_fp32.npz")
FREE = "dubai,sentinel2,procedural"
"""Sets whose terms allow weights that ship."""

NAME = "alps-encoder-1"
LICENCES = {
    "random": "GPL-2.0-or-later",
    "imagenet": "GPL-2.0-or-later; trained from MobileNetV1 by Google, Apache-2.0 (see NOTICE.txt)",
}

_SAMPLES_OF_SET, _SAMPLE_PX = 8, 384


def main(arguments: list[str] | None = None) -> int:
    """Train, and write `float.onnx`, `int8.onnx` and `training.json` into the folder."""
    plan = Plan()
    parser = argparse.ArgumentParser(prog="python -m tools.train_encoder", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "encoder" / "ship", help="folder to write")
    parser.add_argument("--train", default=FREE, help="sets, with commas; dubai/-tile3 is dubai without tile3")
    parser.add_argument("--start", choices=["random", "imagenet"], default="imagenet")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--steps", type=int, default=plan.steps)
    parser.add_argument("--rate", type=float, default=plan.rate)
    parser.add_argument("--backbone-share", type=float, default=plan.backbone_share)
    parser.add_argument("--batch", type=int, default=plan.batch)
    parser.add_argument("--contrast", type=float, default=plan.contrast, help="weight of the loss without labels")
    parser.add_argument("--seed", type=int, default=plan.seed)
    parser.add_argument("--device", choices=["cpu", "cuda"], default="cpu")
    parser.add_argument("--workers", type=int, default=0, help="processes that draw crops")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--components", type=int, default=16, help="numbers in the shipped file")
    parser.add_argument("--weight", type=float, default=0.5, help="root of their variance in the shipped file")
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)
    plan = Plan(
        steps=options.steps,
        batch=options.batch,
        rate=options.rate,
        backbone_share=options.backbone_share,
        contrast=options.contrast,
        seed=options.seed,
    )
    torch.manual_seed(plan.seed)
    model = Encoder(plan.size)
    if options.start == "imagenet":
        load_imagenet(model, options.data / IMAGENET)
    grounds = [read_ground(name, options.data) for name in options.train.split(",")]
    print(", ".join(f"{g.name}: {len(g.images)} images, {g.n_px / 1e6:.1f} Mpx" for g in grounds), flush=True)
    curve = train(
        model, grounds, plan, options.out, lambda line: print(line, flush=True), options.device, options.workers
    )
    samples = [_samples(ground, plan.seed) for ground in grounds]
    _write(model, options.out, [sample for each in samples for sample in each])
    settings = {"train": options.train, "start": options.start, **asdict(plan)}
    (options.out / "training.json").write_text(json.dumps({"settings": settings, "curve": curve}, indent=1) + "\n")
    _write_shipped(model, options, samples)
    return 0


def _samples(ground: Ground, seed: int) -> list[np.ndarray]:
    """Return cuts of some images of a set, (3, h, w) float32."""
    rng = np.random.default_rng(seed)
    found = []
    for number in rng.choice(len(ground.images), min(_SAMPLES_OF_SET, len(ground.images)), replace=False):
        image = ground.images[number]
        rows, cols = (min(side, _SAMPLE_PX) // MULTIPLE * MULTIPLE for side in image.shape[1:])
        found.append(image[:, :rows, :cols].astype(np.float32) / 255)
    return found


def _write(model: Encoder, folder: Path, samples: list[np.ndarray]) -> None:
    """Write the model in floats and in integers."""
    write_onnx(model, folder / "float.onnx")
    np.savez(folder / "samples.npz", *samples)
    command = [_quantizer(), str(ROOT / "tools" / "encoder" / "quantize.py")]
    files = [str(folder / name) for name in ("float.onnx", "int8.onnx", "samples.npz")]
    subprocess.run([*command, *files], check=True)  # nosec B603
    (folder / "samples.npz").unlink()


def _write_shipped(model: Encoder, options: argparse.Namespace, samples: list[list[np.ndarray]]) -> None:
    """Write `shipped/encoder.onnx`: principal components instead of the embedding, with their weight in them."""
    folder = options.out / "shipped"
    folder.mkdir(exist_ok=True)
    covariances = [_covariance(model, each) for each in samples]
    onto = projection(covariances, options.components) * options.weight
    kept = model.embed
    with torch.no_grad():
        weight = torch.from_numpy(onto.T).float() @ kept.weight[:, :, 0, 0]
        model.embed = torch.nn.Conv2d(weight.shape[1], options.components, 1, bias=False)
        model.embed.weight.copy_(weight[:, :, None, None])
    _write(model, folder, [sample for each in samples for sample in each])
    model.embed = kept
    (folder / "int8.onnx").replace(folder / "encoder.onnx")
    content = (folder / "encoder.onnx").read_bytes()
    facts = {
        "name": NAME,
        "size": options.components,
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "licence": LICENCES[options.start],
        "source": "docs/encoder.md",
    }
    (folder / "encoder.json").write_text(json.dumps(facts, indent=1) + "\n")
    print(f"{folder / 'encoder.onnx'}: {len(content):,} bytes")


def projection(covariances: list[np.ndarray], n: int) -> np.ndarray:
    """Return the matrix (size, n) to the principal components within sets; their variance together is 1.

    Every set counts the same, whatever the spread of its own embeddings.
    """
    shared = np.mean([each / np.trace(each) for each in covariances], axis=0)
    _, vectors = np.linalg.eigh(shared)
    kept = vectors[:, ::-1][:, :n]
    spread = np.mean([np.trace(kept.T @ each @ kept) for each in covariances])
    return np.asarray(kept / np.sqrt(spread))


def _covariance(model: Encoder, samples: list[np.ndarray]) -> np.ndarray:
    """Return the covariance of means over squares of 16 pixels, which are about as large as superpixels."""
    rows = []
    with torch.no_grad():
        for sample in samples:
            found = functional.avg_pool2d(model.eval()(torch.from_numpy(sample)[None]), MULTIPLE // STRIDE)
            rows.append(found[0].flatten(1).T.numpy().astype(np.float64))
    return np.cov(np.concatenate(rows).T)


def _quantizer() -> str:
    """Return a Python with onnxruntime's tools for integers, which the engine's environment leaves out."""
    folder = ROOT / "build" / "encoder" / "quantizer"
    python = folder / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)  # nosec B603
        needed = [f"{name}=={version(name)}" for name in ("onnx", "onnxruntime", "numpy")]
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", *needed, "sympy"], check=True)  # nosec B603
    return str(python)


if __name__ == "__main__":
    sys.exit(main())
