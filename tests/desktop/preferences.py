"""What a person sets, and what becomes of the window then."""

from case import DesktopCase
from processes import wait_until
from window import INTERACTIVE, SLIDER, SPIN, TEXT, Window, key, type_text


class Preferences(DesktopCase):
    def shown(self, roles):
        return [thing for top in self.window.tops() for thing in top.walk() if thing.role in roles]

    def is_mirrored(self):
        """The form stands at the right; None while there is none."""
        frame = next(top for top in self.window.tops() if top.name == "Melodeck")  # another one by then
        numbers = [thing for thing in frame.walk() if thing.role in SPIN]
        x, _, width, _ = frame.box
        return numbers[0].middle[0] > x + width // 2 if numbers else None

    def written(self):
        return [thing.text for thing in self.shown(TEXT)]

    def player(self):
        """Its waveform, in a language whose words we do not know: the widest of all that have a position."""
        return max(self.shown(SLIDER), key=lambda thing: thing.box[2])

    def empty_line(self):
        """A line edit that has the keyboard and holds nothing yet."""
        return next((t for t in self.shown(TEXT) if t.has("focused") and not t.text), None)

    def test_another_language_at_once_mirrored_and_at_the_next_start(self):
        self.prefer(language="ar")
        self.open()
        self.picture("arabic-first-start")
        self.drop(self.melody())
        self.window.says("ode to joy")
        wait_until("the form stands at the right", self.is_mirrored, 10)
        self.window.key("ctrl+Return")
        wait_until("three clips came", lambda: len(self.melodeck.clips()) == 3, 20)
        # Time runs to the right, whichever way words do: a click in the first quarter leads to a second or two.
        wait_until("the transport holds a clip", lambda: self.player().has("enabled"), 5)
        x, y, width, height = self.player().box
        self.picture("arabic")
        self.click(x + width // 5, y + height // 2)
        wait_until("it stands in the first quarter", lambda: 1.0 < (self.player().value or 0.0) < 2.2, 5)
        prompt = next(thing for thing in self.shown(TEXT) if thing.text == "happy rock")
        prompt.write("sea shanty")
        self.window.key("ctrl+comma")
        wait_until("the settings are there, ready to find one", self.empty_line, 10).write("language")
        self.picture_of_screen("arabic-settings")
        wait_until("one setting is left", lambda: len(self.shown({"combo box"})) == 1, 5)
        key("Tab", "Tab")  # past the groups
        key("alt+Down", "Home", "Return")  # as the system, which speaks English here
        wait_until("the form stands at the left", lambda: self.is_mirrored() is False, 10)
        self.window.says("Light or dark")  # the settings are still open, and speak English
        # The manual opens over them, and can be used.
        key("F1")
        self.window.get(TEXT, "Search the manual").press()
        type_text("queue")
        wait_until("the manual takes words", lambda: "queue" in self.written(), 5)
        self.picture_of_screen("manual-over-settings")
        key("Escape", "Escape")
        self.window = Window(self.melodeck)  # another one than before
        self.window.button("Generate 3 clips")
        self.assertIn("sea shanty", self.written())
        self.window.says("ode to joy")
        self.picture("another-language")
        self.melodeck.end()
        self.open()
        self.window.button("Play happy rock")
        self.assertFalse(self.is_mirrored())

    def test_text_of_twice_the_size_fits_a_small_window(self):
        self.prefer(textPercent=200)
        window = self.open(place=(100, 60, 800, 560))
        self.picture("large-first-start")
        self.drop(self.melody())
        window.says("D major", 15)
        x, _, width, _ = window.frame.box
        self.picture("large-form")
        # By the keyboard alone to what sends.
        for _ in range(60):
            key("Tab")
            if (window.focused() or window.frame).name.startswith("Generate 3 clips"):
                break
        key("space")
        self.wait_for_clips()
        self.picture("large-done")
        outside = [str(thing) for thing in self.shown(INTERACTIVE)
                   if thing.box[0] < x or thing.box[0] + thing.box[2] > x + width]
        self.assertEqual(outside, [])
