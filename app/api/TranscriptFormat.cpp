#include "api/TranscriptFormat.h"

#include "api/TranscriptReader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace melodeck::api {

namespace {

constexpr std::array<std::pair<const char*, TranscriptFormat>, 6> kNames{{{"txt", TranscriptFormat::Text},
                                                                          {"srt", TranscriptFormat::SubRip},
                                                                          {"vtt", TranscriptFormat::WebVtt},
                                                                          {"json", TranscriptFormat::Json},
                                                                          {"csv", TranscriptFormat::Csv},
                                                                          {"audacity", TranscriptFormat::Audacity}}};

/// Texts for people.
struct TranscriptFormatText final
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptFormat)
};

/// "00:01:02,345"; the mark is a comma in SRT and a full stop in VTT.
QString clockText(double seconds, QChar mark)
{
    const qint64 ms = std::llround(std::max(seconds, 0.0) * 1000.0);
    constexpr qint64 kHour = 3'600'000;
    return QStringLiteral("%1:%2:%3%4%5")
        .arg(ms / kHour, 2, 10, QLatin1Char('0'))
        .arg(ms % kHour / 60'000, 2, 10, QLatin1Char('0'))
        .arg(ms % 60'000 / 1000, 2, 10, QLatin1Char('0'))
        .arg(mark)
        .arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

QString secondsText(double seconds)
{
    return QString::number(seconds, 'f', 3);
}

/// A cue ends at an empty line.
QString withoutEmptyLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) {
            lines << line.trimmed();
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString oneLine(const QString& text)
{
    return text.simplified();
}

QString escapedVtt(QString text)
{
    text.replace(QLatin1Char('&'), QLatin1String("&amp;"));
    text.replace(QLatin1Char('<'), QLatin1String("&lt;"));
    return text.replace(QLatin1Char('>'), QLatin1String("&gt;")); // "-->" would begin another cue
}

QString unescapedVtt(QString text)
{
    text.replace(QLatin1String("&lt;"), QLatin1String("<"));
    text.replace(QLatin1String("&gt;"), QLatin1String(">"));
    text.replace(QLatin1String("&nbsp;"), QLatin1String(" "));
    return text.replace(QLatin1String("&amp;"), QLatin1String("&"));
}

QString csvField(QString text)
{
    const bool isQuoted = text.contains(QLatin1Char('"')) || text.contains(QLatin1Char(',')) ||
                          text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return isQuoted ? QLatin1Char('"') + text + QLatin1Char('"') : text;
}

std::vector<core::TranscriptSegment> segmentsOf(const core::Transcript& transcript)
{
    return transcript.segments.empty() && !transcript.text.isEmpty()
               ? std::vector{core::TranscriptSegment{0.0, 0.0, transcript.text, {}}}
               : transcript.segments;
}

bool hasSpeakers(const core::Transcript& transcript)
{
    return std::any_of(transcript.segments.begin(), transcript.segments.end(),
                       [](const core::TranscriptSegment& segment) { return !segment.speaker.isEmpty(); });
}

QString asText(const core::Transcript& transcript)
{
    if (!hasSpeakers(transcript)) {
        return transcript.text.isEmpty() ? core::joinedText(transcript.segments) + QLatin1Char('\n')
                                         : transcript.text + QLatin1Char('\n');
    }
    QString text;
    QString speaker;
    for (const core::TranscriptSegment& segment : transcript.segments) {
        if (!text.isEmpty() && segment.speaker == speaker) {
            text += QLatin1Char(' ') + oneLine(segment.text);
        } else {
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) +
                    (segment.speaker.isEmpty() ? QString() : segment.speaker + QStringLiteral(": ")) +
                    oneLine(segment.text);
        }
        speaker = segment.speaker;
    }
    return text + QLatin1Char('\n');
}

QString asSubRip(const core::Transcript& transcript)
{
    QString text;
    int number = 0;
    for (const core::TranscriptSegment& segment : segmentsOf(transcript)) {
        const QString speaker = segment.speaker.isEmpty() ? QString() : segment.speaker + QStringLiteral(": ");
        text += QStringLiteral("%1\n%2 --> %3\n")
                    .arg(++number)
                    .arg(clockText(segment.startSeconds, QLatin1Char(',')),
                         clockText(segment.endSeconds, QLatin1Char(',')));
        text += speaker + withoutEmptyLines(segment.text) + QStringLiteral("\n\n");
    }
    return text;
}

QString asWebVtt(const core::Transcript& transcript)
{
    QString text = QStringLiteral("WEBVTT\n\n");
    for (const core::TranscriptSegment& segment : segmentsOf(transcript)) {
        const QString voice =
            segment.speaker.isEmpty() ? QString() : QStringLiteral("<v %1>").arg(escapedVtt(segment.speaker));
        text += QStringLiteral("%1 --> %2\n")
                    .arg(clockText(segment.startSeconds, QLatin1Char('.')),
                         clockText(segment.endSeconds, QLatin1Char('.')));
        text += voice + escapedVtt(withoutEmptyLines(segment.text)) + QStringLiteral("\n\n");
    }
    return text;
}

QByteArray asJson(const core::Transcript& transcript)
{
    return QByteArray::fromStdString(
               core::transcriptToJson(transcript).dump(2, ' ', false, core::Json::error_handler_t::replace)) +
           '\n';
}

QString asCsv(const core::Transcript& transcript)
{
    QString text = QStringLiteral("start,end,speaker,text\r\n");
    for (const core::TranscriptSegment& segment : segmentsOf(transcript)) {
        const QStringList fields{secondsText(segment.startSeconds), secondsText(segment.endSeconds),
                                 csvField(segment.speaker), csvField(segment.text)};
        text += fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return text;
}

QString asLabels(const core::Transcript& transcript)
{
    QString text;
    for (const core::TranscriptSegment& segment : segmentsOf(transcript)) {
        const QString speaker = segment.speaker.isEmpty() ? QString() : segment.speaker + QStringLiteral(": ");
        text += QStringLiteral("%1\t%2\t%3\n")
                    .arg(secondsText(segment.startSeconds), secondsText(segment.endSeconds),
                         oneLine(speaker + segment.text));
    }
    return text;
}

/// "00:01:02,345", "1:02.345"; nothing where it is no time.
std::optional<double> secondsOf(const QString& clock)
{
    static const QRegularExpression shape(QStringLiteral("^(?:(\\d+):)?(\\d{1,2}):(\\d{1,2})[.,](\\d{1,3})$"));
    const auto match = shape.match(clock.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    constexpr double kLongest = 366.0 * 86'400.0; // as in an answer
    const double hours = match.captured(1).toDouble();
    if (hours * 3600.0 > kLongest) {
        return std::nullopt;
    }
    return hours * 3600.0 + match.captured(2).toDouble() * 60.0 + match.captured(3).toDouble() +
           QStringLiteral("0.%1").arg(match.captured(4)).toDouble();
}

/// The cues of SRT and VTT alike: numbers, names, styles and notes between them are passed over.
class CueReader final
{
public:
    explicit CueReader(const QString& text)
        : m_lines(text.split(QLatin1Char('\n')))
        , m_isVtt(text.startsWith(QLatin1String("WEBVTT")))
    {
    }

    core::Result<core::Transcript> read()
    {
        core::Transcript transcript;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString& line = m_lines[i];
            const qsizetype arrow = line.indexOf(QLatin1String("-->"));
            if (arrow < 0) {
                continue;
            }
            const auto start = secondsOf(line.left(arrow));
            // What stands behind the time is where on the picture it goes.
            const auto end = secondsOf(line.mid(arrow + 3).trimmed().section(QLatin1Char(' '), 0, 0));
            if (!start || !end) {
                return core::fail(
                    core::ErrorCode::Parse,
                    TranscriptFormatText::tr("Line %1 is no time that can be read: “%2”. Nothing was changed. Correct "
                                             "that line and open the file again.")
                        .arg(i + 1)
                        .arg(line.trimmed()));
            }
            QStringList words;
            for (++i; i < m_lines.size() && !m_lines[i].trimmed().isEmpty(); ++i) {
                words << m_lines[i].trimmed();
            }
            transcript.segments.push_back(segment(*start, *end, words.join(QLatin1Char('\n'))));
        }
        if (transcript.segments.empty()) {
            return core::fail(core::ErrorCode::Parse,
                              TranscriptFormatText::tr(
                                  "There are no subtitles in it. Nothing was changed. Choose an SRT or WebVTT file."));
        }
        transcript.text = core::joinedText(transcript.segments);
        return transcript;
    }

private:
    [[nodiscard]] core::TranscriptSegment segment(double start, double end, QString text) const
    {
        static const QRegularExpression voice(QStringLiteral("^<v(?:\\.[^ >]*)? ([^>]+)>"));
        static const QRegularExpression tag(QStringLiteral("</?[a-zA-Z0-9][^>]*>"));
        QString speaker;
        if (const auto match = voice.match(text); m_isVtt && match.hasMatch()) {
            speaker = unescapedVtt(match.captured(1)).trimmed();
        }
        text.remove(tag);
        return {start, end, m_isVtt ? unescapedVtt(text) : text, speaker};
    }

    QStringList m_lines;
    bool m_isVtt;
};

} // namespace

QString transcriptFormatName(TranscriptFormat format)
{
    const auto found =
        std::find_if(kNames.begin(), kNames.end(), [format](const auto& name) { return name.second == format; });
    return QString::fromLatin1(found->first);
}

std::optional<TranscriptFormat> transcriptFormatNamed(const QString& name)
{
    const auto found = std::find_if(kNames.begin(), kNames.end(), [&name](const auto& known) {
        return name.compare(QLatin1String(known.first), Qt::CaseInsensitive) == 0;
    });
    return found == kNames.end() ? std::nullopt : std::optional(found->second);
}

QString transcriptEnding(TranscriptFormat format)
{
    return format == TranscriptFormat::Audacity ? QStringLiteral("txt") : transcriptFormatName(format);
}

QStringList transcriptFormatNames()
{
    QStringList names;
    for (const auto& [name, format] : kNames) {
        names << QString::fromLatin1(name);
    }
    return names;
}

QByteArray writeTranscript(const core::Transcript& transcript, TranscriptFormat format)
{
    switch (format) {
    case TranscriptFormat::Text:
        return asText(transcript).toUtf8();
    case TranscriptFormat::SubRip:
        return asSubRip(transcript).toUtf8();
    case TranscriptFormat::WebVtt:
        return asWebVtt(transcript).toUtf8();
    case TranscriptFormat::Json:
        return asJson(transcript);
    case TranscriptFormat::Csv:
        return asCsv(transcript).toUtf8();
    case TranscriptFormat::Audacity:
        return asLabels(transcript).toUtf8();
    }
    return {};
}

core::Result<core::Transcript> readTranscript(const QByteArray& text)
{
    QString read = QString::fromUtf8(text);
    if (read.startsWith(QChar(0xFEFF))) {
        read.remove(0, 1);
    }
    read.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    const QString start = read.trimmed();
    if (!start.startsWith(QLatin1Char('{')) && !start.startsWith(QLatin1Char('['))) {
        return CueReader(read).read();
    }
    const auto json = core::parseJson(read.toUtf8());
    if (!json) {
        return core::fail(json.error());
    }
    auto transcript = transcriptIn(*json, ModelTask::Transcription);
    return transcript ? core::Result<core::Transcript>(std::move(*transcript))
                      : core::fail(core::ErrorCode::Parse,
                                   TranscriptFormatText::tr("There is no transcript in it. Nothing was changed. "
                                                            "Choose a file that Melodeck or a speech model wrote."));
}

} // namespace melodeck::api
