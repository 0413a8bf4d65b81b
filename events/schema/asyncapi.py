"""The AsyncAPI document: what the service sends and receives over NATS.

Its payloads are the JSON Schemas beside it, by relative reference; its examples are handed in.
"""

import inspect
from collections.abc import Callable
from typing import Any, Final

from .. import codec
from ..cloudevents import CONTENT_TYPE
from ..signals import CLOCK as CLOCK_SUBJECT
from ..signals import HEAD as HEAD_SUBJECT
from ..signals import RECEIPTS, USAGE_MOST
from ..signals import USAGE as USAGE_SUBJECT
from .catalogue import CLOCK, ENVELOPE, EVENTS, HEAD, RECEIPT, USAGE, Contract
from .fields import FIELDS, Json

Examples = Callable[[Contract], dict[str, Any]]
"""The examples of a message, by their names."""

ADDRESS: Final = "tokens.v1.{account_id}.{token_id}.{kind}"

_DESCRIPTION: Final = """\
Every change of an API token is an event, published once and in order to a JetStream stream (`TOKENS` by default). The
stream's sequence is the position in the log, and the message's `sequence` says so, too: the next message's is always
one more, so that a subscriber knows when it has missed one. Each event carries the token's state after it; the latest
event of a token is enough to know the token.

Pass over types, versions, fields and values that you do not know: new ones may come. Within a version nothing that is
there goes away or changes; the schema of a version stays what it is.

Beside the log, over core NATS, travel messages that may get lost: how far the log has come, how far verifiers have
applied it, and which tokens they saw used.
"""


def document(version: str, examples: Examples) -> Json:
    events = {_key(contract): _event(contract, examples(contract)) for contract in EVENTS}
    signals = {
        "Head": _signal(HEAD, examples(HEAD)),
        "ClockRequest": {
            "name": "ClockRequest",
            "title": "ClockRequest",
            "summary": "Asks for the monotonic clock of the relay; whatever it carries, the answer is the same.",
            "payload": {"description": "Anything, or nothing."},
        },
        "Clock": _signal(CLOCK, examples(CLOCK)),
        "Receipt": _signal(RECEIPT, examples(RECEIPT)),
        "Usage": _signal(USAGE, examples(USAGE)),
    }
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Tokentrail",
            "version": version,
            "description": _DESCRIPTION,
            "license": {"name": "Apache-2.0"},
        },
        "defaultContentType": "application/json",
        "servers": {
            "nats": {
                "host": "{host}:{port}",
                "protocol": "nats",
                "description": "Whoever runs the service says where, and with which credentials.",
                "variables": {"host": {"default": "localhost"}, "port": {"default": "4222"}},
                "bindings": {"nats": {}},
            }
        },
        "channels": {
            "events": _events_channel(events),
            "head": _channel(HEAD_SUBJECT, "How far the log has come.", "Head"),
            "clock": _channel(CLOCK_SUBJECT, "Where a relay is asked for its clock.", "ClockRequest"),
            "clockAnswer": _channel(None, "The inbox that the request names.", "Clock"),
            "receipts": _channel(RECEIPTS, "How far verifiers have applied the log.", "Receipt"),
            "usage": _channel(USAGE_SUBJECT, f"Which tokens were used; at most {USAGE_MOST} a message.", "Usage"),
        },
        "operations": {
            "publishEvent": _operation("send", "events", "Every event of the log, in order and once.", *events),
            "publishHead": _operation("send", "head", "Every second, and after events were published.", "Head"),
            "answerClock": {
                **_operation("receive", "clock", "The relay that leads answers.", "ClockRequest"),
                "reply": _operation_end("clockAnswer", "Clock"),
            },
            "receiveReceipt": _operation(
                "receive", "receipts", "Every second, and after events, a verifier.", "Receipt"
            ),
            "receiveUsage": _operation("receive", "usage", "At most once an interval a verifier.", "Usage"),
        },
        "components": {"messages": {**events, **signals}},
    }


def _key(contract: Contract) -> str:
    """The newest version of an event has its plain name."""
    newest = contract.version == codec.CURRENT[contract.name]
    return contract.name if newest else f"{contract.name}V{contract.version}"


def _event(contract: Contract, examples: dict[str, Any]) -> Json:
    return {
        "name": contract.name,
        "title": _key(contract),
        "summary": inspect.cleandoc(codec.TYPES[contract.name].__doc__ or ""),
        "contentType": CONTENT_TYPE,
        "correlationId": {"location": "$message.payload#/correlationid"},
        "headers": {"type": "object", "properties": {"Content-Type": {"const": CONTENT_TYPE}}},
        "payload": {
            "allOf": [
                {"$ref": f"./{ENVELOPE.file}"},
                {
                    "type": "object",
                    "properties": {
                        "type": {"const": contract.name},
                        "dataschema": {"const": contract.urn},
                        "data": {"$ref": f"./{contract.file}"},
                    },
                },
            ]
        },
        "examples": _examples(examples),
    }


def _signal(contract: Contract, examples: dict[str, Any]) -> Json:
    assert contract.type is not None
    return {
        "name": contract.name,
        "title": contract.name,
        "summary": inspect.cleandoc(contract.type.__doc__ or "").partition("\n\n")[0].replace("\n", " "),
        "payload": {"$ref": f"./{contract.file}"},
        "examples": _examples(examples),
    }


def _examples(examples: dict[str, Any]) -> list[Json]:
    return [{"name": name, "payload": payload} for name, payload in examples.items()]


def _events_channel(events: dict[str, Json]) -> Json:
    return {
        **_channel(ADDRESS, "The events of tokens; wildcards choose by account, token and kind.", *events),
        "parameters": {
            "account_id": {"description": FIELDS["account_id"]["description"]},
            "token_id": {"description": FIELDS["token_id"]["description"]},
            "kind": {"description": "What happened.", "enum": list(codec.KINDS.values())},
        },
    }


def _channel(address: str | None, summary: str, *messages: str) -> Json:
    return {
        "address": address,
        "summary": summary,
        "servers": [{"$ref": "#/servers/nats"}],
        "messages": {name: {"$ref": f"#/components/messages/{name}"} for name in messages},
    }


def _operation(action: str, channel: str, summary: str, *messages: str) -> Json:
    return {"action": action, "summary": summary, **_operation_end(channel, *messages)}


def _operation_end(channel: str, *messages: str) -> Json:
    return {
        "channel": {"$ref": f"#/channels/{channel}"},
        "messages": [{"$ref": f"#/channels/{channel}/messages/{name}"} for name in messages],
    }
