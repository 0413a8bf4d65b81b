"""The routes of the resource `api_token`: every handler is parse, command or query, answer."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

import msgspec
import pfid
from litestar import delete, get, post
from litestar.handlers import HTTPRouteHandler
from litestar.types import ASGIApp

from events.api_token import Actor, TokenCreated
from events.token.principal import Principal
from projections.details.queries import Page
from projections.details.selection import SortKey
from service.application.authorize import ensure_manages_tokens
from service.application.command_handler import Answer
from service.application.cursors import Cursor, Cursors, InvalidCursor
from service.application.errors import NotYet
from service.application.idempotency import idempotent
from service.application.services import Services
from service.domain.api_token import (
    ActivateToken,
    ChangeToken,
    CreateToken,
    DeleteToken,
    RevokeToken,
    SuspendToken,
)
from service.domain.errors import TokenNotFound
from service.http.answer.errors import Invalid, position_header
from service.http.answer.reply import Header, Reply
from service.http.answer.schemas import (
    CreateBody,
    CreatedAnswer,
    DetailsAnswer,
    ListAnswer,
    Pagination,
    PingAnswer,
    Success,
    details_of,
)
from service.http.request.auth import Caller
from service.http.request.consistency import at_position
from service.http.request.list_query import ListQuery, list_query
from service.http.request.parse import (
    AnyRequest,
    context,
    idempotency_key,
    if_match,
    read_body,
    read_command_body,
)
from service.http.request.prefer import propagated
from service.http.request.query import TokenQuery, token_query
from service.http.request.reason import checked_reason

_create_decoder = msgspec.json.Decoder(CreateBody)

_KEY_GONE = "The token was shown once and cannot be shown again: the key that signed it is no longer here"


_OTHER_CURSOR = "is not a next_cursor of a list with this sorting and these filters"


def routes(services: Services) -> Sequence[HTTPRouteHandler]:
    cursors = Cursors(services.issuer.keys)

    async def change(request: AnyRequest, command: type[ChangeToken], name: str) -> Answer:
        token_id = _token_id(request)
        headers = request.scope["state"]["headers"]
        now = services.now()
        async with Caller(services, request) as principal:
            ensure_manages_tokens(principal)
            body = await read_command_body(request, headers, partial(services.reader.ensure_active, principal))
            key = idempotency_key(headers, body.idempotency_key)
            reason = checked_reason(body.reason)
            precondition = if_match(headers)
            if not pfid.is_pfid(token_id):
                # No token has such an id; that the caller is active is still to be seen.
                await services.reader.ensure_active(principal)
                raise TokenNotFound
            return await services.commands.handle(
                command(
                    token_id=token_id, account_id=principal.account_id, by=_actor(principal), at=now, reason=reason
                ),
                context=context(request, headers),
                idempotent=idempotent(key, name, token_id, *_said(reason)),
                if_match=precondition,
            )

    async def changed(request: AnyRequest, command: type[ChangeToken], name: str) -> Reply:
        answer = await change(request, command, name)
        return await propagated(_details_reply(answer), answer.position, request, services)

    @post("/api_token/{token_id:str}/activate", status_code=200)
    async def activate(request: AnyRequest) -> ASGIApp:
        return await changed(request, ActivateToken, "activate")

    @post("/api_token/{token_id:str}/suspend", status_code=200)
    async def suspend(request: AnyRequest) -> ASGIApp:
        return await changed(request, SuspendToken, "suspend")

    @post("/api_token/{token_id:str}/revoke", status_code=200)
    async def revoke(request: AnyRequest) -> ASGIApp:
        return await changed(request, RevokeToken, "revoke")

    @delete("/api_token/{token_id:str}", status_code=200)
    async def delete_(request: AnyRequest) -> ASGIApp:
        answer = await change(request, DeleteToken, "delete")
        reply = Reply(Success(), 200, _answer_headers(answer)[1:])
        return await propagated(reply, answer.position, request, services)

    @post("/api_token", status_code=201)
    async def create(request: AnyRequest) -> ASGIApp:
        headers = request.scope["state"]["headers"]
        now = services.now()
        async with Caller(services, request) as principal:
            ensure_manages_tokens(principal)
            active = partial(services.reader.ensure_active, principal)
            body = await read_body(request, headers, _create_decoder, active)
            if body is None:
                raise Invalid({"details": ["is required"]})
            key = idempotency_key(headers, body.idempotency_key)
            reason = checked_reason(body.reason)
            new = body.details
            expires_at = _utc(new.expires_at)
            if new.account_id is not None and new.account_id != principal.account_id:
                await services.reader.ensure_active(principal)
                raise TokenNotFound("Account not found")
            command = CreateToken(
                token_id=pfid.generate_related(pfid.Pfid(principal.account_id)),
                account_id=principal.account_id,
                token_scope=new.token_scope,
                environment_id=new.environment_id,
                expires_at=expires_at or now + services.token_lifetime,
                max_lifetime=services.token_max_lifetime,
                key_id=services.issuer.keys.signing_key_id,
                by=_actor(principal),
                at=now,
                reason=reason,
            )
            answer = await services.commands.handle(
                command,
                context=context(request, headers),
                idempotent=idempotent(key, "create", new.token_scope, new.environment_id, expires_at, *_said(reason)),
            )
        return await propagated(created_reply(answer), answer.position, request, services)

    def created_reply(answer: Answer) -> Reply:
        created = answer.event
        if not isinstance(created, TokenCreated):
            raise AssertionError(f"create led to {type(created).__name__}")
        token = services.issuer.issue(created)
        body = CreatedAnswer(
            status="success",
            details=details_of(created, answer.last_used_at, answer.recorded_at),
            token=token,
            message=None if token else _KEY_GONE,
        )
        return Reply(body, 201, _answer_headers(answer))

    @get("/api_token/{token_id:str}")
    async def get_(request: AnyRequest) -> ASGIApp:
        async with Caller(services, request) as principal:
            query = token_query(request.scope["query_string"])
            await at_position(request, services)
            if query.as_of is not None or query.as_of_position is not None:
                return await as_it_was(_token_id(request), principal, query)
            found, now = await services.reader.get(_token_id(request), principal)
        answer = DetailsAnswer(details=details_of(found, found.last_used_at, now))
        return Reply(answer, 200, (_etag(found.stream_version),))

    async def as_it_was(token_id: str, principal: Principal, query: TokenQuery) -> Reply:
        field = "as_of" if query.as_of is not None else "as_of_position"
        try:
            if query.as_of is not None:
                was = await services.trail.as_of_time(token_id, principal, query.as_of)
            else:
                was = await services.trail.as_of_position(token_id, principal, query.as_of_position or 0)
        except NotYet as error:
            raise Invalid({field: [str(error)]}) from None
        details = details_of(was.event, was.last_used_at, was.at)
        headers = (_etag(was.event.stream_version), position_header(was.position))
        return Reply(DetailsAnswer(details=details), 200, headers)

    def _place(query: ListQuery, principal: Principal) -> tuple[SortKey | None, int]:
        """The token after which the page begins, if the query has a cursor, and how many come before the page."""
        if query.cursor is None:
            return None, query.offset
        try:
            return cursors.read(query.cursor, principal.account_id, query.sorting, query.filters)
        except InvalidCursor:
            raise Invalid({"pagination[cursor]": [_OTHER_CURSOR]}) from None

    def _next_cursor(query: ListQuery, page: Page, offset: int, principal: Principal) -> str | None:
        if page.last is None:
            return None
        cursor = Cursor(page.last, offset + len(page.items))
        return cursors.make(cursor, principal.account_id, query.sorting, query.filters)

    @get("/api_token")
    async def list_(request: AnyRequest) -> ASGIApp:
        async with Caller(services, request) as principal:
            ensure_manages_tokens(principal)
            query = list_query(request.scope["query_string"], principal.account_id)
            await at_position(request, services)
            if query.account_id is not None and query.account_id != principal.account_id:
                await services.reader.ensure_active(principal)
                raise TokenNotFound("Account not found")
            after, offset = _place(query, principal)
            page = await services.reader.page(
                principal,
                filters=query.filters,
                sorting=query.sorting,
                limit=query.page_size,
                offset=offset,
                after=after,
            )
        return Reply(
            ListAnswer(
                summaries=[details_of(item, item.last_used_at, page.now) for item in page.items],
                pagination=_pagination(query, page, offset, _next_cursor(query, page, offset, principal)),
                sorting=query.sorting,
            )
        )

    @get("/ping")
    async def ping(request: AnyRequest) -> ASGIApp:
        async with Caller(services, request) as principal:
            await at_position(request, services)
            await services.reader.ensure_active(principal)
        return Reply(
            PingAnswer(
                token_id=principal.token_id,
                account_id=principal.account_id,
                environment_id=principal.environment_id,
                token_scope=principal.scope,
                expires_at=principal.expires_at,
            )
        )

    return [activate, suspend, revoke, delete_, create, get_, list_, ping]


def _token_id(request: AnyRequest) -> str:
    token_id: str = request.path_params["token_id"]
    return token_id


def _utc(time: datetime | None) -> datetime | None:
    try:
        return time.astimezone(UTC) if time is not None else None
    except OverflowError:  # within hours of the calendar's ends
        raise Invalid({"expires_at": ["is out of range"]}) from None


def _said(reason: str | None) -> tuple[str, ...]:
    """Part of what makes two commands the same, if there is one: without, a command is what it was before there were
    reasons, and keys used then go on working."""
    return () if reason is None else (reason,)


def _actor(principal: Principal) -> Actor:
    return Actor("api_token", principal.token_id)


def _etag(version: int) -> Header:
    return (b"etag", f'"{version}"'.encode())


def _answer_headers(answer: Answer) -> tuple[Header, ...]:
    headers = (_etag(answer.event.stream_version), position_header(answer.position))
    return (*headers, (b"idempotency-replayed", b"true")) if answer.replayed else headers


def _details_reply(answer: Answer) -> Reply:
    details = details_of(answer.event, answer.last_used_at, answer.recorded_at)
    return Reply(DetailsAnswer(details=details), 200, _answer_headers(answer))


def _pagination(query: ListQuery, page: Page, offset: int, next_cursor: str | None) -> Pagination:
    size, count = query.page_size, page.item_count
    shown = len(page.items)
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
