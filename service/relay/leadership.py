"""The lease of the relay: one of several processes publishes."""

from service.leading import leadership
from service.leading.lease import Lease
from service.telemetry import RELAY_LEADS


class Leadership(leadership.Leadership):
    """The leadership that the metric tokentrail_relay_leads shows."""

    def __init__(self, lease: Lease) -> None:
        super().__init__(lease, "relay", RELAY_LEADS)
