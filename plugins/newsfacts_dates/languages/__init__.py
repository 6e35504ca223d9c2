"""Dates of languages other than English: tables for each, one way of reading them all.

Another language is a row in each table of ``calendar_words`` (by scripts/make_calendar_words.py),
``particles`` and ``relative_words``, its tag in ``extractor``, and its own rows in the tests.
"""
