"""The table in ../README.md: `python -m tests.trials.faults.without.table` prints it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from tests.trials.faults import checks, histories_checker, subscriber_sinks, test_checks, test_histories_checker
from tests.trials.faults.checks import Violation
from tests.trials.faults.without.finding import finder
from tests.trials.faults.without.protections import PROTECTIONS

_COMPOSED: Final = {"check_log"}
"""Of other checks; breaks nothing itself."""


def all_checks() -> list[str]:
    return [
        name
        for module in (checks, histories_checker, subscriber_sinks)
        for name, value in vars(module).items()
        if name.startswith("check_") and value.__module__ == module.__name__ and name not in _COMPOSED
    ]


def broken() -> dict[str, list[str]]:
    """By check, the names of the histories that it rejects in its tests."""
    found: dict[str, list[str]] = {}
    for histories in (test_checks.BROKEN, test_histories_checker.BROKEN):
        for name, check in histories.items():
            found.setdefault(_rejected_by(check), []).append(name)
    return found


def _rejected_by(check: Callable[[], None]) -> str:
    try:
        check()
    except Violation as violation:
        return finder(violation)
    return ""


def table() -> str:
    return "\n".join([*_checks(broken()), "", *_protections()])


def _checks(rejected: Mapping[str, list[str]]) -> Iterator[str]:
    yield "| Check | rejects, in its tests | finds, in a run, that this is taken out |"
    yield "|---|---|---|"
    for check in all_checks():
        missed = [protection.name for protection in PROTECTIONS if check in protection.found_by]
        yield f"| `{check}` | {'; '.join(rejected[check])} | {', '.join(missed) or '–'} |"


def _protections() -> Iterator[str]:
    yield "| Protection | what is taken out | the run | what finds it |"
    yield "|---|---|---|---|"
    for protection in PROTECTIONS:
        found_by = ", ".join(f"`{check}`" for check in protection.found_by)
        yield f"| {protection.name} | {protection.place} | {protection.run} | {found_by} |"


if __name__ == "__main__":
    print(table())
