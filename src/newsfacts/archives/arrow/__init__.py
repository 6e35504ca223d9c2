"""Facts as nested columns of Apache Arrow."""

from newsfacts.archives.extras import require

require("newsfacts.arrow", "arrow", "pyarrow")
