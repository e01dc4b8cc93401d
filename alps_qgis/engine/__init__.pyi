from .api import CodebookFile as CodebookFile
from .api import Fitted as Fitted
from .api import Labelled as Labelled
from .api import Result as Result
from .api import SceneFiles as SceneFiles
from .api import apply as apply
from .api import choose_k as choose_k
from .api import evaluate as evaluate
from .api import export as export
from .api import fit as fit
from .api import label as label
from .api import make_sample_scene as make_sample_scene
from .api import open_codebook as open_codebook
from .api import open_polygons as open_polygons
from .api import open_segments as open_segments
from .api import relabel as relabel
from .api import run as run
from .api import segment_scene as segment_scene

__version__: str
