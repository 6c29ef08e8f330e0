#include "ui/batch/BatchPanel.h"

#include "api/Endpoints.h"
#include "ui/Format.h"
#include "ui/results/JobWords.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/SectionHeader.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <utility>

namespace melodeck::ui {

namespace {

constexpr qint64 kMaxPromptsBytes = 8LL * 1024 * 1024;
/// More than this would make the window slow to draw without telling anybody anything.
constexpr qsizetype kListed = 500;

/// nullptr where the request has no such number.
const core::Json* numberOf(const core::Json& fields, const char* name)
{
    const auto value = fields.is_object() ? fields.find(name) : fields.end();
    return fields.is_object() && value != fields.end() && value->is_number() ? &*value : nullptr;
}

QString seedText(const core::Json& fields)
{
    const core::Json* seed = numberOf(fields, "seed");
    if (seed == nullptr) {
        return {};
    }
    return seed->is_number_unsigned() ? QString::number(seed->get<std::uint64_t>())
                                      : QString::number(seed->get<double>());
}

QString lengthText(const core::Json& fields, const QLocale& locale)
{
    const core::Json* seconds = numberOf(fields, "duration");
    return seconds != nullptr ? jobs::durationsText({seconds->get<double>()}, locale) : QString();
}

/// Durations as another locale writes them; what cannot be read stays as it is.
QString rewritten(const QString& durations, const QLocale& from, const QLocale& to)
{
    const auto seconds = jobs::readDurations(durations, api::SpecField{}, from);
    return seconds ? jobs::durationsText(*seconds, to) : durations;
}

} // namespace

void BatchPanel::addRecordings(const QStringList& paths)
{
    QStringList known;
    for (const jobs::BatchFile& file : m_files) {
        known << QFileInfo(file.attached()).canonicalFilePath();
    }
    planSoon(); // not without them
    m_lister.run([paths](const std::stop_token& stop) { return listRecordings(paths, stop); },
                 [this, known = QSet<QString>(known.begin(), known.end())](const QStringList& found) {
                     QStringList fresh;
                     std::copy_if(found.begin(), found.end(), std::back_inserter(fresh), [&known](const QString& path) {
                         return !known.contains(QFileInfo(path).canonicalFilePath());
                     });
                     if (found.isEmpty()) {
                         m_fileProblem->setMessage(BannerMessage::Tone::Warn, tr("No recordings in there"),
                                                   tr("WAV, FLAC, OGG, MP3, M4A, WebM … are taken."));
                         m_fileProblem->show();
                     }
                     m_reader.read(fresh);
                     showFiles();
                 });
}

void BatchPanel::takeFiles(const std::vector<jobs::BatchFile>& usable, const QStringList& refused)
{
    m_converting.clear();
    QSet<QString> known;
    for (const jobs::BatchFile& file : m_files) {
        known.insert(QFileInfo(file.attached()).canonicalFilePath());
    }
    for (const jobs::BatchFile& file : usable) {
        const QString path = QFileInfo(file.attached()).canonicalFilePath();
        if (path.isEmpty() || !known.contains(path)) { // dropped once more while it was being read
            known.insert(path);
            asInForm(m_files.emplace_back(file));
        }
    }
    refuseFiles(refused);
    if (m_reader.waiting() == 0) {
        refuseLostFiles();
    }
    showFiles();
}

void BatchPanel::refuseFiles(const QStringList& refused)
{
    m_refused += refused;
    if (!m_refused.isEmpty()) {
        m_fileProblem->setMessage(BannerMessage::Tone::Warn,
                                  tr("%n file(s) cannot be used", nullptr, static_cast<int>(m_refused.size())),
                                  tr("The others are."), m_refused.mid(0, kListed).join(QLatin1Char('\n')));
        m_fileProblem->show();
    }
}

void BatchPanel::refuseLostFiles()
{
    const auto isLost = [](const jobs::BatchFile& file) {
        return !file.original.isEmpty() && !QFileInfo::exists(file.path);
    };
    const auto lost = std::stable_partition(m_files.begin(), m_files.end(), std::not_fn(isLost));
    if (lost == m_files.end()) {
        return;
    }
    QStringList refused;
    for (auto file = lost; file != m_files.end(); ++file) {
        refused << tr("%1: the cache holds no more converted files than these. Nothing was sent. Make a batch of "
                      "its own of it.")
                       .arg(QFileInfo(file->original).fileName());
    }
    m_files.erase(lost, m_files.end());
    m_fileList->clear();
    refuseFiles(refused);
}

void BatchPanel::showConversion(const QString& path, double seconds, double wholeSeconds)
{
    const QString name = QFileInfo(path).fileName();
    if (wholeSeconds > 0.0) {
        m_converting = tr("Converting “%1”: %2 of %3").arg(name, durationText(seconds), durationText(wholeSeconds));
    } else {
        m_converting = seconds > 0.0 ? tr("Converting “%1”: %2").arg(name, durationText(seconds))
                                     : tr("Converting “%1”").arg(name);
    }
    showHint();
}

void BatchPanel::cancelReading()
{
    m_lister.clear();
    m_reader.cancel();
    m_converting.clear();
    showFiles();
}

void BatchPanel::showFiles()
{
    const auto count = static_cast<qsizetype>(m_files.size());
    m_fileHeader->setTitle(count > 0 ? tr("%n file(s)", nullptr, static_cast<int>(count)) : tr("Files"));
    for (qsizetype at = m_fileList->count(); at < std::min(count, kListed); ++at) {
        const jobs::BatchFile& file = m_files[static_cast<std::size_t>(at)];
        auto* item = new QListWidgetItem(QFileInfo(file.attached()).fileName(), m_fileList);
        item->setToolTip(file.attached());
    }
    m_fileList->setVisible(count > 0);
    const int row = std::max(1, m_fileList->sizeHintForRow(0));
    constexpr int kRows = 5;
    m_fileList->setFixedHeight((row + 2) * std::clamp(m_fileList->count(), 1, kRows));
    showHint();
    showCorrections();
    planSoon();
}

void BatchPanel::showHint()
{
    const auto count = static_cast<qsizetype>(m_files.size());
    const qsizetype waiting = m_reader.waiting();
    QString hint;
    if (waiting > 0) {
        const QStringList parts{m_converting, tr("Looking into %n more…", nullptr, static_cast<int>(waiting))};
        hint = parts.mid(m_converting.isEmpty() ? 1 : 0).join(QStringLiteral(" · "));
    } else if (count > m_fileList->count()) {
        hint = tr("… and %1 more").arg(QLocale().toString(count - m_fileList->count()));
    } else if (count == 0) {
        hint = tr("Drop recordings or a folder here. Without any the prompts alone decide.");
    }
    m_fileHint->setText(hint);
    m_fileHint->setVisible(!hint.isEmpty());
    m_cancelReading->setVisible(waiting > 0);
}

void BatchPanel::removeSelectedFiles()
{
    std::vector<int> rows;
    const auto selected = m_fileList->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected) {
        rows.push_back(index.row());
    }
    std::sort(rows.rbegin(), rows.rend());
    for (const int row : rows) {
        m_files.erase(m_files.begin() + row);
    }
    m_fileList->clear();
    showFiles();
}

void BatchPanel::clearFiles()
{
    m_lister.clear();
    m_reader.cancel();
    m_converting.clear();
    m_files.clear();
    m_melody.reset();
    m_refused.clear();
    m_fileList->clear();
    m_fileProblem->hide();
    showFiles();
}

void BatchPanel::begin(const core::Recipe& form)
{
    QStringList prompts;
    for (const QString& prompt : core::promptsOf(form)) {
        prompts << prompt;
    }
    m_common = form.model == m_spec->id ? form.fields : core::Json::object();
    for (const api::FieldRole role : {api::FieldRole::Prompt, api::FieldRole::Text}) {
        const auto* field = m_spec->field(role);
        const core::Json* words = field != nullptr ? api::valueOf(m_common, *field) : nullptr;
        if (words != nullptr && words->is_string()) {
            prompts << core::toQString(*words).simplified(); // a line is a request
        }
    }
    for (const api::FieldRole role : {api::FieldRole::Prompts, api::FieldRole::Duration, api::FieldRole::Seed}) {
        if (const auto* field = m_spec->field(role); field != nullptr && m_common.is_object()) {
            m_common.erase(field->name().toStdString()); // it has a field of its own here
        }
    }
    for (const api::SpecField& field : m_spec->request.fields) {
        if (api::isMelodyHint(field.role) && m_common.is_object()) {
            m_common.erase(field.pointer.section(QLatin1Char('/'), 1, 1).toStdString()); // it is of another melody
        }
    }
    m_prompts->setPlainText(prompts.join(QLatin1Char('\n')));
    m_promptHeader->setFacts(tr("one a line"));
    m_durations->setText(lengthText(form.fields, m_locale));
    m_seeds->setText(seedText(form.fields));
    clearFiles();
    addMelody(form);
}

core::Json BatchPanel::hintsOf(const core::Recipe& form) const
{
    core::Json hints = core::Json::object();
    for (const api::SpecField& field : m_spec->request.fields) {
        const core::Json* hint = api::isMelodyHint(field.role) ? api::valueOf(form.fields, field) : nullptr;
        if (hint != nullptr) {
            // An object of our own: there is a place for it.
            (void)api::setValue(hints, field, *hint);
        }
    }
    return hints;
}

void BatchPanel::addMelody(const core::Recipe& form)
{
    const auto* audio = form.model == m_spec->id ? m_spec->audioField() : nullptr;
    const auto melody = std::find_if(form.files.begin(), form.files.end(), [audio](const core::AttachedFile& file) {
        return audio != nullptr && file.field == audio->place();
    });
    if (melody == form.files.end()) {
        return;
    }
    if (melody->region) {
        // A part that is shorter than the clip was chosen by hand; any other is as long as each clip will be.
        constexpr double kSame = 0.01;
        const auto* field = m_spec->field(api::FieldRole::Duration);
        const core::Json* asked = field != nullptr ? api::valueOf(form.fields, *field) : nullptr;
        const bool isWhole =
            asked != nullptr && asked->is_number() && melody->region->length() >= asked->get<double>() - kSame;
        m_melody = jobs::BatchFile{melody->attached(),
                                   melody->region->startSeconds,
                                   isWhole ? std::numeric_limits<double>::infinity() : melody->region->endSeconds,
                                   {},
                                   melody->conversion,
                                   hintsOf(form)};
    }
    addRecordings({melody->attached()});
}

void BatchPanel::asInForm(jobs::BatchFile& file) const
{
    if (m_melody && m_melody->path == file.attached()) {
        file.startSeconds = m_melody->startSeconds;
        file.lengthSeconds = std::min(file.lengthSeconds, m_melody->lengthSeconds);
        file.format = m_melody->format;
        file.hints = m_melody->hints;
    }
}

void BatchPanel::showCorrections()
{
    const auto& fields = m_spec->request.fields;
    const auto corrected = std::find_if(m_files.begin(), m_files.end(), [&fields](const jobs::BatchFile& file) {
        return std::any_of(fields.begin(), fields.end(), [&file](const api::SpecField& field) {
            return api::isMelodyHint(field.role) && api::valueOf(file.hints, field) != nullptr;
        });
    });
    m_corrections->setVisible(corrected != m_files.end());
    if (corrected == m_files.end()) {
        return;
    }
    QStringList sentences{tr("“%1” goes with your corrections of what was heard in it.")
                              .arg(QFileInfo(corrected->attached()).fileName())};
    if (m_files.size() > 1) {
        sentences << (m_files.size() == 2 ? tr("The other file goes as it is heard.")
                                          : tr("The other files go as they are heard."));
    }
    m_corrections->setText(sentences.join(QLatin1Char(' ')));
}

void BatchPanel::setPromptsFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxPromptsBytes) {
        m_fileProblem->setMessage(BannerMessage::Tone::Bad, tr("“%1” cannot be read").arg(QFileInfo(path).fileName()),
                                  tr("Nothing was sent. Check its permissions and size."));
        m_fileProblem->show();
        return;
    }
    m_prompts->setPlainText(QString::fromUtf8(file.readAll()));
    m_promptHeader->setFacts(QFileInfo(path).fileName());
}

void BatchPanel::setRunKey(const QString& key)
{
    m_run->setShortcutHint(key);
}

QString BatchPanel::buttonText() const
{
    return m_run->text();
}

BatchDraft BatchPanel::draft() const
{
    BatchDraft draft{
        m_common,        {},      m_prompts->toPlainText(), rewritten(m_durations->text(), m_locale, QLocale::c()),
        m_seeds->text(), m_melody};
    for (const jobs::BatchFile& file : m_files) {
        draft.files << file.attached();
    }
    return draft;
}

void BatchPanel::setDraft(const BatchDraft& draft)
{
    m_common = draft.common;
    m_prompts->setPlainText(draft.prompts);
    m_promptHeader->setFacts(tr("one a line"));
    m_durations->setText(rewritten(draft.durations, QLocale::c(), m_locale));
    m_seeds->setText(draft.seeds);
    m_melody = draft.melody;
    if (!draft.files.isEmpty()) {
        addRecordings(draft.files);
    }
}

core::Result<jobs::BatchAxes> BatchPanel::axes() const
{
    jobs::BatchAxes axes;
    axes.model = m_spec->id;
    axes.endpoint = m_endpoint;
    axes.fields = m_common;
    axes.files = m_spec->audioField() != nullptr ? m_files : std::vector<jobs::BatchFile>{};
    if (const auto* limits = m_spec->field(api::FieldRole::Duration)) {
        auto durations = jobs::readDurations(m_durations->text(), *limits, m_locale);
        if (!durations) {
            return core::fail(std::move(durations).error());
        }
        axes.durations = std::move(*durations);
    }
    if (m_spec->field(api::FieldRole::Seed) != nullptr) {
        auto seeds = jobs::readSeeds(m_seeds->text());
        if (!seeds) {
            return core::fail(std::move(seeds).error());
        }
        axes.seeds = std::move(*seeds);
    }
    return axes;
}

void BatchPanel::planSoon()
{
    m_batch.reset();
    m_run->setEnabled(false);
    m_planner.clear();
    m_planSoon.start();
}

bool BatchPanel::isReading()
{
    return m_reader.waiting() > 0 || !m_lister.isIdle();
}

void BatchPanel::plan()
{
    if (isReading()) {
        return; // as soon as the last is read
    }
    auto all = axes();
    if (!all) {
        showProblem(all.error());
        return;
    }
    // Prompts are expanded there as well: a slip of the keyboard makes thousands of them.
    m_planner.run(
        [all = std::move(*all), text = m_prompts->toPlainText()](const std::stop_token&) {
            jobs::BatchAxes withPrompts = all;
            withPrompts.prompts = jobs::readPrompts(text);
            return jobs::planBatch(withPrompts);
        },
        [this](core::Result<jobs::Batch> batch) { showPlan(std::move(batch)); });
}

void BatchPanel::showPlan(core::Result<jobs::Batch> batch)
{
    if (!batch) {
        showProblem(batch.error());
        return;
    }
    m_problem->hide();
    const auto count = static_cast<int>(batch->jobs.size());
    QStringList parts{tr("%n job(s)", nullptr, count), tr("%1 up").arg(bytesText(batch->bytes))};
    if (const QString time = timeText(*batch); !time.isEmpty()) {
        parts << time;
    }
    if (api::isFree(m_endpoint)) {
        parts << tr("free");
    }
    m_preflight->setText(parts.join(QStringLiteral(" · ")));
    nameButton(tr("Run %n job(s)", nullptr, count));
    m_run->setEnabled(true);
    m_batch = std::move(*batch);
}

void BatchPanel::showProblem(const core::Error& error)
{
    const bool isEmpty = takesWords() && m_prompts->toPlainText().trimmed().isEmpty();
    m_problem->setSentences(BannerMessage::Tone::Warn, error.message, error.detail);
    m_problem->setVisible(!isEmpty);
    m_preflight->setText(isEmpty ? tr("Write a prompt to begin.") : QString());
    nameButton(tr("Run"));
}

void BatchPanel::nameButton(const QString& text)
{
    if (m_run->text() != text) {
        m_run->setText(text);
        Q_EMIT buttonChanged();
    }
}

QString BatchPanel::timeText(const jobs::Batch& batch) const
{
    // Jobs that ask for as many seconds take as long.
    std::map<double, double> known;
    double total = 0.0;
    for (const jobs::NewJob& job : batch.jobs) {
        const core::Json* duration = numberOf(job.recipe.fields, "duration");
        const double key = duration != nullptr ? duration->get<double>() : 0.0;
        auto seconds = known.find(key);
        if (seconds == known.end()) {
            const auto forecast = m_facts.forecast(job.recipe);
            if (!forecast) {
                return {};
            }
            seconds = known.emplace(key, *forecast).first;
        }
        total += seconds->second;
    }
    const int lanes = std::min(m_facts.parallel(m_endpoint), static_cast<int>(batch.jobs.size()));
    return expectedText(total / std::max(1, lanes));
}

void BatchPanel::run()
{
    if (m_run->isEnabled() && m_batch) {
        const jobs::Batch batch = std::move(*m_batch);
        planSoon(); // the next run is another batch
        Q_EMIT runRequested(batch.jobs);
    }
}

} // namespace melodeck::ui
