"""The contract with subscribers: the events of an API token and how they look on the wire."""
