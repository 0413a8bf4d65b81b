"""The outermost layer: request ids, the bound on what is in flight, and an envelope for whatever goes wrong below."""

import os
import re
from collections.abc import Iterable
from typing import Any, Final

from litestar.exceptions import NotFoundException

from service.application.errors import Overloaded
from service.http.answer.errors import WHY, RequestError, answer_to, error_reply
from service.http.request.ids import safe_id
from service.http.server.access_log import ACCESS_LOG, AccessLog
from service.http.server.asgi import Application, Message, Receive, Scope, Send
from service.http.server.drain import DRAINING
from service.http.server.head import as_get, without_body
from service.http.server.options import Options
from service.http.server.places import Places
from service.telemetry import REFUSED, RESPONSES

LONGEST_ADDRESS: Final = 2048
"""Bytes of path and query."""
_PATH: Final = re.compile(rb"(?:/[A-Za-z0-9._-]{1,64}+){1,8}+")
"""How a path may be spelt. The router would decode any other and leave out slashes: a path that a proxy in front does
not know for what it is. It also keeps in memory which path led where, so a path has a bound of its own."""
_ALWAYS: Final = frozenset({"/health/live", "/health/ready", "/metrics"})
_CLOSE: Final = ((b"connection", b"close"),)
_METHODS_HERE: Final = ("DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT")
_METHODS: Final = frozenset({"GET", "POST", "DELETE", "HEAD", "OPTIONS", "PUT", "PATCH"})


def too_long() -> RequestError:
    return RequestError(f"Path and query are longer than {LONGEST_ADDRESS} bytes", 414)


class Edge:
    """Wraps the application. Requests past `max_in_flight` are refused at once; health and metrics never are. A path is
    taken as it is spelt, byte for byte.

    Leaves in the scope's state: request_id, body_limit (bytes) and the request's place.
    """

    def __init__(self, app: Application, *, max_in_flight: int, body_limit: int) -> None:
        self._body_limit = body_limit
        self._app = app
        self._places = Places(max_in_flight)
        self._access_log = AccessLog()
        self._counters: dict[tuple[str, int], Any] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = _request_id(scope["headers"])
        header = (b"x-request-id", request_id.encode())
        method = scope["method"]
        shared = scope.setdefault("state", {})
        draining = shared.get(DRAINING)
        asked = scope
        begun = False

        async def send_with_id(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                closing = _CLOSE if draining is not None and draining.is_set() else ()
                message["headers"] = [*message["headers"], header, *closing]
                status = message["status"]
                self._count(method, status)
                if status >= 400:
                    shared.get(ACCESS_LOG, self._access_log).refused(
                        status,
                        request_id=request_id,
                        method=method,
                        route=asked.get("path_template"),
                        why=shared.get(WHY),
                    )
            await send(message)

        refusal = self._refusal(scope)
        if refusal is not None:
            await refusal(scope, receive, send_with_id)
            return
        place = self._places.take()
        shared.update(request_id=request_id, body_limit=self._body_limit, place=place)
        try:
            if method == "HEAD":
                asked = as_get(scope)
                await without_body(self._app, asked, receive, send_with_id)
            else:
                await self._app(scope, receive, send_with_id)
        except Exception as error:
            if begun:
                raise
            await error_reply(error, shared)(scope, receive, send_with_id)
        finally:
            place.leave()

    def _refusal(self, scope: Scope) -> Application | None:
        """The answer to a request that no route is asked about."""
        path = scope.get("raw_path") or scope["path"].encode(errors="replace")  # a server need not give the first
        if self._places.full and scope["path"] not in _ALWAYS:
            REFUSED.inc()
            reply = answer_to(Overloaded())
            reply.headers = (*reply.headers, *_CLOSE)
            return reply
        if len(path) + len(scope["query_string"]) > LONGEST_ADDRESS:
            return answer_to(too_long())
        if _PATH.fullmatch(path):
            return None
        # An asterisk is of OPTIONS only: it asks about the service as a whole.
        return Options(_METHODS_HERE) if path == b"*" else answer_to(NotFoundException())

    def _count(self, method: str, status: int) -> None:
        known = method if method in _METHODS else "other"
        counter = self._counters.get((known, status))
        if counter is None:
            counter = self._counters[known, status] = RESPONSES.labels(known, str(status))
        counter.inc()


def _request_id(headers: Iterable[tuple[bytes, bytes]]) -> str:
    """The caller's own id if it is usable, so that both sides can speak of it; otherwise a new one."""
    given = [value for name, value in headers if name == b"x-request-id"]
    if len(given) == 1 and (found := safe_id(given[0].decode("latin-1"))):
        return found
    return os.urandom(16).hex()
