"""The ASGI layers around the routes: framing, limits, request ids, access log."""
