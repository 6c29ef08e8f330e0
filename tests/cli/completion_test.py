"""What the programs' own words become: completions that work in a real shell, man pages that are well formed, licences.

completion_test.py MELODECK_CLI MELODECK_ENGINE [MELODECK]
"""

import json
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

import yaml

TREE = pathlib.Path(__file__).parents[2]
PROGRAMS = {pathlib.Path(path).name: pathlib.Path(path).resolve() for path in sys.argv[1:]}
CLI = PROGRAMS["melodeck-cli"]


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


def wanted_libraries():
    """What the build looks for, by the names that it uses."""
    build = (TREE / "packaging/cmake/MelodeckDependencies.cmake").read_text()
    names = re.findall(r"find_package\((\S+)", build)
    for several in re.findall(r"pkg_check_modules\(\w+ REQUIRED (?:IMPORTED_TARGET )?([^)]+)", build):
        names += several.split()
    assert "LibArchive" in names and "soundtouch" in names
    return sorted(set(names) - {"PkgConfig", "Threads"})


def plain(name):
    """What the names of a library in different places have in common."""
    name = name.lower().replace("qt6keychain", "qtkeychain").replace("tl-expected", "expected").replace("tl::", "")
    return re.sub(r"^lib|[^a-z0-9]", "", name)


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
        for name, program in PROGRAMS.items():
            if program != CLI:
                self.assertEqual(told(program=program), set(self.bash.offers(name, "-")))

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
        said = {name: run(program, "--version", env=environment()) for name, program in PROGRAMS.items()}
        version = said["melodeck-cli"].split()[1]
        for name, words in said.items():
            self.assertEqual(words.partition("\n")[0], f"{name} {version}")
            self.assertEqual(words.partition("\n")[2], said["melodeck-cli"].partition("\n")[2])
        self.assertIn(f"melodeck ({version}-1)", (TREE / "packaging/debian/changelog").read_text().splitlines()[0])
        releases = (TREE / "packaging/linux/org.melodeck.Melodeck.metainfo.xml").read_text()
        self.assertEqual(re.search(r'<release version="([^"]+)"', releases).group(1), version)
        self.assertIn(version, (TREE / "CHANGELOG.md").read_text())

    def test_the_window_says_that_it_has_no_display(self):
        if "melodeck" in PROGRAMS:
            done = subprocess.run([PROGRAMS["melodeck"]], env=environment(), capture_output=True, text=True, timeout=60,
                                  check=False)
            self.assertEqual(done.returncode, 6, done.stderr)
            self.assertIn("melodeck-cli does without one", done.stderr)

    def test_what_it_uses_is_told_and_stands_in_the_copyright_file(self):
        copyright = (TREE / "packaging/debian/copyright").read_text()
        parts = re.findall(r"^  ([^:,]+(?:::\w+)?)[^:]*: (.+)$", run(CLI, "--version"), re.MULTILINE)
        self.assertGreater(len(parts), 15)
        for name, licence in parts:
            self.assertIn(name, copyright)
            self.assertIn({"MIT": "Expat", "CC0": "CC0-1.0"}.get(licence, licence), copyright)

        for name in wanted_libraries():
            self.assertTrue([part for part, _ in parts if plain(name).startswith(plain(part))],
                            f"--version does not name {name}")

    def test_desktop_entry_names_real_options_in_every_language(self):
        entry = (TREE / "packaging/linux/org.melodeck.Melodeck.desktop").read_text()
        options = set(re.findall(r"^Exec=melodeck (--\S+)$", entry, re.MULTILINE))
        actions = re.search(r"^Actions=(.+);$", entry, re.MULTILINE).group(1).split(";")
        self.assertEqual(options, {f"--{action}" for action in actions})
        if "melodeck" in PROGRAMS:
            self.assertLessEqual(options, told(program=PROGRAMS["melodeck"]))
        languages = {path.stem.removeprefix("melodeck_") for path in (TREE / "translations").glob("*.ts")} - {"en"}
        for section in re.split(r"^\[", entry, flags=re.MULTILINE)[1:]:
            for key in ("Name",) if section.startswith("Desktop Action") else ("GenericName", "Comment"):
                with self.subTest(section=section.partition("]")[0], key=key):
                    self.assertEqual(set(re.findall(rf"^{key}\[(\w+)\]=", section, re.MULTILINE)), languages)

    def test_flatpak_brings_every_library_and_asks_for_no_folder(self):
        manifest = yaml.safe_load((TREE / "packaging/flatpak/org.melodeck.Melodeck.yaml").read_text())
        self.assertEqual(manifest["modules"][-1]["name"], "melodeck")
        known = {plain(module["name"]) for module in manifest["modules"]}
        known |= {"qt6", "curl", "zlib", "sqlite", "archive", "openssl", "sndfile", "pulse", "gstreamer"}  # of KDE's runtime
        for name in wanted_libraries():
            self.assertTrue([one for one in known if plain(name).startswith(one)], name)
        permissions = {argument.partition("=")[0] for argument in manifest["finish-args"]}
        self.assertEqual(permissions, {"--share", "--socket", "--device"})

    @unittest.skipUnless(shutil.which("flatpak-builder"), "there is no flatpak-builder")
    def test_flatpak_builder_understands_the_manifest(self):
        path = TREE / "packaging/flatpak/org.melodeck.Melodeck.yaml"
        # It leaves a folder where it runs; what it does not know it says on standard error, and goes on.
        shown = subprocess.run(["flatpak-builder", "--show-manifest", path], cwd=self.folder, env=environment(),
                               capture_output=True, text=True, check=False, timeout=60)
        self.assertEqual((shown.returncode, shown.stderr), (0, ""))
        written, understood = yaml.safe_load(path.read_text()), json.loads(shown.stdout)
        for name in ("id", "runtime", "command", "finish-args"):
            self.assertEqual(understood[name], written[name])
        self.assertEqual([module["name"] for module in understood["modules"]],
                         [module["name"] for module in written["modules"]])

    def test_man_pages_are_well_formed(self):
        templates = TREE / "packaging/linux/man"
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
