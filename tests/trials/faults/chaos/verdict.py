"""What must hold when all is quiet."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from events.recorded import Recorded
from projections.registry import MODELS
from tests.harness.processes import until
from tests.service.commands import run
from tests.trials.faults.chaos.stage import Stage
from tests.trials.faults.checks import Violation, check_acknowledged, check_nothing_else, data_of
from tests.trials.faults.outcome import check_left
from tests.trials.faults.subscriber_sinks import check_sink


async def until_expired(stage: Stage) -> None:
    """Returns when the log says of each token that was to expire soon that it has, and everybody has got that."""

    async def expired() -> bool:
        await stage.look()
        return set(stage.callers.records.short_lived.values()) <= _expiries(stage.log).keys()

    await until(expired, within=60)
    await stage.settled()


async def check_all(stage: Stage) -> None:
    """Raises Violation: a promise was broken."""
    records = stage.callers.records
    log, source = await check_left(stage.deployment.database_url, stage.deployment.nats_url, stage.audience.plain)
    check_acknowledged(records.acknowledged, log)
    check_nothing_else(records.sent, records.refused, log)
    check_expired(records.short_lived, log)
    for follower in stage.audience.followers:
        check_sink(follower, log, source)
    await stage.audience.gate.is_right()
    stage.audience.gate.check()
    for command in (*(("projections", "verify", name) for name in MODELS), ("stream", "verify")):
        ended = await run(*command, environment=stage.deployment.environment)
        if ended.code:
            raise Violation(f"tokentrail {' '.join(command)}: {ended.out}{ended.err}")


def check_expired(short_lived: Mapping[str, str], log: Sequence[Recorded]) -> None:
    """No token has expired twice or before its time, and of those that were to expire soon each has."""
    expiries = _expiries(log)
    for token_id, events in expiries.items():
        first = events[0]
        if len(events) > 1:
            raise Violation(f"{token_id} has expired at {[event.position for event in events]}")
        if first.recorded_at < datetime.fromisoformat(data_of(first)["expires_at"]):
            raise Violation(f"{token_id} has expired before its time: {first}")
    if missing := set(short_lived.values()) - expiries.keys():
        raise Violation(f"{sorted(missing)} have not expired")


def _expiries(log: Sequence[Recorded]) -> dict[str, list[Recorded]]:
    """By token id."""
    found: dict[str, list[Recorded]] = {}
    for event in log:
        if event.type == "TokenExpired":
            found.setdefault(data_of(event)["token_id"], []).append(event)
    return found


def summary(stage: Stage) -> str:
    kinds = Counter(event.type for event in stage.log)
    gate = stage.audience.gate
    return (
        f"{len(stage.log)} events {dict(kinds)}; answers {dict(stage.callers.records.answers)};"
        f" {stage.audience.plain.connections} connections of the plain subscriber;"
        f" verifier: {gate.accepted} accepted, {len(gate.asked_late)} asked for past the bound"
    )
