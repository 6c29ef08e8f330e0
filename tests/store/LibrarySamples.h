#pragma once

#include "core/JobRecord.h"

#include <QByteArray>
#include <QString>

namespace melodeck::samples {

[[nodiscard]] QByteArray readBytes(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

/// A job that is done, with so many clips of which each has a file and bytes of its own.
[[nodiscard]] core::JobRecord jobWithClips(const QString& libraryFolder, const QString& id, int clips = 2);
/// It and its files into the library.
void addJob(const QString& libraryFolder, const core::JobRecord& job);
/// A library of three jobs, one of them with a transcript and tags.
void makeLibrary(const QString& folder);

} // namespace melodeck::samples
