"""The migration of lists on a database that has tokens already."""

from collections.abc import Sequence
from datetime import timedelta

from events.api_token import ApiTokenEvent
from service.store.appender import _APPEND
from service.store.database import Connection
from service.store.migrate import MIGRATIONS
from tests.harness.builders import NOW, created, deleted, item, new_account, parameters, revoked, suspended

_UP, _DOWN = (MIGRATIONS / "20261124000020_lists.sql").read_text().split("-- migrate:down")


async def test_tokens_of_before(owner: Connection, as_service: Connection) -> None:
    """Tokens, their numbers and their last uses are in lists from the beginning, and those that are gone are not."""
    await owner.execute(_DOWN)
    account = new_account()
    tokens = [created(account) for _ in range(4)]
    gone = revoked(tokens[3])
    batches: list[Sequence[ApiTokenEvent]] = [tokens, [suspended(tokens[0]), gone], [deleted(gone)]]
    for events in batches:
        await as_service.fetch(_APPEND, *parameters([item(event) for event in events]))
    used = [(tokens[0].token_id, NOW), (gone.token_id, NOW + timedelta(days=1))]
    await owner.executemany("insert into tokentrail.token_usage (token_id, last_used_at) values ($1, $2)", used)

    await owner.execute(_UP)

    assert await owner.fetchval("select tokentrail.check_lists(false)") == 0
    assert await owner.fetchval("select sum(tokens) from tokentrail.token_count") == 3
    uses = await owner.fetch("select token_id, account_id from tokentrail.token_usage where last_used_at is not null")
    assert [tuple(row) for row in uses] == [(tokens[0].token_id, account)]
    assert await as_service.fetchval("select tokentrail.advance_listing(1, 100)") is None


async def test_there_and_back(owner: Connection, as_service: Connection) -> None:
    """Taken back, the service of before goes on, with the last uses that were known."""
    token, other = created(), created()
    await as_service.fetch(_APPEND, *parameters([item(token), item(other)]))
    await owner.execute("update tokentrail.token_usage set last_used_at = $1 where token_id = $2", NOW, token.token_id)

    await owner.execute(_DOWN)

    rows = await owner.fetch("select * from tokentrail.token_usage")
    assert [tuple(row) for row in rows] == [(token.token_id, NOW)]
    [outcome] = await as_service.fetch(_APPEND, *parameters([item(suspended(token))]))
    assert outcome["last_used_at"] == NOW


async def test_processes_of_before(owner: Connection, as_service: Connection) -> None:
    """While processes of the version before still run, what they write of uses is kept and is in lists."""
    token = created()
    await as_service.fetch(_APPEND, *parameters([item(token)]))

    await as_service.execute(
        """
        insert into tokentrail.token_usage as u (token_id, last_used_at)
        select * from unnest($1::text[], $2::timestamptz[])
        on conflict (token_id) do update set last_used_at = excluded.last_used_at
        where u.last_used_at < excluded.last_used_at
        """,
        [token.token_id],
        [NOW],
    )

    row = await owner.fetchrow("select token_id, account_id, last_used_at from tokentrail.token_usage")
    assert row is not None
    assert tuple(row) == (token.token_id, token.account_id, NOW)
