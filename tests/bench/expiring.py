"""How long after its time a token's expiry is in the log: under no load, by the clock."""

from datetime import UTC, datetime, timedelta
from typing import Final

import msgspec

from service.store.database import connect
from tests.bench.client import Client, in_parallel
from tests.bench.process import ServiceFailed
from tests.bench.servers import Servers
from tests.bench.target import SQL, HttpServer
from tests.bench.tokentrail import Tokentrail
from tests.processes import until

TOKENS: Final = 200
_FROM: Final = timedelta(seconds=2)
_OVER: Final = timedelta(seconds=3)
_WITHIN: Final = 30.0
_EXPIRED: Final = (SQL / "expired.sql").read_text()


async def one_round(servers: Servers, target: Tokentrail, server: HttpServer) -> list[float]:
    """Milliseconds from `expires_at` to the time that the log gives TokenExpired, of tokens whose times are spread over
    three seconds. The target is prepared, has the role projector, and does not run.

    Raises:
        ServiceFailed: some did not expire, or expired too early.
    """
    await servers.checkpoint()
    async with target.run(server) as port:
        begun = datetime.now(UTC)
        times = [begun + _FROM + _OVER * number / TOKENS for number in range(TOKENS)]
        await in_parallel(port, target.bearer, times, _create, connections=8)
        late = await _late(target, begun)
    if min(late) < 0:
        raise ServiceFailed(f"A token has expired {-min(late):.1f} ms too early")
    return late


async def _create(client: Client, expires_at: datetime) -> None:
    details = {"token_scope": "account", "expires_at": expires_at.isoformat().replace("+00:00", "Z")}
    await client.post("/api/v1/api_token", msgspec.json.encode({"details": details}))


async def _late(target: Tokentrail, begun: datetime) -> list[float]:
    connection = await connect(target.database_url, role=None)

    async def all_expired() -> list[float]:
        late = [row["late"] for row in await connection.fetch(_EXPIRED, begun)]
        return late if len(late) >= TOKENS else []

    try:
        return await until(all_expired, within=_WITHIN)
    except TimeoutError:
        raise ServiceFailed(f"Not all tokens expired within {_WITHIN:.0f} s") from None
    finally:
        await connection.close()
