"""A window that comes and goes and never has the focus.

Firefox tells the change of its title in the name of a second „program”, which Orca 43 drops when the next window opens;
an ARIA dialog counts as one. With it goes the focus mode, and what is typed then is taken for commands. Any window will
do: after this one the page's dialog does no harm. A person's desktop has such windows all the time.
"""

import gi

gi.require_version("Gtk", "3.0")
from gi.repository import GLib, Gtk  # noqa: E402

window = Gtk.Window(type=Gtk.WindowType.POPUP)
window.set_default_size(1, 1)
window.show_all()
GLib.timeout_add(300, window.destroy)
GLib.timeout_add(600, Gtk.main_quit)
Gtk.main()
