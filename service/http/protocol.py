"""What uvicorn does by itself: it answers what is not HTTP, in the documented envelope, and begins the shutdown."""

import os

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from service.http.asgi import ABORT
from service.http.errors import envelope


class EnvelopeProtocol(HttpToolsProtocol):
    def on_message_begin(self) -> None:
        super().on_message_begin()
        self.scope["extensions"] = {ABORT: {"now": self.transport.abort}}

    def send_400_response(self, msg: str) -> None:
        """Overrides uvicorn's plain text. `msg` is its own and says no more than that the request is not valid HTTP."""
        body = envelope(400, "bad_request", "The request is not valid HTTP").body
        head = (
            "HTTP/1.1 400 Bad Request\r\n"
            "content-type: application/json\r\n"
            f"content-length: {len(body)}\r\n"
            "cache-control: no-store\r\n"
            f"x-request-id: {os.urandom(16).hex()}\r\n"
            "connection: close\r\n\r\n"
        )
        self.transport.write(head.encode() + body)
        self.transport.close()

    def shutdown(self) -> None:
        """Overrides uvicorn's, which lets requests end: those that only wait need not wait any longer."""
        shutting_down = self.app_state.get("shutting_down")
        if shutting_down is not None:
            shutting_down.set()
        super().shutdown()
