#include "ui/transcript/TranscriptSearch.h"

namespace melodeck::ui {

std::vector<FoundText> findText(const core::Segments& segments, const QString& wanted, Qt::CaseSensitivity sensitivity)
{
    std::vector<FoundText> found;
    if (wanted.isEmpty()) {
        return found;
    }
    int row = 0;
    for (const core::TranscriptSegment& segment : segments) {
        for (qsizetype at = segment.text.indexOf(wanted, 0, sensitivity); at >= 0;
             at = segment.text.indexOf(wanted, at + wanted.size(), sensitivity)) {
            found.push_back({row, at, wanted.size()});
        }
        ++row;
    }
    return found;
}

} // namespace melodeck::ui
