#include "ui/media/MediaKind.h"

#include "audio/MediaContainer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace melodeck::ui {

namespace {

struct MediaKindText
{
    Q_DECLARE_TR_FUNCTIONS(Media)
};

} // namespace

bool isKnownMedia(const QString& path)
{
    return !audio::mediaContainerOfFile(path).isEmpty();
}

core::Error missingPluginError(const QString& path, const QString& detail)
{
    const QString kind = audio::mediaContainerOfFile(path);
    const QString name = QFileInfo(path).fileName();
    return {core::ErrorCode::Unavailable,
            MediaKindText::tr("“%1” (%2) needs a decoder that is not installed. Nothing was sent. Install the package "
                              "gstreamer1.0-libav and drop the file again, or export it as WAV or FLAC.")
                .arg(name, kind.isEmpty() ? MediaKindText::tr("of another kind") : kind),
            detail};
}

core::Error notDecodedError(const QString& path, const QString& detail)
{
    const QString kind = audio::mediaContainerOfFile(path);
    const QString name = QFileInfo(path).fileName();
    return {core::ErrorCode::Parse,
            kind.isEmpty()
                ? MediaKindText::tr("“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG, MP3 "
                                    "and what the system's decoders know (M4A, WebM …) work.")
                      .arg(name)
                : MediaKindText::tr("“%1” (%2) holds no sound that can be decoded. Nothing was sent. Export it as "
                                    "WAV or FLAC.")
                      .arg(name, kind),
            detail};
}

core::Error streamError(const QString& path, const core::Error& error)
{
    // GStreamer says that a decoder is missing also of a text or a picture: only of sound is that of any use.
    const bool isSound = isKnownMedia(path);
    return isSound && error.code == core::ErrorCode::Unavailable ? missingPluginError(path, error.message)
                                                                 : notDecodedError(path, error.message);
}

} // namespace melodeck::ui
