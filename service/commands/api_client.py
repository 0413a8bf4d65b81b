"""The API as `tokentrail token ...` calls it: where it is, with which token, and which exit code an answer leads to."""

import os
import stat
import time
from pathlib import Path
from typing import Any, Final, NamedTuple
from uuid import uuid4

import httpx
import msgspec

URL: Final = "TOKENTRAIL_URL"
TOKEN: Final = "TOKENTRAIL_TOKEN"
PROFILE: Final = Path("~/.config/tokentrail/profile")
_WITHIN: Final = 10.0
"""Seconds for an answer."""
_ATTEMPTS: Final = 3
_PAUSE: Final = 1.0
"""Seconds before the next attempt, unless the service names others."""
_LONGEST_PAUSE: Final = 10.0

FAILED, INVALID, NOT_ALLOWED, NOT_FOUND, REFUSED, UNAVAILABLE = 1, 2, 3, 4, 5, 6
EXITS: Final = {
    400: INVALID,
    401: NOT_ALLOWED,
    403: NOT_ALLOWED,
    404: NOT_FOUND,
    409: REFUSED,
    412: REFUSED,
    422: INVALID,
    429: UNAVAILABLE,
    503: UNAVAILABLE,
}
"""The exit code for each status; FAILED for any other error."""


class CallFailed(Exception):
    """The message says why; `code` is the exit code."""

    def __init__(self, message: str, code: int) -> None:
        super().__init__(message)
        self.code = code


class Access(NamedTuple):
    url: str
    token: str


def access(profile: Path | None) -> Access:
    """From the environment; what it lacks, from the profile: lines of the form NAME=value, of the same names.

    Raises:
        CallFailed: one of them is nowhere, or others may read the profile.
    """
    path = (profile or PROFILE).expanduser()
    known = {name: value for name in (URL, TOKEN) if (value := os.environ.get(name))}
    if len(known) < 2 and (profile is not None or path.exists()):
        known = {**_read(path), **known}
    for name in (URL, TOKEN):
        if name not in known:
            raise CallFailed(f"{name} is neither in the environment nor in {path}", INVALID)
    return Access(known[URL].rstrip("/"), known[TOKEN])


def _read(path: Path) -> dict[str, str]:
    try:
        mode = stat.S_IMODE(path.stat().st_mode)
        lines = path.read_text().splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CallFailed(f"{path} cannot be read: {error}", INVALID) from None
    if mode & 0o077:
        raise CallFailed(f"Others may read {path}, which has a token: chmod 600 {path}", INVALID)
    pairs = (line.partition("=") for line in lines if line.strip() and not line.lstrip().startswith("#"))
    return {name.strip(): value.strip() for name, sign, value in pairs if sign}


class ApiClient:
    """Calls the service. A command is tried again with the same idempotency key, a read as it is."""

    def __init__(self, access: Access) -> None:
        if not (access.token.isascii() and access.token.isprintable()):
            raise CallFailed(f"{TOKEN} is malformed", INVALID)
        try:
            self._client = httpx.Client(
                base_url=f"{access.url}/api/v1", headers={"authorization": f"Bearer {access.token}"}, timeout=_WITHIN
            )
        except httpx.InvalidURL:
            raise CallFailed(f"{URL} is malformed", INVALID) from None

    def get(self, path: str, **query: Any) -> Any:
        """The body of the answer.

        Raises:
            CallFailed: the service refuses, or does not answer.
        """
        return self._call("GET", path, params={name: value for name, value in query.items() if value is not None})

    def command(self, method: str, path: str, body: Any, *, key: str | None, if_match: str | None = None) -> Any:
        """The body of the answer.

        Raises:
            CallFailed: the service refuses, or does not answer.
        """
        headers = {"idempotency-key": key or uuid4().hex, "content-type": "application/json"}
        if if_match is not None:
            headers["if-match"] = if_match
        return self._call(method, path, content=msgspec.json.encode(body), headers=headers)

    def _call(self, method: str, path: str, **options: Any) -> Any:
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                answer = self._client.request(method, path, **options)
            except httpx.UnsupportedProtocol:
                raise CallFailed(f"{URL} must begin with http:// or https://", INVALID) from None
            except httpx.HTTPError as error:
                said, pause = f"The service does not answer: {str(error) or type(error).__name__}", _PAUSE
            else:
                if answer.status_code not in (429, 503):
                    return _body(answer)
                said, pause = _message(answer), float(answer.headers.get("retry-after", _PAUSE))
            if attempt == _ATTEMPTS or pause > _LONGEST_PAUSE:
                raise CallFailed(said, UNAVAILABLE)
            time.sleep(pause)
        raise AssertionError("unreachable")


def _body(answer: httpx.Response) -> Any:
    if answer.status_code >= 300:
        raise CallFailed(_message(answer), EXITS.get(answer.status_code, FAILED))
    try:
        return msgspec.json.decode(answer.content)
    except msgspec.DecodeError:
        raise CallFailed(f"{answer.url} does not answer as Tokentrail does", FAILED) from None


def _message(answer: httpx.Response) -> str:
    try:
        body = msgspec.json.decode(answer.content)
        errors = body.get("errors") or {}
        lines = [f"{field} {text}" for field, texts in errors.items() for text in texts]
        return "\n".join(lines or [str(body["message"])])
    except (msgspec.DecodeError, AttributeError, KeyError, TypeError):
        return f"{answer.url} answers {answer.status_code}"
