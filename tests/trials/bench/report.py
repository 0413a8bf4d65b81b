"""What is printed of the rounds: medians and ranges. The goals and the verdicts on them are in board.py."""

from collections.abc import Mapping, Sequence
from statistics import median, quantiles

from tests.trials.bench.load import Round


def percentile(figures: Sequence[float], percent: int) -> float:
    return quantiles(figures, n=100, method="inclusive")[percent - 1]


def spread(figures: Sequence[float], digits: int) -> str:
    """The median, and in brackets the range if there is one."""
    if len(figures) == 1:
        return f"{figures[0]:,.{digits}f}"
    return f"{median(figures):,.{digits}f} ({min(figures):,.{digits}f} to {max(figures):,.{digits}f})"


def print_heading(text: str) -> None:
    print(f"\n{text}\n{'-' * len(text)}", flush=True)


def print_settings(settings: Mapping[str, str]) -> None:
    for name, value in settings.items():
        print(f"{name:<10} {value}", flush=True)


def print_rounds(rounds: Mapping[str, Sequence[Round]]) -> None:
    print(f"{'service':<20} {'requests/s':<28} {'p99 ms':<24} us of CPU a request")
    for name, taken in rounds.items():
        rate = spread([each.rate for each in taken], 0)
        p99 = spread([each.p99 for each in taken], 2)
        print(f"{name:<20} {rate:<28} {p99:<24} {spread([each.cpu for each in taken], 0)}", flush=True)


def print_reactions(reactions: Mapping[str, Sequence[Sequence[float]]]) -> None:
    print(f"{'service':<20} {'p50 ms':<24} {'p99 ms':<24}")
    for name, rounds in reactions.items():
        p50 = spread([percentile(each, 50) for each in rounds], 2)
        p99 = spread([percentile(each, 99) for each in rounds], 2)
        print(f"{name:<20} {p50:<24} {p99:<24}", flush=True)


def print_rates(rates: Mapping[str, Sequence[float]], unit: str = "events/s") -> None:
    for name, taken in rates.items():
        print(f"{name:<20} {spread(taken, 0)} {unit}", flush=True)
