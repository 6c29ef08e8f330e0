#include "ui/intake/MediaImport.h"

#include "ui/intake/MediaDecoder.h"
#include "ui/intake/MediaKind.h"

#include <QFile>

#include <utility>

namespace melodeck::ui {

MediaImport::MediaImport(MediaCache cache, QObject* parent)
    : QObject(parent)
    , m_cache(std::move(cache))
    , m_mailbox(std::make_shared<DecoderMailbox>())
{
}

MediaImport::~MediaImport()
{
    if (m_thread) {
        m_thread->quit();
        m_thread->wait();
    }
}

void MediaImport::convert(const QString& path)
{
    cancel();
    m_isBusy = true;
    ++m_number;
    m_target = m_cache.entryFor(path).value_or(QString());
    if (m_target.isEmpty() || QFile::exists(m_target)) {
        {
            const std::scoped_lock lock(m_mailbox->mutex);
            m_mailbox->news = {m_number, 0.0, 0.0, !m_target.isEmpty(),
                               m_target.isEmpty() ? std::optional(notDecodedError(path, {})) : std::nullopt};
        }
        // As if it had been decoded just now: never before this returns.
        QMetaObject::invokeMethod(this, &MediaImport::readNews, Qt::QueuedConnection);
        return;
    }
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        m_mailbox->stop = false;
        m_mailbox->order = DecoderMailbox::Order{m_number, path, m_target};
    }
    wakeDecoder();
}

void MediaImport::cancel()
{
    if (!std::exchange(m_isBusy, false)) {
        return;
    }
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        m_mailbox->order.reset();
        m_mailbox->stop = true;
    }
    if (m_thread) {
        wakeDecoder();
    }
}

void MediaImport::wakeDecoder()
{
    if (!m_thread) {
        m_thread = std::make_unique<QThread>();
        m_thread->setObjectName(QStringLiteral("melodeck-decoder"));
        m_decoder = std::make_unique<MediaDecoder>(m_mailbox, m_cache);
        m_decoder->moveToThread(m_thread.get());
        connect(m_decoder.get(), &MediaDecoder::news, this, &MediaImport::readNews, Qt::QueuedConnection);
        // Emitted by the thread itself: the decoder dies where it lived.
        connect(m_thread.get(), &QThread::finished, m_decoder.get(), &MediaDecoder::stop, Qt::DirectConnection);
        m_thread->start();
    }
    QMetaObject::invokeMethod(m_decoder.get(), &MediaDecoder::obey, Qt::QueuedConnection);
}

void MediaImport::readNews()
{
    DecoderMailbox::News news;
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        news = m_mailbox->news;
    }
    if (!m_isBusy || news.number != m_number) {
        return;
    }
    if (news.error) {
        m_isBusy = false;
        Q_EMIT failed(*news.error);
    } else if (news.isDone) {
        m_isBusy = false;
        m_cache.touch(m_target);
        Q_EMIT converted(m_target);
    } else {
        Q_EMIT progressed(news.seconds, news.wholeSeconds);
    }
}

} // namespace melodeck::ui
