"""Saves the messages of the stream that are not in the log, before the stream is deleted."""

import base64
import os
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

import msgspec

from service.relay.repair.comparison import Finding


class ForeignMessages:
    """`with ForeignMessages(file) as rescue:` writes a JSON object a line; no file is made if there is nothing to keep.

    A line has the sequence, why the message is not the log's, its subject, and the message: as JSON if it is JSON,
    otherwise its bytes in base64 as `data`. All is on the disk when the block ends.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self.count = 0
        self._to: TextIO | None = None

    def keep(self, finding: Finding) -> None:
        """Writes the message of a finding to the file. A finding without a message has nothing to keep."""
        if finding.message is None:
            return
        if self._to is None:
            self._to = os.fdopen(os.open(self.file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w")
        line: dict[str, Any] = {"sequence": finding.first, "reason": finding.reason, "subject": finding.message.subject}
        try:
            msgspec.json.decode(finding.message.payload)
            line["message"] = msgspec.Raw(finding.message.payload)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            line["data"] = base64.b64encode(finding.message.payload).decode()
        self._to.write(msgspec.json.encode(line).decode().replace("\n", " ") + "\n")
        self.count += 1

    def __enter__(self) -> "ForeignMessages":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._to is not None:
            self._to.flush()
            os.fsync(self._to.fileno())
            self._to.close()
