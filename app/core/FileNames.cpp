#include "core/FileNames.h"

#include <QFileInfo>
#include <QTextBoundaryFinder>

#include <array>

namespace melodeck::core {

namespace {

constexpr QStringView kSeparators = u"<>:\"/\\|?*";

bool isForbidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    // Marks that turn the direction of text: a name that reads "gnp.exe" backwards.
    const bool isDirection = (character >= 0x202A && character <= 0x202E) ||
                             (character >= 0x2066 && character <= 0x2069) || character == 0x200E || character == 0x200F;
    const bool isUnseen = character == 0x200B || character == 0xFEFF || character >= 0x10FFFE ||
                          (character >= 0xFFFD && character <= 0xFFFF);
    return isDirection || isUnseen || (character < 0x80 && kSeparators.contains(QChar(static_cast<ushort>(character))));
}

/// One "_" in place of a stretch of what no name may have; what is only a blank to people becomes one blank.
QString withoutForbidden(const QString& text)
{
    QString legal;
    bool wasForbidden = false;
    const auto characters = text.simplified().normalized(QString::NormalizationForm_C).toUcs4();
    for (const uint character : characters) {
        const bool forbidden = isForbidden(character);
        if (!forbidden) {
            const char32_t one = character;
            legal += QString::fromUcs4(&one, 1);
        } else if (!wasForbidden) {
            legal += QLatin1Char('_');
        }
        wasForbidden = forbidden;
    }
    return legal;
}

bool isLooseAtStart(QChar character)
{
    return character == QLatin1Char('.') || character.isSpace();
}

bool isLooseAtEnd(QChar character)
{
    return isLooseAtStart(character) || character == QLatin1Char('-') || character == QChar(0x2013);
}

QString trimmedName(QString name)
{
    while (!name.isEmpty() && isLooseAtEnd(name.back())) {
        name.chop(1);
    }
    qsizetype start = 0;
    while (start < name.size() && isLooseAtStart(name[start])) {
        ++start;
    }
    return name.mid(start);
}

/// Windows takes these for devices in every folder, whatever ending follows.
bool isDevice(const QString& name)
{
    static constexpr std::array kDevices{"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"};
    const QString word = name.section(QLatin1Char('.'), 0, 0).trimmed().toUpper();
    for (const char* device : kDevices) {
        if (word == QLatin1String(device)) {
            return true;
        }
    }
    const bool isPort =
        word.size() == 4 && (word.startsWith(QLatin1String("COM")) || word.startsWith(QLatin1String("LPT")));
    // Superscript digits count there too.
    return isPort && QStringView(u"0123456789\u00B9\u00B2\u00B3").contains(word.back());
}

QString cutToBytes(const QString& name, qsizetype bytes)
{
    if (name.toUtf8().size() <= bytes) {
        return name;
    }
    QTextBoundaryFinder boundaries(QTextBoundaryFinder::Grapheme, name);
    qsizetype kept = 0;
    for (qsizetype next = boundaries.toNextBoundary(); next > 0; next = boundaries.toNextBoundary()) {
        if (QStringView(name).left(next).toUtf8().size() > bytes) {
            break;
        }
        kept = next;
    }
    return trimmedName(name.left(kept));
}

QString dotted(const QString& ending)
{
    return ending.isEmpty() ? QString() : QLatin1Char('.') + ending;
}

} // namespace

QString legalFileName(const QString& name, const QString& ending, const QString& fallback)
{
    const QString behind = dotted(ending);
    QString legal = cutToBytes(trimmedName(withoutForbidden(name)), kMostNameBytes - behind.toUtf8().size());
    if (legal.isEmpty()) {
        legal = fallback;
    }
    if (isDevice(legal)) {
        legal.prepend(QLatin1Char('_'));
    }
    return legal + behind;
}

QString numberedPath(const QString& path, int number)
{
    const QFileInfo file(path);
    const QString behind = QStringLiteral(" %1").arg(number) + dotted(file.suffix());
    const QString name = cutToBytes(file.completeBaseName(), kMostNameBytes - behind.toUtf8().size()) + behind;
    const qsizetype folder = path.lastIndexOf(QLatin1Char('/')) + 1;
    return path.left(folder) + name;
}

QString nameKey(const QString& name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace melodeck::core
