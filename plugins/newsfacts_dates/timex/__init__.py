"""Time as data: symbols (underspecified meanings), calendar periods and TIMEX3 values."""
