#include "core/PortableRecipeSecrets.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <cstdint>

namespace melodeck::core {

namespace {

constexpr auto kAnyCase = QRegularExpression::CaseInsensitiveOption;
/// A password that a person thought of, and what a machine drew.
constexpr qsizetype kShortKey = 6;
constexpr qsizetype kLongKey = 16;

enum class Suspicion : std::uint8_t {
    None,
    Token,     ///< One that models count and pad with, or one that opens doors.
    Key,       ///< Of a piece of music, or of a door.
    Signature, ///< Of its time, or of an address.
    Certain,
};

QStringList wordsOf(QString name)
{
    static const QRegularExpression hump(QStringLiteral("([a-z0-9])([A-Z])"));
    static const QRegularExpression lastHump(QStringLiteral("([A-Z]+)([A-Z][a-z])"));
    static const QRegularExpression between(QStringLiteral("[^A-Za-z0-9]+"));
    name.replace(hump, QStringLiteral("\\1 \\2")).replace(lastHump, QStringLiteral("\\1 \\2"));
    return name.toLower().split(between, Qt::SkipEmptyParts);
}

bool isMusical(const QString& word)
{
    static const QStringList words{
        QStringLiteral("music"),  QStringLiteral("musical"), QStringLiteral("song"),   QStringLiteral("root"),
        QStringLiteral("target"), QStringLiteral("scale"),   QStringLiteral("source"), QStringLiteral("output"),
        QStringLiteral("input"),  QStringLiteral("melody"),  QStringLiteral("chord"),  QStringLiteral("tonal"),
        QStringLiteral("track"),  QStringLiteral("time"),    QStringLiteral("key"),    QStringLiteral("meter")};
    return words.contains(word);
}

Suspicion suspicionOf(const QStringList& words)
{
    static const QRegularExpression certain(
        QStringLiteral("(?:^| )(?:pass(?:word|wd|phrase|code)s?|pwd|authori[sz]ation|o?auth2?|bearer|jwt|cookies?|"
                       "credentials?|secrets?|(?:api|access|private|secret|account|subscription|signing|encryption|"
                       "license|ssh|master|admin|service|auth) ?keys?|session (?:id|key|token))(?: |$)|"
                       "(?:api|access|private|secret|auth)key$|(?:secret|password|passwd|credentials?)$"));
    static const QRegularExpression token(QStringLiteral("token$"));
    if (words.isEmpty()) {
        return Suspicion::None;
    }
    const QString spoken = words.join(QLatin1Char(' '));
    const QString& last = words.constLast();
    if (certain.match(spoken).hasMatch()) {
        return Suspicion::Certain;
    }
    if (token.match(last).hasMatch() || (last == QLatin1String("tokens") && !words.contains(QLatin1String("max")))) {
        return Suspicion::Token;
    }
    const bool isOfMusic = words.size() > 1 && isMusical(words[words.size() - 2]);
    if (last == QLatin1String("signature") || last == QLatin1String("signatures")) {
        return isOfMusic ? Suspicion::None : Suspicion::Signature;
    }
    return last == QLatin1String("key") || last == QLatin1String("keys") ? Suspicion::Key : Suspicion::None;
}

/// Letters and digits in one word that nobody would say.
bool looksDrawn(const QString& text, qsizetype least)
{
    static const QRegularExpression blank(QStringLiteral("\\s"));
    static const QRegularExpression mixed(QStringLiteral("[A-Za-z].*[0-9]|[0-9].*[A-Za-z]"));
    constexpr qsizetype kLongestWord = 32;
    return text.size() >= least && !blank.match(text).hasMatch() &&
           (mixed.match(text).hasMatch() || text.size() > kLongestWord);
}

/// "C", "F# minor", "Bb mixolydian", "8A", "3/4".
bool isOfMusic(const QString& text)
{
    static const QRegularExpression music(
        QStringLiteral(
            "\\A\\s*(?:|[A-H](?:[#b♯♭]|is|e?s|[ -]?sharp|[ -]?flat)?[ _:-]*(?:m|min|maj|minor|major|dur|moll|"
            "ionian|dorian|phrygian|lydian|mixolydian|aeolian|locrian|blues|(?:major |minor )?pentatonic|"
            "chromatic|harmonic minor|melodic minor)?|1?[0-9][AB]|[0-9]{1,2}/[0-9]{1,2}|any|auto|none|"
            "original|random)\\s*\\z"),
        kAnyCase);
    return music.match(text).hasMatch();
}

/// What a name with a word of music in front stands for is a key only where it looks like one.
bool isSecretText(Suspicion suspicion, const QStringList& words, const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("\\A(?:<.*>|\\[.*\\]|\\s*)\\z"));
    const bool isPlain = words.size() == 1 || isMusical(words[words.size() - 2]);
    switch (suspicion) {
    case Suspicion::Certain:
        return !text.trimmed().isEmpty();
    case Suspicion::Token:
        return words.constLast() == QLatin1String("tokens") ? looksDrawn(text, kShortKey)
                                                            : !placeholder.match(text).hasMatch();
    case Suspicion::Key:
        return !isOfMusic(text) && (!isPlain || looksDrawn(text, kShortKey));
    case Suspicion::Signature:
        return !isOfMusic(text);
    default:
        return false;
    }
}

/// Keys that say themselves that they are some: as the services make them, JSON web tokens, and private keys.
bool holdsKnownKey(const QString& text)
{
    static const QRegularExpression known(QStringLiteral(
        "(?<![A-Za-z0-9_-])(?:[sr]k-(?=[\\w-]*[0-9])[\\w-]{6,}|[spr]k_(?:live|test)_\\w{8,}|"
        "hf_(?:(?=[A-Za-z]*[0-9])[A-Za-z0-9]{6,}|[A-Za-z]{20,})|gh[opsur]_[A-Za-z0-9]{16,}|github_pat_\\w{16,}|"
        "glpat-[\\w-]{12,}|xox[abeoprs]-[\\w-]{10,}|A[KS]IA[0-9A-Z]{12,}|AIza[\\w-]{20,}|ya29\\.[\\w-]{10,}|"
        "(?:r8|gsk|npm)_[A-Za-z0-9]{16,}|eyJ[\\w-]{8,}\\.[\\w-]{4,}|"
        // Baseten, fal
        "[A-Za-z0-9]{8}\\.[A-Za-z0-9]{32}(?![A-Za-z0-9])|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:[0-9a-f]{32})|"
        "-----BEGIN [A-Z ]*PRIVATE KEY"));
    return known.match(text).hasMatch();
}

/// "Bearer abc123" as all there is, or with a long key anywhere. "Bearer of bad news" is a song.
bool holdsScheme(const QString& text)
{
    static const QRegularExpression scheme(
        QStringLiteral("(\\A\\s*)?(?<![\\w-])(bearer|api-key|basic|token)\\s+([A-Za-z0-9._~+/=-]+)(\\s*\\z)?"),
        kAnyCase);
    for (auto found = scheme.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const bool isAll = match.hasCaptured(1) && match.hasCaptured(4);
        const QString name = match.captured(2).toLower();
        const bool isTelling = name == QLatin1String("bearer") || name == QLatin1String("api-key");
        if (looksDrawn(match.captured(3), isAll && isTelling ? kShortKey : kLongKey)) {
            return true;
        }
    }
    return false;
}

/// "Authorization: …", "api_key=…", also in JSON within a text. "Secret: a whispered song" is none.
bool holdsAssignment(const QString& text)
{
    static const QRegularExpression assignment(
        QStringLiteral("(?<![\\w-])([A-Za-z][\\w.-]{1,63})[\"']?\\s*[:=]\\s*[\"']?([^\\s\"',;&]+)"));
    static const QRegularExpression always(QStringLiteral("^(?:.+ )?(?:authori[sz]ation|password|passwd|pwd)$|"
                                                          " (?:keys?|secret|token|credentials?)$|cookie$"));
    for (auto found = assignment.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QStringList words = wordsOf(match.captured(1));
        const QString value = match.captured(2);
        const Suspicion suspicion = suspicionOf(words);
        const bool isCertain = suspicion == Suspicion::Certain;
        if (isCertain && always.match(words.join(QLatin1Char(' '))).hasMatch()) {
            return true;
        }
        const bool isShort = isCertain || suspicion == Suspicion::Token;
        if (suspicion != Suspicion::None && !isOfMusic(value) && looksDrawn(value, isShort ? kShortKey : kLongKey)) {
            return true;
        }
    }
    return false;
}

/// Anywhere in a text: "/r/ambient" and "and/or" are words, "/r/ambient.wav" and "/home/zoe/x" are not.
bool holdsLocalPath(const QString& text)
{
    static const QRegularExpression path(
        QStringLiteral(
            "\\bfile:(?=[/\\\\~.]|[A-Z]:)|(?<![\\w/~])~(?:/\\S|[a-z_][\\w-]*/\\S*\\.[a-z0-9]{1,5}\\b)|"
            "\\$\\{?HOME\\}?/|%(?:USERPROFILE|APPDATA|LOCALAPPDATA|HOMEPATH)%|"
            "(?<![A-Z0-9])[A-Z]:(?:\\\\|/(?=[^\\s/]))|(?<!\\S)\\\\\\\\[\\w.-]+\\\\|(?<!\\S)\\.{1,2}[/\\\\]\\S|"
            "(?<![\\w/.~+=-])/(?:home|root|users|tmp|mnt|media|srv|var|opt|data|run|usr|etc|volumes|private|"
            "workspace)/\\S|(?<![\\w/.~+=-])/[^\\s/\"']+/[^\\s\"']*\\.[a-z][a-z0-9]{0,4}(?!\\w)|"
            "\\A\\s*/[^/\\s][^\\n]*\\.[a-z0-9]{1,5}\\s*\\z"),
        kAnyCase);
    return path.match(text).hasMatch();
}

std::optional<QString> travellingAt(const QString& text, int depth);

/// depth: of addresses within addresses.
bool isSecretItem(const QString& item, int depth)
{
    constexpr int kDeepest = 3;
    static const QRegularExpression signing(
        QStringLiteral("\\A(?:sig|sign|hmac|pass|ticket|verify|policy|hdnts|hdnea|key-pair-id|googleaccessid|"
                       "awsaccesskeyid|x-amz-.*|x-goog-.*)\\z"),
        kAnyCase);
    const auto decoded = [](const QString& part) { return QUrl::fromPercentEncoding(part.toUtf8()); };
    const QString name = decoded(item.section(QLatin1Char('='), 0, 0));
    const QString value = decoded(item.section(QLatin1Char('='), 1));
    const QStringList words = wordsOf(name);
    const bool isKey = suspicionOf(words) == Suspicion::Key && !isOfMusic(value);
    const bool isCode = name.compare(QLatin1String("code"), Qt::CaseInsensitive) == 0 && looksDrawn(value, kLongKey);
    return signing.match(name).hasMatch() || isKey || isCode || isSecretText(suspicionOf(words), words, value) ||
           depth >= kDeepest || travellingAt(value, depth + 1) != value;
}

/// The items of a query or fragment that may travel, with their mark in front.
QString travellingItems(const QString& items, QChar mark, int depth)
{
    QStringList kept = items.split(QLatin1Char('&'));
    if (kept.removeIf([depth](const QString& item) { return isSecretItem(item, depth); }) == 0) {
        return mark + items;
    }
    return kept.isEmpty() ? QString() : mark + kept.join(QLatin1Char('&'));
}

/// rest: what is behind "https://".
QString travellingAddress(const QString& rest, int depth)
{
    static const QRegularExpression parts(QStringLiteral("\\A([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?\\z"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto match = parts.match(rest);
    const QString host = match.captured(1).section(QLatin1Char('@'), -1);
    QString address = host + match.captured(2);
    if (match.hasCaptured(3)) {
        address += travellingItems(match.captured(3), QLatin1Char('?'), depth);
    }
    if (match.hasCaptured(4)) {
        const QString fragment = match.captured(4);
        address += fragment.contains(QLatin1Char('=')) ? travellingItems(fragment, QLatin1Char('#'), depth)
                                                       : QLatin1Char('#') + fragment;
    }
    return address;
}

/// Most prompts have nothing in them that a key or a path could be written with.
bool isPlainWords(const QString& text)
{
    static const QRegularExpression marks(QStringLiteral("[0-9/\\\\:=%$~@._-]|bearer|basic|token"), kAnyCase);
    return !marks.match(text).hasMatch();
}

std::optional<QString> travellingAt(const QString& text, int depth)
{
    static const QRegularExpression address(
        QStringLiteral("(?<![A-Za-z0-9])([A-Za-z][A-Za-z0-9+.-]*://)([^\\s\"'<>]*)"));
    if (isPlainWords(text)) {
        return text;
    }
    QString travelling;
    QString words; // what is not in an address
    qsizetype done = 0;
    for (auto found = address.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (match.captured(1).compare(QLatin1String("file://"), Qt::CaseInsensitive) == 0) {
            return std::nullopt;
        }
        const QStringView before = QStringView(text).mid(done, match.capturedStart() - done);
        travelling += before;
        travelling += match.captured(1) + travellingAddress(match.captured(2), depth);
        words += before;
        words += QLatin1Char(' ');
        done = match.capturedEnd();
    }
    travelling += QStringView(text).mid(done);
    words += QStringView(text).mid(done);
    const bool stays =
        holdsLocalPath(words) || holdsAssignment(words) || holdsScheme(words) || holdsKnownKey(travelling);
    return stays ? std::nullopt : std::optional(travelling);
}

} // namespace

std::optional<QString> travellingText(const QString& text)
{
    return travellingAt(text, 0);
}

bool isSecretMember(const QString& name, const Json& value)
{
    const QStringList words = wordsOf(name);
    const Suspicion suspicion = suspicionOf(words);
    if (value.is_null() || value.is_boolean() || suspicion == Suspicion::None) {
        return false;
    }
    if (value.is_string()) {
        return isSecretText(suspicion, words, toQString(value));
    }
    const bool isWhole = suspicion == Suspicion::Certain ||
                         (suspicion == Suspicion::Token && words.constLast() != QLatin1String("tokens"));
    return value.is_structured() ? isWhole && !value.empty() : suspicion == Suspicion::Certain;
}

bool isSecretPair(const Json& object)
{
    if (!object.is_object() || !object.contains("value") || !object.at("value").is_string()) {
        return false;
    }
    return std::any_of(object.begin(), object.end(), [&object](const Json& name) {
        return name.is_string() && &name != &object.at("value") && !toQString(name).contains(QLatin1Char(' ')) &&
               isSecretMember(toQString(name), object.at("value"));
    });
}

} // namespace melodeck::core
