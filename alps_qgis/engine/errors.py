"""The errors users meet: one class per cause, each with a stable code.

A message is one sentence or two: which file, what is wrong with the value received, and the next step. The code
crosses the process border and the command line's JSON, so it never changes once released.
"""

from __future__ import annotations


class AlpsError(Exception):
    """Base of every error that the user can fix; never raised itself.

    `code` is the stable identifier; the message is written for a person.
    """

    code = "alps"


class SettingsError(AlpsError):
    """A setting outside its range, or two that contradict each other."""

    code = "settings"


class SceneError(AlpsError):
    """A scene that cannot be read: it is missing, truncated, not a raster, or not an image."""

    code = "scene"


class AreaError(AlpsError):
    """An extent, mask or resolution that does not fit the scene."""

    code = "area"


class BandError(AlpsError):
    """Bands that the scene does not have, or that the segmenter cannot use."""

    code = "bands"


class SegmentsError(AlpsError):
    """A segments file that lacks what the step needs: columns, PFL bytes, its grid."""

    code = "segments"


class CodebookError(AlpsError):
    """A codebook that cannot be read, or a fit that has nothing to fit."""

    code = "codebook"


class PflKindError(AlpsError):
    """PFLs of one kind were given with a codebook of another kind."""

    code = "pfl_kind"


class OutputError(AlpsError):
    """An output that exists, is an input, or cannot be written."""

    code = "output"


class ExistsError(OutputError):
    """An output that exists and could be replaced. How to ask for that, each way to start a command says itself."""


class CheckpointError(AlpsError):
    """A checkpoint that is missing, damaged, made for another model, or not a plain state dict."""

    code = "checkpoint"


class ModelError(AlpsError):
    """A trained network that is missing, damaged, made for other data, or lacks its record."""

    code = "model"


class SegmenterError(AlpsError):
    """An unknown segmenter, or one whose packages are not installed."""

    code = "segmenter"


class TruthError(AlpsError):
    """Ground truth that does not fit the labels."""

    code = "truth"


class AnnotationError(AlpsError):
    """Boxes that cannot be read: the file is not an annotation, or a field is missing or does not give a box."""

    code = "annotations"


class DatasetError(AlpsError):
    """Labels that cannot become a data set."""

    code = "dataset"


class TrainingError(AlpsError):
    """A training that cannot go on, since its numbers left every range."""

    code = "training"


class VolumeError(AlpsError):
    """A volume or series of slices that cannot be read, or labels that do not fit it."""

    code = "volume"


class EngineError(AlpsError):
    """The engine's environment is missing or incomplete, or its process died."""

    code = "engine"


class Cancelled(AlpsError):
    """The user cancelled; every file is as it was before, or complete."""

    code = "cancelled"
