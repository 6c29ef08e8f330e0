#include "api/PythonLiteral.h"

#include <algorithm>

namespace melodeck::api {

namespace {

constexpr int kDeepestLiteral = 64;

class Reader final
{
public:
    Reader(const QString& text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }

    std::optional<core::Json> value(int depth = 0)
    {
        skip();
        if (depth > kDeepestLiteral || m_at >= m_text.size()) {
            return std::nullopt;
        }
        const QChar letter = m_text[m_at];
        if (letter == QLatin1Char('{')) {
            return dict(depth);
        }
        if (letter == QLatin1Char('[') || letter == QLatin1Char('(')) {
            return list(depth, letter == QLatin1Char('[') ? QLatin1Char(']') : QLatin1Char(')'));
        }
        if (isString()) {
            return strings();
        }
        if (letter.isDigit() || letter == QLatin1Char('-') || letter == QLatin1Char('.')) {
            return number();
        }
        return letter.isLetter() || letter == QLatin1Char('_') ? name(depth) : std::nullopt;
    }

private:
    void skip()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] == QLatin1Char('#')) {
                const qsizetype end = m_text.indexOf(QLatin1Char('\n'), m_at);
                m_at = end < 0 ? m_text.size() : end;
            } else if (m_text[m_at].isSpace() || m_text[m_at] == QLatin1Char('\\')) {
                ++m_at;
            } else {
                return;
            }
        }
    }

    bool take(QChar letter)
    {
        skip();
        if (m_at >= m_text.size() || m_text[m_at] != letter) {
            return false;
        }
        ++m_at;
        return true;
    }

    std::optional<core::Json> dict(int depth)
    {
        core::Json object = core::Json::object();
        ++m_at;
        while (!take(QLatin1Char('}'))) {
            skip();
            if (!isString()) {
                return std::nullopt;
            }
            const auto key = strings();
            if (!key || !take(QLatin1Char(':'))) {
                return std::nullopt;
            }
            auto member = value(depth + 1);
            if (!member) {
                return std::nullopt;
            }
            object[key->get<std::string>()] = std::move(*member);
            if (!take(QLatin1Char(','))) {
                return take(QLatin1Char('}')) ? std::optional(object) : std::nullopt;
            }
        }
        return object;
    }

    std::optional<core::Json> list(int depth, QChar end)
    {
        core::Json array = core::Json::array();
        ++m_at;
        while (!take(end)) {
            auto item = value(depth + 1);
            if (!item) {
                return std::nullopt;
            }
            array.push_back(std::move(*item));
            if (!take(QLatin1Char(','))) {
                return take(end) ? std::optional(array) : std::nullopt;
            }
        }
        return array;
    }

    /// With a prefix (r, b, f, u) or without one.
    [[nodiscard]] bool isString() const
    {
        qsizetype at = m_at;
        while (at < m_text.size() && at < m_at + 2 && m_text[at].isLetter()) {
            ++at;
        }
        return at < m_text.size() && (m_text[at] == QLatin1Char('"') || m_text[at] == QLatin1Char('\''));
    }

    std::optional<core::Json> strings()
    {
        QString all;
        for (bool isFirst = true; isFirst || isString(); isFirst = false) {
            const auto one = string();
            if (!one) {
                return std::nullopt;
            }
            all += *one;
            skip();
        }
        return core::toJson(all);
    }

    std::optional<QString> string()
    {
        bool isRaw = false;
        for (; m_text[m_at].isLetter(); ++m_at) {
            isRaw = isRaw || m_text[m_at].toLower() == QLatin1Char('r');
        }
        const QChar quote = m_text[m_at];
        const QString triple(3, quote);
        const QString end = m_text.mid(m_at, 3) == triple ? triple : QString(quote);
        m_at += end.size();
        QString text;
        while (m_at < m_text.size()) {
            if (m_text.mid(m_at, end.size()) == end) {
                m_at += end.size();
                return text;
            }
            if (m_text[m_at] == QLatin1Char('\\') && !isRaw && m_at + 1 < m_text.size()) {
                text += escape();
            } else {
                text += m_text[m_at++];
            }
        }
        return std::nullopt;
    }

    QString escape()
    {
        const QChar letter = m_text[m_at + 1];
        m_at += 2;
        switch (letter.unicode()) {
        case u'n':
            return QStringLiteral("\n");
        case u't':
            return QStringLiteral("\t");
        case u'r':
            return QStringLiteral("\r");
        case u'\n':
            return {};
        case u'x':
            return QString(QChar(hex(2)));
        case u'u':
            return QString(QChar(hex(4)));
        default:
            return QString(letter);
        }
    }

    char16_t hex(int digits)
    {
        const auto code = m_text.mid(m_at, digits).toUShort(nullptr, 16);
        m_at = std::min(m_at + digits, m_text.size());
        return code;
    }

    std::optional<core::Json> number()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || QStringLiteral("+-.eE_").contains(m_text[m_at]))) {
            ++m_at;
        }
        QString digits = m_text.mid(begin, m_at - begin).remove(QLatin1Char('_'));
        if (digits.startsWith(QLatin1Char('.'))) {
            digits.prepend(QLatin1Char('0'));
        }
        if (digits.endsWith(QLatin1Char('.'))) {
            digits += QLatin1Char('0');
        }
        auto json = core::parseJson(digits.toUtf8());
        return json && json->is_number() ? std::optional(std::move(*json)) : std::nullopt;
    }

    /// True, False, None; anything else is worked out when the script runs: names, calls, what is taken out of them.
    std::optional<core::Json> name(int depth)
    {
        const QString first = word();
        if (first == QLatin1String("True")) {
            return core::Json(true);
        }
        if (first == QLatin1String("False")) {
            return core::Json(false);
        }
        for (skip(); m_at < m_text.size(); skip()) {
            if (m_text[m_at] == QLatin1Char('.')) {
                ++m_at;
                (void)word();
            } else if (m_text[m_at] == QLatin1Char('(') || m_text[m_at] == QLatin1Char('[')) {
                if (!list(depth, m_text[m_at] == QLatin1Char('(') ? QLatin1Char(')') : QLatin1Char(']'))) {
                    return std::nullopt;
                }
            } else {
                break;
            }
        }
        return core::Json(nullptr);
    }

    QString word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == QLatin1Char('_'))) {
            ++m_at;
        }
        return m_text.mid(begin, m_at - begin);
    }

    const QString& m_text;
    qsizetype m_at;
};

} // namespace

std::optional<core::Json> readPythonLiteral(const QString& text, qsizetype& at)
{
    Reader reader(text, at);
    auto value = reader.value();
    at = reader.at();
    return value;
}

} // namespace melodeck::api
