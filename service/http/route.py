"""Makes the Litestar handler of an operation: it lets the caller in, reads the request, and calls the operation's own
handler."""

from collections.abc import Awaitable, Callable
from typing import Any, Final, cast

from litestar.handlers import HTTPRouteHandler, route
from litestar.types import ASGIApp

from service.application.authorize import ensure_manages_tokens
from service.application.errors import ApplicationError, BadToken, NotPermitted, NotReached
from service.application.services import Services
from service.domain.errors import DomainError
from service.http.answer.errors import RequestError, error_reply
from service.http.answer.reply import Reply
from service.http.operation import Operation
from service.http.request.bearer import authenticate, ensure_operator
from service.http.request.call import AnyRequest, Call
from service.http.request.prefer import propagated
from service.http.request.read import Texts, header_texts, read_header, read_query
from service.http.request.shared_parameters import (
    AUTHORIZATION,
    CONTENT_TYPE,
    MIN_POSITION,
    MIN_POSITION_HEADER,
    PREFER,
)

Respond = Callable[[AnyRequest], Awaitable[ASGIApp]]

_TOLD: Final = (RequestError, DomainError, ApplicationError)
"""Refusals that only an active token is told, except those of _NOT_LET_IN. With any other error it is not known."""
_NOT_LET_IN: Final = (BadToken, NotReached)
"""A service that has not come to a position does not know who is active there either, and lets nobody in."""


def route_handler(operation: Operation, services: Services) -> HTTPRouteHandler:
    answering = _by_token if operation.caller in ("account token", "any token") else _by_others
    respond = answering(operation, services, _Reader(operation))

    @route(
        operation.path.replace("}", ":str}"),
        http_method=cast(Any, operation.method.upper()),
        status_code=operation.responses[0].status,
    )
    async def handler(request: AnyRequest) -> ASGIApp:
        try:
            return await respond(request)
        except Exception as error:  # Litestar would make the same answer at a higher cost
            return error_reply(error, request.scope["state"])

    return handler


def _by_others(operation: Operation, services: Services, reader: "_Reader") -> Respond:
    """Answers the operator, or everyone."""
    for_operator = operation.caller == "operator"

    async def respond(request: AnyRequest) -> ASGIApp:
        texts = reader.header_texts(request)
        authorization = texts.pop(AUTHORIZATION, None)
        if for_operator:
            ensure_operator(authorization, services.operator_token)
        call = Call(services, request)
        await reader.read(call, texts, account_id="")
        return await operation.handler(call)

    return respond


def _by_token(operation: Operation, services: Services, reader: "_Reader") -> Respond:
    """Answers callers with an API token.

    Commands and reads look at their subject and at whether the caller is active at once. What is refused before that
    (a malformed body, a scope that does not reach) is not told to a token that is no longer active. That the
    account has too many requests in flight is told to any of its tokens: a look would cost what there is too little of.
    """
    for_account = operation.caller == "account token"

    async def respond(request: AnyRequest) -> ASGIApp:
        texts = reader.header_texts(request)
        call = Call(services, request)
        now = call.now = services.now()
        principal = call.principal = authenticate(texts.pop(AUTHORIZATION, None), services.tokens)
        request.scope["state"]["place"].is_for(principal.account_id)
        # What the log says of the token's end is judged with the read or the command itself, by Postgres's clock.
        if principal.expires_at <= now:
            await services.reader.ensure_not_expired(principal)
        try:
            if for_account:
                ensure_manages_tokens(principal)
            await reader.read(call, texts, account_id=principal.account_id)
            reply = await operation.handler(call)
        except Exception as error:
            if isinstance(error, RequestError | NotPermitted):
                await call.ensure_active()
            if isinstance(error, _TOLD) and not isinstance(error, _NOT_LET_IN):
                services.last_use.note(principal.token_id, now)
            raise
        services.last_use.note(principal.token_id, now)
        seconds = call[PREFER]
        if seconds is not None and isinstance(reply, Reply) and reply.position is not None:
            return await propagated(reply, reply.position, call, seconds)
        return reply

    return respond


class _Reader:
    """Reads what requests of an operation say."""

    def __init__(self, operation: Operation) -> None:
        parameters = [parameter for parameter in operation.parameters if not parameter.ignored]
        self._body = operation.body
        self._path = [parameter for parameter in parameters if parameter.place == "path"]
        self._query = {parameter.name: parameter for parameter in parameters if parameter.place == "query"}
        headers = [parameter for parameter in parameters if parameter.place == "header"]
        headers.append(AUTHORIZATION)
        if operation.body is not None:
            headers.append(CONTENT_TYPE)
        self._headers = {parameter.name.lower().encode(): parameter for parameter in headers}
        self._waits = MIN_POSITION in parameters

    def header_texts(self, request: AnyRequest) -> Texts:
        return header_texts(request.scope["headers"], self._headers)

    async def read(self, call: Call, texts: Texts, *, account_id: str) -> None:
        """Fills `call`; returns when the log has come to the position that the request names, if it names one. Whether
        the caller's token is active is looked at after that: it may be as new as what is to be read.

        Raises:
            RequestError, Invalid: a parameter is malformed or not valid.
            NotReached: the log has not come to the position within two seconds.
            BadToken, RequestError, Invalid: see Body.read.
        """
        scope, values = call.request.scope, call.values
        for parameter in self._path:
            values[parameter] = scope["path_params"][parameter.name]
        if scope["query_string"] and self._query:
            values.update(read_query(scope["query_string"], self._query, account_id))
        content_type = texts.pop(CONTENT_TYPE, None)
        for parameter, text in texts.items():
            values[parameter] = read_header(parameter, text)
        if self._waits:
            await _at_position(call)
        if self._body is not None:
            values[self._body] = await self._body.read(call.request, content_type, call.ensure_active)


async def _at_position(call: Call) -> None:
    """
    Raises:
        RequestError: header and query name different positions.
        NotReached: the log has not come to the position.
    """
    in_header, in_query = call[MIN_POSITION_HEADER], call[MIN_POSITION]
    if in_header is not None and in_query is not None and in_header != in_query:
        raise RequestError("The header Tokentrail-Min-Position and min_position in the query differ")
    position = in_query if in_header is None else in_header
    if position is not None:
        await call.services.position_wait.reached(position)
