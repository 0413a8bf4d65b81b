"""A disk on which syncing takes as long as a test wants."""

import asyncio
import os
import threading

import pytest


class SlowDisk:
    """Syncs begin, and end when the test sets `go_on`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun, self.go_on = threading.Event(), threading.Event()
        sync = os.fsync

        def slowly(file: int) -> None:
            self.begun.set()
            self.go_on.wait(20)
            sync(file)

        monkeypatch.setattr(os, "fsync", slowly)

    async def is_syncing(self) -> None:
        await asyncio.to_thread(self.begun.wait, 20)
