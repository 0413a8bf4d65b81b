"""Values that the examples of several operations share, made of the types that the service itself answers with."""

from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

from events.api_token import Status, TokenState
from events.cloudevents import log_source
from events.log_point import LogPoint
from service.http.answer.details import Details, DetailsAnswer, details_of
from service.http.answer.schemas import Success
from service.http.operation import Example, Examples

TOKEN_ID: Final = "013xrzp12g3nqk8n7f8f9jbg8d18q7tm"
ACCOUNT_ID: Final = "013xrzp12g3nqk8ngskn1wtxgka5b0nf"
ENVIRONMENT_ID: Final = "013xrzp12g3nqk8nzxvq7jm2arsfg5h1"
ADMIN_USER_ID: Final = "013xrzp12g3nqk8nh0qrc2b1jfanmvb9"
IDEMPOTENCY_KEY: Final = "rotate-2027-03-01"
REASON: Final = "Left on a laptop that was stolen"
REQUEST_ID: Final = "7f3c9a52e01b4d68a9c0d1e2f3a4b5c6"
EVENT_ID: Final = UUID("0d9a4cf2-6d0b-4e1c-8b55-5a1e6c2f9b10")
POINT: Final = LogPoint(4711, str(EVENT_ID))
SOURCE: Final = log_source(UUID("6f1c2f0e-94d6-4f3e-9a37-0c1f2a5b7d11"))
INSERTED: Final = datetime(2027, 1, 1, 8, 30, tzinfo=UTC)
UPDATED: Final = datetime(2027, 3, 1, 12, 30, 15, 123456, tzinfo=UTC)
EXPIRES: Final = datetime(2028, 1, 1, tzinfo=UTC)

SUCCESS: Final = {"success": Example("Done", Success())}


def state(status: Status) -> TokenState:
    """A token of account scope, as its third event left it."""
    return TokenState(
        token_id=TOKEN_ID,
        account_id=ACCOUNT_ID,
        environment_id=None,
        created_by_admin_user_id=ADMIN_USER_ID,
        token_scope="account",
        status=status,
        expires_at=EXPIRES,
        inserted_at=INSERTED,
        updated_at=UPDATED,
    )


def details(status: Status) -> Details:
    return details_of(state(status), UPDATED - timedelta(hours=1), UPDATED)


def details_answer(status: Status) -> Examples:
    return {status: Example(f"The token is {status}", DetailsAnswer(details=details(status)))}
