"""Publishes windows of consecutive messages: a long one as an atomic batch (batch.py), a short one as a chain.

In a chain each message asserts the sequence before its own. Also where the broker takes no batches, windows are chains.
Either way the acknowledgement of the last message proves all of them, so only that one is asked for, and the first
one's, which tells the true reason when the broker refuses (those after it can only say that something is missing before
them). A window goes to the socket as one piece: one by one, with headers and an answer each, nats-py takes 22 us a
message, this way under 2 us, in a process that also serves HTTP.
"""

import asyncio
import re
from collections.abc import Iterator, Sequence
from itertools import count
from typing import Final, NamedTuple

from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.protocol.command import hpub_cmd

from events.cloudevents import CONTENT_TYPE
from service.relay.acknowledgement import read_answer
from service.relay.batch import LONGEST, SHORTEST, BatchDeclined, batch_headers
from service.relay.errors import BrokerUnavailable, Refused, RelayError
from service.relay.notices import Notices

_ACKNOWLEDGED_WITHIN: Final = 3.0
"""Seconds. Too short costs a new start, not correctness."""
_HEADERS: Final = f"NATS/1.0\r\nNats-Expected-Last-Sequence: %d\r\nContent-Type: {CONTENT_TYPE}\r\n\r\n".encode()
_SUBJECT: Final = re.compile(r"[!-~]+")
"""What a protocol line can carry; anything else could smuggle in a command."""


class Message(NamedTuple):
    subject: str
    payload: bytes


class _Window(NamedTuple):
    """What is under way: answers come to `reply`, the one of sequence `last` ends it. `batch` is empty for a chain."""

    reply: str
    last: int
    batch: str
    stored: asyncio.Future[None]


class Publisher:
    """One window at a time over one connection. `batches`: the stream takes them."""

    def __init__(self, connection: Client, stream: str, notices: Notices) -> None:
        self.batches = False
        self._connection = connection
        self._stream = stream
        self._notices = notices
        self._inbox = connection.new_inbox()
        self._name = self._inbox.rpartition(".")[2]
        self._windows = 0
        self._window: _Window | None = None

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
        if self.batches and SHORTEST <= len(messages) <= LONGEST:
            try:
                await self._publish(first, messages, batch=True)
            except BatchDeclined as declined:
                # At once in the other form: should the stream hold the batch after all, that is a conflict.
                self._notices.warn("the broker declines a batch: publishing single messages", reason=str(declined))
                self.batches = not declined.lasting
            else:
                return
        await self._publish(first, messages, batch=False)

    def fail(self, error: RelayError) -> None:
        """Ends the window under way, if there is one."""
        if self._window is not None and not self._window.stored.done():
            self._window.stored.set_exception(error)

    async def _publish(self, first: int, messages: Sequence[Message], *, batch: bool) -> None:
        if not self._connection.is_connected:
            raise BrokerUnavailable("The connection is lost")
        loop = asyncio.get_running_loop()
        self._windows += 1
        name = f"{self._name}-{self._windows}" if batch else ""
        window = _Window(f"{self._inbox}.{self._windows}", first + len(messages) - 1, name, loop.create_future())
        commands = b"".join(self._commands(first, messages, window))
        self._window = window
        deadline = loop.call_later(_ACKNOWLEDGED_WITHIN, self.fail, BrokerUnavailable("No acknowledgement in time"))
        try:
            # nats-py has no public way to send a command that is ready made. Neither call blocks: the connection's
            # buffer takes more than one window, and a stuck socket is noticed by the deadline.
            await self._connection._send_command(commands)
            await self._connection._flush_pending()
            await window.stored
        finally:
            deadline.cancel()
            self._window = None

    def _commands(self, first: int, messages: Sequence[Message], window: _Window) -> Iterator[bytes]:
        ends = (first, window.last)
        if window.batch:
            all_headers = batch_headers(window.batch, first, len(messages), CONTENT_TYPE)
        else:
            all_headers = (_HEADERS % (position - 1) for position in range(first, window.last + 1))
        for position, (subject, payload), headers in zip(count(first), messages, all_headers, strict=False):
            if not _SUBJECT.fullmatch(subject):
                raise Refused(f"Position {position} has no valid subject")
            if len(headers) + len(payload) > self._connection.max_payload:
                raise Refused(f"Position {position} has {len(payload)} bytes, more than the broker takes")
            yield hpub_cmd(subject, window.reply if position in ends else "", headers, payload)

    async def _on_answer(self, answer: Msg) -> None:
        window = self._window
        if window is None or window.stored.done() or answer.subject != window.reply:
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
