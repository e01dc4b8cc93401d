"""Hold tables in memory as arrays of equal length."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, Self

import numpy as np


class Rows:
    """Base of frozen dataclasses whose fields are arrays of equal length n, with one entry for each row."""

    def __len__(self) -> int:
        return len(self._arrays()[0])

    def __getitem__(self, which: np.ndarray | slice) -> Self:
        """Return some of the rows."""
        return type(self)(*(array[which] for array in self._arrays()))

    @classmethod
    def together(cls, some: Sequence[Self]) -> Self:
        """Return the rows of one or more tables as one table."""
        if len(some) == 1:
            return some[0]
        return cls(*(np.concatenate(arrays) for arrays in zip(*(each._arrays() for each in some), strict=True)))

    def _arrays(self) -> list[np.ndarray]:
        itself: Any = self
        return [getattr(self, field.name) for field in fields(itself)]
