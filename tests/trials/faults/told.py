"""Answers as the model has them, made into what a service would have sent: to test the checker of histories with."""

from typing import Any

import msgspec

from tests.trials.faults.client import Answer
from tests.trials.faults.histories_checker import Operation
from tests.trials.faults.model import Reply, Request


def answer(reply: Reply, position: int | None, token_id: str = "") -> Answer:
    """`position` is that of the command; `token_id` the one that was created."""
    headers: dict[str, str] = {}
    body: dict[str, Any] = {"status": "success"} if reply.code is None else {"status": "error", "code": reply.code}
    if reply.version is not None:
        headers["etag"] = f'"{reply.version}"'
    if reply.token_status is not None:
        actions = dict.fromkeys(reply.actions, True)
        body["details"] = {"id": token_id, "status": reply.token_status, "available_actions": actions}
    if reply.replays is not None:
        headers["idempotency-replayed"] = "true"
    if reply.replays is not None or position is not None:
        headers["tokentrail-position"] = str(reply.replays or position)
    return Answer(reply.status, headers, msgspec.json.encode(body))


def told(
    request: Request, during: tuple[float, float], reply: Reply | None, position: int | None = None, name: str = ""
) -> Operation:
    """`during` is from when to when; without a reply it is in doubt. `name`: its request id, and the token created."""
    said = answer(reply, position, request.token_id or name) if reply is not None else None
    return Operation(name, request, *during, said)
