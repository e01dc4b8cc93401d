"""Giving other segments the classes of a few labelled ones."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import geopandas
import numpy as np
import pytest
import shapely

from alps_qgis.engine.classes import ClassRow
from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import AnnotationError, OutputError, SegmentsError
from alps_qgis.engine.explore.asks import Exploration
from alps_qgis.engine.explore.collection import Collection, open_collection
from alps_qgis.engine.explore.correct import label_layer
from alps_qgis.engine.explore.correct.propagate import ASKS, labels_of_overrides, propagate
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.settings import PropagateSettings
from alps_qgis.engine.tables.codebook import read_codebook, write_codebook
from alps_qgis.engine.tables.segments import read_segments
from tests.engine.explore.collections import write_collection
from tests.engine.factories import UTM31


class Warned(Progress):
    """Keeps warnings."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def warn(self, message: str) -> None:
        self.said.append(message)


@pytest.fixture
def files(tmp_path: Path) -> tuple[list[Path], Path]:
    return write_collection(tmp_path)


@pytest.fixture
def collection(files: tuple[list[Path], Path]) -> Collection:
    return open_collection(*files)


def name_classes(codebook: Path, *names: str) -> None:
    """Name the classes of a codebook, of which the first belongs to cluster 0."""
    book = read_codebook(codebook)
    rows = [replace(row, class_name=name) for row, name in zip(book.rows, names)]
    codebook.unlink()
    write_codebook(codebook, replace(book, rows=tuple(rows)))


def pixel(at: int) -> shapely.Point:
    """Return a point in the segment of one pixel with this number."""
    return shapely.Point(500_000 + 10 * (at % 10) + 5, 5_000_000 - 10 * (at // 10) - 5)


def layer(path: Path, labels: list[tuple[object, object]], crs: str = UTM31, field: str = "class") -> str:
    """Write a layer of labels: pairs of geometry and class."""
    frame = geopandas.GeoDataFrame({field: [name for _, name in labels]}, geometry=[g for g, _ in labels], crs=UTM31)
    frame.to_crs(crs).to_file(path)
    return str(path)


def overrides(path: str) -> np.ndarray:
    return np.concatenate([batch["class_override"] for batch in read_segments(path, geometry=False)])


def run(files: tuple[list[Path], Path], out: Path, progress: Progress = SILENT, **more: object) -> dict:
    segments, codebook = files
    given = {"segments": list(map(str, segments)), "codebook": str(codebook), "out": str(out), **more}
    return run_job("propagate", given, progress)


def test_a_few_labels_name_all_segments_that_are_alike(files, tmp_path):
    # Segment i belongs to blob i mod 3; two labels for each blob, in the first file only.
    labels = [(pixel(at), ("water", "road", "roof")[at % 3]) for at in range(6)]

    result = run(files, tmp_path / "out", labels=layer(tmp_path / "labels.gpkg", labels))

    book = read_codebook(result["codebook"])
    names = {row.class_id: row.class_name for row in book.rows}
    for path in result["segments"]:
        assert [names[number] for number in overrides(path)] == ["water", "road", "roof"] * 20
    new = [row for row in book.rows if row.cluster is None]
    assert [(row.class_id, row.class_name) for row in new] == [(3, "road"), (4, "roof"), (5, "water")]
    assert len({row.color for row in book.rows}) == 6
    # Both files have segments there: the two scenes have one georeferencing.
    assert (result["n_labels"], result["n_changed"], result["new_classes"]) == (12, 108, ["road", "roof", "water"])
    assert [Path(path).name for path in result["segments"]] == ["s0_segments.gpkg", "s1_segments.gpkg"]


def test_a_name_that_exists_is_used_again_and_agreement_needs_no_override(files, tmp_path):
    name_classes(files[1], "water", "road", "roof")
    collection = open_collection(*files)
    first = [collection.resolved.of_cluster[int(cluster)] for cluster in collection.cluster[:3]]
    names = {each.class_id: each.name for each in collection.resolved.classes}
    labels = [(pixel(at), names[first[at]]) for at in range(3)]

    given = {"labels": layer(tmp_path / "labels.gpkg", labels), "settings": {"threshold": 0.4}}
    result = run(files, tmp_path / "out", **given)

    assert result["new_classes"] == []
    assert (result["n_changed"], result["n_agreed"]) == (0, 114)
    assert (overrides(result["segments"][0])[3:] == -1).all()


def test_below_the_threshold_everything_stays(collection):
    collection.set_overrides([(0, int(collection.fid[0]), 1), (0, int(collection.fid[1]), 0)])
    labels = labels_of_overrides(collection)

    found = propagate(collection, labels, PropagateSettings(threshold=1.0))

    assert len(found.rows) == 0
    assert found.n_doubtful == len(collection) - 2


def test_overrides_of_the_user_stay_whatever_the_layer_says(files, tmp_path):
    """Fault 386: a layer replaced corrections that the user had made by hand."""
    collection = open_collection(*files)
    own = int(collection.class_of()[1])
    edited = tmp_path / "edited_segments.gpkg"
    write_overridden(files[0][0], edited, {0: own})
    progress = Warned()
    labels = layer(tmp_path / "l.gpkg", [(pixel(0), "water"), (pixel(1), "road"), (pixel(3), "water")])

    result = run(([edited], files[1]), tmp_path / "out", progress, labels=labels)

    assert overrides(result["segments"][0])[0] == own
    assert any(said.startswith("1 segment keeps the class that you gave it") for said in progress.said)


def write_overridden(source: Path, out: Path, numbers: dict[int, int]) -> None:
    from alps_qgis.engine.tables.segments import require_meta, write_segments

    batches = []
    for batch in read_segments(source):
        override = batch["class_override"].copy()
        for at, number in numbers.items():
            override[at] = number
        batches.append(batch.with_columns(class_override=override))
    write_segments(out, batches, require_meta(source))


def test_a_class_that_the_user_named_keeps_its_ground_without_labels(files, tmp_path):
    """Fault 383: two labelled classes shared all the ground, also that of classes with names."""
    collection = open_collection(*files)
    of_blob = [int(collection.class_of()[at]) for at in range(3)]
    names = ["Class 1", "Class 2", "Class 3"]
    names[of_blob[2]] = "forest"
    name_classes(files[1], *names)
    labels = [(pixel(at), ("water", "road")[at % 3]) for at in (0, 1, 3, 4)]

    result = run(files, tmp_path / "out", labels=layer(tmp_path / "labels.gpkg", labels))

    assert result["examples"] == ["forest"]
    assert (overrides(result["segments"][1]).reshape(-1, 3)[:, 2] == -1).all()
    assert (overrides(result["segments"][1]).reshape(-1, 3)[:, :2] >= 0).all()


def test_labels_in_another_crs_and_of_any_shape_are_read(files, tmp_path):
    """Fault 385: labels that could not be used were left out without a word."""
    box = shapely.box(500_020, 4_999_990, 500_030, 5_000_000)
    line = shapely.LineString([(500_000 + 35, 4_999_995), (500_000 + 45, 4_999_995)])
    labels = [(pixel(0), 1), (box.buffer(-1), 2), (line, 7), (shapely.Point(0, 0), 9), (pixel(20), None)]
    progress = Warned()
    given = {"labels": layer(tmp_path / "l.geojson", labels, "EPSG:4326", "code"), "field": "code"}

    result = run(files, tmp_path / "out", progress, **given)

    found = overrides(result["segments"][0])[:5].tolist()
    seven = next(each["class_id"] for each in result["classes"] if each["class_name"] == "7")
    assert (found[0], found[2], found[3], found[4]) == (1, 2, seven, seven)
    assert [said.split(" of ")[0] for said in progress.said] == ["1 label", "1 feature"]


def test_a_segment_with_two_labels_is_left_out(files, tmp_path):
    """Fault 385: the last of two labels won."""
    progress = Warned()
    labels = [(pixel(0), "a"), (pixel(0), "b"), (pixel(1), "a"), (pixel(2), "b")]

    result = run(files, tmp_path / "out", progress, labels=layer(tmp_path / "l.gpkg", labels))

    assert result["n_labels"] == 4
    assert progress.said[0].startswith("2 segments have labels of different classes")


def test_labels_of_one_class_alone_are_refused(files, tmp_path):
    labels = layer(tmp_path / "l.gpkg", [(pixel(0), "water")])

    with pytest.raises(SegmentsError, match="Only the class 'water' has labels"):
        run(files, tmp_path / "out", labels=labels)
    with pytest.raises(SegmentsError, match="No segment has a label"):
        run(files, tmp_path / "out2")
    with pytest.raises(AnnotationError, match="no feature with a class"):
        run(files, tmp_path / "out3", labels=layer(tmp_path / "n.gpkg", [(pixel(0), None)]))
    assert not list(tmp_path.glob("out*/*"))


def test_nothing_is_written_over_the_inputs(files, tmp_path):
    labels = layer(tmp_path / "l.gpkg", [(pixel(0), "a"), (pixel(1), "b")])

    with pytest.raises(OutputError):
        run(files, tmp_path, labels=labels, overwrite=True)


def test_the_session_proposes_from_the_overrides_so_far(collection, tmp_path):
    row = ClassRow(None, 50, "water", "#0000ff")
    collection.set_rows([*collection.rows, row])
    collection.set_overrides(
        [(0, int(collection.fid[0]), 50), (0, int(collection.fid[1]), int(collection.class_of()[1]))]
    )

    answer = ASKS["propagate"]("propagate", Exploration(collection, tmp_path), {"threshold": 0.5})

    assert answer["by_class"]["50"] >= 39
    [first, second] = answer["proposals"]
    assert len(first["fids"]) == len(first["class_ids"]) == len(first["probability"])
    assert int(collection.fid[0]) not in first["fids"]
    assert second["file"] == 1

    asked = ASKS["next_labels"]("next_labels", Exploration(collection, tmp_path), {"n": 4})
    assert len(asked["segments"]) == 4
    assert asked["segments"][0]["ref"][1] != int(collection.fid[0])


def test_accepted_proposals_are_not_learned_from_as_if_they_were_labels(collection, tmp_path):
    """Fault 387: after a click on Apply, the model learned from thousands of its own answers."""
    row = ClassRow(None, 50, "water", "#0000ff")
    collection.set_rows([*collection.rows, row])
    other, third = (int(collection.class_of()[at]) for at in (1, 2))
    collection.set_overrides([(0, int(collection.fid[0]), 50), (0, int(collection.fid[1]), other)])
    exploration = Exploration(collection, tmp_path)
    first = ASKS["propagate"]("propagate", exploration, {"threshold": 0.5})
    # To ask what to label next does not forget what was proposed.
    ASKS["next_labels"]("next_labels", exploration, {"n": 3})
    for each in first["proposals"]:
        collection.set_overrides([(each["file"], *pair) for pair in zip(each["fids"], each["class_ids"])])
    # One more label by hand.
    collection.set_overrides([(0, int(collection.fid[2]), third)])

    again = ASKS["propagate"]("propagate", exploration, {"threshold": 0.5})

    assert first["n_labels"] == 2
    assert again["n_labels"] == 3


def test_segments_to_label_next_are_listed_on_request(files, tmp_path):
    labels = layer(tmp_path / "l.gpkg", [(pixel(0), "a"), (pixel(1), "b")])

    result = run(files, tmp_path / "out", labels=labels, settings={"ask": 5})

    listed = geopandas.read_file(result["next_labels"], layer="next_labels")
    assert listed["rank"].tolist() == [1, 2, 3, 4, 5]
    assert set(listed["scene"]) <= {"s0", "s1"}
    # Two labels of three kinds of ground: the third is asked about.
    assert (listed["segment_id"] % 3 == 2).any()


def test_segments_that_cross_themselves_are_labelled_too():
    """Fault 414."""
    crossing = np.array([shapely.Polygon([(0, 0), (4, 4), (4, 0), (0, 4)])] * 3)
    features = np.array([shapely.box(-1, -1, 5, 5), shapely.LineString([(0, 1), (5, 1)]), shapely.box(-1, -1, 5, 1)])

    assert label_layer._labels(crossing, features).tolist() == [True, True, False]
