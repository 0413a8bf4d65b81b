"""What both servers need: a free port, and an end for a server that a crash left running."""

import contextlib
import socket
from pathlib import Path

import psutil


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
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
