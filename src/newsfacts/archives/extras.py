"""Optional packages."""

from __future__ import annotations

from importlib.util import find_spec

from newsfacts.errors import MissingExtraError


def require(use: str, extra: str, *packages: str) -> None:
    """Check that the packages of an extra are installed.

    Raises:
        MissingExtraError: one is not.
    """
    for package in packages:
        if find_spec(package) is None:
            raise MissingExtraError(use, package, extra)
