#pragma once

#include "core/Recipe.h"

#include <QObject>
#include <QTextObjectInterface>

#include <vector>

class QTextCharFormat;

namespace melodeck::ui {

/// The files in the text of an editor: each stands there as a chip with its name and size. A file that was in the text
/// once is kept, since undo brings its chip back.
class JsonFiles final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit JsonFiles(QObject* parent = nullptr);

    /// What makes a character the chip of a file.
    [[nodiscard]] QTextCharFormat chipFor(const core::AttachedFile& file);
    /// The number of the file that a character is the chip of; -1 for any other.
    [[nodiscard]] int numberOf(const QTextCharFormat& format) const;
    [[nodiscard]] QTextCharFormat chipOf(int number) const;
    [[nodiscard]] bool holds(int number) const;
    [[nodiscard]] const core::AttachedFile& file(int number) const;
    void setFile(int number, const core::AttachedFile& file);
    /// "hum.wav · 683 kB", or that it is not there.
    [[nodiscard]] QString words(int number) const;
    /// Chips are no wider.
    void setWidth(double width) { m_width = width; }

    QSizeF intrinsicSize(QTextDocument* document, int place, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& area, QTextDocument* document, int place,
                    const QTextFormat& format) override;

    static constexpr int kType = 0x1001; // QTextFormat::UserObject + 1

private:
    struct Held
    {
        core::AttachedFile file;
        /// -1: it is not there.
        qint64 bytes;
    };
    [[nodiscard]] static Held held(const core::AttachedFile& file);

    std::vector<Held> m_files;
    double m_width = 0.0;
};

} // namespace melodeck::ui
