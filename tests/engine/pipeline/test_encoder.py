"""The encoder joins the PFLs of any segmenter, the same way in every tile, process and run."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import BandError, Cancelled, ModelError, PflKindError
from alps_qgis.engine.features.encoder import record
from alps_qgis.engine.tables.codebook import read_codebook
from alps_qgis.engine.tables.segments import read_meta, read_segments
from tests.engine.encoder_files import SIZE, write_encoder
from tests.engine.factories import make_raster
from tests.engine.pipeline.test_features import digests, features, pfl_of
from tests.engine.pipeline.test_label import Listener, quarters


@pytest.fixture
def scene(tmp_path) -> Path:
    """Return a scene of 160² pixels in nine tiles."""
    return make_raster(tmp_path / "scene.tif", quarters(size=160))


def label(scenes, out: Path, progress=None, workers=1, raster=None, bands=None, segment=None, **arguments):
    settings = {
        "scene": {"bands": bands} if bands else {},
        "tiles": {"tile": 72, "halo": 16},
        "segment": {"segmenter": "superpixels", "workers": workers, **(segment or {})},
        "codebook": {"clusters": 4},
        "features": {"feature_raster": str(raster)} if raster else {},
    }
    arguments = {"scenes": [str(path) for path in scenes], "out": str(out), "settings": settings, **arguments}
    return run_job("label", arguments, progress or Listener())


def classes(folder: Path) -> np.ndarray:
    with rasterio.open(folder / "scene_classes.tif") as dataset:
        return dataset.read(1)


def test_numbers_are_appended_and_recorded(scene, encoder, tmp_path):
    label([scene], tmp_path / "plain", segment={"features": "plain"})
    label([scene], tmp_path / "auto")

    plain, both = (pfl_of(tmp_path / name / "scene_segments.gpkg") for name in ("plain", "auto"))
    before, meta = (read_meta(tmp_path / name / "scene_segments.gpkg") for name in ("plain", "auto"))
    codebook = read_codebook(tmp_path / "auto" / "codebook.gpkg")

    assert (both[:, :-SIZE] == plain).all()
    assert 0.1 < both[:, -SIZE].std()
    assert meta.pfl_kind.startswith(f"{before.pfl_kind}+encoder:{SIZE}:")
    assert codebook.pfl_kind == meta.pfl_kind
    assert meta.pfl_dim == both.shape[1]
    assert codebook.settings["encoder"] == meta.provenance["encoder"]
    assert {**meta.provenance["encoder"], "sha256": 0} == {
        "name": "tiny-1", "size": SIZE, "licence": "MIT", "bands": [1, 2, 3], "sha256": 0,
    }  # fmt: skip
    assert "encoder" not in before.provenance


def test_numbers_are_the_mean_colours_of_the_segments(scene, encoder, tmp_path):
    """Fault 359: in a scene of nine tiles, segments that a tile cuts too."""
    label([scene], tmp_path / "out")
    with rasterio.open(scene) as dataset:
        image = dataset.read().astype(np.float32) / 255

    for batch in read_segments(tmp_path / "out" / "scene_segments.gpkg"):
        for geometry, pfl, area in zip(batch.geometry, batch.pfl, batch["area_px"], strict=True):
            if area < 200:
                continue
            with rasterio.open(scene) as dataset:
                inside = ~rasterio.features.geometry_mask([geometry], image.shape[1:], dataset.transform)
            assert pfl[-SIZE : -SIZE + 3] == pytest.approx(image[:, inside].mean(axis=1), abs=0.06)


def test_processes_give_the_bytes_of_one(scene, encoder, tmp_path):
    """Fault 366: each loads the network that the run began with."""
    label([scene], tmp_path / "one")
    label([scene], tmp_path / "two", workers=2)

    assert digests(tmp_path / "one") == digests(tmp_path / "two")


def test_scenes_in_any_order_and_alone_give_the_same(encoder, tmp_path):
    a, b = (make_raster(tmp_path / f"{name}.tif", quarters(seed)) for seed, name in enumerate("ab"))

    label([a, b], tmp_path / "ab")
    label([b, a], tmp_path / "ba")
    label([b], tmp_path / "alone", codebook=str(tmp_path / "ab" / "codebook.gpkg"))

    assert digests(tmp_path / "ab") == digests(tmp_path / "ba")
    assert digests(tmp_path / "ab")["b_classes.tif"] == digests(tmp_path / "alone")["b_classes.tif"]


def test_an_interrupted_run_continues_to_the_same_bytes_unless_the_encoder_changed(scene, encoder, tmp_path):
    """Fault 366: tiles of another encoder are not taken."""
    label([scene], tmp_path / "whole")
    with pytest.raises(Cancelled):
        label([scene], tmp_path / "out", Listener(stop_at=0.4))
    heard = Listener()
    label([scene], tmp_path / "out", heard)

    assert any("Continuing an earlier run" in said for said in heard.said)
    assert digests(tmp_path / "out") == digests(tmp_path / "whole")

    with pytest.raises(Cancelled):
        label([scene], tmp_path / "other", Listener(stop_at=0.4))
    write_encoder(encoder, "tiny-2")
    record._about.cache_clear()
    heard = Listener()
    label([scene], tmp_path / "other", heard)
    assert not any("Continuing an earlier run" in said for said in heard.said)


def test_earlier_segments_serve_again_only_with_the_same_features(scene, encoder, tmp_path):
    label([scene], tmp_path / "out")
    said = []
    for wanted in ("auto", "encoder", "plain"):
        heard = Listener()
        label([scene], tmp_path / "out", heard, segment={"features": wanted}, overwrite=True)
        said.append(any("nothing is segmented again" in each for each in heard.said))

    assert said[0]
    assert not said[2]


def test_a_feature_raster_comes_after_the_encoder(scene, encoder, tmp_path):
    raster = features(tmp_path / "f.tif", 2)
    label([scene], tmp_path / "encoder-alone")
    label([scene], tmp_path / "both", raster=raster)

    alone, both = (pfl_of(tmp_path / name / "scene_segments.gpkg") for name in ("encoder-alone", "both"))
    assert (both[:, :-2] == alone).all()
    kind = read_meta(tmp_path / "both" / "scene_segments.gpkg").pfl_kind
    assert [part.split(":")[0] for part in kind.split("+")] == ["superpixels", "encoder", "raster"]


def test_an_old_codebook_of_the_same_superpixels_goes_on_working(scene, encoder, tmp_path):
    """Fault 364: `auto` follows the codebook; what it cannot follow is refused with the way on."""
    label([scene], tmp_path / "plain", segment={"features": "plain"})
    label([scene], tmp_path / "auto")
    plain, auto = (str(tmp_path / name / "codebook.gpkg") for name in ("plain", "auto"))

    label([scene], tmp_path / "again", codebook=plain)
    assert (classes(tmp_path / "again") == classes(tmp_path / "plain")).all()
    with pytest.raises(PflKindError, match="leave out --features encoder"):
        label([scene], tmp_path / "x", codebook=plain, segment={"features": "encoder"})
    with pytest.raises(PflKindError, match="leave out --features plain"):
        label([scene], tmp_path / "x", codebook=auto, segment={"features": "plain"})
    write_encoder(encoder, "tiny-2")
    record._about.cache_clear()
    with pytest.raises(
        PflKindError, match="with the encoder tiny-1 .*this version of ALPS has tiny-2; use the version"
    ):
        label([scene], tmp_path / "x", codebook=auto)


def test_segments_of_other_features_are_refused_by_apply_and_update(scene, encoder, tmp_path):
    """Fault 365: the sentence names the features, not only the segmenter."""
    label([scene], tmp_path / "plain", segment={"features": "plain"})
    label([scene], tmp_path / "auto")
    segments, codebook = str(tmp_path / "auto" / "scene_segments.gpkg"), str(tmp_path / "plain" / "codebook.gpkg")

    with pytest.raises(PflKindError, match="--features plain"):
        run_job("apply", {"segments": segments, "codebook": codebook, "out": str(tmp_path / "x.gpkg")}, Listener())
    with pytest.raises(PflKindError, match="--features plain"):
        run_job("fit", {"segments": [segments], "update": codebook, "codebook": str(tmp_path / "y.gpkg")}, Listener())
    with pytest.raises(PflKindError, match="features"):
        others = [segments, str(tmp_path / "plain" / "scene_segments.gpkg")]
        run_job("fit", {"segments": others, "codebook": str(tmp_path / "z.gpkg")}, Listener())


def test_more_bands_take_red_green_and_blue_by_their_names(encoder, tmp_path):
    values = np.concatenate([quarters(1)[:1], quarters()[::-1]])
    colours = (ColorInterp.undefined, ColorInterp.blue, ColorInterp.green, ColorInterp.red)
    named = make_raster(tmp_path / "named.tif", values, colorinterp=colours)
    nameless = make_raster(tmp_path / "nameless.tif", values, colorinterp=(ColorInterp.undefined,) * 4)
    every = [1, 2, 3, 4]

    label([named], tmp_path / "named", bands=every)
    assert read_meta(tmp_path / "named" / "named_segments.gpkg").provenance["encoder"]["bands"] == [4, 3, 2]
    label([nameless], tmp_path / "nameless", bands=every)
    assert "encoder" not in read_meta(tmp_path / "nameless" / "nameless_segments.gpkg").provenance
    with pytest.raises(BandError, match="do not say which of the 4 bands these are; choose three bands"):
        label([nameless], tmp_path / "x", bands=every, segment={"features": "encoder"})
    # Another order of the colours is another look.
    turned = make_raster(tmp_path / "turned.tif", values, colorinterp=(*colours[:1], *colours[:0:-1]))
    label([turned], tmp_path / "turned", bands=every)
    heard, codebook = Listener(), str(tmp_path / "named" / "codebook.gpkg")
    segments = str(tmp_path / "turned" / "turned_segments.gpkg")
    run_job("apply", {"segments": segments, "codebook": codebook, "out": str(tmp_path / "z.gpkg")}, heard)
    assert any("other bands as red, green and blue than the codebook" in warning for warning in heard.warned)
    # With a codebook, the bands are those that it was made with.
    label([nameless], tmp_path / "y", bands=every, codebook=str(tmp_path / "named" / "codebook.gpkg"))
    assert read_meta(tmp_path / "y" / "nameless_segments.gpkg").provenance["encoder"]["bands"] == [4, 3, 2]


def test_one_band_has_no_encoder(encoder, tmp_path):
    grey = make_raster(tmp_path / "grey.tif", quarters()[0])
    label([grey], tmp_path / "out")

    assert "+encoder" not in read_meta(tmp_path / "out" / "grey_segments.gpkg").pfl_kind


def test_tiny_scenes_have_numbers(encoder, tmp_path):
    """Fault 360: a scene of one pixel too."""
    one = make_raster(tmp_path / "one.tif", np.full((3, 1, 1), 51, np.uint8))
    out = tmp_path / "one.gpkg"
    run_job(
        "segment", {"scene": str(one), "segments": str(out), "settings": {"segment": {"min_area_px": 1}}}, Listener()
    )

    assert pfl_of(out)[:, -SIZE:] == pytest.approx(np.full((1, SIZE), 0.2), abs=1e-3)


def test_ground_beside_no_data_has_the_numbers_of_the_same_ground(encoder, tmp_path):
    """Fault 361: no data is not black."""
    values = np.full((3, 64, 64), 102, np.uint8)
    values[:, :, 30:] = 0
    scene = make_raster(tmp_path / "scene.tif", values, nodata=0)
    out = tmp_path / "out.gpkg"
    run_job("segment", {"scene": str(scene), "segments": str(out)}, Listener())

    assert pfl_of(out)[:, -SIZE:] == pytest.approx(0.4, abs=1e-3)


def test_a_missing_file_ends_the_run_before_it_begins(scene, encoder, tmp_path):
    """Fault 363: `auto` too."""
    (encoder / "encoder.onnx").unlink()

    with pytest.raises(ModelError, match="encoder.onnx, a part of the encoder, is missing; install ALPS again"):
        label([scene], tmp_path / "out")
    label([scene], tmp_path / "out", segment={"features": "plain"})
