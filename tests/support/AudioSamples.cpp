#include "support/AudioSamples.h"

#include <QDataStream>
#include <QIODevice>

#include <cmath>
#include <numbers>

namespace melodeck::support {

QByteArray sineWav(double seconds, int sampleRateHz, double frequencyHz)
{
    const auto frames = static_cast<quint32>(std::lround(seconds * sampleRateHz));
    const quint32 dataBytes = frames * 2;
    QByteArray file;
    QDataStream out(&file, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << quint32{36 + dataBytes};
    out.writeRawData("WAVEfmt ", 8);
    out << quint32{16} << quint16{1} << quint16{1} << static_cast<quint32>(sampleRateHz)
        << static_cast<quint32>(sampleRateHz * 2) << quint16{2} << quint16{16};
    out.writeRawData("data", 4);
    out << dataBytes;
    for (quint32 i = 0; i < frames; ++i) {
        const double phase = 2.0 * std::numbers::pi * frequencyHz * i / sampleRateHz;
        out << static_cast<qint16>(std::lround(16383.0 * std::sin(phase)));
    }
    return file;
}

} // namespace melodeck::support
