"""Presets of labelling stand behind the values that are given, and say what they set."""

from __future__ import annotations

import pytest

from alps_qgis.engine.commands import COMMANDS
from alps_qgis.engine.errors import SettingsError
from alps_qgis.engine.settings import LABEL_PRESETS, PRESET_HELP, LabelSettings, from_dict, preset_in_words


@pytest.mark.parametrize("name", LABEL_PRESETS)
def test_values_of_a_preset_are_settings_and_in_the_help(name: str) -> None:
    settings = from_dict(LabelSettings, LABEL_PRESETS[name])
    if name == "none":
        assert settings == LabelSettings()
        return
    part = next(sentence for sentence in PRESET_HELP.split(". ") if sentence.startswith(f"{name} ("))
    assert settings.segment.detail in part and f"{settings.polygons.min_unit_px} pixels" in part


def test_given_values_override_a_preset_in_the_same_group() -> None:
    given = {"scenes": ["a.tif"], "out": "x", "preset": "quick", "settings": {"codebook": {"clusters": 5}}}
    settings = COMMANDS["label"].read(given)["settings"]
    assert (settings.codebook.clusters, settings.codebook.restarts, settings.segment.detail) == (5, 1, "coarse")
    assert preset_in_words("quick", settings) == (
        "Preset quick: detail of superpixels coarse, restarts 1, minimum mapping unit 256 pixels."
    )


def test_an_unknown_preset_is_refused_with_the_names() -> None:
    with pytest.raises(SettingsError, match="'moon' does not exist; use one of none, drone"):
        COMMANDS["segment"].read({"scene": "a.tif", "segments": "x", "preset": "moon"})


def test_no_preset_says_nothing() -> None:
    assert preset_in_words("none", LabelSettings()) == ""
