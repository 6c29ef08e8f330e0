#pragma once

#include <QString>

class QCoreApplication;

namespace melodeck::ui {

/// Loads the plural forms of English, and nothing else: for tests, which know the texts. See Languages.
void installTranslations(QCoreApplication& application);

/// The sample melody as a file on disk: it is compiled in, and a request's melody is a file. Made once in the cache
/// folder; empty when that cannot be written.
[[nodiscard]] QString sampleMelodyPath();

} // namespace melodeck::ui
