#pragma once

#include "core/Recipe.h"
#include "ui/batch/BatchPanel.h"
#include "ui/compose/ComposePanel.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace melodeck::ui {

/// What a window shows beside what queue, player and library hold: for another one that takes its place.
struct WindowState
{
    core::Endpoint endpoint;
    QString model;
    ComposeDraft request;
    /// While a batch is in the place of the request.
    std::optional<BatchDraft> batch{};
    bool isDeskShown = false;
    /// The job whose transcript is worked on; empty where none is.
    QString transcript{};
    bool areSettingsShown = false;
    QByteArray geometry{};
    QByteArray panes{};
    double volume = 1.0;
};

} // namespace melodeck::ui
