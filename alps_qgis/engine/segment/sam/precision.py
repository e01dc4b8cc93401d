"""Say which half precision a device computes faster in, if any."""

from __future__ import annotations

import torch


def half_type(device: torch.device) -> torch.dtype | None:
    """Return bfloat16 or float16 where the device has units for it, else None."""
    if device.type == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float16
    if device.type == "mps":
        return torch.float16
    if device.type == "cpu":
        able = torch.cpu.get_capabilities()
        return torch.bfloat16 if able.get("amx_bf16") or able.get("avx512_bf16") else None
    return None
