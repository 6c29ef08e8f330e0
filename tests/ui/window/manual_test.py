"""The pages of the manual against the program: each link leads somewhere, each picture is there in light and dark, and each
name on the screen, key and verb that a page tells of exists."""

import pathlib
import re
import shutil
import subprocess
import unittest

TREE = pathlib.Path(__file__).resolve().parents[3]
MANUAL = TREE / "resources/manual"
PAGES = {page.name: page.read_text() for page in sorted(MANUAL.glob("*.md"))}


def sources(folder):
    return "".join(path.read_text() for path in sorted((TREE / folder).rglob("*.cpp")))


UI = sources("ui")
# Literals that stand beside each other are one text.
TEXTS = {text.replace('\\"', '"') for text in re.findall(r'"((?:[^"\\]|\\.)*)"', re.sub(r'"\s*\n\s*"', "", UI))}

# What the desktop shows of the program: the actions of its icon.
TEXTS |= set(re.findall(r"^Name=(.+)$", (TREE / "packaging/linux/org.melodeck.Melodeck.desktop").read_text(), re.MULTILINE))


def anchor(heading):
    return "".join("-" if c == " " else c for c in heading.lower() if c.isalnum() or c in "- ")


class ManualTest(unittest.TestCase):
    def each(self, pattern):
        found = [(name, match) for name, text in PAGES.items() for match in re.finditer(pattern, text)]
        self.assertGreater(len(found), 5, pattern)
        return found

    def test_every_page_is_in_the_contents_and_no_other(self):
        listed = (MANUAL / "contents").read_text().split()
        self.assertEqual(sorted(f"{page}.md" for page in listed), sorted(PAGES))
        for name, text in PAGES.items():
            self.assertTrue(text.startswith("# "), name)

    def test_every_pane_with_a_page_exists(self):
        code = (TREE / "ui/manual/ManualPages.cpp").read_text().split("pagesOfPanes()")[1]
        panes = re.findall(r'\{QStringLiteral\("(\w+)"\), QStringLiteral\("([\w-]+)"\)\}', code)
        self.assertGreater(len(panes), 10)
        for pane, page in panes:
            self.assertTrue(re.search(rf'setObjectName\([^;]*QStringLiteral\("{pane}"\)', UI), pane)
            self.assertIn(f"{page}.md", PAGES)

    def test_links_lead_somewhere(self):
        for name, match in self.each(r"(?<!!)\[[^\]]+\]\(([^)#]*)#?([^)]*)\)"):
            page, heading = match.groups()
            self.assertIn(page or name, PAGES)
            if heading:
                headings = re.findall(r"^#+ (.*)$", PAGES[page or name], re.MULTILINE)
                self.assertIn(heading, [anchor(one) for one in headings])

    def test_pictures_are_there_in_light_and_dark(self):
        shown = set()
        for _, match in self.each(r"!\[([^\]]+)\]\(([^)]+)\)"):
            shown.add(match.group(2))
            for picture in (match.group(2), match.group(2).replace(".png", "-dark.png")):
                self.assertTrue((MANUAL / picture).is_file(), picture)
                self.assertLess((MANUAL / picture).stat().st_size, 150_000, picture)
        for picture in (MANUAL / "pictures").glob("*.png"):
            self.assertIn(f"pictures/{picture.name.replace('-dark', '')}", shown)

    def test_names_on_the_screen_are_those_of_the_program(self):
        for page, match in self.each(r"(?<![*\w])\*([^*\n]+)\*(?!\*)"):
            name = match.group(1)
            parts = name.split(" | ")  # two halves of one switch
            for part in parts:
                self.assertTrue(any(part == text or text.startswith((part + " ", part + ".", part + "%")) or
                                    text.rstrip("…") == part for text in TEXTS), f"{page}: {part}")

    def test_keys_do_something(self):
        # Wherever the window names its keys, it does so in a short text: "Ctrl+R", "Home, End", "Next match (F3)".
        named = {word.strip("(),") for text in TEXTS if len(text) < 40 for word in text.split()}
        arrows = "←→↑↓"
        for page, match in self.each(r"`((?:(?:Ctrl|Alt|Shift)\+)*(?:[A-Z]|F\d|[←→↑↓/\[\]]|Esc|Space|Enter|Return|Home|End))`"):
            key = match.group(1)
            self.assertTrue(key in named or key[-1] in arrows and any(one[-1:] in arrows for one in named), f"{page}: {key}")

    def test_verbs_exist(self):
        verbs = set(re.findall(r'(?:add_subcommand|addVerb)\(\s*"(\w+)"', sources("app/cli")))
        verbs |= set(re.findall(r'kVerb\[\] = "(\w+)"|kVerb = "(\w+)"', (TREE / "app/cli/ServeCommand.h").read_text())[0])
        for _, match in self.each(r"melodeck-cli ([a-z]+)(?: ([a-z]+)`)?"):
            for verb in match.groups():
                if verb:
                    self.assertIn(verb, verbs)
        for option in set(re.findall(r"`?(--[a-z][a-z-]+)", "".join(PAGES.values()))) - {"--help"}:
            self.assertIn(f"{option}\"", sources("app/cli"))

    def test_every_verb_is_told(self):
        told = PAGES["command-line.md"]
        program = (TREE / "app/cli/CommandLine.cpp").read_text()
        for verb in re.findall(r"make_unique<(\w+)Command>", program):
            if verb != "Completion":
                self.assertIn(f"`melodeck-cli {verb.lower()}`", told)


    def test_becomes_a_man_page(self):
        pages = [str(MANUAL / f"{page}.md") for page in (MANUAL / "contents").read_text().split()]
        made = subprocess.run(["awk", "-v", "version=1.2", "-f", str(TREE / "packaging/linux/man/manual.awk"), *pages],
                              capture_output=True, text=True, check=True).stdout
        self.assertEqual(made.count("\n.Sh "), 2 + len(PAGES))
        self.assertEqual(made.count("\n.Bl "), made.count("\n.El"))
        self.assertEqual(made.count("\n.Bd "), made.count("\n.Ed"))
        for mark in ("](", "**", "`", "\n#", "\n|", "!["):
            self.assertNotIn(mark, made)
        if shutil.which("mandoc"):
            checked = subprocess.run(["mandoc", "-T", "lint", "-W", "warning"], input=made, text=True, capture_output=True,
                                     check=False)
            self.assertEqual(checked.stdout, "")


class DocumentsTest(unittest.TestCase):
    """README and CONTRIBUTING against the tree."""

    README = (TREE / "README.md").read_text()
    CONTRIBUTING = (TREE / "CONTRIBUTING.md").read_text()

    def test_each_promise_names_a_test_that_is_there(self):
        cases = [re.sub(r"[^a-z0-9]+", " ", name) for path in (TREE / "tests").rglob("*.py")
                 for name in re.findall(r"def test_(\w+)", path.read_text())]
        table = self.README.split("## Promises")[1].split("\n## ")[0]
        rows = re.findall(r"^\| ([^|]+) \| (`[^|]+) \|$", table, re.MULTILINE)
        self.assertGreater(len(rows), 40)
        self.assertEqual(len(rows), table.count("\n| ") - 1)
        for promise, kept in rows:
            place = None
            for name, words in re.findall(r"`([^`]+)`|– ([a-z][^`,|(]+)", kept):
                with self.subTest(promise=promise, test=name or words):
                    if "/" in name:
                        place = TREE / name.split()[0]
                        self.assertTrue(place.exists())
                    elif name:
                        self.assertTrue([*place.rglob(name), *place.rglob(f"{name}.cpp")])
                    elif place.is_dir():
                        plain = re.sub(r"[^a-z0-9]+", " ", words.lower()).strip()
                        self.assertTrue([case for case in cases if plain in case])

    def test_every_file_and_folder_that_is_named_is_there(self):
        for text in (self.README, self.CONTRIBUTING):
            for path in re.findall(r"(?:`|\]\()((?:app|ui|tests|packaging|resources|translations)/[\w./-]*)[`) ]", text):
                self.assertTrue((TREE / path).exists() or [*TREE.glob(f"{path}.*")] or "XX" in path, path)

    def test_how_it_is_built_is_the_tree(self):
        places = self.CONTRIBUTING.split("## Where things live")[1].split("\n## ")[0]
        folders = {path.name for path in TREE.iterdir() if path.is_dir() and path.name[0] != "."} - {"build"}
        self.assertEqual(set(re.findall(r"^\| `(\w+)/`", places, re.MULTILINE)), folders)
        libraries = {path.parent.name for path in (TREE / "app").glob("*/CMakeLists.txt")} - {"window"} | {"ui"}
        self.assertEqual(set(re.findall(r"^\| `(\w+)` \|", places, re.MULTILINE)), libraries)
        for folder in ("tests", "packaging"):
            row = re.search(rf"^\| `{folder}/` .*$", places, re.MULTILINE).group(0)
            for path in (TREE / folder).iterdir():
                if path.is_dir() and path.name not in libraries and not path.name.startswith("_"):
                    self.assertIn(f"`{path.name}`", row)


if __name__ == "__main__":
    unittest.main()
