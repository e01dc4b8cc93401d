"""Match labels to the true classes that they already are: by name, or else by number.

For predictions of a network, whose classes are those of its training, a matching that is chosen to fit would flatter.
"""

from __future__ import annotations

import numpy as np

from ..errors import TruthError
from .confusion import Confusion
from .names import true_names


def match_direct(counted: Confusion) -> np.ndarray:
    """Return the mapping (L,) from labels to classes of the same name; −1 for labels whose name no class has.

    If no name is the same, labels are the class of the same number, as long as the truth has numbers. Upper and lower
    case do not matter. The truth's names are those of the palette, else those of its table of classes.

    Args:
        counted: of the pairs.

    Raises:
        TruthError: Labels and truth have neither names nor numbers in common.
    """
    of_name = {_plain(name): index for index, name in reversed(list(enumerate(true_names(counted))))}
    by_name = [of_name.get(_plain(counted.label_names.get(label, "")), -1) for label in counted.labels]
    if any(index >= 0 for index in by_name):
        return np.array(by_name)
    by_number = [-1 if counted.as_color else counted.same_class.get(label, -1) for label in counted.labels]
    if counted.labels and all(index < 0 for index in by_number):
        raise TruthError(
            f"The labels ({', '.join(counted.label_names.get(n, str(n)) for n in counted.labels[:8])}) and the truth "
            f"({', '.join(counted.class_names[:8])}) have neither names nor numbers in common; name the classes in a "
            "palette, or leave out the comparison by name."
        )
    return np.array(by_number, dtype=int)


def _plain(name: str) -> str:
    return name.strip().casefold()
