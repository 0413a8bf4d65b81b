"""The parts that the feed of an account and the feed of all accounts share: parameters, answers, and their examples."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Final, Literal, cast

import msgspec

from events import codec
from events.api_token import Actor, TokenSuspended, state_of
from events.cloudevents import CloudEvent, message
from events.log_point import PATTERN, LogPoint
from events.recorded import Recorded, stream_of
from service.application.errors import LogDiffers, PositionNotFound
from service.application.feed import Feed
from service.application.reader import Events, Message
from service.http import examples
from service.http.answer.reply import Reply
from service.http.answer.schemas import Count, EventCursor
from service.http.operation import Example, Link, Response
from service.http.request.accept import wants_event_stream
from service.http.request.call import Call
from service.http.request.form import Form, parsed, whole
from service.http.request.parameter import header, query
from service.http.request.positions import LAST_POSITION, cursor_in, last_event_id
from service.http.request.shared_parameters import LIMIT
from service.http.routes.event_stream import HEARTBEAT_TEXT, MEDIA_TYPE, EventStream, as_text

DESCRIPTION: Final = (
    "Use it if you have missed events, or have no access to NATS. To go on, ask again with the answer's `cursor`. It "
    "names an event: if the log has another one at that position, or ends before it, the database was set back to an "
    "earlier point, and the answer is 409 `log_differs`: begin anew.\n\n"
    "With `Accept: text/event-stream` the events come as they happen, within milliseconds, as Server-Sent Events: `id` "
    "is the event's cursor, `event` the type, `data` the same message. If the connection breaks, send the last `id` as "
    "`Last-Event-ID`: the stream goes on without missing an event, or the answer is 409 as above. After ten seconds "
    "without an event the service sends a comment. The stream ends when the bearer is no longer good, when the log is "
    "another one, when the client reads nothing for ten seconds, and when the service shuts down. A stream cannot "
    "begin after a position that the log does not have: the answer is 404."
)
AFTER: Final = query(
    "After",
    "after",
    whole(0, LAST_POSITION),
    "The position after which to begin. To go on, `cursor` is safer: a database that was restored from a backup "
    "has other events at the same positions.",
    default=0,
)
CURSOR: Final = query(
    "EventCursor",
    "cursor",
    Form(cursor_in, msgspec.json.schema(EventCursor)),
    "The `cursor` of the answer before, or the `id` of an event of the stream. The answer has the events after it, "
    "or is 409 if the log does not have that event. Not together with `after`.",
    example=str(examples.POINT),
    not_with=AFTER.name,
)
LAST_EVENT_ID: Final = header(
    "LastEventId",
    "Last-Event-ID",
    parsed(last_event_id, f"^({PATTERN})?$"),
    "For a stream: the `id` of the event after which it goes on. With it, `cursor` and `after` are ignored. Browsers "
    "send it by themselves.",
    example=str(examples.POINT),
)
ACCEPT: Final = header("Accept", "Accept", parsed(wants_event_stream), "A page or a stream.", listed=True)
"""Whether a stream is wanted. For OpenAPI it is no parameter: the media types of the responses say what it is."""
REFUSALS: Final = (PositionNotFound(), LogDiffers(), LIMIT.refusal("0"))


class EventsAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """`events` are CloudEvents, by their position in the log, each with the very bytes of the message on NATS. `cursor`
    names the event of the log up to which the answer is complete: ask with it for the next page. `position` is the
    position of that event. It is less than `after` if the log does not reach that far: then it is not the log that you
    read before. `source` names the log; `more` says that there are events after `cursor` already."""

    status: Literal["success"] = "success"
    source: str
    events: list[CloudEvent]
    position: Count
    cursor: EventCursor
    more: bool


def page_after(call: Call) -> LogPoint:
    """The event after which a page begins. It has no event's id if the query names a position alone."""
    return call[CURSOR] or LogPoint(call[AFTER])


def page_reply(found: Events) -> Reply:
    return Reply(
        EventsAnswer(
            source=found.source,
            # As they are: to decode and encode them could change a byte.
            events=cast("list[CloudEvent]", [msgspec.Raw(message.body) for message in found.messages]),
            position=found.end.position,
            cursor=str(found.end),
            more=found.more,
        )
    )


async def stream(
    call: Call,
    read: Callable[[LogPoint], Awaitable[Events]],
    opened: Callable[[LogPoint], AbstractAsyncContextManager[Feed]],
    note_use: Callable[[], None],
) -> EventStream:
    """A stream that begins with the first page and goes on with what `opened` feeds after that page.

    Raises:
        PositionNotFound: the log does not have the position after which it begins. It is not the log that was
            followed, or is behind: to wait for it would be to miss what it records on the way.
    """
    after = call[LAST_EVENT_ID] or page_after(call)
    first = await read(after)
    if first.end.position < after.position:
        raise PositionNotFound
    return EventStream(opened(first.end), first.messages, note_use)


def _event() -> CloudEvent:
    state = examples.state("suspended")
    event = TokenSuspended(*state_of(state), stream_version=3, actor=Actor("admin_user", examples.ADMIN_USER_ID))
    name, version, data = codec.encode(event)
    recorded = Recorded(
        position=examples.POINT.position,
        event_id=examples.EVENT_ID,
        account_id=examples.ACCOUNT_ID,
        stream_id=stream_of(examples.TOKEN_ID),
        stream_version=3,
        type=name,
        type_version=version,
        data=data,
        recorded_at=examples.UPDATED,
    )
    return cast(CloudEvent, msgspec.Raw(message(recorded, examples.SOURCE)))


def _page(events: list[CloudEvent], cursor: LogPoint, *, more: bool) -> EventsAnswer:
    return EventsAnswer(source=examples.SOURCE, events=events, position=cursor.position, cursor=str(cursor), more=more)


def responses(operation_id: str) -> tuple[Response, ...]:
    """A page and a stream; the page links to the next one of that operation."""
    head = LogPoint(4712, "3f1d7a52-90c4-4f0a-8f6e-2b7c5d1e8a33")
    sent = as_text(Message(examples.POINT, "TokenSuspended", msgspec.json.encode(_event())))
    return (
        Response(
            type=EventsAnswer,
            examples={
                "one": Example("An event, and more to come", _page([_event()], examples.POINT, more=True)),
                "none": Example("Nothing happened to the account's tokens", _page([], head, more=False)),
            },
            links={"next": Link(operation_id, {"query.cursor": "$response.body#/cursor"})},
        ),
        Response(
            type=str,
            media_type=MEDIA_TYPE,
            examples={
                "stream": Example(
                    "An event, and, after a while in which nothing happened, a comment",
                    f"retry: 1000\n{sent.decode()}{HEARTBEAT_TEXT.decode()}",
                )
            },
        ),
    )
