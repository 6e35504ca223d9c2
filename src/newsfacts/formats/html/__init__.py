"""The facts of articles as one self-contained HTML page."""
