#include "ui/window/ClipSaver.h"

#include "core/Paths.h"
#include "ui/Format.h"
#include "ui/SignedNumber.h"
#include "ui/save/SaveAllDialog.h"
#include "ui/save/SaveDialog.h"
#include "ui/save/SavingLine.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>
#include <utility>

namespace melodeck::ui {

namespace {

/// Both wishes to stop in one token: of the queue that ends, and of the person.
template <class Work>
auto stoppable(std::stop_source own, Work work)
{
    return [own = std::move(own), work = std::move(work)](const std::stop_token& queue) {
        std::stop_source either = own;
        const std::stop_callback ends(queue, [&either] { either.request_stop(); });
        return work(own.get_token());
    };
}

QString decibels(double value)
{
    return signedNumber(value < 0.0 ? QChar(0x2212) : QChar(u'+'), numberText(std::abs(value), 1));
}

} // namespace

QString savedText(const audio::ExportReport& report)
{
    QString text = ClipSaver::tr("Saved as %1").arg(core::displayPath(report.path));
    if (report.isHeldByPeak) {
        text += QStringLiteral(" · ") +
                ClipSaver::tr("level changed by %1 dB only: its peaks allow no more").arg(decibels(report.gainDb));
    }
    if (report.clippedSamples > 0) {
        text += QStringLiteral(" · ") + ClipSaver::tr("%n sample(s) were too loud for this format and were clipped",
                                                      nullptr, static_cast<int>(report.clippedSamples));
    }
    for (const QString& remark : saveRemarks(report)) {
        text += QStringLiteral(" · ") + remark;
    }
    return text;
}

ClipSaver::ClipSaver(QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_line(new SavingLine(window))
{
    connect(m_line, &SavingLine::cancelRequested, this, [this] {
        if (!m_saves.empty()) {
            m_saves.front().stop.request_stop();
        }
    });
}

ClipSaver::~ClipSaver() = default;

QString ClipSaver::folder() const
{
    for (const QString& folder :
         {m_settings.saveFolder(), QStandardPaths::writableLocation(QStandardPaths::MusicLocation)}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir()) {
            return folder;
        }
    }
    return QDir::homePath();
}

void ClipSaver::saveOne(const ClipToSave& clip, std::optional<core::TimeRegion> region)
{
    auto* dialog = new SaveDialog(clip, folder(), region, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveDialog::chosen, this,
            [this, clip](const QString& path, core::TakenName taken, const SaveOptions& options) {
                startOne(clip, path, taken, options);
            });
    dialog->open();
}

void ClipSaver::startOne(const ClipToSave& clip, const QString& path, core::TakenName taken, const SaveOptions& options)
{
    m_settings.setSaveFolder(QFileInfo(path).absolutePath());
    const Save& save = begin(tr("Saving %1").arg(QFileInfo(path).fileName()), 1);
    m_work.run(stoppable(save.stop,
                         [clip, path, taken, options, progress = save.progress](const std::stop_token& stop) {
                             return saveClip(clip, path, taken, options, stop, &progress->clip);
                         }),
               [this, whole = clip.clip, isWhole = !options.region](const core::Result<audio::ExportReport>& report) {
                   endFirst();
                   if (report && isWhole && report->missingSeconds <= 0.0) {
                       Q_EMIT savedWhole({whole});
                   }
                   if (report && report->missingSeconds > 0.0) {
                       Q_EMIT failed({core::ErrorCode::Parse, savedText(*report), {}}); // it stays until it is read
                   } else if (report) {
                       Q_EMIT saved(savedText(*report));
                   } else if (report.error().code == core::ErrorCode::Cancelled) {
                       Q_EMIT saved(tr("Stopped. Nothing was saved; the clip is in the library."));
                   } else {
                       Q_EMIT failed(report.error());
                   }
               });
}

void ClipSaver::saveAll(const std::vector<ClipToSave>& clips)
{
    if (clips.empty()) {
        return;
    }
    auto* dialog = new SaveAllDialog(clips, folder(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveAllDialog::chosen, this,
            [this, clips](const QString& folder, const QString& pattern, const SaveOptions& options) {
                startAll(clips, folder, pattern, options);
            });
    dialog->open();
}

void ClipSaver::startAll(const std::vector<ClipToSave>& clips, const QString& folder, const QString& pattern,
                         const SaveOptions& options)
{
    m_settings.setSaveFolder(folder);
    const int count = static_cast<int>(clips.size());
    const Save& save = begin(tr("Saving %n clip(s)", nullptr, count), count);
    m_work.run(stoppable(save.stop,
                         [clips, folder, pattern, options, progress = save.progress](const std::stop_token& stop) {
                             return saveClips(clips, folder, pattern, options, stop, progress.get());
                         }),
               [this, folder, count, clips](const SaveAllReport& report) {
                   endFirst();
                   std::vector<core::Clip> whole;
                   for (std::size_t i = 0; i < report.saved.size(); ++i) {
                       if (report.saved[i].missingSeconds <= 0.0) {
                           whole.push_back(clips[report.places[i]].clip);
                       }
                   }
                   Q_EMIT savedWhole(whole);
                   reportAll(report, folder, count);
               });
}

void ClipSaver::reportAll(const SaveAllReport& report, const QString& folder, int wanted)
{
    const int done = static_cast<int>(report.saved.size());
    QString text = tr("Saved %n clip(s) in %1", nullptr, done).arg(core::displayPath(folder));
    const auto held = std::count_if(report.saved.begin(), report.saved.end(),
                                    [](const audio::ExportReport& clip) { return clip.isHeldByPeak; });
    const auto clipped = std::count_if(report.saved.begin(), report.saved.end(),
                                       [](const audio::ExportReport& clip) { return clip.clippedSamples > 0; });
    if (held > 0) {
        text += QStringLiteral(" · ") +
                tr("%n are less loud than asked for: their peaks allow no more", nullptr, static_cast<int>(held));
    }
    if (clipped > 0) {
        text += QStringLiteral(" · ") +
                tr("%n were too loud for this format and were clipped", nullptr, static_cast<int>(clipped));
    }
    QStringList cut;
    for (const audio::ExportReport& clip : report.saved) {
        if (clip.missingSeconds > 0.0) {
            cut << savedText(clip);
        }
    }
    const auto bare = std::count_if(report.saved.begin(), report.saved.end(),
                                    [](const audio::ExportReport& clip) { return clip.isRecipeLeftOut; });
    if (bare > 0) {
        text += QStringLiteral(" · ") +
                tr("%n without their recipe: their files have no place for it", nullptr, static_cast<int>(bare));
    }
    if (!cut.isEmpty()) {
        text +=
            QStringLiteral(" · ") + tr("%n are damaged and were saved in part", nullptr, static_cast<int>(cut.size()));
    }
    if (!report.error && !cut.isEmpty()) {
        Q_EMIT failed({core::ErrorCode::Parse, text, cut.join(QLatin1Char('\n'))}); // it stays until it is read
    } else if (!report.error) {
        Q_EMIT saved(text);
    } else if (report.error->code == core::ErrorCode::Cancelled) {
        Q_EMIT saved(tr("Stopped. %1 of %2 clips were saved; the rest is in the library.").arg(done).arg(wanted));
    } else {
        Q_EMIT failed({report.error->code,
                       tr("%1 of %2 clips were saved; the rest is in the library. %3")
                           .arg(done)
                           .arg(wanted)
                           .arg(report.error->message),
                       (QStringList{report.error->detail} + cut).join(QLatin1Char('\n'))});
    }
}

ClipSaver::Save& ClipSaver::begin(const QString& words, int clips)
{
    Save save;
    save.words = words;
    save.clips = clips;
    m_saves.push_back(std::move(save));
    if (m_saves.size() == 1) {
        showFirst();
    }
    return m_saves.back();
}

void ClipSaver::endFirst()
{
    m_saves.pop_front();
    if (m_saves.empty()) {
        m_line->end();
    } else {
        showFirst();
    }
}

void ClipSaver::showFirst()
{
    const Save& first = m_saves.front();
    m_line->begin(first.words, [progress = first.progress, clips = first.clips] { return progress->fraction(clips); });
}

} // namespace melodeck::ui
