"""A feature raster joins the PFLs of any scene, and its codebook is not used without it."""

from __future__ import annotations

import hashlib
from contextlib import ExitStack, nullcontext
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import Cancelled, OutputError, PflKindError, SceneError, SegmentsError, SettingsError
from alps_qgis.engine.features import features as features_module
from alps_qgis.engine.features.scaling import FeatureScaling
from alps_qgis.engine.pipeline import first_pass
from alps_qgis.engine.pipeline import label as label_module
from alps_qgis.engine.pipeline.join import mean_pfl
from alps_qgis.engine.sample.sample_scene import make_sample_scene
from alps_qgis.engine.scene.scene import open_scene
from alps_qgis.engine.settings import FeatureSettings
from alps_qgis.engine.tables.codebook import read_codebook
from alps_qgis.engine.tables.segments import read_meta, read_segments
from tests.engine.factories import TEN_METRES, make_raster
from tests.engine.pipeline.test_label import Listener, quarters

SIZE = 160


@pytest.fixture
def scene(tmp_path):
    """Return a scene of 160² pixels in nine tiles."""
    return make_raster(tmp_path / "scene.tif", quarters(size=SIZE))


def features(path: Path, n_bands: int = 2, seed: int = 0, size: int = 40, pixel: float = 40, **more) -> Path:
    """Write a raster of smooth bands on another grid."""
    values = np.cumsum(np.random.default_rng(seed).normal(size=(n_bands, size, size)), axis=2).astype(np.float32)
    return make_raster(path, values, transform=Affine(pixel, 0, 500_000, 0, -pixel, 5_000_000), **more)


def label(scenes, out: Path, raster: Path | None, progress=None, weight=None, workers=1, **arguments):
    given = {"feature_raster": str(raster)} if raster else {}
    settings = {
        "tiles": {"tile": 72, "halo": 16},
        "segment": {"segmenter": "superpixels", "workers": workers},
        "codebook": {"clusters": 4},
        "features": given if weight is None else {**given, "feature_weight": weight},
    }
    arguments = {"scenes": [str(path) for path in scenes], "out": str(out), "settings": settings, **arguments}
    return run_job("label", arguments, progress or Listener())


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def pfl_of(file: Path) -> np.ndarray:
    return np.concatenate([batch.pfl for batch in read_segments(file)])


def test_features_are_appended_and_recorded(scene, tmp_path):
    raster = features(tmp_path / "f.tif", 3)
    label([scene], tmp_path / "without", None)
    label([scene], tmp_path / "with", raster)

    plain, both = (pfl_of(tmp_path / name / "scene_segments.gpkg") for name in ("without", "with"))
    meta, codebook = (
        read_meta(tmp_path / "with" / "scene_segments.gpkg"),
        read_codebook(tmp_path / "with" / "codebook.gpkg"),
    )
    before = read_meta(tmp_path / "without" / "scene_segments.gpkg")

    assert (both[:, :-3] == plain).all()
    assert 0.1 < np.sqrt(both[:, -3:].var(axis=0).sum()) < 2
    assert meta.pfl_kind.startswith(f"{before.pfl_kind}+raster:3:")
    assert meta.pfl_dim == both.shape[1]
    assert meta.provenance["settings"]["features"] == {"feature_raster": "f.tif"}
    assert meta.provenance["features"]["scaling"] == codebook.settings["features"]["scaling"]
    assert codebook.pfl_kind == meta.pfl_kind
    assert "features" not in before.provenance
    assert "features" not in before.provenance["settings"]


def test_workers_give_the_bytes_of_one_process(scene, tmp_path):
    """Fault 338: tasks carry what they need to open the raster."""
    raster = features(tmp_path / "f.tif", 2)
    label([scene], tmp_path / "one", raster)
    label([scene], tmp_path / "two", raster, workers=2)

    assert digests(tmp_path / "one") == digests(tmp_path / "two")


def test_scenes_in_any_order_give_the_same_bytes(tmp_path):
    """Fault 338: the scaling is that of the collection, and a scene of its own gets the codebook's."""
    raster = features(tmp_path / "f.tif", 2, size=90)
    a = make_raster(tmp_path / "a.tif", quarters(0))
    b = make_raster(tmp_path / "b.tif", quarters(1), transform=TEN_METRES @ Affine.translation(130, 60))

    label([a, b], tmp_path / "ab", raster)
    label([b, a], tmp_path / "ba", raster)
    label([b], tmp_path / "alone", raster, codebook=str(tmp_path / "ab" / "codebook.gpkg"))

    assert digests(tmp_path / "ab") == digests(tmp_path / "ba")
    assert digests(tmp_path / "ab")["b_classes.tif"] == digests(tmp_path / "alone")["b_classes.tif"]


def test_many_scenes_give_few_points_each(tmp_path, monkeypatch):
    """Fault 357: never more than the sample together, in float32, and the same points in any order of scenes."""
    raster = features(tmp_path / "f.tif", 2, size=90)
    paths = [make_raster(tmp_path / f"{n}.tif", quarters(n)) for n in range(3)]
    seen = []

    def scaling_of(samples):
        seen.append(sorted(each.tobytes() for each in samples))
        assert all(len(each) == 20 and each.dtype == np.float32 for each in samples)
        return FeatureScaling((0.0, 0.0), (1.0, 1.0))

    monkeypatch.setattr(features_module, "scaling_of", scaling_of)
    monkeypatch.setattr(features_module, "_SAMPLE", 60)
    for order in (paths, paths[::-1]):
        with ExitStack() as stack:
            scenes = {path: stack.enter_context(open_scene(path)) for path in order}
            features_module.find_features(
                FeatureSettings(feature_raster=str(raster)), False, scenes, lambda path: nullcontext()
            )

    assert seen[0] == seen[1]


def test_a_band_that_lies_far_from_zero_counts_as_the_same_near_zero(scene, tmp_path):
    """Fault 358: from the raster to the segments."""
    near = np.random.default_rng(0).normal(0, 0.5, (1, 40, 40))
    grid = {"transform": Affine(40, 0, 500_000, 0, -40, 5_000_000)}
    label([scene], tmp_path / "near", make_raster(tmp_path / "near.tif", near, **grid))
    label([scene], tmp_path / "far", make_raster(tmp_path / "far.tif", near + 2_450_123, **grid))

    ours, theirs = (pfl_of(tmp_path / name / "scene_segments.gpkg")[:, -1] for name in ("near", "far"))

    assert theirs == pytest.approx(ours, abs=1e-3)
    assert ours.std() > 0.1


def test_an_interrupted_run_continues_to_the_same_bytes(scene, tmp_path):
    """Fault 339: and another raster of the same name starts again."""
    raster = features(tmp_path / "f.tif", 2)
    label([scene], tmp_path / "whole", raster)

    with pytest.raises(Cancelled):
        label([scene], tmp_path / "out", raster, Listener(stop_at=0.4))
    heard = Listener()
    label([scene], tmp_path / "out", raster, heard)

    assert any("Continuing an earlier run" in said for said in heard.said)
    assert digests(tmp_path / "out") == digests(tmp_path / "whole")

    with pytest.raises(Cancelled):
        label([scene], tmp_path / "other", raster, Listener(stop_at=0.4))
    features(tmp_path / "f.tif", 2, seed=1)
    heard = Listener()
    label([scene], tmp_path / "other", raster, heard)

    assert not any("Continuing an earlier run" in said for said in heard.said)
    assert digests(tmp_path / "other") != digests(tmp_path / "whole")


def test_earlier_segments_serve_again_only_with_the_same_raster(scene, tmp_path):
    """Fault 339: segments that a run left are taken where nothing changed, and made again where the raster did."""
    raster, other = features(tmp_path / "f.tif", 2), features(tmp_path / "g.tif", 2, seed=1)
    label([scene], tmp_path / "out", raster)
    said = []
    for given in (raster, other, None):
        heard = Listener()
        label([scene], tmp_path / "out", given, heard, overwrite=True)
        said.append(any("nothing is segmented again" in each for each in heard.said))

    assert said == [True, False, False]


def test_a_codebook_asks_for_the_raster_it_was_made_with(scene, tmp_path):
    """Fault 333: without a raster, with one it does not know, with another weight."""
    two = features(tmp_path / "two.tif", 2)
    label([scene], tmp_path / "with", two, weight=2.0)
    label([scene], tmp_path / "without", None)
    made, bare = (str(tmp_path / name / "codebook.gpkg") for name in ("with", "without"))

    with pytest.raises(PflKindError, match=r"feature raster two\.tif \(bands: 2\); give one with the same bands"):
        label([scene], tmp_path / "a", None, codebook=made)
    with pytest.raises(PflKindError, match=r"without a feature raster; leave out two\.tif"):
        label([scene], tmp_path / "a", two, codebook=bare)
    with pytest.raises(PflKindError, match="with the weight 2 for its feature raster, not 0.5"):
        label([scene], tmp_path / "a", two, weight=0.5, codebook=made)
    # A weight that is not given is that of the codebook.
    label([scene], tmp_path / "b", two, codebook=made)


def test_a_codebook_counts_the_bands(scene, tmp_path):
    """Fault 334: before any tile is computed."""
    label([scene], tmp_path / "with", features(tmp_path / "two.tif", 2))
    three = features(tmp_path / "three.tif", 3)

    with pytest.raises(PflKindError, match=r"a feature raster of 2 bands, but .*three\.tif has 3"):
        label([scene], tmp_path / "a", three, codebook=str(tmp_path / "with" / "codebook.gpkg"))


def test_segments_of_both_kinds_do_not_meet_in_one_codebook(scene, tmp_path):
    """Fault 333: in a fit, when a codebook is applied, and when it is updated."""
    raster = features(tmp_path / "f.tif", 2)
    label([scene], tmp_path / "with", raster)
    label([scene], tmp_path / "without", None)
    made, bare = (str(tmp_path / name / "scene_segments.gpkg") for name in ("with", "without"))

    with pytest.raises(PflKindError):
        run_job("fit", {"segments": [made, bare], "codebook": str(tmp_path / "c.gpkg"), "settings": {}}, Listener())
    with pytest.raises(PflKindError):
        arguments = {"segments": bare, "codebook": str(tmp_path / "with" / "codebook.gpkg")}
        run_job("apply", {**arguments, "out": str(tmp_path / "s.gpkg")}, Listener())


def test_scenes_that_were_scaled_one_by_one_are_named(tmp_path):
    """Fault 342: segmented alone, each scene has a scaling of its own; a fit warns, and an update refuses."""
    raster = features(tmp_path / "f.tif", 2, size=90)
    a = make_raster(tmp_path / "a.tif", quarters(0))
    b = make_raster(tmp_path / "b.tif", quarters(1), transform=TEN_METRES @ Affine.translation(130, 60))
    files = [str(tmp_path / "a.gpkg"), str(tmp_path / "b.gpkg")]
    for scene, out in zip((a, b), files, strict=True):
        settings = {
            "segment": {"segmenter": "superpixels", "workers": 1},
            "features": {"feature_raster": str(raster)},
            "scene": {"stretch": "range:0,255"},
        }
        run_job("segment", {"scene": str(scene), "segments": out, "settings": settings}, Listener())
    heard = Listener()

    run_job("fit", {"segments": files, "codebook": str(tmp_path / "c.gpkg"), "settings": {"clusters": 4}}, heard)

    assert any("not scaled alike" in each for each in heard.warned)
    with pytest.raises(SegmentsError, match="scaling of the feature raster"):
        update = {"segments": files[1:], "codebook": str(tmp_path / "d.gpkg"), "update": str(tmp_path / "c.gpkg")}
        run_job("fit", update, Listener())


def test_segments_of_another_scaling_are_named_when_a_codebook_is_applied(tmp_path):
    """Fault 355: the two codebooks are not the same one either; the identity of one without features stays."""
    raster = features(tmp_path / "f.tif", 2, size=90)
    a = make_raster(tmp_path / "a.tif", quarters(0))
    b = make_raster(tmp_path / "b.tif", quarters(1), transform=TEN_METRES @ Affine.translation(130, 60))
    label([a], tmp_path / "a", raster)
    label([b], tmp_path / "b", raster)
    codebook = tmp_path / "a" / "codebook.gpkg"
    warned = []
    for name in ("a", "b"):
        heard = Listener()
        arguments = {"segments": str(tmp_path / name / f"{name}_segments.gpkg"), "codebook": str(codebook)}
        run_job("apply", {**arguments, "out": str(tmp_path / f"{name}.gpkg")}, heard)
        warned.append(any("another scaling of the feature raster than the codebook" in each for each in heard.warned))
    known = read_codebook(codebook)
    moved = {**known.settings["features"], "scaling": {"centre": [0.0, 0.0], "scale": [1.0, 1.0]}}
    identities = {
        replace(known, settings=settings).identity()
        for settings in (
            known.settings,
            {**known.settings, "features": moved},
            {key: value for key, value in known.settings.items() if key != "features"},
        )
    }

    assert warned == [False, True]
    assert len(identities) == 3


def test_segments_without_a_value_are_counted_and_lie_in_the_middle(scene, tmp_path):
    """Fault 335: the raster covers the left half only; every segment still gets a class."""
    raster = features(tmp_path / "f.tif", 2, size=20)
    heard = Listener()

    summary = label([scene], tmp_path / "out", raster, heard)

    pfl = pfl_of(tmp_path / "out" / "scene_segments.gpkg")
    n = int((pfl[:, -2:] == 0).all(axis=1).sum())
    assert 0 < n < len(pfl)
    assert f"{n:,} of {len(pfl):,} segments lie where the feature raster f.tif has no value" in " ".join(heard.warned)
    assert summary["scenes"][0]["covered_share"] == 1.0


def test_fragments_without_a_value_do_not_count_for_their_segment():
    """Fault 335: of a segment that a tile border cuts, the fragment that has values decides; no value at all stays."""
    fragments = [{"pfl": np.array(pfl, np.float32)} for pfl in ([1, 8, np.nan], [4, np.nan, np.nan])]

    mean = mean_pfl(fragments, np.array([0.75, 0.25]))

    assert mean.tolist() == pytest.approx([1.75, 8.0, np.nan], nan_ok=True)


def test_one_scene_outside_does_not_stop_the_others(tmp_path):
    """Fault 331: in a collection it is left out with the reason."""
    raster = features(tmp_path / "f.tif", 2)
    inside = make_raster(tmp_path / "a.tif", quarters(0))
    outside = make_raster(tmp_path / "b.tif", quarters(1), transform=TEN_METRES @ Affine.translation(5000, 0))

    summary = label([inside, outside], tmp_path / "out", raster)

    assert [Path(row["input"]).name for row in summary["failed"]] == ["b.tif"]
    assert "does not overlap" in summary["failed"][0]["message"]
    assert [Path(row["input"]).name for row in summary["scenes"]] == ["a.tif"]


def test_a_scene_outside_is_left_out_once_with_a_codebook_too(tmp_path, monkeypatch):
    """Fault 344: it is not read again for the notes about the stretch, where it could fail a second time."""
    raster = features(tmp_path / "f.tif", 2)
    inside = make_raster(tmp_path / "a.tif", quarters(0))
    outside = make_raster(tmp_path / "b.tif", quarters(1), transform=TEN_METRES @ Affine.translation(5000, 0))
    label([inside], tmp_path / "first", raster)
    note = label_module.note_stretch_of_codebook

    def refuse(scenes, stretch):
        if Path(scenes[0].path).name == "b.tif":
            raise SceneError("b.tif cannot be read.")
        note(scenes, stretch)

    monkeypatch.setattr(label_module, "note_stretch_of_codebook", refuse)
    summary = label([inside, outside], tmp_path / "out", raster, codebook=str(tmp_path / "first" / "codebook.gpkg"))

    assert [Path(row["input"]).name for row in summary["failed"]] == ["b.tif"]
    assert "does not overlap" in summary["failed"][0]["message"]


def test_a_raster_without_values_or_without_a_file_is_refused(scene, tmp_path):
    """Fault 330: before any work; a raster of nothing but no data helps nobody either."""
    empty = make_raster(tmp_path / "empty.tif", np.full((2, SIZE, SIZE), np.nan, np.float32))

    with pytest.raises(SceneError, match=r"none\.tif"):
        label([scene], tmp_path / "out", tmp_path / "none.tif")
    with pytest.raises(SceneError, match=r"empty\.tif has no values under the scenes"):
        label([scene], tmp_path / "out", empty)
    assert not (tmp_path / "out" / "codebook.gpkg").exists()


def test_a_weight_needs_a_raster(scene, tmp_path):
    """Fault 340: alone, it would change nothing, and nobody would notice."""
    with pytest.raises(SettingsError, match="needs a feature raster to weigh"):
        label([scene], tmp_path / "out", None, weight=2.0)


def test_an_output_never_replaces_the_feature_raster(scene, tmp_path):
    """Fault 341: also with leave to overwrite."""
    out = tmp_path / "out"
    out.mkdir()
    raster = features(out / "scene_classes.tif", 2)
    before = raster.read_bytes()

    with pytest.raises(OutputError):
        label([scene], out, raster, overwrite=True)
    with pytest.raises(OutputError):
        settings = {"features": {"feature_raster": str(raster)}, "segment": {"segmenter": "superpixels"}}
        arguments = {"scene": str(scene), "segments": str(raster), "settings": settings, "overwrite": True}
        run_job("segment", arguments, Listener())

    assert raster.read_bytes() == before


def test_a_raster_that_changes_during_the_run_is_an_error(scene, tmp_path, monkeypatch):
    """Fault 337: tiles of two versions never become one map."""
    raster = features(tmp_path / "f.tif", 2)
    finish = first_pass.finish_scene

    def change_then_finish(*arguments):
        features(raster, 2, seed=5, size=41)
        return finish(*arguments)

    monkeypatch.setattr(first_pass, "finish_scene", change_then_finish)
    with pytest.raises(SceneError, match=r"f\.tif changed while it was read"):
        label([scene], tmp_path / "out", raster)


def majority_miou(classes: Path, truth: np.ndarray) -> float:
    with rasterio.open(classes) as raster:
        found = raster.read(1)
    counts = np.zeros((7, 256))
    np.add.at(counts, (truth.ravel(), found.ravel()), 1)
    merged = np.zeros((7, 7))
    np.add.at(merged.T, counts.argmax(axis=0), counts.T)
    hit = np.diag(merged)
    return float((hit / (merged.sum(axis=0) + merged.sum(axis=1) - hit)).mean())


def test_heights_help_and_noise_hardly_hurts(tmp_path):
    """Heights of the procedural scene, at 2 m, noisy by 1 m; and noise, with a low weight (docs/feature-rasters.md)."""
    scene, truth_file = make_sample_scene(tmp_path / "scene.tif", tmp_path / "truth.tif", (600, 800), 0)
    with rasterio.open(truth_file) as raster:
        truth, transform, crs = raster.read(1), raster.transform, raster.crs
    rng = np.random.default_rng(0)
    heights = np.array([6.0, 0.0, 0.0, 9.0, 0.0, 0.6, 0.0])[truth].reshape(120, 5, 160, 5).mean(axis=(1, 3))
    coarse = transform @ Affine.scale(5)
    more = {"transform": coarse, "crs": crs.to_string()}
    dsm = make_raster(tmp_path / "dsm.tif", (heights + rng.normal(size=heights.shape)).astype(np.float32), **more)
    noise = make_raster(tmp_path / "noise.tif", rng.normal(size=(8, 120, 160)).astype(np.float32), **more)
    given = {
        "without": {},
        "dsm": {"feature_raster": str(dsm)},
        "noise": {"feature_raster": str(noise), "feature_weight": 0.25},
    }
    figures = {}
    for name, features_given in given.items():
        found = []
        for seed in range(4):
            settings = {
                "segment": {"segmenter": "superpixels", "workers": 1},
                "codebook": {"seed": seed},
                "features": features_given,
            }
            out = tmp_path / name
            arguments = {"scenes": [str(scene)], "out": str(out), "settings": settings, "overwrite": True}
            run_job("label", arguments, Listener())
            found.append(majority_miou(out / "scene_classes.tif", truth))
        figures[name] = np.mean(found)

    assert figures["dsm"] > figures["without"] + 0.05, figures
    assert figures["noise"] > figures["without"] - 0.03, figures
