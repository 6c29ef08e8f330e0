#include "ui/batch/BatchReader.h"

#include <QFileInfo>

#include <utility>

namespace melodeck::ui {

namespace {

/// Files that are looked into before the window is told.
constexpr qsizetype kChunk = 16;

} // namespace

BatchReader::BatchReader(QObject* parent)
    : QObject(parent)
{
    connect(&m_import, &MediaImport::progressed, this, [this](double seconds, double wholeSeconds) {
        Q_EMIT converting(m_read.front().path, seconds, wholeSeconds);
    });
    connect(&m_import, &MediaImport::failed, this, [this](const core::Error& error) {
        m_isConverting = false;
        refuse(m_read.front().path, error);
        m_read.pop_front();
        handOn();
    });
    connect(&m_import, &MediaImport::converted, this, [this](const QString& wavPath) {
        m_queue.run([wavPath](const std::stop_token& stop) { return readRecordings({wavPath}, stop); },
                    [this](std::vector<ReadRecording> read) {
                        m_isConverting = false;
                        if (!read.empty()) {
                            ReadRecording& made = read.front();
                            made.isToConvert = false;
                            std::swap(made.path, m_read.front().path);
                            if (made.file) {
                                made.file->original = made.path;
                            }
                            m_read.front() = std::move(made);
                        }
                        handOn();
                    });
    });
}

void BatchReader::read(const QStringList& paths)
{
    m_waiting += paths;
    readNext();
}

void BatchReader::cancel()
{
    m_queue.clear();
    m_import.cancel();
    m_waiting.clear();
    m_inWork = 0;
    m_read.clear();
    m_isConverting = false;
    m_usable.clear();
    m_refused.clear();
}

qsizetype BatchReader::waiting() const
{
    return m_waiting.size() + m_inWork + static_cast<qsizetype>(m_read.size());
}

void BatchReader::readNext()
{
    if (m_inWork > 0 || !m_read.empty() || m_waiting.isEmpty()) {
        return;
    }
    const QStringList chunk = m_waiting.mid(0, kChunk);
    m_waiting.remove(0, chunk.size());
    m_inWork = chunk.size();
    m_queue.run([chunk](const std::stop_token& stop) { return readRecordings(chunk, stop); },
                [this](const std::vector<ReadRecording>& read) { takeRead(read); });
}

void BatchReader::takeRead(const std::vector<ReadRecording>& read)
{
    m_inWork = 0;
    m_read.assign(read.begin(), read.end());
    handOn();
}

void BatchReader::handOn()
{
    while (!m_read.empty() && !m_isConverting) {
        ReadRecording& first = m_read.front();
        if (first.isToConvert) {
            m_isConverting = true;
            const QString path = first.path; // who is told may cancel
            m_import.convert(path);
            tell(); // what is known meanwhile
            Q_EMIT converting(path, 0.0, 0.0);
            return;
        }
        if (first.file) {
            m_usable.push_back(std::move(*first.file));
        } else if (first.problem) {
            refuse(first.path, *first.problem);
        }
        m_read.pop_front();
    }
    readNext();
    tell();
}

void BatchReader::refuse(const QString& path, const core::Error& error)
{
    m_refused << QFileInfo(path).fileName() + QStringLiteral(": ") + error.message;
}

void BatchReader::tell()
{
    if (!m_usable.empty() || !m_refused.isEmpty()) {
        Q_EMIT arrived(std::exchange(m_usable, {}), std::exchange(m_refused, {}));
    }
}

} // namespace melodeck::ui
