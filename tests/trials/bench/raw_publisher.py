"""The yardstick of P5: messages that are ready made, to JetStream as fast as one connection of nats-py's takes them.

They are the relay's messages, with the header that says what the payload is. Nothing is read, nothing is made, no order
is asserted. Two windows are on their way at a time, so that neither this
process nor the server waits for the other.
"""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Final
from uuid import uuid4

import nats
from nats.aio.msg import Msg

from events.cloudevents import CONTENT_TYPE

WINDOWS: Final = 2
Frames = Callable[[Sequence[tuple[str, bytes]], str], Iterator[bytes]]


async def publish(url: str, messages: Sequence[tuple[str, bytes]], frames: Frames, window: int) -> None:
    """Returns when the server has acknowledged all."""
    connection = await nats.connect(url, pending_size=256 * 1024 * 1024)
    inbox = connection.new_inbox()
    room = asyncio.Semaphore(WINDOWS)
    refused: list[bytes] = []

    async def acknowledged(answer: Msg) -> None:
        if answer.data:  # a batch's first message is answered by nothing
            if b'"error"' in answer.data:
                refused.append(answer.data)
            room.release()

    await connection.subscribe(inbox, cb=acknowledged)
    rest = iter(messages)
    while part := list(islice(rest, window)):
        await room.acquire()
        await connection._send_command(b"".join(frames(part, inbox)))
        await connection._flush_pending()
    for _ in range(WINDOWS):
        await room.acquire()
    await connection.close()
    if refused:
        raise RuntimeError(refused[0].decode())


def singly(part: Sequence[tuple[str, bytes]], inbox: str) -> Iterator[bytes]:
    """Only the last message of the window is acknowledged."""
    headers = _headers("")
    for subject, payload in part[:-1]:
        yield from _frame(subject, "", headers, payload)
    yield from _frame(part[-1][0], inbox, headers, part[-1][1])


def in_a_batch(part: Sequence[tuple[str, bytes]], inbox: str) -> Iterator[bytes]:
    name = uuid4().hex
    for number, (subject, payload) in enumerate(part, 1):
        commit = "Nats-Batch-Commit: 1\r\n" if number == len(part) else ""
        headers = _headers(f"Nats-Batch-Id: {name}\r\nNats-Batch-Sequence: {number}\r\n{commit}")
        yield from _frame(subject, inbox if number in (1, len(part)) else "", headers, payload)


def _headers(more: str) -> bytes:
    return f"NATS/1.0\r\n{more}Content-Type: {CONTENT_TYPE}\r\n\r\n".encode()


def _frame(subject: str, reply: str, headers: bytes, payload: bytes) -> tuple[bytes, bytes, bytes]:
    """In pieces, so that the payload is copied only once."""
    size = len(headers) + len(payload)
    head = b"HPUB %b %b %d %d\r\n%b" % (subject.encode(), reply.encode(), len(headers), size, headers)
    return head, payload, b"\r\n"
