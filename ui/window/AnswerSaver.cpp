#include "ui/window/AnswerSaver.h"

#include "api/TranscriptFormat.h"
#include "core/FileNames.h"
#include "core/Paths.h"
#include "mir/MelodyExport.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

namespace melodeck::ui {

namespace {

QString formatTitle(api::TranscriptFormat format)
{
    switch (format) {
    case api::TranscriptFormat::Text:
        return AnswerSaver::tr("Text");
    case api::TranscriptFormat::SubRip:
        return AnswerSaver::tr("Subtitles (SubRip)");
    case api::TranscriptFormat::WebVtt:
        return AnswerSaver::tr("Subtitles (WebVTT)");
    case api::TranscriptFormat::Json:
        return AnswerSaver::tr("JSON");
    case api::TranscriptFormat::Csv:
        return AnswerSaver::tr("Table (CSV)");
    case api::TranscriptFormat::Audacity:
        return AnswerSaver::tr("Audacity labels");
    }
    return {};
}

constexpr std::array kFormats{api::TranscriptFormat::SubRip, api::TranscriptFormat::WebVtt,
                              api::TranscriptFormat::Text,   api::TranscriptFormat::Json,
                              api::TranscriptFormat::Csv,    api::TranscriptFormat::Audacity};

} // namespace

AnswerSaver::AnswerSaver(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

QString AnswerSaver::folder() const
{
    const QString chosen = m_settings.saveFolder();
    return QFileInfo(chosen).isDir() ? chosen : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void AnswerSaver::saveAnswer(const core::JobRecord& job, const QString& clipFolder)
{
    m_work.run(
        [clipFolder](const std::stop_token&) {
            return clipFolder.isEmpty() ? std::nullopt : jobs::keptReceivedIn(clipFolder);
        },
        [this, job](const std::optional<jobs::KeptReceived>& kept) { askForPlace(job, kept); });
}

void AnswerSaver::askForPlace(const core::JobRecord& job, const std::optional<jobs::KeptReceived>& kept)
{
    if (!kept && job.answer.json.is_null()) {
        Q_EMIT failed(
            {core::ErrorCode::NotFound, tr("Nothing of this answer was kept, so there is nothing to save."), {}});
        return;
    }
    const QString ending = kept ? kept->ending : QStringLiteral("json");
    auto* dialog = new QFileDialog(m_window, tr("Save answer"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(QStringLiteral("output.") + ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this, job, kept](const QString& to) {
        if (kept) {
            writeReceived(to, *kept);
        } else {
            write(to, core::toJsonBytes(job.answer.json),
                  job.answer.clips.empty() ? tr("as JSON; how it was written is not known any more")
                                           : tr("as JSON; its clips stand in it by name"));
        }
    });
    dialog->open();
}

void AnswerSaver::writeReceived(const QString& path, const jobs::KeptReceived& kept)
{
    m_settings.setSaveFolder(QFileInfo(path).absolutePath());
    m_work.run([path, kept](const std::stop_token& stop) { return jobs::saveReceived(kept, path, stop); },
               [this, path, extent = kept.extent](const core::Result<void>& written) {
                   if (!written) {
                       Q_EMIT failed(written.error());
                   } else if (extent == jobs::KeptReceived::Extent::Partial) {
                       Q_EMIT saved(tr("Saved as %1 · it was cut, this is what came").arg(core::displayPath(path)));
                   } else {
                       Q_EMIT saved(tr("Saved as %1").arg(core::displayPath(path)));
                   }
               });
}

void AnswerSaver::savePicture(const core::Clip& clip)
{
    auto* dialog =
        new QFileDialog(m_window, clip.kind == core::MediaKind::Video ? tr("Save film") : tr("Save picture"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(clip.format);
    dialog->selectFile(core::legalFileName(clip.prompt, clip.format, QFileInfo(clip.path).completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, clip](const QString& to) {
        writeReceived(to, {clip.path, clip.format, jobs::KeptReceived::Extent::Whole});
    });
    dialog->open();
}

void AnswerSaver::saveTranscript(const QString& title, const core::Transcript& transcript)
{
    std::vector<Format> formats;
    for (const api::TranscriptFormat format : kFormats) {
        formats.push_back({formatTitle(format), api::transcriptEnding(format)});
    }
    const QString name = core::legalFileName(QFileInfo(title).completeBaseName(), {}, tr("transcript"));
    askForFormat(tr("Save transcript"), name, formats, [this, transcript](const QString& to, std::size_t format) {
        write(to, api::writeTranscript(transcript, kFormats.at(format)));
    });
}

void AnswerSaver::saveNotes(const QString& title, const mir::Transcription& melody)
{
    const std::vector<Format> formats{{tr("MIDI"), QStringLiteral("mid")},
                                      {tr("Sheet music (MusicXML)"), QStringLiteral("musicxml")},
                                      {tr("JSON"), QStringLiteral("json")}};
    const QString base = QFileInfo(title).completeBaseName();
    const QString name = core::legalFileName(base, {}, tr("melody"));
    askForFormat(tr("Save notes"), name, formats, [this, base, melody](const QString& to, std::size_t format) {
        constexpr std::size_t kMidi = 0;
        constexpr std::size_t kSheet = 1;
        constexpr int kIndent = 2;
        if (format == kMidi) {
            write(to, mir::melodyMidi(melody, base));
        } else if (format == kSheet) {
            write(to, mir::melodyMusicXml(melody, base));
        } else {
            write(to, QByteArray::fromStdString(mir::melodyJson(melody).dump(kIndent)) + '\n');
        }
    });
}

void AnswerSaver::askForFormat(const QString& title, const QString& name, const std::vector<Format>& formats,
                               const std::function<void(const QString& path, std::size_t format)>& chosen)
{
    auto* dialog = new QFileDialog(m_window, title, folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const Format& format : formats) {
        filters << QStringLiteral("%1 (*.%2)").arg(format.title, format.ending);
    }
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(formats.front().ending);
    dialog->selectFile(name);
    const auto at = [filters](const QString& filter) {
        return static_cast<std::size_t>(std::max<qsizetype>(filters.indexOf(filter), 0));
    };
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, formats, at](const QString& filter) { dialog->setDefaultSuffix(formats.at(at(filter)).ending); });
    connect(dialog, &QFileDialog::fileSelected, this, [dialog, formats, at, chosen](const QString& to) {
        const std::size_t listed = at(dialog->selectedNameFilter());
        const QString ending = QFileInfo(to).suffix();
        const auto named = std::find_if(formats.begin(), formats.end(), [&ending](const Format& format) {
            return format.ending.compare(ending, Qt::CaseInsensitive) == 0;
        });
        const bool saysOther = named != formats.end() && ending != formats.at(listed).ending;
        chosen(to, saysOther ? static_cast<std::size_t>(named - formats.begin()) : listed);
    });
    dialog->open();
}

void AnswerSaver::write(const QString& path, const QByteArray& bytes, const QString& remark)
{
    m_settings.setSaveFolder(QFileInfo(path).absolutePath());
    m_work.run(
        [path, bytes](const std::stop_token&) {
            QSaveFile file(path);
            const bool isWritten =
                file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
            return isWritten ? QString() : file.errorString();
        },
        [this, path, remark](const QString& reason) {
            if (reason.isEmpty()) {
                const QString text = tr("Saved as %1").arg(core::displayPath(path));
                Q_EMIT saved(remark.isEmpty() ? text : text + QStringLiteral(" · ") + remark);
            } else {
                Q_EMIT failed({core::ErrorCode::Io,
                               tr("%1 could not be saved: %2. What was to be saved is still here.").arg(path, reason),
                               path});
            }
        });
}

} // namespace melodeck::ui
