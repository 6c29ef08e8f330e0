#!/usr/bin/python3
"""Real drag and drop from another toolkit: a small GTK window that offers files as text/uri-list.

Run as a program it is that window; `drop()` starts it, drags from it with the X server's own pointer, and ends it.
"""

import pathlib
import subprocess
import sys
import time

SIZE = 60


def drop(session, files, x, y, steps=14, hover=None):
    """Drags `files` onto the screen position x, y and lets go there; `hover()` is called just before."""
    from processes import end, spawn, wait_until

    said = session.folder / f"dragsource-{time.monotonic_ns()}.txt"
    with open(said, "wb") as out:
        source = spawn([sys.executable, __file__, *[pathlib.Path(file).resolve().as_uri() for file in files]],
                       session.log("dragsource"), stdout=out)
    try:
        wait_until("the drag source is on the screen", lambda: "ready" in said.read_text())
        start = SIZE // 2
        _pointer("mousemove", start, start)
        _pointer("mousedown", 1)
        # As a hand does: GTK starts a drag only after some pixels, and the target answers while the pointer moves.
        for step in range(1, steps + 1):
            _pointer("mousemove", start + (x - start) * step // steps, start + (y - start) * step // steps)
            time.sleep(0.03)
        wait_until("the drag began", lambda: "begin" in said.read_text())
        # Let go too early, a busy window has not answered yet and the drag is called off.
        wait_until("the window would take what is dragged", lambda: _accepted(said, x, y))
        if hover:
            hover()
        _pointer("mouseup", 1)
        wait_until("the drag ended", lambda: "end" in said.read_text())
        if "sent" not in said.read_text():
            raise AssertionError("the window did not take what was dropped on it")
    finally:
        end(source)


def _accepted(said, x, y):
    """Moves the pointer a little, which asks again, and says whether the last answer was yes."""
    _pointer("mousemove", x + 1, y)
    _pointer("mousemove", x, y)
    return [word for word in said.read_text().split() if word in ("yes", "no")][-1:] == ["yes"]


def _pointer(command, *values):
    subprocess.run(["xdotool", command, *[str(value) for value in values]], check=True)


def _main(uris):
    import gi

    gi.require_version("Gdk", "3.0")
    gi.require_version("Gtk", "3.0")
    from gi.repository import Gdk, GLib, Gtk

    def say(word):
        print(word, flush=True)

    def begin(_widget, context):
        say("begin")
        context.connect("action-changed", lambda _context, action: say("yes" if action else "no"))

    def give(_widget, _context, data, *_):
        say("sent")
        data.set_uris(uris)

    # A pop-up: the window manager does not move it and nothing covers it.
    window = Gtk.Window(type=Gtk.WindowType.POPUP)
    box = Gtk.EventBox()
    box.set_size_request(SIZE, SIZE)
    box.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
    box.drag_source_add_uri_targets()
    box.connect("drag-begin", begin)
    box.connect("drag-data-get", give)
    box.connect("drag-end", lambda *_: say("end"))
    window.add(box)
    window.move(0, 0)
    window.show_all()
    window.connect("map-event", lambda *_: GLib.idle_add(say, "ready"))
    if window.get_mapped():
        GLib.idle_add(say, "ready")
    Gtk.main()


if __name__ == "__main__":
    _main(sys.argv[1:])
