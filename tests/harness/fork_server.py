"""A process that has imported what `tokentrail` imports. It starts `tokentrail` by a fork, which takes no second.

It runs as `python -m tests.harness.fork_server DESCRIPTOR`: a socket on which `program.py` sends it requests. A fork of
it leaves the loop and becomes the program: it has the streams, the environment and the folder that the request names,
no other descriptor, no thread and no event loop. It runs the file `tokentrail` as Python runs a script.
"""

import gc
import importlib
import os
import runpy
import select
import socket
import sys
from pathlib import Path
from typing import Final, NoReturn

import msgspec

_IMPORTED: Final = (
    # Typer loads these when it runs a command.
    *("pydantic.fields", "pydantic.functional_validators", "pydantic.type_adapter", "rich.progress", "rich.table"),
    *("projections.verify", "service.application.accounts", "service.feedback.feedback", "service.projector.projector"),
    *("service.relay.repair.survey", "service.relay.repair.foreign_messages", "service.relay.repair.rebuild_stream"),
    *("service.relay.relay", "service.serve", "service.store.migrate", "typer.rich_utils", "uvloop"),
)
_DEPENDS_ON_STREAMS: Final = "service.commands.terminal"
"""What looks at the standard streams when it is imported, so that each program must import it."""
_LONGEST_REQUEST: Final = 1 << 17
_STREAMS: Final = 3


class Request(msgspec.Struct):
    """What to start. Its three standard streams, and the pipe for its exit code, come with it as descriptors."""

    program: str
    arguments: list[str]
    environment: dict[str, str]
    folder: str
    new_session: bool


def serve_until_forked(requests: socket.socket) -> Request:
    """Starts programs until nobody can ask for one, and then ends. Returns in each fork."""
    poll = select.poll()
    poll.register(requests, select.POLLIN)
    running: dict[int, tuple[int, int]] = {}
    while True:
        for ready, _ in poll.poll():
            if ready in running:
                poll.unregister(ready)
                pid, exit_code = running.pop(ready)
                _, status = os.waitpid(pid, 0)
                os.write(exit_code, str(os.waitstatus_to_exitcode(status)).encode())
                os.close(exit_code)
                os.close(ready)
                continue
            message, descriptors, _, _ = socket.recv_fds(requests, _LONGEST_REQUEST, _STREAMS + 1)
            if not message:
                sys.exit()
            pid = os.fork()
            if not pid:
                requests.close()
                return _become(msgspec.json.decode(message, type=Request), descriptors[:_STREAMS])
            for stream in descriptors[:_STREAMS]:
                os.close(stream)
            requests.send(str(pid).encode())
            ended = os.pidfd_open(pid)
            poll.register(ended, select.POLLIN)
            running[ended] = pid, descriptors[_STREAMS]


def _become(request: Request, streams: list[int]) -> Request:
    if request.new_session:
        os.setsid()
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
    os.closerange(_STREAMS, os.sysconf("SC_OPEN_MAX"))
    sys.stdout = os.fdopen(1, "w", closefd=False)  # the old ones take a pipe for a file that can be wound back
    sys.stderr = os.fdopen(2, "w", 1, errors="backslashreplace", closefd=False)
    os.environ.clear()
    os.environ.update(request.environment)
    os.chdir(request.folder)
    sys.argv = [request.program, *request.arguments]
    sys.path[0] = str(Path(request.program).parent)
    return request


def main() -> NoReturn:
    requests = socket.socket(fileno=int(sys.argv[1]))
    for name in _IMPORTED:
        importlib.import_module(name)
    threads = len(list(Path("/proc/self/task").iterdir()))
    if threads != 1 or _DEPENDS_ON_STREAMS in sys.modules:
        sys.exit(f"A fork would not be as new: {threads} threads; {_DEPENDS_ON_STREAMS in sys.modules=}")
    gc.freeze()  # a collection in a fork would copy every page of it
    request = serve_until_forked(requests)
    runpy.run_path(request.program, run_name="__main__")
    sys.exit()


if __name__ == "__main__":
    main()
