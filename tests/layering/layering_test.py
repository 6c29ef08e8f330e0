#!/usr/bin/python3
"""Reads every #include of app/ and ui/ and fails on an arrow that is not in the table of the architecture; and on what
the window never does.

Debian puts all Qt headers on one path and all other libraries on another, so a wrong include compiles; only this
test sees it. The tables below are the architecture. Run with a folder as argument to check another tree.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Which folder may use which others. 'ui' never sees net, wire or engine.
ARROWS = {
    "core": [],
    "wire": ["core"],
    "audio": ["core"],
    "mir": ["core", "audio"],
    "net": ["core"],
    "store": ["core", "wire"],
    "api": ["core", "wire", "audio"],
    "jobs": ["core", "wire", "audio", "net", "api", "store"],
    "engine": ["core", "wire", "audio", "mir", "api"],
    "cli": ["core", "wire", "audio", "mir", "net", "store", "api", "jobs"],
    "ui": ["core", "audio", "mir", "api", "jobs", "store"],
}

# Libraries from outside, by what their headers look like. Qt's headers are told apart by module, see qt_module().
LIBRARIES = {
    "nlohmann": r"nlohmann/.*",
    "expected": r"tl/expected\.hpp",
    "openssl": r"openssl/.*",
    "zlib": r"zlib\.h",
    "simd": r"(emm|imm)intrin\.h",
    "sndfile": r"sndfile\.h(h)?",
    "soxr": r"soxr\.h",
    "ebur128": r"ebur128\.h",
    "kissfft": r"(kissfft/)?kiss_fftr?\.h",
    "curl": r"curl/.*",
    "keychain": r"qt6keychain/.*",
    "httplib": r"httplib\.h",
    "fluidsynth": r"fluidsynth(/.*)?\.h",
    "cli11": r"CLI/.*",
    "yaml": r"yaml-cpp/.*",
    "soundtouch": r"(soundtouch/)?SoundTouch\.h",
    "gstreamer": r"gst/.*",
    "pulse": r"pulse/.*",
    "archive": r"archive(_entry)?\.h",
    "sqlite": r"sqlite3\.h",
}

# Which folder may use which libraries. What core shows in its own headers, everybody has.
EVERYWHERE = ["QtCore", "nlohmann", "expected"]
EXTERNAL = {
    "core": [],
    "wire": ["openssl", "simd"],
    "audio": ["sndfile", "soxr", "ebur128", "simd"],
    "mir": ["kissfft"],
    "net": ["curl"],
    "store": ["sqlite", "keychain", "zlib", "archive"],
    "api": ["yaml"],
    "jobs": [],
    "engine": ["httplib", "fluidsynth"],
    "cli": ["httplib", "cli11"],
    "ui": ["QtGui", "QtWidgets", "QtMultimedia", "QtSvg", "QtSvgWidgets", "QtDBus", "QtNetwork", "soundtouch", "gstreamer",
           "pulse"],
}

UNKNOWN = "a library that the table does not know"

# The language's own headers and the system's.
STANDARD = re.compile(r"[a-z_0-9]+|(unistd|termios|fcntl|signal|poll|pwd|errno|stdio|string|stdint|stdlib|time|math)\.h"
                      r"|(sys|linux|netinet|arpa)/[a-z_0-9]+\.h")

# Wiring, no logic: these may use everything.
WIRING = re.compile(r"app/[^/]+/main\.cpp|app/Services[^/]*")

TOP_LEVEL = {
    "CMakeLists.txt", "CMakePresets.json", "app", "ui", "resources", "tests", "packaging", "translations",
    "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE",
    ".ci", ".clang-format", ".clang-tidy", ".editorconfig", ".gitattributes", ".gitignore",
}

# What the window never does (a person's work goes on, nothing moves by itself, nothing hides in a tray), and why.
FORBIDDEN_IN_WINDOW = [
    (re.compile(r"\bQSystemTrayIcon\b"), "the program has a window or is not there"),
    (re.compile(r"\bQProgressDialog\b"), "progress stands in the row of what goes on"),
    (re.compile(r"\bsetOverrideCursor\b"), "the window never waits"),
    (re.compile(r"\bprocessEvents\b|\bQEventLoop\b|(?:\.|->)exec\(\)|\bQThread::[mu]?sleep\b"),
     "no nested event loop, no sleep"),
    (re.compile(r"\bQMessageBox::(?:about|critical|information|question|warning)\(|\bQFileDialog::get\w+\(|"
                r"\bQInputDialog::get\w+\(|\bQ(?:Color|Font)Dialog::get\w+\("), "a nested event loop: use open()"),
]
MOTION = re.compile(r"\bQ(?:Property|Variant|Pause)Animation\b|\bQ(?:Parallel|Sequential)AnimationGroup\b|\bQMovie\b|"
                    r"\bQTimeLine\b|\bsetAnimated\(\s*true")
# Who animates asks in the same file whether the desktop wants less of it.
LESS_MOTION = re.compile(r"reduce\w*motion", re.IGNORECASE)

INCLUDE = re.compile(r'^[ \t]*#[ \t]*(?:include|import|include_next)\b[ \t]*(?:"([^"]+)"|<([^>]+)>|(.*))', re.MULTILINE)
SUFFIXES = {".h", ".hpp", ".cpp", ".cc", ".inl", ".ipp"}


def qt_headers():
    """Module of every Qt header that is installed, from the folders that hold them: {'QSqlQuery': 'QtSql', …}."""
    modules = {}
    for folder in pathlib.Path("/usr/include").glob("**/qt6/Qt*"):
        for header in folder.iterdir():
            modules.setdefault(header.name, folder.name)
    return modules


QT_HEADERS = qt_headers()
# For a machine that builds without the window and so lacks these modules.
QT_BY_NAME = [
    ("QtMultimedia", re.compile(r"Q(Media|Audio|Camera|Video|Sound|Image(Capture)|Capture).*")),
    ("QtSvg", re.compile(r"QSvg(Renderer|Generator)")),
    ("QtSvgWidgets", re.compile(r"QSvgWidget|QGraphicsSvgItem")),
    ("QtSql", re.compile(r"QSql.*")),
    ("QtDBus", re.compile(r"QDBus.*")),
    ("QtTest", re.compile(r"QTest.*|QSignalSpy")),
]


def qt_module(header):
    """The Qt module of <QString>, <QtCore/QString> or <qnamespace.h>; None for a header that is not Qt's."""
    module, slash, _ = header.partition("/")
    if slash:
        return module if re.fullmatch(r"Qt[A-Z]\w*", module) else None
    if header in QT_HEADERS:
        return QT_HEADERS[header]
    for name, pattern in QT_BY_NAME:
        if pattern.fullmatch(header):
            return name
    return "an unknown Qt module" if re.match(r"Q[A-Z]", header) else None


def library(header):
    """Name of the library or Qt module that a header in angle brackets belongs to; None for the language's own."""
    for name, pattern in LIBRARIES.items():
        if re.fullmatch(pattern, header):
            return name
    return qt_module(header) or (None if STANDARD.fullmatch(header) else UNKNOWN)


def folder_of(path):
    """'core' for app/core/x/y.h, 'ui' for ui/z.h, None for anything else. The path is relative to the tree."""
    parts = path.parts
    if parts[0] == "ui":
        return "ui"
    return parts[1] if parts[0] == "app" and len(parts) > 2 else None


def own_header(tree, source, header):
    """Where an include of ours points to, relative to the tree; None when no such file is there."""
    for base in (tree / "app", tree, source.parent):
        # CMake makes core/Version.h from core/Version.h.in.
        for candidate in ((base / header).resolve(), (base / (header + ".in")).resolve()):
            if candidate.is_file() and candidate.is_relative_to(tree):
                return candidate.relative_to(tree)
    return None


def wrong_include(tree, source, folder, quoted, header):
    """A sentence when this include breaks the table, else None."""
    if quoted and header.endswith(".moc"):
        return None
    target = own_header(tree, source, header)
    if target is not None:
        used = folder_of(target)
        if used is None:
            return "is neither in a folder of app nor in ui"
        return None if used == folder or used in ARROWS[folder] else f"{folder} may not use {used}"
    name = library(header)
    if quoted and name in (None, UNKNOWN):
        return "no such file in the tree"
    if name is None or name in EVERYWHERE or name in EXTERNAL[folder]:
        return None
    return f"{folder} may not use {name}"


def without_comments(text):
    """The text with comments blanked out; lines keep their numbers, string literals stay."""
    token = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.DOTALL)
    return token.sub(lambda m: m[0] if m[0].startswith('"') else re.sub(r"[^\n]", " ", m[0]), text)


def include_violations(tree):
    """One line for each include in app/ and ui/ that the table does not allow, and the number of includes read."""
    found, count = [], 0
    for source in sorted(p for top in ("app", "ui") for p in (tree / top).rglob("*") if p.suffix in SUFFIXES):
        path = source.relative_to(tree)
        wiring = WIRING.fullmatch(path.as_posix()) is not None
        folder = folder_of(path)
        if not wiring and folder not in ARROWS:
            found.append(f"{path}: lies in a folder that the architecture does not have")
            continue
        text = without_comments(source.read_text(encoding="utf-8"))
        for match in INCLUDE.finditer(text):
            count += 1
            quoted, angled, other = match.groups()
            if wiring:
                continue
            line = text.count("\n", 0, match.start()) + 1
            why = ("names no file" if other is not None
                   else wrong_include(tree, source, folder, quoted is not None, quoted or angled))
            if why:
                found.append(f"{path}:{line}: {match[0].strip()}: {why}")
    return found, count


def window_violations(tree):
    """One line for each thing in ui/ that the window never does."""
    found = []
    for source in sorted(p for p in (tree / "ui").rglob("*") if p.suffix in SUFFIXES):
        text = without_comments(source.read_text(encoding="utf-8"))
        rules = list(FORBIDDEN_IN_WINDOW)
        if not LESS_MOTION.search(text):
            rules.append((MOTION, "it moves, and nobody asks whether the desktop wants less motion"))
        for pattern, why in rules:
            for match in pattern.finditer(text):
                line = text.count("\n", 0, match.start()) + 1
                found.append(f"{source.relative_to(tree)}:{line}: {match[0]}: {why}")
    return found


def link_violations(tree):
    """The same for the link lists: melodeck_library(<folder> … USES …) in each folder's CMakeLists.txt."""
    found = []
    for lists in sorted([*(tree / "app").glob("*/CMakeLists.txt"), tree / "ui" / "CMakeLists.txt"]):
        if not lists.is_file():
            continue
        text = re.sub(r"#[^\n]*", "", lists.read_text(encoding="utf-8"))
        for call in re.finditer(r"melodeck_library\(\s*(\w+)([^)]*)\)", text):
            folder, used, keyword = call[1], [], None
            for word in call[2].split():
                if word in ("SOURCES", "USES", "EXTERNAL"):
                    keyword = word
                elif keyword == "USES":
                    used.append(word)
            allowed = ARROWS.get(folder)
            if allowed is None:
                found.append(f"{lists.relative_to(tree)}: the architecture has no library {folder}")
                continue
            found += [f"{lists.relative_to(tree)}: {folder} may not link {name}"
                      for name in used if name not in allowed]
        # A library that is put together by hand names the others as targets.
        folder = lists.parent.name
        found += [f"{lists.relative_to(tree)}: {folder} may not link {name}"
                  for name in re.findall(r"Melodeck::(\w+)", text)
                  if folder in ARROWS and name not in (folder, *ARROWS[folder])]
    return found


def top_level(tree):
    """Names at the top of the tree that belong to it: what git knows, or without git all but build results."""
    if (tree / ".git").exists():
        listing = subprocess.run(["git", "-c", "safe.directory=*", "-C", tree, "ls-files", "-z"],
                                 capture_output=True, text=True, check=True)
        return {name.partition("/")[0] for name in listing.stdout.split("\0") if name}
    return {p.name for p in tree.iterdir() if not re.match(r"build$|\.cache$|melodeck-clips|.*\.user$", p.name)}


class TheTree(unittest.TestCase):
    tree = ROOT

    def test_includes_only_what_the_architecture_allows(self):
        violations, count = include_violations(self.tree)
        self.assertEqual(violations, [], "\n" + "\n".join(violations))
        self.assertGreater(count, 0, "no include was read at all")

    def test_links_only_what_the_architecture_allows(self):
        violations = link_violations(self.tree)
        self.assertEqual(violations, [], "\n" + "\n".join(violations))

    def test_does_nothing_in_the_window_that_it_never_does(self):
        violations = window_violations(self.tree)
        self.assertEqual(violations, [], "\n" + "\n".join(violations))

    def test_has_nothing_else_at_its_top_level(self):
        self.assertEqual(sorted(top_level(self.tree) - TOP_LEVEL), [])


class TheCheckItself(unittest.TestCase):
    """Planted violations in a tree of its own: each is found, and what is allowed is not reported."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tree = pathlib.Path(folder.name).resolve()
        for name in ("core/Result.h", "core/Version.h.in", "net/HttpClient.h", "wire/BodyStream.h", "audio/Peaks.h",
                     "engine/sketch/A.h"):
            self.plant("app/" + name, "")

    def plant(self, name, text):
        path = self.tree / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def found(self, name, text):
        self.plant(name, text)
        violations, _ = include_violations(self.tree)
        self.assertTrue(all(v.startswith(name) for v in violations), violations)
        (self.tree / name).unlink()
        return violations

    def test_lets_what_is_allowed_pass(self):
        for name, text in {
            "app/mir/A.cpp": '#include "core/Result.h"\n#include "audio/Peaks.h"\n#include <kiss_fftr.h>\n',
            "app/net/A.cpp": '#include "net/HttpClient.h"\n#include <curl/curl.h>\n#include <fcntl.h>\n',
            "app/store/A.cpp": "#include <sqlite3.h>\n#include <zlib.h>\n",
            "app/core/A.cpp": '#include "A.moc"\n#include <QtCore/QString>\n#include <QByteArray>\n#include <vector>\n',
            "app/store/B.cpp": "#include <tl/expected.hpp>\n",
            "ui/A.cpp": '#include "audio/Peaks.h"\n#include <QWidget>\n#include <QMediaPlayer>\n#include <QPainter>\n',
            "app/engine/main.cpp": '#include "net/HttpClient.h"\n#include <QSqlQuery>\n',
            "app/Services.cpp": '#include "engine/sketch/A.h"\n#include <curl/curl.h>\n',
            "app/audio/C.cpp": '#include "core/Version.h"\n',
            "app/core/B.h": '// #include "net/HttpClient.h"\n/*\n#include <curl/curl.h>\n*/\n',
        }.items():
            self.assertEqual(self.found(name, text), [], name)

    def test_finds_an_arrow_between_our_folders(self):
        for name, header in {
            "app/core/A.h": '"net/HttpClient.h"',
            "app/net/A.h": '"wire/BodyStream.h"',
            "ui/A.cpp": '"net/HttpClient.h"',
            "ui/player/B.cpp": '"wire/BodyStream.h"',
            "ui/C.cpp": '"engine/sketch/A.h"',
            "app/cli/A.cpp": '"engine/sketch/A.h"',
            "app/wire/A.cpp": '"../net/HttpClient.h"',
            "app/audio/A.cpp": "<net/HttpClient.h>",
            "app/api/main.h": '"net/HttpClient.h"',
        }.items():
            self.assertEqual(len(self.found(name, f"#pragma once\n#include {header}\n")), 1, name)

    def test_finds_a_library_in_the_wrong_folder(self):
        for name, header in {
            "app/wire/A.cpp": "<curl/curl.h>",
            "app/cli/A.cpp": "<fluidsynth.h>",
            "app/engine/A.cpp": "<sndfile.h>",
            "app/mir/A.cpp": "<soxr.h>",
            "app/jobs/A.cpp": "<httplib.h>",
            "app/core/A.cpp": "<QWidget>",
            "app/jobs/B.cpp": "<QPainter>",
            "ui/A.cpp": "<sqlite3.h>",
            "app/store/A.cpp": "<QSqlQuery>",
            "app/jobs/C.cpp": "<QtSql/QSqlQuery>",
            "app/audio/A.cpp": "<kiss_fft.h>",
            "app/api/A.cpp": "<CLI/CLI.hpp>",
            "app/net/A.cpp": "<openssl/evp.h>",
            "ui/B.cpp": "<qt6keychain/keychain.h>",
            "app/audio/B.cpp": "<QAudioSink>",
            "app/core/C.cpp": "<QtConcurrent>",
            "app/net/B.cpp": "<qwidget.h>",
            "app/wire/B.cpp": "  <boost/json.hpp>",
            "ui/D.cpp": '"curl/curl.h"',
        }.items():
            self.assertEqual(len(self.found(name, f"#include {header}\n")), 1, name)

    def test_finds_what_names_no_file_or_lies_elsewhere(self):
        self.assertEqual(len(self.found("app/core/A.cpp", '#include "core/NotThere.h"\n')), 1)
        self.assertEqual(len(self.found("app/core/A.cpp", "#include SOME_MACRO\n")), 1)
        self.assertEqual(len(self.found("app/util/A.cpp", "")), 1)
        self.assertEqual(len(self.found("app/A.cpp", "")), 1)

    def test_finds_what_the_window_never_does(self):
        for text in ("QSystemTrayIcon icon;", "QProgressDialog wait;", "QApplication::setOverrideCursor(Qt::WaitCursor);",
                     "QCoreApplication::processEvents();", "dialog.exec();", "menu->exec();", "QEventLoop loop;",
                     "QThread::msleep(5);", "QMessageBox::question(this, a, b);", "QFileDialog::getOpenFileName(this);",
                     "#include <QPropertyAnimation>", "QMovie movie;", "tree->setAnimated(true);"):
            self.plant("ui/A.cpp", text + "\n")
            self.assertEqual(len(window_violations(self.tree)), 1, text)
        for text in ("// no QMovie\n", "tree->setAnimated(false);\n", "query.exec(words);\n", "dialog->open();\n",
                     "#include <QPropertyAnimation>\nif (!desktop.wantsReducedMotion()) {\n}\n"):
            self.plant("ui/A.cpp", text)
            self.assertEqual(window_violations(self.tree), [], text)

    def test_finds_a_library_linked_against_the_arrows(self):
        self.plant("app/wire/CMakeLists.txt", "melodeck_library(wire SOURCES A.cpp USES core net EXTERNAL X::Y)\n")
        self.plant("app/mir/CMakeLists.txt", "melodeck_library(mir\n    SOURCES A.cpp\n    USES core audio)\n")
        self.plant("ui/CMakeLists.txt", "add_library(melodeck_ui STATIC A.cpp)\nadd_library(Melodeck::ui ALIAS melodeck_ui)\n"
                   "target_link_libraries(melodeck_ui PUBLIC Melodeck::core Melodeck::net)\n")
        self.assertEqual(link_violations(self.tree), ["app/wire/CMakeLists.txt: wire may not link net",
                                                      "ui/CMakeLists.txt: ui may not link net"])

    def test_finds_a_stranger_at_the_top_level(self):
        self.plant("src/A.cpp", "")
        self.plant("build/A.o", "")
        self.assertEqual(sorted(top_level(self.tree) - TOP_LEVEL), ["src"])


if __name__ == "__main__":
    if len(sys.argv) > 1 and pathlib.Path(sys.argv[1]).is_dir():
        TheTree.tree = pathlib.Path(sys.argv.pop(1)).resolve()
    unittest.main()
