"""Tokentrail's command handler without HTTP, for what is compared with libraries: the same path as behind the route,
with the author's check, the read model `details` and idempotency support, in one transaction for all that queued up."""

import os
from typing import Final

import pfid
import uvloop

from events.api_token import Actor
from service import config as configuration
from service.application.accounts import create_account
from service.application.command_handler import RequestContext
from service.bootstrap import application
from service.domain.api_token import ActivateToken, CreateToken, SuspendToken
from tests.trials.bench.beside.programs.answering import TOKENS, Action, answer, in_parallel

_COMMANDS: Final = {"activate": ActivateToken, "suspend": SuspendToken}


async def main() -> None:
    os.environ["TOKENTRAIL_ROLES"] = "http"
    async with application(configuration.load(), ()) as parts:
        services = parts.services
        account = await create_account(
            services.commands, services.issuer, at=services.now(), lifetime=services.token_max_lifetime
        )
        by = Actor("api_token", account.token_id)
        ids = [pfid.generate_related(account.account_id) for _ in range(TOKENS)]

        async def change(number: int, action: Action) -> None:
            command = _COMMANDS[action](token_id=ids[number], account_id=account.account_id, by=by, at=services.now())
            await services.commands.handle(command, context=RequestContext())

        waiting = iter(ids)

        async def create() -> None:
            for token_id in waiting:
                command = CreateToken(
                    token_id=token_id,
                    account_id=account.account_id,
                    token_scope="account",
                    environment_id=None,
                    expires_at=services.now() + services.token_lifetime,
                    max_lifetime=services.token_max_lifetime,
                    key_id=services.issuer.keys.signing_key_id,
                    by=by,
                    at=services.now(),
                )
                await services.commands.handle(command, context=RequestContext())

        await in_parallel(create)
        await answer(change)


uvloop.run(main())
