"""Rounds in turn, and what a failure leaves of them."""

import pytest

from tests.trials.bench.interleaved import interleaved


async def test_one_that_fails_leaves_the_others() -> None:
    """Each round measures all in turn. What fails has no figures at all, is not tried again, and is told in the end."""
    order: list[str] = []

    async def measure(name: str) -> int:
        order.append(name)
        if order.count("breaks") == 2 and name == "breaks":
            raise ValueError("it broke")
        return len(order)

    taken = await interleaved(3, {"breaks": lambda: measure("breaks"), "works": lambda: measure("works")})
    assert order == ["breaks", "works", "breaks", "works", "works"]
    assert taken.figures == {"works": [2, 4, 5]}
    with pytest.raises(ExceptionGroup, match="breaks failed"):
        taken.raise_failures()
