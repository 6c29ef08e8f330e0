#include "ui/intake/MediaKind.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace melodeck::ui {

namespace {

struct Text
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

QByteArray headOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kMediaHeadBytes) : QByteArray();
}

} // namespace

QString mediaKindOf(const QByteArray& head)
{
    if (hasAt(head, 4, "ftyp")) {
        return Text::tr("M4A or MP4");
    }
    if (hasAt(head, 0, "\x1A\x45\xDF\xA3")) {
        return Text::tr("WebM or Matroska");
    }
    if (hasAt(head, 0, "\x30\x26\xB2\x75\x8E\x66\xCF\x11")) {
        return Text::tr("WMA");
    }
    if (hasAt(head, 0, "#!AMR")) {
        return Text::tr("AMR");
    }
    if (hasAt(head, 0, "MAC ") || hasAt(head, 0, "wvpk") || hasAt(head, 0, "MPCK") || hasAt(head, 0, "TTA1")) {
        return Text::tr("compressed audio");
    }
    if ((hasAt(head, 0, "RIFF") && hasAt(head, 8, "AVI ")) || hasAt(head, 0, "FLV\x01") || hasAt(head, 0, ".RMF")) {
        return Text::tr("video");
    }
    return isAdts(head) ? Text::tr("AAC") : QString();
}

bool isKnownMedia(const QString& path)
{
    return !mediaKindOf(headOf(path)).isEmpty();
}

core::Error missingPluginError(const QString& path, const QString& detail)
{
    const QString kind = mediaKindOf(headOf(path));
    const QString name = QFileInfo(path).fileName();
    return {core::ErrorCode::Unavailable,
            Text::tr("“%1” (%2) needs a decoder that is not installed. Nothing was sent. Install the package "
                     "gstreamer1.0-libav and drop the file again, or export it as WAV or FLAC.")
                .arg(name, kind.isEmpty() ? Text::tr("of another kind") : kind),
            detail};
}

core::Error notDecodedError(const QString& path, const QString& detail)
{
    const QString kind = mediaKindOf(headOf(path));
    const QString name = QFileInfo(path).fileName();
    return {core::ErrorCode::Parse,
            kind.isEmpty() ? Text::tr("“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG, MP3 "
                                      "and what the system's decoders know (M4A, WebM …) work.")
                                 .arg(name)
                           : Text::tr("“%1” (%2) holds no sound that can be decoded. Nothing was sent. Export it as "
                                      "WAV or FLAC.")
                                 .arg(name, kind),
            detail};
}

core::Error decoderError(const QString& path, QAudioDecoder::Error error, const QString& words)
{
    // GStreamer says that a plug-in is missing also of a text or a picture: only of sound is that of any use.
    const bool isSound = isKnownMedia(path);
    const bool wantsPlugin = error == QAudioDecoder::NotSupportedError ||
                             words.contains(QLatin1String("plug-in"), Qt::CaseInsensitive) ||
                             words.contains(QLatin1String("plugin"), Qt::CaseInsensitive) ||
                             words.contains(QLatin1String("decoder"), Qt::CaseInsensitive);
    return isSound && wantsPlugin ? missingPluginError(path, words) : notDecodedError(path, words);
}

} // namespace melodeck::ui
