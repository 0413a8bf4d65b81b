"""The rebuild in place of the read model that appends keep."""

import contextlib
from typing import Any

from projections.rebuild import rebuild
from projections.registry import MODELS
from service.application.command_handler import CommandHandler, RequestContext
from service.domain.api_token import RevokeToken
from service.domain.errors import DomainError
from service.store.appender import Appender
from service.store.database import connect, create_pool
from service.store.log_reader import LogReader
from tests.harness.builders import ADMIN, NOW
from tests.projections.spy import Spied, once_at
from tests.trials.crashes.given import Given, Say
from tests.trials.crashes.workplace import Workplace
from tests.trials.faults.checks import Violation

_DETAILS = MODELS["details"]
_SPOIL = """
update tokentrail.token_details set stream_version = 99 where ctid in (
  select ctid from tokentrail.token_details order by token_id limit 3
)
"""


async def rebuilding(given: Given, say: Say) -> None:
    """In slices of few events. The token is revoked when its row has been found to be wrong."""
    [(token_id, account_id)] = given.tokens.items()

    async def revoke() -> None:
        pool = await create_pool(given.database_url, size=1)
        appender = Appender(given.database_url, max_pending=10)
        await appender.start()
        with contextlib.suppress(DomainError):  # it is revoked already
            await CommandHandler(LogReader(pool), appender).handle(
                RevokeToken(token_id=token_id, account_id=account_id, by=ADMIN, at=NOW), context=RequestContext()
            )
        await appender.stop()
        await pool.close()

    connection = await connect(given.database_url, role=None)
    await rebuild(_DETAILS, Spied(connection, once_at("for update", revoke)), size=3)
    await connection.close()


class Rebuilding:
    scenario = f"{__name__}:rebuilding"

    async def prepare(self, workplace: Workplace) -> Given:
        await workplace.projections.live([0], [0, 0], [0], [0, 0], [0])
        await workplace.projections.owner.execute(_SPOIL)
        rows = await workplace.projections.rows(_DETAILS)
        assert rows != await workplace.projections.fold(_DETAILS)
        token_id, account_id = rows[0][:2]
        return workplace.given(tokens={token_id: account_id})

    async def check_broken(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """Readers see each token as it should be, or as wrong as it was; none as it was before it was revoked."""
        right = {row[0]: row for row in await workplace.projections.fold(_DETAILS)}
        seen = {row[0]: row for row in await workplace.projections.rows(_DETAILS)}
        version = _DETAILS.columns.index("stream_version")
        for token_id, row in right.items():
            before = (*row[:version], 99, *row[version + 1 :])
            if seen.get(token_id) not in (row, before):
                raise Violation(f"readers see {seen.get(token_id)}")

    async def check(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """The details, and what is kept beside them, are what the log makes."""
        await workplace.check_log()
        if wrong := await _DETAILS.wrong_beside(workplace.projections.owner, mend=False):
            raise Violation(f"{wrong} rows beside the details are wrong")
