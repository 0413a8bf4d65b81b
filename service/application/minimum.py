"""The lowest of many numbers, of which one at a time changes."""

from collections import Counter
from heapq import heapify, heappop, heappush
from typing import Final

_SPARE: Final = 64


class Minimum:
    """A change takes the logarithm of how many numbers there are: with thousands of verifiers, the lowest position is
    another one with each receipt."""

    def __init__(self) -> None:
        self._counts: Counter[int] = Counter()
        self._heap: list[int] = []  # each of the numbers, and some that are no more

    def __len__(self) -> int:
        """The number of distinct numbers."""
        return len(self._counts)

    def add(self, number: int) -> None:
        if number not in self._counts:
            heappush(self._heap, number)
        self._counts[number] += 1

    def remove(self, number: int) -> None:
        """Takes away one of the numbers, which must be there."""
        self._counts[number] -= 1
        if self._counts[number] == 0:
            del self._counts[number]
        if len(self._heap) > 2 * len(self._counts) + _SPARE:  # the lowest stays, the others move on
            self._heap = list(self._counts)
            heapify(self._heap)

    def clear(self) -> None:
        self._counts.clear()
        self._heap.clear()

    @property
    def value(self) -> int:
        """
        Raises:
            IndexError: there are none.
        """
        while self._heap[0] not in self._counts:
            heappop(self._heap)
        return self._heap[0]
