"""Describes the fields of the types: their meaning, and what they promise beyond their type.

A name means the same wherever it stands, except where "<type>.<name>" is given.
"""

from collections.abc import Mapping
from typing import Any, Final

from ..signals import USAGE_MOST

Json = dict[str, Any]

_PFID: Final = {"pattern": "^[0-9a-hjkmnp-tv-z]{32}$"}
"""Wider than `Pfid`: the schemas have promised no more, and what they promise stays."""
TIME: Final = {"format": "date-time", "pattern": "Z$"}
"""RFC 3339, in UTC. Every datetime of the types has it."""


def _(description: str, **constraints: Any) -> Json:
    return {"description": description, **constraints}


FIELDS: Final[Mapping[str, Json]] = {
    # Events
    "token_id": _("The token, a PFID: 32 characters of lower-case Crockford base32.", **_PFID),
    "account_id": _("The account that the token belongs to, a PFID.", **_PFID),
    "environment_id": _("The environment that the token is for; null for a token of account scope.", **_PFID),
    "created_by_admin_user_id": _("The admin user who created the token; null if none did.", **_PFID),
    "token_scope": _("What the token may be used for: the whole account, or one environment."),
    "status": _("The token's status after the event. Only a token that is `active` is good."),
    "State.status": _(
        "The token's status after the event. Only a token that is `active` is good, also when later versions bring "
        "values that are not known now."
    ),
    "expires_at": _("From this moment on the token is not good, whatever its status."),
    "inserted_at": _("When the token was created."),
    "updated_at": _("When the token's state changed last; an event that changes none leaves it as it was."),
    "name": _("What its owners call the token; null if it has no name."),
    "labels": _("What its owners tell the token apart by: keys and values."),
    "changed": _("The names of the fields that were changed."),
    "stream_version": _("Counts the token's events: 1, 2, 3, ...", minimum=1),
    "actor": _("Who caused the event."),
    "Actor.type": _("An API token, an admin user (an operator with database access) or the service itself."),
    "Actor.id": _("The PFID of a token or an admin user, or the name of a service."),
    "reason": _("Why, if the actor said so; null if not."),
    "key_id": _("The key that signed the token (JWS `kid`)."),
    "days_left": _("The token expires within so many days.", minimum=0),
    # CloudEvent
    "specversion": _("The version of CloudEvents.", const="1.0"),
    "CloudEvent.id": _("The event's id; with `source` it is unique."),
    "source": _(
        "The log. A position of a log always has the same event; a log that was begun anew has another source.",
        pattern="^urn:tokentrail:log:[0-9a-f-]{36}$",
    ),
    "CloudEvent.type": _("The type of the event. New types may come: pass over what you do not know.", minLength=1),
    "subject": _("The token's id.", **_PFID),
    "CloudEvent.time": _("When the event was recorded.", **TIME),
    "datacontenttype": _("The form of `data`.", const="application/json"),
    "dataschema": _(
        "The schema of `data`: its type and version.",
        pattern="^urn:tokentrail:schema:[A-Za-z0-9]+:[1-9][0-9]*$",
    ),
    "sequence": _(
        "The position in the log, in 19 decimal digits with zeros in front, so that the values sort as text. The next "
        "message's is always one more, and it is the sequence in the JetStream stream, too.",
        pattern="^0*[1-9][0-9]*$",
        minLength=19,
        maxLength=19,
    ),
    "partitionkey": _("The account's id.", **_PFID),
    "traceparent": _("The caller's W3C trace context, if there was one."),
    "correlationid": _("What the caller said that this belongs to, if anything."),
    "causationid": _("What the caller said that this was caused by, if anything."),
    "data": _("The event; its schema is named by `dataschema`.", type="object"),
    # Signals
    "position": _("A position in the log; 0 is before the first.", minimum=0),
    "event_id": _("The id of the event at `position`; empty at position 0."),
    "bound": _("Seconds for which the verifier accepts tokens at most after it has lost touch.", exclusiveMinimum=0),
    "Head.time": _("When the statement was true, by the relay's wall clock."),
    "clock": _("The monotonic clock of the process `relay`, in seconds."),
    "relay": _("Names a process that publishes the log."),
    "epoch": _("Counts the changes of the relay that leads.", minimum=0),
    "repairs": _("How often the broker had lost something and the relay put it back.", minimum=0),
    "verifier": _("Names a verifier; unique among those that run."),
    "current": _("Whether the verifier accepts tokens now; one that lags refuses all."),
    "leaving": _("The verifier shuts down: do not wait for it any more."),
    "used": _("The tokens used since the last such message, and when last.", maxItems=USAGE_MOST),
    "at": _("When the token was accepted last."),
}
