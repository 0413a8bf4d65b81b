"""What clients make of a stream of Server-Sent Events: by the standard, and as many do it."""


class ByTheStandard:
    """The WHATWG HTML standard, 9.2.6: an empty line without data hands out nothing."""

    def decode(self, stream: bytes) -> list[tuple[str, bytes]]:
        """The events that a client hands out: the last id, and the data."""
        handed_out: list[tuple[str, bytes]] = []
        fields: dict[bytes, bytes] = {}
        last_id = ""
        for line in stream.removesuffix(b"\n").split(b"\n"):
            name, _, value = line.partition(b":")
            if not line:
                if self.ends_an_event(fields, last_id):
                    handed_out.append((last_id, fields.get(b"data", b"")))
                fields = {}
            elif name == b"id":
                last_id = value.removeprefix(b" ").decode()
            elif name:
                fields[name] = value.removeprefix(b" ")
        return handed_out

    def ends_an_event(self, fields: dict[bytes, bytes], last_id: str) -> bool:
        return b"data" in fields


class LikeCommonClients(ByTheStandard):
    """As httpx-sse 0.4 and others: an empty line hands out an event if there was any field, or ever an id."""

    def ends_an_event(self, fields: dict[bytes, bytes], last_id: str) -> bool:
        return bool(fields or last_id)
