"""What happens in the run that is searched for secrets: a life of tokens, careless callers, faults of both servers."""

import asyncio
from collections.abc import Sequence
from typing import Final

import asyncpg
import msgspec
import pfid

from service.embedded.nats import EmbeddedNats
from tests.harness.processes import TokentrailProcess, until
from tests.service.commands import run
from tests.service.http.keys import parts
from tests.trials.faults.client import BrokenOff
from tests.trials.faults.deployment import CREATE, Deployment
from tests.trials.faults.history import connected, read_head
from tests.trials.faults.subscriber import Subscriber
from tests.trials.security.odd_places import TOKENS, requests
from tests.trials.security.whole_deployment import Written, another_password
from tests.trials.security.world import OPERATOR_TOKEN

Processes = Sequence[TokentrailProcess]

PUBLIC: Final = ("/metrics", "/health/ready", "/health/live", "/openapi.json", "/docs", "/.well-known/jwks.json")
_SOON: Final = 20.0


async def a_life(deployment: Deployment, process: TokentrailProcess, written: Written) -> None:
    """Every command, with a key, some of them twice, and every read; of a token of either scope."""
    client = deployment.client(process)
    for scope in ("account", "environment"):
        details = {"token_scope": scope} | ({"environment_id": _new_environment(deployment)} if scope[0] == "e" else {})
        body = msgspec.json.encode({"details": details, "idempotency_key": f"create-{scope}-{process.port}"})
        for _ in range(2):
            created = written.answer("create", await client.send("POST", TOKENS, body))
            assert created.status == 201, created
        token_id = created.json["details"]["id"]
        own = deployment.client(process, written.tokens[-1])
        assert written.answer("ping", await own.send("GET", "/api/v1/ping")).status == 200
        for action in ("suspend", "activate", "activate", "revoke"):
            headers = {"Idempotency-Key": f"{action}-{token_id}", "Prefer": "wait=0", "X-Correlation-Id": "a-life"}
            assert written.answer(action, await client.command(token_id, action, headers)).status == 200
        assert written.answer("a dead token", await own.send("GET", "/api/v1/ping")).status == 401
        for end in ("", "/event"):
            written.answer("reads", await client.send("GET", f"{TOKENS}/{token_id}{end}"))
        written.answer("delete", await client.send("DELETE", f"{TOKENS}/{token_id}"))
    for path in (TOKENS, "/api/v1/event", "/api/v1/propagation"):
        assert written.answer("reads", await client.send("GET", path)).status == 200
    operator = deployment.client(process, OPERATOR_TOKEN)
    assert written.answer("operator", await operator.send("GET", "/api/v1/operator/event")).status == 200


def _new_environment(deployment: Deployment) -> str:
    return str(pfid.generate_related(pfid.Pfid(parts(deployment.bearer)[1]["sub"])))


async def careless_callers(deployment: Deployment, processes: Processes, written: Written) -> None:
    """A token where none belongs: from callers with a good bearer, with a forged one, with the operator's."""
    client = deployment.client(processes[0])
    created = written.answer("create", await client.send("POST", TOKENS, CREATE))
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
        written.answer(path, await client.send("GET", path))


async def broker_away(deployment: Deployment, processes: Processes, server: EmbeddedNats, written: Written) -> None:
    """The broker refuses the password that it took, is gone for a while, and takes the password again."""
    clients = [deployment.client(process) for process in processes]

    async def complaint() -> bool:
        answers = [written.answer("/health/ready", await client.send("GET", "/health/ready")) for client in clients]
        return any("relay" in answer.json["degraded"] for answer in answers)

    with another_password(server):
        await until(complaint, within=_SOON)
        written.answer("create", await clients[0].send("POST", TOKENS, CREATE))
        await _fails(deployment, written, "events", "tail", "--stream")
        server.stop()
        clients[0].close()  # the service ends connections that stand idle for as long as that may take
        written.answer("create", await clients[0].send("POST", TOKENS, CREATE))
        await _fails(deployment, written, "stream", "verify")


async def postgres_away(
    deployment: Deployment, process: TokentrailProcess, database_url: str, written: Written
) -> None:
    """Connections are cut and no new ones are let in: requests of all kinds fail, and so do the operator's commands."""
    client = deployment.client(process)
    name = database_url.rpartition("/")[2].partition("?")[0]
    server = await asyncpg.connect(database_url.replace(f"/{name}", "/postgres"))
    try:
        await server.execute(f"alter database {name} allow_connections false")
        await server.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", name)
        for method, path, body in (("GET", TOKENS, b""), ("POST", TOKENS, CREATE), ("GET", "/api/v1/event", b"")):
            assert written.answer("Postgres away", await client.send(method, path, body)).status == 503
        await asyncio.gather(
            _fails(deployment, written, "migrate"),
            _fails(deployment, written, "account", "create"),
            _fails(deployment, written, "projections", "status"),
        )
    finally:
        await server.execute(f"alter database {name} allow_connections true")
        await server.close()

    client.close()  # the server ends connections that stand idle for as long as those commands took

    async def back() -> bool:
        return (await client.send("GET", TOKENS)).status == 200

    await until(back, within=_SOON)


async def _fails(deployment: Deployment, written: Written, *arguments: str) -> None:
    ended = await run(*arguments, environment=deployment.environment)
    written.add(f"the command {' '.join(arguments)}", ended.out + ended.err)
    assert ended.code == 1, ended
    assert ended.out + ended.err


async def published(deployment: Deployment, database_url: str) -> None:
    """Returns when the stream has all of the log."""
    async with connected(database_url) as connection, Subscriber(deployment.nats_url) as subscriber:
        await subscriber.until(await read_head(connection))
