#include "api/TranscriptImport.h"

#include "api/TranscriptFormat.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstddef>

namespace melodeck::api {

namespace {

/// Texts for people.
struct TranscriptImportText final
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptImport)
};

/// 0x80 to 0x9F, where code page 1252 differs from Latin-1 (https://encoding.spec.whatwg.org/index-windows-1252.txt).
constexpr std::array<char16_t, 32> kCodePage1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromCodePage1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& letter : text) {
        const char16_t code = letter.unicode();
        if (code >= 0x80 && code < 0xA0) {
            letter = QChar(kCodePage1252.at(static_cast<std::size_t>(code - 0x80)));
        }
    }
    return text;
}

core::Error tooLarge()
{
    return {core::ErrorCode::TooLarge,
            TranscriptImportText::tr("The file is larger than %1 MB: that is no transcript. Nothing was changed.")
                .arg(kMostTranscriptBytes / (1024 * 1024)),
            {}};
}

} // namespace

QString decodedText(const QByteArray& bytes)
{
    const bool isUtf16 = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    QStringDecoder decoder(isUtf16 ? QStringConverter::Utf16 : QStringConverter::Utf8);
    const QString text = decoder.decode(bytes);
    return isUtf16 || !decoder.hasError() ? text : fromCodePage1252(bytes);
}

core::Result<core::Transcript> importTranscript(const QByteArray& bytes)
{
    if (bytes.size() > kMostTranscriptBytes) {
        return core::fail(tooLarge());
    }
    auto transcript = readTranscript(decodedText(bytes).toUtf8());
    if (!transcript) {
        return core::fail(transcript.error().code,
                          TranscriptImportText::tr("%1 Nothing was changed. SRT, VTT and JSON can be imported.")
                              .arg(transcript.error().message),
                          transcript.error().detail);
    }
    for (core::TranscriptSegment& segment : transcript->segments) {
        segment.endSeconds = std::max(segment.endSeconds, segment.startSeconds);
    }
    std::stable_sort(transcript->segments.begin(), transcript->segments.end(),
                     [](const core::TranscriptSegment& one, const core::TranscriptSegment& other) {
                         return one.startSeconds < other.startSeconds;
                     });
    return transcript;
}

core::Result<core::Transcript> importTranscriptFile(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) { // a pipe would never end
        return core::fail(
            core::ErrorCode::Io,
            TranscriptImportText::tr("“%1” cannot be read. Nothing was changed.").arg(QFileInfo(path).fileName()),
            file.errorString());
    }
    if (file.size() > kMostTranscriptBytes) {
        return core::fail(tooLarge());
    }
    return importTranscript(file.read(kMostTranscriptBytes + 1));
}

} // namespace melodeck::api
