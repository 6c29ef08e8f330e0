#pragma once

#include "api/ModelSpec.h"
#include "jobs/BatchPlan.h"
#include "ui/batch/BatchReader.h"
#include "ui/work/BackgroundQueue.h"

#include <QLocale>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace melodeck::ui {

class BannerMessage;
class Card;
class LinkButton;
class PrimaryButton;
class SecondaryLabel;
class SectionHeader;

/// What is in a BatchPanel: files by their paths, and the texts of its fields.
struct BatchDraft
{
    core::Json common = core::Json::object();
    QStringList files;
    QString prompts;
    /// In no locale's way: it may be another's by then.
    QString durations;
    QString seeds;
    /// The form's, which is among the files: the part of it, and what it is sent as.
    std::optional<jobs::BatchFile> melody{};
};

/// Many requests at once: files × prompts × durations × seeds, with their number, size and expected time before they
/// are queued. Stands in the place of the form for one request.
class BatchPanel final : public QWidget
{
    Q_OBJECT

public:
    struct Facts
    {
        /// How long a recipe will take in seconds, if that is known.
        std::function<std::optional<double>(const core::Recipe&)> forecast;
        /// How many jobs of an endpoint run at once.
        std::function<int(const core::Endpoint&)> parallel;
    };

    explicit BatchPanel(Facts facts, QWidget* parent = nullptr);

    void setTarget(const core::Endpoint& endpoint, const api::ModelSpec& model);
    /// Begins anew with what the form says; its settings go for all, and its melody is the first of the files.
    void begin(const core::Recipe& form);
    /// Files, and folders whose recordings are taken.
    void addRecordings(const QStringList& paths);
    /// Puts the lines of a text file in the place of the prompts.
    void setPromptsFile(const QString& path);
    /// All that a person put into it, for another panel that takes its place.
    [[nodiscard]] BatchDraft draft() const;
    void setDraft(const BatchDraft& draft);
    /// Recordings are being looked for, read or converted.
    [[nodiscard]] bool isReading();
    void setDropHighlight(bool on);
    /// Queues the batch if it can be.
    void run();
    void focusPrompts();
    /// The key that does what Run does, as people read it.
    void setRunKey(const QString& key);
    /// What the button says that runs the batch.
    [[nodiscard]] QString buttonText() const;

Q_SIGNALS:
    void runRequested(const std::vector<melodeck::jobs::NewJob>& jobs);
    void closeRequested();
    void browseRequested();
    /// buttonText() is another one.
    void buttonChanged();

private:
    void build();
    QWidget* makeFiles();
    QWidget* makePrompts();
    QWidget* makeNumbers();
    QWidget* makeFooter();
    [[nodiscard]] bool takesWords() const;
    void addMelody(const core::Recipe& form);
    /// What the form says of its melody alone, by the model's fields.
    [[nodiscard]] core::Json hintsOf(const core::Recipe& form) const;
    void showCorrections();
    /// One that the form had is sent as the form would send it.
    void asInForm(jobs::BatchFile& file) const;
    void takeFiles(const std::vector<jobs::BatchFile>& usable, const QStringList& refused);
    void refuseFiles(const QStringList& refused);
    /// Whose WAV the cache gave up for those of later ones.
    void refuseLostFiles();
    void cancelReading();
    void showConversion(const QString& path, double seconds, double wholeSeconds);
    void showHint();
    void removeSelectedFiles();
    void clearFiles();
    void showFiles();
    void planSoon();
    void plan();
    void showPlan(core::Result<jobs::Batch> batch);
    void showProblem(const core::Error& error);
    void nameButton(const QString& text);
    [[nodiscard]] core::Result<jobs::BatchAxes> axes() const;
    [[nodiscard]] QString timeText(const jobs::Batch& batch) const;

    Facts m_facts;
    /// How its numbers are written: another language has another panel, see draft().
    const QLocale m_locale;
    core::Endpoint m_endpoint;
    const api::ModelSpec* m_spec;
    std::vector<jobs::BatchFile> m_files;
    /// The form's: the part of it that goes, and what it is sent as.
    std::optional<jobs::BatchFile> m_melody;
    QStringList m_refused;
    /// How far the file is that is being converted; empty where none is.
    QString m_converting;
    /// What would be queued now; nothing while it is not known or cannot be.
    std::optional<jobs::Batch> m_batch;
    QTimer m_planSoon;

    SectionHeader* m_fileHeader = nullptr;
    Card* m_fileCard = nullptr;
    QListWidget* m_fileList = nullptr;
    SecondaryLabel* m_fileHint = nullptr;
    SecondaryLabel* m_corrections = nullptr;
    LinkButton* m_cancelReading = nullptr;
    BannerMessage* m_fileProblem = nullptr;
    SectionHeader* m_promptHeader = nullptr;
    QPlainTextEdit* m_prompts = nullptr;
    QLineEdit* m_durations = nullptr;
    /// What the form said beside the axes.
    core::Json m_common = core::Json::object();
    QWidget* m_fileGroup = nullptr;
    QWidget* m_promptGroup = nullptr;
    QWidget* m_durationField = nullptr;
    QWidget* m_seedField = nullptr;
    QLineEdit* m_seeds = nullptr;
    BannerMessage* m_problem = nullptr;
    SecondaryLabel* m_preflight = nullptr;
    PrimaryButton* m_run = nullptr;
    BackgroundQueue m_lister;
    BatchReader m_reader;
    BackgroundQueue m_planner;
};

} // namespace melodeck::ui
