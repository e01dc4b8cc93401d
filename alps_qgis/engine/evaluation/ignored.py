"""Say which part of the truth does not count, since figures over the rest alone can mislead."""

from __future__ import annotations

from typing import Any

import numpy as np

from .confusion import Confusion

MAX_QUIET_SHARE = 0.05
"""A share of pixels that do not count above this is warned of."""

_LOSSY = (".jpg", ".jpeg", ".jp2", ".webp")
_BORDERS = {False: {255}, True: {0xE0E0C0}}
"""Whether values are colours → values that data sets such as Pascal VOC use for borders and pixels without a class."""


def ignored_figures(counted: Confusion) -> dict[str, Any]:
    """Return how many pixels of the truth do not count, over all pairs, ready for JSON."""
    n_counted = int(counted.confusion.sum() + counted.uncovered.sum())
    n_left_out = counted.n_ignored_px + counted.n_unknown_px
    return {
        "n_ignored_px": counted.n_ignored_px,
        "n_unknown_truth_px": counted.n_unknown_px,
        "ignored_share": n_left_out / max(n_counted + n_left_out, 1),
    }


def ignored_shares(counted: Confusion) -> np.ndarray:
    """Return (n,) the share of each truth raster's pixels that do not count."""
    n_counted = counted.confusion.sum(axis=(1, 2)) + counted.uncovered.sum(axis=1)
    n_left_out = counted.ignored_px + counted.unknown_px
    return np.asarray(n_left_out / np.maximum(n_counted + n_left_out, 1))


def describe_ignored(figures: dict[str, Any]) -> str:
    """Return a sentence on the pixels that do not count, from the figures of `ignored_figures`."""
    n_unknown, n_ignored = figures["n_unknown_truth_px"], figures["n_ignored_px"]
    n_left_out = n_unknown + n_ignored
    n_px = n_left_out + figures["n_counted_px"]
    causes = []
    if n_unknown:
        causes.append(f"{n_unknown:,} with colours that the palette lacks")
    if n_ignored:
        causes.append(f"{n_ignored:,} ignored or without a truth")
    reasons = f": {', '.join(causes)}" if causes else ""
    if not n_left_out:
        return f"all {n_px:,} truth pixels count"
    return f"{n_left_out:,} of {n_px:,} truth pixels ({figures['ignored_share']:.1%}) do not count{reasons}"


def warnings_of(counted: Confusion, figures: dict[str, Any]) -> list[str]:
    """Return what the user should know before trusting the figures."""
    found = []
    shares = ignored_shares(counted)
    above = np.flatnonzero(shares > MAX_QUIET_SHARE)
    if len(above):
        worst = int(np.argmax(shares))
        file = counted.pairs[worst][1]
        sentence = describe_ignored(figures)
        if len(shares) > 1:
            sentence += (
                f" (most in {file.name}: {shares[worst]:.1%}; above {MAX_QUIET_SHARE:.0%} in {len(above)} files)"
            )
        if counted.n_unknown_px > counted.n_ignored_px:
            lossy = " lossy compression changes colours, so give truth as PNG or GeoTIFF, or"
            remedy = f"{lossy if file.suffix.lower() in _LOSSY else ''} add the missing colours to the palette"
            sentence += f"; the figures are over the rest only:{remedy}"
        else:
            sentence += "; the figures are over the rest only"
        found.append(f"{sentence}.")
    found += _borders(counted)
    return found


def _borders(counted: Confusion) -> list[str]:
    """Return a warning if a value that usually stands for borders counts as a class, without a name of its own."""
    of_class = counted.confusion.sum(axis=(0, 2)) + counted.uncovered.sum(axis=0)
    for index in np.flatnonzero(of_class):
        value, name = counted.values[index], counted.class_names[index]
        unnamed = name in (str(value), f"#{value:06x}")
        # A mask of 0 and 255 has 255 as its only class beside the background.
        if value in _BORDERS[counted.as_color] and unnamed and len(counted.values) > 2:
            share = of_class[index] / of_class.sum()
            return [
                f"{share:.1%} of the truth pixels have the value {name}, which often marks borders and pixels without "
                f"a class. It counts as a class; `--ignore {name}` leaves it out."
            ]
    return []
