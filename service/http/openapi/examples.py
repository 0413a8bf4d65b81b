"""Examples, made of the types that the service itself answers with."""

from datetime import UTC, datetime, timedelta
from typing import Final, cast
from uuid import UUID

import msgspec

from events import codec
from events.api_token import Actor, Status, TokenSuspended
from events.cloudevents import CloudEvent, log_source, message
from events.log_point import LogPoint
from events.recorded import Recorded, stream_of
from events.token.form import PREFIX
from projections.details.queries import TokenDetails
from service.application.reader import Message
from service.http.answer.schemas import (
    CommandBody,
    CreateBody,
    CreatedAnswer,
    Details,
    DetailsAnswer,
    EventsAnswer,
    HistoryAnswer,
    HistoryEvent,
    ListAnswer,
    NewToken,
    NotReadyAnswer,
    Pagination,
    PingAnswer,
    PropagationAnswer,
    PublicKey,
    PublicKeys,
    ReadyAnswer,
    RecentPropagation,
    Success,
    details_of,
)
from service.http.openapi.model import Example
from service.http.routes.event_stream import HEARTBEAT_TEXT, as_text

TOKEN_ID: Final = "013xrzp12g3nqk8n7f8f9jbg8d18q7tm"
ACCOUNT_ID: Final = "013xrzp12g3nqk8ngskn1wtxgka5b0nf"
ENVIRONMENT_ID: Final = "013xrzp12g3nqk8nzxvq7jm2arsfg5h1"
ADMIN_USER_ID: Final = "013xrzp12g3nqk8nh0qrc2b1jfanmvb9"
IDEMPOTENCY_KEY: Final = "rotate-2027-03-01"
REASON: Final = "Left on a laptop that was stolen"
REQUEST_ID: Final = "7f3c9a52e01b4d68a9c0d1e2f3a4b5c6"
TOKEN: Final = f"{PREFIX}..."
CURSOR: Final = (
    "pJb3JZ0mW3sXo1Tr8mFh2VsiMjAyNy0wMy0wMVQxMjozMDoxNVoiLCIwMTN4cnpwMTJnM25xazhuN2Y4ZjlqYmc4ZDE4cTd0bSIsMl0"
)

_EVENT_ID: Final = UUID("0d9a4cf2-6d0b-4e1c-8b55-5a1e6c2f9b10")
_INSERTED: Final = datetime(2027, 1, 1, 8, 30, tzinfo=UTC)
_UPDATED: Final = datetime(2027, 3, 1, 12, 30, 15, 123456, tzinfo=UTC)
_EXPIRES: Final = datetime(2028, 1, 1, tzinfo=UTC)


def _details(status: Status) -> Details:
    row = TokenDetails(
        token_id=TOKEN_ID,
        account_id=ACCOUNT_ID,
        environment_id=None,
        created_by_admin_user_id=ADMIN_USER_ID,
        token_scope="account",
        status=status,
        expires_at=_EXPIRES,
        inserted_at=_INSERTED,
        updated_at=_UPDATED,
        stream_version=3,
        last_used_at=_UPDATED - timedelta(hours=1),
    )
    return details_of(row, row.last_used_at, _UPDATED)


_NEW: Final = TokenDetails(
    token_id=TOKEN_ID,
    account_id=ACCOUNT_ID,
    environment_id=ENVIRONMENT_ID,
    created_by_admin_user_id=None,
    token_scope="environment",
    status="active",
    expires_at=_EXPIRES,
    inserted_at=_INSERTED,
    updated_at=_INSERTED,
    stream_version=1,
    last_used_at=None,
)


def details(status: Status) -> dict[str, Example]:
    return {status: Example(f"The token is {status}", DetailsAnswer(details=_details(status)))}


COMMAND: Final = {
    "empty": Example("Nothing to say", {}),
    "key": Example("With an idempotency key", CommandBody(IDEMPOTENCY_KEY)),
    "reason": Example("With a reason", CommandBody(reason=REASON)),
}
CREATE: Final = {
    "account": Example("A token that manages the account's tokens", CreateBody(NewToken("account"))),
    "environment": Example(
        "A token of an environment, until the end of the year",
        CreateBody(NewToken("environment", ACCOUNT_ID, ENVIRONMENT_ID, _EXPIRES), IDEMPOTENCY_KEY),
    ),
}
CREATED: Final = {
    "created": Example(
        "The token, shown this once",
        CreatedAnswer(status="success", details=details_of(_NEW, None, _INSERTED), token=TOKEN),
    ),
    "key gone": Example(
        "A repeated request whose token cannot be made again",
        CreatedAnswer(
            status="success",
            details=details_of(_NEW, None, _INSERTED),
            token=None,
            message="The token was shown once and cannot be shown again: the key that signed it is no longer here",
        ),
    ),
}
LIST: Final = {
    "page": Example(
        "The second page of one token each, of three tokens",
        ListAnswer(
            summaries=[_details("suspended")],
            pagination=Pagination(
                item_count=3,
                item_start=2,
                item_end=2,
                page_count=3,
                page_index=2,
                page_offset=1,
                page_size=1,
                next_page_offset=2,
                previous_page_offset=0,
                next_cursor=CURSOR,
            ),
            sorting="-inserted_at",
        ),
    ),
    "filtered": Example(
        "The suspended ones that expire soonest, all on one page",
        ListAnswer(
            summaries=[_details("suspended")],
            pagination=Pagination(
                item_count=1,
                item_start=1,
                item_end=1,
                page_count=1,
                page_index=1,
                page_offset=0,
                page_size=20,
                next_page_offset=None,
                previous_page_offset=None,
                next_cursor=None,
            ),
            sorting="expires_at",
        ),
    ),
    "empty": Example(
        "A page beyond the end",
        ListAnswer(
            summaries=[],
            pagination=Pagination(
                item_count=3,
                item_start=0,
                item_end=0,
                page_count=1,
                page_index=2,
                page_offset=20,
                page_size=20,
                next_page_offset=None,
                previous_page_offset=0,
                next_cursor=None,
            ),
            sorting=None,
        ),
    ),
}
_SOURCE: Final = log_source(UUID("6f1c2f0e-94d6-4f3e-9a37-0c1f2a5b7d11"))


def _event() -> CloudEvent:
    event = TokenSuspended(
        token_id=TOKEN_ID,
        account_id=ACCOUNT_ID,
        environment_id=None,
        created_by_admin_user_id=ADMIN_USER_ID,
        token_scope="account",
        status="suspended",
        expires_at=_EXPIRES,
        inserted_at=_INSERTED,
        updated_at=_UPDATED,
        stream_version=3,
        actor=Actor("admin_user", ADMIN_USER_ID),
    )
    name, version, data = codec.encode(event)
    recorded = Recorded(
        position=4711,
        event_id=_EVENT_ID,
        account_id=ACCOUNT_ID,
        stream_id=stream_of(TOKEN_ID),
        stream_version=3,
        type=name,
        type_version=version,
        data=data,
        recorded_at=_UPDATED,
    )
    return cast(CloudEvent, msgspec.Raw(message(recorded, _SOURCE)))


_POINT: Final = LogPoint(4711, str(_EVENT_ID))
EVENT_CURSOR: Final = str(_POINT)
_HEAD_CURSOR: Final = "4712.3f1d7a52-90c4-4f0a-8f6e-2b7c5d1e8a33"
EVENTS: Final = {
    "one": Example(
        "An event, and more to come",
        EventsAnswer(source=_SOURCE, events=[_event()], position=4711, cursor=EVENT_CURSOR, more=True),
    ),
    "none": Example(
        "Nothing happened to the account's tokens",
        EventsAnswer(source=_SOURCE, events=[], position=4712, cursor=_HEAD_CURSOR, more=False),
    ),
}
PROPAGATION: Final = {
    "applied": Example(
        "All have applied it",
        PropagationAnswer(
            position=4711,
            head=4712,
            listening=True,
            live=3,
            applied=3,
            refusing=0,
            pending=[],
            seconds=0.0042,
            recent=RecentPropagation(count=1000, p50=0.0031, p99=0.0093),
        ),
    ),
    "pending": Example(
        "One has not, and refuses everything meanwhile",
        PropagationAnswer(
            position=4711,
            head=4711,
            listening=True,
            live=3,
            applied=2,
            refusing=1,
            pending=["gateway-2"],
            seconds=None,
            recent=RecentPropagation(count=0, p50=None, p99=None),
        ),
    ),
}
_STREAM: Final = Message(_POINT, "TokenSuspended", msgspec.json.encode(_event()))
STREAM: Final = {
    "stream": Example(
        "An event, and, after a while in which nothing happened, a comment",
        f"retry: 1000\n{as_text(_STREAM).decode()}{HEARTBEAT_TEXT.decode()}",
    )
}
HISTORY: Final = {
    "page": Example(
        "The last of what happened to a token",
        HistoryAnswer(
            events=[
                HistoryEvent(
                    id=_EVENT_ID,
                    type="TokenSuspended",
                    position=4711,
                    stream_version=3,
                    time=_UPDATED,
                    status="suspended",
                    actor=Actor("api_token", "013xrzp12g3nqk8n9v4f0x7k2m6h1tzq"),
                    reason=REASON,
                    request_id=REQUEST_ID,
                    correlation_id="order-4711",
                    causation_id=None,
                )
            ],
            more=True,
            sorting=None,
        ),
    ),
    "none": Example("A page beyond the end", HistoryAnswer(events=[], more=False, sorting="stream_version")),
}
SUCCESS: Final = {"success": Example("Done", Success())}
PING: Final = {
    "account": Example(
        "A token of account scope",
        PingAnswer(
            token_id=TOKEN_ID,
            account_id=ACCOUNT_ID,
            environment_id=None,
            token_scope="account",
            expires_at=_EXPIRES,
        ),
    )
}
READY: Final = {
    "ready": Example("All is there", ReadyAnswer(degraded={})),
    "degraded": Example(
        "Commands and reads work; events are published later", ReadyAnswer(degraded={"relay": "NATS is not connected"})
    ),
}
NOT_READY: Final = {
    "away": Example(
        "Postgres is away",
        NotReadyAnswer(
            message="postgres: does not answer",
            missing={"postgres": "does not answer"},
            degraded={},
        ),
    )
}
KEYS: Final = {
    "one": Example(
        "One key",
        PublicKeys(
            keys=[
                PublicKey(
                    kty="OKP",
                    crv="Ed25519",
                    x="11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
                    kid="kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
                    use="sig",
                    alg="EdDSA",
                )
            ],
            tokentrail_log=_SOURCE,
        ),
    )
}
METRICS: Final = {
    "text": Example(
        "Some of them",
        "# HELP tokentrail_relay_position Last position that the stream holds\n"
        "# TYPE tokentrail_relay_position gauge\n"
        "tokentrail_relay_position 4711.0\n",
    )
}
