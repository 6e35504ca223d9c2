"""Dates in languages other than English: word tables for each language, one procedure for all.

To add a language, add a row to each table of ``lexicon.calendar_words`` (with
scripts/make_calendar_words.py), ``lexicon.particles`` and ``lexicon.relative_words``, its tag to
``extractor``, and rows to the tests.
"""
