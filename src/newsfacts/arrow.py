"""Facts as nested columns of Apache Arrow, for Parquet and for engines that run on many cores.

The extra ``arrow`` installs what it needs.
"""

from newsfacts.archives.arrow.kernel import extract_batch
from newsfacts.archives.arrow.read import read
from newsfacts.archives.arrow.schema import schema
from newsfacts.archives.arrow.write import to_batch

__all__ = ["extract_batch", "read", "schema", "to_batch"]
