"""deploy/README.md, run word by word: its commands, and the place where they are run."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Final

from service.embedded.nats import EmbeddedNats
from service.embedded.postgres import EmbeddedPostgres, programs
from tests.deploy.files import DEPLOY
from tests.harness.program import TOKENTRAIL
from tests.service.commands import clean_environment

_README: Final = (DEPLOY / "README.md").read_text()
_DOCKER: Final = '''"""Stands for `docker compose`: runs in the containers' place what they would."""
import os, sys
words = sys.argv[2:]
verb = words.pop(0)
if verb == "exec":
    assert words[:2] == ["-T", "postgres"], words
    program, arguments = words[2], words[3:]
    os.execv("{programs}/" + program, [program, "--host=127.0.0.1", "--port={port}", *arguments])
if verb == "run":
    while words[0] != "migrate":
        option = words.pop(0)
        if option in ("--volume", "--env"):
            words.pop(0)
    arguments = [word.replace("/lost/", os.getcwd() + "/lost/") for word in words[1:]] or ["migrate"]
    os.execv("{tokentrail}", ["tokentrail", *arguments])
assert verb in ("stop", "up"), verb
'''


def section(title: str) -> str:
    """What stands below this heading."""
    return _README.split(f"\n## {title}\n")[1].split("\n## ")[0]


def blocks(text: str) -> list[str]:
    """The shell commands in it, a string a block."""
    return re.findall(r"```sh\n(.*?)```", text, re.DOTALL)


class Place:
    """Where the commands are run: the folder `deploy`, with a `docker` that needs no containers."""

    def __init__(self, folder: Path, postgres: EmbeddedPostgres, nats: EmbeddedNats) -> None:
        self.folder = folder
        self.owner_url = postgres.url("tokentrail").replace("postgres@", "tokentrail_owner@")
        self.url = postgres.url("tokentrail").replace("postgres@", "tokentrail_app@")
        self.nats_url = nats.url()
        (folder / "bin").mkdir(parents=True)
        script = folder / "docker.py"
        script.write_text(_DOCKER.format(programs=programs(), port=postgres.port, tokentrail=TOKENTRAIL))
        docker = folder / "bin" / "docker"  # by the shell, as the first line of a script takes no path with blanks
        docker.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {shlex.quote(str(script))} "$@"\n')
        docker.chmod(0o755)
        self.environment = {"DATABASE_URL": self.owner_url, "NATS_URL": self.nats_url}

    def shell(self, block: str) -> str:
        ended = subprocess.run(
            ["sh", "-euc", block],
            cwd=self.folder,
            env=clean_environment({**self.environment, "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}"}),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert ended.returncode == 0, (block, ended.stdout, ended.stderr)
        return ended.stdout


def run_program(program: str, server: EmbeddedPostgres, *arguments: str, check: bool = True) -> None:
    """Runs one of Postgres's programs, as the superuser."""
    login = ["--host=127.0.0.1", f"--port={server.port}", "--username=postgres"]
    subprocess.run([str(programs() / program), *login, *arguments], check=check, capture_output=True, timeout=60)


def prepare(server: EmbeddedPostgres, folder: Path) -> None:
    """Does what the image does with a new server: makes an empty database, and the logins. The passwords are the
    logins' names and `-secret'`."""
    for name in ("owner", "app"):
        (folder / f"database_{name}_password").write_text(f"tokentrail_{name}-secret'\n")
    roles = folder / "roles.sql"
    roles.write_text((DEPLOY / "postgres" / "roles.sql").read_text().replace("/run/secrets", str(folder)))
    run_program("createdb", server, "--template=template0", "--encoding=UTF8", "--locale=C", "tokentrail")
    run_program("psql", server, "--no-psqlrc", "--set=ON_ERROR_STOP=1", f"--file={roles}", "tokentrail")
