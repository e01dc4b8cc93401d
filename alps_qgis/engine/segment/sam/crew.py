"""Let several threads decode prompts, each with one thread of torch's own.

The decoder's steps are small. If torch splits each of them between threads, these wait for one another thousands of
times for a tile, and on a machine that is busy with other work a step takes as long as the thread that is out of turn.
Blocks of prompts have nothing to wait for. Their results do not depend on the number of threads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import torch

Item = TypeVar("Item")
Result = TypeVar("Result")

MAX_THREADS = 16
"""Each thread holds a block's state of some 40 MB."""


class Crew:
    """Threads that work on blocks of prompts.

    Attributes:
        n: number of threads; torch's own steps between the blocks use as many.
    """

    def __init__(self, n: int) -> None:
        """Start no more than `MAX_THREADS`."""
        self.n = n
        size = min(n, MAX_THREADS)
        self._pool = ThreadPoolExecutor(size, thread_name_prefix="alps-sam") if size > 1 else None

    def each(self, work: Callable[[Item], Result], items: Iterable[Item]) -> list[Result]:
        """Return the results of `work` for all items, in their order. If one fails, no further item is begun."""
        if self._pool is None:
            return [work(item) for item in items]
        futures = [self._pool.submit(_alone, work, item) for item in items]
        try:
            return [future.result() for future in futures]
        finally:
            for future in futures:
                future.cancel()
            torch.set_num_threads(self.n)


def _alone(work: Callable[[Item], Result], item: Item) -> Result:
    # Each time, not once for a thread: part of what this sets is shared by all threads of the process.
    torch.set_num_threads(1)
    with torch.inference_mode():
        return work(item)
