"""Sees and uses the window as a person with a screen reader does: through the accessibility tree, by role and name.

Import only inside a session: the accessibility library connects to the bus that the environment names.
"""

import re
import subprocess

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from processes import wait_until  # noqa: E402

BUTTON = {"push button", "toggle button", "push button menu"}
TEXT = {"text", "entry", "password text"}
SPIN = {"spin button"}
LABEL = {"label", "static"}
SLIDER = {"slider"}
DIALOG = {"dialog", "file chooser", "alert"}
INTERACTIVE = BUTTON | TEXT | SPIN | SLIDER | {"check box", "radio button", "combo box", "link", "list", "tree",
                                               "table", "tree table"}
# Their parts are the control's own business.
COMPOUND = SPIN | {"combo box", "list", "tree", "table", "tree table", "scroll bar"}

_desktop = Atspi.get_desktop(0)
# Nothing here turns a main loop, so no event would ever freshen a cache.
_desktop.set_cache_mask(Atspi.Cache.NONE)


def gone(function):
    """Things come and go while one looks at them; one that is gone has the value None."""
    def guarded(*arguments):
        try:
            return function(*arguments)
        except GLib.Error:
            return None
    return guarded


class Thing:
    """One object of the accessibility tree, asked anew at every use."""

    def __init__(self, accessible):
        self.accessible = accessible

    @property
    def name(self):
        return gone(Atspi.Accessible.get_name)(self.accessible) or ""

    @property
    def description(self):
        return gone(Atspi.Accessible.get_description)(self.accessible) or ""

    @property
    def role(self):
        return gone(Atspi.Accessible.get_role_name)(self.accessible) or ""

    def has(self, *states):
        """All of these states, as in has("showing", "focusable")."""
        found = gone(Atspi.Accessible.get_state_set)(self.accessible)
        return found is not None and all(found.contains(getattr(Atspi.StateType, s.upper())) for s in states)

    @property
    def text(self):
        """What is written in a line edit; of other things their name."""
        interface = gone(Atspi.Accessible.get_text_iface)(self.accessible)
        written = gone(Atspi.Text.get_text)(interface, 0, -1) if interface else None
        return self.name if written is None else written

    @property
    def value(self):
        """Number of a spin box or slider."""
        interface = gone(Atspi.Accessible.get_value_iface)(self.accessible)
        return None if interface is None else gone(Atspi.Value.get_current_value)(interface)

    @property
    def box(self):
        """x, y, width, height on the screen, in pixels."""
        component = gone(Atspi.Accessible.get_component_iface)(self.accessible)
        extents = component and gone(Atspi.Component.get_extents)(component, Atspi.CoordType.SCREEN)
        return (extents.x, extents.y, extents.width, extents.height) if extents else (0, 0, 0, 0)

    @property
    def middle(self):
        x, y, width, height = self.box
        return x + width // 2, y + height // 2

    @property
    def top(self):
        """A point in its uppermost pixels."""
        x, y, width, _ = self.box
        return x + width // 2, y + 2

    @property
    def children(self):
        count = gone(Atspi.Accessible.get_child_count)(self.accessible) or 0
        found = (gone(Atspi.Accessible.get_child_at_index)(self.accessible, index) for index in range(count))
        return [Thing(child) for child in found if child is not None]

    def walk(self, into=lambda thing: thing.has("showing")):
        """This thing and all below it that are showing, in reading order; goes no deeper where `into` says no."""
        if self.has("showing"):
            yield self
            if into(self):
                for child in self.children:
                    yield from child.walk(into)

    @property
    def words(self):
        """All that a screen reader would say of this thing and what it holds."""
        said = []
        for thing in self.walk():
            said += [thing.name, thing.description, *([thing.text] if thing.role in TEXT | LABEL else [])]
        return " · ".join(dict.fromkeys(word for word in said if word))

    def press(self):
        """A click with the left button in its middle."""
        x, y, width, height = self.box
        assert width > 0 and height > 0, f"{self} has no place on the screen"
        subprocess.run(["xdotool", "mousemove", str(x + width // 2), str(y + height // 2), "click", "1"], check=True)

    def activate(self):
        """What a screen reader's user does: the first action that the thing offers."""
        action = self.accessible.get_action_iface()
        assert action is not None and action.get_n_actions() > 0, f"{self} offers no action"
        action.do_action(0)

    def focus(self):
        self.accessible.get_component_iface().grab_focus()
        wait_until(f"{self} has the focus", lambda: self.has("focused"), 3)

    def write(self, text):
        """Replaces what is written in a line edit or spin box, by typing."""
        self.focus()
        key("ctrl+a")
        type_text(text)

    def __str__(self):
        return f"{self.role} “{self.name}”"


def key(*names):
    """Presses keys, as in key("ctrl+s")."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def drag(start, end, steps=12):
    """Presses the left button at one point, moves at a hand's pace, and lets go at another."""
    pause = ["sleep", "0.03"]  # the drag's other end answers between two moves
    path = [tuple(a + (b - a) * step // steps for a, b in zip(start, end)) for step in range(1, steps + 1)]
    moves = [word for x, y in path for word in ("mousemove", str(x), str(y), *pause)]
    subprocess.run(["xdotool", "mousemove", *map(str, start), *pause, "mousedown", "1", *pause, *moves, *pause,
                    "mouseup", "1"], check=True)


def type_text(text):
    # Faster than this the X server loses letters that are not on its keyboard.
    delay = "12" if text.isascii() else "110"
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", delay, text], check=True)


def fits(name, wanted):
    return wanted.search(name) is not None if isinstance(wanted, re.Pattern) else name == wanted


class Window:
    """The window of one process, and its dialogs."""

    def __init__(self, melodeck, title="Melodeck"):
        self.melodeck = melodeck
        self.title = title
        self.frame = wait_until(f"a window “{title}” is there", self._frame, 20)
        self.identifier = wait_until("the window is on the screen", self._identifier)

    def _application(self):
        for application in Thing(_desktop).children:
            if gone(Atspi.Accessible.get_process_id)(application.accessible) == self.melodeck.pid:
                return application
        return None

    def check_alive(self):
        """Fails when the program has ended, which explains whatever cannot be found."""
        assert self.melodeck.runs(), f"Melodeck ended by itself (status {self.melodeck.process.returncode})"

    def _frame(self):
        self.check_alive()
        application = self._application()
        tops = application.children if application else []
        return next((top for top in tops if self.title in top.name and top.has("showing")), None)

    def _identifier(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--all", "--pid", str(self.melodeck.pid),
                                "--name", self.title], capture_output=True, text=True, check=False).stdout.split()
        return found[0] if found else None

    def tops(self):
        application = self._application()
        return [] if application is None else [top for top in application.children if top.has("showing")]

    def find(self, roles, name, within=None):
        """The first thing showing with such a role and name (text or pattern), in dialogs first; None without one."""
        self.check_alive()
        for top in [within] if within else reversed(self.tops()):
            for thing in top.walk():
                if thing.role in roles and fits(thing.name, name):
                    return thing
        return None

    def get(self, roles, name, seconds=10.0):
        wanted = name.pattern if isinstance(name, re.Pattern) else name
        what = f"there is a {'/'.join(sorted(roles))} “{wanted}”"
        try:
            return wait_until(what, lambda: self.find(roles, name), seconds)
        except AssertionError as error:
            raise AssertionError(f"{error}; the window says: {self.words()}") from None

    def find_anything(self, name):
        """The first thing showing with this name, whatever it is."""
        return next((t for top in reversed(self.tops()) for t in top.walk() if fits(t.name, name)), None)

    def get_anything(self, name):
        return wait_until(f"there is something called “{name}”", lambda: self.find_anything(name))

    def button(self, name, seconds=10.0):
        return self.get(BUTTON, name, seconds)

    def words(self):
        """All that is said in the window and its dialogs."""
        self.check_alive()
        return " · ".join(top.words for top in self.tops())

    def says(self, pattern, seconds=10.0):
        """Waits until the window says something like it and returns the match."""
        wanted = re.compile(pattern)
        try:
            return wait_until(f"the window says “{pattern}”", lambda: wanted.search(self.words()), seconds)
        except AssertionError as error:
            raise AssertionError(f"{error}; it says: {self.words()}") from None

    def place(self, x, y, width, height):
        """Moves and resizes the window; waits until it has that size."""
        subprocess.run(["xdotool", "windowsize", self.identifier, str(width), str(height),
                        "windowmove", self.identifier, str(x), str(y)], check=True)
        wait_until(f"the window is {width} by {height}", lambda: self.frame.box[2:] == (width, height))

    def middle(self):
        x, y, width, height = self.frame.box
        return x + width // 2, y + height // 2

    def screenshot(self, path):
        """Of this window alone, without the frame that the window manager adds."""
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", self.identifier, str(path)], check=True, timeout=30)
        return path

    def key(self, *names):
        """Presses keys while the window, whatever part of it, has the keyboard."""
        wait_until("the window has the keyboard", lambda: self.frame.has("active"))
        key(*names)

    def focused(self):
        """The thing that has the keyboard."""
        for top in reversed(self.tops()):
            for thing in list(top.walk())[1:]:
                # Of tabs Qt says that the chosen one has the focus, wherever it is; their list knows better.
                if thing.has("focused") and thing.role != "page tab":
                    return thing
        return None


def brightness(picture):
    """Mean of a picture, 0 (black) to 1 (white), and how many colours it has."""
    said = subprocess.run(["convert", str(picture), "-depth", "8", "-format", "%[fx:mean] %k", "info:"],
                          capture_output=True, text=True, check=True).stdout.split()
    return float(said[0]), int(said[1])
