"""Recordings for the tests, and what can be measured of them."""

import io
import pathlib
import subprocess
import sys
import wave

import numpy

TRUSSES = pathlib.Path(__file__).resolve().parents[2] / "packaging" / "truss"
# As Truss does with external_package_dirs: what is in the folder can be imported.
sys.path.insert(0, str(TRUSSES / "shared"))


def tone(hertz=440.0, seconds=2.0, rate=44100, level=0.5):
    return level * numpy.sin(2 * numpy.pi * hertz * numpy.arange(round(seconds * rate)) / rate)


def wav(*channels, rate=44100):
    """A 16-bit WAV of one or more channels."""
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(len(channels))
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(numpy.round(numpy.stack(channels, axis=1) * 32767).astype("<i2").tobytes())
    return file.getvalue()


def float_wav(samples, rate=32000):
    """A WAV of 32-bit floats, one channel."""
    data = numpy.asarray(samples, dtype="<f4").tobytes()
    head = b"fmt " + (16).to_bytes(4, "little") + (3).to_bytes(2, "little") + (1).to_bytes(2, "little")
    head += rate.to_bytes(4, "little") + (rate * 4).to_bytes(4, "little") + (4).to_bytes(2, "little")
    head += (32).to_bytes(2, "little") + b"data" + len(data).to_bytes(4, "little") + data
    return b"RIFF" + (len(head) + 4).to_bytes(4, "little") + b"WAVE" + head


def converted(sound, folder, suffix, *options):
    """The same sound in another format, by FFmpeg."""
    target = pathlib.Path(folder) / f"converted.{suffix}"
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-i", "pipe:0", *options, str(target)], input=sound, check=True)
    return target.read_bytes()


def pitch(samples, rate):
    """The loudest frequency in Hz, to a fraction of a bin (parabola over the logarithm of a windowed spectrum)."""
    spectrum = numpy.log(numpy.abs(numpy.fft.rfft(samples * numpy.hanning(len(samples)))) + 1e-12)
    peak = int(numpy.argmax(spectrum[1:-1])) + 1
    below, at, above = spectrum[peak - 1 : peak + 2]
    return (peak + 0.5 * (below - above) / (below - 2 * at + above)) * rate / len(samples)


def decibels(samples):
    """Level of the middle half, where no filter has an edge; a full-scale sine has −3.01."""
    middle = samples[len(samples) // 4 : -len(samples) // 4]
    return 10 * numpy.log10(numpy.mean(numpy.square(middle.astype(numpy.float64))) + 1e-20)
