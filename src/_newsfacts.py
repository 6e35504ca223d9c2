"""Start-up of the command ``newsfacts``: Ctrl-C ends it quietly, even during the import.

It lies outside the package, since importing a module of a package imports the package first.
"""

import gc
import os
import sys

#: exit status: Ctrl-C was pressed
INTERRUPTED = 130
#: new objects between two searches for garbage; loading makes many, and no garbage
_OBJECTS = 100_000


def main() -> None:
    """Run the command line, and exit with its status."""
    gc.set_threshold(_OBJECTS)
    try:
        import signal

        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            signal.signal(signal.SIGINT, _leave)
        from newsfacts.cli.main import run

        status = run()
        gc.freeze()  # so that the exit does not search what is freed anyway
        sys.exit(status)
    except KeyboardInterrupt:
        _leave()


def _leave(*_: object) -> None:
    os._exit(INTERRUPTED)
