#include "ui/transcript/TranscriptEdits.h"

#include "core/Paths.h"

#include <chrono>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;

/// Several steps in a row are one file.
constexpr auto kSoon = 400ms;

core::Error setAsideError(const QString& path)
{
    return {core::ErrorCode::Parse,
            TranscriptEdits::tr("An edited transcript was damaged and could not be read. It is kept as %1; the model's "
                                "own text is shown.")
                .arg(core::displayPath(path)),
            path};
}

/// One that is what the model said again has no file.
core::Result<void> write(const QString& folder, const std::optional<core::Transcript>& edit)
{
    return edit ? store::writeEditedTranscript(folder, *edit) : store::removeEditedTranscript(folder);
}

} // namespace

TranscriptEdits::TranscriptEdits(TranscriptDesk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_work(std::make_unique<BackgroundQueue>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &TranscriptEdits::flush);
    connect(&m_desk, &TranscriptDesk::edited, this, &TranscriptEdits::take);
}

TranscriptEdits::~TranscriptEdits() = default;

void TranscriptEdits::open(const QString& id, const QString& folder, const DeskText& text)
{
    if (m_isFinished) {
        return;
    }
    if (id == m_id) {
        Q_EMIT opened(id); // it lies there already, with all its steps
        return;
    }
    m_desk.commit();
    flush();
    m_opening = id;
    m_work->run([folder](const std::stop_token&) { return store::readEditedTranscript(folder); },
                [this, id, folder, text](const core::Result<store::ReadEdit>& read) {
                    if (m_opening != id) {
                        return; // another was wanted meanwhile
                    }
                    m_opening.clear();
                    if (!read) {
                        Q_EMIT failed(read.error());
                        return;
                    }
                    m_id = id;
                    m_folder = folder;
                    show(text, *read);
                });
}

void TranscriptEdits::show(const DeskText& text, const store::ReadEdit& read)
{
    m_looked.insert(m_id);
    m_isTold = false;
    DeskText now = text;
    if (m_owed.contains(m_id)) {
        // What could not be written is here and newer than what lies on the disk.
        now.shown = editOf(m_id).value_or(text.original);
    } else if (read.transcript) {
        now.shown = *read.transcript;
        m_edits.insert(m_id, now.shown);
        Q_EMIT edited(m_id);
    }
    m_desk.open(now);
    if (!read.setAside.isEmpty()) {
        m_desk.showMessage(BannerMessage::Tone::Warn, setAsideError(read.setAside).message);
    }
    Q_EMIT opened(m_id);
}

void TranscriptEdits::look(const QString& id, const QString& folder)
{
    if (m_isFinished || m_looked.contains(id)) {
        return;
    }
    m_looked.insert(id);
    m_work->run([folder](const std::stop_token&) { return store::readEditedTranscript(folder); },
                [this, id](const core::Result<store::ReadEdit>& read) {
                    if (!read) {
                        Q_EMIT failed(read.error());
                    } else if (read->transcript && !m_edits.contains(id) && m_id != id) {
                        m_edits.insert(id, *read->transcript);
                        Q_EMIT edited(id);
                    }
                    if (read && !read->setAside.isEmpty()) {
                        Q_EMIT failed(setAsideError(read->setAside));
                    }
                });
}

std::optional<core::Transcript> TranscriptEdits::editOf(const QString& id) const
{
    const auto found = m_edits.constFind(id);
    return found == m_edits.constEnd() ? std::nullopt : std::optional(*found);
}

void TranscriptEdits::take()
{
    if (m_id.isEmpty()) {
        return;
    }
    ++m_step;
    m_owed.insert(m_id, m_folder);
    if (m_desk.isEdited()) {
        m_edits.insert(m_id, m_desk.transcript());
    } else {
        m_edits.remove(m_id);
    }
    m_soon.start();
    Q_EMIT edited(m_id);
}

void TranscriptEdits::flush()
{
    m_soon.stop();
    const QHash<QString, QString> owed = m_owed; // also what failed before
    for (auto each = owed.cbegin(); each != owed.cend() && !m_isFinished; ++each) {
        send(each.key(), each.value());
    }
}

void TranscriptEdits::send(const QString& id, const QString& folder)
{
    m_work->run([folder, edit = editOf(id)](const std::stop_token&) { return write(folder, edit); },
                [this, id, step = m_step](const core::Result<void>& result) { onWritten(id, step, result); });
}

void TranscriptEdits::onWritten(const QString& id, std::uint64_t step, const core::Result<void>& result)
{
    if (result) {
        if (id != m_id || step == m_step) {
            m_owed.remove(id);
        }
        if (m_isTold && id == m_id) {
            m_isTold = false;
            m_desk.showMessage(BannerMessage::Tone::Ok, tr("Your edits are on the disk again."));
        }
    } else if (id == m_id) {
        m_isTold = true;
        m_desk.showMessage(BannerMessage::Tone::Bad, result.error().message, result.error().detail);
    } else {
        Q_EMIT failed(result.error()); // editOf() has it still
    }
}

void TranscriptEdits::finish()
{
    if (m_isFinished) {
        return;
    }
    m_desk.commit();
    m_isFinished = true;
    m_soon.stop();
    m_work.reset(); // what it had begun is done now
    for (auto each = m_owed.cbegin(); each != m_owed.cend(); ++each) {
        (void)write(each.value(), editOf(each.key())); // there is nobody left to tell
    }
}

} // namespace melodeck::ui
