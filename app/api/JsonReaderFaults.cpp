// What is said where a text is no JSON.

#include "api/JsonReader.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace melodeck::api {

namespace {

/// Of somebody else's word in a sentence of ours.
constexpr qsizetype kMostShown = 40;

/// Texts for people.
struct JsonReaderFaultsText final
{
    Q_DECLARE_TR_FUNCTIONS(JsonPlaces)
};

QString codeName(QChar c)
{
    return QStringLiteral("U+%1").arg(static_cast<uint>(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
}

qsizetype lineOf(const QString& text, qsizetype place)
{
    return QStringView(text).left(place).count(u'\n') + 1;
}

} // namespace

bool isOfAWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'+' || c == u'-' || c == u'$';
}

JsonFault faultAt(const QString& text, TextRange where, const QString& sentence)
{
    const QStringView before = QStringView(text).left(where.from);
    const QStringView line = before.mid(before.lastIndexOf(u'\n') + 1);
    const auto letters = std::count_if(line.begin(), line.end(), [](QChar unit) { return !unit.isLowSurrogate(); });
    return {where, lineOf(text, where.from), letters + 1, sentence};
}

bool JsonReader::fail(TextRange where, const QString& sentence)
{
    m_places.m_fault = faultAt(m_text, where, sentence);
    return false;
}

bool JsonReader::failHere(const QString& sentence)
{
    const bool isPair = next().isHighSurrogate() && m_at + 1 < m_text.size() && m_text.at(m_at + 1).isLowSurrogate();
    return fail({m_at, isPair ? 2 : 1}, sentence);
}

bool JsonReader::failAtEnd()
{
    if (m_open.empty()) {
        return fail({m_at, 0},
                    JsonReaderFaultsText::tr("There is no request here yet. One begins with { and ends with }."));
    }
    const Open& open = m_open.back();
    return fail({m_at, 0}, JsonReaderFaultsText::tr("“%1” of line %2 is never closed.")
                               .arg(open.isObject ? QLatin1Char('{') : QLatin1Char('['))
                               .arg(lineOf(m_text, open.from)));
}

bool JsonReader::failBetween()
{
    const QChar c = next();
    if (c == u'}' || c == u']') {
        return failHere(JsonReaderFaultsText::tr("“%1” of line %2 is closed by another bracket.")
                            .arg(m_open.back().isObject ? QLatin1Char('{') : QLatin1Char('['))
                            .arg(lineOf(m_text, m_open.back().from)));
    }
    if (c == u'/') {
        return failHere(JsonReaderFaultsText::tr("JSON has no comments."));
    }
    return failHere(JsonReaderFaultsText::tr("A comma is missing before this."));
}

bool JsonReader::failAtValue()
{
    const QChar c = next();
    if (c == u'\'' || c == u'“' || c == u'”' || c == u'„') {
        return failHere(JsonReaderFaultsText::tr("Texts and names stand in straight double quotes: \"…\"."));
    }
    if (c == u',' || c == u'}' || c == u']' || c == u':') {
        return failHere(JsonReaderFaultsText::tr("A value is missing before this."));
    }
    if (c == u'/') {
        return failHere(JsonReaderFaultsText::tr("JSON has no comments."));
    }
    const qsizetype from = m_at;
    while (!isAtEnd() && isOfAWord(next())) {
        ++m_at;
    }
    const QString word = m_text.mid(from, m_at - from);
    if (word.isEmpty()) {
        m_at = from;
        return c.isSurrogate() || (c.isPrint() && !c.isSpace())
                   ? failHere(JsonReaderFaultsText::tr("This is no value."))
                   : failHere(JsonReaderFaultsText::tr("An invisible character (%1) stands here. Delete it.")
                                  .arg(codeName(c)));
    }
    for (const auto& [written, meant] :
         {std::pair{"True", "true"}, std::pair{"False", "false"}, std::pair{"None", "null"}}) {
        if (word == QLatin1String(written)) {
            return fail({from, m_at - from},
                        JsonReaderFaultsText::tr("JSON writes this as %1.").arg(QLatin1String(meant)));
        }
    }
    if (word.contains(QLatin1String("nan"), Qt::CaseInsensitive) || word == QLatin1String("Infinity")) {
        return fail({from, m_at - from}, JsonReaderFaultsText::tr("JSON has no such number."));
    }
    return fail({from, m_at - from},
                JsonReaderFaultsText::tr("Texts and names stand in double quotes: \"%1\".").arg(word.left(kMostShown)));
}

} // namespace melodeck::api
