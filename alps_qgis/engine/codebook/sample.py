"""Draw a sample of PFLs of limited size that depends only on the segments, never on their order."""

from __future__ import annotations

import hashlib

import numpy as np

from ..errors import PflKindError

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_MIX_1 = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2 = np.uint64(0x94D049BB133111EB)


class PflSample:
    """The `limit` segments with the smallest hashes among all that were added.

    The hash is that of (`scene_id`, `segment_id`). Since `scene_id` comes from the scene's content, neither paths nor
    the order of scenes, chunks and machines matter. Memory holds at most about twice the limit.

    Attributes:
        limit: maximum number of PFLs.
        pfl_kind: kind that every PFL must have.
        n_seen: segments added so far.
        n_unusable: segments that were left out because the PFL was not finite or the weight not positive.
    """

    def __init__(self, limit: int, pfl_kind: str) -> None:
        self.limit = limit
        self.pfl_kind = pfl_kind
        self.n_seen = 0
        self.n_unusable = 0
        self._hash = np.empty(0, np.uint64)
        self._tie = np.empty(0, np.uint64)
        self._weight = np.empty(0, np.float64)
        self._pfl: np.ndarray | None = None

    def __len__(self) -> int:
        return min(len(self._hash), self.limit)

    def add(
        self,
        scene_id: str,
        segment_ids: np.ndarray,
        pfl: np.ndarray,
        weights: np.ndarray | None = None,
        pfl_kind: str | None = None,
    ) -> None:
        """Offer some segments of one scene.

        Args:
            scene_id: identifies the scene's content.
            segment_ids: (n,) integers, unique in the scene.
            pfl: (n, D) floats; copied.
            weights: (n,) areas; None counts every segment once.
            pfl_kind: kind of these PFLs; None if the caller has compared it already.

        Raises:
            PflKindError: The kind or the number of dimensions is not that of the sample.
        """
        if pfl_kind is not None and pfl_kind != self.pfl_kind:
            raise PflKindError(
                f"The segments of scene {scene_id} have PFLs of the kind {pfl_kind!r}, the others {self.pfl_kind!r}; "
                "segment all scenes with the same segmenter and features."
            )
        pfl = np.asarray(pfl, dtype=np.float32)
        weights = np.ones(len(pfl)) if weights is None else np.asarray(weights, dtype=np.float64)
        usable = np.isfinite(pfl).all(axis=1) & np.isfinite(weights) & (weights > 0)
        self.n_seen += len(pfl)
        self.n_unusable += int(len(pfl) - usable.sum())
        keys = hash_segments(scene_id, np.asarray(segment_ids))
        # Once the sample is full, hashes are sorted, and most new segments can be skipped without copying their PFLs.
        if len(self._hash) >= self.limit:
            usable &= keys <= self._hash[self.limit - 1]
        self._extend(keys[usable], _hash_rows(pfl[usable], weights[usable]), weights[usable], pfl[usable])

    def merge(self, other: PflSample) -> None:
        """Add the segments of another sample; the result is the same as if all had been added here.

        Raises:
            PflKindError: The other sample is of another kind.
        """
        if other.pfl_kind != self.pfl_kind:
            raise PflKindError(
                f"Samples of PFLs of the kinds {self.pfl_kind!r} and {other.pfl_kind!r} cannot be joined; segment all "
                "scenes with the same segmenter and features."
            )
        self.n_seen += other.n_seen
        self.n_unusable += other.n_unusable
        if other._pfl is not None:
            self._extend(other._hash, other._tie, other._weight, other._pfl)

    def arrays(self) -> tuple[np.ndarray, np.ndarray]:
        """Return (n, D) float32 PFLs and (n,) float64 weights, ordered by hash; views that must not be changed."""
        self._cut()
        if self._pfl is None:
            return np.empty((0, 0), np.float32), np.empty(0)
        return self._pfl, self._weight

    def n_distinct(self) -> int:
        """Return how many different PFLs are in the sample."""
        pfl, _ = self.arrays()
        return len(np.unique(_hash_rows(pfl, np.ones(len(pfl)))))

    def _extend(self, keys: np.ndarray, ties: np.ndarray, weights: np.ndarray, pfl: np.ndarray) -> None:
        if not len(keys):
            return
        if self._pfl is None:
            self._pfl = np.empty((0, pfl.shape[1]), np.float32)
        if pfl.shape[1] != self._pfl.shape[1]:
            raise PflKindError(
                f"PFLs of {pfl.shape[1]} dimensions cannot join PFLs of {self._pfl.shape[1]} dimensions of the kind "
                f"{self.pfl_kind!r}; segment all scenes again with the same segmenter and features."
            )
        self._hash = np.concatenate([self._hash, keys])
        self._tie = np.concatenate([self._tie, ties])
        self._weight = np.concatenate([self._weight, weights])
        self._pfl = np.concatenate([self._pfl, pfl])
        if len(self._hash) >= self.limit:
            self._cut()

    def _cut(self) -> None:
        """Sort by hash and drop everything past the limit."""
        if self._pfl is None:
            return
        order = np.lexsort((self._tie, self._hash))[: self.limit]
        if len(order) == len(self._hash) and bool((order[1:] > order[:-1]).all()):
            return
        self._hash, self._tie, self._weight = self._hash[order], self._tie[order], self._weight[order]
        self._pfl = self._pfl[order]


def hash_segments(scene_id: str, segment_ids: np.ndarray) -> np.ndarray:
    """Return (n,) uint64, uniform and the same on every machine.

    Source: the finaliser of SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2714064.2660195).
    """
    scene = int.from_bytes(hashlib.blake2b(scene_id.encode(), digest_size=8).digest(), "little")
    return _mix(_mix(segment_ids.astype(np.int64).view(np.uint64)) ^ np.uint64(scene))


def _mix(values: np.ndarray) -> np.ndarray:
    # Unsigned arrays overflow silently, as the hash needs.
    values = values + _GOLDEN
    values = (values ^ (values >> np.uint64(30))) * _MIX_1
    values = (values ^ (values >> np.uint64(27))) * _MIX_2
    return np.asarray(values ^ (values >> np.uint64(31)))


def _hash_rows(pfl: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Return (n,) uint64 hashes of the values, which distinguish segments to which two files give the same ids."""
    # + 0 turns −0 into 0: the two are equal but have different bits.
    bits = np.ascontiguousarray(pfl + np.float32(0)).view(np.uint32)
    keys = _mix(np.ascontiguousarray(weights).view(np.uint64))
    for column in range(bits.shape[1]):
        keys = _mix(keys ^ bits[:, column])
    return keys
