"""Helpers of both servers: find a free port, and end a server that a crash left running."""

import contextlib
import socket
import sys
from pathlib import Path
from typing import Final

import psutil

_KEPT: Final = sys.platform == "linux"
"""There a port that is bound but not listened on can be bound by a server that says SO_REUSEADDR, as servers do."""


def free_port() -> int:
    """A port of loopback on which nobody listens. On Linux nobody else is given it, by this or by the system, while
    this process lives: a server has it to itself before it is started, too, and while it is away. That takes a file
    descriptor of this process.
    """
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, int(_KEPT))
    listener.bind(("127.0.0.1", 0))
    port: int = listener.getsockname()[1]
    if _KEPT:
        listener.detach()  # stays bound
    else:
        listener.close()
    return port


def stop_leftover(pid_file: Path, program: str, folder: Path) -> None:
    """Ends the server whose pid an earlier run noted, if that process is still this program on this folder."""
    with contextlib.suppress(OSError, ValueError, IndexError, psutil.Error):
        process = psutil.Process(int(pid_file.read_text().split()[0]))
        command = process.cmdline()
        if not command or Path(command[0]).name != program or not any(str(folder) in word for word in command):
            return
        process.terminate()
        try:
            process.wait(10)
        except psutil.TimeoutExpired:
            process.kill()
            process.wait(10)
