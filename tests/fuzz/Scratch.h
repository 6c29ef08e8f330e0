#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace melodeck::fuzz {

/// A folder for what has to be written, in memory where the system has a place for that, so that no disk is worn out.
class Scratch final
{
public:
    Scratch();

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// Makes the file anew.
void writeBytes(const QString& path, const QByteArray& bytes);
/// Empty where there is none.
[[nodiscard]] QByteArray readBytes(const QString& path);

} // namespace melodeck::fuzz
