"""A second run to the same files keeps what users did to them, or a copy of the file that holds it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pyogrio
import pytest

from alps_qgis.engine.classes import ClassRow
from alps_qgis.engine.codebook.keep_names import keep_names
from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import Cancelled
from alps_qgis.engine.palette import color_at
from alps_qgis.engine.progress import Progress
from alps_qgis.engine.tables.codebook import Codebook, read_codebook
from tests.engine.factories import make_raster
from tests.engine.pipeline.test_label import Listener, digests, quarters


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> Path:
    return make_raster(tmp_path_factory.mktemp("scene") / "a.tif", quarters())


def label(scene: Path, out: Path, clusters: int = 4, stretch: str | None = None, **arguments) -> Listener:
    settings = {
        "codebook": {"clusters": clusters},
        "segment": {"segmenter": "superpixels", "workers": 1},
        **({"scene": {"stretch": stretch}} if stretch else {}),
    }
    heard = Listener()
    given = {"scenes": [str(scene)], "out": str(out), "settings": settings, "overwrite": True, **arguments}
    run_job("label", given, heard)
    return heard


def edit(file: Path, *statements: str) -> None:
    """Edit a table as QGIS does, which notes the date."""
    with closing(sqlite3.connect(file)) as database, database:
        for (trigger,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{trigger}"')
        for statement in statements:
            database.execute(statement)
        database.execute("UPDATE gpkg_contents SET last_change = '2025-11-27T10:00:00.000Z'")


def rename(codebook: Path, cluster: int, name: str, color: str = "#123456") -> None:
    edit(codebook, f"UPDATE classes SET class_name = '{name}', color = '{color}' WHERE cluster = {cluster}")


def names(codebook: Path) -> dict[int | None, str]:
    return {row.cluster: row.class_name for row in read_codebook(codebook).rows}


def copies(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if ".before-" in path.name)


def test_the_same_run_again_keeps_names_colours_and_corrections(scene, tmp_path):
    """Fault 130: the same clusters, so the whole table stays."""
    label(scene, tmp_path)
    codebook, segments = tmp_path / "codebook.gpkg", tmp_path / "a_segments.gpkg"
    rename(codebook, 1, "water")
    edit(
        codebook,
        "INSERT INTO classes (class_id, class_name, color, pfl_kind) "
        "SELECT 40, 'roof', '#aa0000', pfl_kind FROM classes LIMIT 1",
    )
    edit(segments, "UPDATE segments SET class_override = 40 WHERE fid IN (1, 2)")

    heard = label(scene, tmp_path)

    rows = {row.class_id: row for row in read_codebook(codebook).rows}
    assert (rows[1].class_name, rows[1].color) == ("water", "#123456")
    assert (rows[40].class_name, rows[40].cluster) == ("roof", None)
    found = pyogrio.read_dataframe(segments, layer="segments")["class_override"].dropna()
    assert found.tolist() == [40, 40]
    assert any("“water”" in said and "“roof”" in said for said in heard.said)
    assert any("2 corrections (class_override) are kept" in said for said in heard.said)
    assert copies(tmp_path) == []
    polygons = pyogrio.read_dataframe(tmp_path / "a_polygons.gpkg", layer="polygons")
    assert {"water", "roof"} <= set(polygons["class_name"])


def test_a_run_again_without_edits_gives_the_same_bytes(scene, tmp_path):
    """Fault 130: nothing to keep, nothing to say."""
    label(scene, tmp_path)
    before = digests(tmp_path)

    heard = label(scene, tmp_path)

    assert digests(tmp_path) == before
    assert not any("ept" in message for message in (*heard.said, *heard.warned) if "Using" not in message)


def test_another_number_of_clusters_keeps_the_names_of_clusters_that_are_clearly_the_same(scene, tmp_path):
    """Fault 130: with a correction, whose class has another number now."""
    label(scene, tmp_path, 4)
    codebook, segments = tmp_path / "codebook.gpkg", tmp_path / "a_segments.gpkg"
    old = read_codebook(codebook)
    rename(codebook, 3, "water")
    edit(segments, "UPDATE segments SET class_override = 3 WHERE fid = 1")

    heard = label(scene, tmp_path, 6)

    new = read_codebook(codebook)
    named = {row.cluster for row in new.rows if row.class_name == "water"}
    assert named
    for cluster in named:
        distances = np.linalg.norm(old.centroids - new.centroids[cluster], axis=1)
        assert int(distances.argmin()) == 3
    [override] = pyogrio.read_dataframe(segments, layer="segments")["class_override"].dropna()
    assert override == new.resolve().of_cluster[min(named)]
    assert any("1 correction (class_override) is kept" in said for said in heard.said)


def test_what_cannot_be_kept_stays_in_a_copy(scene, tmp_path):
    """Fault 131: another scene has another stretch, so no cluster is the same; another one has other segments."""
    label(scene, tmp_path)
    codebook, segments = tmp_path / "codebook.gpkg", tmp_path / "a_segments.gpkg"
    rename(codebook, 1, "water")
    edit(segments, "UPDATE segments SET class_override = 1 WHERE fid = 1")
    (tmp_path / "other").mkdir()
    other = make_raster(tmp_path / "other" / "a.tif", (quarters(3) // 3 + 20).astype(np.uint8))

    heard = label(other, tmp_path)

    assert {cluster for cluster, name in names(codebook).items() if name == "water"} == {None}
    assert copies(tmp_path) == ["a_segments.before-1.gpkg", "codebook.before-1.gpkg"]
    assert names(tmp_path / "codebook.before-1.gpkg")[1] == "water"
    assert any("“water”" in said and "codebook.before-1.gpkg" in said for said in heard.warned)
    assert any("the only correction" in said and "a_segments.before-1.gpkg" in said for said in heard.warned)


def test_own_columns_and_styles_stay_or_are_in_a_copy(scene, tmp_path):
    """Fault 132: of the table of classes they stay; polygons are drawn again, so theirs are in a copy."""
    label(scene, tmp_path)
    codebook, polygons = tmp_path / "codebook.gpkg", tmp_path / "a_polygons.gpkg"
    edit(codebook, "ALTER TABLE classes ADD COLUMN note TEXT", "UPDATE classes SET note = 'mine' WHERE cluster = 2")
    edit(polygons, "ALTER TABLE polygons ADD COLUMN owner TEXT")
    for file, table in ((codebook, "classes"), (polygons, "polygons")):
        edit(
            file,
            "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, f_table_name TEXT, styleName TEXT, styleQML TEXT)",
            f"INSERT INTO layer_styles VALUES (1, '{table}', 'mine', '<qgis/>')",
        )

    heard = label(scene, tmp_path)

    found = pyogrio.read_dataframe(codebook, layer="classes").set_index("cluster")["note"]
    assert found[2] == "mine"
    assert found.drop(2).isna().all()
    assert copies(tmp_path) == ["a_polygons.before-1.gpkg"]
    assert any("columns of your own (owner)" in said for said in heard.warned)
    for file in (codebook, polygons):
        with closing(sqlite3.connect(file)) as database:
            assert database.execute("SELECT styleName, styleQML FROM layer_styles").fetchall() == [("mine", "<qgis/>")]


def test_relabel_keeps_polygons_that_users_edited(scene, tmp_path):
    """Fault 132: the polygons are drawn again from the class raster."""
    label(scene, tmp_path)
    edit(tmp_path / "a_polygons.gpkg", "UPDATE polygons SET class_name = 'by hand' WHERE fid = 1")
    given = {"segments": [str(tmp_path / "a_segments.gpkg")], "codebook": str(tmp_path / "codebook.gpkg")}

    run_job("relabel", {**given, "out": str(tmp_path), "overwrite": True}, heard := Listener())

    assert copies(tmp_path) == ["a_polygons.before-1.gpkg"]
    assert any("edits of polygons" in said for said in heard.warned)
    run_job("relabel", {**given, "out": str(tmp_path), "overwrite": True}, Progress())
    assert copies(tmp_path) == ["a_polygons.before-1.gpkg"]


def test_a_polygon_that_a_user_drew_is_in_a_copy(scene, tmp_path):
    """Fault 131: the scene is segmented again."""
    label(scene, tmp_path)
    edit(tmp_path / "a_segments.gpkg", "UPDATE segments SET area_px = area_px + 1 WHERE fid = 1")

    heard = label(scene, tmp_path)

    assert copies(tmp_path) == ["a_segments.before-1.gpkg"]
    assert any("edits of polygons" in said for said in heard.warned)


def test_fit_to_the_same_codebook_keeps_names(scene, tmp_path):
    """Fault 130: fit again, with the same and another number of clusters."""
    label(scene, tmp_path)
    codebook, segments = tmp_path / "codebook.gpkg", tmp_path / "a_segments.gpkg"
    fit = {"segments": [str(segments)], "codebook": str(codebook), "overwrite": True}
    run_job("fit", {**fit, "settings": {"clusters": 4}}, Progress())
    rename(codebook, 0, "forest")

    run_job("fit", {**fit, "settings": {"clusters": 4}}, same := Listener())
    kept = names(codebook)
    run_job("fit", {**fit, "settings": {"clusters": 5}}, Progress())

    assert kept[0] == "forest"
    assert any("“forest”" in said for said in same.said)
    assert "forest" in names(codebook).values() or copies(tmp_path) == ["codebook.before-1.gpkg"]


def test_another_stretch_keeps_a_copy_of_the_file_that_qgis_replaces(scene, tmp_path):
    """Fault 131: in QGIS, the engine writes a new file and names the one that it stands for."""
    label(scene, tmp_path)
    codebook = tmp_path / "codebook.gpkg"
    rename(codebook, 0, "forest")

    heard = label(scene, tmp_path / "new", before={"codebook": str(codebook)}, stretch="range:0,200")

    assert copies(tmp_path) == ["codebook.before-1.gpkg"]
    assert any("“forest”" in said for said in heard.warned)


def test_a_codebook_that_is_given_has_its_own_names(scene, tmp_path):
    """Fault 131: but what the replaced one has is not lost."""
    label(scene, tmp_path)
    given = tmp_path / "given.gpkg"
    given.write_bytes((tmp_path / "codebook.gpkg").read_bytes())
    rename(tmp_path / "codebook.gpkg", 2, "orchard")

    label(scene, tmp_path, codebook=str(given))

    assert "orchard" not in names(tmp_path / "codebook.gpkg").values()
    assert names(tmp_path / "codebook.before-1.gpkg")[2] == "orchard"


def book(centroids, rows=None) -> Codebook:
    data = np.array(centroids, np.float32)
    made = tuple(ClassRow(n, n, f"Class {n + 1}", None) for n in range(len(data)))
    return Codebook(data, "kind", tuple(rows or made))


def test_names_follow_the_centroids_and_not_the_numbers():
    """Fault 130."""
    rows = [ClassRow(0, 0, "water", "#0000ff"), ClassRow(1, 1, "forest", "#00ff00"), ClassRow(2, 2, "Class 3", None)]
    old = book([[0, 0], [10, 0], [0, 10]], rows)

    kept = keep_names(book([[9.8, 0.1], [0.2, 0], [5, 5]]), old)

    assert [row.class_name for row in kept.codebook.rows] == ["forest", "water", "Class 3"]
    assert (kept.numbers[0], kept.numbers[1]) == (1, 0)
    assert kept.lost == ()


def test_an_ambiguous_cluster_takes_no_name():
    """Fault 131."""
    rows = [ClassRow(0, 0, "water", "#0000ff"), ClassRow(1, 1, "forest", "#00ff00")]

    kept = keep_names(book([[4.5, 0], [5.5, 0]]), book([[0, 0], [10, 0]], rows))

    assert kept.lost == ("water", "forest")
    assert [row.class_name for row in kept.codebook.rows] == ["Class 1", "Class 2"]


def test_merged_classes_stay_merged():
    """Fault 130: also without a name of their own."""
    rows = [ClassRow(0, 0, "Class 1", None), ClassRow(1, 0, "Class 1", None), ClassRow(2, 2, "Class 3", None)]

    kept = keep_names(book([[0, 10.1], [0, 0.1], [10, 0]]), book([[0, 0], [10, 0], [0, 10]], rows))

    assert kept.codebook.resolve().of_cluster == {0: 0, 1: 1, 2: 1}


def test_merged_classes_do_not_take_the_automatic_colour_of_another_class():
    """Fault 174: “wood” had the colour of cluster 3, and so had “Class 3” of the new fit."""
    colors = [color_at(n) for n in range(3)]
    rows = [ClassRow(n, n, name, colors[n]) for n, name in enumerate(("Class 1", "wood", "wood"))]
    old = book([[0, 0], [10, 0], [10, 2]], rows)
    fitted = [ClassRow(n, n, f"Class {n + 1}", colors[n]) for n in range(3)]

    kept = keep_names(book([[10, 0.1], [10, 1.9], [0, 0.1]], fitted), old)
    classes = keep_names(book([[0, 0.1], [10, 1.9], [50, 0]], fitted), old).codebook.resolve().classes

    assert [row.class_name for row in kept.codebook.rows] == ["wood", "wood", "Class 3"]
    assert [row.color for row in kept.codebook.rows] == [colors[0], colors[0], colors[2]]
    assert len({each.color for each in classes}) == len(classes)


def test_a_colour_that_a_user_chose_for_merged_classes_is_kept():
    """Fault 174."""
    rows = [ClassRow(0, 0, "Class 1", color_at(0)), *(ClassRow(n, 1, "wood", "#00ff00") for n in (1, 2))]

    kept = keep_names(book([[10, 0.1], [10, 1.9], [0, 0.1]]), book([[0, 0], [10, 0], [10, 2]], rows))

    assert [row.color for row in kept.codebook.rows[:2]] == ["#00ff00", "#00ff00"]


def test_a_class_that_corrections_need_stays_without_a_cluster():
    """Fault 130."""
    rows = [ClassRow(0, 0, "water", "#0000ff"), ClassRow(1, 1, "forest", "#00ff00")]

    kept = keep_names(book([[4.5, 0], [5.5, 0]]), book([[0, 0], [10, 0]], rows), needed=[1])

    assert kept.lost == ("water", "forest")
    added = kept.codebook.rows[-1]
    assert (added.cluster, added.class_name, added.color) == (None, "forest", "#00ff00")
    assert kept.numbers == {1: added.class_id}


def arguments_of(step: str, scene: Path, folder: Path, source: Path, out: Path) -> dict[str, object]:
    return {
        "segment": {"scene": str(scene), "segments": str(out), "settings": {"segment": {"segmenter": "superpixels"}}},
        "apply": {"segments": str(source), "codebook": str(folder / "codebook.gpkg"), "out": str(out)},
        "polygonize": {"classes": str(folder / "a_classes.tif"), "polygons": str(out)},
    }[step]


@pytest.mark.parametrize("step", ["segment", "apply", "polygonize"])
def test_a_step_that_replaces_an_edited_file_keeps_a_copy(scene, tmp_path, step):
    """Fault 131: steps that do not label."""
    label(scene, tmp_path)
    file = tmp_path / ("a_polygons.gpkg" if step == "polygonize" else "a_segments.gpkg")
    source = tmp_path / "source.gpkg"
    source.write_bytes((tmp_path / "a_segments.gpkg").read_bytes())
    edit(file, f"UPDATE {'polygons' if step == 'polygonize' else 'segments'} SET confidence = 0 WHERE fid = 1")
    given = arguments_of(step, scene, tmp_path, source, file)

    run_job(step, {**given, "overwrite": True}, heard := Listener())

    assert copies(tmp_path) == [f"{file.stem}.before-1.gpkg"]
    assert any("was edited since it was made" in said for said in heard.warned)


class Impatient(Progress):
    """Cancels a job once it began to show progress."""

    def __init__(self) -> None:
        self.shown = False

    def show(self, fraction: float, message: str = "") -> None:
        self.shown = True

    def is_cancelled(self) -> bool:
        return self.shown


@pytest.mark.parametrize("qgis", [False, True])
@pytest.mark.parametrize("step", ["segment", "apply", "polygonize"])
def test_a_step_that_is_cancelled_leaves_no_copy(scene, tmp_path, step, qgis):
    """Fault 251: the file stays as it was, so a copy of it is only in the way."""
    label(scene, tmp_path)
    file = tmp_path / ("a_polygons.gpkg" if step == "polygonize" else "a_segments.gpkg")
    source = tmp_path / "source.gpkg"
    source.write_bytes((tmp_path / "a_segments.gpkg").read_bytes())
    edit(file, f"UPDATE {'polygons' if step == 'polygonize' else 'segments'} SET confidence = 0 WHERE fid = 1")
    before = digests(tmp_path)
    # QGIS lets the engine write beside the file, and exchanges the two afterwards.
    given = arguments_of(step, scene, tmp_path, source, tmp_path / "new.gpkg" if qgis else file)

    with pytest.raises(Cancelled):
        run_job(step, {**given, "overwrite": True, **({"before": str(file)} if qgis else {})}, Impatient())

    assert digests(tmp_path) == before


def test_a_step_of_qgis_copies_an_edited_file_that_it_replaces(scene, tmp_path):
    """Fault 251: when the new file is complete."""
    label(scene, tmp_path)
    file = tmp_path / "a_polygons.gpkg"
    edit(file, "UPDATE polygons SET confidence = 0 WHERE fid = 1")
    given = {"classes": str(tmp_path / "a_classes.tif"), "polygons": str(tmp_path / "new.gpkg"), "before": str(file)}

    run_job("polygonize", given, heard := Listener())

    assert copies(tmp_path) == ["a_polygons.before-1.gpkg"]
    assert any("was edited since it was made" in said for said in heard.warned)


def test_a_codebook_that_an_update_fails_to_replace_leaves_no_copy(scene, tmp_path):
    """Fault 251."""
    label(scene, tmp_path)
    other = tmp_path / "other.gpkg"
    other.write_bytes((tmp_path / "codebook.gpkg").read_bytes())
    rename(other, 0, "water")
    before = digests(tmp_path)
    given = {"segments": [str(tmp_path / "a_segments.gpkg")], "update": str(tmp_path / "codebook.gpkg")}

    with pytest.raises(Cancelled):
        run_job("fit", {**given, "codebook": str(other), "overwrite": True}, Impatient())

    assert digests(tmp_path) == before
