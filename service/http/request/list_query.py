"""The query of a list of tokens: which, in which order, and which page."""

from typing import Final, cast

import msgspec

from events.api_token import Scope, Status
from projections.details.selection import SORTINGS, Filters
from service.domain.api_token import of_account
from service.http.request.query import Query

LARGEST_OFFSET: Final = 2**31
LARGEST_PAGE: Final = 100
DEFAULT_PAGE: Final = 20
STATUSES: Final = ("active", "suspended", "revoked")
SCOPES: Final = ("account", "environment")
NEVER: Final = "never"


class ListQuery(msgspec.Struct, frozen=True):
    """`cursor` is not checked yet. With one, `offset` is 0."""

    account_id: str | None
    filters: Filters
    sorting: str | None
    cursor: str | None
    offset: int
    page_size: int


def list_query(query_string: bytes, caller_account_id: str) -> ListQuery:
    """
    Raises:
        BadRequest, Invalid: see Query.
    """
    query = Query(query_string)
    account_id = query.text("account_id")
    offset = query.number("pagination[offset]", 0, 0, LARGEST_OFFSET)
    page_size = query.number("pagination[page_size]", DEFAULT_PAGE, 1, LARGEST_PAGE)
    cursor = query.text("pagination[cursor]")
    if cursor is not None and query.text("pagination[offset]") is not None:
        query.refuse("pagination[offset]", "cannot be given together with pagination[cursor]")
    sorting = query.text("sorting")
    if sorting is not None and sorting not in SORTINGS:
        fields = sorted(name for name in SORTINGS if not name.startswith("-"))
        query.refuse("sorting", f"must be one of {', '.join(fields)}, with - in front for descending")
    filters = _filters(query, caller_account_id)
    query.check()
    return ListQuery(account_id, filters, sorting, cursor, offset, page_size)


def _filters(query: Query, account_id: str) -> Filters:
    def own_id(name: str, what: str) -> str | None:
        text = query.text(name)
        if text is None or of_account(text, account_id):
            return text
        query.refuse(name, f"is not {what} of the account")
        return None

    last_used = query.choice("last_used", (NEVER,))
    last_used_before = query.time("last_used_before")
    if last_used and last_used_before:
        query.refuse("last_used", "cannot be given together with last_used_before")
    return Filters(
        status=cast(Status | None, query.choice("status", STATUSES)),
        token_scope=cast(Scope | None, query.choice("token_scope", SCOPES)),
        environment_id=own_id("environment_id", "an environment"),
        created_by_admin_user_id=own_id("created_by_admin_user_id", "an admin user"),
        expires_after=query.time("expires_after"),
        expires_before=query.time("expires_before"),
        last_used_before=last_used_before,
        never_used=last_used is not None,
    )
