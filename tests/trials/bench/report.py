"""What is printed while the bench runs; the figures are said by board.py."""

from collections.abc import Sequence
from statistics import quantiles


def percentile(figures: Sequence[float], percent: int) -> float:
    return quantiles(figures, n=100, method="inclusive")[percent - 1]


def print_heading(text: str) -> None:
    print(f"\n{text}\n{'-' * len(text)}", flush=True)
