"""The protocol of a connection: it bounds how long a connection may be idle or untaken, refuses in the documented
envelope and in turn, and tells requests when the shutdown begins."""

import os
from asyncio import TimerHandle, Transport
from http import HTTPStatus
from typing import Any, Final

from service.application.errors import Overloaded
from service.http.answer.errors import answer_to
from service.http.server.access_log import ACCESS_LOG
from service.http.server.parser import MOST_WAITING, BoundedParser
from service.telemetry import REFUSED

HEAD_WITHIN: Final = 10.0
"""Seconds that a connection may go on without a request that is being worked on."""
LAST_HEAD_WITHIN: Final = 0.5
"""Seconds that a connection has for its first request once the process ends."""
TAKEN_WITHIN: Final = 10.0
"""Seconds in which a caller has to take some of what waits for it, once that is a lot."""
_FULL: Final = answer_to(Overloaded())


class EnvelopeProtocol(BoundedParser):
    """The protocol with which uvicorn serves connections."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._ending = False
        self._since = self.loop.time()
        self._most, self.limit_concurrency = self.limit_concurrency, None  # uvicorn would answer without the envelope
        self._idle: TimerHandle | None = None
        self._untaken: TimerHandle | None = None

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]  # as uvicorn's
        super().connection_made(transport)
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
        """The time at which the connection was made or its last request was answered."""
        return self._since

    def connection_lost(self, exc: Exception | None) -> None:
        self._in_use()
        self.resume_writing()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._idle is None and not self._unanswered:
            self._limit_idleness()

    def _limit_idleness(self) -> None:
        if self._idle is None and not self._unanswered and not self.transport.is_closing():
            self._idle = self.loop.call_later(HEAD_WITHIN, self.transport.close)

    def on_headers_complete(self) -> None:
        super().on_headers_complete()
        if self._ending:
            self.cycle.keep_alive = False
        if self._idle is not None:
            self._in_use()

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
