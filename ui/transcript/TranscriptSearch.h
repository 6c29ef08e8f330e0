#pragma once

#include "core/TranscriptEdit.h"

#include <QString>

#include <vector>

namespace melodeck::ui {

/// A place of the words that are looked for.
struct FoundText
{
    int row = 0;
    /// In UTF-16 units of the segment's text.
    qsizetype begin = 0;
    qsizetype size = 0;

    friend bool operator==(const FoundText&, const FoundText&) = default;
};

/// All places in order, none overlapping; none for an empty text.
[[nodiscard]] std::vector<FoundText> findText(const core::Segments& segments, const QString& wanted,
                                              Qt::CaseSensitivity sensitivity);

} // namespace melodeck::ui
