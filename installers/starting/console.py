"""Where the frozen `kolstudio` begins."""

from multiprocessing import freeze_support

freeze_support()  # a reading child does its work in here and goes no further

import sys  # noqa: E402

from kolstudio.__main__ import main  # noqa: E402

sys.exit(main())
