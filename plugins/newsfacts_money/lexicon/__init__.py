"""Tables of signs, names, places and rates, and the patterns compiled from them.

Tables written by hand date from November 2026. Where an entry lists several ISO 4217 codes, the one
that English-language news means most often comes first.
"""
