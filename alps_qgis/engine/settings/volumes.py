"""Settings of CT and MR volumes."""

from __future__ import annotations

from dataclasses import dataclass

from .fields import Settings, field

ANATOMICAL_AXES = ("axial", "coronal", "sagittal")
"""How a volume may be cut: at right angles to the line from foot to head, from back to front, from left to right."""


@dataclass(frozen=True)
class SliceSettings(Settings):
    """How a volume becomes slices."""

    TITLE = "slices"

    axis: str = field(
        "axial", "Slices",
        "axial slices run from foot to head, coronal slices from back to front, sagittal slices from left to right.",
        choices=ANATOMICAL_AXES, basic=True,
    )  # fmt: skip
    window: tuple[float, float] | None = field(
        None, "Window: centre and width",
        "Values to show, in the volume's own unit: 40,400 shows soft tissue in CT. If not set, the percentiles are "
        "used.", items=2, basic=True,
    )  # fmt: skip
    percentiles: tuple[float, float] = field(
        (1.0, 99.0), "Percentiles", "Percentiles of all values that become black and white.", minimum=0, maximum=100,
        items=2,
    )  # fmt: skip
    empty: float | None = field(
        None, "Empty value",
        "Value of voxels outside the body, often 0 if a program blanked them. They get no label.",
    )  # fmt: skip
    volume: int = field(
        1, "Volume number", "Number of the volume in a file with several volumes, starting at 1.", minimum=1,
        option="--volume-number",
    )  # fmt: skip
    series: int = field(
        0,
        "Series number",
        "Number of the DICOM series in the folder, starting at 1; 0 if there is only one.",
        minimum=0,
    )

    def conflict(self) -> str:
        """Refuse a window without width, and percentiles that do not make a range."""
        if self.window is not None and self.window[1] <= 0:
            width = f"{self.window[0]:g},{self.window[1]:g}"
            return f"The window {width} needs a centre and a width above 0, for example 40,400."
        if not self.percentiles[0] < self.percentiles[1]:
            shown = f"{self.percentiles[0]:g},{self.percentiles[1]:g}"
            return f"The percentiles {shown} need a low number below a high one, for example 1,99."
        return ""
