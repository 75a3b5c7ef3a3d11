"""Runs the installed Orca, unchanged, with the collector of this folder as its voice, until it is stopped.

The usual program `orca` looks for other Orcas of the same user and refuses to start beside them; ours has a display and
a bus of its own and may run beside any. So what that program does is done here, without the look.
"""

import gi

gi.require_version("Gdk", "3.0")
from gi.repository import Gdk  # noqa: E402, F401  Orca expects it to be loaded.
from orca import orca  # noqa: E402

orca.getSettingsManager().activate(None, {})
orca.main()
