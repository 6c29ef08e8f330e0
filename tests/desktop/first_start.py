"""The first start: a newcomer, who has read nothing and has no account."""

import re

import colourscheme
from case import PROMPTS, DesktopCase
from processes import end, wait_until
from window import BUTTON, COMPOUND, INTERACTIVE, SPIN, TEXT, Window, brightness, key


class TheFirstStart(DesktopCase):
    def test_shows_the_drop_card_and_the_prompts_of_the_page(self):
        window = self.open()
        self.assertEqual(window.frame.name, "Melodeck")
        window.button("Try it now")
        window.button("Browse")
        mean, colours = brightness(self.picture("first-start"))
        self.assertGreater(mean, 0.7, "light is what a desktop without a wish gets")
        self.assertGreater(colours, 20)
        window.button("Start without a melody").press()
        window.button("Generate 3 clips")
        for number, prompt in enumerate(PROMPTS, 1):
            self.assertEqual(window.get(TEXT, f"Prompt {number}").text, prompt)
        self.assertEqual(window.get(SPIN, "Duration").value, 8)
        self.assertTrue(window.find_anything("Melody"), window.words())
        self.assertFalse(window.find(BUTTON, re.compile("^Play .*(rock|EDM|jazz)")), "a clip before anything was sent")

    def test_opens_the_manual_where_one_is_and_finds_words_in_it(self):
        window = self.open_desk()
        window.key("F1")
        manual = Window(self.melodeck, "Manual")
        manual.get({"list item"}, "Comparing and the blind test")
        manual.screenshot(self.pictures / "manual.png")
        manual.get(TEXT, "Search the manual").write("MusicXML")
        key("Return")
        manual.says("that MuseScore and others open")
        key("Escape")
        wait_until("the manual has closed", lambda: [top.name for top in window.tops()] == ["Melodeck"])

    def test_gives_three_clips_within_20_seconds_of_one_click(self):
        self.open().button("Try it now").press()
        self.wait_for_clips(20)
        self.assertEqual(len(self.melodeck.clips()), 3)

    def test_is_dark_when_the_desktop_is_and_changes_with_it(self):
        portal = colourscheme.announce(self.session, "dark")
        self.addCleanup(end, portal)
        self.open()
        mean, colours = wait_until("the window is dark", self.dark, 5)
        self.assertGreater(mean, 0.03, "all black")
        self.assertGreater(colours, 20)
        colourscheme.change(portal)
        wait_until("the window is light", lambda: brightness(self.picture("no-longer-dark"))[0] > 0.7, 5)

    def test_has_dark_results_on_a_dark_desktop(self):
        self.addCleanup(end, colourscheme.announce(self.session, "dark"))
        self.open()
        self.drop_melody()
        self.generate()
        wait_until("the window is dark", lambda: brightness(self.picture("dark"))[0] < 0.35, 5)

    def dark(self):
        mean, colours = brightness(self.picture("dark-first-start"))
        return (mean, colours) if mean < 0.35 else None

    def test_works_at_800_by_560(self):
        window = self.open(place=(200, 100, 800, 560))
        self.check_inside("Try it now", "Browse", "Start without a melody")
        self.picture("800x560-first-start")
        window.button("Start without a melody").press()
        window.button("Generate 3 clips")
        self.check_inside("Generate 3 clips")
        self.generate()
        self.check_inside("Generate 3 clips", "Play happy rock", "Save happy rock")
        self.picture("800x560")

    def check_inside(self, *names):
        x, y, width, height = self.window.frame.box
        self.assertEqual((width, height), (800, 560), "the window has grown")
        for name in names:
            left, top, wide, high = self.window.button(name).box
            self.assertTrue(x <= left and left + wide <= x + width and y <= top and top + high <= y + height,
                            f"“{name}” at {(left, top, wide, high)} is cut off")


class WithoutEyesOrMouse(DesktopCase):
    def test_everything_that_can_be_used_has_a_name_and_is_reached_by_tab(self):
        window = self.open()
        self.check_names_and_tab_order()
        window.button("Start without a melody").press()
        window.button("Generate 3 clips")
        self.check_names_and_tab_order()

    def test_the_same_holds_when_a_melody_and_clips_are_there(self):
        self.open()
        self.drop_melody()
        self.generate()
        self.check_names_and_tab_order()

    def usable(self):
        """All that is showing, can be used and is not a part of something else that can be used."""
        return [thing for thing in self.window.frame.walk(lambda thing: thing.role not in COMPOUND)
                if thing.role in INTERACTIVE and thing.has("enabled")]

    def check_names_and_tab_order(self):
        usable = self.usable()
        self.assertGreater(len(usable), 3, self.window.words())
        self.assertEqual([f"{t.role} at {t.box}" for t in usable if not t.name], [], "these have no name")
        self.assertEqual([str(t) for t in usable if not t.has("focusable")], [], "these cannot have the focus")
        reached = self.tab_through()
        missed = [str(t) for t in usable if t.role != "radio button" and (t.role, t.name) not in reached]
        self.assertEqual(missed, [], f"Tab does not reach these; it reaches {sorted(reached)}")

    def tab_through(self):
        """Role and name of everything that Tab visits on its way round."""
        reached, order = set(), []
        for _ in range(150):
            before = order[-1] if order else None
            key("Tab")
            wait_until("Tab moves the focus", lambda: self.place_of_focus() not in (None, before), 3)
            place = self.place_of_focus()
            if order and place == order[0]:
                return reached
            order.append(place)
            reached.add(place[:2])
        self.fail(f"Tab never comes round; it visited {order}")

    def place_of_focus(self):
        thing = self.window.focused()
        return (thing.role, thing.name, thing.box) if thing else None
