"""Files that a connection URL names for TLS, looked at before they are needed."""

import contextlib
import ssl
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

SYSTEM: Final = "system"
"""The `sslrootcert` that stands for the authorities that the machine trusts."""

_FILES: Final = ("passfile", "sslrootcert", "sslcrl", "sslcert", "sslkey")
_VERIFYING: Final = ("verify-ca", "verify-full")


def faults_of(parameters: Mapping[str, str]) -> list[str]:
    """Returns what would prevent a connection, in words that follow the name of the variable."""
    files = {name: parameters[name] for name in _FILES if parameters.get(name, SYSTEM) != SYSTEM}
    faults = [f"parameter {name} names a file that cannot be read" for name, file in files.items() if not _reads(file)]
    mode = parameters.get("sslmode", "prefer")
    root = parameters.get("sslrootcert")
    if root == SYSTEM and parameters.get("sslmode", "verify-full") != "verify-full":
        faults.append("parameter sslrootcert=system needs sslmode=verify-full")
    if mode in _VERIFYING and root is None and not _reads("~/.postgresql/root.crt"):
        faults.append(f"parameter sslmode={mode} needs sslrootcert: the authority's certificate in a file, or system")
    if parameters.get("sslnegotiation") == "direct" and root != SYSTEM and mode not in ("require", *_VERIFYING):
        faults.append("parameter sslnegotiation=direct needs sslmode=require, verify-ca or verify-full")
    if faults:
        return faults
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    for name in ("sslrootcert", "sslcrl"):
        if name in files:
            with _told(faults, f"parameter {name} names a file that is not in PEM form"):
                context.load_verify_locations(files[name])
    if "sslcert" in files:
        with _told(faults, "parameters sslcert, sslkey and sslpassword do not make a client's certificate"):
            load_client(context, parameters)
    return faults


def trusting_the_machine(parameters: Mapping[str, str]) -> ssl.SSLContext:
    """Returns the TLS context for `sslrootcert=system`: it checks the host's certificate and its name."""
    context = ssl.create_default_context()
    versions = {"TLSv1": "TLSv1", "TLSv1.1": "TLSv1_1", "TLSv1.2": "TLSv1_2", "TLSv1.3": "TLSv1_3"}
    if lowest := parameters.get("ssl_min_protocol_version"):
        context.minimum_version = ssl.TLSVersion[versions[lowest]]
    if highest := parameters.get("ssl_max_protocol_version"):
        context.maximum_version = ssl.TLSVersion[versions[highest]]
    if crl := parameters.get("sslcrl"):
        context.load_verify_locations(crl)
        context.verify_flags |= ssl.VERIFY_CRL_CHECK_CHAIN
    load_client(context, parameters)
    return context


def load_client(context: ssl.SSLContext, parameters: Mapping[str, str]) -> None:
    """Shows the server the certificate that the URL names."""
    if "sslcert" in parameters:
        password = parameters.get("sslpassword", "")
        context.load_cert_chain(parameters["sslcert"], parameters.get("sslkey"), lambda: password)


def _reads(file: str) -> bool:
    try:
        with Path(file).expanduser().open("rb"):
            return True
    except (OSError, RuntimeError, ValueError):  # no home; a NUL in the name
        return False


@contextlib.contextmanager
def _told(faults: list[str], fault: str) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError):  # an SSLError is an OSError
        faults.append(fault)
