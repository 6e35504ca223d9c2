"""Facts of the documents in a data frame of Apache Spark."""

from newsfacts.archives.extras import require

require("newsfacts.spark", "spark", "pyspark", "pandas", "pyarrow")
