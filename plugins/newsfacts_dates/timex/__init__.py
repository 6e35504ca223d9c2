"""Time as data: symbols (unresolved meanings), calendar periods and TIMEX3 values."""
