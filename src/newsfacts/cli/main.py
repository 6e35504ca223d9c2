"""The entry point of the command line, and its exit."""

from __future__ import annotations

import sys

import click

import newsfacts
from newsfacts._guarded import reason
from newsfacts.cli.commands import cli
from newsfacts.cli.status import Status
from newsfacts.cli.streams import discard, open_streams
from newsfacts.cli.terminal import warn


def run() -> int:
    """Run the command that the arguments name, and return the exit status.

    Errors are one sentence on standard error. A reader that closes the pipe, as head does, is not
    an error.
    """
    open_streams()
    try:
        status = _run()
        sys.stdout.flush()
    except BrokenPipeError:
        discard(sys.stdout)
        return Status.BROKEN_PIPE
    except OSError as error:
        warn(f"the output cannot be written: {reason(error)}")
        discard(sys.stdout)
        return Status.UNUSABLE
    return status


def _run() -> int:
    """Run a command; click's own runner has other exit statuses, and prints at Ctrl-C."""
    try:
        with cli.make_context("newsfacts", sys.argv[1:]) as context:
            cli.invoke(context)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        warn(error.format_message())
        return Status.UNUSABLE
    except newsfacts.NewsfactsError as error:
        warn(str(error))
        return Status.UNUSABLE
    return 0
