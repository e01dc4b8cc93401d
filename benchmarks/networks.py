"""Measure what each network costs: parameters, time for a training step and for a prediction, memory, size of files.

Usage: networks.py [--networks SLUG,…] [--crop 256] [--batch 2] [--device cpu] [--threads 1] [--export]. Each network
runs in a process of its own, so that memory is its own too. A step is forward, backward and AdamW; the figure is the
median after one step to warm up. Writes build/bench/networks.json after each network.
"""

from __future__ import annotations

import argparse
import json
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from alps_qgis.engine.settings.training import NETWORK_SLUGS  # noqa: E402

OUT = ROOT / "build" / "bench" / "networks.json"
BANDS, CLASSES, STEPS = 3, 16, 3


def measure(slug: str, crop: int, batch: int, device: str, threads: int, export: bool) -> dict[str, Any]:
    """Train a few steps on random numbers and predict, in this process, and return the figures."""
    import torch

    from alps_qgis.engine.networks.build import build

    torch.set_num_threads(threads)
    before = _peak_bytes()
    network = build(slug, BANDS, CLASSES).to(device).train()
    n_parameters = sum(each.numel() for each in network.parameters())
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-4)
    image = torch.rand(batch, BANDS, crop, crop, device=device)
    label = torch.randint(0, CLASSES, (batch, crop, crop), device=device)

    def step() -> None:
        optimizer.zero_grad(set_to_none=True)
        torch.nn.functional.cross_entropy(network(image), label).backward()
        optimizer.step()

    step_s, step_cpu_s = _timed(step, device)
    trained = torch.cuda.max_memory_allocated() if device.startswith("cuda") else _peak_bytes() - before
    network.eval()

    def predict() -> None:
        with torch.inference_mode():
            network(image[:1])

    predict_s, predict_cpu_s = _timed(predict, device)
    result = {
        "network": slug,
        "parameters": n_parameters,
        "weights_mb": round(sum(each.nbytes for each in network.state_dict().values()) / 1e6, 1),
        "step_s": step_s,
        "step_processor_s": step_cpu_s,
        "predict_s": predict_s,
        "predict_processor_s": predict_cpu_s,
        "training_memory_mb": round(trained / 1e6),
    }
    return {**result, **(_export(network.cpu(), slug, crop) if export else {})}


def _export(network: Any, slug: str, crop: int) -> dict[str, Any]:
    from alps_qgis.engine.networks.export import export_onnx
    from alps_qgis.engine.networks.record import ModelClass, ModelRecord

    classes = tuple(ModelClass(each, str(each), "#000000") for each in range(CLASSES))
    record = ModelRecord("pretrain", slug, BANDS, classes, (0.5,) * BANDS, (0.25,) * BANDS, crop)
    with tempfile.TemporaryDirectory() as name:
        start = time.perf_counter()
        path = export_onnx(network, record, Path(name) / "model.onnx")
        return {"export_s": round(time.perf_counter() - start, 1), "onnx_mb": round(path.stat().st_size / 1e6, 1)}


def _timed(work: Any, device: str) -> tuple[float, float]:
    import torch

    walls, used = [], []
    for _ in range(STEPS + 1):
        start, cpu = time.perf_counter(), time.process_time()
        work()
        if device.startswith("cuda"):
            torch.cuda.synchronize()
        walls.append(time.perf_counter() - start)
        used.append(time.process_time() - cpu)
    return round(statistics.median(walls[1:]), 3), round(statistics.median(used[1:]), 3)


def _peak_bytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def main() -> int:
    """Measure each network in its own process and write the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--networks", default=",".join(NETWORK_SLUGS))
    parser.add_argument("--crop", type=int, default=256)
    parser.add_argument("--batch", type=int, default=2)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--export", action="store_true", help="also export each network as ONNX")
    parser.add_argument("--one", action="store_true", help="measure in this process and print the figures")
    chosen = parser.parse_args()
    how = (chosen.crop, chosen.batch, chosen.device, chosen.threads, chosen.export)
    if chosen.one:
        print(json.dumps(measure(chosen.networks, *how)))
        return 0
    rows: list[dict[str, Any]] = []
    for slug in chosen.networks.split(","):
        command = [sys.executable, __file__, *sys.argv[1:], "--networks", slug, "--one"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            rows.append({"network": slug, "error": done.stderr.strip().splitlines()[-1]})
        else:
            rows.append(json.loads(done.stdout.splitlines()[-1]))
        print(rows[-1], flush=True)
        OUT.parent.mkdir(parents=True, exist_ok=True)
        figures = {
            "command": " ".join(["python benchmarks/networks.py", *sys.argv[1:]]),
            "date": date.today().isoformat(),
            "machine": platform.processor() or platform.machine(),
            "crop": chosen.crop,
            "batch": chosen.batch,
            "device": chosen.device,
            "threads": chosen.threads,
            "networks": rows,
        }
        OUT.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return int(any("error" in row for row in rows))


if __name__ == "__main__":
    sys.exit(main())
