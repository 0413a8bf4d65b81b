"""A parser of requests that bounds what a connection may send, and knows what uvicorn's parser does not tell."""

from asyncio import Transport
from collections import deque
from typing import Any, Final

import httptools
from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from service.http.answer.errors import envelope
from service.http.server.asgi import ABORT, WHOLE

LARGEST_HEAD: Final = 16 * 1024
"""Bytes of request line and headers. The parser itself takes any number."""
MOST_FIELDS: Final = 100
"""Header fields of a request: each costs many times what the shortest one has of bytes."""
MOST_WAITING: Final = 8
"""Requests of a connection that are parsed while one before them is worked on. What follows stays bytes."""
_PIECE: Final = 1024
"""Bytes that the parser is given at a time: it cannot be stopped within them, and they may be forty requests."""
LARGEST_FRAMING: Final = 1024 * 1024
"""Bytes that come with a body and are not part of it: sizes and extensions of chunks, trailers."""
_FRAMING: Final = frozenset({b"content-length", b"transfer-encoding"})
_NOTED: Final = frozenset({b"host", b"expect", b"transfer-encoding"})
"""Headers that the parser looks at; nearly all others are passed on as they are."""
_VERSIONS: Final = frozenset({"1.0", "1.1"})
_NOT_HTTP: Final = envelope(400, "bad_request", "The request is not valid HTTP")
_HEAD_TOO_LARGE: Final = envelope(431, "bad_request", "The request has more or larger headers than are taken")
_CODING_UNKNOWN: Final = envelope(501, "not_implemented", "The only transfer coding that is taken is chunked")


class _Flow(FlowControl):
    """Reads on only when no request waits: the request that is worked on has arrived completely.

    `held` are bytes that were read and are not parsed yet.
    """

    def __init__(self, transport: Transport, waiting: deque[Any]) -> None:
        super().__init__(transport)
        self._waiting = waiting
        self.held = b""

    def resume_reading(self) -> None:
        if not self._waiting and not self.held:
            super().resume_reading()


class BoundedParser(HttpToolsProtocol):
    """uvicorn's protocol with bounds on heads, header fields, framing and waiting requests.

    It leaves two extensions in a request's scope, see asgi.py. A request that is at fault is refused by
    `send_400_response`, with the answer in `_fault`.
    """

    flow: _Flow

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._read = 0
        self._hosts = 0
        self._codings: list[bytes] = []
        self._fault = _NOT_HTTP
        self._in_head = self._in_body = False
        self._head_size = self._framing = 0
        self._unanswered = 0
        self._refused = self._again = False
        self._extensions: dict[str, dict[object, object]]

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]  # as uvicorn's
        super().connection_made(transport)
        self.flow = _Flow(transport, self.pipeline)
        self._extensions = {ABORT: {"now": transport.abort}}

    def data_received(self, data: bytes) -> None:
        if self._refused:
            return
        if self.flow.held:
            self.flow.held += data
            return
        if self.timeout_keep_alive_task is not None:
            self._unset_keepalive_if_required()
        self._take(data)

    def _take(self, data: bytes) -> None:
        """Parse the data until MOST_WAITING requests wait; hold the rest."""
        if len(data) <= _PIECE and self._unanswered <= MOST_WAITING:
            self._take_piece(data)
            return
        for at in range(0, len(data), _PIECE):
            if self._unanswered > MOST_WAITING:
                self.flow.held = data[at:]
                self.flow.pause_reading()
                break
            self._take_piece(data[at : at + _PIECE])
            if self._refused:
                break

    def _take_piece(self, data: bytes) -> None:
        self._read = len(data)
        try:
            self._feed(data)
        except httptools.HttpParserError:
            self.send_400_response("")
        if self._in_head:
            # The piece in which the head begins counts whole. The exact size is counted when the head is complete.
            self._head_size += self._read
            if self._head_size > LARGEST_HEAD + _PIECE:
                self._fault = _HEAD_TOO_LARGE
                self.send_400_response("")
        elif self._in_body:
            self._framing += self._read
            if self._framing > LARGEST_FRAMING:
                self.send_400_response("")

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
        """Read on after a request that asks for another protocol.

        For the parser such a request ends with its head. No other protocol is spoken here, so its body, and what
        follows, is read as usual: by a new parser that is shown only the headers which say how long the body is.
        """
        self.parser = httptools.HttpRequestParser(self)
        framing = [b"%s: %s\r\n" % header for header in self.headers if header[0] in _FRAMING]
        self._again = True
        self.parser.feed_data(b"POST / HTTP/1.1\r\n" + b"".join(framing) + b"\r\n")
        self._again = False
        self._feed(rest)

    def on_message_begin(self) -> None:
        if self._again:
            return
        super().on_message_begin()
        self._in_head, self._head_size, self._hosts, self._codings = True, 0, 0, []
        self.scope["extensions"] = self._extensions.copy()

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
        if name in _NOTED:
            self._note(name, value)
        headers = self.headers
        headers.append((name, value))
        if len(headers) > MOST_FIELDS:
            self._fault = _HEAD_TOO_LARGE
            raise ValueError("there are too many headers")

    def _note(self, name: bytes, value: bytes) -> None:
        if name == b"host":
            self._hosts += 1
        elif name == b"expect":
            self.expect_100_continue = value.lower() == b"100-continue" or self.expect_100_continue
        else:
            self._codings += value.lower().split(b",")

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
        if self._codings:
            self._check_codings()
        url = self.url
        if url[:1] != b"/" or b"#" in url:
            self._make_origin_form()
        super().on_headers_complete()
        if url == b"*":
            self.scope["path"], self.scope["raw_path"] = "*", b"*"
        self._in_head, self._in_body = False, True
        self._framing = 0
        self._unanswered += 1

    def _check_version_and_host(self) -> None:
        """
        Raises:
            ValueError: the version is neither HTTP/1.0 nor HTTP/1.1, or there is not one Host. (HTTP/1.0 needs none.)
        """
        version = self.parser.get_http_version()
        if version not in _VERSIONS:
            raise ValueError("this version of HTTP is not spoken")
        if self._hosts != 1 and (self._hosts or version == "1.1"):
            raise ValueError("there is not one Host")

    def _check_codings(self) -> None:
        """Checks Transfer-Encoding (RFC 9112, 6.1 and 6.3). The service decodes no other coding than `chunked`; the
        parser takes any that `chunked` follows.

        Raises:
            ValueError: the last coding is not `chunked`, there are others before it, or HTTP/1.0 has no codings.
        """
        *others, last = [coding.strip(b" \t") for coding in self._codings if coding.strip(b" \t")] or [b""]
        if last != b"chunked" or b"chunked" in others or self.parser.get_http_version() == "1.0":
            raise ValueError("where the body ends cannot be told")
        if others:
            self._fault = _CODING_UNKNOWN
            raise ValueError("this transfer coding is not known")

    def _make_origin_form(self) -> None:
        """Turn the other forms of a request target (RFC 9112, 3.2) into a path. uvicorn refuses what is none of them.

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

    def _size_of_head(self) -> int:
        return len(self.url) + sum(len(name) + len(value) for name, value in self.headers)

    def on_body(self, body: bytes) -> None:
        super().on_body(body)
        self._framing -= len(body)

    def on_message_complete(self) -> None:
        if self.parser.should_upgrade():
            return
        super().on_message_complete()
        self.scope["extensions"][WHOLE] = {}
        self._in_body = False
