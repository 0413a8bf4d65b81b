"""A log behind HTTP as the service's feed answers: one account's events, to that account's token only."""

import base64
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import msgspec

from events.cloudevents import log_source, message
from events.log_point import LogPoint, parse_log_point
from events.recorded import Recorded, token_of
from tests.events.subscriber.stream import LOG


class FeedServer:
    """Answers with `status` if that is set, `times` times or for ever. `asked` counts the requests."""

    def __init__(self, log: Sequence[Recorded], account: str, port: int = 0) -> None:
        self.status: int | None = None
        self.times: int | None = None
        self.asked = 0
        self.account = account
        self.source = log_source(LOG)
        self.log = list(log)
        self.url = ""

    @property
    def bearer(self) -> str:
        """What a JWT looks like, with the claim that is read of it."""
        claims = base64.urlsafe_b64encode(msgspec.json.encode({"sub": self.account})).decode().rstrip("=")
        return f"header.{claims}.signature"

    def event_id(self, position: int) -> str:
        return next((str(event.event_id) for event in self.log if event.position == position), "")

    def answer(self, path: str, authorization: str) -> tuple[int, bytes]:
        self.asked += 1
        if self.status is not None and self.times != 0:
            self.times = None if self.times is None else self.times - 1
            return self.status, b"{}"
        url = urlsplit(path)
        if url.path != "/api/v1/event" or authorization != f"Bearer {self.bearer}":
            return 401, b"{}"
        query = parse_qs(url.query)
        [cursor] = query.get("cursor", [""])
        point = parse_log_point(cursor) if cursor else LogPoint(int(query["after"][0]))
        after, limit = point.position, int(query["limit"][0])
        if point.event_id and point.event_id != self.event_id(after):
            return 409, b'{"code": "log_differs"}'
        [token] = query.get("token_id", [""])
        wanted = [
            event
            for event in self.log
            if event.account_id == self.account
            and event.position > after
            and (not token or token_of(event.stream_id) == token)
        ]
        page = wanted[:limit]
        more = len(wanted) > limit
        head = self.log[-1].position if self.log else 0
        position = page[-1].position if more else head
        return 200, msgspec.json.encode(
            {
                "status": "success",
                "source": self.source,
                "events": [msgspec.Raw(message(event, log_source(LOG))) for event in page],
                "position": position,
                "cursor": str(LogPoint(position, self.event_id(position))),
                "more": more,
            }
        )


@contextmanager
def serving(log: Sequence[Recorded], account: str) -> Iterator[FeedServer]:
    feed = FeedServer(log, account)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, body = feed.answer(self.path, self.headers.get("Authorization", ""))
            self.send_response(status)
            if status == 302:
                self.send_header("Location", f"{feed.url}/elsewhere")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        feed.url = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield feed
        finally:
            server.shutdown()
            thread.join()
