"""No secret is anywhere but in its place (I9): every line, row, message and answer of a run is searched.

What happens in the run: a life of tokens, careless callers, faults of both servers.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Final

import msgspec
import pytest

from service.embedded.nats import EmbeddedNats
from tests.harness.builders import new_id
from tests.harness.processes import TokentrailProcess, until
from tests.harness.relayed_log import database_of
from tests.service.http.api import TOKENS
from tests.service.http.keys import parts
from tests.trials.faults.client import BrokenOff
from tests.trials.faults.deployment import CREATE, Deployment
from tests.trials.faults.history import connected, read_head
from tests.trials.faults.subscriber import Subscriber
from tests.trials.security import whole_deployment
from tests.trials.security.odd_places import requests
from tests.trials.security.whole_deployment import Written, another_password
from tests.trials.security.world import OPERATOR_TOKEN

Processes = Sequence[TokentrailProcess]

PUBLIC: Final = ("/metrics", "/health/ready", "/health/live", "/openapi.json", "/docs", "/.well-known/jwks.json")
_SOON: Final = 20.0


async def a_life(deployment: Deployment, process: TokentrailProcess, written: Written) -> None:
    """Every command, with a key, some of them twice, and every read; of a token of either scope."""
    client = deployment.client(process)
    for scope in ("account", "environment"):
        details = {"token_scope": scope}
        if scope == "environment":
            details["environment_id"] = new_id(parts(deployment.bearer)[1]["sub"])
        body = msgspec.json.encode({"details": details, "idempotency_key": f"create-{scope}-{process.port}"})
        for _ in range(2):
            created = await written.send("create", client, "POST", TOKENS, body)
            assert created.status == 201, created
        token_id = created.json["details"]["id"]
        own = deployment.client(process, written.tokens[-1])
        assert (await written.send("ping", own, "GET", "/api/v1/ping")).status == 200
        for action in ("suspend", "activate", "activate", "revoke"):
            headers = {"Idempotency-Key": f"{action}-{token_id}", "Prefer": "wait=0", "X-Correlation-Id": "a-life"}
            assert written.answer(action, await client.command(token_id, action, headers)).status == 200
        assert (await written.send("a dead token", own, "GET", "/api/v1/ping")).status == 401
        for end in ("", "/event"):
            await written.send("reads", client, "GET", f"{TOKENS}/{token_id}{end}")
        await written.send("delete", client, "DELETE", f"{TOKENS}/{token_id}")
    for path in (TOKENS, "/api/v1/event", "/api/v1/propagation"):
        assert (await written.send("reads", client, "GET", path)).status == 200
    operator = deployment.client(process, OPERATOR_TOKEN)
    assert (await written.send("operator", operator, "GET", "/api/v1/operator/event")).status == 200


async def careless_callers(deployment: Deployment, processes: Processes, written: Written) -> None:
    """A token where none belongs: from callers with a good bearer, with a forged one, with the operator's."""
    client = deployment.client(processes[0])
    created = await written.send("create", client, "POST", TOKENS, CREATE)
    token_id, jwt = created.json["details"]["id"], written.tokens[-1]
    bearers = (deployment.bearer, jwt[:-6] + "AAAAAA", OPERATOR_TOKEN)
    clients = {bearer: [deployment.client(process, bearer) for process in processes] for bearer in bearers}
    for number, request in enumerate(requests(jwt, token_id)):
        for callers in clients.values():
            caller = callers[number % len(callers)]
            try:
                answer = await caller.send(request.method, request.path, request.body, headers=dict(request.headers))
            except BrokenOff:  # the server takes the method for no method, and hangs up
                continue
            written.answer("careless callers", answer)


async def public_routes(deployment: Deployment, process: TokentrailProcess, written: Written) -> None:
    client = deployment.client(process)
    for path in PUBLIC:
        await written.send(path, client, "GET", path)


async def broker_away(deployment: Deployment, processes: Processes, server: EmbeddedNats, written: Written) -> None:
    """The broker refuses the password that it took, is gone for a while, and takes the password again."""
    clients = [deployment.client(process) for process in processes]

    async def complaint() -> bool:
        answers = [await written.send("/health/ready", client, "GET", "/health/ready") for client in clients]
        return any("relay" in answer.json["degraded"] for answer in answers)

    with another_password(server):
        await until(complaint, within=_SOON)
        await written.send("create", clients[0], "POST", TOKENS, CREATE)
        await written.failure(deployment, "events", "tail", "--stream")
        server.stop()
        clients[0].close()  # the service ends connections that stand idle for as long as that may take
        await written.send("create", clients[0], "POST", TOKENS, CREATE)
        await written.failure(deployment, "stream", "verify")


async def postgres_away(
    deployment: Deployment, process: TokentrailProcess, database_url: str, written: Written
) -> None:
    """Connections are cut and no new ones are let in: requests of all kinds fail, and so do the operator's commands."""
    client = deployment.client(process)
    name = database_of(database_url)
    async with connected(database_url.replace(f"/{name}", "/postgres")) as server:
        await server.execute(f"alter database {name} allow_connections false")
        try:
            await server.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", name)
            for method, path, body in (("GET", TOKENS, b""), ("POST", TOKENS, CREATE), ("GET", "/api/v1/event", b"")):
                assert (await written.send("Postgres away", client, method, path, body)).status == 503
            commands = (("migrate",), ("account", "create"), ("projections", "status"))
            await asyncio.gather(*(written.failure(deployment, *words) for words in commands))
        finally:
            await server.execute(f"alter database {name} allow_connections true")

    client.close()  # the server ends connections that stand idle for as long as those commands took

    async def back() -> bool:
        return (await client.send("GET", TOKENS)).status == 200

    await until(back, within=_SOON)


async def published(deployment: Deployment, database_url: str) -> None:
    """Returns when the stream has all of the log."""
    async with connected(database_url) as connection, Subscriber(deployment.nats_url) as subscriber:
        await subscriber.until(await read_head(connection))


@pytest.fixture
async def guarded(
    tmp_path: Path, database_url: str, guarded_nats: EmbeddedNats, operator_file: Path
) -> AsyncIterator[Deployment]:
    """Passwords in both URLs; the log level is the lowest."""
    async with Deployment(
        tmp_path,
        whole_deployment.with_password(database_url),
        guarded_nats.url(whole_deployment.USER, whole_deployment.NATS_PASSWORD),
        LOG_LEVEL="DEBUG",
        TOKENTRAIL_OPERATOR_TOKEN_FILE=str(operator_file),
        TOKENTRAIL_USAGE_INTERVAL="1",
    ) as deployment:
        yield deployment


async def test_no_secret_is_written(
    tmp_path: Path, database_url: str, guarded: Deployment, guarded_nats: EmbeddedNats
) -> None:
    """Neither tokens nor keys nor passwords are in log lines, metrics, rows, messages, answers or outputs."""
    written = Written(tmp_path / "keys.json")
    written.tokens.append(guarded.bearer)
    both = [guarded.process(roles="http,relay,projector", LOG_FORMAT=form) for form in ("json", "text")]
    async with both[0], both[1]:
        async with whole_deployment.listening(guarded.nats_url, written):
            for process in both:
                await a_life(guarded, process, written)
            await careless_callers(guarded, both, written)
            await public_routes(guarded, both[0], written)
            await published(guarded, database_url)
        await broker_away(guarded, both, guarded_nats, written)
        await postgres_away(guarded, both[1], database_url, written)
        await public_routes(guarded, both[1], written)
        await published(guarded, database_url)
        async for message in whole_deployment.stream_messages(guarded.nats_url):
            written.add("the stream", message)
    for name in ("tokentrail-1.log", "tokentrail-2.log"):
        written.add(name, tmp_path.joinpath(name).read_bytes())
    async for table, rows in whole_deployment.tables(database_url):
        written.add(table, rows)

    _was_worth_it(written)
    assert written.leaks() == {}


def _was_worth_it(written: Written) -> None:
    """All that is to be searched is there, and the run was what it was to be."""
    text = {where: b"\n".join(texts) for where, texts in written.texts.items()}
    for log in ("tokentrail-1.log", "tokentrail-2.log"):
        assert b"request refused" in text[log]
        assert b"NATS" in text[log]
    assert b'"level": "warning"' in text["tokentrail-1.log"]
    assert b"[warning  ]" in text["tokentrail-2.log"]
    assert b"request failed" in text["tokentrail-2.log"]  # while Postgres was away
    assert b"TokenDeleted" in text["tokentrail.events"]
    assert b"create-account-" in text["tokentrail.events"]  # the keys of idempotent commands
    assert text["tokentrail.token_usage"]
    assert b"specversion" in text["the stream"]
    assert b"Nats-Expected-Last-Sequence" in text["the stream"]
    assert b"tokentrail.v1.head" in text["what the broker carried"]
    assert b"must not have a token in it" in text["careless callers"]
    assert b"tokentrail_http_responses" in text["/metrics"]
    assert len(written.texts["careless callers"]) > 150
