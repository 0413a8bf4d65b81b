"""Publishes windows of consecutive messages.

A window of 48 to 1,000 messages is an atomic batch if the broker takes batches (batch.py), any other one a chain.

In a chain each message asserts the sequence before its own. In both forms the acknowledgement of the last message
proves all of them, so only two are asked for: that one, and the first one's, which tells the true reason when the
broker refuses (those after it can only say that something before them is missing). A window goes to the socket in one
piece: one by one, with headers and an answer each, nats-py takes 22 us a message, this way under 2 us, in a process
that also serves HTTP.
"""

import asyncio
from collections.abc import Iterator, Sequence
from itertools import count
from typing import Final, NamedTuple

from nats.aio.client import Client
from nats.aio.msg import Msg

from events.cloudevents import CONTENT_TYPE, Message
from service.relay.errors import BrokerUnavailable, NoAcknowledgement, Refused, RelayError
from service.relay.notices import Notices
from service.relay.stream.acknowledgement import read_answer
from service.relay.stream.batch import LONGEST, SHORTEST, BatchDeclined, batch_headers

_ACKNOWLEDGED_WITHIN: Final = 3.0
"""Seconds. If they are too few, the relay starts over more often; nothing is lost."""
_DECLINED_FOR: Final = 10.0
"""Seconds for which all windows are chains after the broker has declined a batch. It is also the time after which the
broker forgets a batch that someone left open."""
_IN_SUBJECTS: Final = bytes(range(ord("!"), ord("~") + 1))
"""The bytes that a protocol line can carry. Any other byte could smuggle in a command."""


class _Window(NamedTuple):
    """A window that was sent. Answers come to `reply`; the answer for sequence `last` ends it. `batch` is empty for a
    chain."""

    reply: str
    last: int
    batch: str
    stored: asyncio.Future[None]


class Publisher:
    """Publishes over one connection. `batches`: the stream takes them."""

    def __init__(self, connection: Client, stream: str, notices: Notices) -> None:
        self.batches = False
        self._connection = connection
        self._stream = stream
        self._notices = notices
        self._inbox = connection.new_inbox()
        self._name = self._inbox.rpartition(".")[2]
        self._windows = 0
        self._under_way: dict[str, _Window] = {}
        self._batches_from = float("-inf")

    async def start(self) -> None:
        await self._connection.subscribe(f"{self._inbox}.*", cb=self._on_answer)

    async def publish(self, first: int, messages: Sequence[Message]) -> None:
        """Returns when the stream holds the messages at the sequences first, first + 1, ...

        Raises:
            Conflict: the stream does not end before `first`. Of a chain, those messages that follow the end of the
                stream may have been stored, each at its own position; of a batch, none.
            Refused: the broker does not take a message.
            BrokerUnavailable: no answer; how many messages were stored is known to the stream alone.
        """
        try:
            await (await self.send(first, messages))
        except BatchDeclined as declined:
            self.decline(declined)
            # At once as a chain: should the stream hold the batch after all, that is a conflict.
            await (await self._send(first, messages, batch=False))

    async def send(self, first: int, messages: Sequence[Message]) -> asyncio.Future[None]:
        """Publishes a window and does not wait for the answer, so that another one can follow: the broker takes that
        only if it has taken this one.

        The future ends as `publish` does, or with BatchDeclined: then call `decline`, and start over from what the
        stream holds.

        Raises:
            Refused, BrokerUnavailable: nothing was sent.
        """
        batch = (
            self.batches
            and SHORTEST <= len(messages) <= LONGEST
            and asyncio.get_running_loop().time() >= self._batches_from
        )
        return await self._send(first, messages, batch=batch)

    def decline(self, declined: BatchDeclined) -> None:
        """Notes that the broker declined a batch: for 10 s all windows are chains."""
        self._notices.warn("the broker declines a batch: publishing single messages", reason=str(declined))
        self._batches_from = asyncio.get_running_loop().time() + _DECLINED_FOR

    def fail(self, error: RelayError) -> None:
        """Ends every window that was sent and not yet acknowledged, with this error."""
        for window in self._under_way.values():
            if not window.stored.done():
                window.stored.set_exception(error)

    async def _send(self, first: int, messages: Sequence[Message], *, batch: bool) -> asyncio.Future[None]:
        if not self._connection.is_connected:
            raise BrokerUnavailable("The connection is lost")
        loop = asyncio.get_running_loop()
        self._windows += 1
        name = f"{self._name}-{self._windows}" if batch else ""
        reply, stored = f"{self._inbox}.{self._windows}", loop.create_future()
        window = _Window(reply, first + len(messages) - 1, name, stored)
        commands = b"".join(self._commands(first, messages, window))
        self._under_way[reply] = window
        deadline = loop.call_later(_ACKNOWLEDGED_WITHIN, self._too_late, window)

        def over(future: asyncio.Future[None]) -> None:
            deadline.cancel()
            del self._under_way[reply]
            if not future.cancelled():
                future.exception()  # it may be that nobody asks: the window before it has failed, too

        stored.add_done_callback(over)
        try:
            # nats-py has no public way to send a command that is ready made. Neither call blocks: the connection's
            # buffer takes all windows under way, and a stuck socket is noticed by the deadline.
            await self._connection._send_command(commands)
            await self._connection._flush_pending()
        except BaseException:
            stored.cancel()
            raise
        return stored

    def _too_late(self, window: _Window) -> None:
        if not window.stored.done():
            window.stored.set_exception(NoAcknowledgement("No acknowledgement in time"))

    def _commands(self, first: int, messages: Sequence[Message], window: _Window) -> list[bytes]:
        """Returns the protocol commands in pieces, so that each payload is copied only once."""
        most = self._connection.max_payload
        subjects = [message.subject for message in messages]
        if not all(subjects) or _is_bad("".join(subjects)):
            bad = next(number for number, subject in enumerate(subjects, first) if not subject or _is_bad(subject))
            raise Refused(f"Position {bad} has no valid subject")
        if window.batch:
            all_headers = batch_headers(window.batch, first, len(messages), CONTENT_TYPE)
        else:
            all_headers = _chain_headers(first, len(messages))
        pieces: list[bytes] = []
        for position, subject, message, headers in zip(count(first), subjects, messages, all_headers, strict=False):
            payload = message.payload
            size = len(headers) + len(payload)  # headers are ASCII
            if size > most:
                raise Refused(f"Position {position} has {len(payload)} bytes, more than the broker takes")
            reply = window.reply if position == first or position == window.last else ""
            pieces += (f"HPUB {subject} {reply} {len(headers)} {size}\r\n{headers}".encode(), payload, b"\r\n")
        return pieces

    async def _on_answer(self, answer: Msg) -> None:
        window = self._under_way.get(answer.subject)
        if window is None or window.stored.done():
            return  # of a window given up
        try:
            ack = read_answer(answer, self._stream)
            if ack is not None and ack.batch != window.batch:
                # Then only the first message was held against the end of the stream.
                raise Refused("The broker takes the messages of a batch for single ones")
        except (RelayError, BatchDeclined) as error:
            window.stored.set_exception(error)
        else:
            if ack is not None and ack.seq == window.last:
                window.stored.set_result(None)


def _is_bad(subject: str) -> bool:
    return bool(subject.encode().translate(None, _IN_SUBJECTS))


def _chain_headers(first: int, count: int) -> Iterator[str]:
    for position in range(first, first + count):
        yield f"NATS/1.0\r\nNats-Expected-Last-Sequence: {position - 1}\r\nContent-Type: {CONTENT_TYPE}\r\n\r\n"
