"""Times opening a person in the editor on the sample data: from the call to ready, and to painted.

python -m benchmarks.open_person [PEOPLE]
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path


def main() -> int:
    """Open people one after the other and print medians and maxima in milliseconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["KOLSTUDIO_HOME"] = tempfile.mkdtemp()
    from PySide6.QtWidgets import QApplication

    from kolstudio.core.service import creators
    from kolstudio.ui.app import application
    from tests.shots.__main__ import program, settle

    application()
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    with program(Path(tempfile.mkdtemp()), "vi", "light", empty=False) as app:
        people = [one.id for one in creators.find(app.session.library)][: most + 1]
        window = app.session.window
        window.showNormal()
        window.resize(1366, 768)
        window.navigation.go("creator", person=people[0])
        settle(app)
        ready, painted = [], []
        for person in people[1:]:
            start = time.perf_counter()
            window.navigation.screen.enter({"person": person})
            ready.append((time.perf_counter() - start) * 1000)
            QApplication.processEvents()
            painted.append((time.perf_counter() - start) * 1000)
    for name, times in (("ready", ready), ("painted", painted)):
        print(f"{name}: median {statistics.median(times):.0f} ms, largest {max(times):.0f} ms")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
