"""The feed of all accounts, for an operator.

The operator's bearer is configured and is no API token. Without one configured nobody is let in.
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


async def events(call: Call) -> ASGIApp:
    feeds = call.services.feeds
    if not call[ACCEPT]:
        return page_reply(await feeds.everything(page_after(call), call[LIMIT]))

    async def read(after: LogPoint) -> Events:
        return await feeds.everything(after, PAGE)

    def opened(after: LogPoint) -> AbstractAsyncContextManager[Feed]:
        return feeds.open(read, after, caller=None)

    return await stream(call, read, opened, lambda: None)


ALL_EVENTS: Final = Operation(
    id="list_all_events",
    method="get",
    path="/api/v1/operator/event",
    tag="Operation",
    summary="Read the events of all accounts",
    description=f"For an operator, whose bearer is no API token. {DESCRIPTION}",
    handler=events,
    caller="operator",
    parameters=(AFTER, CURSOR, LIMIT, LAST_EVENT_ID, ACCEPT, *READ),
    responses=responses("list_all_events"),
    refusals=REFUSALS,
)
