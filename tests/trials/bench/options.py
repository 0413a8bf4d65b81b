"""What the command line of the bench may say."""

import argparse
from collections.abc import Sequence
from typing import Final

PARTS: Final = ("P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P14", "P15", "expiry")


class Options(argparse.Namespace):
    rounds: int
    seconds: int
    only: frozenset[str]
    events: int
    tokens: int
    report: bool


def parse(description: str, arguments: Sequence[str] | None = None) -> Options:
    """Exits with 2 when something is not valid."""
    parser = argparse.ArgumentParser(
        "python -m tests.trials.bench", description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    rounds = "rounds for each service (default: 3; of P1 to P3 and P5 five at least)"
    parser.add_argument("--rounds", type=_at_least_one, default=3, help=rounds)
    parser.add_argument("--seconds", type=_at_least_one, default=5, help="seconds of load a round (default: 5)")
    parser.add_argument("--only", type=_parts, default=frozenset(PARTS), help=f"some of {','.join(PARTS)}")
    parser.add_argument("--events", type=_at_least_one, default=10_400_000, help="for P8 (default: 10.4 million)")
    parser.add_argument("--tokens", type=_at_least_one, default=1_000_000, help="for P8 (default: a million)")
    parser.add_argument("--report", action="store_true", help="write the table to tests/trials/bench too")
    return parser.parse_args(arguments, namespace=Options())


def _at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def _parts(text: str) -> frozenset[str]:
    known = {part.lower(): part for part in PARTS}
    try:
        return frozenset(known[word.strip().lower()] for word in text.split(","))
    except KeyError as error:
        raise argparse.ArgumentTypeError(f"{error} is none of {', '.join(PARTS)}") from error
