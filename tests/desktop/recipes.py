"""A clip that left carries how it was made, and brings it back."""

import json
import os
import re
import subprocess

import sound
from case import DesktopCase
from processes import wait_until
from window import TEXT


class ARecipe(DesktopCase):
    def generate_by_command(self, folder, *options):
        """What somebody else on this computer made with the command line."""
        program = self.program.with_name("melodeck-cli")
        done = subprocess.run([str(program), "generate", *options, "--output", str(folder)], text=True, check=False,
                              capture_output=True, timeout=60, env={**os.environ, **self.profile.environment()})
        self.assertEqual(done.returncode, 0, done.stderr)
        return sorted(folder.glob("clip_*.wav"))

    def prompts(self):
        return [thing.text for top in self.window.tops() for thing in top.walk()
                if thing.role in TEXT and re.match(r"Prompt \d", thing.name)]

    def test_comes_back_from_a_dropped_clip(self):
        clips = self.generate_by_command(self.folder / "Zoë's clips", "--prompt", "folk waltz", "--prompt", "dub",
                                         "--melody", str(self.melody()), "--region", "1:3", "--duration", "2",
                                         "--seed", "4711")
        window = self.open()
        self.drop(clips[1])
        window.says("clip_1.wav")
        window.says("This clip carries its recipe")
        window.says(r"folk waltz, dub · 2\.0 s · seed 4711 · ode to joy \(piano\)\.wav · Sketch engine")
        self.picture("recipe-offered")
        window.button("Bring the recipe back").press()
        wait_until("the prompts are in the form", lambda: self.prompts() == ["folk waltz", "dub"])
        window.says("seed 4711")
        # This library has never seen the melody.
        window.says(r"“ode to joy \(piano\)\.wav”")
        self.picture("recipe-without-its-melody")
        window.button("Browse for the recipe's melody").press()
        self.write_path(self.melody(), re.compile("^Open$"))
        window.says(r"sends 2\.0 s as mono", 15)
        window.button(re.compile("^Generate 2 clips")).press()
        window.button("Play dub", 30)
        wait_until("both clips are in the library", lambda: len(self.melodeck.clips()) == 2)
        self.assertEqual([sound.frames(path) for path in self.melodeck.clips()],
                         [sound.frames(path) for path in clips], "the same comes again, sample by sample")

    def test_finds_its_melody_in_the_library(self):
        window = self.open()
        self.drop_melody()
        self.generate()
        clips = self.generate_by_command(self.folder / "clips", "--prompt", "dub", "--melody", str(self.melody()),
                                         "--duration", "2")
        self.drop(clips[0])
        window.button("Bring the recipe back").press()
        wait_until("the prompt is in the form", lambda: self.prompts() == ["dub"])
        window.says(r"sends 2\.0 s as mono", 15)
        self.assertIn("ode to joy (piano).wav", window.get_anything("Melody").words + window.words())
        self.assertNotIn("missing", window.words())

    def test_is_told_by_the_command_line(self):
        clip = self.generate_by_command(self.folder / "clips", "--prompt", "dub", "--duration", "1")[0]
        program = self.program.with_name("melodeck-cli")
        said = subprocess.run([str(program), "recipe", str(clip)], check=True, capture_output=True).stdout
        recipe = json.loads(said)
        self.assertEqual(recipe["fields"]["prompts"], ["dub"])
        self.assertTrue(recipe["machine_made"])
        self.assertNotIn(str(self.folder), said.decode())
