"""Rounds in turn, and what a failure leaves of them."""

import pytest

from tests.trials.bench.interleaved import interleaved


async def test_rounds_are_in_turn() -> None:
    """Each round measures all, before the next one begins."""
    order: list[str] = []

    async def measure(name: str) -> int:
        order.append(name)
        return len(order)

    taken = await interleaved(2, {"a": lambda: measure("a"), "b": lambda: measure("b")})
    assert order == ["a", "b", "a", "b"]
    assert taken.figures == {"a": [1, 3], "b": [2, 4]}
    taken.raise_failures()


async def test_one_that_fails_leaves_the_others() -> None:
    """It has no figures at all, is not tried again, and is told in the end."""
    times = iter(range(10))

    async def breaks_in_the_second_round() -> int:
        if (time := next(times)) == 1:
            raise ValueError("it broke")
        return time

    async def works() -> int:
        return 7

    taken = await interleaved(3, {"breaks": breaks_in_the_second_round, "works": works})
    assert taken.figures == {"works": [7, 7, 7]}
    assert next(times) == 2
    with pytest.raises(ExceptionGroup, match="breaks failed"):
        taken.raise_failures()
