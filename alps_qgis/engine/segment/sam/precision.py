"""Choose the half precision that is faster on a device, if there is one."""

from __future__ import annotations

import torch


def half_type(device: torch.device) -> torch.dtype | None:
    """Return bfloat16 or float16 if the device has units for it, else None."""
    # bfloat16 first: it has the range of float32, so that large activations do not overflow.
    if device.type == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float16
    if device.type == "mps":
        return torch.float16
    if device.type == "cpu":
        able = torch.cpu.get_capabilities()
        return torch.bfloat16 if able.get("amx_bf16") or able.get("avx512_bf16") else None
    return None
