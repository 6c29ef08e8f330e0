#pragma once

#include "jobs/Variation.h"
#include "ui/work/BackgroundQueue.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QFormLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace melodeck::ui {

class TextLabel;

/// What a request is to be varied along, and what that will be before it is run: how many requests, bytes, how long,
/// and whether anybody bills them. GUI thread; the plan is made on a thread of its own.
class VaryDialog final : public QDialog
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

    /// places: models that can be asked, the request's own not necessarily among them. title: what is varied.
    VaryDialog(core::Recipe around, const QString& title, std::vector<jobs::ModelPlace> places, Facts facts,
               QWidget* parent = nullptr);

Q_SIGNALS:
    void runRequested(const melodeck::jobs::VariationPlan& plan);

private:
    void build(const QString& title);
    void addPrompts(QFormLayout& form);
    void addSeeds(QFormLayout& form);
    void addDurations(QFormLayout& form);
    void addModels(QFormLayout& form);
    void planSoon();
    void plan();
    void showPlan(core::Result<jobs::VariationPlan> plan);
    void showProblem(const QString& sentence);
    [[nodiscard]] core::Result<jobs::VariationAxes> axes() const;
    [[nodiscard]] std::vector<jobs::ModelPlace> chosenPlaces() const;
    [[nodiscard]] QString preflight(const jobs::VariationPlan& plan) const;
    [[nodiscard]] QString timeText(const jobs::VariationPlan& plan) const;
    void run();

    core::Recipe m_around;
    std::vector<jobs::ModelPlace> m_places;
    Facts m_facts;
    std::optional<jobs::VariationPlan> m_plan;
    QTimer m_planSoon;
    /// Those of fields that the model does not have are nullptr.
    QPlainTextEdit* m_prompts = nullptr;
    QLineEdit* m_seeds = nullptr;
    QSpinBox* m_takes = nullptr;
    QLineEdit* m_durations = nullptr;
    QListWidget* m_models = nullptr;
    TextLabel* m_preflight;
    TextLabel* m_remarks;
    QPushButton* m_run = nullptr;
    BackgroundQueue m_planner;
};

} // namespace melodeck::ui
