"""Reads what the consumer had delivered before, to any instance, and what the stream has lost. Then live messages go
on."""

from collections import deque
from typing import Final

from ...nats.broker import Broker, ConsumerInfo
from ...nats.pull import Pull
from ...nats.reader import reading
from ...notices import Notices
from ..acks import Acks
from ..control import Control, LookAgain
from ..lost import Range, lost_after
from .intake import Intake

_BATCH: Final = 500


async def catch_up(
    broker: Broker, info: ConsumerInfo, intake: Intake, acks: Acks, control: Control, notices: Notices
) -> None:
    """Reads them. It does not wait for what a dead instance has in hand, and it lets no token's next event go before
    that.

    Raises:
        LookAgain, NewIncarnation, EventsMissing, FeedUnavailable, BrokerError, Ending.
    """
    state = (await broker.stream_info(deleted=True)).state
    cursor = intake.cursor
    first = cursor.seen + 1
    lost = deque(lost_after(state, cursor.seen))
    target = info.delivered.stream_seq
    if lost:
        target = max(target, lost[-1][1])  # a consumer passes by what is not there without a word
    if target <= cursor.seen:
        return
    after = max(cursor.seen, state.first_seq - 1)
    if after < target:
        filters = intake.filter.subjects
        async with reading(broker, after, filters, batch=_BATCH, contiguous=False) as pull:
            if pull.pending:
                with control.waiting_for(pull):
                    await _read(broker, pull, target, lost, intake, acks)
    while lost:
        await intake.fill(broker, *lost.popleft())
    if intake.filter.everything and cursor.seen < target:
        raise LookAgain(f"The stream ended at {cursor.seen}, before {target}")
    cursor.skip_to(target)
    notices.tell("read_again", f"{first} to {target}", position=first, last=target)


async def _read(broker: Broker, pull: Pull, target: int, lost: deque[Range], intake: Intake, acks: Acks) -> None:
    async for messages in pull:
        for message in messages:
            if message.sequence > target:
                return
            while lost and lost[0][0] < message.sequence:
                await intake.fill(broker, *lost.popleft())
            await intake.message(broker, message, acks.reply_for(message.sequence))
            if message.sequence == target or message.pending == 0:
                return
