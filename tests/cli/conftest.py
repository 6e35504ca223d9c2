"""The command as a shell runs it: with pipes, or on a terminal."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO

import pytest

import newsfacts

Run = Callable[..., subprocess.CompletedProcess[str]]

COMMAND = (sys.executable, "-m", "newsfacts")
#: variables that would change what is printed, or which plugins run
_UNSET = {"NEWSFACTS_DISABLE", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "TTY_COMPATIBLE"}
_ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in _UNSET}


def _start(  # noqa: PLR0913 - what can be told to a process
    *arguments: str | Path,
    prefix: Sequence[str] = (),
    stdin: int | IO[str] = subprocess.DEVNULL,
    stdout: int | IO[str] = subprocess.PIPE,
    stderr: int | IO[str] = subprocess.PIPE,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*prefix, *COMMAND, *map(str, arguments)],
        stdin=stdin, stdout=stdout, stderr=stderr, cwd=cwd, env={**_ENVIRONMENT, **(env or {})},
    )  # fmt: skip


@pytest.fixture(scope="session")
def start() -> Callable[..., subprocess.Popen[bytes]]:
    """Give a function that starts the command, by way of another if there is a prefix."""
    return _start


@pytest.fixture(scope="session")
def run() -> Run:
    """Give a function that runs the command, by way of another if there is a prefix."""

    def run(
        *arguments: str | Path,
        prefix: Sequence[str] = (),
        stdin: str = "",
        cwd: Path | None = None,
        env: Mapping[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        with _start(*arguments, prefix=prefix, stdin=subprocess.PIPE, cwd=cwd, env=env) as process:
            out, err = process.communicate(stdin.encode())
        return subprocess.CompletedProcess(
            arguments, process.returncode, out.decode(), err.decode()
        )

    return run


@pytest.fixture(scope="session")
def printed(run: Run) -> Callable[..., str]:
    """Give a function that runs the command, which must succeed without complaint."""

    def printed(*arguments: str | Path, stdin: str = "") -> str:
        done = run(*arguments, stdin=stdin)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    return printed


@pytest.fixture(scope="session")
def on_terminal() -> Callable[..., str]:
    """Give a function that runs the command on a terminal of so many columns."""

    def on_terminal(
        columns: int, *arguments: str | Path, status: int = 0, env: Mapping[str, str] | None = None
    ) -> str:
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        variables = {"TERM": "xterm-256color", **(env or {})}
        with _start(
            *arguments, stdin=theirs, stdout=theirs, stderr=theirs, env=variables
        ) as process:
            os.close(theirs)
            chunks: list[bytes] = []
            try:
                while chunk := os.read(ours, 65536):
                    chunks.append(chunk)
            except OSError:  # Linux says so when the other side is closed
                pass
            os.close(ours)
        assert process.returncode == status
        return b"".join(chunks).decode("utf-8")

    return on_terminal


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder of files, most of which cannot be read; tests write elsewhere."""
    path = tmp_path_factory.mktemp("input")
    (path / "folder").mkdir()
    (path / "loop").symlink_to("loop")
    for name, data in {
        "article.txt": b"It paid $5 on Monday.",
        "latin.txt": b"R\xe9sum\xe9",
        "russian.txt": "Заплатил пять рублей.".encode("koi8-r"),
        "empty.txt": b"",
        "blank.txt": b"\xef\xbb\xbf \r\n\t\n",
        "other.json": b'{"gold": []}',
        "facts.json": newsfacts.extract("It paid $5.").to_json().encode(),
    }.items():
        (path / name).write_bytes(data)
    return path
