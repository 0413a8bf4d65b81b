"""Converts times of a relay's clock to the clock of this process.

The relay reads its clock after it was asked to, so a question `asked` here and answered with `clock` proves that the
relay's clock said that no earlier. From there to another reading of the same clock is a subtraction. However slow
question and answer are: the moment is put too early, never too late.
"""

from collections import OrderedDict
from typing import Final, NamedTuple

from ...signals import Clock

DRIFT: Final = 0.001
"""The ratio by which two monotonic clocks may run apart; each is steered by up to 0.0005."""
RELAYS: Final = 8
"""That are remembered at a time: one leads, another may have led a moment ago."""


class _Calibration(NamedTuple):
    """One comparison of clocks: at the time `asked` here, the relay's clock said at most `clock`."""

    asked: float
    clock: float

    def earliest(self, clock: float) -> float:
        passed = clock - self.clock
        return self.asked + passed - DRIFT * abs(passed)


class Clocks:
    """All times are in seconds of a monotonic clock: the one here, or the named relay's. No I/O."""

    def __init__(self) -> None:
        self._calibrations: OrderedDict[str, _Calibration] = OrderedDict()

    def earliest(self, relay: str, clock: float) -> float | None:
        """No later than the moment, on the clock here, at which that relay's clock said `clock`. None if that clock is
        not known."""
        calibration = self._calibrations.get(relay)
        return None if calibration is None else calibration.earliest(clock)

    def calibrated(self, clock: Clock, asked: float) -> bool:
        """The relay answered so to a question that was asked at that time; whether that is better than what was
        known."""
        new = _Calibration(asked, clock.clock)
        old = self._calibrations.get(clock.relay)
        if old is not None and new.asked < old.earliest(new.clock):
            return False  # the old one puts moments less early
        self._calibrations[clock.relay] = new
        self._calibrations.move_to_end(clock.relay)
        while len(self._calibrations) > RELAYS:
            self._calibrations.popitem(last=False)
        return True

    def forget(self) -> None:
        self._calibrations.clear()
