"""Errors that end the reading of the stream. The log is never lost by any of them: read on from your own position.

BrokerError
├── BrokerUnavailable   NATS is away, slow, or was lost
├── NotAllowed          these credentials may not do that
├── StreamMissing       there is no such stream
├── ConsumerLost        the consumer is gone: deleted, or its server was
└── MessagesMissing     a message was sent and never came, or the stream has lost it
    └── DeliverySkipped     the consumer sent it, but not here
"""


class BrokerError(Exception):
    """`code` is JetStream's number for what it refuses, 0 for all else."""

    def __init__(self, *said: str, code: int = 0) -> None:
        super().__init__(*said)
        self.code = code


class BrokerUnavailable(BrokerError):
    pass


class NotAllowed(BrokerError):
    pass


class StreamMissing(BrokerError):
    pass


class ConsumerLost(BrokerError):
    pass


class MessagesMissing(BrokerError):
    pass


class DeliverySkipped(MessagesMissing):
    pass
