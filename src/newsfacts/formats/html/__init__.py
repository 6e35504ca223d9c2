"""The facts of articles as one page that a browser shows, without a network."""
