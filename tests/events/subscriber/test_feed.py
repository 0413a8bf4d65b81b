"""What the stream has lost comes from the service's feed, if the feed can have it."""

import traceback
from typing import Any

import nats
import pytest

from events.cloudevents import log_source, message, subject
from events.subscriber import Feed
from events.subscriber.errors import EventsMissing, FeedRefused, FeedUnavailable
from events.subscriber.notices import FeedFailed, Foreign, GapFilled, Missing
from tests.events.subscriber.feed_server import FeedServer, serving
from tests.events.subscriber.stream import LOG, publish
from tests.events.subscriber.watching import Watch, all_acknowledged, histories, lose, put, tokens, until_consumer
from tests.events.verifier.web import Answer, http_server
from tests.harness.builders import created, new_account, recorded, revoked

ACCOUNT = new_account()


def feed_of(server: FeedServer, *, limit: int = 2) -> Feed:
    return Feed(server.url, server.bearer, limit=limit)


async def test_it_reads_page_by_page() -> None:
    """From a position on, whole, or one token's."""
    log = [*histories(2, 3, account=ACCOUNT), *tokens(2, after=6)]
    with serving(log, ACCOUNT) as server:
        feed = feed_of(server, limit=4)
        first = await feed.read(0)
        second = await feed.read(first.position)
        one = await feed.read(0, token_id=first.events[0].token_id)

    assert ([event.position for event in first.events], first.position, first.more) == ([1, 2, 3, 4], 4, True)
    assert ([event.position for event in second.events], second.position, second.more) == ([5, 6], 8, False)
    assert [event.position for event in one.events] == [1, 3, 5]
    assert first.events[0].source == log_source(LOG)
    assert feed.account == ACCOUNT


@pytest.mark.parametrize(
    ("status", "error"),
    [(500, FeedUnavailable), (503, FeedUnavailable), (429, FeedUnavailable), (401, FeedRefused), (302, FeedRefused)],
)
async def test_an_answer_that_is_none(status: int, error: type[Exception]) -> None:
    """It may get better, or not. A redirection is not followed: the token is for this service only."""
    with serving([], ACCOUNT) as server:
        server.status = status
        with pytest.raises(error):
            await feed_of(server).read(0)

        assert server.asked == 1


async def test_a_service_that_is_not_there() -> None:
    """Or one that is something else, or a token that is none."""
    with serving([], ACCOUNT) as server:
        url = server.url
    with pytest.raises(FeedUnavailable):
        await Feed(url, "a.b.c").read(0)
    with pytest.raises(ValueError, match="http"):
        Feed("file:///etc/passwd", "a.b.c")
    assert Feed(url, "a.b.c").account == ""
    assert Feed(url, "nothing").account == ""


@pytest.mark.parametrize(
    "options",
    [{}, {"account": ACCOUNT}, {"account": ACCOUNT, "kinds": ["suspended", "activated"]}],
    ids=["all", "account", "kinds"],
)
@pytest.mark.parametrize("lost", [(1, 2, 3), (5, 6, 7, 11), (18, 19, 20), range(1, 21)], ids=str)
async def test_lost_events_come_from_the_feed(nats_url: str, options: dict[str, Any], lost: tuple[int, ...]) -> None:
    """Whether the stream lost its beginning, its middle, its end or all; in their places, and that is said."""
    log = histories(5, 4, account=ACCOUNT)
    await publish(nats_url, log)
    await lose(nats_url, *lost)
    wanted = [event.position for event in log if "kinds" not in options or event.type != "TokenCreated"]
    watch = Watch()
    with serving(log, ACCOUNT) as server:
        async with watch.running(nats_url, feed=feed_of(server), **options):
            await watch.until_handled(len(wanted))
            log += tokens(2, after=20, account=ACCOUNT)
            await publish(nats_url, log[20:])
            if "kinds" not in options:
                wanted += [21, 22]
            await watch.until_handled(len(wanted))

    assert watch.positions == wanted
    assert {notice.source for notice in watch.said(GapFilled)} == {"feed"}
    assert [p for notice in watch.said(GapFilled) for p in range(notice.first, notice.last + 1)] == list(lost)


async def test_a_feed_of_another_account_proves_nothing(nats_url: str) -> None:
    """That it has no event of ours does not say that there was none: all, another account, or a token of any."""
    log = tokens(5)
    await publish(nats_url, log)
    await lose(nats_url, 3)
    with serving(log, ACCOUNT) as server:
        options: list[dict[str, Any]] = [
            {},
            {"account": log[0].account_id},
            {"token": log[2].stream_id.removeprefix("api_token-")},
            {"kinds": ["created"]},
        ]
        for number, option in enumerate(options):
            with pytest.raises(EventsMissing):
                await Watch().ends(nats_url, f"sub-{number}", feed=feed_of(server), **option)


async def test_a_feed_that_is_away_is_waited_for(nats_url: str) -> None:
    """Unlike one that refuses: then the event is not to be had."""
    log = tokens(5, account=ACCOUNT)
    await publish(nats_url, log)
    await lose(nats_url, 3)
    watch, second = Watch(), Watch()
    with serving(log, ACCOUNT) as server:
        server.status, server.times = 503, 2
        async with watch.running(nats_url, feed=feed_of(server)):
            await watch.until_handled(5)
        server.status, server.times = 403, None
        with pytest.raises(EventsMissing, match="403"):
            await second.ends(nats_url, "other", feed=feed_of(server))

    assert watch.positions == [1, 2, 3, 4, 5]
    assert watch.said(FeedFailed)
    assert second.said(Missing)


async def test_a_feed_that_ends_too_early_is_no_proof(nats_url: str) -> None:
    """It is behind, or another log: what it does not have it does not deny."""
    log = tokens(5, account=ACCOUNT)
    await publish(nats_url, log)
    await lose(nats_url, 4)
    with serving(log[:3], ACCOUNT) as server:
        for number, options in enumerate([{}, {"account": ACCOUNT}]):
            with pytest.raises(EventsMissing):
                await Watch().ends(nats_url, f"sub-{number}", feed=feed_of(server), **options)


@pytest.mark.parametrize("options", [{}, {"account": ACCOUNT}], ids=["all", "account"])
async def test_an_event_whose_place_is_taken_comes_from_the_feed(nats_url: str, options: dict[str, Any]) -> None:
    """The foreign message is said, and acknowledged in its stead."""
    log = tokens(5, account=ACCOUNT)
    await publish(nats_url, log[:2])
    await put(nats_url, f"tokens.v1.{ACCOUNT}.b.created", b"{}")
    await publish(nats_url, log[3:])
    watch = Watch()
    with serving(log, ACCOUNT) as server:
        async with watch.running(nats_url, feed=feed_of(server), **options) as subscriber:
            await watch.until_handled(5)
            await until_consumer(nats_url, all_acknowledged)

    assert subscriber.position == 5
    assert watch.positions == [1, 2, 3, 4, 5]
    assert [notice.sequence for notice in watch.said(Foreign)] == [3]


async def test_a_version_left_out_comes_from_the_feed(nats_url: str) -> None:
    """Where positions cannot tell: before the token's next event, though others' events have gone before."""
    log = histories(2, 4, account=ACCOUNT)
    await publish(nats_url, [])
    connection = await nats.connect(nats_url)
    for event in log:
        # As if the broker had never sent it: another message, not of this account, is where it was.
        [other] = tokens(1, after=event.position - 1)
        shown = other if event.position in (3, 5) else event
        await connection.jetstream().publish(subject(shown), message(shown, log_source(LOG)))
    await connection.close()
    watch = Watch()
    with serving(log, ACCOUNT) as server:
        async with watch.running(nats_url, account=ACCOUNT, feed=feed_of(server)):
            await watch.until_handled(8)

    first, second = ([p for p in watch.positions if p % 2 == odd] for odd in (1, 0))
    assert (first, second) == ([1, 3, 5, 7], [2, 4, 6, 8])
    assert watch.positions == [1, 2, 4, 6, 3, 5, 7, 8]


async def test_a_version_left_out_is_in_the_stream(nats_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A consumer that passes by what the stream holds: it is read from there."""
    from events.subscriber.order.intake import Intake

    log = histories(2, 4, account=ACCOUNT)
    await publish(nats_url, log)
    take = Intake.message

    async def leave_out(self: Intake, broker: object, message: object, reply: str) -> None:
        if message.sequence != 3:  # type: ignore[attr-defined]
            await take(self, broker, message, reply)  # type: ignore[arg-type]

    monkeypatch.setattr(Intake, "message", leave_out)
    watch = Watch()
    async with watch.running(nats_url, account=ACCOUNT, feed=None):
        await watch.until_handled(8)

    assert watch.positions == [1, 2, 4, 3, 5, 6, 7, 8]
    assert watch.said(GapFilled) == [GapFilled(first=2, last=4, source="stream")]


@pytest.mark.parametrize("options", [{"account": ACCOUNT}, {"account": ACCOUNT, "kinds": ["revoked"]}])
async def test_a_feed_of_another_log_is_no_proof(nats_url: str, options: dict[str, Any]) -> None:
    """If the service has another log, that it has no event at a position says nothing of the one handled so far."""
    log = histories(1, 3, account=ACCOUNT)
    gone = recorded(revoked(created(ACCOUNT)), 4)
    await publish(nats_url, [*log, gone])
    await lose(nats_url, 4)
    with serving(tokens(9), ACCOUNT) as server:
        server.source = "urn:tokentrail:log:another"
        with pytest.raises(EventsMissing, match="another"):
            await Watch().ends(nats_url, feed=feed_of(server), source=log_source(LOG), **options)


async def test_a_bearer_with_a_newline_at_its_end() -> None:
    """As a file has it: it is no part of the token."""
    with serving(tokens(1, account=ACCOUNT), ACCOUNT) as server:
        feed = Feed(server.url, lambda: f"{server.bearer}\n")

        assert (await feed.read(0)).position == 1


async def test_a_token_that_cannot_be_sent_is_not_told() -> None:
    """The error goes to the log and to whoever is told of notices: the token is not in it."""
    token = "a\nb" * 9
    with serving([], ACCOUNT) as server, pytest.raises(FeedUnavailable) as caught:
        await Feed(server.url, token).read(0)

    assert repr(token)[1:-1] not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("body", [b"", b"{}", b'{"source": "\xff"}', b'{"x": ' + b"[" * 100_000])
async def test_an_answer_that_makes_no_sense(body: bytes) -> None:
    """Whatever it is, it is no page of events, and the error says that."""
    with http_server() as web:
        web.answers["/api/v1/event?after=0&limit=500"] = Answer(200, body)
        with pytest.raises(FeedRefused, match="makes no sense"):
            await Feed(web.url, "a.b.c").read(0)
