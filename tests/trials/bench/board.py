"""What was measured, with the verdicts on all goals: met, MISSED, or NOT MEASURED with the reason."""

from collections.abc import Collection, Mapping, Sequence
from statistics import median, quantiles

import msgspec

from tests.trials.bench.goals import GOALS, Goal, goal

NOT_ASKED = "not asked for"
EXPIRY = "from expires_at until a subscriber has TokenExpired"


class Line(msgspec.Struct, frozen=True):
    """Figures, one a round, beside others of the same rounds where there are some; or the `reason` why there are none.
    A line without a goal has no verdict."""

    part: str
    measure: str
    unit: str = ""
    goal: Goal | None = None
    figures: Sequence[float] = ()
    beside: Sequence[float] = ()
    reason: str = ""

    @property
    def ratio(self) -> float | None:
        """Of the medians."""
        return median(self.figures) / median(self.beside) if self.beside else None

    @property
    def verdict(self) -> str:
        if not self.figures:
            return "NOT MEASURED"
        if self.goal is None:
            return ""
        return "met" if self.goal.met_by(self.ratio or median(self.figures)) else "MISSED"

    @property
    def ratio_text(self) -> str:
        """With the range of the rounds' own ratios, if there were several."""
        ratios = [one / other for one, other in zip(self.figures, self.beside, strict=False)]
        several = f" ({min(ratios):.2f} to {max(ratios):.2f})" if len(ratios) > 1 else ""
        return f"{self.ratio:.2f}{several}" if self.ratio is not None else ""

    @property
    def figure_text(self) -> str:
        if not self.figures:
            return ""
        beside = f" beside {_short(median(self.beside))}" if self.beside else ""
        return f"{_short(median(self.figures))}{beside} {self.unit}"

    @property
    def cells(self) -> list[str]:
        verdict = f"{self.verdict}: {self.reason}" if self.reason else self.verdict
        of = self.goal.text if self.goal else ""
        return [self.part, self.measure, of, self.figure_text, self.ratio_text, verdict]


class Board:
    """What nobody reports is not measured."""

    def __init__(self) -> None:
        self._others: list[Line] = []
        self._of_goals: dict[Goal, Line] = {}

    def ratio(self, part: str, key: str, ours: Sequence[float], theirs: Sequence[float]) -> None:
        """A figure beside another of the same rounds."""
        self._enter(goal(part, key), ours, theirs)

    def ratio_of(self, part: str, key: str, figures: Mapping[str, Sequence[float]], ours: str, theirs: str) -> None:
        """The same for two that are named, if both have been measured."""
        if ours in figures and theirs in figures:
            self.ratio(part, key, figures[ours], figures[theirs])

    def figure(self, part: str, key: str, figures: Sequence[float]) -> None:
        """A figure that has a goal of its own."""
        self._enter(goal(part, key), figures, ())

    def other(self, part: str, measure: str, unit: str, figures: Sequence[float]) -> None:
        """One without a goal."""
        self._others.append(Line(part, measure, unit, None, figures))

    def missing(self, parts: Collection[str], reason: str) -> None:
        """Why these parts have no figures, for those that have none."""
        if "expiry" in parts and all(each.part != "expiry" for each in self._others):
            self._others.append(Line("expiry", EXPIRY, reason=reason))
        for each in GOALS:
            if each.part.rstrip("+") in parts:
                self._of_goals.setdefault(each, _line(each, reason=reason))

    def lines(self) -> Sequence[Line]:
        """All goals, in their order; then what has none."""
        return [*(self._of_goals.get(each, _line(each, reason=NOT_ASKED)) for each in GOALS), *self._others]

    def _enter(self, of: Goal, figures: Sequence[float], beside: Sequence[float]) -> None:
        line = self._of_goals[of] = _line(of, figures=figures, beside=beside)
        print(
            f"{line.part}  {line.measure}: {line.figure_text} {line.ratio_text}, {of.text}: {line.verdict}", flush=True
        )


def _line(of: Goal, *, figures: Sequence[float] = (), beside: Sequence[float] = (), reason: str = "") -> Line:
    return Line(of.part, of.measure, of.unit, of, figures, beside, reason)


def summary(lines: Sequence[Line]) -> str:
    """One sentence: how many goals are met, and which are not."""
    of_goals = [line for line in lines if line.goal is not None]
    by = {
        verdict: [line for line in of_goals if line.verdict == verdict] for verdict in ("met", "MISSED", "NOT MEASURED")
    }
    text = f"{len(by['met'])} of {len(of_goals)} goals met"
    for verdict in ("MISSED", "NOT MEASURED"):
        if by[verdict]:
            names = ", ".join(dict.fromkeys(line.part for line in by[verdict]))
            text += f"; {verdict}: {len(by[verdict])} ({names})"
    return text + "."


def percentile(figures: Sequence[float], percent: int) -> float:
    return quantiles(figures, n=100, method="inclusive")[percent - 1]


def print_heading(text: str) -> None:
    print(f"\n{text}\n{'-' * len(text)}", flush=True)


def _short(figure: float) -> str:
    """Three digits, or all those before the point."""
    return f"{figure:,.0f}" if figure >= 100 else f"{figure:.3g}"
