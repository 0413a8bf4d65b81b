"""What uvicorn does by itself: it answers what is not HTTP, in the documented envelope and in its turn; it bounds what
a connection may take of memory and time; it tells requests what only a connection knows; and it begins the shutdown."""

import os
from asyncio import TimerHandle, Transport
from typing import Any, Final

import httptools
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from service.http.asgi import ABORT, TOGETHER, WHOLE
from service.http.errors import envelope
from service.http.together import Together

LARGEST_HEAD: Final = 64 * 1024
"""Bytes of request line and headers. The parser itself takes any number."""
LARGEST_FRAMING: Final = 1024 * 1024
"""Bytes that come with a body and are none of it: sizes and extensions of chunks, trailers."""
HEAD_WITHIN: Final = 10.0
"""Seconds that a connection may go on without a request that is being worked on."""
TAKEN_WITHIN: Final = 10.0
"""Seconds in which a caller has to take some of what waits for it, once that is a lot."""
_FRAMING: Final = frozenset({b"content-length", b"transfer-encoding"})


class EnvelopeProtocol(HttpToolsProtocol):
    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._read = 0
        self._in_head = self._in_body = False
        self._head_size = self._framing = 0
        self._unanswered = 0
        self._refused = self._again = False
        self._idle: TimerHandle | None = None
        self._untaken: TimerHandle | None = None
        self._extensions: dict[str, dict[object, object]]

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]  # as uvicorn's
        together = Together(transport)
        super().connection_made(together)  # type: ignore[arg-type]  # what it asks of a transport is there
        self._extensions = {ABORT: {"now": transport.abort}, TOGETHER: {"hold": together.hold}}
        self._idle = self.loop.call_later(HEAD_WITHIN, transport.close)

    def connection_lost(self, exc: Exception | None) -> None:
        self._in_use()
        self.resume_writing()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._refused:
            return
        self._read = len(data)
        was_in_head = self._in_head
        self._unset_keepalive_if_required()
        try:
            self._feed(data)
        except httptools.HttpParserError:
            self.send_400_response("")
        if was_in_head and self._in_head:
            self._head_size += self._read
            if self._head_size > LARGEST_HEAD:
                self.send_400_response("")
        elif self._in_body:
            self._framing += self._read
            if self._framing > LARGEST_FRAMING:
                self.send_400_response("")
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
        if not self._again and not self._in_body:  # trailers are no headers, and nobody here asks for them
            super().on_header(name, value)

    def on_message_begin(self) -> None:
        if self._again:
            return
        super().on_message_begin()
        self._in_head, self._head_size = True, 0
        self.scope["extensions"] = self._extensions.copy()

    def on_headers_complete(self) -> None:
        """
        Raises:
            ValueError: the head is too large. To the parser that is a fault of the request.
        """
        if self._again:
            return
        # Most heads come in one small read: to add up all headers takes its time.
        if self._head_size + self._read > LARGEST_HEAD and self._size_of_head() > LARGEST_HEAD:
            raise ValueError("the head is too large")
        super().on_headers_complete()
        self._in_head, self._in_body = False, True
        self._framing = 0
        self._unanswered += 1
        if self._idle is not None:
            self._in_use()

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
        super().on_response_complete()
        if self._refused and not self._unanswered:
            self._refuse()

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
        body = envelope(400, "bad_request", "The request is not valid HTTP").body
        head = (
            "HTTP/1.1 400 Bad Request\r\n"
            "content-type: application/json\r\n"
            f"content-length: {len(body)}\r\n"
            "cache-control: no-store\r\n"
            f"x-request-id: {os.urandom(16).hex()}\r\n"
            "connection: close\r\n\r\n"
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
        """Overrides uvicorn's, which lets requests end: those that only wait need not wait any longer."""
        shutting_down = self.app_state.get("shutting_down")
        if shutting_down is not None:
            shutting_down.set()
        super().shutdown()
