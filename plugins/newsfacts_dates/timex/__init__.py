"""Time as data: symbols (meanings before resolution), calendar periods and TIMEX3 values."""
