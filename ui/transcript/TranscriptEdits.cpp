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
                    m_desk.commit(); // what was being written meanwhile is of the one before
                    flush();
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
        m_failed.remove(id);
        if (id != m_id || step == m_step) {
            m_owed.remove(id);
        }
        if (m_isTold && id == m_id) {
            m_isTold = false;
            m_desk.showMessage(BannerMessage::Tone::Ok, tr("Your edits are on the disk again."));
        }
        return;
    }
    m_failed.insert(id);
    if (id == m_id) {
        m_isTold = true;
        m_desk.showMessage(BannerMessage::Tone::Bad, result.error().message, result.error().detail);
    } else {
        Q_EMIT failed(result.error()); // editOf() has it still
    }
}

core::Result<void> TranscriptEdits::finish()
{
    if (m_isFinished) {
        return {};
    }
    if (auto written = writeNow(); !written) {
        return written;
    }
    m_isFinished = true;
    m_work.reset();
    return {};
}

core::Result<void> TranscriptEdits::writeNow()
{
    m_desk.commit();
    m_soon.stop();
    if (m_owed.isEmpty()) {
        return {};
    }
    m_work = std::make_unique<BackgroundQueue>(); // what the other one had begun to write is done now
    m_opening.clear();                            // and nothing is on its way to the desk any more
    core::Result<void> outcome;
    for (const QString& id : m_owed.keys()) {
        if (auto written = write(m_owed.value(id), editOf(id)); written) {
            m_owed.remove(id);
            m_failed.remove(id);
        } else {
            m_failed.insert(id);
            outcome = std::move(written);
        }
    }
    return outcome;
}

} // namespace melodeck::ui
