"""``python -m newsfacts``: the command line."""

from _newsfacts import main

main()
