"""What breaks in which round, and for how long: drawn by lot from the seed alone, so that a run can be repeated."""

from collections.abc import Callable, Mapping
from random import Random
from typing import Final, NamedTuple, TypeAlias

from tests.trials.faults.chaos.broker import CAN_FILL_UP

PROCESSES: Final = 2
Where: TypeAlias = frozenset[str]
"""What a fault takes away; two faults at the same time take different things."""


class Fault(NamedTuple):
    """`target` is the number of a process or of a NATS server. It lasts for so many `seconds`. `late`: when it is over,
    what was held back still arrives. `amount` is a delay or an offset in seconds."""

    kind: str
    target: int
    seconds: float
    late: bool
    amount: float

    def __str__(self) -> str:
        return f"{self.kind}[{self.target}] {self.seconds:.1f} s, {'late' if self.late else 'lost'}, {self.amount:+.2f}"


class Round(NamedTuple):
    """So many commands go well `before` the faults; the second of two begins `apart` seconds after the first."""

    before: int
    faults: tuple[Fault, ...]
    apart: float


KINDS: Final[Mapping[str, Callable[[int], Where]]] = {
    "service_killed": lambda target: frozenset({f"service {target}"}),
    "services_killed": lambda _: frozenset({"service 0", "service 1"}),
    "service_paused": lambda target: frozenset({f"service {target}"}),
    "clock_stepped": lambda target: frozenset({f"clock {target}"}),
    "postgres_stopped": lambda _: frozenset({"postgres"}),
    "postgres_killed": lambda _: frozenset({"postgres"}),
    "postgres_paused": lambda _: frozenset({"postgres"}),
    "postgres_cut": lambda target: frozenset({f"postgres link {target}"}),
    "postgres_slow": lambda target: frozenset({f"postgres link {target}"}),
    "postgres_silent": lambda target: frozenset({f"postgres link {target}"}),
    "broker_killed": lambda _: frozenset({"broker"}),
    "brokers_killed": lambda _: frozenset({"broker"}),
    "broker_paused": lambda _: frozenset({"broker"}),
    "broker_full": lambda _: frozenset({"broker"}),
    "nats_cut": lambda target: frozenset({f"nats link {target}"}),
    "nats_slow": lambda target: frozenset({f"nats link {target}"}),
    "nats_silent": lambda target: frozenset({f"nats link {target}"}),
    "audience_cut": lambda _: frozenset({"audience link"}),
    "audience_slow": lambda _: frozenset({"audience link"}),
    "audience_silent": lambda _: frozenset({"audience link"}),
    "audience_killed": lambda _: frozenset({"audience"}),
}
_AT_ONCE: Final = 0.4
"""How often two faults overlap."""
_LONGEST: Final = 3.0
"""Seconds; a lease of the relay's is half as long."""
_SLOWEST: Final = 0.3
_FURTHEST: Final = 3600.0
"""Seconds that a clock is off, at most."""


def plan(seed: int, rounds: int, brokers: int) -> list[Round]:
    """The same for the same arguments; the first rounds of a longer one are those of a shorter one."""
    return [_round(Random(f"{seed}/{brokers}/{number}"), brokers) for number in range(rounds)]


def _round(random: Random, brokers: int) -> Round:
    first = _fault(random, brokers)
    faults = [first]
    if random.random() < _AT_ONCE:
        second = _fault(random, brokers)
        while _where(second) & _where(first):
            second = _fault(random, brokers)
        faults.append(second)
    return Round(random.randrange(5, 60), tuple(faults), random.uniform(0, 1))


def _fault(random: Random, brokers: int) -> Fault:
    kind = random.choice([kind for kind in KINDS if kind != "broker_full" or CAN_FILL_UP])
    target = random.randrange(brokers if kind.startswith("broker") else PROCESSES)
    seconds = random.uniform(0, _LONGEST) if random.random() < 0.8 else 0.0
    offset = kind == "clock_stepped"
    amount = random.choice([-1, 1]) * random.uniform(1, _FURTHEST) if offset else random.uniform(0.01, _SLOWEST)
    return Fault(kind, target, seconds, random.random() < 0.5, amount)


def _where(fault: Fault) -> Where:
    return KINDS[fault.kind](fault.target)
