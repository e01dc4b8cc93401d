"""Choose the bands of a scene that a model takes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import rasterio

from ..errors import BandError
from ..scene.sources import environment, open_dataset
from ..settings import SceneSettings
from .model import Facts

_RGB = 3


def bands_for(path: Path, settings: SceneSettings, facts: Facts) -> SceneSettings:
    """Return the settings with the bands that a model takes.

    Bands that the user chose are used if their number is right. Otherwise they are those whose names in the file are
    the names of the model's bands; else, for three, red, green and blue as for labelling; else all bands of the file.

    Raises:
        BandError: The scene has other bands than the model, and nothing says which to use.
        SceneError: The scene cannot be opened.
    """
    n = facts.n_bands
    if settings.bands is not None:
        # A single band is replicated to three, as for labelling.
        if len(settings.bands) == n or (len(settings.bands) == 1 and n == _RGB):
            return settings
        raise BandError(
            f"{facts.name} takes another number of bands ({_bands(facts)}) than were chosen "
            f"({len(settings.bands)}); choose {n}."
        )
    with rasterio.Env(**environment(settings.allow_remote)):
        dataset, name = open_dataset(path, settings.allow_remote)
        with dataset:
            meanings = [each.name for each in dataset.colorinterp]
            names = [(text or "").strip().casefold() for text in dataset.descriptions]
            alpha = meanings.index("alpha") if "alpha" in meanings and dataset.count > 1 else None
            colours = dataset.count - (alpha is not None)
            paletted = dataset.count == 1 and "palette" in meanings
    wanted = [each.strip().casefold() for each in facts.bands or ()]
    for named in (names, [each.casefold() for each in meanings]):
        if wanted and "" not in wanted and len(set(wanted)) == n and all(named.count(each) == 1 for each in wanted):
            return replace(settings, bands=tuple(named.index(each) + 1 for each in wanted))
    if n == _RGB and (colours >= _RGB or colours == 1):
        return settings
    if colours == n and not paletted:
        usable = [
            number for number, meaning in enumerate(meanings, start=1) if meaning != "alpha" or colours == len(meanings)
        ]
        return replace(settings, bands=tuple(usable))
    raise BandError(
        f"{name} has another number of bands ({colours}) than {facts.name} takes ({_bands(facts)}); choose the band "
        "(BANDS, --bands), or another model."
        if n == 1
        else f"{name} has another number of bands ({colours}) than {facts.name} takes ({_bands(facts)}); choose {n} "
        "bands (BANDS, --bands), or another model."
    )


def _bands(facts: Facts) -> str:
    return f"{facts.n_bands}: {', '.join(facts.bands)}" if facts.bands else f"{facts.n_bands}"
