"""The way that Melodeck is for: drop a melody, hear three clips, keep them."""

import json
import re

import sound
from case import PROMPTS, DesktopCase
from processes import wait_until
from window import BUTTON, key


class AMelody(DesktopCase):
    def test_dropped_from_another_toolkit_is_named_and_followed(self):
        window = self.open()
        self.drop(self.melody())
        zone = window.get_anything("Melody")
        wait_until("the drop zone names the file", lambda: "ode to joy (piano).wav" in zone.words + window.words())
        window.says(r"D major", 15)
        self.assertRegex(window.words(), r"11[123] bpm")
        self.assertIn("4/4", window.words())
        self.picture("filled")

    def test_that_only_claims_to_be_audio_gets_a_sentence_in_place(self):
        window = self.open()
        for name, content in (("empty.wav", b""), ("letter.wav", b"Dear Zo\xc3\xab, this is not a RIFF file.\n" * 50)):
            file = self.folder / name
            file.write_bytes(content)
            self.drop(file)
            window.says(re.escape(name))
        self.assertTrue(self.melodeck.runs())
        self.drop_melody()


class TheClips(DesktopCase):
    def test_come_for_every_prompt(self):
        window = self.open()
        self.drop_melody()
        self.generate()
        window.says(r"\b8\.0 s\b")
        clips = [sound.frames(path) for path in self.melodeck.clips()]
        self.assertEqual([clip[:3] for clip in clips], [(1, 2, 32000)] * 3)
        self.assertEqual([len(clip[3]) for clip in clips], [2 * 256000] * 3)
        self.assertEqual(len({clip[3] for clip in clips}), 3, "three prompts give three different things")
        self.picture("done")

    def test_are_heard_as_they_came(self):
        window = self.open()
        self.drop_melody()
        self.generate()
        clip, other = (self.expected(number) for number in (0, 1))
        with sound.Recording(self.session, self.profile.home) as recording:
            self.assertFalse(recording.heard(), "nothing plays by itself")
            window.button("Play happy rock").press()
            wait_until("something is heard", recording.heard, 5)
            wait_until("the clip has ended", lambda: recording.silent_for(1.0), 15)
            heard = sound.trimmed(recording.samples())
        self.assertAlmostEqual(len(heard) / sound.RATE, 8.0, delta=0.4)
        self.assertGreater(sound.rms(heard), 0.01)
        self.assertGreater(sound.likeness(heard, clip), 0.9)
        self.assertLess(sound.likeness(heard, other), 0.8, "the figure above would not tell clips apart")

    def expected(self, number):
        samples, rate = sound.read_wav(self.melodeck.clips()[number])
        return sound.resampled(samples, rate, sound.RATE)

    def test_pause_and_go_on_with_space(self):
        window = self.open_desk()
        self.generate()
        with sound.Recording(self.session, self.profile.home) as recording:
            window.button("Play energetic EDM").press()
            wait_until("the player has got on", lambda: self.position() >= 2)
            window.key("space")
            wait_until("it is silent", lambda: recording.silent_for(0.5), 3)
            paused = self.position()
            self.assertLess(paused, 8)
            window.key("space")
            wait_until("it is heard again", lambda: not recording.silent_for(0.3), 3)
            wait_until("the player has got on", lambda: self.position() > paused, 5)

    def test_are_saved_bit_for_bit(self):
        window = self.open_desk()
        self.generate()
        target = self.folder / "kept.wav"
        window.button("Save happy rock").press()
        self.write_path(target, re.compile("^Save$"))
        wait_until("the file is there", target.exists)
        wait_until("it is whole", lambda: sound.frames(target) == sound.frames(self.melodeck.clips()[0]))

    def test_are_saved_all_at_once_into_a_folder(self):
        window = self.open_desk()
        self.generate()
        target = self.folder / "all"
        target.mkdir()
        window.button(re.compile("^Save all")).press()
        self.write_path(target, re.compile("^(Save here|Choose|Open)$"))
        wait_until("three files are there", lambda: len(list(target.glob("*.wav"))) == 3)
        received = [sound.frames(path) for path in self.melodeck.clips()]
        wait_until("they are whole", lambda: sorted(sound.frames(p) for p in target.glob("*.wav")) == sorted(received))

    def test_are_taken_apart_into_notes_and_stems(self):
        window = self.open_desk()
        self.generate()
        notes = self.folder / "happy rock.mid"
        window.button("More for energetic EDM").press()
        key("Down", "Down", "Return")  # below Save as…
        self.write_path(notes, re.compile("^Save$"))
        wait_until("the notes are written", notes.exists)
        self.assertEqual(notes.read_bytes()[:4], b"MThd")
        window.says("Saved as .*happy rock.mid")
        self.assertNotIn("changed since", window.words())
        window.button("More for energetic EDM").press()
        key("Down", "Down", "Down", "Return")
        self.write_path(self.folder, re.compile("^(Save here|Choose|Open)$"))
        stems = wait_until("the stems are there", lambda: sorted(self.folder.glob("energetic EDM – stems/*.wav")))
        self.assertGreaterEqual(len(stems), 3)
        clip = sound.frames(self.melodeck.clips()[1])
        self.assertEqual({len(sound.frames(stem)[3]) for stem in stems}, {len(clip[3])})
        self.assertEqual(len(self.melodeck.clips()), 3, "they are no clips of the library")

    def test_are_there_again_at_the_next_start(self):
        self.open_desk()
        self.generate()
        before = {path: path.read_bytes() for path in self.melodeck.clips()}
        self.melodeck.end()
        window = self.open()
        for prompt in PROMPTS:
            window.button(f"Play {prompt}")
        self.assertEqual({path: path.read_bytes() for path in self.melodeck.clips()}, before)
        self.assertFalse(window.find(BUTTON, "Try it now"), "the first start comes once")


class ARequestAsJson(DesktopCase):
    def test_is_sent_as_it_is_and_its_answer_shown(self):
        window = self.open()
        request = self.folder / "request.json"
        request.write_text(json.dumps({"prompts": ["happy rock"], "duration": 2, "seed": 7}), encoding="utf-8")
        self.drop(request)
        send = wait_until("the request was taken", lambda: window.find(BUTTON, re.compile("^Send"))
                          or window.find(BUTTON, "Play happy rock"), 15)
        if send.name.startswith("Send"):
            send.press()
        clips = wait_until("the answer is in the library", self.melodeck.clips, 30)
        window.button("Play happy rock")
        window.says(r"\b2\.0 s\b")
        self.assertEqual(len(clips), 1)
        self.assertEqual(len(sound.frames(clips[0])[3]), 2 * 64000)
