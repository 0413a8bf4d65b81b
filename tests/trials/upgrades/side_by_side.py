"""The release before and this code, as processes on one database."""

from pathlib import Path
from typing import Final

import msgspec

from projections.registry import MODELS
from service.store.database import Connection
from tests.harness.processes import TokentrailProcess, until
from tests.service.commands import Ended, run
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.history import connected
from tests.trials.upgrades.story import agrees, same
from tests.trials.upgrades.telling import SETTINGS

ROLES: Final = "http,relay,projector"
_WITHIN: Final = 30.0
_ASYNCHRONOUS: Final = sum(not model.inline for model in MODELS.values())
BEHIND: Final = f"""
select {_ASYNCHRONOUS} - count(*)
from tokentrail.projection p
where state = 'live' and position >= (select position from tokentrail.log_head)
  and not exists (select from tokentrail.projection b where b.name = p.name and b.state = 'building')
"""
"""How many read models are not live, not up to date, or being built anew."""


class Releases:
    """`old` is the folder of the release before."""

    def __init__(self, deployment: Deployment, old: Path) -> None:
        self.deployment = deployment
        self._old = {**SETTINGS, "PYTHONPATH": str(old)}

    def before(self) -> TokentrailProcess:
        """The release before, with the dependencies of this code."""
        return self.deployment.process(roles=ROLES, workers=1, **self._old)

    def now(self) -> TokentrailProcess:
        return self.deployment.process(roles=ROLES, workers=1, **SETTINGS)

    async def begin(self) -> None:
        """What an operator does with the code before: sets up an account, and puts the restored log's events back."""
        environment = {**self.deployment.environment, **self._old}
        republished = await run("stream", "republish", "--yes", environment=environment)
        assert republished.code == 0, republished
        ended = await run("account", "create", "--json", environment=environment)
        assert ended.code == 0, ended
        self.deployment.bearer = msgspec.json.decode(ended.out, type=dict[str, str])["token"]

    async def migrate(self) -> Ended:
        """As an operator does, with this code."""
        return await run("migrate", environment=self.deployment.environment)


async def check_read_models(deployment: Deployment) -> None:
    """Each read model, compared row by row with the log by `tokentrail projections verify`."""
    async with connected(deployment.database_url) as connection:
        await until(lambda: is_zero(connection, BEHIND), within=_WITHIN)
    for name in MODELS:
        ended = await run("projections", "verify", name, "--share", "1", environment=deployment.environment)
        assert ended.code == 0, ended


async def is_zero(connection: Connection, count: str) -> bool:
    """What that query counts."""
    return bool(await connection.fetchval(count) == 0)


async def check_one_service(deployment: Deployment, one: TokentrailProcess, other: TokentrailProcess) -> None:
    """What the one has answered the other knows: replays, states, versions, lists, who may do nothing. One of them may
    know fields that the other does not; if not, replays are the same to the byte."""
    here, there = deployment.client(one), deployment.client(other)
    key = f"both-{one.port}-{other.port}"
    body = msgspec.json.encode({"details": {"token_scope": "account"}, "idempotency_key": key})
    created = await here.send("POST", "/api/v1/api_token", body)
    again = await there.send("POST", "/api/v1/api_token", body)
    assert (created.status, again.status) == (201, 201)
    assert same(again.body, created.body) or same(created.body, again.body)

    token = created.json["details"]["id"]
    headers = {"Idempotency-Key": f"{key}-suspend", "If-Match": created.headers["etag"]}
    suspended, repeated = await there.suspend(token, headers), await here.suspend(token, headers)
    assert (suspended.status, repeated.status) == (200, 200)
    assert same(repeated.body, suspended.body) or same(suspended.body, repeated.body)
    assert (await here.activate(token, {"Idempotency-Key": f"{key}-suspend"})).code == "idempotency_key_reused"
    refused = await deployment.client(one, created.json["token"]).send("GET", "/api/v1/ping")
    assert (refused.status, refused.code) == (401, "bad_authtoken")

    of_token = f"/api_token/{token}"
    paths = ("/api_token?pagination[page_size]=100", of_token, f"{of_token}/event", "/event?limit=500")
    for path in paths:
        answers = [await client.send("GET", f"/api/v1{path}") for client in (here, there)]
        assert [answer.status for answer in answers] == [200, 200], (path, answers)
        assert agrees(answers[0].json, answers[1].json) or agrees(answers[1].json, answers[0].json), (path, answers)
