"""Every setting of the engine: its default, its range and its texts, in one place.

Each step has one frozen dataclass. The command line, the parameters of the Processing algorithms and the tables in
docs/algorithms.md are made from these declarations, and every value is checked when the object is made. Names are
recorded in outputs and never change. Standard library only, Python 3.9: QGIS reads this package too.

To add a setting, add one `field(...)` to the class of its step. Settings that several steps have are declared in
`shared.py`; what a declaration can say is in `fields.py`.
"""

from .area import AreaSettings
from .boxes import BOX_SEGMENTERS, BoxSettings
from .change import ChangeSettings
from .comparing import ChooseKSettings, EvaluationSettings, ReportSettings, RunsSettings, SweepSettings
from .crosswalk import CrosswalkSettings
from .datasets import (
    DATASET_LAYOUTS,
    DATASET_PRESET_CLASSES,
    DATASET_PRESETS,
    ISAID_COLORS,
    AboutSettings,
    DatasetSettings,
)
from .exploring import DoubtfulSettings, SimilarSettings
from .features import FeatureSettings
from .few_labels import MAX_PARTS, PropagateSettings, SplitSettings
from .fields import Field, Settings, fields_of, from_dict, groups_of, merged, to_dict
from .labelling import (
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
from .predicting import NetworkSettings, PredictSettings
from .presets import LABEL_PRESETS, PRESET_HELP, label_preset, preset_in_words
from .refining import REFINE_STEPS, REFINE_TRAINING, RefineSettings
from .shared import (
    AUTO_FEATURES,
    BUILT_IN_SEGMENTERS,
    ENCODER_FEATURES,
    FEATURES,
    MAX_CLUSTERS,
    NOT_COVERED,
    NOT_COVERED_WIDE,
    PLAIN_FEATURES,
    SEGMENTERS,
    tile_conflict,
)
from .train_settings import DEFAULT_MINUTES, TRAIN_PRESET_HELP, TRAIN_PRESETS, TrainSettings, train_preset
from .training import LOAD_MODES
from .updating import UpdateSettings
from .volumes import ANATOMICAL_AXES, SliceSettings
