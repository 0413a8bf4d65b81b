"""Commands through the command handler and the appender."""

import asyncio
import contextlib
from typing import Any

import asyncpg

from service.application.command_handler import CommandHandler, RequestContext
from service.application.idempotency import idempotent
from service.domain.api_token import ActivateToken, Command, RevokeToken, SuspendToken
from service.domain.errors import DomainError
from service.store.appender import Appender
from service.store.database import create_pool
from service.store.log_reader import LogReader
from tests.harness.builders import ADMIN, NOW, by_token, create, created, item, new_account, new_id, recorded
from tests.trials.crashes.given import Given, Say
from tests.trials.crashes.workplace import Workplace
from tests.trials.faults.checks import Acknowledged, Violation, check_acknowledged, check_nothing_else


async def appending(given: Given, say: Say) -> None:
    """Says of each command, by its key, `acknowledged` with the position or `refused`."""
    pool = await create_pool(given.database_url, size=2)
    appender = Appender(given.database_url, max_pending=1000)
    handler = CommandHandler(LogReader(pool), appender)
    await appender.start()

    async def send(key: str, command: Command) -> None:
        key = f"{key}-{command.token_id}"
        say("sent", key)
        try:
            answer = await handler.handle(
                command,
                context=RequestContext(request_id=key),
                idempotent=idempotent(key, type(command).__name__, command.token_id),
            )
        except DomainError:
            say("refused", key)
        else:
            say("acknowledged", key, answer.position)

    (one, account), (two, _), (three, _) = given.tokens.items()
    about: dict[str, Any] = {"account_id": account, "by": ADMIN, "at": NOW}
    await asyncio.gather(*(send("create", create(account, token_id=token)) for token in given.tokens))
    await asyncio.gather(
        send("suspend", SuspendToken(token_id=one, **about)),
        send("suspend", SuspendToken(token_id=two, **about)),
        send("once", SuspendToken(token_id=three, **about)),
        send("twice", SuspendToken(token_id=three, **about)),
        _spoil(appender),
    )
    await send("activate", ActivateToken(token_id=one, **about))
    await send("revoke", RevokeToken(token_id=two, **about | {"by": by_token(one)}))
    await appender.stop()
    await pool.close()


async def _spoil(appender: Appender) -> None:
    """An event that Postgres refuses: its neighbours are then committed one by one."""
    event = created()
    with contextlib.suppress(asyncpg.UntranslatableCharacterError):
        await appender.append(item(event, event=recorded(event, request_id="\0")))
        raise AssertionError("Postgres has taken it")


class Appending:
    scenario = f"{__name__}:appending"

    async def prepare(self, workplace: Workplace) -> Given:
        account = new_account()
        return workplace.given(tokens={new_id(account): account for _ in range(3)})

    async def check_broken(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """What was acknowledged is in the log once."""
        log = await workplace.check_log()
        check_acknowledged({Acknowledged(*words) for kind, *words in said if kind == "acknowledged"}, log)
        check_nothing_else(
            [key for kind, key, *_ in said if kind == "sent"], [key for kind, key, *_ in said if kind == "refused"], log
        )

    async def check(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """And all is, but for one of two of which only the first can succeed."""
        await self.check_broken(workplace, given, said)
        if (count := len(await workplace.log())) != 8:
            raise Violation(f"{count} events in the log instead of 8")
