"""The settings that the stream must have, and how those of an existing stream differ."""

from typing import Final

from nats.js.api import DiscardPolicy, RetentionPolicy, StorageType, StreamConfig

from events.cloudevents import SUBJECTS
from events.standing import with_ours

_COMPARED: Final = (
    "subjects",
    "storage",
    "retention",
    "discard",
    "max_msgs",
    "max_msgs_per_subject",
    "max_bytes",
    "max_age",
    "max_msg_size",
    "num_replicas",
    "deny_delete",
    "deny_purge",
    "allow_direct",
    "allow_rollup_hdrs",
    "sealed",
    "mirror",
    "sources",
    "subject_transform",
    "persist_mode",
)
"""Settings that matter: with other values messages can be missing, strange or refused. All others are for the operator
of the broker to choose."""


def stream_config(name: str, replicas: int) -> StreamConfig:
    """Returns settings that keep every message for ever. When the disk is full, such a stream refuses new messages and
    drops none."""
    return StreamConfig(
        name=name,
        description="API token events, in log order: the sequence is the log's position",
        subjects=[SUBJECTS],
        storage=StorageType.FILE,
        retention=RetentionPolicy.LIMITS,
        discard=DiscardPolicy.NEW,
        max_msgs=-1,
        max_bytes=-1,
        max_age=0,
        num_replicas=replicas,
        deny_delete=True,
        deny_purge=True,
        # Nothing is published with an id: the expected sequence does better. This is as good as off.
        duplicate_window=0.1,
        # Subscribers fetch single messages, to fill a gap or to start from a token's latest.
        allow_direct=True,
        # For batches. Servers before 2.12 leave it out of the stream's settings; but a stream that has it is offline
        # on them, so there is no way back to such a server.
        allow_atomic=True,
        # Verifiers that begin read these kinds of events.
        metadata=with_ours({}),
    )


def differences(found: StreamConfig, wanted: StreamConfig) -> dict[str, str]:
    """Returns, for each setting that differs, a text with both values."""
    pairs = ((name, getattr(found, name), getattr(wanted, name)) for name in _COMPARED)
    return {
        name: f"{_word(is_)}, not {_word(should)}" for name, is_, should in pairs if (is_ or None) != (should or None)
    }


def _word(value: object) -> str:
    return str(getattr(value, "value", value))
