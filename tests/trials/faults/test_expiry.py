"""Tokens expire while the processes that say so are killed with -9, and Postgres with them."""

import asyncio
import signal
from collections import Counter
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, Final

import msgspec
import pytest

from events.recorded import Recorded
from service.embedded.postgres import EmbeddedPostgres
from tests.harness.processes import TokentrailProcess, until
from tests.trials.faults import servers
from tests.trials.faults.checks import check_details, check_log
from tests.trials.faults.client import Client
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.history import connected, read_details, read_log
from tests.trials.faults.length import SEED, rounds, said

ROUNDS: Final = rounds(4, share=0.1)
_SECONDS_A_ROUND: Final = 30
_TOKENS_A_ROUND: Final = 12
_RECORDED_WITHIN: Final = 30.0


@pytest.mark.timeout(90 + ROUNDS * _SECONDS_A_ROUND)
async def test_each_token_expires_once(on_breakable_postgres: Deployment, breakable_postgres: EmbeddedPostgres) -> None:
    """Whichever process is killed and when, and Postgres too: in the end each token has expired once, not before its
    time, unless it was revoked before.

    TOKENTRAIL_FAULT_SEED repeats a run, TOKENTRAIL_FAULT_ROUNDS makes it longer.
    """
    print(said(ROUNDS))
    deployment, random = on_breakable_postgres, Random(SEED)
    created: list[str] = []
    async with deployment.processes(1, roles="http") as serving, deployment.processes(2, roles="projector") as keepers:
        client = deployment.client(serving[0])
        for number in range(ROUNDS):
            client.close()  # the service ends a connection that was idle for some seconds
            tokens = [await _create(client, random.uniform(1.5, 3.5)) for _ in range(_TOKENS_A_ROUND)]
            created += tokens
            await asyncio.gather(
                _revoke(client, tokens[0], random.uniform(0, 2.5)),
                _break(keepers, breakable_postgres if number % 2 else None, random),
            )
        await until(lambda: _all_over(deployment, created), within=_RECORDED_WITHIN)

    async with connected(deployment.database_url) as connection:
        log = await read_log(connection)
        check_log(log)
        check_details(await read_details(connection), log)
    _check_once(log, created)


async def _create(client: Client, seconds: float) -> str:
    expires_at = (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat().replace("+00:00", "Z")
    body = msgspec.json.encode({"details": {"token_scope": "account", "expires_at": expires_at}})
    answer = await client.send("POST", "/api/v1/api_token", body)
    assert answer.status == 201, answer
    return str(answer.json["details"]["id"])


async def _revoke(client: Client, token_id: str, seconds: float) -> None:
    """About when it expires."""
    await asyncio.sleep(seconds)

    async def done() -> bool:
        return (await client.command(token_id, "revoke")).status in (200, 409)

    await until(done, within=_RECORDED_WITHIN)


async def _break(keepers: list[TokentrailProcess], postgres: EmbeddedPostgres | None, random: Random) -> None:
    """Kills one or both, somewhere among the tokens' expiries, and Postgres if there is one to kill."""
    await asyncio.sleep(random.uniform(0, 2))
    victims = random.choice([[keepers[0]], [keepers[1]], keepers])
    await asyncio.gather(*(victim.kill() for victim in victims))
    if postgres is not None:
        await servers.stop(postgres, random.choice([signal.SIGKILL, signal.SIGQUIT]))
        await servers.start(postgres)
    await asyncio.gather(*(victim.start() for victim in victims))


async def _all_over(deployment: Deployment, created: list[str]) -> bool:
    async with connected(deployment.database_url) as connection:
        over = await connection.fetchval(
            "select count(distinct stream_id) from tokentrail.events where type in ('TokenExpired', 'TokenRevoked')"
        )
    return bool(over == len(created))


def _check_once(log: list[Recorded], created: list[str]) -> None:
    expired: Counter[str] = Counter()
    revoked: set[str] = set()
    for event in log:
        data = msgspec.json.decode(event.data, type=dict[str, Any])
        if event.type == "TokenExpired":
            expired[data["token_id"]] += 1
            assert event.recorded_at >= datetime.fromisoformat(data["expires_at"])
            assert data["token_id"] not in revoked
        elif event.type == "TokenRevoked":
            revoked.add(data["token_id"])
    assert set(expired.values()) == {1}
    assert expired.keys() | revoked == set(created)
    assert not [event for event in log if event.type == "TokenExpiring"]
