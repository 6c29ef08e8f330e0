#pragma once

#include "core/Error.h"

#include <QObject>
#include <QString>
#include <QUrl>

namespace melodeck::ui {

class LinkFetch;
class MelodyCard;
class Recorder;
class RecordPage;

/// Where a melody comes from that is no file yet: microphone and links. Shows both in the melody's card.
class MelodySources final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. recorder: nullptr where there is no way to a microphone.
    MelodySources(MelodyCard& card, LinkFetch& links, Recorder* recorder, QObject* parent = nullptr);

    /// As its button: shows the microphone.
    void listen();
    /// As its key: starts and stops.
    void toggleRecording();
    /// Lets go of the microphone: a take that runs is kept on the disk without becoming the melody.
    void leaveMicrophone();
    /// Something that is no melody is wanted now: the same, and a fetch ends.
    void giveWay();

Q_SIGNALS:
    /// A file that is to be the melody.
    void melodyReady(const QString& path);
    /// Something of this is shown in the card.
    void shown();
    /// Where a take lies that something else took the place of, in sentences; only where the card is out of sight.
    void keptAside(const QString& words);

private:
    void connectRecorder();
    void connectLinks();
    void takeTake(const QString& path);
    void showRecorder();
    void showFetch(const QUrl& url);
    void showProgress(qint64 bytes, qint64 bytesExpected);
    void showFailure(const core::Error& error);
    void onCardChanged();
    [[nodiscard]] bool isAwaited() const;
    void lookWhetherAwaited();

    MelodyCard& m_card;
    LinkFetch& m_links;
    Recorder* m_recorder;
    RecordPage* m_recordPage = nullptr;
    /// The card's file when the microphone was opened or the fetch began.
    QString m_fileBefore;
    /// The take that runs will not be the melody.
    bool m_isTakeAside = false;
    bool m_isRecordShown = false;
    /// What is said of the last such take, until something new is recorded or brought.
    QString m_kept;
};

} // namespace melodeck::ui
