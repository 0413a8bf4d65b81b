"""Without being known again, an event whose commit was not heard of is denied when it is sent again."""

import asyncio
from contextlib import nullcontext
from typing import Final

import pytest

from tests.harness.tcp_proxy import CHUNK
from tests.service.store.lossy_proxy import LossyProxy
from tests.trials.faults.checks import check_nothing_else
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.histories import Histories
from tests.trials.faults.histories_checker import check_history
from tests.trials.faults.history import connected, read_log
from tests.trials.faults.model import Request
from tests.trials.faults.without.database import taken_out
from tests.trials.faults.without.finding import Finds
from tests.trials.faults.without.selected import slow

_TRIES: Final = 5
"""Answers: now and then it is that of another connection that is lost."""


@slow
@pytest.mark.parametrize("protection", ["", "event known again"])
async def test_that_an_event_is_known_again_is_missed(deployment: Deployment, protection: str) -> None:
    """With it, a command is acknowledged whose first commit was not heard of; without, it is refused, but done."""
    finds = Finds(protection)
    async with _LosesAnswers(deployment.database_url) as proxy, connected(deployment.database_url) as owner:
        async with deployment.process(roles="http", DATABASE_URL=proxy.url) as process:
            histories = Histories(deployment, [process])
            history = await histories.begin("lost-answers")
            admin = histories.admin(history)
            author, [client] = admin.token_id, admin.clients
            await history.send(client, Request(author, "create"))
            async with taken_out(owner, protection) if protection else nullcontext():
                for _ in range(_TRIES):
                    proxy.lose_answer_to(b"TokenSuspended")
                    await history.send(client, Request(author, "suspend", history.tokens[0]))
                    await history.send(client, Request(author, "activate", history.tokens[0]))
            client.close()
        log = await read_log(owner)
    refused = [operation.request_id for operation in history.operations if not operation.done]
    with finds.one():
        check_history(history.operations, history.start)
    with finds.one():
        check_nothing_else([operation.request_id for operation in history.operations], refused, log)

    assert proxy.lost.is_set()
    finds.confirm()


class _LosesAnswers(LossyProxy):
    """Loses what Postgres says next after something with this text has been sent to it."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self._text = b""

    def lose_answer_to(self, text: bytes) -> None:
        self._text = text

    async def to_server(self, client: asyncio.StreamReader, server: asyncio.StreamWriter) -> None:
        while data := await client.read(CHUNK):
            if self._text and self._text in data:
                self._text = b""
                self.lose_next_answer()
            server.write(data)
            await server.drain()
