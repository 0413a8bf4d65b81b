"""The grammar of a connection URI as libpq has it, which is not quite that of other URLs: several hosts, each with a
port; a password may hold any character but @ and /.

No message repeats a part of the URL: it may be the password in the wrong place.
"""

import re
from typing import Final
from urllib.parse import unquote

_PREFIXES: Final = ("postgresql://", "postgres://")
_CREDENTIALS: Final = re.compile(r"([^@/]*)@")
_HOST: Final = re.compile(r"(?:\[([^\]]+)\](?=[:/?,]|$)|([^:/?,\[]*))(?::([^/?,]*))?(,?)")
_PATH: Final = re.compile(r"(?:/([^?]*))?(?:\?(.*))?", re.DOTALL)
_BROKEN_ESCAPE: Final = re.compile(r"%(?![0-9A-Fa-f]{2})|%00")


def parameters_of(url: str) -> dict[str, str]:
    """The parameters that the URL names, those before its `?` too: `user`, `password`, `host`, `port`, `dbname`.

    Raises:
        ValueError: this is no such URL; the message goes on after the name of the variable.
    """
    rest = next((url.removeprefix(prefix) for prefix in _PREFIXES if url.startswith(prefix)), None)
    if rest is None:
        raise ValueError(f"must begin with {_PREFIXES[0]}")
    if _BROKEN_ESCAPE.search(rest):
        raise ValueError("is not a URL: a % must come before two hexadecimal digits; write %25 for the sign itself")
    found: dict[str, str] = {}
    credentials = _CREDENTIALS.match(rest)
    if credentials is not None:
        rest = rest[credentials.end() :]
        user, _, password = credentials[1].partition(":")
        found |= {"user": _decoded(user), "password": _decoded(password)}
    hosts, ports, rest = _hosts(rest)
    found |= {"host": _decoded(hosts), "port": _decoded(ports)}
    path = _PATH.fullmatch(rest)
    if path is None:
        raise ValueError("is not a URL: after the hosts comes a / or a ?")
    # Where an @ is left over, what stands before it may be a piece of the password.
    if "@" in hosts + ports + (path[1] or "") or (credentials is None and "@" in rest):
        raise ValueError("is not a URL: in a user and a password write %40 for @, %2F for /")
    found["dbname"] = _decoded(path[1] or "")
    return {name: text for name, text in (found | _query(path[2] or "")).items() if text}


def _hosts(rest: str) -> tuple[str, str, str]:
    """Hosts and ports, each with commas between, and what follows them."""
    hosts, ports = [], []
    more = True
    while more:
        found = _HOST.match(rest)
        assert found is not None  # it matches nothing, too
        hosts.append(found[1] or found[2])
        ports.append(found[3] or "")
        more = bool(found[4])
        rest = rest[found.end() :]
    return ",".join(hosts), ",".join(ports) if any(ports) else "", rest


def _query(text: str) -> dict[str, str]:
    found = {}
    for pair in text.split("&") if text else ():
        name, equals, value = pair.partition("=")
        if not equals or "=" in value:
            raise ValueError("is not a URL: what follows its ? must be parameters, name=value, with & between")
        found[_decoded(name)] = _decoded(value)
    return found


def _decoded(text: str) -> str:
    try:
        return unquote(text, errors="strict")
    except UnicodeDecodeError:
        raise ValueError("is not a URL: its percent-encoded characters are not UTF-8") from None
