"""The form of a text that people write and others read: one line that reads as it is written, in any language."""

from typing import Final

LONGEST_REASON: Final = 500
_NOT: Final = r"\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069"
"""Control characters, line breaks, and what turns the direction of writing."""
EMPTY_OR_LINE: Final = rf"^([^{_NOT}]*[^{_NOT}\s][^{_NOT}]*)?$"
LINE: Final = rf"^[^{_NOT}]*[^{_NOT}\s][^{_NOT}]*$"
