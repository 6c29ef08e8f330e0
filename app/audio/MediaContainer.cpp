#include "audio/MediaContainer.h"

#include <QCoreApplication>
#include <QFile>

namespace melodeck::audio {

namespace {

struct MediaContainerText
{
    Q_DECLARE_TR_FUNCTIONS(Media)
};

bool hasAt(const QByteArray& head, qsizetype offset, QByteArrayView bytes)
{
    return head.size() >= offset + bytes.size() && QByteArrayView(head).sliced(offset, bytes.size()) == bytes;
}

/// A frame of AAC in ADTS (ISO/IEC 13818-7, 6.2): twelve bits of ones, and layer 0, which MPEG audio never has.
bool isAdts(const QByteArray& head)
{
    return head.size() >= 2 && static_cast<unsigned char>(head.at(0)) == 0xFF &&
           (static_cast<unsigned char>(head.at(1)) & 0xF6U) == 0xF0;
}

} // namespace

QString mediaContainerOf(const QByteArray& head)
{
    if (hasAt(head, 4, "ftyp")) {
        return MediaContainerText::tr("M4A or MP4");
    }
    if (hasAt(head, 0, "\x1A\x45\xDF\xA3")) {
        return MediaContainerText::tr("WebM or Matroska");
    }
    if (hasAt(head, 0, "\x30\x26\xB2\x75\x8E\x66\xCF\x11")) {
        return MediaContainerText::tr("WMA");
    }
    if (hasAt(head, 0, "#!AMR")) {
        return MediaContainerText::tr("AMR");
    }
    if (hasAt(head, 0, "MAC ") || hasAt(head, 0, "wvpk") || hasAt(head, 0, "MPCK") || hasAt(head, 0, "TTA1")) {
        return MediaContainerText::tr("compressed audio");
    }
    if ((hasAt(head, 0, "RIFF") && hasAt(head, 8, "AVI ")) || hasAt(head, 0, "FLV\x01") || hasAt(head, 0, ".RMF")) {
        return MediaContainerText::tr("video");
    }
    return isAdts(head) ? MediaContainerText::tr("AAC") : QString();
}

QString mediaContainerOfFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? mediaContainerOf(file.read(kMediaHeadBytes)) : QString();
}

} // namespace melodeck::audio
