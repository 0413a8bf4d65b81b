"""A log behind HTTP as the service's feed answers: one account's events, to that account's token only."""

import base64
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from email.message import Message
from urllib.parse import parse_qs, urlsplit

import msgspec

from events.cloudevents import log_source, message
from events.log_point import LogPoint, parse_log_point
from events.recorded import Recorded, token_of
from tests.events.subscriber.stream import LOG
from tests.harness.http_server import Answer, answering


class FeedServer:
    """Answers with `status` if that is set, `times` times or for ever."""

    def __init__(self, log: Sequence[Recorded], account: str) -> None:
        self.status: int | None = None
        self.times: int | None = None
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

    def answer(self, path: str, headers: Message) -> Answer:
        if self.status is not None and self.times != 0:
            self.times = None if self.times is None else self.times - 1
            return Answer(self.status)
        url = urlsplit(path)
        if url.path != "/api/v1/event" or headers.get("authorization") != f"Bearer {self.bearer}":
            return Answer(401)
        query = {name: value for name, [value] in parse_qs(url.query).items()}
        point = parse_log_point(query["cursor"]) if "cursor" in query else LogPoint(int(query["after"]))
        if point.event_id and point.event_id != self.event_id(point.position):
            return Answer(409, b'{"code": "log_differs"}')
        wanted = [event for event in self.log if event.account_id == self.account and event.position > point.position]
        if "token_id" in query:
            wanted = [event for event in wanted if token_of(event.stream_id) == query["token_id"]]
        page = wanted[: int(query["limit"])]
        more = page != wanted
        position = (page if more else self.log)[-1].position if self.log else 0
        body = {
            "status": "success",
            "source": self.source,
            "events": [msgspec.Raw(message(event, log_source(LOG))) for event in page],
            "position": position,
            "cursor": str(LogPoint(position, self.event_id(position))),
            "more": more,
        }
        return Answer(200, msgspec.json.encode(body))


@contextmanager
def serving(log: Sequence[Recorded], account: str) -> Iterator[FeedServer]:
    feed = FeedServer(log, account)
    with answering(feed.answer) as feed.url:
        yield feed
