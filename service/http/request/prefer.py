"""`Prefer: wait=N` (RFC 7240): a command is answered when all live verifiers have applied it, or after N seconds.

The answer stays the same; two headers tell what became of the preference.
"""

import asyncio
import re
from typing import Final

from service.application.propagation import AppliedBy
from service.application.verifier_wait import VerifierWait
from service.http.answer.reply import Header, Reply
from service.http.request.call import AnyRequest, Call

LONGEST_WAIT: Final = 10
"""Seconds."""
MOST_NAMES: Final = 8
"""Verifiers named in a header."""

_TOKEN: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_WORD: Final = rf'(?:{_TOKEN}|"(?:[^"\\]|\\.)*")'
# Each space can be matched in one way only: with two, a short header would take the process minutes.
_PARAMETER: Final = rf"[ \t]*;(?:[ \t]*{_TOKEN}(?:[ \t]*=[ \t]*{_WORD})?)?"
_PREFERENCE: Final = re.compile(
    rf"[ \t]*(?P<name>{_TOKEN})(?:[ \t]*=[ \t]*(?P<value>{_WORD}))?(?:{_PARAMETER})*[ \t]*(?:,|$)"
)
_SECONDS: Final = re.compile(r"[0-9]{1,9}")


def wait_preference(text: str) -> int | None:
    """The seconds that the caller would wait, at most LONGEST_WAIT; None if the header says nothing of it.

    What cannot be understood is ignored, as RFC 7240 asks; of several the first counts.
    """
    at = 0
    while at < len(text):
        found = _PREFERENCE.match(text, at)
        if found is None:  # an empty or malformed element
            comma = text.find(",", at)
            at = comma + 1 if comma >= 0 else len(text)
            continue
        at = found.end()
        if found["name"].lower() == "wait":
            value = (found["value"] or "").strip('"')
            return min(int(value), LONGEST_WAIT) if _SECONDS.fullmatch(value) else None
    return None


async def propagated(reply: Reply, position: int, call: Call, seconds: int) -> Reply:
    """The reply to a command that led to the event at `position`, after the wait that the caller prefers."""
    waiting = call.services.verifier_wait
    headers: tuple[Header, ...] = ()
    if not waiting.full:  # else too many wait already: a preference may be left aside
        shutting_down = call.request.scope["state"].get("shutting_down")
        await _wait(waiting, position, seconds, call.request, shutting_down)
        headers = ((b"preference-applied", b"wait=%d" % seconds),)
    applied_by = await call.services.checked_receipts.applied_by(position)
    reply.headers = (*reply.headers, *headers, (b"tokentrail-propagation", dictionary(position, applied_by)))
    return reply


async def _wait(
    waiting: VerifierWait, position: int, seconds: int, request: AnyRequest, shutting_down: asyncio.Event | None
) -> None:
    with waiting.applied(position) as applied:
        if applied.done() or seconds == 0:
            return
        ends = [asyncio.create_task(_gone(request))]
        if shutting_down is not None:
            ends.append(asyncio.create_task(_set(shutting_down)))
        try:
            await asyncio.wait((applied, *ends), timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for end in ends:
                end.cancel()
            await asyncio.gather(*ends, return_exceptions=True)


async def _gone(request: AnyRequest) -> None:
    """Returns when the caller has gone. The body has been read by then."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def _set(event: asyncio.Event) -> None:
    await event.wait()


def dictionary(position: int, applied_by: AppliedBy) -> bytes:
    """An RFC 9651 dictionary."""
    members = [f"position={position}", f"live={applied_by.live}", f"applied={applied_by.applied}"]
    if applied_by.pending:
        names = " ".join(_string(name) for name in applied_by.pending[:MOST_NAMES])
        members.append(f"pending=({names})")
    if not applied_by.listening:
        members.append("listening=?0")
    return ", ".join(members).encode()


def _string(name: str) -> str:
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
