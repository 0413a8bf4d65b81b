"""An operator's rebuild of the read model that is kept by appends, while a token is revoked."""

import contextlib

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
from tests.trials.crashes.scenarios.given import Given, Say

_SIZE = 3


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
    await rebuild(MODELS["details"], Spied(connection, once_at("for update", revoke)), size=_SIZE)
    await connection.close()
