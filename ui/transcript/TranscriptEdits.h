#pragma once

#include "core/Error.h"
#include "store/EditedTranscript.h"
#include "ui/transcript/TranscriptDesk.h"
#include "ui/work/BackgroundQueue.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>

namespace melodeck::ui {

/// Puts transcripts on the desk and what is made of them on the disk, by itself and a moment after each step. What
/// cannot be written stays here and is tried again with the next step, when the desk is left, and at the end. GUI
/// thread; the disk is touched by a thread of its own.
class TranscriptEdits final : public QObject
{
    Q_OBJECT

public:
    /// The desk outlives it, or finish() was called.
    explicit TranscriptEdits(TranscriptDesk& desk, QObject* parent = nullptr);
    ~TranscriptEdits() override;

    /// Shows a transcript on the desk: as it was left, where it was edited before. opened() follows, or failed().
    /// id: of the job, or whatever tells it from others; folder: of the edit (store::editedTranscriptPath()).
    void open(const QString& id, const QString& folder, const DeskText& text);
    /// Looks whether one was edited; edited() follows if so.
    void look(const QString& id, const QString& folder);
    /// What was made of it, as far as it was looked at; none where it is what the model said.
    [[nodiscard]] std::optional<core::Transcript> editOf(const QString& id) const;
    /// Of what lies on the desk; empty without one.
    [[nodiscard]] const QString& current() const { return m_id; }
    /// The last writing of something failed; it is tried again with the next.
    [[nodiscard]] bool hasFailed() const { return !m_failed.isEmpty(); }
    /// Begins to write what is not on the disk yet.
    void flush();
    /// Writes it before it returns. Errors: Io.
    core::Result<void> writeNow();
    /// The same, and then the program ends: nothing is taken any more. May be called more than once. Errors: Io; then
    /// it goes on as before.
    core::Result<void> finish();

Q_SIGNALS:
    void opened(const QString& id);
    /// editOf() is another.
    void edited(const QString& id);
    /// A sentence that goes beside nothing in particular: the desk shows its own.
    void failed(const melodeck::core::Error& error);

private:
    void take();
    void show(const DeskText& text, const store::ReadEdit& read);
    void send(const QString& id, const QString& folder);
    void onWritten(const QString& id, std::uint64_t step, const core::Result<void>& result);

    TranscriptDesk& m_desk;
    QString m_id;
    QString m_folder;
    /// Is on its way to the desk.
    QString m_opening;
    QHash<QString, core::Transcript> m_edits;
    QSet<QString> m_looked;
    /// Folders of what is not on the disk as it is here, by id; several only where a disk is full.
    QHash<QString, QString> m_owed;
    /// Counts all steps: what is on the disk is right if there was none since.
    std::uint64_t m_step = 0;
    bool m_isTold = false;
    /// Those whose last writing failed.
    QSet<QString> m_failed;
    bool m_isFinished = false;
    QTimer m_soon;
    std::unique_ptr<BackgroundQueue> m_work;
};

} // namespace melodeck::ui
