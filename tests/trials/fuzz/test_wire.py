"""Bytes that no client should send, to a running service: answered in the envelope or cut off, nothing half done."""

import asyncio
from typing import Final

import psutil

from tests.trials.fuzz.served import CLOSE, PING, Served
from tests.trials.fuzz.wire import exchange, request, wire

BIG: Final = 40 * 2**20
"""Bytes."""
GROWTH: Final = 30 * 2**20
"""Bytes by which a process may grow at most while BIG is sent to it."""
CHUNKED: Final = "Transfer-Encoding: chunked"
OTHER_LENGTHS: Final = ("2, 2", "-2", "0x2", "+2", "9" * 30, "2\r\nContent-Length: 0")
UNKNOWN_CODINGS: Final = (
    *("", "gzip", "identity", "x-chunked", "chunked;q=1", "chunked, gzip", "chunked, chunked"),
    *("chunked\r\nTransfer-Encoding: gzip", "chunked\r\nTransfer-Encoding: chunked"),
    "chunked, chunked\r\nUpgrade: h2c\r\nConnection: upgrade",
)


def _not_http(served: Served) -> dict[str, bytes]:
    """What is not valid HTTP, most of it a command."""
    post = f"POST {served.suspend}"
    body = b"2\r\n{}\r\n0\r\n\r\n"

    def command(*lines: str, line: str = f"{post} HTTP/1.1", host: str = "Host: x") -> bytes:
        head = [line, f"Authorization: Bearer {served.bearer}", *([host] if host else []), *lines]
        return "\r\n".join([*head, "", ""]).encode()

    other_first_lines = [
        *(post, f"{post}\r\n HTTP/1.1", f"{post} x HTTP/1.1", f"{post}#a HTTP/1.1"),
        *(f"{post} {version}" for version in ("HTTP/0.9", "HTTP/2.0", "HTTP/9.9", "HTCPCP/1.1")),
        *(f"post {served.suspend} HTTP/1.1", f"ACTIVATE {served.suspend} HTTP/1.1", "POST * HTTP/1.1"),
        *(f"POST http://x{served.suspend}#a HTTP/1.1", "GET http://[ HTTP/1.1", "GET  HTTP/1.1"),
        *("CONNECT localhost:22 HTTP/1.1", "PRI * HTTP/2.0"),
    ]
    return {
        **{f"length {text!r}": command(f"Content-Length: {text}") + b"{}" for text in OTHER_LENGTHS},
        **{f"coding {text!r}": command(f"Transfer-Encoding: {text}") + body for text in UNKNOWN_CODINGS},
        **{line: command(line=line) for line in other_first_lines},
        "both lengths": command("Content-Length: 2", CHUNKED) + body,
        "both lengths, the other way": command(CHUNKED, "Content-Length: 2") + body,
        "chunked in HTTP/1.0": command(CHUNKED, line=f"{post} HTTP/1.0") + body,
        "a chunk of no size": command(CHUNKED) + b"x\r\n{}\r\n0\r\n\r\n",
        "a chunk of a negative size": command(CHUNKED) + b"-2\r\n{}\r\n0\r\n\r\n",
        "a chunk of another size": command(CHUNKED) + b"1\r\n{}\r\n0\r\n\r\n",
        "a chunk beyond 64 bits": command(CHUNKED) + b"f" * 17 + b"\r\n{}",
        "a space before the colon": command("Content-Length : 2") + b"{}",
        "a folded header": command("X-Folded: a", " b"),
        "no name": command(": x"),
        "NUL in a header": command("X-A: a\0b"),
        "NUL in a name": command("X-\0: a"),
        "a line break of one half": command("X-A: a\rb"),
        "no host": command(host=""),
        "two hosts": command("Host: x"),
        "two hosts, in another case": command("HOST: other"),
        "two hosts in HTTP/1.0": command("Host: x", line=f"{post} HTTP/1.0"),
        "TLS": bytes.fromhex("16030100c8010000c40303") + bytes(range(200)),
        "zeros": b"\0" * 100 + b"\r\n\r\n",
    }


async def test_what_is_not_http(served: Served) -> None:
    """One 400 in the envelope, and the connection ends; no command in it is done, others are served."""
    async with served.nothing_changes(), served.others_are_served():
        for name, data in _not_http(served).items():
            answers = await exchange(served.port, data)
            assert [(answer.status, answer.code) for answer in answers] == [(400, "bad_request")], name
            assert answers[0].headers["connection"] == "close", name


async def test_another_transfer_coding(served: Served) -> None:
    """A body in another coding too is 501, the connection ends, and nothing is done (RFC 9112, 6.1)."""
    body = b"\r\n2\r\n{}\r\n0\r\n\r\n"
    async with served.nothing_changes():
        for codings in (
            *("gzip, chunked", "identity, chunked", "chunked;q=1, chunked", "GZip ,\tchunked"),
            *("gzip\r\nTransfer-Encoding: chunked", "deflate\r\nTransfer-Encoding: gzip, chunked"),
        ):
            for more in ([], ["Upgrade: h2c", "Connection: Upgrade"]):
                lines = (f"Transfer-Encoding: {codings}", *more)
                start = request("POST", served.suspend, served.bearer, *lines).removesuffix(b"\r\n")
                [answer] = await exchange(served.port, start + body)
                assert (answer.status, answer.code) == (501, "not_implemented"), codings
                assert answer.headers["connection"] == "close", codings
    for coding in ("chunked", "Chunked", " chunked "):
        start = request("POST", served.suspend, served.bearer, CLOSE, f"Transfer-Encoding:{coding}")
        [answer] = await exchange(served.port, start.removesuffix(b"\r\n") + body)
        assert answer.status in (200, 409), coding


async def test_what_is_broken_off(served: Served) -> None:
    """A command that ends before it is whole is not done, wherever it ends."""
    whole = request("POST", served.suspend, served.bearer, CLOSE, body=b'{"idempotency_key": null}')
    async with served.nothing_changes():
        for length in (*range(0, len(whole) - 1, 23), len(whole) - 1):
            answers = await exchange(served.port, whole[:length], half_close=True)
            assert [answer.status for answer in answers] in ([], [400]), whole[:length]
            async with wire(served.port) as connection:
                await connection.write(whole[:length])
    [answer] = await exchange(served.port, whole)
    assert answer.status == 200


async def test_one_after_another(served: Served) -> None:
    """Requests that come at once are answered in their order, the last, which is no HTTP, too; and those that come byte
    by byte are requests."""
    bearer = served.bearer
    ping, suspend = request("GET", PING, bearer), request("POST", served.suspend, bearer, body=b"{}")
    nope, last = request("GET", "/nope", bearer), request("GET", "/nope", bearer, CLOSE)
    before = await served.head()
    for end, status in (
        (b"garbage\r\n\r\n", 400),
        (request("POST", served.suspend, bearer, CHUNKED) + b"no size\r\n", 400),
        (last, 404),
    ):
        answers = await exchange(served.port, nope + ping + suspend + end, slowly=end is last)
        assert [answer.status for answer in answers[:2]] == [404, 200]
        assert answers[2].status in (200, 409)
        assert [answer.status for answer in answers[3:]] == [status]
        assert await served.head() == before + 1

    many = 300
    answers = await exchange(served.port, ping * many + last)
    assert [answer.status for answer in answers] == [200] * many + [404]


async def test_an_upgrade_is_not_taken(served: Served) -> None:
    """A request for another protocol is answered as if it had not asked: its body counts."""
    ping = request("GET", PING, served.bearer)
    last = request("GET", "/nope", served.bearer, CLOSE)
    for protocol in ("websocket", "h2c", "TLS/1.0"):
        lines = ("Connection: Upgrade, HTTP2-Settings", f"Upgrade: {protocol}")
        command = request("POST", served.suspend, served.bearer, *lines, body=b'{"reason": 5}')
        chunked = request("POST", served.suspend, served.bearer, *lines, CHUNKED)
        pieces = chunked + b'8\r\n{"reason\r\n5\r\n": 5}\r\n0\r\n\r\n'
        data = command + ping + pieces + request("GET", PING, served.bearer, *lines) + last
        for slowly in (False, True):
            answers = await exchange(served.port, data, slowly=slowly)
            assert [answer.status for answer in answers] == [422, 200, 422, 200, 404], protocol
        head, separator, body = command.replace(b"Upgrade, HTTP2-Settings", b"Upgrade, close").partition(b"\r\n\r\n")
        async with wire(served.port) as connection:
            await connection.write(head + separator)
            await exchange(served.port, last)  # by then the service is at work on the head
            await connection.write(body)
            [answer] = await connection.answers()
        assert answer.status == 422, protocol


async def test_only_a_path_as_it_is_spelt(served: Served) -> None:
    """A path that is encoded or goes by a detour is 404, and nothing is done."""
    path = served.suspend
    odd = [
        *(path.replace("/suspend", slash + "suspend") for slash in ("%2F", "%2f")),
        *(path + end for end in ("/", "//", "%20", ";a=b")),
        *("/" + path, path.replace("/", "//"), f"{path}/activate", "/api/v1/api_token//suspend"),
        path.replace("/api_token/", "/api_token/x%2f"),
        *(path.replace("/api/", detour) for detour in ("/%61pi/", "/./api/", "/x/../api/")),
        *(path.replace("suspend", "%73uspend"), path.replace("/v1/", "/v1%2e/")),
        *("/metrics/", "//metrics", "/%6detrics", "/health/ready/", "/.well-known//jwks.json", "/openapi.json/"),
    ]
    async with served.nothing_changes():
        for spelt in odd:
            for bearer in (served.bearer, "none"):
                for method, body in (("POST", b"{}"), ("GET", None)):
                    answer = await served.ask(method, spelt, bearer=bearer, body=body)
                    assert (answer.status, answer.code) == (404, "not_found"), spelt


async def test_an_address_in_place_of_a_path(served: Served) -> None:
    """An address with scheme and host, as for a proxy, is what its path is."""
    for scheme in ("http://x", "https://x:8080", "HTTP://x"):
        assert (await served.ask("GET", f"{scheme}{PING}?a=b")).status == 200, scheme
        for target in (scheme, f"{scheme}?a=b", f"{scheme}/", f"{scheme}/{PING}"):
            answer = await served.ask("GET", target)
            assert (answer.status, answer.code) == (404, "not_found"), target


async def test_head_on_the_wire(served: Served) -> None:
    """The answer to HEAD is its head and nothing behind, whatever comes next on the connection; also for a stream."""
    heads = [(PING,), ("/api/v1/event", "Accept: text/event-stream"), ("/nope",), ("/docs/swagger-ui-bundle.js",)]
    data = b"".join(request("HEAD", path, served.bearer, *lines) for path, *lines in heads)
    async with asyncio.timeout(20):
        reader, writer = await asyncio.open_connection("127.0.0.1", served.port, limit=2**20)
        writer.write(data + request("GET", PING, served.bearer, CLOSE))
        answer = await reader.read()
        writer.close()
    *found, body = answer.split(b"\r\n\r\n")
    assert [int(head[9:12]) for head in found] == [200, 200, 404, 200, 200]
    assert body.startswith(b'{"status":"success"')


async def test_options_of_the_service(served: Served) -> None:
    """OPTIONS * says which methods there are."""
    answer = await served.ask("OPTIONS", "*", bearer="none")
    assert (answer.status, answer.body) == (204, b"")
    assert answer.headers["allow"] == "DELETE, GET, HEAD, OPTIONS, POST, PUT"


async def test_versions_and_hosts(served: Served) -> None:
    """The host may be empty, and HTTP/1.0 may leave it out."""
    for version, host in (("1.1", "Host: x\r\n"), ("1.1", "Host:\r\n"), ("1.0", ""), ("1.0", "Host: x\r\n")):
        head = f"GET {PING} HTTP/{version}\r\n{host}{CLOSE}\r\nAuthorization: Bearer {served.bearer}\r\n\r\n"
        [answer] = await exchange(served.port, head.encode())
        assert answer.status == 200, head


async def test_long_addresses_are_not_kept(served: Served) -> None:
    """Path and query together may have 2,048 bytes; longer ones are 414, and nothing of them stays in memory."""
    longest = f"{PING}?" + "a" * (2048 - len(PING))
    assert (await served.ask("GET", longest)).status == 200
    answer = await served.ask("GET", longest + "a")
    assert (answer.status, answer.code) == (414, "bad_request")
    process = psutil.Process(served.process.pid)
    before = process.memory_info().rss
    for number in range(11):
        paths = [f"/api/v1/api_token/{number}{n:03}".ljust(14_000, "a") for n in range(100)]
        await exchange(served.port, b"".join(request("GET", path, "none") for path in paths) + b"\r\nend\r\n\r\n")
    assert process.memory_info().rss - before < GROWTH


async def test_large_heads(served: Served) -> None:
    """A request may have 16 KiB of head and 100 headers; more is 431, and the connection ends."""
    for lines in (["X-A: " + "a" * 14_000], ["A: a"] * 90):
        assert (await served.ask("GET", PING, *lines)).status == 200
    for lines in (["X-A: " + "a" * 16_384], ["A: a"] * 100):
        answer = await served.ask("GET", PING, *lines)
        assert (answer.status, answer.code) == (431, "bad_request"), lines[0][:9]


async def test_trailers_are_no_headers(served: Served) -> None:
    """What comes behind a body is not taken for a header: neither a credential nor a condition."""
    command = request("POST", served.suspend, served.bearer, CLOSE, CHUNKED)
    [answer] = await exchange(served.port, command + b'2\r\n{}\r\n0\r\nIf-Match: "7"\r\n\r\n')
    assert answer.status == 200
    ping = f"GET {PING} HTTP/1.1\r\nHost: x\r\n{CLOSE}\r\n{CHUNKED}\r\n\r\n0\r\n"
    [answer] = await exchange(served.port, f"{ping}Authorization: Bearer {served.bearer}\r\n\r\n".encode())
    assert answer.status == 401


async def test_too_much(served: Served) -> None:
    """However much a request brings, the service's memory stays bounded, and nobody else waits."""
    start = f"POST {served.suspend} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {served.bearer}\r\n".encode()
    chunked = start + CHUNKED.encode() + b"\r\n\r\n"
    piece = 64 * 1024
    cases = {
        "a line": (b"GET /", b"a" * piece),
        "a query": (b"GET /?", b"a=%00&" * (piece // 6)),
        "a method": (b"GET", b"G" * piece),
        "a header": (start + b"X-A: ", b"a" * piece),
        "a name": (start, b"a" * piece),
        "headers": (start, b"X-A: a\r\n" * (piece // 8)),
        "a declared body": (start + b"Content-Length: %d\r\n\r\n" % BIG, b" " * piece),
        "a body in chunks": (chunked, b"10000\r\n" + b" " * piece + b"\r\n"),
        "a body in small chunks": (chunked, b"1\r\n \r\n" * (piece // 6)),
        "an extension of a chunk": (chunked + b"1;", b"a" * piece),
        "a trailer": (chunked + b"0\r\nX-A: ", b"a" * piece),
        "trailers": (chunked + b"0\r\n", b"X-A: a\r\n" * (piece // 8)),
        "a body of a read": (b"GET /api/v1/ping HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % BIG, b" " * piece),
        "empty lines": (b"\r\n", b"\r\n" * (piece // 2)),
    }
    process = psutil.Process(served.process.pid)
    async with served.nothing_changes(), served.others_are_served():
        for name, (head, rest) in cases.items():
            before = process.memory_info().rss
            async with wire(served.port) as connection:
                try:
                    await connection.write(head)
                    for _ in range(BIG // len(rest)):
                        await connection.write(rest)
                    connection.half_close()
                except OSError:
                    pass  # it has been answered, and ended
                grown = process.memory_info().rss - before
                statuses = [answer.status for answer in await connection.answers()]
            assert grown < GROWTH, f"{grown} bytes for {name}"
            assert statuses in ([], [400], [401], [413], [431]), name
