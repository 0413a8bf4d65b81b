"""What breaks in which round, and for how long: drawn at random from the seed alone, so that a run can be repeated."""

import resource
from collections.abc import Mapping
from random import Random
from typing import Final, NamedTuple

CAN_FILL_UP: Final = hasattr(resource, "prlimit")
PROCESSES: Final = 2


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


KINDS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("service_killed", "service_paused"), "service {}"),
    "services_killed": "service",
    "clock_stepped": "clock {}",
    **dict.fromkeys(("postgres_stopped", "postgres_killed", "postgres_paused"), "postgres server"),
    **dict.fromkeys(("postgres_cut", "postgres_slow", "postgres_silent"), "postgres link {}"),
    **dict.fromkeys(("broker_killed", "brokers_killed", "broker_paused", "broker_full"), "broker"),
    **dict.fromkeys(("nats_cut", "nats_slow", "nats_silent"), "nats link {}"),
    **dict.fromkeys(("audience_cut", "audience_slow", "audience_silent"), "audience link"),
    "audience_killed": "audience members",
}
"""Kinds of faults, and what each takes away; two at the same time take different things."""


def plan(seed: int, rounds: int, brokers: int) -> list[Round]:
    """The same for the same arguments; the first rounds of a longer one are those of a shorter one."""
    return [_round(Random(f"{seed}/{brokers}/{number}"), brokers) for number in range(rounds)]


def _round(random: Random, brokers: int) -> Round:
    first = _fault(random, brokers)
    faults = [first]
    if random.random() < 0.4:
        second = _fault(random, brokers)
        while _where(second).startswith(_where(first)) or _where(first).startswith(_where(second)):
            second = _fault(random, brokers)
        faults.append(second)
    return Round(random.randrange(5, 60), tuple(faults), random.uniform(0, 1))


def _fault(random: Random, brokers: int) -> Fault:
    kind = random.choice([kind for kind in KINDS if kind != "broker_full" or CAN_FILL_UP])
    target = random.randrange(brokers if kind.startswith("broker") else PROCESSES)
    seconds = random.uniform(0, 3) if random.random() < 0.8 else 0.0  # a lease of the relay's is half as long
    offset = kind == "clock_stepped"
    amount = random.choice([-1, 1]) * random.uniform(1, 3600) if offset else random.uniform(0.01, 0.3)
    return Fault(kind, target, seconds, random.random() < 0.5, amount)


def _where(fault: Fault) -> str:
    return KINDS[fault.kind].format(fault.target)
