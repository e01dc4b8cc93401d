"""Numbers of the encoder belong to the ground, not to the tile."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine.errors import ModelError
from alps_qgis.engine.features.encoder.network import grid_of, means_under
from alps_qgis.engine.features.encoder.record import Encoder, installed
from alps_qgis.engine.scene.grid import Window
from tests.engine.encoder_files import SIZE


@pytest.fixture
def network(encoder: Path) -> Encoder:
    return installed()


def picture(height: int = 96, width: int = 112) -> np.ndarray:
    return np.random.default_rng(0).random((3, height, width), dtype=np.float32)


@pytest.mark.parametrize(
    "window", [Window(16, 32, 64, 48), Window(4, 8, 70, 61), Window(5, 3, 80, 90), Window(33, 2, 17, 40)]
)
def test_the_same_ground_gives_the_same_numbers_in_every_window(network, window):
    """Fault 359: cells and the squares of the deepest layers lie at multiples of 16 pixels of the scene."""
    image = picture()
    whole = grid_of(network, image, np.ones(image.shape[1:], bool), Window(0, 0, 96, 112))
    part = image[(slice(None), *window.slices())]

    found = grid_of(network, part, np.ones(part.shape[1:], bool), window)

    rows = slice(window.row // 4, -(-window.row_stop // 4))
    cols = slice(window.col // 4, -(-window.col_stop // 4))
    assert found.shape == whole[:, rows, cols].shape
    # Squares of 16 pixels that the window shows completely.
    first, last = (
        (-(-window.row // 16) * 4, -(-window.col // 16) * 4),
        (window.row_stop // 16 * 4, window.col_stop // 16 * 4),
    )
    inner = found[:, first[0] - rows.start : last[0] - rows.start, first[1] - cols.start : last[1] - cols.start]
    assert inner == pytest.approx(whole[:, first[0] : last[0], first[1] : last[1]], abs=1e-6)


def test_numbers_are_those_of_the_colours(network):
    image = np.zeros((3, 32, 16), np.float32)
    image[0, :4, :4], image[1, 16:] = 1, 0.5

    found = grid_of(network, image, np.ones((32, 16), bool), Window(0, 0, 32, 16))

    assert found[0, 0, 0] == pytest.approx(1)
    assert found[3, :4, :4] == pytest.approx(np.full((4, 4), 1 / 16))
    assert found[1, 4:] == pytest.approx(np.full((4, 4), 0.5))
    assert found.dtype == np.float32


@pytest.mark.parametrize("size", [(1, 1), (3, 40), (17, 2)])
def test_tiny_images_have_numbers_too(network, size):
    """Fault 360: what is missing up to a multiple of 16 pixels repeats the edge."""
    image = np.full((3, *size), 0.25, np.float32)

    found = grid_of(network, image, np.ones(size, bool), Window(7, 9, *size))

    assert found.shape[0] == SIZE
    assert found == pytest.approx(np.full(found.shape, 0.25))


def test_invalid_pixels_do_not_count_as_black(network):
    """Fault 361: ground beside no data looks like the same ground elsewhere."""
    image, valid = np.full((3, 32, 32), 0.75, np.float32), np.ones((32, 32), bool)
    valid[:, 10:] = False
    image[:, ~valid] = 0

    found = grid_of(network, image, valid, Window(0, 0, 32, 32))

    assert found == pytest.approx(np.full(found.shape, 0.75))


def test_a_network_that_is_something_else_is_refused(network):
    other = Encoder("other", SIZE + 1, network.sha256, "MIT", (0, 1, 2), network.folder)

    with pytest.raises(ModelError, match=r"encoder.onnx gives \(6, 4, 4\) numbers instead of \(7, 4, 4\)"):
        grid_of(other, picture(16, 16), np.ones((16, 16), bool), Window(0, 0, 16, 16))


def test_too_little_memory_is_not_taken_for_a_damaged_file(network, monkeypatch):
    """Fault 377: onnxruntime has its own error for it; the tile is tried again."""

    class Short:
        def run(self, *_):
            raise RuntimeError(
                "[ONNXRuntimeError] : 1 : FAIL : bfc_arena.cc:376 Failed to allocate memory for 67108864"
            )

    monkeypatch.setattr("alps_qgis.engine.features.encoder.network._session", lambda _: Short())
    with pytest.raises(MemoryError):
        grid_of(network, picture(), np.ones((96, 112), bool), Window(0, 0, 96, 112))


def test_a_file_that_changed_is_not_run(network, tmp_path):
    """Fault 363: on another machine, or since the run began."""
    with open(tmp_path / "encoder" / "encoder.onnx", "ab") as file:
        file.write(b"x")

    with pytest.raises(ModelError, match=f"instead of {network.sha256[:8]}; install ALPS again"):
        grid_of(network, picture(16, 16), np.ones((16, 16), bool), Window(0, 0, 16, 16))


def test_masks_have_the_means_of_the_bands_that_the_encoder_takes(network):
    """Fault 359: in a window that begins within a cell; a tile without masks has no rows."""
    image = np.zeros((4, 20, 24), np.float32)
    image[3, :, :12], image[1] = 0.5, 0.25
    layers = np.zeros((1, 20, 24), np.int32)
    layers[0, :, 10:] = 1
    turned = replace(network, bands=(3, 1, 0))
    window, valid = Window(2, 2, 20, 24), np.ones((20, 24), bool)

    found = means_under(turned, image, valid, window, layers, 2)

    assert found[:, :3] == pytest.approx(np.array([[0.5, 0.25, 0], [0.5 * 2 / 14, 0.25, 0]]), abs=1e-6)
    assert means_under(turned, image, valid, window, layers[:0], 0).shape == (0, SIZE)
