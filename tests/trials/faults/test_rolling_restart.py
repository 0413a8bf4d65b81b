"""Two processes behind HAProxy and nginx are restarted one after the other under load, as an upgrade does it (R10)."""

import asyncio
import itertools
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Final

import pytest

from tests.harness.processes import until
from tests.harness.waiting import soon
from tests.trials.faults import balancers
from tests.trials.faults.client import BrokenOff, Client
from tests.trials.faults.deployment import Deployment, Token
from tests.trials.faults.length import rounds

CALLERS: Final = 6
"""For each balancer; half of them make a new connection for each request."""
EVERY: Final = 0.08
"""Seconds between two requests of a caller: 150 a second in all."""
RESTARTS: Final = rounds(2, share=0.4)
MOST: Final = 20_000
"""Requests of a caller, whatever happens."""


@pytest.mark.timeout(60 + RESTARTS * 20)
async def test_nobody_notices(deployment: Deployment, tmp_path: Path) -> None:
    """Not one request fails, of reads and commands on kept and on new connections."""
    if lacking := balancers.missing():
        pytest.skip(f"needs the programs {' and '.join(lacking)}, which .ci/packages lists")
    async with deployment.process(TOKENTRAIL_DRAIN="1") as one, deployment.process(TOKENTRAIL_DRAIN="1") as other:
        ports = [one.port, other.port]
        async with (
            balancers.running("haproxy", ports, tmp_path) as haproxy,
            balancers.running("nginx", ports, tmp_path) as nginx,
        ):
            await until(lambda: balancers.all_are_up(tmp_path), within=10)
            tokens = await deployment.create_tokens(one, 2 * CALLERS)
            async with _load(deployment, [haproxy, nginx], tokens) as answers:
                for process in itertools.islice(itertools.cycle((one, other)), RESTARTS):
                    await soon(partial(_more_than, answers, answers.total() + 100), within=30)
                    assert await process.stop() == 0
                    await process.start()
                    await until(lambda: balancers.all_are_up(tmp_path), within=20)
    print(f"{RESTARTS} restarts, {answers.total()} requests: {dict(answers)}")
    assert set(answers) == {200}


@asynccontextmanager
async def _load(deployment: Deployment, ports: list[int], tokens: list[Token]) -> AsyncIterator[Counter[object]]:
    """Yields how often which status came, or an error."""
    answers: Counter[object] = Counter()
    over = asyncio.Event()

    async def ask(port: int, number: int, token: Token) -> None:
        client = Client(port, deployment.bearer)
        path = f"/api/v1/api_token/{token.id}"
        requests = itertools.cycle([("POST", f"{path}/suspend"), ("GET", path), ("POST", f"{path}/activate")])
        for method, asked in itertools.islice(requests, MOST):
            if over.is_set():
                break
            pause = asyncio.create_task(asyncio.sleep(EVERY))  # the pace of the callers
            try:
                answer = await client.send(method, asked)
                answers[answer.status if answer.status == 200 else (answer.status, answer.body[:80])] += 1
            except (BrokenOff, TimeoutError) as error:
                answers[f"{method}: {error}"] += 1
            if number % 2:
                client.close()
            await pause
        client.close()

    async with asyncio.TaskGroup() as group:
        for number, token in enumerate(tokens):
            group.create_task(ask(ports[number * len(ports) // len(tokens)], number, token))
        try:
            yield answers
        finally:
            over.set()


def _more_than(answers: Counter[object], number: int) -> bool:
    return answers.total() > number
