"""What callers of a release did and were told, asked of this code on that release's database."""

import re
from pathlib import Path
from typing import Final

import msgspec
import pytest

from service.embedded.postgres import EmbeddedPostgres
from service.store import migrate
from tests.trials.faults.checks import check_details, check_log
from tests.trials.faults.history import connected, read_details, read_head, read_log
from tests.trials.upgrades.releases import migrations_with_next
from tests.trials.upgrades.restore import restore
from tests.trials.upgrades.served import Served, served
from tests.trials.upgrades.story import Call, Story, agrees, same, without_tokens

_TOKEN: Final = re.compile(r"/api_token/[a-z0-9]{32}")
_ALL: Final = ("activate", "suspend", "activate", "revoke", "delete", "delete")


async def test_commands_are_answered_as_they_were(upgraded_url: str, story: Story) -> None:
    """Each command that succeeded under a key, sent again: the same status, ETag, position and body, byte for byte, the
    token of a create included, and nothing is appended."""
    assert len(story.repeatable) > 70
    async with served(upgraded_url, story) as service, connected(upgraded_url) as connection:
        before = await read_head(connection)
        for call in story.repeatable:
            answer = await service.again(call)
            assert answer.status_code == call.status, call
            assert same(without_tokens(answer.text), call.answered), (call, answer.text)
            assert (answer.headers.get("ETag"), answer.headers["Idempotency-Replayed"]) == (call.etag, "true")
            assert call.position in (None, int(answer.headers["Tokentrail-Position"]))
        assert await read_head(connection) == before


async def test_keys_stay_taken(upgraded_url: str, story: Story) -> None:
    """A key that a command had under a release is refused to any other command."""
    async with served(upgraded_url, story) as service:
        target = next(call.path for call in story.repeatable if call.path.endswith("/revoke"))
        for call in story.repeatable:
            if call.path != target:
                body = msgspec.json.encode({"idempotency_key": (call.key or "").strip('"')}).decode()
                answer = await service.send(call.account, "POST", target, body)
                assert (answer.status_code, answer.json()["code"]) == (422, "idempotency_key_reused"), call


async def test_reads_say_what_they_said(upgraded_url: str, story: Story) -> None:
    """Tokens, their histories, as they were at a position, pages of lists and of events: all that a release told its
    callers is told by this code too, perhaps with more fields."""
    assert len(story.reads) > 20
    async with served(upgraded_url, story) as service:
        for call in story.reads:
            answer = await service.again(call)
            assert answer.status_code == 200, (call, answer.text)
            assert agrees(answer.json(), call.json), (call, answer.text)


async def test_tokens_go_on(upgraded_url: str, story: Story) -> None:
    """Whatever state a release left a token in, it takes the commands that it says are available, and no others."""
    async with served(upgraded_url, story) as service, connected(upgraded_url) as connection:
        done = sum([await _go_on(service, call) for call in story.reads if _TOKEN.fullmatch(call.path)])
        log = await read_log(connection)
        check_log(log)
        check_details(await read_details(connection), log)
        assert await connection.fetchval("select tokentrail.check_lists(false)") == 0
    assert done > 20


async def _go_on(service: Served, token: Call) -> int:
    """Tries all commands on it; returns how many were done."""
    done = 0
    for action in _ALL:
        now = await service.again(token)
        allowed = now.status_code == 200 and now.json()["details"]["available_actions"][action]
        method, path = ("DELETE", token.path) if action == "delete" else ("POST", f"{token.path}/{action}")
        answer = await service.send(token.account, method, path)
        assert answer.status_code == (200 if allowed else 404 if now.status_code == 404 else 409), (action, answer.text)
        done += allowed
    return done


async def test_before_the_migration(
    postgres: EmbeddedPostgres, schema: str, story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a database that has not been migrated yet this code says so in its readiness, and answers callers as it should
    or with 503, to try again; never with a fault of its own."""
    url = await restore(postgres, f"not_migrated_{schema}", schema)
    monkeypatch.setattr(migrate, "MIGRATIONS", migrations_with_next(tmp_path))
    async with served(url, story) as service:
        ready = await service.api.client().get("/health/ready")
        assert ready.status_code == 503
        assert "migrat" in ready.text
        answers = [await service.again(call) for call in (*story.reads, *story.repeatable)]
    assert {answer.status_code for answer in answers} <= {200, 201, 503}
    assert all("Retry-After" in answer.headers for answer in answers if answer.status_code == 503)
