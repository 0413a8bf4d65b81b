"""`tokentrail token ...`: tokens, as callers of the API manage them."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, Final
from urllib.parse import quote

import msgspec
import typer

from service.commands.api_client import ApiClient, CallFailed, access
from service.commands.terminal import fail, out, table

tokens = typer.Typer(
    help="Tokens, over the API at TOKENTRAIL_URL with the token TOKENTRAIL_TOKEN, from the environment or a profile "
    "of mode 600 (~/.config/tokentrail/profile). Exit codes: 2 not valid, 3 not allowed, 4 not found, 5 refused, 6 not "
    "available, 1 anything else.",
    no_args_is_help=True,
)
_PAGE: Final = 100

Id = Annotated[str, typer.Argument(help="The token's id.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")]
Profile = Annotated[Path | None, typer.Option(help="A file with the lines TOKENTRAIL_URL=... and TOKENTRAIL_TOKEN=...")]
ReasonOption = Annotated[str | None, typer.Option("--reason", help="Why; it becomes part of the event.")]
Key = Annotated[str | None, typer.Option("--key", help="The idempotency key; a new one if it is left out.")]
IfMatch = Annotated[str | None, typer.Option(help="Only at this version, as the ETag has it.")]
LabelOption = Annotated[list[str] | None, typer.Option("--label", help="key=value; may be given several times.")]


@contextmanager
def _client(profile: Path | None) -> Iterator[ApiClient]:
    """A client. What fails in its use ends the command with the exit code for it."""
    try:
        yield ApiClient(access(profile))
    except CallFailed as error:
        fail(str(error), error.code)


@tokens.command("create")
def create(
    scope: Annotated[str, typer.Option(help="account or environment.")] = "account",
    environment: Annotated[str | None, typer.Option(help="The environment's id, for scope environment.")] = None,
    expires_at: Annotated[
        str | None, typer.Option(help="A time of RFC 3339; left out: as the service decides.")
    ] = None,
    name: Annotated[str | None, typer.Option(help="What to call it.")] = None,
    label: LabelOption = None,
    reason: ReasonOption = None,
    key: Key = None,
    profile: Profile = None,
    as_json: AsJson = False,
) -> None:
    """Create a token. It is shown this once."""
    details = {
        "token_scope": scope,
        "environment_id": environment,
        "expires_at": expires_at,
        "name": name,
        "labels": _labels(label),
    }
    body = {"details": _given(details), **_given({"reason": reason})}
    with _client(profile) as client:
        answer = client.command("POST", "/api_token", body, key=key)
    if as_json:
        return _print_json(answer)
    _print_token(answer["details"])
    sys.stdout.write(f"\n{answer['token'] or answer['message']}\n")
    return None


@tokens.command("list")
def list_(
    status: Annotated[str | None, typer.Option(help="active, suspended or revoked.")] = None,
    scope: Annotated[str | None, typer.Option(help="account or environment.")] = None,
    environment: Annotated[str | None, typer.Option(help="Tokens of this environment.")] = None,
    name_prefix: Annotated[str | None, typer.Option(help="Tokens whose name begins so.")] = None,
    label: Annotated[str | None, typer.Option(help="Tokens with this label: key or key=value.")] = None,
    sorting: Annotated[str | None, typer.Option(help="The field to sort by, - in front: descending.")] = None,
    most: Annotated[int, typer.Option(min=1, help="How many to list at most.")] = 1000,
    profile: Profile = None,
    as_json: AsJson = False,
) -> None:
    """List the account's tokens, newest first. With --json there is one token a line."""
    found: list[Any] = []
    cursor: str | None = None
    with _client(profile) as client:
        while len(found) < most:
            page = client.get(
                "/api_token",
                status=status,
                token_scope=scope,
                environment_id=environment,
                name_prefix=name_prefix,
                label=label,
                sorting=sorting,
                **_given({"pagination[page_size]": min(_PAGE, most - len(found)), "pagination[cursor]": cursor}),
            )
            found += page["summaries"]
            cursor = page["pagination"]["next_cursor"]
            if cursor is None:
                break
    if as_json:
        for token in found:
            _print_json(token)
        return
    shown = table("Id", "Status", "Scope", "Name", "Labels", "Expires", "Last used")
    for token in found:
        labels = " ".join(_label_texts(token["labels"]))
        texts = (token["id"], token["status"], token["token_scope"], token["name"], labels, token["expires_at"])
        shown.add_row(*(_plain(text) for text in (*texts, token["last_used_at"])))
    out.print(shown, markup=False, highlight=False)


@tokens.command("get")
def get(
    token_id: Id,
    as_of: Annotated[str | None, typer.Option(help="As it was at this time of RFC 3339.")] = None,
    profile: Profile = None,
    as_json: AsJson = False,
) -> None:
    """Show a token."""
    with _client(profile) as client:
        _show(client.get(_path(token_id), as_of=as_of), as_json)


@tokens.command("update")
def update(
    token_id: Id,
    name: Annotated[str | None, typer.Option(help="What to call it.")] = None,
    no_name: Annotated[bool, typer.Option("--no-name", help="It has no name any more.")] = False,
    label: LabelOption = None,
    no_labels: Annotated[bool, typer.Option("--no-labels", help="It has no labels any more.")] = False,
    reason: ReasonOption = None,
    if_match: IfMatch = None,
    key: Key = None,
    profile: Profile = None,
    as_json: AsJson = False,
) -> None:
    """Change a token's name or labels. Labels that are given are all that it has from then on."""
    details: dict[str, Any] = _given({"name": name, "labels": _labels(label)})
    details |= ({"name": None} if no_name else {}) | ({"labels": {}} if no_labels else {})
    with _client(profile) as client:
        body = {"details": details, **_given({"reason": reason})}
        _show(client.command("PUT", _path(token_id), body, key=key, if_match=if_match), as_json)


def _add(action: str, does: str) -> None:
    @tokens.command(action, help=does)
    def change(
        token_id: Id,
        reason: ReasonOption = None,
        if_match: IfMatch = None,
        key: Key = None,
        profile: Profile = None,
        as_json: AsJson = False,
    ) -> None:
        method, path = ("DELETE", "") if action == "delete" else ("POST", f"/{action}")
        with _client(profile) as client:
            answer = client.command(
                method, f"{_path(token_id)}{path}", _given({"reason": reason}), key=key, if_match=if_match
            )
        if as_json or "details" in answer:
            _show(answer, as_json)


for _action, _does in {
    "suspend": "Stop a token until it is activated.",
    "activate": "Let a suspended token work again.",
    "revoke": "Stop a token for ever.",
    "delete": "Take a revoked token away; its history stays.",
}.items():
    _add(_action, _does)


@tokens.command("history")
def history(token_id: Id, profile: Profile = None, as_json: AsJson = False) -> None:
    """List what happened to a token, the oldest event first. With --json there is one event a line."""
    events: list[Any] = []
    with _client(profile) as client:
        more = True
        while more:
            after = events[-1]["stream_version"] if events else 0
            page = client.get(f"{_path(token_id)}/event", sorting="stream_version", after=after)
            events, more = [*events, *page["events"]], page["more"]
    if as_json:
        for event in events:
            _print_json(event)
        return
    shown = table("Time", "Event", "Status", "Position", "By", "Reason")
    for event in events:
        by = f"{event['actor']['type']} {event['actor']['id']}"
        texts = (event["time"], event["type"], event["status"], event["position"], by, event["reason"])
        shown.add_row(*(_plain(text) for text in texts))
    out.print(shown, markup=False, highlight=False)


def _path(token_id: str) -> str:
    return f"/api_token/{quote(token_id, safe='')}"


def _given(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _labels(texts: Sequence[str] | None) -> dict[str, str] | None:
    if not texts:
        return None
    labels: dict[str, str] = {}
    for text in texts:
        key, sign, value = text.partition("=")
        if not sign or key in labels:
            fail(f"--label {text}: must be key=value, each key once", 2)
        labels[key] = value
    return labels


def _label_texts(labels: dict[str, str]) -> list[str]:
    return [f"{key}={value}" for key, value in labels.items()]


def _show(answer: Any, as_json: bool) -> None:
    if as_json:
        _print_json(answer)
    else:
        _print_token(answer["details"])


def _print_token(details: dict[str, Any]) -> None:
    shown = {**details, "labels": " ".join(_label_texts(details["labels"]))}
    shown["available_actions"] = " ".join(name for name, can in details["available_actions"].items() if can)
    for name, value in shown.items():
        if name != "type":
            sys.stdout.write(f"{name:<25} {value or '-'}\n")


def _plain(value: Any) -> str:
    return "-" if value is None else str(value)


def _print_json(answer: Any) -> None:
    sys.stdout.write(msgspec.json.encode(answer).decode() + "\n")
