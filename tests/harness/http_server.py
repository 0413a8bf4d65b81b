"""A small HTTP server in a thread, for what asks a service."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple


class Answer(NamedTuple):
    status: int = 200
    body: bytes = b"{}"
    headers: tuple[tuple[str, str], ...] = ()


@contextmanager
def answering(answer: Callable[[str, Message], Answer]) -> Iterator[str]:
    """Answers GET so, by path and headers; the URL of the server."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, body, headers = answer(self.path, self.headers)
            self.send_response(status)
            for name, value in headers:
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing: the test says what went wrong."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


class Web:
    """`answers` by path; 404 elsewhere. `asked` has the path and the Authorization header of each request, and
    `cache_control` has that header."""

    def __init__(self) -> None:
        self.url = ""
        self.answers: dict[str, Answer] = {}
        self.asked: list[tuple[str, str | None]] = []
        self.cache_control: list[str | None] = []

    def answer(self, path: str, headers: Message) -> Answer:
        self.asked.append((path, headers.get("authorization")))
        self.cache_control.append(headers.get("cache-control"))
        return self.answers.get(path, Answer(404))


@contextmanager
def http_server() -> Iterator[Web]:
    web = Web()
    with answering(web.answer) as web.url:
        yield web
