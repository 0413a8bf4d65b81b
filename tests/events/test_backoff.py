"""Pauses between attempts."""

from hypothesis import given
from hypothesis import strategies as st

from events.backoff import Backoff


@given(first=st.floats(0.001, 10.0), factor=st.floats(1.0, 1000.0), successes=st.lists(st.booleans(), max_size=30))
def test_pauses_double_up_to_the_longest_and_begin_again_after_a_success(
    first: float, factor: float, successes: list[bool]
) -> None:
    """After n failures in a row the pause is the first one times 2 ** n, and never more than the longest."""
    longest = first * factor
    backoff = Backoff(first, longest)
    failures = 0
    for success in successes:
        if success:
            backoff.reset()
            failures = 0
        expected = min(first * 2**failures, longest)
        assert backoff.pause == expected
        assert backoff.next() == expected
        failures += 1
