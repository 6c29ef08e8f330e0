"""Errors say what happened, what it means for money and data, and what to do next: so that no text is left bare.

    tests/messages/error_texts_test.py [TREE]

Reads every text in app/ and ui/ that stands beside an ErrorCode, or is put in the place of an error's message, and wants two
sentences of it at least. The command line and the sketch engine are left out: their refusals name a field or an option,
and what reads them is a program.
"""

import pathlib
import re
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
LEFT_OUT = ("app/cli", "app/engine")

# Texts of one sentence, and why each may be one.
SHORT = {
    "The request of this command is in the file “%1”: choose that file instead.": "says what to do behind its colon",

    # Said by somebody who goes on.
    "The answer is empty.": "answerError() says the rest",
    "The answer breaks off after %1 bytes.": "answerError() says the rest",
    "The answer is not valid JSON at byte %1.": "answerError() says the rest",
    "The answer is not valid MessagePack at byte %1.": "answerError() says the rest",
    "The answer is nested more than %1 deep.": "answerError() says the rest",
    "It cannot be read.": "the notice of a model that was left out names the file first, and says what to do",
    "It is too large for a model.": "the same notice",
    "Its id holds other characters than a–z, 0–9, dash, dot and underscore.": "the same notice",
    "This is not a model spec.": "the same notice",
    "“%1” cannot be read.": "one of the files in the list of what an archive had to leave out",
    "The answer holds more media than the limit allows.": "withCost() and where the bytes are follow it",
    "The model answered with an error: %1 Change what its words name, if you can, and send it again: that is a new run.":
        "the model's own words are a sentence, and withCost() follows",
    "it was cut": "a piece of the sentence about a clip",
    "The clip was cut before its end.": "the player's word for a clip whose job says the rest",
    "The answer ended inside this piece of media, so it is not whole and was left out.":
        "stands with its clip, in the row of a job that says the rest",
    "The base64 text is damaged near character %1.": "stands with its clip, in the row of a job that says the rest",
    "The base64 text breaks off after %1 characters.": "stands with its clip, in the row of a job that says the rest",
    "This is not the result of an async request.": "the detail of a job that says what came, and where its bytes are",

    "There is no keychain here, so no key can be kept.": "behind what becomes of the key: it is used for this session",
    "Nothing of this answer was kept, so there is nothing to save.": "there is nothing that one could do",

    # Beside what it is about, as one types or opens it.
    "This is not valid JSON: line %1, column %2.": "beside the text that it is about; who reads a file says the rest",
    "This is not valid JSON.": "as above",
    "This JSON is nested deeper than %1 levels and is not read.": "as above",
    "This is not a Melodeck recipe.": "as above",
    "This is not a record of a job.": "as above; only we write such records",
    "The request has no place for “%1”.": "the field that is named shows it",
    "Choose at least one model.": "says what to do, beside the models",

    # Not shown as they are.
    "This is not audio: %1": "the sketch engine's own, which names the field",
    "The audio ends before its first sample.": "the sketch engine's own, which names the field",
    "The record of the answer is damaged.": "only decides that the answer is read anew",
    "The model is not deployed there, so there is no example of a request.": "only decides that no example is offered",
    "Cancelled.": "the job says what its end means",
    "Stopped.": "what the person did; the report beside it says how far it was",
    "The keychain was not waited for.": "what the person did, or the end of the program",
}

# Comments, literals of texts, literals of characters; a ' between digits is none.
TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|(?<!\w)\'(?:\\.|[^\'\\\n])\'', re.DOTALL)
TRANSLATED = re.compile(r'\b(tr|translate)\(\s*((?:"(?:\\.|[^"\\])*"[\s,]*)+)')
LITERAL = re.compile(r'"((?:\\.|[^"\\])*)"')
BEGINNING = re.compile(r"\bErrorCode::\w+\s*,|\.message\s*=(?!=)")
# A semicolon divides two sentences as well.
END_OF_SENTENCE = re.compile(r"[.!?;…](?=[”)]?(?:\s|$))")


def without_comments(source):
    """The source with comments blanked out; lines keep their numbers, literals stay."""
    return TOKEN.sub(lambda m: re.sub(r"[^\n]", " ", m[0]) if m[0].startswith("/") else m[0], source)


def pieces(expression, separators):
    """What stands between separators outside of brackets and literals, up to the bracket that ends the expression."""
    found, begin, depth, at = [], 0, 0, 0
    while at < len(expression):
        literal = TOKEN.match(expression, at)
        if literal or expression.startswith("::", at):
            at = literal.end() if literal else at + 2
            continue
        sign = expression[at]
        depth += (sign in "([{") - (sign in ")]}")
        if depth < 0:
            break
        if depth == 0 and sign in separators:
            found.append(expression[begin:at])
            begin = at + 1
        at += 1
    return found + [expression[begin:at]]


def said(expression):
    """The text of a message, in which whatever else is added to a literal counts as a sentence; None without a literal."""
    texts = []
    for operand in pieces(expression, "+"):
        call = TRANSLATED.search(operand)
        if call:
            literals = LITERAL.findall(call[2])[1 if call[1] == "translate" else 0:]
            texts.append("".join(literals).replace('\\"', '"').replace("\\n", "\n"))
        elif not re.match(r"\s*Q(Latin1Char|StringLiteral|Latin1String)\(", operand):
            texts.append("…")
    return " ".join(texts) if any(text != "…" for text in texts) else None


def error_texts(source):
    """(line, text) of every text beside an ErrorCode or for a message; both of a condition."""
    source = without_comments(source)
    for beginning in BEGINNING.finditer(source):
        for branch in pieces(pieces(source[beginning.end():], ",;")[0], "?:"):
            text = said(branch)
            if text is not None:
                yield source.count("\n", 0, beginning.start()) + 1, text


def texts_of(tree):
    for path in sorted(each for top in ("app", "ui") for each in (tree / top).rglob("*")):
        name = path.relative_to(tree).as_posix()
        if path.suffix in (".h", ".cpp") and not name.startswith(LEFT_OUT):
            for line, text in error_texts(path.read_text(encoding="utf-8")):
                yield f"{name}:{line}", text


def is_bare(text):
    return len(END_OF_SENTENCE.findall(text)) < 2


class TheTree(unittest.TestCase):
    tree = ROOT

    def test_no_error_is_left_with_what_happened_alone(self):
        texts = list(texts_of(self.tree))
        bare = [f"{place}: {text!r} says what happened; add what it means for money and data, and what to do"
                for place, text in texts if is_bare(text) and text not in SHORT]
        self.assertEqual(bare, [], "\n" + "\n".join(bare))
        self.assertGreater(len(texts), 200, "hardly any text was found")

    def test_every_exception_is_still_one(self):
        found = {text for _, text in texts_of(self.tree) if is_bare(text)}
        self.assertEqual(sorted(set(SHORT) - found), [])


class TheCheckItself(unittest.TestCase):
    def found(self, source):
        return [text for _, text in error_texts(source) if is_bare(text)]

    def test_finds_a_bare_text_however_it_is_written(self):
        for source in (
                'return core::fail(core::ErrorCode::Io, Text::tr("It broke."));',
                'return core::Error{core::ErrorCode::Io, QCoreApplication::translate("Context", "It "\n  "broke."), {}};',
                'return {ErrorCode::Io, // a word; of why\n  tr("It broke.").arg(name(1, 2), QStringLiteral("; ")), detail};',
                'answer.error().message =\n  Text::tr("It broke.");',
                'refused(core::ErrorCode::Io, isIt ? Text::tr("Fine. Go on.") : Text::tr("It broke."));',
        ):
            self.assertEqual(self.found(source), ["It broke."], source)

    def test_lets_whole_texts_pass(self):
        for source in (
                'fail(core::ErrorCode::Io, tr("It broke. Nothing was lost."));',
                'fail(core::ErrorCode::Io, tr("It broke; nothing was lost."));',
                'fail(core::ErrorCode::Io, tr("It broke.") + QLatin1Char(\' \') + whatItCosts(recipe));',
                'fail(core::ErrorCode::Io, words);',
                'if (error.message == tr("It broke.")) { go(); }',
                'if (error.code == core::ErrorCode::Io) { say(tr("It broke.")); }',
                '// fail(core::ErrorCode::Io, tr("It broke."));',
                'QLatin1Char q(\'"\'); fail(core::ErrorCode::Io, tr("Why? Because."), \'"\');',
        ):
            self.assertEqual(self.found(source), [], source)

    def test_counts_no_blank_for_what_follows(self):
        self.assertEqual(self.found('fail(core::ErrorCode::Io, tr("It broke.") + QLatin1Char(\' \'));'), ["It broke."])

    def test_reads_the_folders_that_people_hear_of(self):
        with tempfile.TemporaryDirectory() as folder:
            tree = pathlib.Path(folder)
            for name in ("app/jobs/A.cpp", "ui/batch/B.h", "app/cli/C.cpp", "app/engine/server/D.cpp", "app/jobs/E.txt"):
                path = tree / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text('\nfail(core::ErrorCode::Io, tr("It broke."));', encoding="utf-8")
            self.assertEqual([place for place, _ in texts_of(tree)], ["app/jobs/A.cpp:2", "ui/batch/B.h:2"])


if __name__ == "__main__":
    if len(sys.argv) > 1 and pathlib.Path(sys.argv[1]).is_dir():
        TheTree.tree = pathlib.Path(sys.argv.pop(1)).resolve()
    unittest.main()
