"""Vowpal Wabbit as a program: its own reader and learner, driven by its arguments, with nothing of Python in between.

    python -I -S vowpal_peer.py SITE-PACKAGES ARGUMENT…

PyPI's wheel has no `vw`, only a module. Its extension alone is loaded, from the folder given: `site` and the package around it, which
brings in NumPy and pandas, would cost more than Vowpal Wabbit's own start. What is left of Python is measured too, as `bare Python`.
"""

import sys

sys.path.insert(0, sys.argv[1])
import pylibvw  # noqa: E402

workspace = pylibvw.vw(sys.argv[2:])
pylibvw.vw.run_parser(workspace)
workspace.finish()
