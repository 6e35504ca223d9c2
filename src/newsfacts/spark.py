"""Facts of the documents in a data frame of Apache Spark.

The extra ``spark`` installs what it needs, besides Java 17 or newer.
"""

from newsfacts.archives.spark.frame import extract

__all__ = ["extract"]
