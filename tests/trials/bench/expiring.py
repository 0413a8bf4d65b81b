"""How long after its time a subscriber learns that a token has expired: without other load, by the clock."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Final

import msgspec
import nats
from nats.aio.msg import Msg

from tests.trials.bench.client import Client, in_parallel
from tests.trials.bench.process import ServiceFailed
from tests.trials.bench.servers import Servers
from tests.trials.bench.tokentrail import Tokentrail

TOKENS: Final = 200
_FROM: Final = timedelta(seconds=2)
_OVER: Final = timedelta(seconds=3)
_WITHIN: Final = 30.0


class _Token(msgspec.Struct):
    expires_at: datetime


class _Event(msgspec.Struct):
    """What is read of a message."""

    data: _Token


async def one_round(servers: Servers, target: Tokentrail) -> list[float]:
    """Milliseconds from `expires_at` until a plain subscriber has TokenExpired. The target has all roles."""
    await servers.checkpoint()
    late: list[float] = []
    complete = asyncio.Event()

    async def note(message: Msg) -> None:
        now = datetime.now(UTC)
        late.append((now - msgspec.json.decode(message.data, type=_Event).data.expires_at) / timedelta(milliseconds=1))
        if len(late) == TOKENS:
            complete.set()

    async with target.run() as port:
        subscriber = await nats.connect(target.environment["NATS_URL"])
        try:
            await subscriber.subscribe("tokens.v1.*.*.expired", cb=note)
            await subscriber.flush()
            first = datetime.now(UTC) + _FROM
            times = [first + _OVER * number / TOKENS for number in range(TOKENS)]
            await in_parallel(port, target.bearer, times, _create, connections=8)
            async with asyncio.timeout(_WITHIN):
                await complete.wait()
        except TimeoutError:
            raise ServiceFailed(f"{TOKENS - len(late)} tokens did not expire within {_WITHIN:.0f} s") from None
        finally:
            await subscriber.close()
    if min(late) < 0:
        raise ServiceFailed(f"A token has expired {-min(late):.1f} ms too early")
    return late


async def _create(client: Client, expires_at: datetime) -> None:
    details = {"token_scope": "account", "expires_at": expires_at}
    await client.send("POST", "/api/v1/api_token", msgspec.json.encode({"details": details}))
