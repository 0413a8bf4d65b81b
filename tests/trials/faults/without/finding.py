"""Whether a run finds a violation, and which check it was that found it."""

from collections.abc import Iterator
from contextlib import contextmanager

from tests.trials.faults.checks import Violation
from tests.trials.faults.without.protections import FOUND_BY


def finder(violation: Violation) -> str:
    """The check that raised it."""
    found, trace = "", violation.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_name
        found = name if name.startswith("check_") else found
        trace = trace.tb_next
    return found


class Finds:
    """`with finds.one():` around each check; `checks` are those that have failed."""

    def __init__(self, protection: str) -> None:
        self.checks: set[str] = set()
        self.expected = set(FOUND_BY[protection] if protection else ())

    @property
    def all(self) -> bool:
        return self.checks >= self.expected

    @contextmanager
    def one(self) -> Iterator[None]:
        try:
            yield
        except Violation as violation:
            check = finder(violation)
            if check not in self.checks:
                print(f"{check}: {violation}")
            self.checks.add(check)

    def confirm(self) -> None:
        """Those that are to find it have found it, and no others."""
        assert self.checks == self.expected
