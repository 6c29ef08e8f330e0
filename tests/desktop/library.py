"""The library: what was made is found by any word of it, starred, tagged and heard again."""

import json
import re
import time

import colourscheme
import model
import sound
from case import DesktopCase
from processes import end, wait_until
from window import BUTTON, TEXT, key, type_text

LIST_ITEM = {"list item"}
NAMES = ["zither", "bagpipe", "theremin"]


def named(name):
    return re.compile("^" + name + ", Clip")


class TheLibrary(DesktopCase):
    def make_clips(self, **options):
        window = self.open_desk(**options)
        self.serve([model.wav(each) for each in model.five_sounds(4.0)[:3]])
        request = self.folder / "request.json"
        request.write_text(json.dumps({"prompts": NAMES}), encoding="utf-8")
        self.drop(request)
        window.button("Send request", 15).press()
        for name in NAMES:
            window.button(f"Play {name}", 20)
        window.button("Clear request").press()
        return window

    def test_finds_stars_tags_and_plays(self):
        window = self.make_clips()
        window.key("ctrl+f")
        for name in NAMES:
            window.get(LIST_ITEM, named(name))
        self.picture("library")
        type_text("bag")
        wait_until("the others are gone", lambda: not window.find(LIST_ITEM, named("zither")))
        # Found, it is starred and tagged by the keyboard alone.
        window.key("Down")
        window.key("ctrl+d")
        window.get(LIST_ITEM, re.compile("^bagpipe, .*, starred"))
        window.button("Remove star from bagpipe")  # in the results, too
        window.key("F2")
        type_text("wedding")
        key("Tab")
        type_text("for the entrance")
        self.picture("library-tags")
        key("Escape")
        window.get(LIST_ITEM, re.compile("^bagpipe, .*, tags: wedding"))
        with sound.Recording(self.session, self.profile.home) as recording:
            window.key("Return")
            wait_until("it is heard", recording.heard, 5)
        window.key("Return")
        # By its note, among all.
        window.key("ctrl+f")
        type_text("entrance")
        window.get(LIST_ITEM, named("bagpipe"))
        window.key("ctrl+f")
        type_text("nothing like it")
        window.says("Nothing in the library fits this search")
        self.picture("library-nothing")
        window.button("Clear search").press()
        for name in NAMES:
            window.get(LIST_ITEM, named(name))
        window.key("ctrl+l")
        window.get(LIST_ITEM, named("theremin"))
        window.button("Back to the results")
        self.picture("library-full")
        window.button("Back to the results").press()
        window.button("Play zither")

    def test_compares_and_clears_what_is_chosen(self):
        window = self.make_clips()
        window.key("ctrl+f")
        window.get(LIST_ITEM, named("zither"))
        window.key("Down", "shift+Down")  # two of them, by the keyboard alone
        window.key("Menu")
        time.sleep(0.5)  # menus are not in the accessibility tree
        self.picture_of_screen("library-two-menu")
        key("Down", "Return")
        window.says("X goes from one to the other")
        window.says("A is “zither”, B is “bagpipe”")
        window.says("Compared as A")
        window.says("Compared as B")
        window.key("ctrl+f", "Down", "Home", "Menu")
        time.sleep(0.5)
        self.picture_of_screen("library-menu")
        key("Escape")
        window.key("ctrl+i")
        window.get({"dialog"}, re.compile("^Recipe"))
        self.picture_of_screen("library-recipe")
        key("Escape")
        window.key("Delete")
        window.says("is in the trash")
        wait_until("it left the list", lambda: not window.find(LIST_ITEM, re.compile(", Clip")))
        window.button("Undo").press()
        for name in NAMES:
            window.get(LIST_ITEM, named(name))

    def test_is_dark_when_the_desktop_is_and_fits_a_small_window(self):
        self.addCleanup(end, colourscheme.announce(self.session, "dark"))
        window = self.make_clips()
        window.key("ctrl+f")
        window.get(LIST_ITEM, named("zither"))
        self.picture("library-dark")
        window.place(100, 60, 800, 560)
        window.key("ctrl+f")
        window.get(TEXT, "Search the library")
        window.get(LIST_ITEM, named("zither"))
        self.picture("library-small")
        window.key("ctrl+l")
        window.get(BUTTON, "Back to the results")
        window.get(LIST_ITEM, named("zither"))
        self.picture("library-full-small")
