"""Nothing is left out: each check rejects something, and each protection is taken out."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.trials.faults import checks, histories_checker, subscriber_sinks, test_checks, test_histories_checker
from tests.trials.faults.checks import Violation
from tests.trials.faults.without.code import CODE
from tests.trials.faults.without.database import EDITS
from tests.trials.faults.without.finding import finder
from tests.trials.faults.without.protections import FOUND_BY

_COMPOSED: Final = {"check_log"}
"""Of other checks; breaks nothing itself."""


def test_every_check_rejects_something() -> None:
    """There is a broken history for each check, and no check that is not listed."""
    broken = [*test_checks.BROKEN.values(), *test_histories_checker.BROKEN.values()]
    all_checks = {
        name
        for module in (checks, histories_checker, subscriber_sinks)
        for name, value in vars(module).items()
        if name.startswith("check_") and value.__module__ == module.__name__
    }

    assert set(map(_rejected_by, broken)) == all_checks - _COMPOSED
    assert {check for found_by in FOUND_BY.values() for check in found_by} <= all_checks


def _rejected_by(check: Callable[[], None]) -> str:
    try:
        check()
    except Violation as violation:
        return finder(violation)
    return ""


def test_every_protection_is_taken_out_by_a_test() -> None:
    """Each is one of the function in the database, which a test takes all of, or is named by a test of its own."""
    tests = "".join(path.read_text() for path in Path(__file__).parent.glob("test_*.py") if path != Path(__file__))

    assert EDITS.keys() | CODE.keys() == FOUND_BY.keys()
    assert [name for name in CODE if f'"{name}"' not in tests] == []
