"""List the account's API tokens: filtered, sorted and in pages."""

import re
from typing import Final, Literal, cast

import msgspec

from events.api_token import LABEL_KEY, LONGEST_LABEL, LONGEST_NAME, Scope, Status
from projections.details.selection import SORTINGS, Filters, SortKey
from service.application.cursors import Cursor, Cursors
from service.domain.errors import TokenNotFound
from service.http import examples
from service.http.answer.details import Details, details_of
from service.http.answer.errors import Invalid
from service.http.answer.reply import Reply
from service.http.answer.schemas import Count, Ordinal
from service.http.operation import Example, Operation, Response
from service.http.request.call import Call
from service.http.request.form import ANY_ID, TIME, one_of, parsed, sorting, text, whole
from service.http.request.parameter import query
from service.http.request.shared_parameters import READ

_CURSOR: Final = (
    "pJb3JZ0mW3sXo1Tr8mFh2VsiMjAyNy0wMy0wMVQxMjozMDoxNVoiLCIwMTN4cnpwMTJnM25xazhuN2Y4ZjlqYmc4ZDE4cTd0bSIsMl0"
)


def _name_prefix(text: str) -> str:
    if not 1 <= len(text) <= LONGEST_NAME or "\0" in text:
        raise ValueError(f"must have 1 to {LONGEST_NAME} characters")
    return text


def _label(text: str) -> tuple[str, str | None]:
    key, sign, value = text.partition("=")
    if not re.fullmatch(LABEL_KEY, key) or len(value) > LONGEST_LABEL or "\0" in value:
        raise ValueError("must be the key of a label, or key=value")
    return key, value if sign else None


ACCOUNT_ID: Final = query("AccountId", "account_id", ANY_ID, "The caller's own account. Any other is not found.")
CURSOR: Final = query(
    "Cursor",
    "pagination[cursor]",
    text(),
    "The `next_cursor` of the page before: the page begins where that one ended. A token that exists "
    "all the time is listed once, whatever is created or deleted meanwhile; a token whose sorted field changes "
    "meanwhile may be listed twice or not at all. A cursor is for the account, the sorting and the filters that it "
    "was made for: with others it is refused with 422, and so is one whose signing key is no longer here. "
    "`pagination[page_size]` may change. A page far into the list takes as long as the first. Not together with "
    "`pagination[offset]`.",
    example=_CURSOR,
)
OFFSET: Final = query(
    "Offset", "pagination[offset]", whole(0, 2**31), "How many tokens to leave out.", default=0, not_with=CURSOR.name
)
PAGE_SIZE: Final = query(
    "PageSize", "pagination[page_size]", whole(1, 100), "How many tokens to answer with at most.", default=20
)
SORTING: Final = query(
    "Sorting",
    "sorting",
    sorting(sorted(SORTINGS, key=lambda name: (name.lstrip("-"), name))),
    "The field to sort by; `-` in front sorts in descending order. Tokens with the same value are sorted by `id`, in "
    "the same direction. Tokens never used come last, in both directions of `last_used_at`. If left out, the newest "
    "token comes first.",
)
STATUS: Final = query(
    "StatusFilter", "status", one_of(("active", "suspended", "revoked")), "Only tokens of this status."
)
SCOPE: Final = query("ScopeFilter", "token_scope", one_of(("account", "environment")), "Only tokens of this scope.")
ENVIRONMENT: Final = query(
    "EnvironmentFilter",
    "environment_id",
    ANY_ID,
    "Only tokens of this environment. Its id must be one of the account.",
    own="an environment",
)
ADMIN_USER: Final = query(
    "AdminUserFilter",
    "created_by_admin_user_id",
    ANY_ID,
    "Only tokens that this admin user created. The id must be one of the account.",
    own="an admin user",
)
EXPIRES_AFTER: Final = query(
    "ExpiresAfter",
    "expires_after",
    TIME,
    "Only tokens that expire then or later.",
    example="2027-03-01T00:00:00Z",
)
EXPIRES_BEFORE: Final = query(
    "ExpiresBefore", "expires_before", TIME, "Only tokens that expire earlier.", example="2027-04-01T00:00:00Z"
)
LAST_USED_BEFORE: Final = query(
    "LastUsedBefore",
    "last_used_before",
    TIME,
    "Only tokens that were last used earlier; not those never used. Uses are written down every few seconds.",
    example="2027-01-01T00:00:00Z",
)
LAST_USED: Final = query(
    "LastUsed",
    "last_used",
    one_of(("never",)),
    "Only tokens never used. Not together with `last_used_before`.",
    not_with=LAST_USED_BEFORE.name,
)
NAME_PREFIX: Final = query(
    "NamePrefix",
    "name_prefix",
    parsed(_name_prefix, rf"^[^\u0000]{{1,{LONGEST_NAME}}}$"),
    "Only tokens whose name begins so, in the same case.",
    example="Gateway",
)
LABEL: Final = query(
    "LabelFilter",
    "label",
    parsed(_label, rf"^{LABEL_KEY}(=[^\u0000]{{0,{LONGEST_LABEL}}})?$"),
    "Only tokens that have this label: `key=value`, or `key` with whatever value.",
    example="team=payments",
)
FILTERS: Final = (
    STATUS,
    SCOPE,
    ENVIRONMENT,
    ADMIN_USER,
    EXPIRES_AFTER,
    EXPIRES_BEFORE,
    LAST_USED_BEFORE,
    LAST_USED,
    NAME_PREFIX,
    LABEL,
)


class Pagination(msgspec.Struct, frozen=True, kw_only=True):
    """`item_start`, `item_end` and `page_index` count from 1 (0 on an empty page); offsets count from 0. `next_cursor`
    is where the next page begins, whatever is created or deleted until then; null on the last page. On a page that was
    asked for by a cursor the numbers count the tokens that were listed on the way there."""

    item_count: Count
    item_start: Count
    item_end: Count
    page_count: Count
    page_index: Ordinal
    page_offset: Count
    page_size: Ordinal
    next_page_offset: Count | None
    previous_page_offset: Count | None
    next_cursor: str | None


class ListAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """`sorting` repeats what was applied; null is newest first."""

    status: Literal["success"] = "success"
    summaries: list[Details]
    pagination: Pagination
    sorting: str | None


async def list_(call: Call) -> Reply:
    account_id = call.principal.account_id
    if call[ACCOUNT_ID] not in (None, account_id):
        await call.ensure_active()
        raise TokenNotFound("Account not found")
    cursors = Cursors(call.services.issuer.keys)
    filters, sorted_by = _filters(call), call[SORTING]
    after: SortKey | None = None
    offset = call[OFFSET]
    if (cursor := call[CURSOR]) is not None:
        try:
            after, offset = cursors.read(cursor, account_id, sorted_by, filters)
        except ValueError:
            raise Invalid(
                {CURSOR.name: ["is not a next_cursor of a list with this sorting and these filters"]}
            ) from None
    page = await call.services.reader.page(
        call.principal,
        filters=filters,
        sorting=sorted_by,
        limit=call[PAGE_SIZE],
        offset=offset,
        after=after,
    )
    next_cursor = None
    if page.last is not None:
        next_cursor = cursors.make(Cursor(page.last, offset + len(page.items)), account_id, sorted_by, filters)
    summaries = [details_of(item, item.last_used_at, page.now) for item in page.items]
    pagination = _pagination(len(page.items), page.item_count, offset, call[PAGE_SIZE], next_cursor)
    return Reply(ListAnswer(summaries=summaries, pagination=pagination, sorting=sorted_by))


def _filters(call: Call) -> Filters:
    label = call[LABEL]
    return Filters(
        status=cast(Status | None, call[STATUS]),
        token_scope=cast(Scope | None, call[SCOPE]),
        environment_id=call[ENVIRONMENT],
        created_by_admin_user_id=call[ADMIN_USER],
        expires_after=call[EXPIRES_AFTER],
        expires_before=call[EXPIRES_BEFORE],
        last_used_before=call[LAST_USED_BEFORE],
        never_used=call[LAST_USED] is not None,
        name_prefix=call[NAME_PREFIX],
        label_key=label[0] if label else None,
        label_value=label[1] if label else None,
    )


def _pagination(shown: int, count: int, offset: int, size: int, next_cursor: str | None) -> Pagination:
    """Returns the `pagination` of a page with `shown` of `count` tokens."""
    return Pagination(
        item_count=count,
        item_start=offset + 1 if shown else 0,
        item_end=offset + shown if shown else 0,
        page_count=-(-count // size),
        page_index=offset // size + 1,
        page_offset=offset,
        page_size=size,
        next_page_offset=offset + size if offset + size < count else None,
        previous_page_offset=max(0, offset - size) if offset else None,
        next_cursor=next_cursor,
    )


def _example(summary: str, shown: int, count: int, offset: int, size: int, sorted_by: str | None) -> Example:
    pagination = _pagination(shown, count, offset, size, _CURSOR if offset + shown < count else None)
    summaries = [examples.details("suspended")] * shown
    return Example(summary, ListAnswer(summaries=summaries, pagination=pagination, sorting=sorted_by))


LIST: Final = Operation(
    id="list_api_tokens",
    method="get",
    path="/api/v1/api_token",
    tag="API tokens",
    summary="List the account's API tokens",
    description="Returns a page of the tokens for which all filters hold, newest first unless `sorting` says "
    "otherwise. Deleted tokens are not among them. `item_count` is exact: how many match when the page is read. "
    "To go through many, follow `next_cursor` rather than `next_page_offset`: an offset is counted anew for each "
    "page, and shifts when tokens are created or deleted meanwhile. Without filters or with `status` alone a page "
    "takes about as long however many tokens there are; other filters take longer the more tokens they match, "
    "and what changed in the last seconds costs a little more with each change.",
    handler=list_,
    parameters=(ACCOUNT_ID, *FILTERS, SORTING, OFFSET, CURSOR, PAGE_SIZE, *READ),
    responses=(
        Response(
            type=ListAnswer,
            examples={
                "page": _example("The second page of one token each, of three tokens", 1, 3, 1, 1, "-inserted_at"),
                "filtered": _example(
                    "The suspended ones that expire soonest, all on one page", 1, 1, 0, 20, "expires_at"
                ),
                "empty": _example("A page beyond the end", 0, 3, 20, 20, None),
            },
        ),
    ),
    refusals=(TokenNotFound("Account not found"), PAGE_SIZE.refusal("0")),
)
