"""`tokentrail projections ...`, as an operator uses it."""

import asyncio
import json
import re
import signal

import pytest

from events.recorded import token_of
from projections import builds
from projections.projector import Projector
from projections.registry import MODELS
from service.store.database import Connection, Pool
from tests.harness.builders import activated, created, new_account, stream_of, suspended
from tests.harness.leases import held_elsewhere
from tests.harness.processes import until
from tests.harness.program import TOKENTRAIL
from tests.harness.projected_log import ProjectedLog
from tests.service.commands import Ended, clean_environment, run
from tests.trials.bench.fill import fill

_WAITS_FOR_A_LOCK = (
    "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
)
DETAILS, EXPIRING = MODELS["details"], MODELS["expiring"]


async def _run(projected: ProjectedLog, *words: str) -> Ended:
    return await run("projections", *words, environment={"DATABASE_URL": projected.url})


async def _set_version(projected: ProjectedLog, version: int, *positions: int) -> None:
    """Of the types of events there: 9 is one that nobody can read."""
    query = "update tokentrail.events set type_version = $1 where position = any($2)"
    await projected.owner.execute(query, version, positions)


async def test_status(projected: ProjectedLog) -> None:
    """One line a build: how far it is, what it holds back, whether a process keeps it."""
    await projected.live([0, 0])
    await projected.project(EXPIRING)
    await projected.live([])

    ended = await _run(projected, "status")

    [line] = [line.split() for line in ended.out.splitlines() if "expiring" in line]
    assert (line[:4], line[4:6], line[-2:]) == (["expiring", "2", "live", "3"], ["1", "events,"], ["0", "no"])


async def test_held_and_retry(projected: ProjectedLog) -> None:
    """What is held back is listed, and a model with it is not well; a retry releases it, or says that it cannot."""
    bad, worse = created(), created()
    last = suspended(bad)
    await projected.append(bad, last, activated(last), worse, suspended(worse))
    await _set_version(projected, 9, 2, 5)
    await projected.project(EXPIRING)

    held = await _run(projected, "held", "expiring")
    await _set_version(projected, 1, 2)
    retried = await _run(projected, "retry", "expiring", "--stream", bad.token_id)
    rest = await _run(projected, "retry", "expiring")
    left = await _run(projected, "held", "expiring")
    verified = await _run(projected, "verify", "expiring")
    await _set_version(projected, 1, 5)
    mended = await _run(projected, "retry", "expiring", "--stream", stream_of(worse))
    nothing = await _run(projected, "retry", "expiring")

    assert f"{stream_of(bad)} from version 2 (position 2)" in held.out
    assert "UndecodableEvent: TokenSuspended version 9" in held.out
    assert (retried.code, retried.out) == (0, f"{stream_of(bad)}: released\n")
    assert (rest.code, rest.out.count("still held back")) == (1, 1)
    assert (left.out.count("position"), stream_of(worse) in left.out) == (1, True)
    assert verified.out.endswith("not compared: 1 streams held back, 0 that cannot be read\n")
    assert (verified.code, mended.code, nothing.code, nothing.out) == (1, 0, 0, "Nothing is held back\n")
    assert await projected.is_right(EXPIRING)


async def test_rebuild(projected: ProjectedLog) -> None:
    """A build that was broken off is finished; a model that was spoilt is built anew beside it, and swapped in."""
    await projected.live([0, 0], [1])
    await builds.begin(projected.service, EXPIRING)
    await Projector(EXPIRING, projected.service, limit=3).turn()

    for number in (1, 2):
        ended = await _run(projected, "rebuild", "expiring")

        assert (ended.code, ended.out) == (0, "expiring: rebuilt up to position 5\n")
        assert "events/s" in ended.err
        assert (await projected.tables())[-1] == f"expiring_v2_b{number}"
        assert await projected.is_right(EXPIRING)
        await projected.service.execute(f"delete from tokentrail_read.expiring_v2_b{number}")


async def test_a_rebuild_in_place_says_where_to_go_on(projected: ProjectedLog) -> None:
    """Stopped by what it cannot read, the command says up to where the details are mended, and goes on there."""
    await fill(projected.owner, new_account(), events=25_000, tokens=25)
    streams = await projected.owner.fetch(
        "select stream_id, max(position) as last from tokentrail.events group by 1 order by 1"
    )
    unreadable, first = streams[-1], streams[0]
    await _set_version(projected, 9, unreadable["last"])

    stopped = await _run(projected, "rebuild", "details")
    there = await projected.rows(DETAILS)
    [after] = re.findall(
        r"^To go on from here: tokentrail projections rebuild details --after (\S+)$", stopped.err, re.M
    )
    await projected.owner.execute(
        "delete from tokentrail.token_details where token_id = $1", token_of(first["stream_id"])
    )
    await _set_version(projected, 1, unreadable["last"])
    went_on = await _run(projected, "rebuild", "details", "--after", f"api_token-{after}")
    left = await _run(projected, "rebuild", "details")
    wrong = [
        await _run(projected, "rebuild", name, "--after", place)
        for name, place in (("expiring", after), ("details", "zzz"), ("details", f"api_token-{after}x"))
    ]

    assert (stopped.code, 10 <= len(there) < 25, there[-1][0]) == (1, True, after)
    assert (went_on.code, went_on.out) == (
        0,
        f"details: {25 - len(there)} rows of the tokens behind {after} differed at position 25000\n",
    )
    assert (left.code, left.out) == (0, "details: 1 rows differed at position 25000\n")
    assert [ended.code for ended in wrong] == [2, 2, 2]


def _as_in_the_background() -> None:
    """A shell starts background jobs so."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
async def test_however_a_rebuild_in_place_is_stopped_it_says_where_to_go_on(
    projected: ProjectedLog, owner: Connection, number: signal.Signals
) -> None:
    await fill(projected.owner, new_account(), events=25_000, tokens=25)
    await _run(projected, "rebuild", "details")
    last = (await projected.rows(DETAILS))[-1][0]
    await projected.owner.execute("update tokentrail.token_details set status = 'nonsense'")
    command = await asyncio.create_subprocess_exec(
        *(TOKENTRAIL, "projections", "rebuild", "details"),
        env=clean_environment({"DATABASE_URL": projected.url}),
        preexec_fn=_as_in_the_background,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )

    async def waits() -> bool:
        return bool(await owner.fetchval(_WAITS_FOR_A_LOCK))

    async with projected.owner.transaction():
        await projected.owner.execute("select from tokentrail.token_details where token_id = $1 for update", last)
        await until(waits, within=20)
        command.send_signal(number)
        out, said = await command.communicate()

    assert (command.returncode, out) == (130, b"")
    assert b"To go on from here: tokentrail projections rebuild details --after " in said
    assert b"Traceback" not in said


async def test_rebuild_beside_a_process_that_keeps_it(projected: ProjectedLog, pool: Pool) -> None:
    """While another process keeps the model, that one builds, and the command shows how far it is until it is done."""
    await projected.live([0, 0], [1])
    await projected.project(EXPIRING)

    async def begun() -> bool:
        return len(await projected.builds(EXPIRING)) == 2

    async with held_elsewhere(pool, "projection expiring 2"):
        command = asyncio.create_task(_run(projected, "rebuild", "expiring"))
        await until(begun, within=20)
        assert not command.done()
        await projected.project(EXPIRING)
        ended = await command

    assert (ended.code, ended.out) == (0, "expiring: rebuilt up to position 5\n")


async def test_verify(projected: ProjectedLog) -> None:
    """Exit status 0 if all rows are right, 1 with a line a row if not."""
    await projected.live([0, 0], [])
    await projected.project(EXPIRING)
    well = [await _run(projected, "verify", name) for name in ("expiring", "details")]
    await projected.service.execute("update tokentrail_read.expiring_v2_b1 set status = 'nonsense' where position = 2")
    await projected.owner.execute("delete from tokentrail.token_details")

    spoilt = [await _run(projected, "verify", name, "--share", "1") for name in ("expiring", "details")]

    assert [ended.code for ended in well] == [0, 0]
    assert well[0].out == "expiring: 0 rows differ at position 4\n"
    assert [ended.code for ended in spoilt] == [1, 1]
    drift, last = spoilt[0].out.splitlines()
    assert last == "expiring: 1 rows differ at position 4"
    found = json.loads(drift.split("found ")[1])
    assert (found["position"], found["status"]) == (2, "nonsense")
    assert spoilt[1].out.count("found no row") == 2


async def test_what_cannot_be_done_is_said_in_a_line(projected: ProjectedLog) -> None:
    for words in ("verify expiring", "verify nothing", "rebuild nothing", "held details", "retry details"):
        ended = await _run(projected, *words.split())
        assert ended.code == (1 if words == "verify expiring" else 2), words
        assert ended.err
        assert "Traceback" not in ended.err
