"""The lowest of many numbers, against the plain way to find it."""

from hypothesis import given
from hypothesis import strategies as st

from service.application.minimum import Minimum


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 20)), max_size=400))
def test_it_is_the_lowest_after_each_change(changes: list[tuple[bool, int]]) -> None:
    lowest, numbers = Minimum(), list[int]()
    for adds, number in changes:
        if adds:
            lowest.add(number)
            numbers.append(number)
        elif number in numbers:
            lowest.remove(number)
            numbers.remove(number)
        if numbers:
            assert lowest.value == min(numbers)
        assert len(lowest) == len(set(numbers))


def test_it_stays_small_while_one_number_stays_the_lowest() -> None:
    lowest = Minimum()
    lowest.add(0)
    lowest.add(1)
    for number in range(1, 100_000):
        lowest.add(number + 1)
        lowest.remove(number)

    assert lowest.value == 0
    assert len(lowest._heap) < 100
