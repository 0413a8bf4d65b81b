"""The story of a dump: what two accounts do with their tokens, over HTTP, so that any release can be told it.

All kinds of commands, with keys in headers and in bodies, refusals, uses, and tokens whose time ends. Lifetimes are a
century, but for those few: the dump is to say the same for as long as it is kept.
"""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import Any, Final, NamedTuple

import msgspec
import pfid

from tests.trials.faults.client import Answer, Client
from tests.trials.upgrades.story import Call, without_tokens

SETTINGS: Final = {
    "TOKENTRAIL_TOKEN_LIFETIME_DAYS": "36500",
    "TOKENTRAIL_TOKEN_MAX_LIFETIME_DAYS": "36500",
    "TOKENTRAIL_USAGE_INTERVAL": "1",
}
"""Of the process that the story is told to, and of those that are asked about it."""
_TRACE: Final = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
_TOKENS: Final = 12


class Teller(NamedTuple):
    """One account's calls, each recorded in `calls` as it is answered."""

    account: int
    client: Client
    calls: list[Call]

    async def call(self, method: str, path: str, body: Any = None, **headers: str) -> Answer:
        """`headers` by name, with `_` for `-`."""
        sent = "" if body is None else msgspec.json.encode(body).decode()
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        answer = await self.client.send(method, f"/api/v1{path}", sent.encode(), headers=named)
        position = answer.headers.get("tokentrail-position")
        call = Call(
            account=self.account,
            method=method,
            path=path,
            headers=named,
            sent=sent,
            status=answer.status,
            answered=without_tokens(answer.body.decode()),
            etag=answer.headers.get("etag"),
            position=int(position) if position is not None else None,
        )
        self.calls.append(call)
        return answer

    async def create(self, details: dict[str, Any], **more: Any) -> tuple[str, str]:
        """A token's id and its JWT."""
        answer = await self.call("POST", "/api_token", {"details": details, **more})
        assert answer.status == 201, answer
        return answer.json["details"]["id"], answer.json["token"]


async def tell(teller: Teller, account_id: str, port: int, name: str) -> None:
    """The commands of one account to the service on that port. `name` begins its keys."""
    environment = str(pfid.generate_related(pfid.Pfid(account_id)))
    tokens = []
    for number in range(_TOKENS):
        scope = {"token_scope": "account"}
        if number % 3 == 2:
            scope = {"token_scope": "environment", "environment_id": environment}
        tokens.append(await teller.create(scope, idempotency_key=f"{name}-create-{number}"))
    for _, bearer in tokens[::2]:
        with closing(Client(port, bearer)) as client:
            await client.send("GET", "/api/v1/ping")

    for number, (token, _) in enumerate(tokens):
        path = f"/api_token/{token}"
        key = f"{name}-suspend-{number}"
        await teller.call("POST", f"{path}/suspend", None, Idempotency_Key=key, traceparent=_TRACE)
        if number % 2:
            await teller.call("POST", f"{path}/activate", {"idempotency_key": f"{name}-activate-{number}"})
        if number % 4 == 3:
            await teller.call("POST", f"{path}/suspend", None, X_Request_Id=f"{name}-plain-{number}", If_Match='"3"')
        if number % 4 == 0:
            await teller.call("POST", f"{path}/activate", None, Idempotency_Key=f'"{name}-quoted-{number}"')
        if number % 5 == 1:
            await teller.call("POST", f"{path}/revoke", {"idempotency_key": f"{name}-revoke-{number}"})
        if number % 10 == 6:
            await teller.call("DELETE", path, {"idempotency_key": f"{name}-delete-{number}"})
    first = f"/api_token/{tokens[0][0]}"
    await teller.call("POST", f"{first}/activate", None, Idempotency_Key=f"{name}-refused")  # it is active already
    await teller.call("POST", f"{first}/suspend", {"idempotency_key": f"{name}-reason", "reason": "a look at it"})
    await teller.call("POST", f"{first}/activate", None, Idempotency_Key=f"{name}-by-itself")

    # A token that has an account's scope acts for itself.
    with closing(Client(port, tokens[1][1])) as client:
        await client.suspend(tokens[3][0])
        await client.activate(tokens[3][0])


async def tell_of_time(teller: Teller) -> None:
    """A token that expires in a second, and one that does so a day later, of which is warned when a day is left."""
    await teller.create(_ending(timedelta(seconds=1)), idempotency_key="ends-at-once")
    await teller.create(_ending(timedelta(days=1, seconds=1)), idempotency_key="ends-tomorrow")


async def ask(teller: Teller, commands: list[Call]) -> None:
    """What can be read of the tokens with a century to live, as the release tells it."""
    tokens = sorted({call.path.split("/")[2] for call in commands if call.path.count("/") == 3})
    middle = [call.position for call in commands if call.position][len(commands) // 2 :: 20]
    for token in tokens:
        await teller.call("GET", f"/api_token/{token}")
        await teller.call("GET", f"/api_token/{token}/event")
        for position in middle:
            await teller.call("GET", f"/api_token/{token}?as_of_position={position}")
    await teller.call("GET", "/api_token?pagination[page_size]=5&pagination[offset]=5")
    await teller.call("GET", "/event?limit=10")


def _ending(after: timedelta) -> dict[str, str]:
    at = (datetime.now(UTC) + after).isoformat().replace("+00:00", "Z")
    return {"token_scope": "account", "expires_at": at}
