"""With each protection taken out the harness finds it, by the checks that are named, and with it in its place it does
not. (That of the expected sequence: tests/trials/crashes/test_protections.py.)"""

import os
from collections.abc import Sequence
from functools import partial
from random import Random
from typing import Final

import pytest

from events.cloudevents import log_source
from events.received import Received
from events.recorded import Recorded
from events.subscriber.errors import EventsMissing
from events.subscriber.order.cursor import Cursor, Verdict
from tests.events.subscriber.stream import LOG, lose, publish
from tests.events.subscriber.watching import Watch, histories
from tests.trials.faults.checks import Leaders, check_details, check_leaders, check_log
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.histories import Histories
from tests.trials.faults.histories_checker import check_history
from tests.trials.faults.history import connected, read_details, read_head, read_log
from tests.trials.faults.subscriber_sinks import Options, Sink, check_sink
from tests.trials.faults.test_zombie import leads, until_one_leads
from tests.trials.faults.without import EDITS, WITHOUT_LEASE, finders, taken_out

_TRIES: Final = 40
"""Histories, of which nearly every one shows it."""
_LOST: Final = 8

slow = pytest.mark.skipif(
    not os.environ.get("TOKENTRAIL_FAULT_WITHOUT"), reason="takes longer: make faults, or TOKENTRAIL_FAULT_WITHOUT=1"
)


async def test_each_protection_of_append_is_missed(deployment: Deployment, two: Histories) -> None:
    """With any of them taken out of the function the checks fail, and with it put back they do not.

    The author check comes last: without it the log itself is wrong from then on.
    """
    for protection in (name for name, edit in EDITS.items() if not edit.and_drop):
        assert await _found(deployment, two, protection) == _expected(protection), protection
        history = await two.run(f"with-{protection.replace(' ', '-')}", Random(0))
        check_history(history.operations, history.start)


@slow
@pytest.mark.parametrize("protection", [name for name, edit in EDITS.items() if edit.and_drop])
async def test_with_its_constraint_it_is_missed_in_the_log(
    deployment: Deployment, two: Histories, protection: str
) -> None:
    """Without the constraint that backs it, what it protects from is in the log."""
    assert await _found(deployment, two, protection) == _expected(protection)


def _expected(protection: str) -> set[str]:
    return {"check_history", *EDITS[protection].found_by}


async def _found(deployment: Deployment, two: Histories, protection: str) -> set[str]:
    """Runs histories, and checks what they leave, until all checks that should have failed. Returns those that have."""
    found: set[str] = set()
    name = protection.replace(" ", "-")
    async with connected(deployment.database_url) as owner, taken_out(owner, protection):
        for number in range(_TRIES):
            before = await read_head(owner)
            history = await two.run(f"without-{name}-{number}", Random(number))
            log = await read_log(owner)
            # Of its own tokens: those before may have been made without another protection.
            own = [event for event in log if event.position > before]
            details = [row for row in await read_details(owner) if row["token_id"] in history.tokens]
            found |= finders(
                partial(check_history, history.operations, history.start),
                partial(check_log, log),
                partial(check_details, details, own),
            )
            if found >= _expected(protection):
                break
    return found


@slow
@pytest.mark.parametrize("lease", [True, False])
async def test_the_lease_is_missed(deployment: Deployment, lease: bool) -> None:
    """With it one of two relays leads, without it both do."""
    if not lease:
        deployment.program = WITHOUT_LEASE
    epoch = "select coalesce(max(epoch), 0) from tokentrail.lease where name = 'relay'"
    seen = []
    async with deployment.processes(2, roles="relay") as processes, connected(deployment.database_url) as connection:
        await until_one_leads(deployment, *processes)
        for _ in range(20):
            before = await connection.fetchval(epoch)
            leaders = [str(each.port) for each in processes if await leads(deployment, each)]
            seen.append(Leaders(before, leaders, await connection.fetchval(epoch)))

    assert finders(lambda: check_leaders(seen)) == (set() if lease else {"check_leaders"})


@pytest.mark.parametrize("gap_check", [True, False])
async def test_the_gap_check_is_missed(nats_url: str, monkeypatch: pytest.MonkeyPatch, gap_check: bool) -> None:
    """With it, the subscriber ends before what was lost under its eyes; without, there is a gap in what it handles."""
    log = histories(4, 5)
    judge = Cursor.judge

    def no_gap(cursor: Cursor, sequence: int) -> Verdict:
        verdict = judge(cursor, sequence)
        return Verdict.TAKE if verdict is Verdict.GAP else verdict

    async def lose_some(received: Received) -> None:
        """While it is at the first event, and can be sent no other."""
        if received.position == 1:
            await publish(nats_url, log[1:])
            await lose(nats_url, _LOST)

    watch = Watch(lose_some)
    await publish(nats_url, log[:1])
    if gap_check:
        with pytest.raises(EventsMissing):
            await watch.ends(nats_url, in_hand=1)
        assert watch.positions == [*range(1, _LOST)]
        assert _gaps(watch, log[: _LOST - 1]) == set()
    else:
        monkeypatch.setattr(Cursor, "judge", no_gap)
        async with watch.running(nats_url, missing="stop", in_hand=1):
            await watch.until(lambda: log[-1].position in watch.positions)
        assert _gaps(watch, log) == {"check_sink"}


def _gaps(watch: Watch, log: Sequence[Recorded]) -> set[str]:
    sink = Sink("", Options("sub", stores=True), Random(0))
    sink.lives.append(watch.handled)
    return finders(lambda: check_sink(sink, log, log_source(LOG)))
