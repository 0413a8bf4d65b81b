"""The feed of an account: its events as subscribers receive them, for those who have missed some or have no broker.

In pages, or, for who accepts text/event-stream, as they come.
"""

from contextlib import AbstractAsyncContextManager
from typing import Final

from litestar.types import ASGIApp

from events.log_point import LogPoint
from service.application.feed import Feed
from service.application.feeds import PAGE
from service.application.reader import Events
from service.http.operation import Operation
from service.http.request.call import Call
from service.http.request.form import ID
from service.http.request.parameter import query
from service.http.request.shared_parameters import LIMIT, READ
from service.http.routes.feed import (
    ACCEPT,
    AFTER,
    CURSOR,
    DESCRIPTION,
    LAST_EVENT_ID,
    REFUSALS,
    page_after,
    page_reply,
    responses,
    stream,
)

OF_TOKEN: Final = query(
    "TokenId",
    "token_id",
    ID,
    "Only events of this token, also if it is deleted. A token of another account has none here.",
)


async def events(call: Call) -> ASGIApp:
    services, principal, token_id = call.services, call.principal, call[OF_TOKEN]
    if not call[ACCEPT]:
        found = await services.reader.events(principal, after=page_after(call), limit=call[LIMIT], token_id=token_id)
        return page_reply(found)

    async def read(after: LogPoint) -> Events:
        return await services.reader.events(principal, after=after, limit=PAGE, token_id=token_id)

    def opened(after: LogPoint) -> AbstractAsyncContextManager[Feed]:
        return services.feeds.open(read, after, caller=principal, token_id=token_id)

    def note_use() -> None:
        services.last_use.note(principal.token_id, services.now())

    return await stream(call, read, opened, note_use)


EVENTS: Final = Operation(
    id="list_events",
    method="get",
    path="/api/v1/event",
    tag="Events",
    summary="Read the account's events",
    description="Returns the events after a position, in the order of the log, each as subscribers receive it. "
    f"{DESCRIPTION}",
    handler=events,
    parameters=(AFTER, CURSOR, LIMIT, OF_TOKEN, LAST_EVENT_ID, ACCEPT, *READ),
    responses=responses("list_events"),
    refusals=REFUSALS,
)
