"""Bytes that no client should send, to a running service: answered in the envelope or cut off, nothing half done."""

import asyncio
from typing import Final

import psutil

from tests.trials.faults.client import Answer
from tests.trials.fuzz.served import PING, Served
from tests.trials.fuzz.wire import exchange, request, wire

BIG: Final = 40 * 2**20
"""Bytes."""
GROWTH: Final = 30 * 2**20
"""Bytes by which a process may grow at most while BIG is sent to it."""
CLOSE: Final = "Connection: close"


def _commands(path: str, bearer: str) -> dict[str, bytes]:
    """Commands of which none is valid HTTP."""
    start = f"POST {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {bearer}\r\n".encode()
    chunked = start + b"Transfer-Encoding: chunked\r\n\r\n"
    return {
        "both lengths": start + b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        "both lengths, the other way": start
        + b"Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        "two lengths": start + b"Content-Length: 2\r\nContent-Length: 0\r\n\r\n{}",
        "lengths in a list": start + b"Content-Length: 2, 2\r\n\r\n{}",
        "a negative length": start + b"Content-Length: -2\r\n\r\n{}",
        "a length in hexadecimal": start + b"Content-Length: 0x2\r\n\r\n{}",
        "a length with a sign": start + b"Content-Length: +2\r\n\r\n{}",
        "a length beyond 64 bits": start + b"Content-Length: " + b"9" * 30 + b"\r\n\r\n{}",
        "an unknown coding": start + b"Transfer-Encoding: gzip\r\n\r\n{}",
        "no coding by name": start + b"Transfer-Encoding: identity\r\n\r\n{}",
        "chunked by another name": start + b"Transfer-Encoding: x-chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        "chunked, with a parameter": start + b"Transfer-Encoding: chunked;q=1\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        "chunked, but not last": start + b"Transfer-Encoding: chunked, gzip\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        "chunked, but not in the last line": start
        + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: gzip\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        "chunked twice": start + b"Transfer-Encoding: chunked, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        "chunked in two lines": start
        + b"Transfer-Encoding: chunked\r\n"
        + chunked[len(start) :]
        + b"2\r\n{}\r\n0\r\n\r\n",
        "no coding": start + b"Transfer-Encoding:\r\n\r\n{}",
        "chunked, and an upgrade": start + b"Upgrade: h2c\r\nConnection: upgrade\r\n"
        b"Transfer-Encoding: chunked, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        "chunked in HTTP/1.0": chunked.replace(b"HTTP/1.1", b"HTTP/1.0") + b"2\r\n{}\r\n0\r\n\r\n",
        "a chunk of no size": chunked + b"x\r\n{}\r\n0\r\n\r\n",
        "a chunk of a negative size": chunked + b"-2\r\n{}\r\n0\r\n\r\n",
        "a chunk of another size": chunked + b"1\r\n{}\r\n0\r\n\r\n",
        "a chunk beyond 64 bits": chunked + b"f" * 17 + b"\r\n{}",
        "a space before the colon": start + b"Content-Length : 2\r\n\r\n{}",
        "a folded header": start + b"X-Folded: a\r\n b\r\n\r\n",
        "no name": start + b": x\r\n\r\n",
        "NUL in a header": start + b"X-A: a\0b\r\n\r\n",
        "NUL in a name": start + b"X-\0: a\r\n\r\n",
        "a line break of one half": start + b"X-A: a\rb\r\n\r\n",
        "a space in the path": start.replace(b"/suspend HTTP", b"/sus pend HTTP") + b"\r\n",
        "a line break in the path": start.replace(b"/suspend HTTP", b"/suspend\r\n HTTP") + b"\r\n",
        "an unknown version": start.replace(b"HTTP/1.1", b"HTTP/9.9") + b"\r\n",
        "no protocol": start.replace(b"HTTP/1.1", b"HTCPCP/1.1") + b"\r\n",
        "a method in lower case": start.replace(b"POST", b"post") + b"\r\n",
        "an unknown method": start.replace(b"POST", b"ACTIVATE") + b"\r\n",
        "HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "TLS": bytes.fromhex("16030100c8010000c40303") + bytes(range(200)),
        "a tunnel": b"CONNECT localhost:22 HTTP/1.1\r\nHost: x\r\n\r\n",
        "no URL": b"GET  HTTP/1.1\r\nHost: x\r\n\r\n",
        "a URL of another kind": b"GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n",
        "no HTTP": b"\0" * 100 + b"\r\n\r\n",
    }


async def test_what_is_not_http(served: Served) -> None:
    """One 400 in the envelope, and the connection ends; no command in it is done, others are served."""
    before = await served.head()
    async with served.others_are_served():
        for name, data in _commands(served.suspend, served.bearer).items():
            answers = await exchange(served.process.port, data)
            assert [(answer.status, answer.code) for answer in answers] == [(400, "bad_request")], name
            assert answers[0].headers["connection"] == "close", name
    assert await served.head() == before


async def test_another_transfer_coding(served: Served) -> None:
    """A body in another coding too is 501, the connection ends, and nothing is done (RFC 9112, 6.1)."""
    before = await served.head()
    body = b"\r\n2\r\n{}\r\n0\r\n\r\n"
    for codings in (
        ["gzip, chunked"],
        ["identity, chunked"],
        ["chunked;q=1, chunked"],
        ["gzip", "chunked"],
        ["deflate", "gzip, chunked"],
        ["GZip ,\tchunked"],
    ):
        lines = [f"Transfer-Encoding: {coding}" for coding in codings]
        for more in ([], ["Upgrade: h2c", "Connection: Upgrade"]):
            start = request("POST", served.suspend, served.bearer, *lines, *more).removesuffix(b"\r\n")
            [answer] = await exchange(served.process.port, start + body)
            assert (answer.status, answer.code) == (501, "not_implemented"), codings
            assert answer.headers["connection"] == "close", codings
    assert await served.head() == before
    for coding in ("chunked", "Chunked", " chunked "):
        start = request("POST", served.suspend, served.bearer, CLOSE, f"Transfer-Encoding:{coding}")
        [answer] = await exchange(served.process.port, start.removesuffix(b"\r\n") + body)
        assert answer.status in (200, 409), coding


async def test_what_is_broken_off(served: Served) -> None:
    """A command that ends before it is whole is not done, wherever it ends."""
    before = await served.head()
    whole = request("POST", served.suspend, served.bearer, CLOSE, body=b'{"idempotency_key": null}')
    for length in (*range(0, len(whole) - 1, 23), len(whole) - 1):
        for half_close in (True, False):
            if half_close:
                answers = await exchange(served.process.port, whole[:length], half_close=True)
                assert [answer.status for answer in answers] in ([], [400]), whole[:length]
            else:
                async with wire(served.process.port) as connection:
                    await connection.write(whole[:length])
    assert await served.head() == before
    [answer] = await exchange(served.process.port, whole)
    assert answer.status == 200


async def test_byte_by_byte(served: Served) -> None:
    """A request that comes a byte at a time is a request."""
    whole = request("POST", served.suspend, served.bearer, CLOSE, body=b'{"reason": "slow"}')
    async with served.others_are_served(), wire(served.process.port) as connection:
        for byte in whole:
            await connection.write(bytes([byte]))
            await asyncio.sleep(0)
        [answer] = await connection.answers()
    assert answer.status == 200


async def test_one_after_another(served: Served) -> None:
    """Requests that come at once are answered in their order, the last, which is no HTTP, too."""
    port, bearer = served.process.port, served.bearer
    ping, suspend = request("GET", PING, bearer), request("POST", served.suspend, bearer, body=b"{}")
    nope = request("GET", "/nope", bearer)
    before = await served.head()
    for broken in (
        b"garbage\r\n\r\n",
        request("POST", served.suspend, bearer, "Transfer-Encoding: chunked") + b"no size\r\n",
    ):
        answers = await exchange(port, nope + ping + suspend + nope + broken)
        assert [answer.status for answer in answers[:2]] == [404, 200]
        assert answers[2].status in (200, 409)
        assert [answer.status for answer in answers[3:]] == [404, 400]
        assert await served.head() == before + 1

    many = 300
    async with wire(port) as connection:
        await connection.write(ping * many + request("GET", "/nope", bearer, CLOSE))
        statuses = [answer.status for answer in await connection.answers()]
    assert statuses == [200] * many + [404]


async def test_an_upgrade_is_not_taken(served: Served) -> None:
    """A request for another protocol is answered as if it had not asked: its body counts."""
    ping = request("GET", PING, served.bearer)
    for protocol in ("websocket", "h2c", "TLS/1.0"):
        lines = ("Connection: Upgrade, HTTP2-Settings", f"Upgrade: {protocol}")
        command = request("POST", served.suspend, served.bearer, *lines, body=b'{"reason": 5}')
        chunked = request("POST", served.suspend, served.bearer, *lines, "Transfer-Encoding: chunked")
        pieces = chunked + b'8\r\n{"reason\r\n5\r\n": 5}\r\n0\r\n\r\n'
        last = request("GET", "/nope", served.bearer, CLOSE)
        data = command + ping + pieces + request("GET", PING, served.bearer, *lines) + last
        together = await exchange(served.process.port, data)
        assert [answer.status for answer in together] == [422, 200, 422, 200, 404], protocol
        async with wire(served.process.port) as connection:
            for byte in data:
                await connection.write(bytes([byte]))
            apart = await connection.answers()
        assert [answer.status for answer in apart] == [422, 200, 422, 200, 404], protocol
        async with wire(served.process.port) as connection:
            head, separator, body = request(
                "POST", served.suspend, served.bearer, CLOSE, *lines[1:], "Connection: Upgrade", body=b'{"reason": 5}'
            ).partition(b"\r\n\r\n")
            await connection.write(head + separator)
            await exchange(served.process.port, last)  # by then the service is at work on the head
            await connection.write(body)
            [answer] = await connection.answers()
        assert answer.status == 422, protocol


async def test_only_a_path_as_it_is_spelt(served: Served) -> None:
    """A path that is encoded or goes by a detour is 404, and nothing is done."""
    before = await served.head()
    path = served.suspend
    odd = [
        path.replace("/suspend", "%2Fsuspend"),
        path.replace("/suspend", "%2fsuspend"),
        path + "/",
        path + "//",
        path + "%20",
        path + ";a=b",
        "/" + path,
        path.replace("/", "//"),
        path.replace("/api/", "/%61pi/"),
        path.replace("/api/", "/./api/"),
        path.replace("/api/", "/x/../api/"),
        path.replace("suspend", "%73uspend"),
        path.replace("/v1/", "/v1%2e/"),
        "/metrics/",
        "//metrics",
        "/%6detrics",
        "/health/ready/",
        "/.well-known//jwks.json",
        "/openapi.json/",
    ]
    for spelt in odd:
        for bearer in (served.bearer, "none"):
            [answer] = await exchange(served.process.port, request("POST", spelt, bearer, CLOSE, body=b"{}"))
            assert (answer.status, answer.code) == (404, "not_found"), spelt
            [answer] = await exchange(served.process.port, request("GET", spelt, bearer, CLOSE))
            assert (answer.status, answer.code) == (404, "not_found"), spelt
    assert await served.head() == before


async def test_other_forms_of_a_target(served: Served) -> None:
    """An address with scheme and host, as for a proxy, is what its path is; a fragment belongs to no request."""
    for scheme in ("http://x", "https://x:8080", "HTTP://x"):
        [answer] = await exchange(served.process.port, request("GET", f"{scheme}{PING}?a=b", served.bearer, CLOSE))
        assert answer.status == 200, scheme
        for target in (scheme, f"{scheme}?a=b", f"{scheme}/", f"{scheme}/{PING}"):
            [answer] = await exchange(served.process.port, request("GET", target, served.bearer, CLOSE))
            assert (answer.status, answer.code) == (404, "not_found"), target
    for target in (f"{PING}#a", f"http://x{PING}#a", "*"):
        [answer] = await exchange(served.process.port, request("GET", target, served.bearer))
        assert (answer.status, answer.code) == (400, "bad_request"), target


async def test_head_on_the_wire(served: Served) -> None:
    """The answer to HEAD is its head and nothing behind, whatever comes next on the connection; also for a stream."""
    port = served.process.port
    accept = "Accept: text/event-stream"
    data = b"".join(
        (
            request("HEAD", PING, served.bearer),
            request("HEAD", "/api/v1/event", served.bearer, accept),
            request("HEAD", "/nope", served.bearer),
            request("HEAD", "/docs/swagger-ui-bundle.js", served.bearer),
            request("GET", PING, served.bearer, CLOSE),
        )
    )
    async with asyncio.timeout(20):
        reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=2**20)
        writer.write(data)
        answer = await reader.read()
        writer.close()
    *heads, body = answer.split(b"\r\n\r\n")
    assert [int(head[9:12]) for head in heads] == [200, 200, 404, 200, 200]
    assert body.startswith(b'{"status":"success"')


async def test_options_of_the_service(served: Served) -> None:
    """OPTIONS * says which methods there are; the asterisk is for no other method."""
    [answer] = await exchange(served.process.port, request("OPTIONS", "*", "none", CLOSE))
    assert (answer.status, answer.body) == (204, b"")
    assert answer.headers["allow"] == "DELETE, GET, HEAD, OPTIONS, POST"
    [answer] = await exchange(served.process.port, request("POST", "*", served.bearer, body=b"{}"))
    assert (answer.status, answer.code) == (400, "bad_request")


async def test_versions_and_hosts(served: Served) -> None:
    """A request says once for which host it is, HTTP/1.0 may leave that out, and no other versions are spoken."""
    bearer = f"Authorization: Bearer {served.bearer}\r\n"
    host = "Host: localhost\r\n"
    for head, status in (
        (f"GET {PING} HTTP/1.1\r\n{host}Connection: close\r\n", 200),
        (f"GET {PING} HTTP/1.1\r\nHost:\r\nConnection: close\r\n", 200),
        (f"GET {PING} HTTP/1.0\r\n", 200),
        (f"GET {PING} HTTP/1.0\r\n{host}", 200),
        (f"GET {PING} HTTP/1.1\r\n", 400),
        (f"GET {PING} HTTP/1.1\r\n{host}{host}", 400),
        (f"GET {PING} HTTP/1.1\r\n{host}HOST: other\r\n", 400),
        (f"GET {PING} HTTP/1.0\r\n{host}{host}", 400),
        (f"GET {PING} HTTP/2.0\r\n{host}", 400),
        (f"GET {PING} HTTP/0.9\r\n{host}", 400),
        (f"GET {PING}\r\n", 400),
    ):
        [answer] = await exchange(served.process.port, f"{head}{bearer}\r\n".encode())
        assert answer.status == status, head


async def test_long_addresses_are_not_kept(served: Served) -> None:
    """Path and query together may have 2,048 bytes; longer ones are 414, and nothing of them stays in memory."""
    port = served.process.port
    longest = f"{PING}?" + "a" * (2048 - len(PING))
    [answer] = await exchange(port, request("GET", longest, served.bearer, CLOSE))
    assert answer.status == 200
    [answer] = await exchange(port, request("GET", longest + "a", served.bearer, CLOSE))
    assert (answer.status, answer.code) == (414, "bad_request")
    process = psutil.Process(served.process.pid)
    before = process.memory_info().rss
    for number in range(11):
        paths = [f"/api/v1/api_token/{number}{n:03}".ljust(14_000, "a") for n in range(100)]
        await exchange(port, b"".join(request("GET", path, "none") for path in paths) + b"\r\nend\r\n\r\n")
    assert process.memory_info().rss - before < GROWTH


async def test_large_heads(served: Served) -> None:
    """A request may have 16 KiB of head and 100 headers; more is 431, and the connection ends."""
    port = served.process.port
    for lines, status in (
        (["X-A: " + "a" * 14_000], 200),
        (["X-A: " + "a" * 16_384], 431),
        (["A: a"] * 90, 200),
        (["A: a"] * 100, 431),
    ):
        [answer] = await exchange(port, request("GET", PING, served.bearer, CLOSE, *lines))
        assert answer.status == status, lines[0][:9]
        assert status == 200 or answer.code == "bad_request"


async def test_trailers_are_no_headers(served: Served) -> None:
    """What comes behind a body is not taken for a header: neither a credential nor a condition."""
    command = request("POST", served.suspend, served.bearer, CLOSE, "Transfer-Encoding: chunked")
    [answer] = await exchange(served.process.port, command + b'2\r\n{}\r\n0\r\nIf-Match: "7"\r\n\r\n')
    assert answer.status == 200
    ping = f"GET {PING} HTTP/1.1\r\nHost: x\r\n{CLOSE}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"
    data = f"{ping}Authorization: Bearer {served.bearer}\r\n\r\n"
    [answer] = await exchange(served.process.port, data.encode())
    assert answer.status == 401


async def _swallowed(served: Served, name: str, head: bytes, piece: bytes) -> list[Answer]:
    """Sends BIG bytes in pieces, or as many as are taken; checks that the process has not grown by much."""
    process = psutil.Process(served.process.pid)
    before = process.memory_info().rss
    async with wire(served.process.port) as connection:
        try:
            await connection.write(head)
            for _ in range(BIG // len(piece)):
                await connection.write(piece)
            connection.half_close()
        except OSError:
            pass
        grown = process.memory_info().rss - before
        answers = await connection.answers()
    assert grown < GROWTH, f"{grown} bytes for {name}"
    return answers


async def test_too_much(served: Served) -> None:
    """However much a request brings, the service's memory stays bounded, and nobody else waits."""
    before = await served.head()
    start = f"POST {served.suspend} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {served.bearer}\r\n".encode()
    piece = 64 * 1024
    cases = {
        "a line": (b"GET /", b"a" * piece),
        "a query": (b"GET /?", b"a=%00&" * (piece // 6)),
        "a method": (b"GET", b"G" * piece),
        "a header": (start + b"X-A: ", b"a" * piece),
        "a name": (start, b"a" * piece),
        "headers": (start, b"X-A: a\r\n" * (piece // 8)),
        "a declared body": (start + b"Content-Length: %d\r\n\r\n" % BIG, b" " * piece),
        "a body in chunks": (start + b"Transfer-Encoding: chunked\r\n\r\n", b"10000\r\n" + b" " * piece + b"\r\n"),
        "a body in small chunks": (start + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n" * (piece // 6)),
        "an extension of a chunk": (start + b"Transfer-Encoding: chunked\r\n\r\n1;", b"a" * piece),
        "a trailer": (start + b"Transfer-Encoding: chunked\r\n\r\n0\r\nX-A: ", b"a" * piece),
        "trailers": (start + b"Transfer-Encoding: chunked\r\n\r\n0\r\n", b"X-A: a\r\n" * (piece // 8)),
        "a body of a read": (b"GET /api/v1/ping HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % BIG, b" " * piece),
        "empty lines": (b"\r\n", b"\r\n" * (piece // 2)),
    }
    async with served.others_are_served():
        for name, (head, rest) in cases.items():
            statuses = [answer.status for answer in await _swallowed(served, name, head, rest)]
            assert statuses in ([], [400], [401], [413], [431]), name
    assert await served.head() == before
