#!/usr/bin/python3
"""A GTK window in a corner of the screen that takes files, and writes down what it got and the SHA-256 of each.

Run as a program it is that window; `take()` starts it, drags from a place on the screen onto it, and returns what it
wrote.
"""

import hashlib
import json
import pathlib
import subprocess
import sys
import time

SIZE = 80


def take(session, x, y, steps=14):
    """Drags from x, y onto the target; returns [{"uri", "path", "sha256"}] as the target saw it at the drop."""
    from processes import end, spawn, wait_until

    said = session.folder / f"droptarget-{time.monotonic_ns()}.txt"
    with open(said, "wb") as out:
        target = spawn([sys.executable, __file__], session.log("droptarget"), stdout=out)
    try:
        wait_until("the drop target is on the screen", lambda: "ready" in said.read_text())
        _pointer("mousemove", x, y)
        _pointer("mousedown", 1)
        middle = SIZE // 2
        for step in range(1, steps + 1):
            _pointer("mousemove", x + (middle - x) * step // steps, y + (middle - y) * step // steps)
            time.sleep(0.03)
        wait_until("the drag is over the target", lambda: _over(said, middle))
        _pointer("mouseup", 1)
        wait_until("the drop arrived", lambda: "got " in said.read_text())
    finally:
        _pointer("mouseup", 1)
        end(target)
    return json.loads(said.read_text().split("got ", 1)[1].splitlines()[0])


def _over(said, middle):
    _pointer("mousemove", middle + 1, middle)
    _pointer("mousemove", middle, middle)
    return "over" in said.read_text()


def _pointer(command, *values):
    subprocess.run(["xdotool", command, *[str(value) for value in values]], check=True)


def seen(uri):
    from urllib.parse import unquote, urlparse

    path = pathlib.Path(unquote(urlparse(uri).path))
    return {"uri": uri, "path": str(path), "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}


def _main():
    import gi

    gi.require_version("Gdk", "3.0")
    gi.require_version("Gtk", "3.0")
    from gi.repository import Gdk, GLib, Gtk

    def say(word):
        print(word, flush=True)

    def moved(*_):
        say("over")
        return False

    def got(_widget, _context, _x, _y, data, *_):
        say("got " + json.dumps([seen(uri) for uri in data.get_uris()]))

    # A pop-up: the window manager does not move it and nothing covers it.
    window = Gtk.Window(type=Gtk.WindowType.POPUP)
    box = Gtk.EventBox()
    box.set_size_request(SIZE, SIZE)
    box.drag_dest_set(Gtk.DestDefaults.ALL, [], Gdk.DragAction.COPY)
    box.drag_dest_add_uri_targets()
    box.connect("drag-motion", moved)
    box.connect("drag-data-received", got)
    window.add(box)
    window.move(0, 0)
    window.show_all()
    GLib.idle_add(say, "ready")
    Gtk.main()


if __name__ == "__main__":
    _main()
