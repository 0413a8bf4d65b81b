"""The error that ends the following of a stream, beside those of the connection (nats/errors.py)."""

from ..nats.errors import BrokerError
from ..notices import Kind


class Unusable(BrokerError):
    """Nothing may be concluded from the stream as it is. `kind` is the notice to give; None if it was given already."""

    def __init__(self, kind: Kind | None, text: str) -> None:
        super().__init__(text)
        self.kind = kind
