"""What the stream has lost comes from the service's feed, if the feed can have it."""

from typing import Any

import pytest

from events.cloudevents import log_source
from events.nats.broker import Broker
from events.nats.pull import Message
from events.notices import Notice
from events.recorded import token_of
from events.subscriber import Feed
from events.subscriber.errors import EventsMissing, FeedRefused, FeedUnavailable
from events.subscriber.order.intake import Intake
from tests.events.subscriber.feed_server import FeedServer, serving
from tests.events.subscriber.stream import LOG, lose, publish
from tests.events.subscriber.watching import Watch, histories, none_pending, tokens, until_consumer
from tests.harness.builders import new_account
from tests.harness.http_server import Answer, http_server
from tests.harness.stream import Nats

ACCOUNT, OTHER = new_account(), new_account()
OURS = log_source(LOG)
LOG_OF_ACCOUNT = [*histories(1, 3, account=ACCOUNT), *tokens(2, after=3, account=ACCOUNT)]


def feed_of(server: FeedServer) -> Feed:
    return Feed(server.url, server.bearer, limit=2)


async def test_it_reads_page_by_page() -> None:
    log = [*histories(2, 3, account=ACCOUNT), *tokens(2, after=6)]
    with serving(log, ACCOUNT) as server:
        feed = Feed(server.url, lambda: f"{server.bearer}\n", limit=4)  # as a file has it
        first = await feed.read(0)
        second = await feed.read(first.position)
        one = await feed.read(0, token_id=first.events[0].token_id)

    assert ([event.position for event in first.events], first.position, first.more) == ([1, 2, 3, 4], 4, True)
    assert ([event.position for event in second.events], second.position, second.more) == ([5, 6], 8, False)
    assert [event.position for event in one.events] == [1, 3, 5]
    assert first.events[0].source == OURS
    assert feed.account == ACCOUNT


async def test_an_answer_that_is_none() -> None:
    """Nor does a service answer that is not there."""
    answers = {500: FeedUnavailable, 503: FeedUnavailable, 429: FeedUnavailable, 401: FeedRefused, 302: FeedRefused}
    with serving([], ACCOUNT) as server:
        for status, error in answers.items():
            server.status = status
            with pytest.raises(error):
                await feed_of(server).read(0)
    with pytest.raises(FeedUnavailable):
        await feed_of(server).read(0)


def test_what_cannot_be() -> None:
    """A URL of another scheme is refused; a token that is none names no account."""
    with pytest.raises(ValueError, match="http"):
        Feed("file:///etc/passwd", "a.b.c")
    assert [Feed("http://a", token).account for token in ("a.b.c", "nothing")] == ["", ""]


@pytest.mark.parametrize(
    "options",
    [{}, {"account": ACCOUNT}, {"account": ACCOUNT, "kinds": ["suspended", "activated"]}],
    ids=["all", "account", "kinds"],
)
@pytest.mark.parametrize("lost", [(1, 2, 3), (5, 6, 7, 11), (18, 19, 20), range(1, 21)], ids=str)
async def test_lost_events_come_from_the_feed(nats_url: str, options: dict[str, Any], lost: tuple[int, ...]) -> None:
    """Whether the stream lost its beginning, its middle, its end or all; in their places, and that is said."""
    log = await publish(nats_url, histories(5, 4, account=ACCOUNT))
    await lose(nats_url, *lost)
    wanted = [event.position for event in log if "kinds" not in options or event.type != "TokenCreated"]
    with serving(log, ACCOUNT) as server:
        async with Watch().running(nats_url, feed=feed_of(server), **options) as watch:
            await watch.until_handled(len(wanted))
            log += tokens(2, after=20, account=ACCOUNT)
            await publish(nats_url, log[20:])
            if "kinds" not in options:
                wanted += [21, 22]
            await watch.until_handled(len(wanted))

    assert watch.positions == wanted
    assert {notice.message.split()[-1] for notice in watch.said("gap_filled")} == {"feed"}
    filled = [range(notice.position or 0, (notice.last or 0) + 1) for notice in watch.said("gap_filled")]
    assert [position for some in filled for position in some] == list(lost)


@pytest.mark.parametrize(
    ("options", "feed_of_account", "length", "source"),
    [
        ({}, OTHER, 5, OURS),
        ({"account": ACCOUNT}, OTHER, 5, OURS),
        ({"token": token_of(LOG_OF_ACCOUNT[2].stream_id)}, OTHER, 5, OURS),
        ({"kinds": ["created"]}, OTHER, 5, OURS),
        ({}, ACCOUNT, 3, OURS),
        ({"account": ACCOUNT}, ACCOUNT, 3, OURS),
        ({"account": ACCOUNT}, ACCOUNT, 5, "urn:tokentrail:log:another"),
        ({"account": ACCOUNT, "kinds": ["revoked"]}, ACCOUNT, 5, "urn:tokentrail:log:another"),
    ],
)
async def test_a_feed_that_proves_nothing(
    nats_url: str, options: dict[str, Any], feed_of_account: str, length: int, source: str
) -> None:
    """A feed of another account or log, or one that is behind, cannot say that there was no event."""
    await publish(nats_url, LOG_OF_ACCOUNT)
    await lose(nats_url, 4)
    with serving(LOG_OF_ACCOUNT[:length], feed_of_account) as server:
        server.source = source
        with pytest.raises(EventsMissing):
            await Watch().ends(nats_url, feed=feed_of(server), source=OURS, **options)


async def test_a_feed_that_is_away_is_waited_for(nats_url: str) -> None:
    """Unlike one that refuses: then the event is not to be had."""
    log = await publish(nats_url, tokens(5, account=ACCOUNT))
    await lose(nats_url, 3)
    with serving(log, ACCOUNT) as server:
        server.status, server.times = 503, 2
        watch = await Watch().handles(5, nats_url, feed=feed_of(server))
        server.status, server.times = 403, None
        second, error = await Watch().fails(EventsMissing, nats_url, "other", feed=feed_of(server))

    assert watch.positions == [1, 2, 3, 4, 5]
    assert watch.said("feed_failed")
    assert "403" in str(error)
    assert second.said("missing")


@pytest.mark.parametrize("options", [{}, {"account": ACCOUNT}], ids=["all", "account"])
async def test_an_event_whose_place_is_taken_comes_from_the_feed(nats_url: str, options: dict[str, Any]) -> None:
    """The foreign message is said, and acknowledged in its stead."""
    log = tokens(5, account=ACCOUNT)
    await publish(nats_url, log[:2])
    await Nats(nats_url).put((f"tokens.v1.{ACCOUNT}.b.created", b"{}"))
    await publish(nats_url, log[3:])
    with serving(log, ACCOUNT) as server:
        async with Watch().running(nats_url, feed=feed_of(server), **options) as watch:
            await watch.until_handled(5)
            await until_consumer(nats_url, none_pending)

    assert watch.subscriber.position == 5
    assert watch.positions == [1, 2, 3, 4, 5]
    assert [notice.position for notice in watch.said("foreign_message")] == [3]


async def test_a_version_left_out_comes_from_the_feed(nats_url: str) -> None:
    """Where positions cannot tell: before the token's next event, though others' events have gone before."""
    log = histories(2, 4, account=ACCOUNT)
    # As if the broker had never sent them: messages that are not of this account are where they were.
    await publish(nats_url, [*log[:2], *tokens(1, after=2), log[3], *tokens(1, after=4), *log[5:]])
    with serving(log, ACCOUNT) as server:
        watch = await Watch().handles(8, nats_url, account=ACCOUNT, feed=feed_of(server))

    assert watch.in_order_per_token
    assert watch.positions == [1, 2, 4, 6, 3, 5, 7, 8]


async def test_a_version_left_out_is_in_the_stream(nats_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A consumer that passes by what the stream holds: it is read from there."""
    await publish(nats_url, histories(2, 4, account=ACCOUNT))
    take = Intake.message

    async def leave_out(self: Intake, broker: Broker, message: Message, reply: str) -> None:
        if message.sequence != 3:
            await take(self, broker, message, reply)

    monkeypatch.setattr(Intake, "message", leave_out)
    watch = await Watch().handles(8, nats_url, account=ACCOUNT, feed=None)

    assert watch.positions == [1, 2, 4, 3, 5, 6, 7, 8]
    assert watch.said("gap_filled") == [Notice("gap_filled", "2 to 4, from the stream", 2, 4)]


@pytest.mark.parametrize("body", [b"", b"{}", b'{"source": "\xff"}', b'{"x": ' + b"[" * 100_000])
async def test_an_answer_that_makes_no_sense(body: bytes) -> None:
    """Whatever it is, it is no page of events, and the error says that."""
    with http_server() as web:
        web.answers["/api/v1/event?after=0&limit=500"] = Answer(200, body)
        with pytest.raises(FeedRefused, match="makes no sense"):
            await Feed(web.url, "a.b.c").read(0)
