"""The verdicts on all goals: met, MISSED, or NOT MEASURED with the reason. What nobody reports is not measured."""

from collections.abc import Collection, Mapping, Sequence
from statistics import median

import msgspec

from tests.trials.bench.goals import GOALS, Goal, goal

NOT_ASKED = "not asked for"
EXPIRY = "from expires_at until a subscriber has TokenExpired"


class Line(msgspec.Struct, frozen=True):
    """One goal of the table. Figures are one a round, `ratio` is of the medians, `reason` is why there are none."""

    goal: Goal
    figures: Sequence[float] = ()
    beside: Sequence[float] = ()
    ratio: float | None = None
    reason: str = ""

    @property
    def verdict(self) -> str:
        if not self.figures:
            return "NOT MEASURED"
        figure = self.ratio if self.ratio is not None else median(self.figures)
        return "met" if self.goal.met_by(figure) else "MISSED"

    @property
    def ratio_text(self) -> str:
        """With the range of the rounds' own ratios, if there were several."""
        if self.ratio is None:
            return ""
        ratios = [one / other for one, other in zip(self.figures, self.beside, strict=True)]
        several = f" ({min(ratios):.2f} to {max(ratios):.2f})" if len(ratios) > 1 else ""
        return f"{self.ratio:.2f}{several}"

    @property
    def figure_text(self) -> str:
        if not self.figures:
            return ""
        beside = f" beside {_short(median(self.beside))}" if self.beside else ""
        return f"{_short(median(self.figures))}{beside} {self.goal.unit}"


class Other(msgspec.Struct, frozen=True):
    """Figures that no goal asks for, perhaps beside others of the same rounds, which are `of`. `reason` is why there
    are none."""

    part: str
    measure: str
    unit: str = ""
    figures: Sequence[float] = ()
    of: str = ""
    beside: Sequence[float] = ()
    reason: str = ""


class Board:
    """`others`: what was measured too."""

    def __init__(self) -> None:
        self.others: list[Other] = []
        self._lines: dict[tuple[str, str], Line] = {}

    def ratio(self, part: str, key: str, ours: Sequence[float], theirs: Sequence[float]) -> None:
        """A figure beside another of the same rounds. Said at once, too."""
        self._enter(Line(goal(part, key), ours, theirs, median(ours) / median(theirs)))

    def ratio_of(self, part: str, key: str, figures: Mapping[str, Sequence[float]], ours: str, theirs: str) -> None:
        """The same for two that are named, if both have been measured."""
        if ours in figures and theirs in figures:
            self.ratio(part, key, figures[ours], figures[theirs])

    def figure(self, part: str, key: str, figures: Sequence[float]) -> None:
        """A figure that has a goal of its own."""
        self._enter(Line(goal(part, key), figures))

    def other(
        self, part: str, measure: str, unit: str, figures: Sequence[float], of: str = "", beside: Sequence[float] = ()
    ) -> None:
        """One without a goal."""
        self.others.append(Other(part, measure, unit, figures, of, beside))

    def other_missing(self, part: str, measure: str, reason: str) -> None:
        """Unless the part has entered some."""
        if all(each.part != part for each in self.others):
            self.others.append(Other(part, measure, reason=reason))

    def missing(self, parts: Collection[str], reason: str) -> None:
        """Why these parts have no figures, for those that have none."""
        if "expiry" in parts:
            self.other_missing("expiry", EXPIRY, reason)
        for each in GOALS:
            if each.part.rstrip("+") in parts:
                self._lines.setdefault((each.part, each.key), Line(each, reason=reason))

    def lines(self) -> Sequence[Line]:
        """All goals, in their order."""
        return [self._lines.get((each.part, each.key), Line(each, reason=NOT_ASKED)) for each in GOALS]

    def _enter(self, line: Line) -> None:
        self._lines[line.goal.part, line.goal.key] = line
        shown = line.ratio_text or line.figure_text
        print(f"{line.goal.part}  {line.goal.measure:<46} {shown:<24} {line.goal.text}: {line.verdict}", flush=True)


def summary(lines: Sequence[Line]) -> str:
    """One sentence: how many goals are met, and which are not."""
    by = {verdict: [line for line in lines if line.verdict == verdict] for verdict in ("met", "MISSED", "NOT MEASURED")}
    text = f"{len(by['met'])} of {len(lines)} goals met"
    for verdict in ("MISSED", "NOT MEASURED"):
        if by[verdict]:
            names = ", ".join(dict.fromkeys(line.goal.part for line in by[verdict]))
            text += f"; {verdict}: {len(by[verdict])} ({names})"
    return text + "."


def _short(figure: float) -> str:
    """Three digits, or all those before the point."""
    return f"{figure:,.0f}" if figure >= 100 else f"{figure:.3g}"
