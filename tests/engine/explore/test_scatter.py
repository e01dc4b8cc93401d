"""The embedding: where segments lie in it, its picture, and what a lasso contains."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from alps_qgis.engine.errors import EngineError
from alps_qgis.engine.explore import embedding as embeddings
from alps_qgis.engine.explore.asks import Exploration
from alps_qgis.engine.explore.collection import open_collection
from alps_qgis.engine.explore.embedding import ASKS as EMBEDDING
from alps_qgis.engine.explore.embedding import Embedding, embedding_of, t_sne
from alps_qgis.engine.explore.scatter import ASKS, inside_polygon
from tests.engine.explore.collections import write_collection

EVERYTHING = {**EMBEDDING, **ASKS}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Path], Path]:
    return write_collection(tmp_path_factory.mktemp("scatter"))


@pytest.fixture
def exploration(written: tuple[list[Path], Path], tmp_path: Path) -> Exploration:
    return Exploration(open_collection(*written), tmp_path)


def ask(exploration: Exploration, name: str, **arguments):
    return EVERYTHING[name](name, exploration, arguments)


@pytest.mark.parametrize("method", ["pca", "neighbours"])
def test_segments_of_a_blob_lie_together_and_the_same_way_each_time(exploration, method):
    extent = ask(exploration, "embedding", method=method)["extent"]
    xy = embedding_of(exploration).xy
    again = embeddings.embed(exploration, method)

    assert np.array_equal(xy, again.xy)
    assert extent[0] < xy[:, 0].min() and extent[3] > xy[:, 1].max()
    blob = np.arange(120) % 3
    centres = np.array([xy[blob == k].mean(axis=0) for k in range(3)])
    nearest = np.linalg.norm(xy[:, None] - centres, axis=2).argmin(axis=1)
    assert (nearest == blob).mean() > 0.95


def test_principal_components_are_those_of_numpy(exploration):
    moved = exploration.collection.pfl.astype(np.float64)
    moved -= moved.mean(axis=0)
    axes = np.linalg.svd(moved, full_matrices=False)[2][:2]

    xy = embedding_of(exploration, "pca").xy

    assert np.allclose(np.abs(xy), np.abs(moved @ axes.T), atol=1e-3)


def test_a_lasso_may_reach_far_beyond_all_points(exploration):
    """Fault 415."""
    extent = ask(exploration, "embedding")["extent"]
    far = [[-1e12, -1e12], [1e12, -1e12], [1e12, 1e12], [-1e12, 1e12]]

    assert sum(len(each["fids"]) for each in ask(exploration, "lasso", polygon=far)["selection"]) == 120
    for wrong in ({"polygon": [[0, 0], [1e300, 0], [0, 1]]}, {"polygon": [[0, 0], [float("nan"), 0], [0, 1]]}):
        with pytest.raises(EngineError, match="cannot read"):
            ask(exploration, "lasso", **wrong)
    with pytest.raises(EngineError, match="cannot read"):
        ask(exploration, "nearest", point=extent[:2], radius=1e200)


def test_a_lasso_that_goes_back_on_its_way_contains_the_same(recwarn):
    """Fault 411."""
    xy = np.random.default_rng(0).random((20_000, 2)).astype(np.float32)
    embedding = Embedding(xy, (0.0, 0.0, 1.0, 1.0))
    corners = [(0.2, 0.2), (0.7, 0.3), (0.8, 0.8), (0.5, 0.7), (0.2, 0.6)]
    there_and_back = [*corners[:4], (0.5, 0.95), (0.5, 0.7), corners[4]]

    rows = inside_polygon(embedding, np.array(there_and_back))

    assert rows.tolist() == inside_polygon(embedding, np.array(corners)).tolist()
    assert not recwarn.list


def test_a_lasso_contains_what_lies_inside_of_it_exactly():
    xy = np.random.default_rng(0).random((20_000, 2)).astype(np.float32)
    embedding = Embedding(xy, (0.0, 0.0, 1.0, 1.0))
    angle = np.linspace(0, 2 * np.pi, 400, endpoint=False)
    circle = np.column_stack([0.5 + 0.3 * np.cos(angle), 0.5 + 0.3 * np.sin(angle)])

    rows = inside_polygon(embedding, circle)

    distance = np.linalg.norm(xy - 0.5, axis=1)
    assert set(np.flatnonzero(distance < 0.2999).tolist()) <= set(rows.tolist())
    assert (distance[rows] <= 0.3001).all()
    square = inside_polygon(embedding, np.array([[0.25, 0.25], [0.75, 0.25], [0.75, 0.75], [0.25, 0.75]]))
    assert np.array_equal(square, np.flatnonzero((np.abs(xy - 0.5) < 0.25).all(axis=1)))
    # A bow tie, a lasso around nothing, one far outside, and one without an area.
    tie = inside_polygon(embedding, np.array([[0, 0], [1, 1], [1, 0], [0, 1]]))
    assert 0 < len(tie) < 20_000
    assert not len(inside_polygon(embedding, np.array([[5, 5], [6, 5], [6, 6]])))
    assert not len(inside_polygon(embedding, np.array([[0, 0], [1, 1]])))
    assert not len(inside_polygon(embedding, np.array([[0, 0], [1, 1], [0, 0]])))


def test_the_picture_has_the_colours_of_the_classes(exploration):
    rows = [
        {"cluster": k, "class_id": k, "class_name": f"c{k}", "color": color}
        for k, color in enumerate(("#ff0000", "#00ff00", "#0000ff"))
    ]
    from alps_qgis.engine.explore.edits import ASKS as EDITS

    EDITS["state"]("state", exploration, {"classes": rows})
    extent = ask(exploration, "embedding")["extent"]

    file = ask(exploration, "draw", extent=extent, width=200, height=100, hidden=[1], selected=[])["file"]
    image = np.asarray(Image.open(file))

    assert image.shape == (100, 200, 4)
    drawn = image[image[..., 3] > 0]
    assert (drawn[:, 1] == 0).all(), "class 1 is hidden"
    assert {tuple(color) for color in drawn[:, :3].tolist()} == {(255, 0, 0), (0, 0, 255)}
    again = ask(exploration, "draw", extent=extent, width=200, height=100, hidden=[1], selected=[])["file"]
    assert Path(again).read_bytes() == Path(file).read_bytes()
    chosen = ask(exploration, "draw", extent=extent, width=200, height=100, selected=[[0, 1]])["file"]
    assert (np.asarray(Image.open(chosen)) == (255, 235, 59, 255)).all(axis=2).any()
    assert not Path(file).exists() and Path(again).exists(), "old pictures are removed"
    empty = ask(exploration, "draw", extent=[1e6, 1e6, 1e6 + 1, 1e6 + 1], width=10, height=10)["file"]
    assert not np.asarray(Image.open(empty)).any()


def test_a_point_finds_its_segment_and_a_lasso_counts_classes(exploration):
    ask(exploration, "embedding")
    [point, missing] = ask(exploration, "locate", refs=[[1, 7], [1, 7000]])["points"]
    assert missing is None

    assert ask(exploration, "nearest", point=point, radius=0.01)["segment"]["ref"] == [1, 7]
    assert ask(exploration, "nearest", point=[1e6, 1e6], radius=1)["segment"] is None

    left, bottom, right, top = ask(exploration, "embedding")["extent"]
    whole = [[left, bottom], [right, bottom], [right, top], [left, top]]
    answer = ask(exploration, "lasso", polygon=whole)
    assert answer["by_class"] == {"0": [40, 40], "1": [40, 40], "2": [40, 40]}
    assert [len(each["fids"]) for each in answer["selection"]] == [60, 60]


def test_a_few_points_are_placed_too():
    assert t_sne(np.array([[0.0, 1.0], [2.0, 3.0]])).tolist() == [[0, 1], [2, 3]]
    same = t_sne(np.zeros((10, 3), np.float32))
    assert np.isfinite(same).all()
