"""The protections, by what they are called, and the checks that find that one is missing."""

from collections.abc import Mapping
from typing import Final

FOUND_BY: Final[Mapping[str, tuple[str, ...]]] = {
    "head lock": ("check_history",),
    "head lock and primary key": ("check_history", "check_positions"),
    "stream version check": ("check_history",),
    "stream version check and unique versions": ("check_history", "check_streams"),
    "idempotency record": ("check_history",),
    "details of each append": ("check_history", "check_details"),
    "author check": ("check_history", "check_authors"),
    "event known again": ("check_history", "check_nothing_else"),
    "If-Match": ("check_history",),
    "expected sequence": ("check_stream",),
    "lease": ("check_leaders",),
    "gap check": ("check_sink",),
    "staleness bound": ("check_accepted",),
    "revoked is sticky": ("check_accepted",),
}
"""What is taken out: see database.py and code.py. In which run: see the tests."""
