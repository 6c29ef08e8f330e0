#pragma once

#include "api/ModelSpec.h"
#include "audio/Peaks.h"
#include "core/Recipe.h"

#include <QWidget>

#include <functional>
#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace melodeck::ui {

class BannerMessage;
class ConversionOptions;
class DurationField;
class JsonRequestCard;
class MelodyCard;
class PrimaryButton;
class PromptList;
class SecondaryLabel;
class SeedField;

/// The request as a form: melody, prompts, duration, options, what it will cost, and the button that sends it. Or a
/// JSON file in their place. What it shows is a core::Recipe.
class ComposePanel final : public QWidget
{
    Q_OBJECT

public:
    /// How long a recipe will take in seconds, if that is known.
    using Forecast = std::function<std::optional<double>(const core::Recipe&)>;

    explicit ComposePanel(Forecast forecast, QWidget* parent = nullptr);

    /// Values survive where the other model has the field.
    void setEndpoint(const core::Endpoint& endpoint);
    /// region: the part of it that is sent; without it, or where the file has no such part, as the file suggests.
    void setMelodyFile(const QString& path, const std::optional<core::TimeRegion>& region = {});
    /// Fills the form with all but the melody, which is taken out; fields that the model does not have are left. A
    /// request that is of no form becomes the request.
    void setRecipe(const core::Recipe& recipe);
    /// Something to say above the form; hidden while there is nothing. Owned from now on.
    void addNotice(QWidget* notice);
    void setJsonFile(const QString& path);
    /// A file that is neither: a sentence in place.
    void refuseFile(const QString& path);
    void setDropHighlight(bool on);
    [[nodiscard]] bool hasContent() const;

    /// The request as it stands.
    [[nodiscard]] core::Recipe recipe() const;
    /// Sends it if it can be sent.
    void generate();
    /// The same once the melody that is being read is there.
    void generateWhenReady();
    void focusPrompts();
    void focusGenerate();
    [[nodiscard]] const audio::Peaks& melodyPeaks() const;
    [[nodiscard]] MelodyCard& melodyCard() { return *m_melody; }
    /// In place of a JSON request.
    void showForm() { clearRequest(); }
    /// Facts that the forecast uses have changed.
    void refreshForecast() { updatePreflight(); }

Q_SIGNALS:
    void generateRequested(const melodeck::core::Recipe& recipe);
    void browseRequested();
    void playMelodyRequested(const QString& path, const melodeck::core::TimeRegion& region);
    /// A melody or a request came in.
    void filled();

private:
    void build();
    QWidget* makeFooter();
    void clearRequest();
    void fillForm(const core::Recipe& recipe);
    void updateMelodyTarget();
    [[nodiscard]] core::AudioFormat melodyFormat() const;
    void updatePreflight();
    [[nodiscard]] QString preflightText(const core::Recipe& request) const;

    Forecast m_forecast;
    core::Endpoint m_endpoint;
    const api::ModelSpec* m_spec;
    /// A JSON file that is the request.
    std::optional<core::Recipe> m_request;
    bool m_generateWhenReady = false;

    MelodyCard* m_melody;
    PromptList* m_prompts;
    DurationField* m_duration;
    SeedField* m_seed;
    ConversionOptions* m_conversion;
    JsonRequestCard* m_json;
    QVBoxLayout* m_content = nullptr;
    QWidget* m_form = nullptr;
    BannerMessage* m_problem;
    SecondaryLabel* m_preflight = nullptr;
    SecondaryLabel* m_price = nullptr;
    PrimaryButton* m_generate = nullptr;
};

} // namespace melodeck::ui
