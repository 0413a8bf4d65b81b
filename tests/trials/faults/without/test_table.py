"""The README says what the tests do."""

from pathlib import Path
from typing import Final

from tests.trials.faults.without.code import CODE
from tests.trials.faults.without.database import EDITS
from tests.trials.faults.without.protections import BY_NAME
from tests.trials.faults.without.table import all_checks, broken, table

_HERE: Final = Path(__file__).parent
_README: Final = (_HERE.parent / "README.md").read_text()


def test_every_check_rejects_something() -> None:
    """There is a broken history for each check, and no check that is not listed."""
    assert set(broken()) == set(all_checks())


def test_every_protection_is_taken_out_by_a_test() -> None:
    """Each is one of the function in the database, which a test takes all of, or is named by a test of its own."""
    tests = "".join(path.read_text() for path in _HERE.glob("test_*.py") if path != Path(__file__))

    assert EDITS.keys() | CODE.keys() == BY_NAME.keys()
    assert [name for name in CODE if f'"{name}"' not in tests] == []


def test_the_table_is_current() -> None:
    """The README's table is the one that the checks and the protections make: see table.py."""
    assert table() in _README
