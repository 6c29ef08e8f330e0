"""What the programs' own words become: completions that work in a real shell, man pages that are well formed, licences.

completion_test.py MELODECK_CLI MELODECK_ENGINE
"""

import os
import pathlib
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

CLI, ENGINE = (pathlib.Path(path).resolve() for path in sys.argv[1:3])
PROGRAMS = {"melodeck-cli": CLI, "melodeck-engine": ENGINE}


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, **options).stdout


def completion(shell, program="melodeck-cli"):
    if program == "melodeck-cli":
        return run(CLI, "completion", shell)
    return run(CLI, "completion", shell, "--program", program, input=run(PROGRAMS[program], "--help"))


def told(*verbs, program=CLI):
    """The options that a help text names."""
    options = set()
    for line in run(program, *verbs, "--help").splitlines():
        names = re.match(r"  (-[\w-]+(?:, ?-[\w-]+)*)", line)
        if names:
            options.update(re.split(r", ?", names.group(1)))
    return options


def verbs_of(*verbs):
    text = run(CLI, *verbs, "--help")
    return re.findall(r"^  (\w+) ", text.split("Subcommands:")[1], re.MULTILINE) if "Subcommands:" in text else []


class Bash:
    """Asks bash what it would complete, by the function that it calls for that."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.scripts = []
        for program in PROGRAMS:
            script = self.folder / f"{program}.bash"
            script.write_text(completion("bash", program))
            self.scripts.append(str(script))

    def offers(self, *words):
        name = words[0].replace("-", "_")
        script = "".join(f". {script}\n" for script in self.scripts)
        script += 'COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); compopt() { :; }; '
        script += f'_{name} && printf "%s\\n" "${{COMPREPLY[@]}}"'
        return run("bash", "--norc", "-c", script, "bash", *words, cwd=self.folder, env=environment()).splitlines()


def environment():
    return {"PATH": f"{CLI.parent}:/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "A_KEY": "x", "TERM": "dumb",
            "XDG_DATA_HOME": "/nonexistent"}


class CompletionTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.keep = tempfile.TemporaryDirectory()
        cls.folder = pathlib.Path(cls.keep.name)
        cls.bash = Bash(cls.folder)
        (cls.folder / "hum two.wav").touch()
        (cls.folder / "clips").mkdir()

    @classmethod
    def tearDownClass(cls):
        cls.keep.cleanup()

    def test_offers_every_option_of_every_verb(self):
        places = [()] + [(verb,) for verb in verbs_of()]
        places += [(verb, inner) for verb in verbs_of() for inner in (verbs_of(verb) if verb != "serve" else [])]
        self.assertGreater(len(places), 20)
        for place in places:
            with self.subTest(place=place):
                offered = set(self.bash.offers("melodeck-cli", *place, "-"))
                # What serve takes is the engine's to say; these help with Qt and with being a child.
                missing = told(*place) - offered - {"--help-all", "--exit-with-parent", "--version", "-v"}
                self.assertEqual(missing, set())
        self.assertEqual(told(program=ENGINE), set(self.bash.offers("melodeck-engine", "-")))

    def test_offers_verbs_but_no_hidden_one(self):
        self.assertEqual(sorted(self.bash.offers("melodeck-cli", "")), sorted(verbs_of()))
        self.assertEqual(sorted(self.bash.offers("melodeck-cli", "-v", "model", "")), sorted(verbs_of("model")))

    def test_offers_what_an_option_takes(self):
        offers = lambda *words: self.bash.offers("melodeck-cli", *words)
        self.assertEqual(offers("generate", "--melody", "hu"), ["hum two.wav"])
        self.assertEqual(offers("generate", "--melody", "=", "hu"), ["hum two.wav"])
        self.assertEqual(offers("predict", "--file", "audio", "=", "hu"), ["hum two.wav"])
        self.assertEqual(offers("generate", "--output", "c"), ["clips"])
        self.assertEqual(offers("generate", "--prompt", "hip"), ["hip\\ hop"])
        self.assertEqual(offers("generate", "--print-as", ""), ["curl", "python", "tool"])
        self.assertEqual(offers("transcribe", "--format", "s"), ["srt"])
        self.assertEqual(offers("generate", "--key-env", "A_"), ["A_KEY"])
        self.assertEqual(offers("generate", "--endpoint", "b"), ["baseten:"])
        self.assertIn("whisper-v3", offers("transcribe", "--model", "whisper"))
        self.assertEqual(offers("model", "show", "sket"), ["sketch"])
        self.assertEqual(offers("notes", "hu"), ["hum two.wav"])
        # A value that is called as a verb is none.
        self.assertEqual(offers("generate", "--prompt", "model", "--print-as", "c"), ["curl"])

    def test_completes_as_one_types(self):
        self.assertIn("melodeck-cli generate --print-as ", self.typed("melodeck-cli gen\t--print-a\t"))
        self.assertIn("notes hum\\ two.wav", self.typed("melodeck-cli notes hu\t"))

    def typed(self, keys):
        """What stands on the command line of an interactive bash after these keys."""
        child, terminal = pty.fork()
        if child == 0:
            os.chdir(self.folder)
            os.execvpe("bash", ["bash", "--norc", "--noprofile", "-i"], environment())
        try:
            os.write(terminal, f". ./melodeck-cli.bash; PS1='> '; echo re''ady\n".encode())
            shown = self.read(terminal, "ready\r\n")
            os.write(terminal, keys.encode())
            return self.read(terminal, None)
        finally:
            os.close(terminal)
            os.waitpid(child, 0)

    @staticmethod
    def read(terminal, until):
        """All that is shown up to a text, or until nothing has come for a while."""
        shown = b""
        end = time.monotonic() + 20
        while time.monotonic() < end:
            ready, _, _ = select.select([terminal], [], [], 2 if until is None else 10)
            if not ready:
                break
            shown += os.read(terminal, 4096)
            if until is not None and until.encode() in shown:
                break
        return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]|\x07", "", shown.decode(errors="replace"))

    def test_other_shells_read_theirs(self):
        for program in PROGRAMS:
            for shell in ("zsh", "fish"):
                script = self.folder / f"{program}.{shell}"
                script.write_text(completion(shell, program))
                if shutil.which(shell):
                    with self.subTest(program=program, shell=shell):
                        run(shell, "-n", script, env=environment() | {"HOME": str(self.folder)})
        if shutil.which("fish"):
            asked = f"source {self.folder}/melodeck-cli.fish; complete -C 'melodeck-cli transcribe --format s'"
            shown = run("fish", "--no-config", "-c", asked, env=environment() | {"HOME": str(self.folder)})
            self.assertEqual(shown.split()[0], "srt")

    def test_all_name_one_version(self):
        tree = pathlib.Path(__file__).parents[2]
        version = run(CLI, "--version").split()[1]
        self.assertIn(f"melodeck ({version}-1)", (tree / "packaging/debian/changelog").read_text().splitlines()[0])
        releases = (tree / "packaging/linux/org.melodeck.Melodeck.metainfo.xml").read_text()
        self.assertEqual(re.search(r'<release version="([^"]+)"', releases).group(1), version)
        self.assertIn(version, (tree / "CHANGELOG.md").read_text())

    def test_what_it_uses_stands_in_the_copyright_file(self):
        copyright = (pathlib.Path(__file__).parents[2] / "packaging/debian/copyright").read_text()
        parts = re.findall(r"^  ([^:,]+(?:::\w+)?)[^:]*: (.+)$", run(CLI, "--version"), re.MULTILINE)
        self.assertGreater(len(parts), 15)
        for name, licence in parts:
            self.assertIn(name, copyright)
            self.assertIn({"MIT": "Expat", "CC0": "CC0-1.0"}.get(licence, licence), copyright)

    def test_man_pages_are_well_formed(self):
        templates = pathlib.Path(__file__).parents[2] / "packaging/linux/man"
        for program in PROGRAMS:
            page = (templates / f"{program}.1.in").read_text()
            _, after = page.split("\n@OPTIONS@\n")
            page = page.split("\n@OPTIONS@\n")[0] + "\n" + completion("mdoc", program) + after
            for verb in verbs_of() if program == "melodeck-cli" else []:
                self.assertIn(f"\n.Ss {verb}\n", page)
            self.assertNotIn(".Ss completion", page)
            self.assertEqual(page.count("\n.Bl "), page.count("\n.El"))
            if shutil.which("mandoc"):
                with self.subTest(program=program):
                    checked = subprocess.run(["mandoc", "-T", "lint", "-W", "warning"], input=page, text=True,
                                             capture_output=True, check=False)
                    self.assertEqual(checked.stdout, "")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
