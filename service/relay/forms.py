"""Which form full windows take, batch or chain: whichever is stored faster here, as measured.

On a server that syncs always a batch is one sync for all its messages, and many times as fast; on one server that syncs
now and then it costs more than twice the work of single messages. Nothing in the stream's settings tells which it is.
"""

from typing import Final

_WEIGHT: Final = 0.3
"""Of the last window in the running mean."""
_TRY_AGAIN: Final = 200
"""Windows after which the slower form gets another try: brokers change."""
_NOT_TAKEN: Final = 1.0


class Forms:
    """Costs are in seconds a message. Outlives the connections."""

    def __init__(self) -> None:
        self._costs: dict[bool, float] = {}
        self._windows = 0

    def choose(self) -> bool:
        """Whether the next window shall be a batch."""
        self._windows += 1
        if len(self._costs) < 2:  # in turn, until both are known
            return self._windows % 2 == 1
        batch = self._batch_is_cheaper()
        return batch if self._windows % _TRY_AGAIN else not batch

    def stored(self, cost: float, *, batch: bool) -> None:
        known = self._costs.get(batch)
        if known is None or batch is not self._batch_is_cheaper():
            self._costs[batch] = cost  # so seldom tried that what is known of it is old
        else:
            self._costs[batch] = known + _WEIGHT * (cost - known)

    def declined(self) -> None:
        """Batches are not taken now: the next one is tried when the slower form has its turn."""
        self._costs[True] = _NOT_TAKEN
        self._costs.setdefault(False, 0.0)

    def _batch_is_cheaper(self) -> bool:
        return self._costs.get(True, _NOT_TAKEN) <= self._costs.get(False, _NOT_TAKEN)
