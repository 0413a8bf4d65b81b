"""The sequential model: what a service that did one request after the other would answer. A pure value, no I/O.

Written from the contract, not from the service's domain: what it checks is not what it uses. Tokens do not expire here.
"""

from collections.abc import Mapping
from typing import Any, Final, Literal, NamedTuple

import msgspec

from tests.trials.faults.client import Answer

Action = Literal["create", "activate", "suspend", "revoke", "delete", "get"]

_NEXT: Final = {
    ("suspended", "activate"): "active",
    ("active", "suspend"): "suspended",
    ("active", "revoke"): "revoked",
    ("suspended", "revoke"): "revoked",
    ("revoked", "delete"): "deleted",
}
_ACTIONS: Final = ("activate", "suspend", "revoke", "delete")


class Request(msgspec.Struct, frozen=True):
    """`author` is the caller's token; `token_id` is empty for a create; `if_match` is a version, or `*`."""

    author: str
    action: Action
    token_id: str = ""
    key: str | None = None
    if_match: int | Literal["*"] | None = None

    @property
    def what(self) -> tuple[str, str]:
        """What makes two commands with one idempotency key the same command."""
        return self.action, self.token_id


class Reply(NamedTuple):
    """What an answer says as far as it follows from the order. `replays` is the position of what is repeated."""

    status: int
    code: str | None = None
    token_status: str | None = None
    version: int | None = None
    actions: frozenset[str] = frozenset()
    replays: int | None = None


class Token(NamedTuple):
    status: str
    version: int


class First(NamedTuple):
    """What an idempotency key was first used for."""

    what: tuple[str, str]
    reply: Reply
    position: int


class World(msgspec.Struct, frozen=True):
    """All that answers depend on, after the command at `position`: tokens by id, first uses by idempotency key."""

    position: int
    tokens: Mapping[str, Token]
    keys: Mapping[str, First] = {}

    def reply(self, request: Request) -> Reply:
        """The one right answer. What is looked at first: the author, the key, the token, its version, its status."""
        author = self.tokens.get(request.author)
        if author is None or author.status != "active":
            return Reply(401, "bad_authtoken")
        first = self.keys.get(request.key) if request.key is not None else None
        if first is not None:
            same = first.what == request.what
            return first.reply._replace(replays=first.position) if same else Reply(422, "idempotency_key_reused")
        if request.action == "create":
            return _details(201, Token("active", 1))
        token = self.tokens.get(request.token_id)
        if token is None or token.status == "deleted":
            return Reply(404, "not_found")
        if request.action == "get":
            return _details(200, token)
        if request.if_match not in (None, "*", token.version):
            return Reply(412, "precondition_failed")
        status = _NEXT.get((token.status, request.action))
        if status is None:
            return Reply(409, "invalid_action")
        return Reply(200) if status == "deleted" else _details(200, Token(status, token.version + 1))

    def after(self, request: Request, token_id: str) -> "World":
        """The world when the request, a command on this token, has been done at the next position."""
        old = self.tokens.get(token_id, Token("", 0))
        status = "active" if request.action == "create" else _NEXT[old.status, request.action]
        position = self.position + 1
        keys = self.keys
        if request.key is not None:
            keys = {**keys, request.key: First(request.what, self.reply(request), position)}
        return World(position, {**self.tokens, token_id: Token(status, old.version + 1)}, keys)


def observed(answer: Answer) -> Reply:
    """What an answer of the service says."""
    body = answer.json
    details: dict[str, Any] = body.get("details", {})
    etag = answer.headers.get("etag")
    return Reply(
        status=answer.status,
        code=body.get("code"),
        token_status=details.get("status"),
        version=int(etag.strip('"')) if etag is not None else None,
        actions=frozenset(name for name, allowed in details.get("available_actions", {}).items() if allowed),
        replays=int(answer.headers["tokentrail-position"]) if "idempotency-replayed" in answer.headers else None,
    )


def _details(status: int, token: Token) -> Reply:
    actions = frozenset(action for action in _ACTIONS if (token.status, action) in _NEXT)
    return Reply(status, None, token.status, token.version, actions)
