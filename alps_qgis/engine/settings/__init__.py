"""Every setting of the engine: its default, its range and its words, in one place.

One frozen dataclass per step. The command line, the parameters of the Processing algorithms and the tables in
docs/algorithms.md are made from what stands here, and every value is checked when the object is made. Names are
recorded in outputs and never change. Standard library only, Python 3.9: QGIS reads this package too.

To add a setting, add one `field(...)` to the class of its step.
"""

from .boxes import BOX_SEGMENTERS, BoxSettings
from .comparing import ChooseKSettings, EvaluationSettings, ReportSettings, SweepSettings
from .datasets import DATASET_LAYOUTS, DATASET_PRESET_CLASSES, DATASET_PRESETS, AboutSettings, DatasetSettings
from .fields import Field, Settings, fields_of, from_dict, groups_of, to_dict
from .labelling import (
    STRETCH_FORM,
    CodebookSettings,
    LabelSettings,
    PolygonSettings,
    SampleSceneSettings,
    SamSettings,
    SceneSettings,
    SegmentSettings,
    TileSettings,
)
from .machines import DaskSettings, WorkerSettings
from .shared import MAX_CLUSTERS, NOT_COVERED, NOT_COVERED_WIDE, SEGMENTERS
from .volumes import ANATOMICAL_AXES, SliceSettings
