#include "api/JsonReader.h"

#include "core/Json.h"

#include <QCoreApplication>

#include <algorithm>

namespace melodeck::api {

namespace {

/// As core::parseJson().
constexpr std::size_t kMostDepth = 256;
constexpr std::size_t kMostPlaces = 200'000;
constexpr std::size_t kMostDoubts = 100;
/// Of digits: all of these fit a number of 64 bits.
constexpr qsizetype kExactDigits = 18;

/// Texts for people.
struct JsonReaderText final
{
    Q_DECLARE_TR_FUNCTIONS(JsonPlaces)
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHex(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

} // namespace

JsonReader::JsonReader(const QString& text, JsonPlaces& places)
    : m_text(text)
    , m_places(places)
{
}

void JsonReader::read()
{
    while (true) {
        skipSpace();
        if (m_open.empty() && m_hasValue) {
            if (!isAtEnd()) {
                fail({m_at, m_text.size() - m_at}, JsonReaderText::tr("There is more after the end of the request."));
            }
            return;
        }
        if (!readStep()) {
            return;
        }
    }
}

bool JsonReader::readStep()
{
    if (isAtEnd()) {
        return failAtEnd();
    }
    JsonPlace place;
    if (m_open.empty()) {
        return next() == kFileMark
                   ? failHere(JsonReaderText::tr("A file needs a field around it, such as {\"audio\": … }."))
                   : readValue(std::move(place));
    }
    Open& open = m_open.back();
    if (next() == (open.isObject ? u'}' : u']')) {
        if (open.isAfterComma) {
            return failHere(JsonReaderText::tr("There is a comma too many before this."));
        }
        close();
        return true;
    }
    if (open.items > 0 && !open.isAfterComma) {
        if (next() != u',') {
            return failBetween();
        }
        ++m_at;
        open.isAfterComma = true;
        return true;
    }
    place.parent = open.place;
    place.index = open.items++;
    open.isAfterComma = false;
    return (!open.isObject || readName(place)) && readValue(std::move(place));
}

void JsonReader::skipSpace()
{
    while (!isAtEnd() && (next() == u' ' || next() == u'\n' || next() == u'\t' || next() == u'\r')) {
        ++m_at;
    }
}

bool JsonReader::readName(JsonPlace& place)
{
    const qsizetype from = m_at;
    if (next() != u'"') {
        const bool isInvisible = (!next().isPrint() && !next().isSurrogate()) || next().isSpace();
        return next().isLetter() || next() == u'\'' || isInvisible
                   ? failAtValue()
                   : failHere(JsonReaderText::tr("A name in double quotes is missing here."));
    }
    if (!readString()) {
        return false;
    }
    place.nameRange = {from, m_at - from};
    place.name = unescaped(QStringView(m_text).mid(from, m_at - from));
    Open& open = m_open.back();
    if (open.names.contains(place.name)) {
        if (m_places.m_doubts.size() < kMostDoubts) {
            m_places.m_doubts.push_back(
                {place.nameRange,
                 JsonReaderText::tr("“%1” stands here twice. Keep one of them.").arg(place.name.left(40))});
        }
    } else if (m_places.m_areAll) {
        open.names.insert(place.name);
    }
    skipSpace();
    if (isAtEnd()) {
        return failAtEnd();
    }
    if (next() != u':') {
        return failHere(JsonReaderText::tr("A colon is missing before this."));
    }
    ++m_at;
    skipSpace();
    return !isAtEnd() || failAtEnd();
}

bool JsonReader::readValue(JsonPlace place)
{
    const qsizetype from = m_at;
    const QChar first = next();
    if (first == u'{' || first == u'[') {
        place.kind = first == u'{' ? JsonKind::Object : JsonKind::Array;
        return open(std::move(place));
    }
    if (first == u'"') {
        place.kind = JsonKind::String;
        if (!readString()) {
            return false;
        }
    } else if (first == u'-' || isDigit(first)) {
        place.kind = JsonKind::Number;
        if (!readNumber(place)) {
            return false;
        }
    } else if (first == kFileMark) {
        place.kind = JsonKind::File;
        ++m_at;
    } else if (readWord()) {
        place.kind = JsonKind::Word;
    } else {
        return failAtValue();
    }
    place.value = {from, m_at - from};
    keep(place);
    m_hasValue = true;
    return true;
}

bool JsonReader::open(JsonPlace place)
{
    if (m_open.size() == kMostDepth) {
        return failHere(JsonReaderText::tr("This is nested deeper than %1 levels and is not read.").arg(kMostDepth));
    }
    place.value = {m_at, m_text.size() - m_at}; // until it is closed
    m_open.push_back({m_places.m_places.size(), place.kind == JsonKind::Object, m_at});
    keep(place);
    m_hasValue = true;
    ++m_at;
    return true;
}

void JsonReader::close()
{
    ++m_at;
    const Open& closed = m_open.back();
    if (closed.place < m_places.m_places.size()) {
        m_places.m_places[closed.place].value = {closed.from, m_at - closed.from};
    }
    m_open.pop_back();
}

void JsonReader::keep(const JsonPlace& place)
{
    if (m_places.m_places.size() < kMostPlaces) {
        m_places.m_places.push_back(place);
    } else {
        m_places.m_areAll = false;
    }
}

bool JsonReader::readString()
{
    const qsizetype from = m_at++;
    for (; !isAtEnd(); ++m_at) {
        const QChar c = next();
        if (c == u'"') {
            ++m_at;
            return true;
        }
        if (c == u'\\') {
            if (!readEscape()) {
                return false;
            }
        } else if (c == u'\n') {
            break;
        } else if (c < QChar(u' ')) {
            return failHere(JsonReaderText::tr("This invisible character must be written as \\u%1 in a text.")
                                .arg(static_cast<uint>(c.unicode()), 4, 16, QLatin1Char('0')));
        } else if (c == kFileMark) {
            return failHere(JsonReaderText::tr("A file stands in place of a whole value, not within a text."));
        } else if (c.isSurrogate()) {
            const bool isPair = c.isHighSurrogate() && m_at + 1 < m_text.size() && m_text.at(m_at + 1).isLowSurrogate();
            if (!isPair) {
                return failHere(JsonReaderText::tr("This is half of a character. Write it again."));
            }
            ++m_at;
        }
    }
    return fail({from, m_at - from}, JsonReaderText::tr("This text has no closing quote."));
}

bool JsonReader::readEscape()
{
    const qsizetype from = m_at++;
    if (isAtEnd()) {
        return failAtEnd();
    }
    constexpr qsizetype kHexDigits = 4;
    const auto codeAt = [this](qsizetype at) {
        const QStringView digits = QStringView(m_text).mid(at, kHexDigits);
        const bool isCode = digits.size() == kHexDigits && std::all_of(digits.begin(), digits.end(), isHex);
        return isCode ? std::optional(QChar(digits.toUShort(nullptr, 16))) : std::nullopt;
    };
    if (next() != u'u') {
        return QStringLiteral("\"\\/bfnrt").contains(next())
                   ? true
                   : fail({from, 2},
                          JsonReaderText::tr("“\\%1” means nothing here. A backslash itself is written “\\\\”.")
                              .arg(next()));
    }
    const auto code = codeAt(m_at + 1);
    if (!code) {
        return fail({from, 2}, JsonReaderText::tr("Four digits or letters from a to f are missing after “\\u”."));
    }
    m_at += kHexDigits;
    if (!code->isSurrogate()) {
        return true;
    }
    const bool goesOn = QStringView(m_text).mid(m_at + 1).startsWith(QLatin1String("\\u"));
    const auto second = goesOn ? codeAt(m_at + 3) : std::nullopt;
    if (!code->isHighSurrogate() || !second || !second->isLowSurrogate()) {
        return fail({from, m_at + 1 - from},
                    JsonReaderText::tr("This is half of a character; its other half is missing."));
    }
    m_at += kHexDigits + 2;
    return true;
}

bool JsonReader::readNumber(JsonPlace& place)
{
    const qsizetype from = m_at;
    const auto digits = [this] {
        const qsizetype first = m_at;
        while (!isAtEnd() && isDigit(next())) {
            ++m_at;
        }
        return m_at - first;
    };
    const auto skip = [this](QLatin1String any) { return any.contains(next()) && !isAtEnd() ? (++m_at, true) : false; };
    skip(QLatin1String("-"));
    const qsizetype whole = m_at;
    bool isNumber = digits() > 0 && (m_text.at(whole) != u'0' || m_at == whole + 1);
    bool isWhole = true;
    if (isNumber && skip(QLatin1String("."))) {
        isWhole = false;
        isNumber = digits() > 0;
    }
    if (isNumber && skip(QLatin1String("eE"))) {
        isWhole = false;
        skip(QLatin1String("+-"));
        isNumber = digits() > 0;
    }
    if (!isNumber || (!isAtEnd() && isOfAWord(next()))) {
        while (!isAtEnd() && isOfAWord(next())) {
            ++m_at;
        }
        return fail({from, m_at - from},
                    JsonReaderText::tr("This is no number as JSON writes it, such as 8, -0.5 or 1e3."));
    }
    place.value = {from, m_at - from};
    const QByteArray text = m_text.mid(from, m_at - from).toLatin1();
    constexpr qsizetype kSurelyFits = 300; // digits
    if ((!isWhole || text.size() > kSurelyFits) && !core::parseJson(text)) {
        return fail(place.value, JsonReaderText::tr("This number is too large."));
    }
    if (isWhole && m_at - whole > kExactDigits) {
        bool fits = false;
        (void)(text.startsWith('-') ? static_cast<void>(text.toLongLong(&fits))
                                    : static_cast<void>(text.toULongLong(&fits)));
        if (!fits && m_places.m_doubts.size() < kMostDoubts) {
            m_places.m_doubts.push_back(
                {place.value, JsonReaderText::tr("This number has too many digits to be sent exactly.")});
        }
    }
    return true;
}

bool JsonReader::readWord()
{
    for (const char* word : {"true", "false", "null"}) {
        const QLatin1String wanted(word);
        const QStringView rest = QStringView(m_text).mid(m_at);
        if (rest.startsWith(wanted) && (rest.size() == wanted.size() || !isOfAWord(rest.at(wanted.size())))) {
            m_at += wanted.size();
            return true;
        }
    }
    return false;
}

} // namespace melodeck::api
