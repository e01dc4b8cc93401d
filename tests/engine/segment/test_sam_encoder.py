from __future__ import annotations

import pytest
import torch

from alps_qgis.engine.segment.sam import encoder
from alps_qgis.engine.segment.sam.encoder import FastEncoder
from tests.engine.tiny_sam import build_tiny_sam


@pytest.mark.parametrize("window_size", [0, 4, 7, 16, 20])
@pytest.mark.parametrize("bias_bytes", [1, 20_000, 8 << 20])
def test_embedding_maps_equal_the_package_s(window_size: int, bias_bytes: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoder, "BIAS_BYTES", bias_bytes)
    package_s = build_tiny_sam(window_size=window_size).image_encoder.requires_grad_(False)
    for block in package_s.blocks:
        # Zero in an untrained model, where they would show nothing.
        block.attn.rel_pos_h.normal_(0.0, 0.5)
        block.attn.rel_pos_w.normal_(0.0, 0.5)
        block.attn.qkv.bias.normal_(0.0, 0.5)
    pixels = torch.randn((2, 3, 256, 256), generator=torch.Generator().manual_seed(0))
    expected = package_s(pixels)
    assert (FastEncoder(package_s)(pixels) - expected).abs().max() < 2e-5 * expected.abs().max()


def test_an_encoder_without_relative_positions_is_run_too() -> None:
    package_s = build_tiny_sam().image_encoder.requires_grad_(False)
    for block in package_s.blocks:
        block.attn.use_rel_pos = False
    pixels = torch.randn((1, 3, 256, 256), generator=torch.Generator().manual_seed(0))
    expected = package_s(pixels)
    assert (FastEncoder(package_s)(pixels) - expected).abs().max() < 2e-5 * expected.abs().max()
