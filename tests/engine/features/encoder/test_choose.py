"""When the encoder describes segments, and which refusals say how to go on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from alps_qgis.engine.errors import BandError, ModelError, PflKindError
from alps_qgis.engine.features.encoder import record
from alps_qgis.engine.features.encoder.choose import Known, choose_encoder
from alps_qgis.engine.features.encoder.record import installed, mark_here, mark_of
from alps_qgis.engine.progress import Progress

PLAIN = "superpixels:12345678:89"


@dataclass(frozen=True)
class Bands:
    """What a scene says of its bands."""

    n_raw_bands: int
    rgb: tuple[int, int, int] | None


RGB, GREY, MANY, ORDERED = Bands(3, (0, 1, 2)), Bands(1, None), Bands(8, None), Bands(4, (2, 1, 0))


class Listener(Progress):
    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, message: str) -> None:
        self.said.append(message)


def known(pfl_kind: str, **encoder) -> Known:
    return Known(Path("codebook.gpkg"), pfl_kind, encoder)


@pytest.mark.parametrize(
    ("wanted", "by_default", "scenes", "bands"),
    [
        ("auto", True, [RGB, RGB], (0, 1, 2)),
        ("auto", True, [ORDERED], (2, 1, 0)),
        ("auto", False, [RGB], None),
        ("auto", True, [GREY], None),
        ("auto", True, [MANY], None),
        ("auto", True, [RGB, ORDERED], None),
        ("plain", True, [RGB], None),
        ("encoder", False, [ORDERED], (2, 1, 0)),
    ],
)
def test_red_green_and_blue_are_needed(encoder, wanted, by_default, scenes, bands):
    found = choose_encoder(wanted, by_default, scenes, None, Progress())

    assert (found and found.bands) == bands


def test_the_log_says_what_was_chosen(encoder):
    heard = Listener()
    for scenes in ([RGB], [GREY], [MANY], [RGB, ORDERED]):
        choose_encoder("auto", True, scenes, None, heard)

    assert [said.partition(". ")[2] for said in heard.said] == [
        "",
        "The encoder needs red, green and blue, but the scenes do not say which of the 8 bands these are.",
        "The encoder needs red, green and blue, which are not the same bands in all scenes.",
    ]
    assert heard.said[0] == "Features: those of the segmenter, and the encoder tiny-1."


@pytest.mark.parametrize(
    ("scenes", "why"),
    [
        ([GREY], "the number of bands is 1; choose three bands"),
        ([Bands(2, None)], "the number of bands is 2; choose three bands"),
        ([MANY], "do not say which of the 8 bands these are; choose three bands"),
        ([RGB, ORDERED], "not the same bands in all scenes; choose three bands"),
    ],
)
def test_an_encoder_that_is_wanted_says_which_bands_it_lacks(encoder, scenes, why):
    """Fault 362: nobody gets other labels than asked for."""
    with pytest.raises(BandError, match=f"{why}.*--features plain"):
        choose_encoder("encoder", True, scenes, None, Progress())


def test_a_codebook_decides(encoder):
    """Fault 364: an old codebook of the same superpixels goes on working, and one with an encoder gets it."""
    with_encoder = known(installed().kind(PLAIN), name="tiny-1", bands=[3, 2, 1])

    assert choose_encoder("auto", True, [RGB], known(PLAIN), Progress()) is None
    assert choose_encoder("auto", True, [RGB], known(PLAIN + "+raster:2:aaaaaaaa"), Progress()) is None
    assert choose_encoder("plain", True, [RGB], known(PLAIN), Progress()) is None
    for wanted, by_default in (("auto", True), ("auto", False), ("encoder", True)):
        found = choose_encoder(wanted, by_default, [MANY], with_encoder, Progress())
        assert found is not None
        assert found.bands == (2, 1, 0)


@pytest.mark.parametrize(
    ("wanted", "kind", "why"),
    [
        ("encoder", PLAIN, "made without the encoder; leave out --features encoder"),
        ("plain", PLAIN + "+encoder:6:aaaaaaaa", "made with the encoder tiny-1; leave out --features plain"),
        (
            "auto",
            PLAIN + "+encoder:6:aaaaaaaa",
            "with the encoder tiny-1 .encoder:6:aaaaaaaa., but this version of ALPS has",
        ),
    ],
)
def test_a_codebook_of_other_features_is_refused_with_the_way_on(encoder, wanted, kind, why):
    """Fault 365: also one that another encoder described."""
    with pytest.raises(PflKindError, match=f"codebook.gpkg was {'' if why[0] == 'm' else 'made '}{why}"):
        choose_encoder(wanted, True, [RGB], known(kind, name="tiny-1"), Progress())


def test_a_version_without_an_encoder_refuses_codebooks_that_have_one(monkeypatch):
    monkeypatch.setattr(record, "SHIPPED", False)

    with pytest.raises(PflKindError, match="this version of ALPS has none; use the version of ALPS that made it"):
        choose_encoder("auto", True, [RGB], known(PLAIN + "+encoder:6:aaaaaaaa"), Progress())
    assert choose_encoder("auto", True, [RGB], None, Progress()) is None
    assert mark_here() == ""


def test_a_scene_of_too_few_bands_is_refused_with_a_codebook(encoder):
    with pytest.raises(BandError, match="fewer bands .1."):
        choose_encoder("auto", True, [GREY], known(installed().kind(PLAIN)), Progress())
    with pytest.raises(BandError, match="fewer bands .3."):
        choose_encoder("auto", True, [RGB], known(installed().kind(PLAIN), bands=[4, 3, 2]), Progress())


def test_one_scene_of_too_few_bands_does_not_end_a_collection(encoder):
    """Fault 376: it is left out by itself, as without the encoder."""
    found = choose_encoder("auto", True, [RGB, GREY], known(installed().kind(PLAIN), bands=[3, 2, 1]), Progress())
    assert found is not None
    assert found.bands == (2, 1, 0)


@pytest.mark.parametrize("name", ["encoder.onnx", "encoder.json"])
@pytest.mark.parametrize("wanted", ["auto", "encoder"])
def test_a_missing_or_damaged_file_is_an_error_never_other_labels(encoder, name, wanted):
    """Fault 363: `auto` too, or the same command would give other labels on another machine."""
    (encoder / name).write_bytes(b"{}")
    with pytest.raises(ModelError, match=f"{name}.* is damaged.*install ALPS again.*--features plain"):
        choose_encoder(wanted, True, [RGB], None, Progress())
    record._about.cache_clear()
    (encoder / name).unlink()
    with pytest.raises(ModelError, match=f"{name}.* is missing; install ALPS again"):
        choose_encoder(wanted, True, [RGB], None, Progress())


def test_the_kind_names_the_segmenter_and_the_encoder(encoder, monkeypatch):
    here = installed()
    kind = here.kind(PLAIN)

    assert kind.startswith(f"{PLAIN}+encoder:6:")
    assert mark_of(kind) == mark_of(kind + "+raster:2:bbbbbbbb") == mark_here() == here.mark
    assert mark_of(PLAIN) == mark_of(PLAIN + "+raster:2:bbbbbbbb") == ""
    monkeypatch.setattr(record, "VERSION", record.VERSION + 1)
    assert here.kind(PLAIN) != kind


def test_this_version_knows_whether_it_has_an_encoder():
    """Fault 363: the constant and the files are one."""
    folder = Path(record.__file__).parent
    there = [(folder / name).exists() for name in (record.NETWORK, record.RECORD)]

    assert there == [record.SHIPPED] * 2
    if record.SHIPPED:
        assert installed().size > 0
