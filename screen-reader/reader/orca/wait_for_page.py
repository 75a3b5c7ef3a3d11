"""Ends when the browser whose name begins with the argument shows a document to assistive technology."""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

DOCUMENTS = (Atspi.Role.DOCUMENT_WEB, Atspi.Role.DOCUMENT_FRAME)
DEPTH = 16


def children(node):
    return (node.get_child_at_index(i) for i in range(node.get_child_count()))


def shows_document(node, depth=0):
    if node is None or depth > DEPTH:
        return False
    return node.get_role() in DOCUMENTS or any(shows_document(child, depth + 1) for child in children(node))


def is_there():
    try:
        for program in children(Atspi.get_desktop(0)):
            if program and (program.get_name() or "").lower().startswith(sys.argv[1]) and shows_document(program):
                return True
    except GLib.Error:
        pass  # It went away while it was looked at.
    return False


while not is_there():
    time.sleep(0.2)
