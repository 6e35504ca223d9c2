"""Abbreviated scales: "m", "bn", "lakh"."""

from __future__ import annotations

#: abbreviation after a figure, attached or spaced -> the scale as a number word
SUFFIXES = {
    "k": "thousand", "m": "million", "mn": "million", "mln": "million", "mm": "million",
    "million": "million", "b": "billion", "bn": "billion", "bln": "billion", "billion": "billion",
    "t": "trillion", "tn": "trillion", "trn": "trillion", "trillion": "trillion", "lac": "lakh",
    "lacs": "lakh", "lakh": "lakh", "lakhs": "lakh", "cr": "crore", "crore": "crore",
    "crores": "crore",
}  # fmt: skip
#: letters before the code of a currency -> the scale: "MEUR 60"
PREFIXES = {"M": "million", "m": "million", "K": "thousand", "k": "thousand", "bn": "billion"}
