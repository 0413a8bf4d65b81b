"""What uvicorn does by itself: it answers what is not HTTP, in the documented envelope and in its turn; it bounds what
a connection may take of memory and time; it tells requests what only a connection knows; and it begins the shutdown."""

import os
from asyncio import TimerHandle, Transport
from collections import deque
from http import HTTPStatus
from typing import Any, Final

import httptools
from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from service.application.errors import Overloaded
from service.http.answer.errors import answer_to, envelope
from service.http.server.access_log import ACCESS_LOG
from service.http.server.asgi import ABORT, TOGETHER, WHOLE
from service.http.server.together import Together
from service.telemetry import REFUSED

LARGEST_HEAD: Final = 16 * 1024
"""Bytes of request line and headers. The parser itself takes any number."""
MOST_FIELDS: Final = 100
"""Header fields of a request: each costs many times what the shortest one has of bytes."""
MOST_WAITING: Final = 8
"""Requests of a connection that are parsed while one before them is worked on. What follows stays what it is: bytes."""
_PIECE: Final = 1024
"""Bytes that the parser is given at a time: it cannot be stopped within them, and they may be forty requests."""
LARGEST_FRAMING: Final = 1024 * 1024
"""Bytes that come with a body and are none of it: sizes and extensions of chunks, trailers."""
HEAD_WITHIN: Final = 10.0
"""Seconds that a connection may go on without a request that is being worked on."""
LAST_HEAD_WITHIN: Final = 0.5
"""Seconds that a connection has for its first request once the process ends."""
TAKEN_WITHIN: Final = 10.0
"""Seconds in which a caller has to take some of what waits for it, once that is a lot."""
_FRAMING: Final = frozenset({b"content-length", b"transfer-encoding"})
_VERSIONS: Final = frozenset({"1.0", "1.1"})
_NOT_HTTP: Final = envelope(400, "bad_request", "The request is not valid HTTP")
_HEAD_TOO_LARGE: Final = envelope(431, "bad_request", "The request has more or larger headers than are taken")
_FULL: Final = answer_to(Overloaded())


class _Flow(FlowControl):
    """Does not read on while requests wait: the one that is worked on has come as a whole. `held` are bytes of theirs
    that have been read already."""

    def __init__(self, transport: Any, waiting: deque[Any]) -> None:
        super().__init__(transport)
        self._waiting = waiting
        self.held = b""

    def resume_reading(self) -> None:
        if not self._waiting and not self.held:
            super().resume_reading()


class EnvelopeProtocol(HttpToolsProtocol):
    flow: _Flow

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._read = 0
        self._hosts = 0
        self._fault = _NOT_HTTP
        self._in_head = self._in_body = False
        self._head_size = self._framing = 0
        self._unanswered = 0
        self._refused = self._again = self._ending = False
        self._since = self.loop.time()
        self._most, self.limit_concurrency = self.limit_concurrency, None  # uvicorn would answer without the envelope
        self._idle: TimerHandle | None = None
        self._untaken: TimerHandle | None = None
        self._extensions: dict[str, dict[object, object]]

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]  # as uvicorn's
        together = Together(transport)
        super().connection_made(together)  # type: ignore[arg-type]  # what it asks of a transport is there
        self.flow = _Flow(together, self.pipeline)
        self._extensions = {ABORT: {"now": transport.abort}, TOGETHER: {"hold": together.hold}}
        self._idle = self.loop.call_later(HEAD_WITHIN, transport.close)
        if self._most is not None and len(self.connections) > self._most:
            self._make_room()

    def _make_room(self) -> None:
        """Ends the connection that is idle longest, or, if all are in use, this one."""
        idle = (one for one in self._all() if one is not self and not one.busy and not one.transport.is_closing())
        longest = min(idle, key=lambda one: one.since, default=None)
        if longest is not None:
            longest.transport.abort()
            return
        REFUSED.inc()
        self._refused, self._fault = True, _FULL
        self._refuse()

    def _all(self) -> "set[EnvelopeProtocol]":
        return self.connections  # type: ignore[return-value]  # the server makes no others

    @property
    def busy(self) -> bool:
        return self._unanswered > 0

    @property
    def since(self) -> float:
        """When the connection was made, or its last request answered."""
        return self._since

    def connection_lost(self, exc: Exception | None) -> None:
        self._in_use()
        self.resume_writing()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._refused:
            return
        if self.flow.held:
            self.flow.held += data
            return
        self._unset_keepalive_if_required()
        self._take(data)

    def _take(self, data: bytes) -> None:
        """Parses it, or as much of it as there may be requests that wait."""
        if len(data) <= _PIECE and self._unanswered <= MOST_WAITING:
            self._take_piece(data)
            self._limit_idleness()
            return
        for at in range(0, len(data), _PIECE):
            if self._unanswered > MOST_WAITING:
                self.flow.held = data[at:]
                self.flow.pause_reading()
                break
            self._take_piece(data[at : at + _PIECE])
            if self._refused:
                break
        self._limit_idleness()

    def _take_piece(self, data: bytes) -> None:
        self._read = len(data)
        try:
            self._feed(data)
        except httptools.HttpParserError:
            self.send_400_response("")
        if self._in_head:
            # The piece in which the head begins counts whole. How large it really is, is counted when it is complete.
            self._head_size += self._read
            if self._head_size > LARGEST_HEAD + _PIECE:
                self._fault = _HEAD_TOO_LARGE
                self.send_400_response("")
        elif self._in_body:
            self._framing += self._read
            if self._framing > LARGEST_FRAMING:
                self.send_400_response("")

    def _limit_idleness(self) -> None:
        if self._idle is None and not self._unanswered and not self.transport.is_closing():
            self._idle = self.loop.call_later(HEAD_WITHIN, self.transport.close)

    def _feed(self, data: bytes) -> None:
        """
        Raises:
            HttpParserError: this is not HTTP.
        """
        try:
            self.parser.feed_data(data)
        except httptools.HttpParserUpgrade as upgrade:
            self._feed_as_if_it_had_not_asked(data[upgrade.args[0] :])

    def _feed_as_if_it_had_not_asked(self, rest: bytes) -> None:
        """For the parser a request that asks for another protocol ends with its head. Here nothing else is spoken, so
        its body, and what follows, is read as ever: by a parser that has seen of the head what says how long it is.
        """
        self.parser = httptools.HttpRequestParser(self)
        framing = [b"%s: %s\r\n" % header for header in self.headers if header[0] in _FRAMING]
        self._again = True
        self.parser.feed_data(b"POST / HTTP/1.1\r\n" + b"".join(framing) + b"\r\n")
        self._again = False
        self._feed(rest)

    def on_url(self, url: bytes) -> None:
        if not self._again:
            super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        """
        Raises:
            ValueError: there are too many. To the parser that is a fault of the request.
        """
        if self._again or self._in_body:  # trailers are no headers, and nobody here asks for them
            return
        name = name.lower()
        if name == b"host":
            self._hosts += 1
        elif name == b"expect":
            self.expect_100_continue = value.lower() == b"100-continue" or self.expect_100_continue
        headers = self.headers
        headers.append((name, value))
        if len(headers) > MOST_FIELDS:
            self._fault = _HEAD_TOO_LARGE
            raise ValueError("there are too many headers")

    def on_message_begin(self) -> None:
        if self._again:
            return
        super().on_message_begin()
        self._in_head, self._head_size, self._hosts = True, 0, 0
        self.scope["extensions"] = self._extensions.copy()

    def on_headers_complete(self) -> None:
        """
        Raises:
            ValueError: the head is too large, or not as HTTP has it. To the parser that is a fault of the request.
        """
        if self._again:
            return
        # Most heads come in one small read: to add up all headers takes its time.
        if self._head_size + self._read > LARGEST_HEAD and self._size_of_head() > LARGEST_HEAD:
            self._fault = _HEAD_TOO_LARGE
            raise ValueError("the head is too large")
        self._check_version_and_host()
        url = self.url
        if url[:1] != b"/" or b"#" in url:
            self._make_origin_form()
        super().on_headers_complete()
        if self._ending:
            self.cycle.keep_alive = False
        if url == b"*":
            self.scope["path"], self.scope["raw_path"] = "*", b"*"
        self._in_head, self._in_body = False, True
        self._framing = 0
        self._unanswered += 1
        if self._idle is not None:
            self._in_use()

    def _check_version_and_host(self) -> None:
        """
        Raises:
            ValueError: this is neither HTTP/1.0 nor HTTP/1.1, or it does not say once for which host it is. (HTTP/1.0
                need not say it.)
        """
        version = self.parser.get_http_version()
        if version not in _VERSIONS:
            raise ValueError("this version of HTTP is not spoken")
        if self._hosts != 1 and (self._hosts or version == "1.1"):
            raise ValueError("there is not one Host")

    def _make_origin_form(self) -> None:
        """Of the other forms of a request target (RFC 9112, 3.2). What is none of them uvicorn refuses.

        Raises:
            ValueError: the target has a fragment, or is an asterisk for another method than OPTIONS.
            HttpParserInvalidURLError: it is no URL.
        """
        if b"#" in self.url:
            raise ValueError("a request target has no fragment")
        if self.url == b"*":
            if self.parser.get_method() != b"OPTIONS":
                raise ValueError("an asterisk is for OPTIONS only")
            self.url = b"/"
            return
        parsed = httptools.parse_url(self.url)
        if not parsed.path:
            self.url = b"/" if not parsed.query else b"/?" + parsed.query

    def on_body(self, body: bytes) -> None:
        super().on_body(body)
        self._framing -= len(body)

    def _size_of_head(self) -> int:
        return len(self.url) + sum(len(name) + len(value) for name, value in self.headers)

    def on_message_complete(self) -> None:
        if self.parser.should_upgrade():
            return
        super().on_message_complete()
        self.scope["extensions"][WHOLE] = {}
        self._in_body = False

    def on_response_complete(self) -> None:
        self._unanswered -= 1
        self._since = self.loop.time()
        super().on_response_complete()
        if self._refused:
            if not self._unanswered:
                self._refuse()
            return
        if self.transport.is_closing():
            return
        if self.flow.held and self._unanswered <= MOST_WAITING:
            data, self.flow.held = self.flow.held, b""
            self._take(data)
            self.flow.resume_reading()
        if self._in_head or self._in_body:  # a part has come, of the next head or of a body that nobody asked for
            self._limit_idleness()

    def _in_use(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None

    def send_400_response(self, msg: str) -> None:
        """Overrides uvicorn's plain text, which does not wait until the requests before have been answered: their
        callers would take it for the answer to what may have been done."""
        self._refused = True
        if self._in_body:
            # The fault is in the body of the last request. It was not read to its end, so nothing has been done.
            if self.pipeline and self.pipeline[0][0] is self.cycle:
                self.pipeline.popleft()
            elif self.cycle.response_started:
                self.transport.close()
                return
            else:
                self.cycle.disconnected = True
                self.cycle.message_event.set()
            self._unanswered -= 1
        if not self._unanswered:
            self._refuse()

    def _refuse(self) -> None:
        if self.transport.is_closing():
            return
        reply, request_id = self._fault, os.urandom(16).hex()
        access_log = self.app_state.get(ACCESS_LOG)
        if access_log is not None:
            access_log.refused(reply.status, request_id=request_id, method=None, route=None)
        body = reply.body
        more = "".join(f"{name.decode()}: {value.decode()}\r\n" for name, value in reply.headers)
        head = (
            f"HTTP/1.1 {reply.status} {HTTPStatus(reply.status).phrase}\r\n"
            "content-type: application/json\r\n"
            f"content-length: {len(body)}\r\n"
            "cache-control: no-store\r\n"
            f"x-request-id: {request_id}\r\n"
            f"{more}connection: close\r\n\r\n"
        )
        self.transport.write(head.encode() + body)
        self.transport.close()

    def pause_writing(self) -> None:
        super().pause_writing()
        self._look_whether_taken(self.transport.get_write_buffer_size() + 1)

    def resume_writing(self) -> None:
        super().resume_writing()
        if self._untaken is not None:
            self._untaken.cancel()
            self._untaken = None

    def _look_whether_taken(self, before: int) -> None:
        """Ends the connection if nothing of what waits has been taken since the last look."""
        waiting = self.transport.get_write_buffer_size()
        if waiting >= before:
            self.transport.abort()
        else:
            self._untaken = self.loop.call_later(TAKEN_WITHIN, self._look_whether_taken, waiting)

    def shutdown(self) -> None:
        """Overrides uvicorn's, which lets requests end: those that only wait need not wait any longer. And a connection
        that has just been made, or is in the middle of a head, may still say what it asks for."""
        shutting_down = self.app_state.get("shutting_down")
        if shutting_down is not None:
            shutting_down.set()
        self._ending = True
        if self.busy or (self.cycle is not None and not self._in_head):  # type: ignore[redundant-expr]  # at first it is
            super().shutdown()
            return
        self._in_use()
        self._unset_keepalive_if_required()
        self._idle = self.loop.call_later(LAST_HEAD_WITHIN, self.transport.close)
