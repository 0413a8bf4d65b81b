"""Several processes append to one log."""

import asyncio
import sys
from collections import Counter
from pathlib import Path
from typing import Final

import msgspec

from events import codec
from events.recorded import Recorded
from service.store.appender import Appender
from service.store.log_reader import LogReader
from tests.harness import builders as a
from tests.service.store.append_worker import Done, Work

_PROCESSES: Final = 3
_ROOT: Final = Path(__file__).parents[3]


async def work(todo: Work) -> Done:
    """Does the work in a process of its own."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.service.store.append_worker",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        cwd=_ROOT,
    )
    try:
        output, _ = await asyncio.wait_for(process.communicate(msgspec.json.encode(todo)), 60)
    finally:
        if process.returncode is None:
            process.kill()
    assert process.returncode == 0
    return msgspec.json.decode(output, type=Done)


async def test_no_hole_no_loss_no_double(appender: Appender, store: LogReader, database_url: str) -> None:
    """Processes that contend for streams: every accepted event is in the log once, where it was said to be, positions
    and stream versions have no gap, and a reader beside them sees the log grow in order."""
    tokens = [a.created() for _ in range(12)]
    for token in tokens:
        await appender.append(a.item(token))
    workers = asyncio.gather(*(work(Work(database_url, seed, 300, tokens)) for seed in range(_PROCESSES)))

    seen: list[Recorded] = []
    while not workers.done() or len(seen) < (await store.head())[1]:
        # read_log raises CorruptLog where a position is missing
        seen += await store.read_log(len(seen), 100)
    done = await workers

    assert [row.position for row in seen] == list(range(1, len(seen) + 1))
    accepted = sorted(event for worker in done for event in worker.accepted)
    in_log = sorted(
        (str(row.event_id), row.position, row.stream_id, row.stream_version) for row in seen if row.stream_version > 1
    )
    assert accepted == in_log
    assert len({row.event_id for row in seen}) == len(seen)
    versions: Counter[str] = Counter()
    for row in seen:
        versions[row.stream_id] += 1
        assert row.stream_version == versions[row.stream_id]
    verdicts = sum((Counter(worker.verdicts) for worker in done), Counter[str]())
    assert verdicts.keys() == {"accepted", "conflict"}
    assert verdicts.total() == 300 * _PROCESSES


async def test_no_event_by_a_token_after_it_was_revoked(
    appender: Appender, store: LogReader, database_url: str
) -> None:
    """Tokens are revoked while other processes author with them: the log itself proves that none authored anything at
    a later position."""
    account_id = a.new_account()
    tokens = [a.created(account_id) for _ in range(30)]
    authors = [a.created(account_id) for _ in range(5)]
    for token in (*tokens, *authors):
        await appender.append(a.item(token))
    todo = [
        Work(database_url, seed, 20_000, tokens, [author.token_id for author in authors]) for seed in range(_PROCESSES)
    ]
    workers = asyncio.gather(*map(work, todo))

    for author in authors:
        async with asyncio.timeout(30):
            position = 0
            authored = 0
            while authored < 20:
                rows = await store.read_log(position, 500)
                position += len(rows)
                authored += sum(codec.decode(r.type, r.type_version, r.data).actor.id == author.token_id for r in rows)
        await appender.append(a.item(a.revoked(author)))
    done = await workers

    revoked: set[str] = set()
    authored_by: Counter[str] = Counter()
    for row in await store.read_log(0, 100_000):
        event = codec.decode(row.type, row.type_version, row.data)
        assert event.actor.id not in revoked
        authored_by[event.actor.id] += 1
        if event.status == "revoked":
            revoked.add(event.token_id)
    assert revoked == {author.token_id for author in authors}
    assert all(authored_by[author.token_id] >= 20 for author in authors)
    assert all(worker.verdicts["author_not_active"] >= len(authors) for worker in done)
