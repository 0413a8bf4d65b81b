"""HEAD on every route that has GET (RFC 9110, 9.3.2): the same answer without its body."""

from service.http.server.asgi import Application, Message, Receive, Scope, Send


def as_get(scope: Scope) -> Scope:
    """The request as the routes see it."""
    return {**scope, "method": "GET"}


async def without_body(app: Application, scope: Scope, receive: Receive, send: Send) -> None:
    """Ends the app's answer behind its head. To the app the caller has gone then, so that an answer without an end is
    not written on."""
    answered = False

    async def send_head(message: Message) -> None:
        nonlocal answered
        if message["type"] == "http.response.start":
            answered = True
            await send(message)
            await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def receive_until_then() -> Message:
        return {"type": "http.disconnect"} if answered else await receive()

    await app(scope, receive_until_then, send_head)


def with_head(methods: set[str]) -> set[str]:
    """The methods of a path, of which those here have GET only."""
    return methods | {"HEAD"} if "GET" in methods else methods
