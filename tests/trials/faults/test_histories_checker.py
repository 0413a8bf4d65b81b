"""The checker of histories: it takes what has a legal order, and finds what has none."""

import itertools
from collections import Counter
from collections.abc import Callable, Sequence
from random import Random
from typing import Any, Final

import msgspec
import pytest

from tests.trials.faults.checks import Violation
from tests.trials.faults.client import Answer
from tests.trials.faults.histories_checker import Operation, check_history
from tests.trials.faults.model import Action, Reply, Request, Token, World, observed


def told(
    request: Request, during: tuple[float, float], reply: Reply | None, position: int | None = None, name: str = ""
) -> Operation:
    """What a service would have answered that means `reply`; without a reply the request is in doubt.

    `during` is from when to when, `position` that of the command, `name` its request id, and the token created.
    """
    if reply is None:
        return Operation(name, request, *during, None)
    headers: dict[str, str] = {}
    body: dict[str, Any] = {"status": "success"} if reply.code is None else {"status": "error", "code": reply.code}
    if reply.version is not None:
        headers["etag"] = f'"{reply.version}"'
    if reply.token_status is not None:
        actions = dict.fromkeys(reply.actions, True)
        body["details"] = {"id": request.token_id or name, "status": reply.token_status, "available_actions": actions}
    if reply.replays is not None:
        headers["idempotency-replayed"] = "true"
    if reply.replays is not None or position is not None:
        headers["tokentrail-position"] = str(reply.replays or position)
    return Operation(name, request, *during, Answer(reply.status, headers, msgspec.json.encode(body)))


START: Final = World(
    10, {"a": Token("active", 1), "b": Token("active", 1), "t": Token("suspended", 2), "r": Token("revoked", 2)}
)
ACTIVATE: Final = Request("a", "activate", "t")
GET: Final = Request("a", "get", "t")
CREATE: Final = Request("a", "create", key="one-key")
STOP_B: Final = Request("a", "suspend", "b")
BY_B: Final = Request("b", "activate", "t")

ACTIVATED: Final = START.reply(ACTIVATE)
CREATED: Final = START.reply(CREATE)
STOPPED: Final = START.reply(STOP_B)
WAS: Final = START.reply(GET)
IS: Final = START.after(ACTIVATE, "t").reply(GET)
REFUSED: Final = Reply(409, "invalid_action")

DONE: Final = told(ACTIVATE, (1, 2), ACTIVATED, 11, "done")


def history(*operations: Operation, recorded: dict[str, int] | None = None) -> Callable[[], None]:
    return lambda: check_history(operations, START, recorded)


SOUND: Final = {
    "in doubt, and done": history(
        told(ACTIVATE, (1, 2), None, name="doubt"), told(GET, (3, 4), IS), recorded={"doubt": 11}
    ),
    "in doubt, and done later": history(
        told(ACTIVATE, (1, 2), None, name="doubt"), told(GET, (3, 4), WAS), recorded={"doubt": 11}
    ),
    "in doubt, and not done": history(told(ACTIVATE, (1, 2), None, name="doubt"), told(GET, (3, 4), WAS), recorded={}),
}

BROKEN: Final = {
    "an activate that succeeds twice": history(DONE, told(ACTIVATE, (1, 2), ACTIVATED, 12)),
    "a refusal without a reason": history(told(ACTIVATE, (1, 2), REFUSED)),
    "a token that is there and not found": history(told(GET, (1, 2), Reply(404, "not_found"))),
    "an error of the server": history(told(ACTIVATE, (1, 2), Reply(500, "unexpected"))),
    "a command that is not answered": history(told(ACTIVATE, (1, 2), None)),
    "a success without a position": history(told(ACTIVATE, (1, 2), ACTIVATED)),
    "a position left out by all answers": history(told(ACTIVATE, (1, 2), ACTIVATED, 12)),
    "a position in two answers": history(DONE, told(STOP_B, (1, 2), STOPPED, 11)),
    "a command of a stopped author": history(told(STOP_B, (1, 2), STOPPED, 11), told(BY_B, (3, 4), ACTIVATED, 12)),
    "a good author who is refused": history(told(GET, (1, 2), Reply(401, "bad_authtoken"))),
    "another version": history(told(ACTIVATE, (1, 2), ACTIVATED._replace(version=4), 11)),
    "another status": history(told(ACTIVATE, (1, 2), ACTIVATED._replace(token_status="suspended"), 11)),
    "other available actions": history(told(GET, (1, 2), WAS._replace(actions=frozenset({"delete"})))),
    "a key with two effects": history(
        told(CREATE, (1, 2), CREATED, 11, "new"), told(CREATE, (1, 2), CREATED, 12, "other")
    ),
    "a replay of other bytes": history(
        told(CREATE, (1, 2), CREATED, 11, "new"), told(CREATE, (3, 4), CREATED._replace(replays=11), name="other")
    ),
    "a replay of another command": history(
        told(CREATE, (1, 2), CREATED, 11, "new"),
        told(msgspec.structs.replace(ACTIVATE, key="one-key"), (3, 4), CREATED._replace(replays=11), name="new"),
    ),
    "a key that is called used and is not": history(told(CREATE, (1, 2), Reply(422, "idempotency_key_reused"))),
    "a precondition that is ignored": history(
        told(msgspec.structs.replace(ACTIVATE, if_match=1), (1, 2), ACTIVATED, 11)
    ),
    "a precondition that holds and is refused": history(
        told(msgspec.structs.replace(ACTIVATE, if_match=2), (1, 2), Reply(412, "precondition_failed"))
    ),
    "an id that is given twice": history(told(Request("a", "create"), (1, 2), CREATED, 11, "t")),
    "an effect of what was not done": history(
        told(ACTIVATE, (1, 2), None, name="doubt"), told(GET, (3, 4), IS), recorded={}
    ),
    "a command in doubt that is in the log against its state": history(
        told(STOP_B, (1, 2), None, name="doubt"), told(STOP_B, (1, 2), STOPPED, 11), recorded={"doubt": 12}
    ),
}


@pytest.mark.parametrize("check", SOUND.values(), ids=SOUND.keys())
def test_a_legal_history_passes(check: Callable[[], None]) -> None:
    """What has an order is no violation."""
    check()


@pytest.mark.parametrize("check", BROKEN.values(), ids=BROKEN.keys())
def test_a_history_without_a_legal_order_is_found(check: Callable[[], None]) -> None:
    """A history of which no order explains all answers is a violation."""
    with pytest.raises(Violation):
        check()


def test_the_checker_finds_an_order_if_and_only_if_there_is_one() -> None:
    """For small random histories, legal ones and ones with other times, it says what trying all orders says.

    Stale answers, effects before their cause, positions against time, stopped authors, early replays are among them.
    """
    verdicts: Counter[bool] = Counter()
    for seed in range(600):
        operations = _drawn(Random(seed))
        legal = _some_order_is_legal(operations)
        verdicts[legal] += 1
        try:
            check_history(operations, START)
            found = True
        except Violation:
            found = False
        assert found == legal, f"seed {seed}: {operations}"
    assert min(verdicts.values()) > 100


def _drawn(random: Random) -> list[Operation]:
    """Five requests, answered at one point within their time; of some it is said that they were at another time."""
    actions: list[Action] = ["activate", "suspend", "revoke", "delete", "get", "create"]
    world, operations = START, []
    names: dict[int, str] = {}
    now = 0.0
    for number in range(5):
        action = random.choice(actions)
        token_id = "" if action == "create" else random.choice("tttb")
        key = random.choice([None, None, "k"]) if action != "get" else None
        request = Request(random.choice("aab"), action, token_id, key)
        now += random.random()
        during = (now - random.random(), now + random.random())
        reply, position = world.reply(request), None
        name = names.get(reply.replays or 0, f"new-{number}")
        if reply.status < 300 and action != "get" and reply.replays is None:
            world = world.after(request, token_id or name)
            position = world.position
            names[position] = name
        if random.random() < 0.3:
            away = random.uniform(-4, 4)
            during = (during[0] + away, during[1] + away)
        operations.append(told(request, during, reply, position, name))
    return operations


def _some_order_is_legal(operations: Sequence[Operation]) -> bool:
    return any(map(_is_legal, itertools.permutations(operations)))


def _is_legal(order: Sequence[Operation]) -> bool:
    world = START
    for place, operation in enumerate(order):
        if any(later.returned < operation.called for later in order[place + 1 :]):
            return False
        assert operation.answer is not None
        if observed(operation.answer) != world.reply(operation.request):
            return False
        if operation.done:
            if operation.position != world.position + 1:
                return False
            world = world.after(operation.request, operation.request.token_id or operation.request_id)
    return True
